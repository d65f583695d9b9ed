"""A sample as a layer of points in a GeoPackage: written to be labelled, read with its labels.

What a later estimate needs stands in the layer's metadata, packed, so that who labels the points does not see which
class the map has there.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..contracts.assess import DrawnPoint, LabelledPoint, LabelledSample, SampleDesign, Strata, Stratum
from ..contracts.labels import ClassEntry
from ..errors import AssessmentError, OutputError
from ..message import message
from ..raster.source.opening import short_name
from ..raster.source.unlocked_gdal import vector_modules
from ..raster.writing.point_file import PointRow, write_points
from .placing import is_labelled

LAYER = "sample"
POINT, LABEL, NOTE = "point", "label", "note"
DESIGN = "MAMOL_SAMPLE"
_SCHEMA = 1
_DRIVERS = ["GPKG", "ESRI Shapefile", "GeoJSON", "FlatGeobuf"]
_LARGEST_DESIGN = 256 * 1024 * 1024
_NO_GDAL = message(
    "Samples are read and written with GDAL's Python module (osgeo), which comes with QGIS and is missing here, "
    "or is another GDAL than rasterio's. Use the Python that QGIS uses."
)


def write_sample(part: Path, path: str, design: SampleDesign) -> None:
    """Write the points of a sample, without labels.

    Args:
        part: the file to write.
        path: what it will be called, for messages.
        design: the sample.

    Raises:
        OutputError: it cannot be written.
    """
    if vector_modules() is None:
        raise OutputError(_NO_GDAL)
    write_points(
        part,
        path,
        LAYER,
        design.crs,
        {POINT: int, LABEL: str, NOTE: str},
        (PointRow(point.x, point.y, (point.number, None, None)) for point in design.points),
        {DESIGN: pack(design), "MAMOL_MAP": design.map_name, "MAMOL_MAP_SHA256": design.map_sha256},
    )


def read_design(path: str, layer_name: str = "") -> SampleDesign | None:
    """Read how the points of a GeoPackage were drawn.

    Args:
        path: the file.
        layer_name: of its layer; empty is the first.

    Returns:
        None where it is no GeoPackage, or the layer does not say.

    Raises:
        AssessmentError: what it says cannot be read.
    """
    if not path.lower().endswith(".gpkg") or not Path(path).is_file():
        return None
    with _layer(path, layer_name, ["GPKG"]) as opened:
        text = opened.layer.GetMetadataItem(DESIGN)
    return unpack(text, short_name(path)) if text else None


def read_sample(path: str, field: str = LABEL, layer_name: str = "") -> LabelledSample:
    """Read points with their labels, and how they were drawn, from a vector file.

    Args:
        path: a GeoPackage, shapefile, GeoJSON or FlatGeobuf.
        field: the field with the class that was seen: its name or its value.
        layer_name: of the layer in the file; empty is the first.

    Raises:
        AssessmentError: it cannot be read, lacks the field or a CRS, or holds other things than points.
    """
    name = short_name(path)
    points: list[LabelledPoint] = []
    strange = 0
    with _layer(path, layer_name, _DRIVERS) as opened:
        layer, fields = opened.layer, [one.GetName() for one in opened.layer.schema]
        if field not in fields:
            raise AssessmentError(
                message(
                    "'{name}' has no field '{field}'. Choose one of: {fields}.",
                    name=name,
                    field=field,
                    fields=", ".join(fields),
                )
            )
        crs = layer.GetSpatialRef()
        if crs is None:
            raise AssessmentError(message("'{name}' has no CRS. Set it in the file.", name=name))
        for feature in layer:
            geometry = feature.GetGeometryRef()
            if geometry is None or geometry.IsEmpty() or opened.ogr.GT_Flatten(geometry.GetGeometryType()) != 1:
                strange += 1
                continue
            number = feature[POINT] if POINT in fields else None
            place = geometry.GetX(), geometry.GetY()
            points.append(LabelledPoint(number if isinstance(number, int) else None, *place, _label(feature[field])))
        crs_text = str(crs.ExportToWkt())
    if not points:
        raise AssessmentError(message("'{name}' has no points. Choose a layer of labelled points.", name=name))
    notes = (
        (
            message(
                "{strange:,} features of '{name}' are no single points and were left out.", strange=strange, name=name
            ),
        )
        if strange
        else ()
    )
    return LabelledSample(tuple(points), crs_text, name, read_design(path, layer_name), notes)


def labels_in(path: str) -> int:
    """Count the points with a label of a sample that was drawn into a file; 0 where there is none.

    Args:
        path: of the file, which may not exist, or be something else.
    """
    try:
        if read_design(path) is None:
            return 0
        return sum(is_labelled(point.label) for point in read_sample(path).points)
    except AssessmentError:
        return 0


def _label(value: Any) -> int | str | None:
    if isinstance(value, float):
        return int(value) if value.is_integer() else str(value)
    return value if value is None or isinstance(value, int) else str(value)


class _layer:  # noqa: N801 (it is used as a function)
    """An open layer of a vector file; a context manager."""

    def __init__(self, path: str, name: str, drivers: list[str]) -> None:
        modules = vector_modules()
        if modules is None:
            raise AssessmentError(_NO_GDAL)
        gdal, self.ogr, _ = modules
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            self._dataset = gdal.OpenEx(path, gdal.OF_VECTOR, allowed_drivers=drivers)
        except RuntimeError:  # where another plugin told GDAL's module to raise its errors
            self._dataset = None
        finally:
            gdal.PopErrorHandler()
        layer = None
        if self._dataset is not None and self._dataset.GetLayerCount():
            layer = self._dataset.GetLayerByName(name) if name else self._dataset.GetLayer(0)
        if layer is None:
            raise AssessmentError(
                message(
                    "The sample '{path}' cannot be read: it is missing, damaged, or no vector file. Choose a "
                    "GeoPackage of labelled points.",
                    path=short_name(path),
                )
            )
        self.layer: Any = layer

    def __enter__(self) -> _layer:
        return self

    def __exit__(self, *error: object) -> None:
        self.layer = self._dataset = None


def pack(design: SampleDesign) -> str:
    """Pack a design into letters that say nothing to who reads them in passing."""
    told = {**asdict(design), "strata": design.strata.value, "schema": _SCHEMA}
    told["points"] = [list(asdict(point).values()) for point in design.points]
    told["parts"] = [list(asdict(part).values()) for part in design.parts]
    told["classes"] = [list(asdict(entry).values()) for entry in design.classes]
    return base64.b85encode(zlib.compress(json.dumps(told).encode("utf-8"), 9)).decode("ascii")


def unpack(text: str, name: str) -> SampleDesign:
    """Unpack a design.

    Args:
        text: what :func:`pack` made.
        name: of the file, for messages.

    Raises:
        AssessmentError: it is damaged, or of a later version.
    """
    try:
        unpacker = zlib.decompressobj()
        told = json.loads(unpacker.decompress(base64.b85decode(text), _LARGEST_DESIGN).decode("utf-8"))
        schema = int(told.pop("schema"))
        if schema > _SCHEMA:
            raise AssessmentError(
                message("The sample '{name}' was drawn by a later version of MaMOL. Update the plugin.", name=name)
            )
        told["strata"] = Strata(told["strata"])
        told["parts"] = tuple(_rows(Stratum, (int, int, str, int, float), told["parts"]))
        told["points"] = tuple(_rows(DrawnPoint, (int, int, int, int, float, float, float), told["points"]))
        told["classes"] = tuple(_rows(ClassEntry, (int, str, str), told["classes"]))
        told["transform"] = tuple(float(number) for number in told["transform"])
        design = SampleDesign(**told)
        if len(design.transform) != 6 or not all(0 <= one.stratum < len(design.parts) for one in design.points):
            raise ValueError("points without a stratum")
    except (ValueError, TypeError, KeyError, AttributeError, zlib.error, binascii.Error) as error:
        raise AssessmentError(
            message(
                "How the sample '{name}' was drawn cannot be read: its metadata is damaged. Use the file as it was "
                "written, or say under 'kind of sample' how the points were chosen.",
                name=name,
            )
        ) from error
    return design


def _rows(kind: Any, types: tuple[Any, ...], rows: list[Any]) -> Iterator[Any]:
    for row in rows:
        if len(row) != len(types):
            raise ValueError("a row of another length")
        yield kind(*(convert(cell) for convert, cell in zip(types, row)))
