"""The sensors a job was given: whether the model knows them, and their pixels of one tile."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol, TypedDict

from rasterio.windows import Window

from ..contracts.sensors import Cover, SensorSource
from ..errors import SensorError
from ..message import message
from ..model.spec import ModelSpec, TrainingGrid
from ..progress import PartOfProgress, Progress
from ..raster.sensors import SensorBlock, SensorStack
from ..text import listed


class _Asked(Protocol):
    @property
    def cover(self) -> Cover:
        """Which ground the grid has."""

    @property
    def pixel_size(self) -> float | None:
        """Edge of a pixel in metres."""


class GridOptions(TypedDict):
    """What decides on a grid, as :func:`~mamol.core.raster.sensors.open_sensors` takes it."""

    model_grid: TrainingGrid | None
    order: Sequence[str]
    cover: Cover
    pixel_size: float | None


def grid_options(asked: _Asked, spec: ModelSpec) -> GridOptions:
    """Return what a request and its model say of the grid: the same for every job, so all have the same pixels."""
    return GridOptions(model_grid=spec.grid, order=spec.sensor_names, cover=asked.cover, pixel_size=asked.pixel_size)


def check_sensors(sensors: Sequence[SensorSource], spec: ModelSpec) -> None:
    """Refuse sensors that cannot work before anything is read.

    Raises:
        SensorError: there is none, or one the model does not know.
    """
    dateless = [source.name for source in sensors if not source.is_off and not source.is_used]
    if dateless and not any(source.is_used for source in sensors):
        raise SensorError(
            message(
                "All dates of {dateless} are off, and there is no other sensor. Tick at least one date, or add a "
                "sensor.",
                dateless=listed(dateless),
            )
        )
    if all(source.is_off for source in sensors):
        raise SensorError(message("No sensor is chosen. Tick at least one sensor and choose its layer."))
    for source in sensors:
        if source.name not in spec.sensor_names:
            raise SensorError(
                message(
                    "The model '{spec}' has no sensor '{source}'; its sensors are {sensor_names}. Give the layer one "
                    "of these names.",
                    spec=spec.name,
                    source=source.name,
                    sensor_names=", ".join(spec.sensor_names),
                )
            )


def read_tile(stack: SensorStack, tile: Window, halo: int, progress: Progress) -> dict[str, SensorBlock]:
    """Read every sensor's pixels of one tile.

    Args:
        stack: the open sensors.
        tile: whole pixels of their grid.
        halo: pixels to add on every side.
        progress: asked before every sensor whether to stop.

    Returns:
        The pixels by sensor.

    Raises:
        RasterError: a file cannot be read to its end.
        Cancelled: when the analyst stopped the job.
    """
    blocks = {}
    for name in stack.names:
        progress.check()
        blocks[name] = stack.read(name, tile, halo)
    return blocks


def strips(tile: Window, rows: int, progress: Progress) -> Iterator[tuple[Window, Progress]]:
    """Cut a tile into strips, so that less of it is in hand at a time.

    Args:
        tile: whole pixels.
        rows: of a strip, at most.
        progress: of the tile.

    Yields:
        The strips from the top, each with its part of the progress.
    """
    for first in range(0, int(tile.height), rows):
        height = min(rows, int(tile.height) - first)
        strip = Window(tile.col_off, tile.row_off + first, tile.width, height)
        yield strip, PartOfProgress(progress, first / tile.height, (first + height) / tile.height)
