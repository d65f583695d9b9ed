"""Reading one raster on another raster's grid.

Which way a sensor is read (nearest, bilinear, averaged by area) is chosen in ``sensor_reading.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Protocol
from xml.etree import ElementTree  # nosec B405 # GDAL wrote what it reads

import numpy as np
from rasterio.enums import Resampling
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..message import message
from .area_average import AreaReader
from .conversion import AS_THEY_ARE, Conversion
from .direct_reading import DirectReader, Valid, Values, store
from .grid import Grid
from .source.bands_asked_once import has_mask
from .source.opening import READ_ERRORS, Layer, reading
from .source.virtual_copy import virtual_copy
from .warping import warp


@contextmanager
def mask_as_nodata(dataset: DatasetReader) -> Iterator[DatasetReader]:
    """Return the dataset, or a virtual copy whose masked pixels have the nodata value.

    Of both, GDAL's warper heeds the nodata value alone in newer versions (3.13; in 3.10 it heeds both).
    """
    if not has_mask(dataset) or all(nodata is None for nodata in dataset.nodatavals):
        yield dataset
        return
    with virtual_copy(dataset, _put_mask_into_bands) as copy:
        yield copy


def _put_mask_into_bands(root: ElementTree.Element) -> None:
    """Let what the mask hides not be drawn, so that the nodata value stays there."""
    for mask in root.findall("MaskBand"):
        root.remove(mask)
    for band in root.findall("VRTRasterBand"):
        for source in (*band.findall("SimpleSource"), *band.findall("ComplexSource")):
            source.tag = "ComplexSource"
            ElementTree.SubElement(source, "UseMaskBand").text = "true"


# Pixels that lie this close to the grid's, in pixels, are the grid's.
_SHIFT_TOLERANCE = 1e-3


class AlignedReader(Protocol):
    """Reads the bands ``indexes`` of a raster on the reference grid, as so many ``layers`` of values."""

    indexes: tuple[int, ...]
    layers: int

    def read_into(self, values: Values, valid: Valid, window: Window) -> None:
        """Fill values (layers, h, w) and valid (h, w), both zero at first, for h x w pixels of the grid."""


@contextmanager
def align(
    layer: Layer,
    dataset: DatasetReader,
    grid: Grid,
    indexes: tuple[int, ...],
    resampling: Resampling = Resampling.bilinear,
    conversion: Conversion = AS_THEY_ARE,
) -> Iterator[AlignedReader]:
    """Return the way to read bands of a dataset on a grid: as they are, averaged by area, or warped.

    Args:
        layer: the raster, for messages.
        dataset: the open raster.
        grid: the grid to read on.
        indexes: numbers of the bands, from 1.
        resampling: how pixels that are not the grid's become those: bilinear, nearest or average (by area; a pixel
            counts where at least half of its area has data).
        conversion: of numbers to values; nodata is told by the numbers.

    Raises:
        MamolError: of the layer's type; the dataset cannot be warped onto the grid.
    """
    offset = pixel_offset(Grid.of(dataset), grid)
    if offset is not None:
        yield DirectReader(layer, dataset, indexes, offset, conversion)
        return
    if resampling == Resampling.average:
        yield AreaReader(layer, dataset, grid, DirectReader(layer, dataset, indexes, (0, 0), conversion))
        return
    with ExitStack() as opened:
        try:
            reader = _WarpedReader(layer, dataset, indexes, grid, resampling, conversion, opened)
        except READ_ERRORS as error:
            raise layer.error(
                message(
                    "{subject} cannot be resampled to the reference grid ({error}). Reproject it first (Raster > "
                    "Projections > Warp).",
                    subject=layer.subject,
                    error=error,
                )
            ) from error
        yield reader


def pixel_offset(source: Grid, grid: Grid) -> tuple[int, int] | None:
    """Return the (column, row) in ``source`` of the grid's first pixel, or None where pixels do not coincide."""
    if source.crs != grid.crs:
        return None
    step = ~source.transform * grid.transform
    columns, rows = round(step.c), round(step.f)
    for column, row in ((0, 0), (grid.width, 0), (0, grid.height), (grid.width, grid.height)):
        x, y = step * (column, row)
        if max(abs(x - column - columns), abs(y - row - rows)) > _SHIFT_TOLERANCE:
            return None
    return columns, rows


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
        conversion: Conversion,
        opened: ExitStack,
    ) -> None:
        self.indexes = indexes
        self.layers = conversion.count(len(indexes))
        self._layer = layer
        self._conversion = conversion
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
        kind = np.float64 if self._is_wide() else np.float32
        raw = np.empty((len(self.indexes), *valid.shape), dtype=kind)
        with reading(self._layer):
            for warped, members in self._groups:
                raw[members] = warped.read([self.indexes[i] for i in members], window=window)
        store(raw, good, values, valid, self._conversion)

    def _is_wide(self) -> bool:
        return any(warped.dtypes[0] == "float64" for warped, _ in self._groups)
