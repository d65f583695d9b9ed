"""Rasters that have both a mask and a nodata value, presented as rasters with a nodata value alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from xml.etree import ElementTree  # nosec B405 # GDAL wrote what it reads

import rasterio
import rasterio.shutil
from rasterio.enums import MaskFlags
from rasterio.io import DatasetReader, MemoryFile


@contextmanager
def mask_as_nodata(dataset: DatasetReader) -> Iterator[DatasetReader]:
    """Give the dataset, or a virtual copy whose masked pixels have the nodata value.

    Of both, GDAL's warper heeds the nodata value alone in newer versions (3.13; in 3.10 it heeds both). The copy refers
    to the file, it holds no pixels.
    """
    has_mask = MaskFlags.per_dataset in dataset.mask_flag_enums[0] and MaskFlags.alpha not in dataset.mask_flag_enums[0]
    if not has_mask or all(nodata is None for nodata in dataset.nodatavals):
        yield dataset
        return
    with MemoryFile(ext=".vrt") as draft:
        rasterio.shutil.copy(dataset, draft.name, driver="VRT")
        text = _with_mask_in_bands(draft.read())
    with MemoryFile(text, ext=".vrt") as memory, rasterio.open(memory.name) as copy:
        yield copy


def _with_mask_in_bands(virtual_dataset: bytes) -> bytes:
    """Rewrite GDAL's XML: what the mask hides is not drawn, so that the nodata value stays."""
    root = ElementTree.fromstring(virtual_dataset)  # nosec B314 # GDAL wrote it a moment ago
    for mask in root.findall("MaskBand"):
        root.remove(mask)
    for band in root.findall("VRTRasterBand"):
        for source in (*band.findall("SimpleSource"), *band.findall("ComplexSource")):
            source.tag = "ComplexSource"
            ElementTree.SubElement(source, "UseMaskBand").text = "true"
    return ElementTree.tostring(root)
