"""The parameters SCALES and KINDS: how each raster's values are read."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterString

from ...core.contracts.sensors import SensorKind
from ...core.errors import RasterError
from ...core.message import message
from ..common.sensor_choice import ValueReading
from ..language.words import tr

SCALES, KINDS = "SCALES", "KINDS"
SCALES_HELP = message(
    "Scale and offset of each raster (value * scale + offset), as scale,offset per raster, in the same order, "
    "separated by semicolons, blank to use those of the file (“0.0001,-0.1;;1,273.15”). 1,0 uses the stored values."
)
KINDS_HELP = message(
    "What each raster's values are, in the same order, separated by commas: continuous (measurements), "
    "categorical (codes, each of which becomes a band of its own), or auto (decided from palette, class names and "
    "attribute table). Left empty: auto for all."
)


def scales_parameter() -> QgsProcessingParameterString:
    """Build the parameter SCALES."""
    return QgsProcessingParameterString(SCALES, tr("Scale and offset, separated by semicolons"), optional=True)


def kinds_parameter() -> QgsProcessingParameterString:
    """Build the parameter KINDS."""
    return QgsProcessingParameterString(KINDS, tr("Kinds of values, separated by commas"), optional=True)


def read_values(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, count: int
) -> tuple[ValueReading, ...]:
    """Read both parameters.

    Args:
        algorithm: the algorithm that runs; it may have neither.
        parameters: its parameters.
        context: Processing's context.
        count: how many rasters there are.

    Returns:
        One for each raster.

    Raises:
        RasterError: an entry is not understood, or there is not one for each raster.
    """
    scales = _entries(algorithm, parameters, context, SCALES, ";", count)
    kinds = _entries(algorithm, parameters, context, KINDS, ",", count)
    return tuple(ValueReading(*_numbers(pair), _kind(kind)) for pair, kind in zip(scales, kinds))


def _entries(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    mark: str,
    count: int,
) -> list[str]:
    text = algorithm.parameterAsString(parameters, name, context) if name in parameters else ""
    if not str(text or "").strip():
        return [""] * count
    entries = [entry.strip() for entry in str(text).split(mark)]
    if len(entries) != count:
        between = "semicolons" if mark == ";" else "commas"
        raise RasterError(
            message(
                "{name} must have one entry per raster: {count}, not {entries}. Give them in the same order, "
                "separated by {between}, blank for none.",
                name=name,
                count=count,
                entries=len(entries),
                between=between,
            )
        )
    return entries


def _numbers(entry: str) -> tuple[float | None, float | None]:
    """Read "scale,offset"; either may be blank."""
    if not entry:
        return None, None
    parts = [part.strip() for part in entry.split(",")]
    try:
        numbers = [float(part) if part else None for part in parts]
    except ValueError:
        numbers = []
    usable = len(numbers) in (1, 2) and all(number is None or math.isfinite(number) for number in numbers)
    if not usable or numbers[0] == 0:
        raise RasterError(
            message(
                "'{entry}' of SCALES is not valid: give scale,offset, such as 0.0001,-0.1, with a scale other than 0.",
                entry=entry,
            )
        )
    return numbers[0], numbers[1] if len(numbers) == 2 else None


def _kind(entry: str) -> SensorKind:
    try:
        return SensorKind(entry.lower()) if entry else SensorKind.AUTO
    except ValueError:
        raise RasterError(
            message("'{entry}' of KINDS is not valid: give auto, continuous or categorical.", entry=entry)
        ) from None
