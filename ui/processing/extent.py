"""The parameter EXTENT: the part to classify."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterExtent

from ...core.contracts.sensors import Extent
from ..extents import extent_of
from .sensor_layers import LAYERS

EXTENT = "EXTENT"


def extent_parameter() -> QgsProcessingParameterExtent:
    """Make the parameter EXTENT."""
    return QgsProcessingParameterExtent(EXTENT, "Extent", optional=True)


def read_extent(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Extent | None:
    """Read the extent (main thread); None where none was given."""
    if parameters.get(EXTENT) in (None, ""):
        return None
    rectangle = algorithm.parameterAsExtent(parameters, EXTENT, context)
    crs = algorithm.parameterAsExtentCrs(parameters, EXTENT, context)
    if not crs.isValid():
        # An extent without a CRS is in the project's; a project without one leaves the first layer's.
        crs = algorithm.parameterAsLayerList(parameters, LAYERS, context)[0].crs()
    return extent_of(rectangle, crs)
