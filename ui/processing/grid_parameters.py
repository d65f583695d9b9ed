"""The parameters COVER and PIXEL_SIZE: which ground a job covers, and with what pixels."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
)

from ...core.contracts.sensors import Cover, Extent
from ...core.message import message
from ..language.words import tr
from ..sources.extents import extent_of
from .sensor_layers import LAYERS

COVER, PIXEL_SIZE = "COVER", "PIXEL_SIZE"
COVER_HELP = message(
    "The area to cover where the layers' extents differ. union: the extent of all layers; where one has no data, "
    "that sensor is absent. intersection: only where all layers overlap. reference: the extent of the {0}."
)
MODEL_PIXELS_HELP = message(
    "Pixel size in metres. Left empty: the size the model was trained on, whichever sensors are present. At "
    "another size, a pixel's neighbourhood covers more or less ground than in training, and accuracy may drop."
)
TRAINING_PIXELS_HELP = message("Pixel size in metres. Left empty: that of the first raster. It is stored in the model.")
MODEL_GRID_HELP = message(
    "Their grids may differ: the map has the pixel size the model was trained on, on the grid of the model's "
    "first sensor if it is present; finer layers are averaged, coarser ones interpolated."
)


def cover_parameter() -> QgsProcessingParameterEnum:
    """Declare COVER: one of three words, the same in the dialog and in scripts."""
    words = [cover.value for cover in Cover]
    return QgsProcessingParameterEnum(
        COVER, tr("Area to cover"), words, defaultValue=Cover.UNION.value, optional=True, usesStaticStrings=True
    )


def read_cover(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Cover:
    """Read which ground is to be covered."""
    return Cover(algorithm.parameterAsEnumString(parameters, COVER, context) or Cover.UNION.value)


def pixel_size_parameter() -> QgsProcessingParameterNumber:
    """Declare PIXEL_SIZE, in metres; it may be left out."""
    kind = QgsProcessingParameterNumber.Type.Double
    return QgsProcessingParameterNumber(PIXEL_SIZE, tr("Pixel size (metres)"), kind, optional=True, minValue=1e-6)


def read_pixel_size(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> float | None:
    """Read the size of a pixel; None where it was left out."""
    if parameters.get(PIXEL_SIZE) in (None, ""):
        return None
    return float(algorithm.parameterAsDouble(parameters, PIXEL_SIZE, context))


EXTENT = "EXTENT"


def extent_parameter() -> QgsProcessingParameterExtent:
    """Build the parameter EXTENT."""
    return QgsProcessingParameterExtent(EXTENT, tr("Extent"), optional=True)


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


MEMORY_HELP = message("Memory the job may use for its tiles. 0: set from the free memory when it starts.")


def memory_parameter() -> QgsProcessingParameterNumber:
    """Declare MEMORY, in megabytes; 0 is none."""
    return QgsProcessingParameterNumber("MEMORY", tr("Memory limit (MB)"), defaultValue=0, minValue=0, maxValue=2**20)


def read_memory_limit(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> int | None:
    """Return the limit in bytes; None where none was set."""
    return algorithm.parameterAsInt(parameters, "MEMORY", context) * 2**20 or None
