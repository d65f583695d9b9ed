"""Averaging a finer raster by area onto the reference grid, with the same numbers whatever window is read."""

from __future__ import annotations

import math
from collections import OrderedDict

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.enums import Resampling
from rasterio.io import DatasetReader
from rasterio.warp import reproject
from rasterio.warp import transform as transform_points
from rasterio.windows import Window

from ..message import message
from .direct_reading import DirectReader, Valid, Values
from .grid import Grid
from .source.opening import READ_ERRORS, Layer
from .warping import pixels_per_source_pixel

LEAST_SHARE = 0.5
"""A pixel counts where at least this part of its area has data."""
_ROUNDING = 1e-4
_NUMBERS_AT_ONCE = 8 * 1024 * 1024
_LARGEST_BLOCK, _SMALLEST_BLOCK = 128, 4
_KEPT_NUMBERS = 8 * 1024 * 1024
_MARGIN = 2
_EDGE_POINTS = 21

_Block = tuple[Values, Valid]


class AreaReader:
    """Reads a raster as means over the area of the grid's pixels.

    Work is done in blocks that are fixed in the grid, so a pixel's number does not depend on the window. Only pixels
    that have data in all bands count, and where they make up less than half of a pixel's area it has none.

    Args:
        layer: the raster, for messages.
        dataset: the open raster.
        grid: the grid to read on.
        source: reads the raster's own pixels.
    """

    def __init__(self, layer: Layer, dataset: DatasetReader, grid: Grid, source: DirectReader) -> None:
        self.indexes = source.indexes
        self.layers = source.layers
        self._layer = layer
        self._native = Grid.of(dataset)
        self._grid = grid
        self._source = source
        self._side = self._block_side()
        self._kept: OrderedDict[tuple[int, int], _Block | None] = OrderedDict()

    def read_into(self, values: Values, valid: Valid, window: Window) -> None:
        """Fill values (layers, h, w) and valid (h, w), both zero at first, for h x w pixels of the grid."""
        left, top = int(window.col_off), int(window.row_off)
        right, bottom = left + int(window.width), top + int(window.height)
        for block_row in range(top // self._side, -(-bottom // self._side)):
            for block_column in range(left // self._side, -(-right // self._side)):
                found = self._block(block_row, block_column)
                if found is None:
                    continue
                first_row, first_column = block_row * self._side, block_column * self._side
                rows = max(top, first_row), min(bottom, first_row + found[1].shape[0])
                columns = max(left, first_column), min(right, first_column + found[1].shape[1])
                inside = (
                    slice(rows[0] - first_row, rows[1] - first_row),
                    slice(columns[0] - first_column, columns[1] - first_column),
                )
                place = slice(rows[0] - top, rows[1] - top), slice(columns[0] - left, columns[1] - left)
                values[(slice(None), *place)] = found[0][(slice(None), *inside)]
                valid[place] = found[1][inside]

    def _block_side(self) -> int:
        """Choose blocks whose source pixels fit into memory; the whole grid decides, so they are always the same."""
        across, along = pixels_across(self._native, self._grid)
        most = _NUMBERS_AT_ONCE / (self.layers + 2) / max(across * along, 1.0)
        side = int(2 ** int(math.log2(max(1.0, math.sqrt(most)))))
        return max(_SMALLEST_BLOCK, min(_LARGEST_BLOCK, side))

    def _block(self, block_row: int, block_column: int) -> _Block | None:
        key = block_row, block_column
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        top, left = block_row * self._side, block_column * self._side
        width, height = min(self._side, self._grid.width - left), min(self._side, self._grid.height - top)
        found = self._averaged(self._grid.part(Window(left, top, width, height)))
        self._kept[key] = found
        most = max(4, _KEPT_NUMBERS // (self._side * self._side * (self.layers + 1)))
        while len(self._kept) > most:
            self._kept.popitem(last=False)
        return found

    def _averaged(self, part: Grid) -> _Block | None:
        """Average the source over the pixels of a part of the grid; None where it has nothing there."""
        around = _window_around(self._native, part)
        if around is None:
            return None
        shape = int(around.height), int(around.width)
        numbers, there = np.zeros((self.layers, *shape), np.float32), np.zeros(shape, np.bool_)
        self._source.read_into(numbers, there, around)
        if not there.any():
            return None
        native = self._native.part(around)
        try:
            share = _mean(there[None].astype(np.float32), native, part, None)[0]
            if there.all():
                means = _mean(numbers, native, part, None)
            else:
                numbers[:, ~there] = np.nan
                means = _mean(numbers, native, part, math.nan)
        except READ_ERRORS as error:
            raise self._layer.error(
                message(
                    "{subject} cannot be averaged to the reference grid ({error}). Reproject it first (Raster > "
                    "Projections > Warp).",
                    subject=self._layer.subject,
                    error=error,
                )
            ) from error
        valid = np.isfinite(share) & (share >= LEAST_SHARE - _ROUNDING) & np.isfinite(means).all(axis=0)
        means[:, ~valid] = 0
        return means, valid


def _mean(numbers: npt.NDArray[np.float32], native: Grid, part: Grid, nodata: float | None) -> npt.NDArray[np.float32]:
    means = np.full((len(numbers), part.height, part.width), np.nan, dtype=np.float32)
    with rasterio.Env():
        reproject(
            numbers,
            means,
            src_transform=native.transform,
            src_crs=native.crs,
            src_nodata=nodata,
            dst_transform=part.transform,
            dst_crs=part.crs,
            dst_nodata=math.nan,
            resampling=Resampling.average,
            tolerance=1e-6,
            num_threads=1,
        )
    return means


def _window_around(native: Grid, part: Grid) -> Window | None:
    """Return the source's pixels around a part of the grid, with those beyond its edges that count as empty."""
    steps = np.linspace(0, 1, _EDGE_POINTS)
    columns, rows = (axis.ravel() for axis in np.meshgrid(steps * part.width, steps * part.height))
    xs, ys = part.transform * (columns, rows)
    if native.crs != part.crs:
        with rasterio.Env():
            moved = transform_points(part.crs, native.crs, xs, ys)
        xs, ys = (np.asarray(axis, dtype=np.float64) for axis in moved)
    with np.errstate(invalid="ignore", over="ignore"):
        across, along = ~native.transform * (xs, ys)
        usable = np.isfinite(across) & np.isfinite(along)
    if not usable.any():
        return None
    left, right = math.floor(across[usable].min()) - _MARGIN, math.ceil(across[usable].max()) + _MARGIN
    top, bottom = math.floor(along[usable].min()) - _MARGIN, math.ceil(along[usable].max()) + _MARGIN
    if right <= 0 or bottom <= 0 or left >= native.width or top >= native.height:
        return None
    # Beyond the edges as far as a pixel of the grid may reach; the rest of a torn projection's box is not needed.
    margins = [math.ceil(span) + _MARGIN for span in pixels_across(native, part)]
    left, right = max(left, -margins[0]), min(right, native.width + margins[0])
    top, bottom = max(top, -margins[1]), min(bottom, native.height + margins[1])
    return Window(left, top, right - left, bottom - top)


def pixels_across(native: Grid, grid: Grid) -> tuple[float, float]:
    """Return how many of a raster's pixels a pixel of a grid spans along each of the raster's axes; 1 where unknown."""
    scale = pixels_per_source_pixel(native, grid)
    return (1 / scale[0], 1 / scale[1]) if scale is not None else (1.0, 1.0)
