"""The patches of a class map as polygons in a GeoPackage.

GDAL draws them (its polygonizing holds a few rows at a time), from a raster of patch numbers, so that a patch is one
polygon however large it is. Simplified they are together, if at all (``simplifying.py``): one by one they would come
apart.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray

from ..contracts.labels import ClassEntry
from ..errors import OutputError
from ..files.replaced import output_error
from ..message import message
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.source.opening import READ_ERRORS
from ..raster.source.unlocked_gdal import gdal_failures, vector_modules
from .patches import PatchLabels, PatchTable
from .simplifying import simplified

LAYER = "classes"
_EVERY = 10_000


@dataclass(frozen=True)
class PolygonFigures:
    """What is written with each of N patches: the table in hectares, and the mean confidence, NaN where unknown."""

    table: PatchTable
    confidence: NDArray[np.float64] | None


def require_vector_support() -> None:
    """Refuse to begin where polygons could not be written in the end.

    Raises:
        OutputError: GDAL's Python module is missing.
    """
    if vector_modules() is None:
        raise OutputError(
            message(
                "Polygons need GDAL's Python module (osgeo), which comes with QGIS and is not installed here, or is "
                "of another version than rasterio. Run this in QGIS, or leave the polygons out."
            )
        )


def write_polygons(
    part: Path,
    path: str,
    labels: PatchLabels,
    figures: PolygonFigures,
    entries: Sequence[ClassEntry],
    grid: Grid,
    tags: Mapping[str, str],
    progress: Progress,
    simplify: float = 0.0,
) -> int:
    """Write a GeoPackage with a polygon for each patch.

    Args:
        part: the file to write.
        path: what it will be called, for messages.
        labels: the patches.
        figures: of the patches.
        entries: names of the classes.
        grid: the map's.
        tags: written into the GeoPackage's metadata, by name.
        progress: asked now and then whether to stop.
        simplify: as in :class:`~mamol.core.contracts.finish.FinishRequest`.

    Returns:
        How many points simplifying cut off.

    Raises:
        OutputError: it cannot be written: the disk is full.
        FinishError: the polygons cannot be simplified.
        Cancelled: when the analyst stopped it.
    """
    try:
        with TemporaryDirectory(prefix="mamol-") as folder:
            numbers, drawn, final = (Path(folder) / name for name in ("patches.tif", "drawn.gpkg", "final.gpkg"))
            _write_numbers(numbers, labels, grid, progress)
            progress.check()
            progress.report(0.3, message("drawing polygons"))
            _polygonize(numbers, drawn, grid)
            shapes, cut = None, 0
            if simplify:
                progress.check()
                progress.report(0.5, message("simplifying polygons"))
                shapes, cut = simplified(_shapes(drawn), simplify, grid, progress)
            _describe(drawn, final, figures, entries, grid, tags, progress, shapes)
            shutil.copyfile(final, part)
            return cut
    except OSError as error:
        if error.errno:
            raise output_error(path, error) from error
        raise _not_written(path) from error
    except READ_ERRORS as error:
        raise _not_written(path) from error


def _write_numbers(path: Path, labels: PatchLabels, grid: Grid, progress: Progress) -> None:
    """Write the number of each pixel's patch, from 1; 0 where there is no class."""
    profile = {"driver": "GTiff", "dtype": "int32", "count": 1, "nodata": 0, "compress": "deflate", "zlevel": 1}
    profile |= {"width": grid.width, "height": grid.height, "crs": grid.crs, "transform": grid.transform}
    with rasterio.open(path, "w", blockysize=16, bigtiff="if_safer", **profile) as dataset:
        for place, (strip, _, patches) in enumerate(labels.each()):
            progress.check()
            progress.report(0.3 * place / len(labels.strips), message("numbering patches"))
            dataset.write(patches + 1, 1, window=strip)


