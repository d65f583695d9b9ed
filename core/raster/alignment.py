"""Reading one raster on another raster's grid."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from rasterio.enums import Resampling
from rasterio.io import DatasetReader
from rasterio.windows import Window

from .grid import Grid
from .integer_types import EXACT_IN_FLOAT32
from .masked_nodata import mask_as_nodata
from .opening import READ_ERRORS, Layer, data_bands, has_mask, reading
from .warping import warp

# Pixels that lie this close to the grid's, in pixels, are the grid's.
_SHIFT_TOLERANCE = 1e-3

Values = npt.NDArray[np.float32]
Valid = npt.NDArray[np.bool_]


class AlignedReader(Protocol):
    """Reads the data bands ``indexes`` of a raster on the reference grid."""

    indexes: tuple[int, ...]

    def read_into(self, values: Values, valid: Valid, window: Window) -> None:
        """Fill values (bands, h, w) and valid (h, w), both zero at first, for h x w pixels of the grid."""


@contextmanager
def align(
    layer: Layer,
    dataset: DatasetReader,
    grid: Grid,
    indexes: tuple[int, ...],
    resampling: Resampling = Resampling.bilinear,
) -> Iterator[AlignedReader]:
    """Give the way to read bands of a dataset on a grid: as they are, or warped.

    Raises:
        MamolError: of the layer's type; the dataset cannot be warped onto the grid.
    """
    offset = pixel_offset(Grid.of(dataset), grid)
    if offset is not None:
        yield _DirectReader(layer, dataset, indexes, offset)
        return
    with ExitStack() as opened:
        try:
            reader = _WarpedReader(layer, dataset, indexes, grid, resampling, opened)
        except READ_ERRORS as error:
            raise layer.error(
                f"{layer.subject} cannot be brought onto the reference grid ({error}). Reproject it first (Raster > "
                "Projections > Warp)."
            ) from error
        yield reader


def pixel_offset(source: Grid, grid: Grid) -> tuple[int, int] | None:
    """Give the (column, row) in ``source`` of the grid's first pixel, or None where pixels do not coincide."""
    if source.crs != grid.crs:
        return None
    step = ~source.transform * grid.transform
    columns, rows = round(step.c), round(step.f)
    for column, row in ((0, 0), (grid.width, 0), (0, grid.height), (grid.width, grid.height)):
        x, y = step * (column, row)
        if max(abs(x - column - columns), abs(y - row - rows)) > _SHIFT_TOLERANCE:
            return None
    return columns, rows


class _DirectReader:
    """Reads a raster whose pixels are the grid's, perhaps shifted by whole pixels."""

    def __init__(self, layer: Layer, dataset: DatasetReader, indexes: tuple[int, ...], offset: tuple[int, int]) -> None:
        self.indexes = indexes
        self._layer = layer
        self._dataset = dataset
        self._offset = offset
        self._alphas = sorted(set(dataset.indexes) - set(data_bands(dataset)))
        self._nodata = [dataset.nodatavals[index - 1] for index in self.indexes]
        self._has_mask = has_mask(dataset)
        self._is_exact = EXACT_IN_FLOAT32.issuperset(dataset.dtypes[index - 1] for index in self.indexes)

    def read_into(self, values: Values, valid: Valid, window: Window) -> None:
        left, top = int(window.col_off) + self._offset[0], int(window.row_off) + self._offset[1]
        right, bottom = left + int(window.width), top + int(window.height)
        first_column, last_column = max(left, 0), min(right, self._dataset.width)
        first_row, last_row = max(top, 0), min(bottom, self._dataset.height)
        if first_column >= last_column or first_row >= last_row:
            return
        inside = Window(first_column, first_row, last_column - first_column, last_row - first_row)
        place = (slice(first_row - top, last_row - top), slice(first_column - left, last_column - left))
        with reading(self._layer):
            target = values[(slice(None), *place)]
            # GDAL turns numbers into floats on the way, where that loses nothing: many bands are copied once less.
            raw = self._dataset.read(list(self.indexes), window=inside, out=target if self._is_exact else None)
            good = np.ones(raw.shape[1:], dtype=np.bool_)
            if self._has_mask:
                good &= self._dataset.read_masks(self.indexes[0], window=inside) > 0
            for index in self._alphas:
                good &= self._dataset.read(index, window=inside) > 0
        for band, nodata in zip(raw, self._nodata):
            if nodata is not None:
                good &= ~_equals(band, nodata)
        _store(raw, good, target, valid[place])


class _WarpedReader:
    """Reads a raster through GDAL's warper, over the whole grid.

    The warper works in blocks of the whole grid, so a pixel's number is the same whatever window
    it is read in.
    """

    def __init__(
        self,
        layer: Layer,
        dataset: DatasetReader,
        indexes: tuple[int, ...],
        grid: Grid,
        resampling: Resampling,
        opened: ExitStack,
    ) -> None:
        self.indexes = indexes
        self._layer = layer
        # The warper takes one nodata value for all bands; bands that differ are warped apart.
        self._groups = []
        masked = opened.enter_context(mask_as_nodata(dataset))
        nodata_values = {repr(dataset.nodatavals[index - 1]): dataset.nodatavals[index - 1] for index in self.indexes}
        for written, nodata in nodata_values.items():
            members = [i for i, index in enumerate(self.indexes) if repr(dataset.nodatavals[index - 1]) == written]
            source = dataset if nodata is None else masked
            warped = opened.enter_context(warp(source, grid, nodata, resampling))
            self._groups.append((warped, members))

    def read_into(self, values: Values, valid: Valid, window: Window) -> None:
        good = np.ones(valid.shape, dtype=np.bool_)
        raw = np.empty(values.shape, dtype=np.float64 if self._is_wide() else np.float32)
        with reading(self._layer):
            for warped, members in self._groups:
                raw[members] = warped.read([self.indexes[i] for i in members], window=window)
        _store(raw, good, values, valid)

    def _is_wide(self) -> bool:
        return any(warped.dtypes[0] == "float64" for warped, _ in self._groups)


def _equals(band: npt.NDArray[Any], nodata: float) -> npt.NDArray[np.bool_]:
    """Say where a band has the nodata value, which a file may give with too few digits for its type."""
    if band.dtype.kind != "f" or not np.isfinite(nodata):
        return np.asarray(band == nodata)
    tolerance = 4 * float(np.finfo(band.dtype).eps) * abs(nodata)
    with np.errstate(over="ignore", invalid="ignore"):
        close: npt.NDArray[np.bool_] = np.abs(band.astype(np.float64) - nodata) <= tolerance
    return close


def _store(raw: npt.NDArray[Any], good: Valid, values: Values, valid: Valid) -> None:
    """Put raw numbers into float32 ``values``, 0 where any band is not finite or not ``good``; they may be the same."""
    if raw is not values:
        with np.errstate(over="ignore", invalid="ignore"):
            values[...] = raw
    for band in values if raw.dtype.kind == "f" else ():
        good &= np.isfinite(band)
    if not good.all():
        values[:, ~good] = 0
    valid[...] = good
