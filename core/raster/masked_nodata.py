"""Rasters that have both a mask and a nodata value, presented as rasters with a nodata value alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from xml.etree import ElementTree  # nosec B405 # GDAL wrote what it reads

from rasterio.io import DatasetReader

from .opening import has_mask
from .virtual_copy import virtual_copy


@contextmanager
def mask_as_nodata(dataset: DatasetReader) -> Iterator[DatasetReader]:
    """Give the dataset, or a virtual copy whose masked pixels have the nodata value.

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
