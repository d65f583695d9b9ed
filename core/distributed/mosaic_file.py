"""A mosaic of tiles as one raster: GDAL's VRT, a small text file that names the tiles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

# XML is written here, and never parsed.
from xml.etree import ElementTree  # nosec B405

import numpy as np

from ..contracts.limits import BLOCK_SIZE
from ..contracts.sensors import PixelWindow
from ..raster.grid import Grid
from ..raster.writing.attribute_table import add_legend
from ..raster.writing.map_file import GDAL_TYPES, OutputLayer


@dataclass(frozen=True)
class MosaicTile:
    """A raster of the mosaic: its path from the mosaic's folder on, and its place in the mosaic."""

    path: str
    place: PixelWindow


def mosaic_vrt(layer: OutputLayer, grid: Grid, tags: Mapping[str, str], tiles: Sequence[MosaicTile]) -> str:
    """Write a mosaic.

    Args:
        layer: the raster that the tiles make together: type, nodata, bands, legend.
        grid: of the whole mosaic.
        tags: of the whole mosaic, by name.
        tiles: together they cover it once.

    Returns:
        The text of the VRT.
    """
    root = ElementTree.Element("VRTDataset", rasterXSize=str(grid.width), rasterYSize=str(grid.height))
    ElementTree.SubElement(root, "SRS").text = grid.crs.to_wkt()
    ElementTree.SubElement(root, "GeoTransform").text = ", ".join(repr(float(v)) for v in grid.transform.to_gdal())
    metadata = ElementTree.SubElement(root, "Metadata")
    for name, value in {"AREA_OR_POINT": "Area", **tags}.items():
        ElementTree.SubElement(metadata, "MDI", key=name).text = value
    kind = GDAL_TYPES[np.dtype(layer.dtype).name]
    for number, name in enumerate(layer.band_names, 1):
        band = ElementTree.SubElement(root, "VRTRasterBand", dataType=kind, band=str(number))
        ElementTree.SubElement(band, "Description").text = name
        if layer.nodata is not None:
            ElementTree.SubElement(band, "NoDataValue").text = repr(float(layer.nodata))
        if layer.scale is not None:
            ElementTree.SubElement(band, "Scale").text = repr(float(layer.scale))
        if layer.classes:
            add_legend(band, layer.classes, with_colour_table=True)
        elif number == 1:
            ElementTree.SubElement(band, "ColorInterp").text = "Gray"
        for tile in tiles:
            _add_tile(band, tile, number, kind)
    text: str = ElementTree.tostring(root, encoding="unicode")
    return text


def _add_tile(band: ElementTree.Element, tile: MosaicTile, number: int, kind: str) -> None:
    source = ElementTree.SubElement(band, "SimpleSource")
    ElementTree.SubElement(source, "SourceFilename", relativeToVRT="1").text = tile.path
    ElementTree.SubElement(source, "SourceBand").text = str(number)
    place = tile.place
    size: dict[str, Any] = {"xSize": str(place.width), "ySize": str(place.height)}
    # With these GDAL opens a tile only when its pixels are wanted.
    ElementTree.SubElement(
        source,
        "SourceProperties",
        RasterXSize=str(place.width),
        RasterYSize=str(place.height),
        DataType=kind,
        BlockXSize=str(BLOCK_SIZE),
        BlockYSize=str(BLOCK_SIZE),
    )
    ElementTree.SubElement(source, "SrcRect", xOff="0", yOff="0", **size)
    ElementTree.SubElement(source, "DstRect", xOff=str(place.column), yOff=str(place.row), **size)
