"""Rasters of integer types that rasterio or GDAL's warper misread, presented as types they do not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from xml.etree import ElementTree  # nosec B405 # GDAL wrote what it reads

from rasterio.env import GDALVersion
from rasterio.io import DatasetReader

from .virtual_copy import virtual_copy

EXACT_IN_FLOAT32 = {"uint8", "int8", "uint16", "int16", "float32"}
# Before GDAL 3.7 signed bytes were bytes with a note, which the warper does not read.
_SIGNED_BYTES = "0:0,127:127,128:-128,255:-1"


@contextmanager
def as_readable(dataset: DatasetReader) -> Iterator[DatasetReader]:
    """Give the dataset, or a virtual copy of another type where its own is not read rightly.

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
