"""One GeoTIFF that is being written; nothing of it waits in memory when it is closed.

GDAL keeps blocks in memory that are still to be written, and rasterio holds Python's lock while it closes a file,
which writes them: QGIS would stand still for seconds. GDAL's own Python module, which comes with QGIS, lets go of the
lock, so the file is written with it. To have GDAL empty the memory of all files instead is no way out: whatever thread
of QGIS reads a raster meanwhile then writes blocks of ours while we close the file, and QGIS crashes.

Where GDAL's module is missing, in a plain script, rasterio does the same work.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.windows import Window

from ...contracts.labels import ClassEntry
from ...contracts.limits import BLOCK_SIZE
from ..grid import Grid
from ..source.unlocked_gdal import gdal_failures, own_module
from .attribute_table import colour_table

# Every GDAL has DEFLATE; a raster in ZSTD would not open in a QGIS whose GDAL was built without it.
_METHOD = "deflate"


def compression(dtype: str) -> dict[str, Any]:
    """Return GDAL's creation options for a GeoTIFF of a type."""
    level, predictor = _choice(dtype)
    return {"compress": _METHOD, "zlevel": level, "predictor": predictor}


def compression_for_copy(dtype: str) -> dict[str, Any]:
    """Return the same for GDAL's driver of cloud-optimized GeoTIFFs, which names them otherwise."""
    level, predictor = _choice(dtype)
    return {"compress": _METHOD, "level": level, **({"predictor": predictor} if predictor > 1 else {})}


def _choice(dtype: str) -> tuple[int, int]:
    """Return the level and the predictor: 1 is none, 3 that for floats."""
    return (1, 3) if np.dtype(dtype).kind == "f" else (6, 1)


GDAL_TYPES = {"uint8": "Byte", "uint16": "UInt16", "float32": "Float32"}
"""GDAL's names of numpy's types."""


@dataclass(frozen=True)
class OutputLayer:
    """A raster to write.

    Attributes:
        path: the GeoTIFF to be.
        dtype: numpy name of the type: "uint8", "uint16" or "float32".
        nodata: the value of pixels without data, or None.
        band_names: one description per band; their number is the number of bands.
        classes: name and colour of the values, for a raster of classes; None for others.
        scale: what a value of 1 stands for, as GDAL and QGIS apply it; None where values are what they say.
    """

    path: str
    dtype: str
    nodata: float | None
    band_names: tuple[str, ...]
    classes: tuple[ClassEntry, ...] | None = None
    scale: float | None = None

    @property
    def has_colour_table_inside(self) -> bool:
        """Whether the TIFF itself carries the colours: no more than 256 of them fit."""
        largest = max((entry.value for entry in self.classes or ()), default=256)
        return self.dtype in ("uint8", "uint16") and largest < 256


class MapFile(Protocol):
    """A GeoTIFF open for writing; all methods raise OSError or one of rasterio's errors when the disk is full."""

    def write(self, values: npt.NDArray[Any], window: Window) -> None:
        """Write a part: (bands, height, width), of the file's type."""

    def add_tags(self, tags: Mapping[str, str]) -> None:
        """Add to the file's metadata, by name."""

    def close(self) -> None:
        """Write what is left, and close the file."""


def create_map_file(path: Path, layer: OutputLayer, grid: Grid, tags: Mapping[str, str]) -> MapFile:
    """Build a tiled, compressed GeoTIFF.

    Args:
        path: the file to make.
        layer: type, nodata value, bands and classes of the raster.
        grid: what it covers.
        tags: written into its metadata, by name.

    Raises:
        rasterio.errors.RasterioError, OSError: it cannot be made.
    """
    gdal = own_module()
    if gdal is None:
        return _MapFileOfRasterio(path, layer, grid, tags)
    return _MapFileOfGdal(gdal, path, layer, grid, tags)


