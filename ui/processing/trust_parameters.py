"""The parameters COVERAGE and VALUES of ``mamol:classify``: how sure sets of classes are, and which values are used."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ...core.contracts.classify import ValueMatching

COVERAGE, VALUES = "COVERAGE", "VALUES"
COVERAGE_HELP = (
    "In per cent, above 0 and below 100: how often the classes possible at a pixel (SET_SIZE, ONLY_CLASS) are to "
    "include the right one, on ground like the held-out fields. The more often, the more classes; beyond what the "
    "held-out fields can prove every class is possible, and a warning says so. It holds on average over models: with "
    "few held-out fields a single one may miss it, and a warning says by how much."
)
VALUES_HELP = (
    "What to do where values are not those of training. off: nothing, a warning says so. units: undo a scale, a unit "
    "or an offset that is recognised. statistics: also move each band by a scale and an offset so that its quantiles "
    "over the whole layer are those of training; helps with other light or haze, and harms where the land cover is "
    "another. What was done is reported and written into the maps."
)


def coverage_parameter() -> QgsProcessingParameterNumber:
    """Declare COVERAGE, in per cent."""
    kind = QgsProcessingParameterNumber.Type.Double
    return QgsProcessingParameterNumber(COVERAGE, "Coverage (%)", kind, defaultValue=90.0, optional=True)


def read_coverage(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> float:
    """Read the coverage as a share of 0 to 1; what cannot be one is refused by the job."""
    return float(algorithm.parameterAsDouble(parameters, COVERAGE, context)) / 100


def values_parameter() -> QgsProcessingParameterEnum:
    """Declare VALUES: one of three words, the same in the dialog and in scripts."""
    words = [one.value for one in ValueMatching]
    return QgsProcessingParameterEnum(
        VALUES, "Values", words, defaultValue=ValueMatching.OFF.value, optional=True, usesStaticStrings=True
    )


def read_values(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> ValueMatching:
    """Read whether values are brought to those of training."""
    return ValueMatching(algorithm.parameterAsEnumString(parameters, VALUES, context) or ValueMatching.OFF.value)
