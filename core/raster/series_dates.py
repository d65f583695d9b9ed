"""Which dates one raster holds: what its bands, its metadata and its name say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from rasterio.io import DatasetReader

from ..contracts.series import SeriesFile
from ..errors import RasterError
from ..matching.calendars import other_calendar
from ..matching.dates import EARLIEST, MONTH, Day, DaysIn, day_since, days_in, given_day, is_time, without_days
from ..message import message
from ..text import counted, listed
from .band_days import bands_by_day
from .date_facts import SEVERAL, WRITTEN, DateFacts, FileFacts, with_values
from .source.bands_asked_once import data_bands
from .source.opening import Layer, open_raster, require_place, short_name

# Where products say when a picture was taken; names without case, the surest first.
_TAGS = (
    "acquisitiondatetime", "acquisition_datetime", "acquisition_date", "date_acquired", message("acquisition time"),
    "acquisition_time", "acquisitiondate", "imaging_date", "acquired", "sensing_date", "sensing_time",
    "datatake_1_datatake_sensing_start", "sensing_start", "product_start_time", "generation_time_start",
    "time_coverage_start", "rangebeginningdate", "datetime",
)  # fmt: skip
_WRITTEN_TAG = "tifftag_datetime"
FROM_BANDS, FROM_NAME, FROM_TIME_AXIS = (
    message("from the bands' descriptions"),
    message("from the file's name"),
    message("from the time axis"),
)


def read_dates(file: SeriesFile, looks_at_values: bool = True) -> FileFacts:
    """Read which dates a raster holds; it is opened once.

    In this order: what is given, the bands' descriptions, a time axis, metadata, the file's name.

    Args:
        file: the raster.
        looks_at_values: whether some of its pixels are read.

    Raises:
        RasterError: the raster cannot be opened, read or placed.
    """
    layer = Layer(message("the raster '{path}'", path=short_name(file.path)), file.path, RasterError, file.settings)
    told: list[str] = []
    with open_raster(layer, warn=told.append) as dataset:
        require_place(dataset, layer)
        bands = tuple(band for band in file.bands or data_bands(dataset))
        lacking = [band for band in bands if band not in dataset.indexes]
        if lacking:
            raise RasterError(
                message(
                    "'{file_name}' has no band {lacking}: it has {count}. Choose other bands.",
                    file_name=layer.file_name,
                    lacking=lacking[0],
                    count=dataset.count,
                )
            )
        facts = _dates(file, layer, dataset, bands)
        ground = tuple(round(edge, 6) for edge in dataset.bounds)
        dates = tuple(replace(one, ground=ground) for one in facts.dates)
        facts = FileFacts(dates, (*told, *facts.sentences))
        if not looks_at_values:
            return facts
        return FileFacts(with_values(layer, dataset, facts.dates), facts.sentences)


def day_of_name(path: str) -> DaysIn:
    """Return the days in a file's name."""
    return days_in(PurePath(short_name(path)).name)


