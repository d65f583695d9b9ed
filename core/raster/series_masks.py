"""One rule for the clouds of all dates of a series: a band of each date's own file, or a file beside it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from fnmatch import fnmatch
from pathlib import Path

from ..contracts.masks import MaskRaster
from ..contracts.series import MaskRule
from ..errors import RasterError
from ..matching.mask_values import check_bits
from ..message import message
from ..text import plain
from .series_dates import day_of_name
from .source.opening import short_name


def check_rule(rule: MaskRule) -> None:
    """Refuse a rule that says nothing, or two things.

    Raises:
        RasterError: it names neither a band nor files, or both; or values and bits, or a bit that no band has.
    """
    if bool(rule.band.strip()) == bool(rule.pattern.strip()):
        raise RasterError(
            message(
                "Clouds are told either by a band of each date's file, such as SCL, or by files beside it, such as "
                "*_SCL*.tif. Give one of the two."
            )
        )
    if rule.values and rule.bits:
        raise RasterError(message("Clouds are told either by values or by bits. Give one of the two."))
    check_bits(rule.bits)
    if rule.file_band < 1:
        raise RasterError(
            message("There is no band {file_band} in a mask. Choose a band from 1.", file_band=rule.file_band)
        )


def mask_band(rule: MaskRule, bands: Sequence[int], names: Sequence[str]) -> int | None:
    """Return the number in the file of the band that tells clouds; None where the date has none.

    Args:
        rule: with a band.
        bands: numbers in the file of the date's bands.
        names: of these, without days.
    """
    wanted = rule.band.strip()
    for number, name in zip(bands, names):
        if name and plain(name) == plain(wanted):
            return number
    if wanted.isdecimal() and 1 <= int(wanted) <= len(bands):
        return bands[int(wanted) - 1]
    return None


class FilesBeside:
    """Finds the mask file beside each date's file; a folder is listed once.

    Args:
        rule: with a pattern.
    """

    def __init__(self, rule: MaskRule) -> None:
        self._rule = rule
        self._folders: dict[str, list[str]] = {}

    def is_one(self, path: str) -> bool:
        """Return whether a file's name is a mask's."""
        pattern = self._rule.pattern.strip()
        return fnmatch(Path(path).name.casefold(), pattern.replace("{name}", "*").casefold())

    def of(self, path: str, day: str) -> str | None:
        """Return the mask file of a date, or None.

        Args:
            path: the date's file.
            day: "2021-05-17".
        """
        pattern = self._rule.pattern.strip()
        file = Path(path)
        folder, wanted = file.parent, pattern.replace("{name}", file.stem)
        names = [one for one in self._listed(folder) if fnmatch(one.casefold(), wanted.casefold()) and one != file.name]
        if "{name}" not in pattern:
            names = [one for one in names if any(found.text == day for found in day_of_name(one).all_possible)]
        if not names:
            return None
        # Of two tiles of one day, the mask of its own tile has most of the name.
        best = max(names, key=lambda one: (len(os.path.commonprefix([one, file.name])), -len(one)))
        return str(folder / best)

    def _listed(self, folder: Path) -> list[str]:
        if str(folder) not in self._folders:
            try:
                self._folders[str(folder)] = sorted(one.name for one in folder.iterdir())
            except OSError:
                self._folders[str(folder)] = []
        return self._folders[str(folder)]


def mask_raster(rule: MaskRule, path: str, band: int) -> MaskRaster:
    """Build the mask of one date."""
    return MaskRaster(path, short_name(path), band, rule.values, bits=rule.bits)
