"""Reading a raster's own pixels: which numbers are data, and what values they become."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Union

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetReader
from rasterio.windows import Window

from .conversion import AS_THEY_ARE, Conversion
from .source.bands_asked_once import data_bands, has_mask
from .source.opening import Layer, reading
from .source.virtual_copy import EXACT_IN_FLOAT32

Values = npt.NDArray[np.float32]
Valid = npt.NDArray[np.bool_]
Bands = Union[npt.NDArray[Any], list[npt.NDArray[Any]]]


class DirectReader:
    """Reads a raster whose pixels are the grid's, perhaps shifted by whole pixels.

    Args:
        layer: the raster, for messages.
        dataset: the open raster.
        indexes: numbers of the bands, from 1.
        offset: (column, row) in the raster of the grid's first pixel.
        conversion: of numbers to values.
    """

    def __init__(
        self,
        layer: Layer,
        dataset: DatasetReader,
        indexes: tuple[int, ...],
        offset: tuple[int, int],
        conversion: Conversion = AS_THEY_ARE,
    ) -> None:
        self.indexes = indexes
        self.layers = conversion.count(len(indexes))
        self._layer = layer
        self._dataset = dataset
        self._offset = offset
        self._conversion = conversion
        self._alphas = sorted(set(dataset.indexes) - set(data_bands(dataset)) - set(indexes))
        self._nodata = [dataset.nodatavals[index - 1] for index in self.indexes]
        self._has_mask = has_mask(dataset)
        is_exact = EXACT_IN_FLOAT32.issuperset(dataset.dtypes[index - 1] for index in self.indexes)
        self._reads_in_place = is_exact and conversion.may_read_in_place

    def read_into(self, values: Values, valid: Valid, window: Window) -> None:
        """Fill values (layers, h, w) and valid (h, w), both zero at first, for h x w pixels of the grid."""
        left, top = int(window.col_off) + self._offset[0], int(window.row_off) + self._offset[1]
        right, bottom = left + int(window.width), top + int(window.height)
        first_column, last_column = max(left, 0), min(right, self._dataset.width)
        first_row, last_row = max(top, 0), min(bottom, self._dataset.height)
        if first_column >= last_column or first_row >= last_row:
            return
        inside = Window(first_column, first_row, last_column - first_column, last_row - first_row)
        place = (slice(first_row - top, last_row - top), slice(first_column - left, last_column - left))
        target = values[(slice(None), *place)]
        # GDAL turns numbers into floats on the way, where that loses nothing: many bands are copied once less.
        bands, good = self._read(inside, target if self._reads_in_place else None)
        for band, nodata in zip(bands, self._nodata):
            if nodata is not None:
                good &= ~equals(band, nodata)
        raw = np.stack(bands).astype(np.float64) if isinstance(bands, list) else bands
        store(raw, good, target, valid[place], self._conversion)

    def read_bands(self, window: Window) -> tuple[Bands, Valid]:
        """Read the numbers of a window inside the raster, without conversion.

        Returns:
            The numbers of each band (h, w), and (bands, h, w) where each has data.
        """
        bands, good = self._read(window, None)
        valid: Valid = np.repeat(good[None], len(bands), axis=0)
        for band, nodata, own in zip(bands, self._nodata, valid):
            if nodata is not None:
                own &= ~equals(band, nodata)
            if band.dtype.kind == "f":
                own &= np.isfinite(band)
        return bands, valid

    def _read(self, inside: Window, target: Values | None) -> tuple[Bands, Valid]:
        """Read numbers, and where neither a mask nor an alpha band hides them."""
        with reading(self._layer):
            bands = read_numbers(self._dataset, self.indexes, inside, target)
            good = np.ones((int(inside.height), int(inside.width)), dtype=np.bool_)
            if self._has_mask:
                good &= self._dataset.read_masks(self.indexes[0], window=inside) > 0
            for index in self._alphas:
                good &= self._dataset.read(index, window=inside) > 0
        return bands, good


def read_numbers(
    dataset: DatasetReader, indexes: Sequence[int], window: Window | None, out: Values | None = None, **options: Any
) -> Bands:
    """Read bands that may be of several types.

    Args:
        dataset: the open raster.
        indexes: numbers of the bands, from 1.
        window: the part to read; None is all.
        out: float32, (bands, h, w), where every type may be read as that.
        options: of rasterio's ``read``.

    Returns:
        (bands, h, w), in the type of the bands; where they differ a list of (h, w), each in its own.
    """
    kinds = {dataset.dtypes[index - 1] for index in indexes}
    if out is not None or len(kinds) == 1:
        if out is not None and len(kinds) > 1:
            # rasterio looks at the types even where it need not.
            for band, index in zip(out, indexes):
                dataset.read(index, window=window, out=band, **options)
            return out
        return np.asarray(dataset.read(list(indexes), window=window, out=out, **options))
    return [np.asarray(dataset.read(index, window=window, **options)) for index in indexes]


def equals(band: npt.NDArray[Any], nodata: float) -> Valid:
    """Return where a band (h, w) has the no-data value, bool, (h, w).

    A file may state that value with too few digits for the band's type, so floats are compared with a tolerance.
    """
    if band.dtype.kind != "f" or not np.isfinite(nodata):
        return np.asarray(band == nodata)
    tolerance = 4 * float(np.finfo(band.dtype).eps) * abs(nodata)
    with np.errstate(over="ignore", invalid="ignore"):
        close: Valid = np.abs(band.astype(np.float64) - nodata) <= tolerance
    return close


def store(
    raw: npt.NDArray[Any], good: Valid, values: Values, valid: Valid, conversion: Conversion = AS_THEY_ARE
) -> None:
    """Write the values of raw numbers, 0 where any is not finite or not ``good``.

    Args:
        raw: (bands, h, w), the file's numbers; may be the same memory as ``values``.
        good: (h, w), where no mask hides them; changed in place.
        values: (layers, h, w), written.
        valid: (h, w), written: where all values are finite and good.
        conversion: of numbers to values.
    """
    if raw.dtype.kind == "f" and not conversion.keeps_numbers:
        for band in raw:
            good &= np.isfinite(band)
    conversion.convert(raw, values)
    for layer in values if raw.dtype.kind == "f" or not conversion.keeps_numbers else ():
        good &= np.isfinite(layer)
    if not good.all():
        values[:, ~good] = 0
    valid[...] = good
