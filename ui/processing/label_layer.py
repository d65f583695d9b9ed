"""A label layer with its class field as parameters of an algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
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
    if parameters.get(MORE_LABELS) and not takes_radius(layer):
        # It is meant for one of the others.
        radius = ""
    selected = algorithm.parameterAsBool(parameters, SELECTED, context)
    if not with_units:
        return label_source(layer, field, radius=radius, selected_only=selected)
    units = algorithm.parameterAsRasterLayer(parameters, UNITS, context)
    group = algorithm.parameterAsString(parameters, GROUP, context).strip()
    units_path = raster_path(units) if units is not None else ""
    return label_source(layer, field, group, units_path, radius, selected)
