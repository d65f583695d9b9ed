"""The parameters COVER and PIXEL_SIZE: which ground a job covers, and with what pixels."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ...core.contracts.sensors import Cover

COVER, PIXEL_SIZE = "COVER", "PIXEL_SIZE"
COVER_HELP = (
    "Which ground to cover where the layers do not cover the same. union: that of all layers; where one of them has no "
    "data, the others do without it. intersection: only where all of them overlap. reference: that of the {0}."
)
MODEL_PIXELS_HELP = (
    "The edge of a pixel in metres. Left empty: the size the model was trained on, whichever sensors are there. With "
    "another size the model sees another size of ground around a pixel than it has learnt."
)
TRAINING_PIXELS_HELP = "The edge of a pixel in metres. Left empty: the first raster's own. The model remembers it."
MODEL_GRID_HELP = (
    "Their grids may differ: the map has pixels of the size the model was trained on, those of the model's first "
    "sensor where it is there; finer layers are averaged, coarser ones interpolated."
)


def cover_parameter() -> QgsProcessingParameterEnum:
    """Declare COVER: one of three words, the same in the dialog and in scripts."""
    words = [cover.value for cover in Cover]
    return QgsProcessingParameterEnum(
        COVER, "Ground", words, defaultValue=Cover.UNION.value, optional=True, usesStaticStrings=True
    )


def read_cover(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Cover:
    """Read which ground is to be covered."""
    return Cover(algorithm.parameterAsEnumString(parameters, COVER, context) or Cover.UNION.value)


def pixel_size_parameter() -> QgsProcessingParameterNumber:
    """Declare PIXEL_SIZE, in metres; it may be left out."""
    kind = QgsProcessingParameterNumber.Type.Double
    return QgsProcessingParameterNumber(PIXEL_SIZE, "Pixel size (metres)", kind, optional=True, minValue=1e-6)


def read_pixel_size(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> float | None:
    """Read the size of a pixel; None where it was left out."""
    if parameters.get(PIXEL_SIZE) in (None, ""):
        return None
    return float(algorithm.parameterAsDouble(parameters, PIXEL_SIZE, context))
