"""The parameter that says how much memory a job may hold for its tiles."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterNumber

MEMORY_HELP = "What the job may hold for the tiles it works on. 0: by what is free when it starts."


def memory_parameter() -> QgsProcessingParameterNumber:
    """Declare MEMORY, in megabytes; 0 is none."""
    return QgsProcessingParameterNumber("MEMORY", "Memory limit (MB)", defaultValue=0, minValue=0, maxValue=2**20)


def read_memory_limit(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> int | None:
    """Give the limit in bytes; None where none was set."""
    return algorithm.parameterAsInt(parameters, "MEMORY", context) * 2**20 or None
