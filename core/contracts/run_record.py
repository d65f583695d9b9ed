"""What a classification was made from, kept with its maps so that they can be asked about later."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..errors import ModelFileError, RasterError
from ..message import message
from .layer_settings import NodataRange
from .masks import DRAWN, MaskRaster
from .sensors import Cover, Extent, PixelWindow, SensorSource
from .strict_json import read_dataclass

LONGEST_POLYGON = 10_000_000
"""Characters of a drawn polygon as GeoJSON, at most."""


@dataclass(frozen=True)
class FileStamp:
    """A file as it was: its size in bytes, and when it was last written, in nanoseconds."""

    size: int
    written: int


@dataclass(frozen=True)
class RunRecord:
    """What one run of Classify was asked, and the state of the files it read.

    Attributes:
        key: tells runs apart, also those that were asked the same.
        date: ISO 8601, UTC.
        model_path: the model file.
        model_sha256: its digest.
        sensors: the sensors that were given, with their masks.
        stamps: of each sensor's files, in the order of ``SensorSource.files``; None for what is no plain file.
        reference: as in :class:`~mamol.core.contracts.classify.ClassifyRequest`.
        extent: the part that was classified; None is the ground of ``cover``, or ``window``.
        window: the part that was classified in pixels, or None.
        cover: which ground the grid covers; records of before there was a choice have the reference's.
        pixel_size: edge of a pixel in metres that was asked for; None is the model's, or else the reference's.
        level: level of the class table that was mapped; None is what the model has learnt.
    """

    key: str
    date: str
    model_path: str
    model_sha256: str
    sensors: tuple[SensorSource, ...]
    stamps: tuple[Optional[FileStamp], ...]
    reference: Optional[str]
    extent: Optional[Extent]
    window: Optional[PixelWindow] = None
    cover: Cover = Cover.UNION
    pixel_size: Optional[float] = None
    level: Optional[int] = None

    @property
    def sensor_names(self) -> tuple[str, ...]:
        """Names of the sensors that were there, in the order given."""
        return tuple(sensor.name for sensor in self.sensors if not sensor.is_off)

    def to_json(self) -> dict[str, Any]:
        """Return the record as plain JSON data."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, data: Any) -> RunRecord | None:
        """Read a record; None for anything else that stands in its place."""
        if not isinstance(data, dict):
            return None
        # Records of before there was a choice have the ground of the reference.
        data = {"cover": Cover.REFERENCE.value, **data}
        try:
            data["sensors"] = [_with_drawn_masks(sensor) for sensor in data["sensors"]]
            record = read_dataclass(cls, data, message("the record"), optional=None, longest_text=LONGEST_POLYGON)
        except (ModelFileError, AttributeError, KeyError, TypeError):
            return None
        edges = (edge for sensor in record.sensors for one in _ranges(sensor) for edge in (one.lowest, one.highest))
        if any(map(math.isnan, edges)):
            return None
        is_whole = record.sensors and sum(len(sensor.files) for sensor in record.sensors) == len(record.stamps)
        return record if is_whole else None


def _ranges(sensor: SensorSource) -> Iterator[NodataRange]:
    """Yield the values that mean no data in a sensor and its masks."""
    yield from sensor.nodata
    for mask in (*sensor.masks, *(mask for one in sensor.acquisitions for mask in one.masks)):
        if isinstance(mask, MaskRaster):
            yield from mask.nodata


def _with_drawn_masks(sensor: dict[str, Any]) -> dict[str, Any]:
    """Mark the polygons of a sensor that were drawn; records of before there was a field know them by their name."""
    dates = [{**one, "masks": _marked(one.get("masks", ()))} for one in sensor.get("acquisitions", ())]
    return {**sensor, "masks": _marked(sensor.get("masks", ())), "acquisitions": dates}


def _marked(masks: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        {**mask, "is_drawn": mask["name"] == DRAWN} if "polygons" in mask and "is_drawn" not in mask else mask
        for mask in masks
    ]


def changes_since(record: RunRecord) -> tuple[str, ...]:
    """Compare the files of a run with what they were.

    Args:
        record: the run.

    Returns:
        A sentence for each file that was written since, but has kept its size.

    Raises:
        ModelFileError: the model is no longer there.
        RasterError: a sensor's file is no longer there, or has another size.
    """
    if not Path(record.model_path).is_file():
        raise ModelFileError(
            message(
                "The model '{file}' of this result is no longer in '{parent}'. Put it back, or classify again with "
                "another model.",
                file=Path(record.model_path).name,
                parent=Path(record.model_path).parent,
            )
        )
    return tuple(_changes(record))


def _changes(record: RunRecord) -> Iterator[str]:
    files = ((path, sensor) for sensor in record.sensors for path in sensor.files)
    for (path, sensor), before in zip(files, record.stamps):
        if before is None:
            continue
        name, now = Path(path).name, file_stamp(path)
        own = {sensor.path, *(one.path for one in sensor.acquisitions)}
        what = message(
            "The file '{name}' of {a_mask_of}sensor '{sensor}'",
            name=name,
            a_mask_of="" if path in own else message("a mask of "),
            sensor=sensor.name,
        )
        if now is None:
            raise RasterError(
                message(
                    "{what} is no longer in '{parent}': it was moved, renamed or deleted. Put it back, or classify "
                    "again.",
                    what=what,
                    parent=Path(path).parent,
                )
            )
        if now.size != before.size:
            raise RasterError(
                message(
                    "{what} has changed since this result was made: it had {size:,} bytes and now has {size_2:,}. "
                    "Classify again.",
                    what=what,
                    size=before.size,
                    size_2=now.size,
                )
            )
        if now.written != before.written:
            yield message(
                "'{name}' has changed since this result was made; the answer uses the file as it is now.", name=name
            )


def source_stamps(sensors: Iterable[SensorSource]) -> tuple[FileStamp | None, ...]:
    """Return the state of all files of sensors, in the order of ``SensorSource.files``."""
    return tuple(file_stamp(path) for sensor in sensors for path in sensor.files)


def file_stamp(path: str) -> FileStamp | None:
    """Return the state of a file; None for what is no plain file, or is not there."""
    try:
        state = Path(path).stat()
    except (OSError, ValueError):
        # A connection string, or a file that opening it will complain of.
        return None
    return FileStamp(state.st_size, state.st_mtime_ns)