def _dates(file: SeriesFile, layer: Layer, dataset: DatasetReader, bands: tuple[int, ...]) -> FileFacts:
    texts = {band: dataset.descriptions[band - 1] or "" for band in bands}
    names = {band: without_days(text) for band, text in texts.items()}
    own = tuple(names[band] for band in bands)
    if file.date.strip():
        day, why = given_day(file.date)
        problem = (
            message(
                "The date '{strip}' of '{file_name}' {why}.",
                strip=file.date.strip(),
                file_name=layer.file_name,
                why=why,
            )
            if why
            else ""
        )
        doubt = day.guess if day is not None else ""
        return FileFacts((DateFacts(day, bands, own, file.origin or message("as given"), problem, doubt=doubt),))
    in_bands = {band: days_in(text) for band, text in texts.items()}
    # What only may be a day is one where every band has it.
    if any(found.days for found in in_bands.values()) or all(found.likely for found in in_bands.values()):
        odd = _not_possible(in_bands, names, layer)
        usable = {band: found for band, found in in_bands.items() if all(band not in one.bands for one in odd)}
        days = {band: found.likely for band, found in usable.items()}
        moments = {band: texts[band][day.start : day.end] for band, day in days.items() if day is not None}
        facts = _by_band(days, moments, names, layer, FROM_BANDS)
        doubt = next((doubt for doubt in map(_doubt, usable.values()) if doubt), "")
        return replace(facts, dates=(*(replace(one, doubt=doubt) for one in facts.dates), *odd))
    on_axis, moments, why = _time_axis(dataset, bands)
    if any(on_axis.values()):
        return _by_band(on_axis, moments, names, layer, FROM_TIME_AXIS)
    if why and len(on_axis) > 1:
        problem = message(
            "The time axis of '{file_name}' {why}, so its dates are not known. Give each date a raster of its own with "
            "its day, or count the time in days since a day of the standard calendar.",
            file_name=layer.file_name,
            why=why,
        )
        return FileFacts((DateFacts(None, bands, own, "", problem),))
    sentences = (message("The time axis of '{file_name}' {why}.", file_name=layer.file_name, why=why),) if why else ()
    late = [found for found in in_bands.values() if found.too_late]
    one, said = _of_file(layer, dataset, late[0] if late else DaysIn())
    return FileFacts((replace(one, bands=bands, names=own),), (*sentences, *said))


def _not_possible(in_bands: Mapping[int, DaysIn], names: Mapping[int, str], layer: Layer) -> list[DateFacts]:
    """Return the dates of bands that lie in the future, or before there were pictures: none can be used."""
    found: dict[str, list[int]] = {}
    for band, days in in_bands.items():
        for day in (*days.too_late, *days.too_early)[:1] if days.likely is None else ():
            found.setdefault(day.text, []).append(band)
    return [
        DateFacts(
            None,
            tuple(bands),
            tuple(names[band] for band in bands),
            FROM_BANDS,
            message(
                "The date {text} of {bands} of '{file_name}' {why}. Correct it in the names of the bands, or give the "
                "date.",
                text=text,
                bands=counted(len(bands), "band"),
                file_name=layer.file_name,
                why=message("lies in the future") if text > EARLIEST.isoformat() else message("is before 1970"),
            ),
        )
        for text, bands in found.items()
    ]


def _by_band(
    days: Mapping[int, Day | None], moments: Mapping[int, str], names: Mapping[int, str], layer: Layer, origin: str
) -> FileFacts:
    """Group bands by their days, and say which have none."""
    groups = bands_by_day(days, moments, names)
    undated = [band for band, day in days.items() if day is None]
    sentences: tuple[str, ...] = ()
    if undated and len(groups) > 1:
        called = listed([names[band] or band for band in undated])
        one, verb = (
            (message("Band"), message("has no date and is"))
            if len(undated) == 1
            else (message("Bands"), message("have no date and are"))
        )
        sentences = (
            message(
                "{one} {called} of '{file_name}' {verb} left out of the series.",
                one=one,
                called=called,
                file_name=layer.file_name,
                verb=verb,
            ),
        )
    elif undated:
        groups = tuple((day, tuple(days)) for day, _ in groups)
    return FileFacts(
        tuple(DateFacts(day, bands, tuple(names[band] for band in bands), origin) for day, bands in groups), sentences
    )


def _time_axis(dataset: DatasetReader, bands: Sequence[int]) -> tuple[dict[int, Day | None], dict[int, str], str]:
    """Read a netCDF time axis: of each band its day, its value, and why there is none."""
    tags = dataset.tags()
    axis = next(
        (key[: -len("#units")] for key, text in tags.items() if key.endswith("#units") and is_time(str(text))), None
    )
    if axis is None:
        return {}, {}, ""
    units, calendar = tags[f"{axis}#units"], tags.get(f"{axis}#calendar", "")
    listed = _numbers(tags.get(f"NETCDF_DIM_{axis}_VALUES", ""))
    days: dict[int, Day | None] = {}
    moments: dict[int, str] = {}
    why = ""
    for band in bands:
        own = _numbers(dataset.tags(band).get(f"NETCDF_DIM_{axis}", ""))
        value = own[0] if own else listed[band - 1] if len(listed) == dataset.count else None
        found, reason = day_since(units, value, calendar) if value is not None else (None, "")
        days[band] = Day(found, calendar=other_calendar(calendar)) if found is not None else None
        moments[band] = str(value)
        why = why or reason
    return days, moments, why


