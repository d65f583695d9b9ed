"""The parameter DATES: which day each raster of a series was taken on; and the series that rasters of one name make."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterString
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ...core import api
from ...core.contracts.sensors import SensorSource
from ...core.contracts.series import SeriesFile
from ...core.errors import SensorError
from ...core.matching.names import split_list
from ...core.message import joined, message
from ...core.progress import Progress
from ..language.words import tr
from ..sources.series import as_series

DATES, FIND = "DATES", "*"
DATES_HELP = message(
    "For sensors of several dates: rasters that share a name in NAMES are the dates of one series. The day of "
    "each raster, in the same order, separated by commas (“2021-05-17,2021-06-16,”). Blank: found in the layer's "
    "temporal properties, the bands' names, the file's metadata or its name. Put * for a raster that alone is a "
    "series, such as a stack whose bands have dates in their names, or a netCDF with a time axis; without it such "
    "a raster is used as a plain sensor, unless the model knows the sensor as a series. A single * is for all "
    "rasters."
)


def dates_parameter() -> QgsProcessingParameterString:
    """Build the parameter DATES."""
    return QgsProcessingParameterString(DATES, tr("Dates of the rasters, separated by commas"), optional=True)


def read_dates(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, count: int
) -> tuple[str, ...]:
    """Read the parameter.

    Args:
        algorithm: the algorithm that runs; it may have no such parameter.
        parameters: its parameters; DATES may be text, or a list of texts and dates.
        context: Processing's context.
        count: how many rasters there are.

    Returns:
        For each raster a day, ``*`` or nothing.

    Raises:
        SensorError: there is not one entry for each raster.
    """
    given = parameters.get(DATES)
    if isinstance(given, (list, tuple)):
        entries = tuple(_text(one) for one in given)
    else:
        text = str(algorithm.parameterAsString(parameters, DATES, context) or "") if DATES in parameters else ""
        entries = split_list(text) if text.strip() else ()
    if not any(entries):
        return ("",) * count
    if entries == (FIND,):
        return (FIND,) * count
    if len(entries) != count:
        raise SensorError(
            message(
                "DATES must have one entry per raster: {count}, not {entries}. Give them in the same order, separated "
                "by commas, blank to have a date found.",
                count=count,
                entries=len(entries),
            )
        )
    return entries


def series_of(sources: Sequence[SensorSource], files: Sequence[SeriesFile], progress: Progress) -> SensorSource:
    """Build a sensor of rasters of one name (the job's thread): their dates are found where they are not given.

    Args:
        sources: the rasters as sensors, of one name.
        files: the same, with what is known of their days, and their masks.
        progress: told what is odd about the dates, and which were found.

    Raises:
        SensorError: a raster cannot be part of the series, or there are too many dates.
        RasterError: the rasters cannot be looked at.
        Cancelled: when the analyst cancelled.
    """
    first = sources[0]
    is_scaled = first.scale is not None or first.offset is not None
    try:
        dates = api.find_dates(first.name, files, is_scaled, progress)
    except SensorError as error:
        if len(sources) < 2:
            raise
        why = message(
            "Rasters of one name in NAMES are the dates of one series: if these are none, name each differently."
        )
        raise SensorError(joined((str(error), why))) from error
    return as_series(sources, dates)


def _text(entry: Any) -> str:
    if isinstance(entry, (QDate, QDateTime)):
        return entry.toString(Qt.DateFormat.ISODate)
    return "" if entry is None else str(entry).strip()
