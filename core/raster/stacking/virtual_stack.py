"""The description of a stack: a virtual raster (VRT) with one band for each band that is stacked."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree  # nosec B405 # it is written, not read

from ...message import joined
from ..grid import Grid
from ..source_notes import STACK_TAG

_GDAL_NAMES = {
    "uint8": "Byte", "int8": "Int8", "uint16": "UInt16", "int16": "Int16", "uint32": "UInt32", "int32": "Int32",
    "uint64": "UInt64", "int64": "Int64", "float32": "Float32", "float64": "Float64",
}  # fmt: skip
_WIDE = ("uint32", "int32", "uint64", "int64", "float64")


@dataclass(frozen=True)
class BandSource:
    """A band of a stack, and where its pixels come from.

    Attributes:
        path: the file.
        band: its number in the file, from 1.
        name: what it is called.
        kind: the type of its numbers, numpy's name.
        nodata: the number that means no data, or None.
        is_masked: whether a mask or an alpha band of the file hides pixels.
        scale: what its numbers are multiplied by to become values.
        offset: what is added after that.
        unit: of its values; may be empty.
        tags: the band's metadata.
        size: columns and rows of the file.
        box: the stack's ground in pixels of the file: left, top, width, height.
        resampling: GDAL's name of how other pixels become the stack's; empty where they are the same.
    """

    path: str
    band: int
    name: str
    kind: str
    nodata: float | None
    is_masked: bool
    scale: float
    offset: float
    unit: str
    tags: Mapping[str, str]
    size: tuple[int, int]
    box: tuple[float, float, float, float]
    resampling: str


def stack_description(grid: Grid, sources: Sequence[BandSource], notes: Sequence[str], folder: Path) -> bytes:
    """Return the virtual raster's text.

    Args:
        grid: its pixels.
        sources: its bands.
        notes: sentences about them, kept as metadata.
        folder: where it will lie; files on the same drive are named relative to it.
    """
    root = ElementTree.Element("VRTDataset", rasterXSize=str(grid.width), rasterYSize=str(grid.height))
    ElementTree.SubElement(root, "SRS").text = grid.crs.to_wkt()
    ElementTree.SubElement(root, "GeoTransform").text = ", ".join(repr(float(one)) for one in grid.transform.to_gdal())
    if notes:
        metadata = ElementTree.SubElement(root, "Metadata")
        ElementTree.SubElement(metadata, "MDI", key=STACK_TAG).text = joined(notes, " ")
    for number, source in enumerate(sources, 1):
        _add_band(root, number, source, grid, folder)
    ElementTree.indent(root)
    return bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=False))


def _add_band(root: ElementTree.Element, number: int, source: BandSource, grid: Grid, folder: Path) -> None:
    # What a mask hides becomes NaN: any number of the band's own type may be data.
    kind = source.kind if not source.is_masked else "float64" if source.kind in _WIDE else "float32"
    band = ElementTree.SubElement(root, "VRTRasterBand", dataType=_GDAL_NAMES[kind], band=str(number))
    if source.tags:
        metadata = ElementTree.SubElement(band, "Metadata")
        for key, text in source.tags.items():
            ElementTree.SubElement(metadata, "MDI", key=key).text = text
    ElementTree.SubElement(band, "Description").text = source.name
    if source.unit:
        ElementTree.SubElement(band, "UnitType").text = source.unit
    if (source.scale, source.offset) != (1.0, 0.0):
        ElementTree.SubElement(band, "Offset").text = repr(float(source.offset))
        ElementTree.SubElement(band, "Scale").text = repr(float(source.scale))
    if source.is_masked:
        ElementTree.SubElement(band, "NoDataValue").text = "nan"
    elif source.nodata is not None:
        ElementTree.SubElement(band, "NoDataValue").text = _number(source.nodata)
    pixels = ElementTree.SubElement(band, "ComplexSource" if source.is_masked else "SimpleSource")
    if source.resampling:
        pixels.set("resampling", source.resampling)
    name, is_relative = _named_from(source.path, folder)
    ElementTree.SubElement(pixels, "SourceFilename", relativeToVRT=str(int(is_relative))).text = name
    ElementTree.SubElement(pixels, "SourceBand").text = str(source.band)
    # With these GDAL need not open all files to open the stack.
    columns, rows = map(str, source.size)
    kind = _GDAL_NAMES[source.kind]
    ElementTree.SubElement(pixels, "SourceProperties", RasterXSize=columns, RasterYSize=rows, DataType=kind)
    left, top, width, height = (repr(float(edge)) for edge in source.box)
    ElementTree.SubElement(pixels, "SrcRect", xOff=left, yOff=top, xSize=width, ySize=height)
    whole = {"xOff": "0", "yOff": "0", "xSize": str(grid.width), "ySize": str(grid.height)}
    ElementTree.SubElement(pixels, "DstRect", whole)
    if source.is_masked:
        if source.nodata is not None:
            ElementTree.SubElement(pixels, "NODATA").text = _number(source.nodata)
        ElementTree.SubElement(pixels, "UseMaskBand").text = "true"


def _named_from(path: str, folder: Path) -> tuple[str, bool]:
    """Return how a stack names a file: relative to itself where both lie on one drive."""
    if not Path(path).is_file():
        return path, False
    try:
        return os.path.relpath(Path(path).resolve(), folder), True
    except ValueError:
        return str(Path(path).resolve()), False


def _number(value: float) -> str:
    return str(int(value)) if float(value).is_integer() else repr(float(value))
