"""Labels and classes from a QGIS layer, for the Train page and for Processing alike.

The main thread describes the layer (:func:`label_source`: no pixel, no feature is read); the
thread of the job reads it (:meth:`LabelSource.read`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMapLayer,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsVectorLayerSelectedFeatureSource,
    QgsWkbTypes,
)

from ...core.contracts.labels import ClassEntry, LabelRaster, Labels
from ...core.errors import LabelError
from ...core.message import message
from ...core.palette import class_colour
from ...core.progress import Progress
from ...core.raster.source.local_source import DRIVERS, objection
from ...core.text import listed
from .bulk_reading import layer_file
from .class_styles import StyledClass, raster_band, raster_classes, vector_classes
from .label_expression import check_expression, field_of, is_expression, project_variables
from .label_features import FeatureSource, read_features
from .rasters import raster_source

CLASS_FIELDS = ("class", "classid", "class_id", "klass", "label", "code", "landcover", "land_cover")

_VALUE_NAMES = ("value", "class_id", "id", "code")
_LABEL_NAMES = ("class_name", "classname", "class_names", "name", "class", "label")


def read_attribute_table(path: str, band: int) -> tuple[ClassEntry, ...]:
    """Read the raster attribute table of a band. Call it off the main thread.

    Args:
        path: what GDAL opens.
        band: the band, from 1.

    Returns:
        The classes of the table, by value; none where there is no table that names classes, or
        the file cannot be opened (whoever reads its pixels says so).
    """
    from osgeo import gdal

    if objection(path) is not None:
        return ()
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER, allowed_drivers=list(DRIVERS))
        table = dataset.GetRasterBand(band).GetDefaultRAT() if dataset is not None else None
    except RuntimeError:
        return ()
    if table is None:
        return ()
    values = _column(table, (gdal.GFU_MinMax, gdal.GFU_Min), _VALUE_NAMES)
    names = _column(table, (gdal.GFU_Name,), _LABEL_NAMES)
    if values is None or names is None:
        return ()
    colours = [_column(table, (usage,), ()) for usage in (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)]
    entries: dict[int, ClassEntry] = {}
    for row in range(table.GetRowCount()):
        value = table.GetValueAsDouble(row, values)
        if value.is_integer():
            name = table.GetValueAsString(row, names).strip() or f"class {int(value)}"
            taken = {entry.colour for entry in entries.values()}
            colour = _colour(table, row, colours) or class_colour(name, int(value), taken)
            entries[int(value)] = ClassEntry(int(value), name, colour)
    return tuple(entries[value] for value in sorted(entries))


def _column(table: Any, usages: tuple[int, ...], names: tuple[str, ...]) -> int | None:
    """Find a column by its declared use, else by its name."""
    columns = range(table.GetColumnCount())
    for column in columns:
        if table.GetUsageOfCol(column) in usages:
            return column
    for column in columns:
        if table.GetNameOfCol(column).strip().casefold() in names:
            return column
    return None


def _colour(table: Any, row: int, columns: list[int | None]) -> str | None:
    """Return "#rrggbb" from red, green and blue columns of 0 to 255; None without them."""
    parts = [table.GetValueAsInt(row, column) for column in columns if column is not None]
    if len(parts) != 3 or not all(0 <= part <= 255 for part in parts):
        return None
    return "#" + "".join(f"{part:02x}" for part in parts)


MOST_FIELDS = 20


@dataclass(frozen=True)
class LabelSource:
    """What the main thread takes out of a label layer, so that another thread can read it.

    Attributes:
        raster: where the labels are, when the layer is a raster.
        features: where the labels are, when the layer holds points, lines or polygons.
        styled: classes as the layer's renderer shows them.
    """

    raster: LabelRaster | None
    features: FeatureSource | None
    styled: tuple[StyledClass, ...]

    def read(
        self, known: Sequence[ClassEntry] = (), progress: Progress | None = None
    ) -> tuple[Labels, tuple[ClassEntry, ...]]:
        """Read the labels. Call it off the main thread: it may take seconds.

        Args:
            known: classes given by the analyst (a CSV) or by the map to compare with. They take
                precedence over the layer's style, and text in the class field is one of them
                when it is its name.
            progress: asked now and then whether to stop.

        Returns:
            The labels, and names and colours of the classes that are known: not more than the
            layer, its style and ``known`` say.

        Raises:
            LabelError: where the layer, its field or its values cannot be used as labels.
            Cancelled: when the analyst cancelled.
        """
        if self.features is not None:
            labels, text_classes = read_features(self.features, self.styled, known, progress or Progress())
            has_names = self.features.is_text and (not self.features.expression or text_classes)
            return labels, text_classes if has_names else _merge(known, _numeric_classes(self.styled, ()))
        if self.raster is None:
            raise LabelError(message("There are no labels. Choose a label layer."))
        named = read_attribute_table(self.raster.path, self.raster.band)
        return self.raster, _merge(known, _numeric_classes(self.styled, named))


def label_source(
    layer: QgsMapLayer,
    field: str = "",
    group_field: str = "",
    units_path: str = "",
    radius: str = "",
    selected_only: bool = False,
) -> LabelSource:
    """Describe a label layer. Call it on the main thread; it reads no pixel and no feature.

    Features are those that the layer shows: its filter and edits that are not saved yet count.

    Args:
        layer: a raster layer, or a layer of points, lines or polygons.
        field: the field with the class, for features, a number or text; or an expression for it.
        group_field: the field that tells ground units (plots, fields, sites) apart, for features; empty takes each
            feature as a unit.
        units_path: the raster that tells ground units apart, for a raster; empty takes each patch of one class.
        radius: metres around points and lines that have their class too, or the field with them; empty is none.
        selected_only: whether only selected features count.

    Returns:
        What is needed to read the labels in another thread.

    Raises:
        LabelError: where the layer or its field cannot be used as labels.
        RasterError: where the raster comes from a service.
    """
    if isinstance(layer, QgsRasterLayer):
        if radius.strip():
            raise _no_radius(layer, message("is a raster"))
        return LabelSource(_label_raster(layer, units_path), None, raster_classes(layer))
    if not isinstance(layer, QgsVectorLayer):
        raise LabelError(
            message(
                "Layer '{layer}' is neither a raster nor points, lines or polygons. Choose another label layer.",
                layer=layer.name(),
            )
        )
    if not layer.isValid():
        raise LabelError(message("Layer '{layer}' cannot be read. Repair its data source.", layer=layer.name()))
    noun = _noun(layer)
    names = layer.fields().names()
    expression = check_expression(layer, field) if is_expression(layer, field) else ""
    field = "" if expression else field_of(layer, field) or field
    for wanted in (*([] if expression else [field]), *([group_field] if group_field else [])):
        if wanted not in names:
            wrong = message("has no field '{wanted}'", wanted=wanted) if wanted else message("needs a class field")
            choices = (
                message("Choose one of: {names}.", names=listed(names, MOST_FIELDS))
                if names
                else message("Add a field to it.")
            )
            raise LabelError(
                message("Layer '{layer}' {wrong}. {choices}", layer=layer.name(), wrong=wrong, choices=choices)
            )
    if not layer.crs().isValid():
        raise LabelError(message("Layer '{layer}' has no CRS. Set it in the layer's properties.", layer=layer.name()))
    metres, radius_field = _radius(layer, noun, radius.strip())
    needed = [one for one in (field, group_field, radius_field) if one]
    features = FeatureSource(
        features=QgsVectorLayerSelectedFeatureSource(layer) if selected_only else QgsVectorLayerFeatureSource(layer),
        field=field,
        is_text=bool(expression) or not layer.fields().field(field).isNumeric(),
        crs=layer.crs(),
        name=layer.name(),
        group_field=group_field,
        noun=noun,
        radius=metres,
        radius_field=radius_field,
        selected_only=selected_only,
        expression=expression,
        fields=layer.fields(),
        variables=project_variables(layer) if expression else {},
        has_edits=layer.isModified(),
        file=None if selected_only or expression else layer_file(layer, needed),
    )
    return LabelSource(None, features, vector_classes(layer, field or expression))


def takes_radius(layer: QgsMapLayer | None) -> bool:
    """Return whether a layer holds points or lines, which may have a radius."""
    kinds = (QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.LineGeometry)
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() in kinds


def holds_points(layer: QgsMapLayer | None) -> bool:
    """Return whether a layer holds points."""
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry


def _noun(layer: QgsVectorLayer) -> str:
    """Return what the features of a layer are.

    Raises:
        LabelError: they are of no kind, or of several.
    """
    nouns = {
        QgsWkbTypes.GeometryType.PointGeometry: "points",
        QgsWkbTypes.GeometryType.LineGeometry: "lines",
        QgsWkbTypes.GeometryType.PolygonGeometry: "polygons",
    }
    kind = layer.geometryType()
    if kind in nouns:
        return nouns[kind]
    if kind == QgsWkbTypes.GeometryType.NullGeometry:
        raise LabelError(
            message(
                "Layer '{layer}' is a table without geometries. Choose a raster, or points, lines or polygons, for "
                "the labels.",
                layer=layer.name(),
            )
        )
    raise LabelError(
        message(
            "Layer '{layer}' holds geometry collections, or geometries of several kinds. Split it into points, lines "
            "and polygons (Extract geometry parts), and choose one of the layers.",
            layer=layer.name(),
        )
    )


def _radius(layer: QgsVectorLayer, noun: str, radius: str) -> tuple[float, str]:
    """Return the radius of all features in metres, or the field with the radius of each.

    Raises:
        LabelError: it is neither.
    """
    if not radius:
        return 0.0, ""
    if noun == "polygons":
        raise _no_radius(layer, message("holds polygons"))
    if radius in layer.fields().names():
        if not layer.fields().field(radius).isNumeric():
            raise LabelError(
                message(
                    "Field '{radius}' of layer '{layer}' holds no numbers. A radius is in metres.",
                    radius=radius,
                    layer=layer.name(),
                )
            )
        return 0.0, radius
    try:
        metres = float(radius)
    except ValueError:
        metres = math.nan
    if not 0 <= metres < math.inf:
        raise LabelError(
            message(
                "The radius '{radius}' of layer '{layer}' is neither 0 or more metres nor one of its fields.",
                radius=radius,
                layer=layer.name(),
            )
        )
    return metres, ""


def _no_radius(layer: QgsMapLayer, what: str) -> LabelError:
    return LabelError(
        message(
            "Layer '{layer}' {what}: a radius is for points and lines. Leave it empty.", layer=layer.name(), what=what
        )
    )


def _label_raster(layer: QgsRasterLayer, units_path: str) -> LabelRaster:
    source = raster_source(layer)
    settings = source.settings
    return LabelRaster(
        source.path,
        source.band(raster_band(layer)),
        crs=settings.crs,
        nodata=settings.nodata,
        units_path=units_path or None,
        ignored_nodata=settings.ignored_nodata,
    )


def labels_from_layer(
    layer_or_source: QgsMapLayer | str, field: str = "", known: Sequence[ClassEntry] = ()
) -> tuple[Labels, tuple[ClassEntry, ...]]:
    """Describe and read a label layer at once; see :func:`label_source` and :meth:`LabelSource.read`.

    Args:
        layer_or_source: a layer, or what OGR or GDAL opens.
        field: the field with the class, for features.
        known: classes that are known already.

    Returns:
        The labels, and names and colours of the classes.

    Raises:
        LabelError: where the labels cannot be used.
    """
    layer = _open(layer_or_source) if isinstance(layer_or_source, str) else layer_or_source
    return label_source(layer, field).read(known)


def _open(source: str) -> QgsMapLayer:
    """Open a file as features or else as a raster."""
    vector = QgsVectorLayer(source, source, "ogr")
    layer = vector if vector.isValid() else QgsRasterLayer(source, source, "gdal")
    if not layer.isValid():
        raise LabelError(
            message("'{source}' cannot be read as a raster or as features. Choose another file.", source=source)
        )
    return layer


def _numeric_classes(styled: Sequence[StyledClass], named: Sequence[ClassEntry]) -> tuple[ClassEntry, ...]:
    """Return the style's classes whose value is a class number; bare numbers for labels are no names."""
    names = {entry.value: entry.name for entry in named}
    entries = []
    for one in styled:
        if not isinstance(one.value, int):
            continue
        name = names.get(one.value) if one.label in ("", str(one.value)) else one.label
        # Colour tables are filled up with black: that says nothing about a class.
        if name or one.colour != "#000000":
            entries.append(ClassEntry(one.value, name or f"class {one.value}", one.colour))
    return _merge(entries, named)


def _merge(first: Sequence[ClassEntry], second: Sequence[ClassEntry]) -> tuple[ClassEntry, ...]:
    """Return both, sorted by value; where both have a value, the first counts."""
    merged = {entry.value: entry for entry in (*second, *first)}
    return tuple(merged[value] for value in sorted(merged))


def likely_class_field(layer: QgsVectorLayer) -> str:
    """Guess the field with the class: by its name, else the renderer's, else the first."""
    names = list(layer.fields().names())
    renderer = layer.renderer()
    attribute = renderer.classAttribute() if isinstance(renderer, QgsCategorizedSymbolRenderer) else ""
    if attribute in names:
        return attribute
    known = [name for name in names if name.lower() in CLASS_FIELDS]
    return (known or names or [""])[0]
