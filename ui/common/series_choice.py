"""The dates that the analyst chose for one sensor, as they are kept in the project."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Optional

from ...core.contracts.masks import Mask, MaskRaster
from ...core.contracts.sensors import Acquisition
from ...core.contracts.series import MaskRule, dates_text
from ...core.contracts.strict_json import read_dataclass
from ...core.errors import ModelFileError
from ...core.message import message

_PLACES = ('NETCDF:"', "HDF5:", "HDF4_", "vrt://", "/vsi")


@dataclass(frozen=True)
class SeriesChoice:
    """The dates of one sensor.

    Attributes:
        acquisitions: the dates, in order; those that are unticked are off.
        rule: how their clouds are told, or None.
    """

    acquisitions: tuple[Acquisition, ...]
    rule: Optional[MaskRule] = None

    @property
    def files(self) -> tuple[str, ...]:
        """All files that are read, each once."""
        return tuple(dict.fromkeys(file for one in self.acquisitions for file in one.files))

    def described(self) -> str:
        """Return the dates in a few words: "20 dates, 2020-08-01 to 2022-03-01"."""
        return dates_text(self.acquisitions)

    def relative_to(self, folder: str) -> SeriesChoice:
        """Return it with paths as seen from a folder, so that it can move with its layer."""
        return self._with_paths(lambda path: _relative(path, folder))

    def resolved(self, folder: str) -> SeriesChoice:
        """Return it with whole paths again."""
        return self._with_paths(lambda path: path if _is_whole(path) else os.path.normpath(Path(folder) / path))

    def to_json(self) -> dict[str, Any]:
        """Return it as plain JSON data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Any) -> SeriesChoice | None:
        """Read it; None for anything else that stands in its place."""
        try:
            read = read_dataclass(cls, data, message("the series"), optional=None)
        except (ModelFileError, TypeError):
            return None
        return read if read.acquisitions else None

    def _with_paths(self, change: Callable[[str], str]) -> SeriesChoice:
        return replace(
            self,
            acquisitions=tuple(
                replace(one, path=change(one.path), masks=tuple(_moved(mask, change) for mask in one.masks))
                for one in self.acquisitions
            ),
        )


def _moved(mask: Mask, change: Callable[[str], str]) -> Mask:
    return replace(mask, path=change(mask.path)) if isinstance(mask, MaskRaster) else mask


def _is_whole(path: str) -> bool:
    return path.startswith(_PLACES) or Path(path).is_absolute()


def _relative(path: str, folder: str) -> str:
    if path.startswith(_PLACES) or not Path(path).is_absolute():
        return path
    try:
        return os.path.relpath(path, folder)
    except ValueError:
        # Another drive.
        return path
