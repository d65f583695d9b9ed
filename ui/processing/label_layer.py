"""A label layer with its class field as parameters of an algorithm."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ...core.errors import LabelError
from ...core.message import message
from ..language.words import tr
from ..sources.labels import LabelSource, label_source, takes_radius
from ..sources.rasters import raster_path

FIELD, GROUP, UNITS, RADIUS, SELECTED = "FIELD", "GROUP", "UNITS", "RADIUS", "SELECTED"
MORE_LABELS = "MORE_LABELS"
RADIUS_HELP = message(
    "Metres around each point or line that have its class too, such as the accuracy of the GPS, or the name of "
    "the field with them. Left empty: a point labels the pixel it lies in, a line those it passes through."
)
SELECTED_HELP = message("Of points, lines or polygons, only those that are selected in the layer are used.")
_FEATURES = [
    QgsProcessing.SourceType.TypeVectorPoint,
    QgsProcessing.SourceType.TypeVectorLine,
    QgsProcessing.SourceType.TypeVectorPolygon,
]


def label_parameter(name: str, description: str, optional: bool = False) -> QgsProcessingParameterMapLayer:
    """Build the parameter of a layer that is a raster or holds points, lines or polygons."""
    kinds = [QgsProcessing.SourceType.TypeRaster, *_FEATURES]
    return QgsProcessingParameterMapLayer(name, description, optional=optional, types=kinds)


def field_parameter() -> QgsProcessingParameterString:
    """Build the parameter of the class field; optional, for a raster has none.

    It is text, not a field parameter: QGIS (seen in 3.22) crashes when the layer that a field
    parameter belongs to turns out to be a raster.
    """
    return QgsProcessingParameterString(FIELD, tr("Class field (for points, lines, polygons)"), optional=True)


def group_parameter() -> QgsProcessingParameterString:
    """Build the parameter of the field that tells ground units apart; text, as :func:`field_parameter` is."""
    return QgsProcessingParameterString(GROUP, tr("Ground unit field (for points, lines, polygons)"), optional=True)


def units_parameter() -> QgsProcessingParameterRasterLayer:
    """Build the parameter of the raster that tells ground units apart."""
    return QgsProcessingParameterRasterLayer(UNITS, tr("Ground units (for a label raster)"), optional=True)


def radius_parameter() -> QgsProcessingParameterString:
    """Build the parameter of the radius around points and lines: metres, or a field."""
    return QgsProcessingParameterString(RADIUS, tr("Radius in metres or field (for points, lines)"), optional=True)


def selected_parameter() -> QgsProcessingParameterBoolean:
    """Build the parameter that leaves out what is not selected; layers that may be rasters offer no such choice."""
    return QgsProcessingParameterBoolean(SELECTED, tr("Selected features only"), defaultValue=False)


def read_label_layer(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    with_units: bool = False,
) -> LabelSource:
    """Describe the label layer (main thread); its features and pixels are read later.

    Args:
        algorithm: the algorithm.
        parameters: as Processing gives them.
        context: of the run.
        name: of the parameter.
        with_units: whether the algorithm has the parameters ``GROUP`` and ``UNITS`` too.

    Raises:
        LabelError: where the layer or its field cannot be used as labels.
        RasterError: where the raster comes from a service.
    """
    layer = algorithm.parameterAsLayer(parameters, name, context)
    if layer is None:
        raise LabelError(
            message("The label layer cannot be read. Choose a raster, or a layer of points, lines or polygons.")
        )
    field = algorithm.parameterAsString(parameters, FIELD, context).strip()
    radius = algorithm.parameterAsString(parameters, RADIUS, context).strip()
    more = algorithm.parameterAsLayerList(parameters, MORE_LABELS, context) if parameters.get(MORE_LABELS) else []
    if more and radius:
        radius = _radius_of_one(radius, layer, more)
    selected = algorithm.parameterAsBool(parameters, SELECTED, context)
    if not with_units:
        return label_source(layer, field, radius=radius, selected_only=selected)
    units = algorithm.parameterAsRasterLayer(parameters, UNITS, context)
    group = algorithm.parameterAsString(parameters, GROUP, context).strip()
    if units is not None and isinstance(layer, QgsVectorLayer):
        raise LabelError(
            message(
                "UNITS is for a label raster, and layer '{layer}' is none. Give the field with its ground units "
                "(GROUP), or leave UNITS empty.",
                layer=layer.name(),
            )
        )
    units_path = raster_path(units) if units is not None else ""
    if group and (more or not isinstance(layer, QgsVectorLayer)):
        group = _group_of_one(group, layer, more)
    return label_source(layer, field, group, units_path, radius, selected)


def fits_radius(layer: QgsMapLayer, radius: str) -> bool:
    """Return whether a radius, metres or a field, can be one of a layer's points or lines."""
    if not takes_radius(layer) or not isinstance(layer, QgsVectorLayer):
        return False
    return radius.replace(".", "", 1).isdigit() or radius in layer.fields().names()


def has_field(layer: QgsMapLayer, name: str) -> bool:
    """Return whether a layer holds features with a field."""
    return isinstance(layer, QgsVectorLayer) and name in layer.fields().names()


def _radius_of_one(radius: str, layer: QgsMapLayer, more: Sequence[QgsMapLayer]) -> str:
    """Return the radius where it is for the first of several layers; empty where it is for the others."""
    if not any(fits_radius(one, radius) for one in (layer, *more)):
        raise LabelError(
            message(
                "No label layer takes the radius '{radius}': it is neither 0 or more metres for points or lines, nor "
                "one of their fields. Correct RADIUS, or leave it empty.",
                radius=radius,
            )
        )
    return radius if takes_radius(layer) else ""


def _group_of_one(group: str, layer: QgsMapLayer, more: Sequence[QgsMapLayer]) -> str:
    """Return the field of ground units where the first of several layers has it; empty where only others do."""
    if not any(has_field(one, group) for one in (layer, *more)):
        raise LabelError(
            message(
                "No label layer has a field '{group}' for its ground units. Correct GROUP, or leave it empty; a "
                "raster has no fields, but may have a raster of ground units (UNITS).",
                group=group,
            )
        )
    return group if has_field(layer, group) else ""
