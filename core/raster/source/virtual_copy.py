"""Rasters presented as something else by a virtual copy, whose description is rewritten."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from xml.etree import ElementTree  # nosec B405 # GDAL wrote what it reads

import rasterio
import rasterio.shutil
from rasterio.enums import MaskFlags
from rasterio.env import GDALVersion
from rasterio.io import DatasetReader, MemoryFile

_SOURCES = (
    "SimpleSource", "ComplexSource", "AveragedSource", "KernelFilteredSource", "ArraySource", "NoDataFromMaskSource",
)  # fmt: skip
_OF_OTHER_KINDS = ("GDALWarpOptions", "PansharpeningOptions", "BlockXSize", "BlockYSize", "OverviewList", "Group")
_OF_DERIVED_BANDS = (
    "PixelFunctionType", "PixelFunctionArguments", "SourceTransferType", "SkipNonContributingSources", "BufferRadius",
    "Overview", "MaskBand",
)  # fmt: skip


@contextmanager
def virtual_copy(dataset: DatasetReader, change: Callable[[ElementTree.Element], None]) -> Iterator[DatasetReader]:
    """Open a virtual copy of a raster; it refers to the file and holds no pixels.

    Args:
        dataset: the raster, which stays open meanwhile.
        change: changes the copy's description, the root of a VRT, in place.
    """
    root = description_of(dataset)
    # GDAL copies no such domain: wavelengths and bad bands would be lost.
    header = dataset.tags(ns="ENVI")
    if header and root.find("Metadata[@domain='ENVI']") is None:
        domain = ElementTree.SubElement(root, "Metadata", domain="ENVI")
        for key, text in header.items():
            ElementTree.SubElement(domain, "MDI", key=key).text = text
    change(root)
    with MemoryFile(ElementTree.tostring(root), ext=".vrt") as memory, rasterio.open(memory.name) as copy:
        yield copy


def description_of(dataset: DatasetReader) -> ElementTree.Element:
    """Return how GDAL describes a virtual copy of a raster, the root of a VRT."""
    with MemoryFile(ext=".vrt") as draft:
        rasterio.shutil.copy(dataset, draft.name, driver="VRT")
        return ElementTree.fromstring(draft.read())  # nosec B314 # GDAL wrote it a moment ago


def read_from(root: ElementTree.Element, dataset: DatasetReader, sources: Sequence[str]) -> None:
    """Let each band of a virtual copy read the same band of one dataset, as it is.

    GDAL copies a virtual raster's description with whatever it is made of: warping, functions, several sources.

    Args:
        root: the copy's description; changed in place.
        dataset: what was copied.
        sources: of each band, the name of the dataset to read.
    """
    root.attrib.pop("subClass", None)
    for name in _OF_OTHER_KINDS:
        _remove(root, name)
    for number, (band, source) in enumerate(zip(root.findall("VRTRasterBand"), sources), 1):
        band.attrib.pop("subClass", None)
        for name in (*_SOURCES, *_OF_DERIVED_BANDS):
            _remove(band, name)
        _add_source(band, source, str(number))
    masks = len(root.findall("MaskBand"))
    _remove(root, "MaskBand")
    if masks and MaskFlags.per_dataset in dataset.mask_flag_enums[0]:
        mask = ElementTree.SubElement(ElementTree.SubElement(root, "MaskBand"), "VRTRasterBand", dataType="Byte")
        _add_source(mask, dataset.name, "mask,1")


def _add_source(band: ElementTree.Element, name: str, number: str) -> None:
    source = ElementTree.SubElement(band, "SimpleSource")
    ElementTree.SubElement(source, "SourceFilename").text = name
    ElementTree.SubElement(source, "SourceBand").text = number


def _remove(element: ElementTree.Element, name: str) -> None:
    for child in element.findall(name):
        element.remove(child)


EXACT_IN_FLOAT32 = {"uint8", "int8", "uint16", "int16", "float32"}
# Before GDAL 3.7 signed bytes were bytes with a note, which the warper does not read.
_SIGNED_BYTES = "0:0,127:127,128:-128,255:-1"


@contextmanager
def as_readable(dataset: DatasetReader) -> Iterator[DatasetReader]:
    """Return the dataset, or a virtual copy of another type where its own is not read rightly.

    Signed bytes are not warped before GDAL 3.7; 64-bit integers are swapped with unsigned ones
    by rasterio 1.3 and lose their nodata value.
    """
    signed_bytes = "int8" in dataset.dtypes and not GDALVersion.runtime().at_least("3.7")
    if not signed_bytes and not {"int64", "uint64"} & set(dataset.dtypes):
        yield dataset
        return
    with virtual_copy(dataset, _change_types) as copy:
        yield copy


def _change_types(root: ElementTree.Element) -> None:
    """Let 64-bit integers become float64, signed bytes int16."""
    for band in root.findall("VRTRasterBand"):
        if band.get("dataType") in ("Int64", "UInt64"):
            band.set("dataType", "Float64")
        for metadata in band.findall("Metadata"):
            if any(item.text == "SIGNEDBYTE" for item in metadata.findall("MDI")):
                band.remove(metadata)
                band.set("dataType", "Int16")
                for source in band.findall("SimpleSource"):
                    source.tag = "ComplexSource"
                    ElementTree.SubElement(source, "LUT").text = _SIGNED_BYTES
