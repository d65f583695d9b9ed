"""Looking at large maps: an even sample of their pixels."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.windows import Window

from .source.opening import Layer, open_raster, reading

LARGEST_SIDE = 512
"""Pixels looked at along an edge; of larger windows a sample, evenly spread."""


def sample(layer: Layer, window: Window, side: int | None = None) -> NDArray[Any]:
    """Read all bands of a window, no edge longer than a number of pixels.

    Args:
        layer: the raster; pixels of two rasters of one grid are the same.
        window: the part to look at.
        side: the longest edge, in pixels; None is ``LARGEST_SIDE``.

    Returns:
        (bands, height, width), nearest.

    Raises:
        MamolError: of the layer's type; it cannot be read.
    """
    longest = LARGEST_SIDE if side is None else side
    step = max(1.0, max(window.height, window.width) / longest)
    height, width = (max(1, round(size / step)) for size in (window.height, window.width))
    # Without pyramids, which may hold averages, and not be there for both maps.
    with reading(layer), open_raster(layer, pyramids=False) as dataset:
        shape = {"out_shape": (height, width), "resampling": Resampling.nearest}
        # One by one: the bands of a virtual raster may be of several types.
        return np.stack([dataset.read(index, window=window, **shape) for index in dataset.indexes])