def _options(layer: OutputLayer) -> dict[str, Any]:
    """Return GDAL's creation options."""
    options = {
        "tiled": "YES",
        "blockxsize": BLOCK_SIZE,
        "blockysize": BLOCK_SIZE,
        "interleave": "band",
        # A raster is BigTIFF from 2 GB on, uncompressed, so that it has room for its overviews below 4 GB.
        "bigtiff": "if_safer",
        **compression(layer.dtype),
    }
    return options if layer.classes else {**options, "photometric": "minisblack"}


class _MapFileOfGdal:
    """Written by GDAL's own module."""

    def __init__(self, gdal: Any, path: Path, layer: OutputLayer, grid: Grid, tags: Mapping[str, str]) -> None:
        self._gdal = gdal
        kind = gdal.GetDataTypeByName(GDAL_TYPES[layer.dtype])
        options = [f"{name.upper()}={value}" for name, value in _options(layer).items()]
        with gdal_failures(gdal):
            driver, count = gdal.GetDriverByName("GTiff"), len(layer.band_names)
            self._dataset = driver.Create(str(path), grid.width, grid.height, count, kind, options)
            if self._dataset is None:
                raise OSError(gdal.GetLastErrorMsg())
            self._dataset.SetGeoTransform(grid.transform.to_gdal())
            if grid.crs:
                self._dataset.SetProjection(grid.crs.to_wkt())
            self._dataset.SetMetadata(dict(tags))
            for index, name in enumerate(layer.band_names, 1):
                band = self._dataset.GetRasterBand(index)
                band.SetDescription(name)
                if layer.nodata is not None:
                    band.SetNoDataValue(layer.nodata)
                if layer.scale is not None:
                    band.SetScale(layer.scale)
            if layer.has_colour_table_inside:
                table = gdal.ColorTable()
                for value, colour in colour_table(layer.classes or ()).items():
                    table.SetColorEntry(value, colour)
                self._dataset.GetRasterBand(1).SetRasterColorTable(table)

    def write(self, values: npt.NDArray[Any], window: Window) -> None:
        place = (int(number) for number in (window.col_off, window.row_off, window.width, window.height))
        with gdal_failures(self._gdal):
            self._dataset.WriteRaster(*place, np.ascontiguousarray(values).tobytes())

    def add_tags(self, tags: Mapping[str, str]) -> None:
        with gdal_failures(self._gdal):
            self._dataset.SetMetadata({**self._dataset.GetMetadata(), **tags})

    def close(self) -> None:
        dataset, self._dataset = self._dataset, None
        with gdal_failures(self._gdal):
            # Band by band first: each waits until other threads that had to make room have written what they took.
            for index in range(1, dataset.RasterCount + 1):
                dataset.GetRasterBand(index).FlushCache()
            dataset.FlushCache()
            del dataset


class _MapFileOfRasterio:
    """Written by rasterio."""

    def __init__(self, path: Path, layer: OutputLayer, grid: Grid, tags: Mapping[str, str]) -> None:
        self._dataset = rasterio.open(
            path,
            "w",
            driver="GTiff",
            width=grid.width,
            height=grid.height,
            count=len(layer.band_names),
            dtype=layer.dtype,
            nodata=layer.nodata,
            crs=grid.crs,
            transform=grid.transform,
            **_options(layer),
        )
        self._dataset.update_tags(**tags)
        for index, name in enumerate(layer.band_names, 1):
            self._dataset.set_band_description(index, name)
        if layer.scale is not None:
            self._dataset.scales = (layer.scale,) * len(layer.band_names)
        if layer.has_colour_table_inside:
            self._dataset.write_colormap(1, colour_table(layer.classes or ()))

    def write(self, values: npt.NDArray[Any], window: Window) -> None:
        self._dataset.write(values, window=window)

    def add_tags(self, tags: Mapping[str, str]) -> None:
        self._dataset.update_tags(**tags)

    def close(self) -> None:
        self._dataset.close()
