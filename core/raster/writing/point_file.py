"""Writing and reading points with attributes as a GeoPackage, with GDAL's own Python module."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...errors import LabelError, OutputError
from ...files.replaced import output_error
from ...message import message
from ..source.opening import short_name
from ..source.unlocked_gdal import gdal_failures, vector_modules

_NO_GDAL = message(
    "Points are read and written with GDAL's Python module (osgeo), which comes with QGIS and is missing here, or "
    "is another GDAL than rasterio's. Use the Python that QGIS uses."
)


@dataclass(frozen=True)
class PointRow:
    """A point and its attributes, in the order of the fields; None is NULL."""

    x: float
    y: float
    values: tuple[Any, ...]


def write_points(
    part: Path,
    path: str,
    name: str,
    crs: str,
    fields: Mapping[str, type],
    rows: Iterable[PointRow],
    metadata: Mapping[str, str] | None = None,
) -> None:
    """Write points as a GeoPackage.

    Args:
        part: the file to write.
        path: what it will be called, for messages.
        name: of its layer.
        crs: WKT of the points.
        fields: name and type (int, float or str) of each field.
        rows: the points.
        metadata: of the layer, by name.

    Raises:
        OutputError: it cannot be written.
    """
    modules = vector_modules()
    if modules is None:
        raise OutputError(_NO_GDAL)
    gdal, ogr, osr = modules
    kinds = {int: ogr.OFTInteger, float: ogr.OFTReal, str: ogr.OFTString}
    try:
        with gdal_failures(gdal):
            dataset = gdal.GetDriverByName("GPKG").Create(str(part), 0, 0, 0, gdal.GDT_Unknown)
            if dataset is None:
                raise OSError(gdal.GetLastErrorMsg())
            reference = osr.SpatialReference()
            reference.SetFromUserInput(crs)
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            layer = dataset.CreateLayer(name, reference, ogr.wkbPoint)
            for field, kind in fields.items():
                layer.CreateField(ogr.FieldDefn(field, kinds[kind]))
            for key, value in (metadata or {}).items():
                layer.SetMetadataItem(key, value)
            layer.StartTransaction()
            for row in rows:
                feature = ogr.Feature(layer.GetLayerDefn())
                for field, value in zip(fields, row.values):
                    if value is not None:
                        feature[field] = value
                geometry = ogr.Geometry(ogr.wkbPoint)
                geometry.AddPoint_2D(row.x, row.y)
                feature.SetGeometry(geometry)
                layer.CreateFeature(feature)
            layer.CommitTransaction()
            dataset.FlushCache()
            del layer, dataset
    except OSError as error:
        raise output_error(path, error) from error


def read_points(
    path: str, what: str, fields: Sequence[str], optional: Sequence[str] = ()
) -> tuple[str, tuple[PointRow, ...]]:
    """Read the points of the first layer of a GeoPackage.

    Args:
        path: the file.
        what: what it is, for messages ("the choices about labels").
        fields: the fields to read.
        optional: those of them that need not be there; they are None then.

    Returns:
        The CRS as WKT, and the points.

    Raises:
        LabelError: it cannot be read, lacks a field or a CRS, or holds other things than points.
    """
    modules = vector_modules()
    if modules is None:
        raise LabelError(_NO_GDAL)
    gdal, ogr, _ = modules
    name = short_name(path)
    wrong = message("'{name}' cannot be used for {what}:", name=name, what=what)
    try:
        with gdal_failures(gdal):
            dataset = gdal.OpenEx(path, gdal.OF_VECTOR, allowed_drivers=["GPKG"])
    except OSError:
        dataset = None
    layer = dataset.GetLayer(0) if dataset is not None else None
    if layer is None:
        raise LabelError(
            message(
                "{wrong} it is missing, damaged, or not a GeoPackage. Choose the file that was written.", wrong=wrong
            )
        )
    there = [one.GetName() for one in layer.schema]
    lacking = [field for field in fields if field not in (*there, *optional)]
    if lacking:
        raise LabelError(
            message(
                "{wrong} it has no field '{lacking}'. Choose the file that was written.",
                wrong=wrong,
                lacking=lacking[0],
            )
        )
    crs = layer.GetSpatialRef()
    if crs is None:
        raise LabelError(message("{wrong} it has no CRS. Choose the file that was written.", wrong=wrong))
    rows = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry is None or geometry.IsEmpty() or ogr.GT_Flatten(geometry.GetGeometryType()) != ogr.wkbPoint:
            raise LabelError(
                message(
                    "{wrong} it holds something that is not a point. Choose the file that was written.", wrong=wrong
                )
            )
        rows.append(
            PointRow(
                geometry.GetX(), geometry.GetY(), tuple(feature[field] if field in there else None for field in fields)
            )
        )
    return str(crs.ExportToWkt()), tuple(rows)
