"""How much of a view a sensor's masks take away."""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import ExitStack

import rasterio
from rasterio.windows import Window

from ..contracts.masks import MaskShare
from ..contracts.sensors import Extent, SensorSource
from ..errors import ExtentError, MamolError
from ..progress import Progress
from .block_cache import block_cache
from .grid import Grid
from .opening import open_raster, require_place
from .sensor_masks import open_mask, read_masks
from .source_notes import sensor_layer
from .warping import WINDOWS_ALIKE

MOST_PIXELS = 512 * 512
"""Looked at; of a larger view an even sample."""


@block_cache()
def mask_shares(
    sensors: Sequence[SensorSource], extent: Extent | None, progress: Progress | None = None
) -> tuple[MaskShare, ...]:
    """Say how much of a view each sensor's masks take away, or why they cannot be used.

    Args:
        sensors: with masks.
        extent: the view; None, and one beside the sensor, is the sensor's whole raster.
        progress: asked before each sensor whether to stop.

    Returns:
        In the order of the sensors.

    Raises:
        Cancelled: the answer is no longer wanted.
    """
    told = []
    for source in sensors:
        (progress or Progress()).check()
        try:
            told.append(MaskShare(source.name, _share(source, extent)))
        except MamolError as error:
            told.append(MaskShare(source.name, math.nan, str(error)))
    return tuple(told)


def _share(source: SensorSource, extent: Extent | None) -> float:
    layer = sensor_layer(source)
    with rasterio.Env(**WINDOWS_ALIKE), ExitStack() as opened:
        dataset = opened.enter_context(open_raster(layer))
        require_place(dataset, layer)
        native = Grid.of(dataset)
        window = _window(native, extent)
        grid = native.coarser(math.ceil(math.sqrt(max(1.0, window.width * window.height / MOST_PIXELS))))
        readers = [opened.enter_context(open_mask(mask, source.name, grid)) for mask in source.masks]
        return float(read_masks(readers, _window(grid, extent)).mean())


def _window(grid: Grid, extent: Extent | None) -> Window:
    try:
        return grid.window(extent)
    except ExtentError:
        return grid.whole
