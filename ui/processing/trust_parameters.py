"""The parameters COVERAGE, VALUES and LEVEL of ``mamol:classify``: how sure, from which values, and which classes."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ...core.contracts.classify import ValueMatching
from ...core.message import message
from ..language.words import tr

COVERAGE, VALUES, LEVEL = "COVERAGE", "VALUES", "LEVEL"
COVERAGE_HELP = message(
    "In per cent, above 0 and below 100: how often the classes possible at a pixel (SET_SIZE, ONLY_CLASS) are to "
    "include the right one, on ground like the held-out fields. The more often, the more classes; beyond what the "
    "held-out fields can prove every class is possible, and a warning says so. It holds on average over models: with "
    "few held-out fields a single one may miss it, and a warning says by how much."
)
VALUES_HELP = message(
    "What to do where values are not those of training. off: nothing, a warning says so. units: undo a scale, a "
    "unit or an offset that is recognised. statistics: also move each band by a scale and an offset so that its "
    "quantiles over the whole layer are those of training; helps with other light or haze, and harms where the "
    "land cover is another. What was done is reported and written into the maps."
)

LEVEL_HELP = message(
    "Which classes to map, for a model whose class table groups its classes: 0 is the classes of the labels, 1 "
    "the finest groups, and so on. Probabilities are summed over the classes of a group, and all maps follow. "
    "Left empty: what the model has learnt."
)


def coverage_parameter() -> QgsProcessingParameterNumber:
    """Declare COVERAGE, in per cent."""
    kind = QgsProcessingParameterNumber.Type.Double
    return QgsProcessingParameterNumber(COVERAGE, tr("Coverage (%)"), kind, defaultValue=90.0, optional=True)


def read_coverage(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> float:
    """Read the coverage as a share of 0 to 1; what cannot be one is refused by the job."""
    return float(algorithm.parameterAsDouble(parameters, COVERAGE, context)) / 100


def values_parameter() -> QgsProcessingParameterEnum:
    """Declare VALUES: one of three words, the same in the dialog and in scripts."""
    words = [one.value for one in ValueMatching]
    return QgsProcessingParameterEnum(
        VALUES, tr("Values"), words, defaultValue=ValueMatching.OFF.value, optional=True, usesStaticStrings=True
    )


def read_values(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> ValueMatching:
    """Read whether values are brought to those of training."""
    return ValueMatching(algorithm.parameterAsEnumString(parameters, VALUES, context) or ValueMatching.OFF.value)


def level_parameter() -> QgsProcessingParameterNumber:
    """Declare LEVEL; it may be left out."""
    return QgsProcessingParameterNumber(LEVEL, tr("Level of classes to map"), optional=True, minValue=0)


def read_level(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> int | None:
    """Read the level; None where it was left out. One that the model does not have is refused by the job."""
    if parameters.get(LEVEL) in (None, ""):
        return None
    return int(algorithm.parameterAsInt(parameters, LEVEL, context))
