"""Rasters presented as something else by a virtual copy, whose description is rewritten."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from xml.etree import ElementTree  # nosec B405 # GDAL wrote what it reads

import rasterio
import rasterio.shutil
from rasterio.io import DatasetReader, MemoryFile


@contextmanager
def virtual_copy(dataset: DatasetReader, change: Callable[[ElementTree.Element], None]) -> Iterator[DatasetReader]:
    """Open a virtual copy of a raster; it refers to the file and holds no pixels.

    Args:
        dataset: the raster, which stays open meanwhile.
        change: changes the copy's description, the root of a VRT, in place.
    """
    with MemoryFile(ext=".vrt") as draft:
        rasterio.shutil.copy(dataset, draft.name, driver="VRT")
        root = ElementTree.fromstring(draft.read())  # nosec B314 # GDAL wrote it a moment ago
    # GDAL copies no such domain: wavelengths and bad bands would be lost.
    header = dataset.tags(ns="ENVI")
    if header and root.find("Metadata[@domain='ENVI']") is None:
        domain = ElementTree.SubElement(root, "Metadata", domain="ENVI")
        for key, text in header.items():
            ElementTree.SubElement(domain, "MDI", key=key).text = text
    change(root)
    with MemoryFile(ElementTree.tostring(root), ext=".vrt") as memory, rasterio.open(memory.name) as copy:
        yield copy