def _polygonize(numbers: Path, drawn: Path, grid: Grid) -> None:
    gdal, ogr, osr = _modules()
    with gdal_failures(gdal):
        source = gdal.OpenEx(str(numbers), gdal.OF_RASTER, allowed_drivers=["GTiff"])
        target, layer = _create(gdal, ogr, osr, drawn, "drawn", grid)
        layer.CreateField(ogr.FieldDefn("patch", ogr.OFTInteger64))
        band = source.GetRasterBand(1)
        target.StartTransaction()
        gdal.Polygonize(band, band.GetMaskBand(), layer, 0, [])
        target.CommitTransaction()
        target.FlushCache()
        del layer, target, band, source


def _shapes(drawn: Path) -> list[bytes]:
    """Read the polygons as WKB, in their order."""
    gdal, _, _ = _modules()
    with gdal_failures(gdal):
        source = gdal.OpenEx(str(drawn), gdal.OF_VECTOR, allowed_drivers=["GPKG"])
        layer = source.GetLayer(0)
        found = [bytes(feature.GetGeometryRef().ExportToWkb()) for feature in layer]
        del layer, source
    return found


def _describe(
    drawn: Path,
    final: Path,
    figures: PolygonFigures,
    entries: Sequence[ClassEntry],
    grid: Grid,
    tags: Mapping[str, str],
    progress: Progress,
    shapes: Sequence[bytes] | None,
) -> None:
    """Copy the polygons, or others in their order, each with class, name, area and confidence."""
    gdal, ogr, osr = _modules()
    names = {entry.value: entry.name for entry in entries}
    table, confidence = figures.table, figures.confidence
    with gdal_failures(gdal):
        source = gdal.OpenEx(str(drawn), gdal.OF_VECTOR, allowed_drivers=["GPKG"])
        target, layer = _create(gdal, ogr, osr, final, LAYER, grid)
        target.SetMetadata(dict(tags))
        fields = [("class", ogr.OFTInteger), ("name", ogr.OFTString), ("area_ha", ogr.OFTReal)]
        fields += [("confidence", ogr.OFTReal)] if confidence is not None else []
        for name, kind in fields:
            layer.CreateField(ogr.FieldDefn(name, kind))
        target.StartTransaction()
        given = source.GetLayer(0)
        count = max(1, given.GetFeatureCount())
        for place, feature in enumerate(given):
            if place % _EVERY == 0:
                progress.check()
                progress.report(0.5 + 0.5 * place / count, message("writing polygons"))
            patch = feature.GetField(0) - 1
            made = ogr.Feature(layer.GetLayerDefn())
            value = int(table.value[patch])
            made.SetField("class", value)
            made.SetField("name", names[value])
            if np.isfinite(table.area[patch]):
                # Sums of hundredths have last digits that nobody measured: 24.000000000000952.
                made.SetField("area_ha", float(f"{table.area[patch]:.12g}"))
            if confidence is not None and np.isfinite(confidence[patch]):
                made.SetField("confidence", float(confidence[patch]))
            shape = feature.GetGeometryRef() if shapes is None else ogr.CreateGeometryFromWkb(shapes[place])
            made.SetGeometry(shape)
            layer.CreateFeature(made)
        target.CommitTransaction()
        target.FlushCache()
        del given, layer, target, source


def _create(gdal: Any, ogr: Any, osr: Any, path: Path, name: str, grid: Grid) -> tuple[Any, Any]:
    target = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    if target is None:
        raise OSError(gdal.GetLastErrorMsg())
    reference = osr.SpatialReference()
    reference.ImportFromWkt(grid.crs.to_wkt())
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return target, target.CreateLayer(name, reference, ogr.wkbPolygon)


def _modules() -> tuple[Any, Any, Any]:
    modules = vector_modules()
    if modules is None:
        raise ValueError("require_vector_support was not asked")
    return modules


def _not_written(path: str) -> OutputError:
    return OutputError(
        message(
            "'{file}' could not be written completely: the disk, or that for temporary files, is full. Free some "
            "space, or choose another disk.",
            file=Path(path).name,
        )
    )
