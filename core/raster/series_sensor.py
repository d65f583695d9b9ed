"""Series whose dates are not all known yet: they are found in the files, and what stands in the way is refused."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from ..contracts.days import exact_day
from ..contracts.sensors import Acquisition, SensorSource
from ..contracts.series import FindSeriesRequest, SeriesFile, dates_text
from ..errors import SensorError
from ..matching.dates import given_day
from ..message import message
from ..progress import Progress
from .found_series import find_series
from .source.opening import short_name

_MOST_PROBLEMS = 3


def find_dates(name: str, files: Sequence[SeriesFile], is_scaled: bool, progress: Progress) -> tuple[Acquisition, ...]:
    """Find the dates of rasters that all have to be dates of one series.

    Args:
        name: of the sensor, for sentences.
        files: the rasters, with what is known of their days, and their masks.
        is_scaled: whether a scale is given for all of them.
        progress: told what is odd about the dates, and which were found.

    Raises:
        SensorError: a raster cannot be part of the series, or there are too many dates.
        RasterError: the rasters cannot be looked at.
        Cancelled: when the analyst cancelled.
    """
    found = find_series(FindSeriesRequest(tuple(files), name=name, is_scaled=is_scaled), progress)
    if found.problems:
        rest = len(found.problems) - _MOST_PROBLEMS
        more = message(" And {rest} more.", rest=rest) if rest > 0 else ""
        raise SensorError(
            message(
                "Series '{name}': {problems}{more}",
                name=name,
                problems=" ".join(found.problems[:_MOST_PROBLEMS]),
                more=more,
            )
        )
    if not found.acquisitions:
        raise SensorError(message("Series '{name}' has no date. Choose at least one raster.", name=name))
    for sentence in found.sentences:
        progress.warn(message("Series '{name}': {sentence}", name=name, sentence=sentence))
    origins = dict.fromkeys(one.origin for one in found.dates)
    progress.report(
        0.0,
        message(
            "series '{name}': {dates_text} ({origins})",
            name=name,
            dates_text=dates_text(found.acquisitions),
            origins=", ".join(origins),
        ),
    )
    return found.acquisitions


def lack_dates(sensors: Sequence[SensorSource], series: Collection[str] = ()) -> bool:
    """Return whether a series among sensors has a raster whose day is not known yet.

    Args:
        sensors: of a scene.
        series: names of sensors that are series elsewhere, of which one raster is one, too.
    """
    return any(
        any(not _is_day(raster.date) for raster in one.acquisitions) if one.is_series else one.name in series
        for one in sensors
    )


def with_dates_found(
    sensors: Sequence[SensorSource], series: Collection[str], progress: Progress, day: str = ""
) -> tuple[SensorSource, ...]:
    """Return sensors of a scene whose series have their dates: those that a list of scenes does not give are found.

    Args:
        sensors: of the scene; rasters that are no series are left as they are.
        series: names of sensors that are series elsewhere, of which one raster is one, too.
        progress: told what is odd about the dates; asked whether to stop.
        day: the scene's, as the list has it: that of a raster which alone is a sensor and holds one date.

    Raises:
        SensorError: a raster cannot be part of its series.
        RasterError: a raster cannot be looked at.
        Cancelled: when the analyst cancelled.
    """
    made = []
    for source in sensors:
        if not lack_dates((source,), series):
            made.append(source)
            continue
        dates = source.acquisitions or (Acquisition(source.path, "", source.bands),)
        files = [
            SeriesFile(one.path, one.date, bands=one.bands, masks=one.masks, settings=source.settings) for one in dates
        ]
        if day.strip() and not source.is_series:
            files = [_of_day(source.name, file, day, progress) for file in files]
        is_scaled = source.scale is not None or source.offset is not None
        dates = find_dates(source.name, files, is_scaled, progress)
        made.append(replace(source, path=dates[0].path, bands=(), acquisitions=dates))
    return tuple(made)


def _of_day(name: str, file: SeriesFile, day: str, progress: Progress) -> SeriesFile:
    """Give a raster of one date the day of its scene, where that is one."""
    found = find_series(FindSeriesRequest((file,), name=name, looks_at_values=False), progress)
    if found.is_cube:
        return file
    given, why = given_day(day)
    if given is None:
        progress.warn(
            message(
                "The date '{day}' {why}. For sensor '{name}' it is looked for in the file.",
                day=day.strip()[:40],
                why=why,
                name=name,
            )
        )
        return file
    own = found.dates[0]
    if own.date and own.date != given.text:
        progress.warn(
            message(
                "'{file}' of sensor '{name}' is used for {given}, the date in the list, and not for {date} {origin}.",
                file=short_name(file.path),
                name=name,
                given=given.text,
                date=own.date,
                origin=own.origin,
            )
        )
    return replace(file, date=day)


def _is_day(text: str) -> bool:
    try:
        exact_day(text)
    except ValueError:
        return False
    return True
