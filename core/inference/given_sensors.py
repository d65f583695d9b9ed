"""The sensors a job was given: whether the model knows them, and their pixels of one tile."""

from __future__ import annotations

from collections.abc import Sequence

from rasterio.windows import Window

from ..errors import SensorError
from ..model.spec import ModelSpec
from ..progress import Progress
from ..raster.sensors import SensorBlock, SensorStack
from ..requests import SensorSource


def check_sensors(sensors: Sequence[SensorSource], spec: ModelSpec) -> None:
    """Refuse sensors that cannot work before anything is read.

    Raises:
        SensorError: there is none, or one the model does not know.
    """
    if not sensors:
        raise SensorError("No sensor is chosen. Tick at least one sensor and choose its layer.")
    for source in sensors:
        if source.name not in spec.sensor_names:
            raise SensorError(
                f"The model '{spec.name}' knows no sensor '{source.name}'; its sensors are "
                f"{', '.join(spec.sensor_names)}."
            )


def read_tile(
    stack: SensorStack, tile: Window, halo: int, progress: Progress, names: Sequence[str] | None = None
) -> dict[str, SensorBlock]:
    """Read every sensor's pixels of one tile.

    Args:
        stack: the open sensors.
        tile: whole pixels of their grid.
        halo: pixels to add on every side.
        progress: asked before every sensor whether to stop.
        names: the sensors to read; None is all.

    Returns:
        The pixels by sensor.

    Raises:
        RasterError: a file cannot be read to its end.
        Cancelled: when the analyst stopped the job.
    """
    blocks = {}
    for name in stack.names if names is None else names:
        progress.check()
        blocks[name] = stack.read(name, tile, halo)
    return blocks