def _of_file(layer: Layer, dataset: DatasetReader, late: DaysIn) -> tuple[DateFacts, list[str]]:
    """Find the day of a whole file in its metadata, or else its name."""
    tagged = next(((key, found) for key, found in _tagged(dataset) if found.first or found.too_late), None)
    named = day_of_name(layer.path)
    sentences: list[str] = []
    first, its_name = tagged[1].first if tagged is not None else None, named.likely
    if tagged is not None and first is not None:
        key = tagged[0]
        # When a TIFF was written is often not when the picture was taken.
        is_sure = key.casefold() != _WRITTEN_TAG
        origin = message("from its metadata ({key})", key=key)
        if its_name is None:
            return DateFacts(first, (), (), origin, doubt="" if is_sure else WRITTEN), sentences
        is_named = first.date in [one.date for one in named.days]
        is_month = its_name.guess == MONTH and (first.date.year, first.date.month) == (
            its_name.date.year,
            its_name.date.month,
        )
        if is_sure and (is_named or is_month or first.date == its_name.date):
            return DateFacts(first, (), (), origin), sentences
        if is_named:
            return DateFacts(its_name, (), (), FROM_NAME, doubt=_doubt(named)), sentences
        taken = first if is_sure else its_name
        sentences.append(
            message(
                "'{file_name}' says {first} in its metadata ({key}) and {its_name} in its name: {taken} is used.",
                file_name=layer.file_name,
                first=first.text,
                key=key,
                its_name=its_name.text,
                taken=taken.text,
            )
        )
        doubt = "" if is_sure else _doubt(named)
        return DateFacts(taken, (), (), origin if is_sure else FROM_NAME, doubt=doubt), sentences
    if its_name is not None:
        more = (
            message(" (the earliest of {different} days there)", different=named.different)
            if named.different > 1
            else ""
        )
        return DateFacts(its_name, (), (), FROM_NAME + more, doubt=_doubt(named)), sentences
    future = late.too_late or named.too_late or (tagged[1].too_late if tagged is not None else ())
    if future:
        problem = message(
            "The date {future} of '{file_name}' lies in the future. Give its date.",
            future=future[0].text,
            file_name=layer.file_name,
        )
    elif named.too_early:
        problem = message(
            "The date {too_early} of '{file_name}' is before 1970. Give its date.",
            too_early=named.too_early[0].text,
            file_name=layer.file_name,
        )
    elif named.not_pictures:
        problem = message(
            "The only day in the name of '{file_name}', {day}, is that of a version or of its processing. Give its "
            "date.",
            file_name=layer.file_name,
            day=named.not_pictures[0].text,
        )
    else:
        problem = message(
            "No date was found in '{file_name}': neither in bands, metadata nor name. Give its date.",
            file_name=layer.file_name,
        )
    return DateFacts(None, (), (), "", problem), sentences


def _doubt(found: DaysIn) -> str:
    """Return why the likely day of a text may not be the one that is meant."""
    return SEVERAL if found.is_open else found.likely.guess if found.likely is not None else ""


def _tagged(dataset: DatasetReader) -> Iterator[tuple[str, DaysIn]]:
    items: dict[str, tuple[str, str]] = {}
    for domain in ("IMAGERY", None, "ENVI"):
        tags: Mapping[str, Any] = dataset.tags(ns=domain) if domain else dataset.tags()
        for key, text in tags.items():
            items.setdefault(key.casefold(), (key, str(text)))
    for name in (*_TAGS, _WRITTEN_TAG):
        if name in items:
            key, text = items[name]
            yield key, days_in(text[:200])


def _numbers(text: str) -> list[float]:
    try:
        return [float(part) for part in re.split(r"[,\s]+", str(text).strip("{} \n\t")) if part]
    except ValueError:
        return []
