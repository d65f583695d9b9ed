"""Days in texts: names of files and bands, and metadata. What could be something else is never taken for a day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from ..contracts.days import latest_day
from ..message import joined, message
from .calendars import day_of_calendar, other_calendar, since_julian

EARLIEST = date(1970, 1, 1)
"""Before it there were no civil satellites that took pictures of land in numbers."""
MONTH, DAY_OF_YEAR = "month", "day of year"
_LONGEST_DAY = 11
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ENDINGS = "uary|ruary|ch|il|e|y|ust|t|t?ember|ober|ember"
_CLOCK = r"(?P<hour>[01]\d|2[0-3]):?(?P<minute>[0-5]\d)(?::?(?P<second>[0-5]\d|60)(?:[.,]\d+)?)?"
# Without colons; four figures after a low line may be a year.
_PLAIN_CLOCK = r"(?:T?(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?|_(?:[01]\d|2[0-3])[0-5]\d[0-5]\d)"
_ZONE = r"\s?(?P<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)(?![\d\w])"
# A single letter of a compass in front makes it a coordinate, a number with a point a decimal.
_START = r"(?<!\d)(?<!\d\.)(?<![^A-Za-z][NSEWnsew])(?<!^[NSEWnsew])"
_FORMS = (
    re.compile(
        rf"{_START}(?P<year>\d{{4}})(?P<mark>[-_./: ])(?P<month>\d\d)(?P=mark)(?P<day>\d\d)(?!\d)"
        rf"(?:[T ]{_CLOCK}(?:{_ZONE})?)?"
    ),
    re.compile(rf"{_START}(?P<year>\d{{4}})(?P<month>\d\d)(?P<day>\d\d)(?:{_PLAIN_CLOCK}(?:[.,]\d+)?Z?)?(?!\d)"),
    re.compile(r"(?<!\d)(?<!\d[-.])(?P<year>\d{4})(?P<mark>[-/])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?![\d-])"),
    # As SNAP writes it: Sigma0_VV_mst_17May2021.
    re.compile(
        rf"(?<!\d)(?P<day>\d\d?)[- _]?(?P<name>{'|'.join(_MONTHS)})(?:{_ENDINGS})?[- ,_]*(?P<year>\d{{4}})(?!\d)",
        re.IGNORECASE,
    ),
    # Landsat before collections: sensor, path and row, year, day of the year, station, version.
    re.compile(r"(?<![A-Za-z0-9])L[COTEM]\d\d{6}(?P<year>\d{4})(?P<of_year>\d{3})[A-Z]{3}\d\d"),
    # MODIS and VIIRS: A, year, day of the year; AppEEARS: doy.
    re.compile(r"(?<![A-Za-z0-9])(?:A|[Dd][Oo][Yy][-_]?)(?P<year>\d{4})(?P<of_year>\d{3})(?!\d)"),
    re.compile(r"(?<!\d)(?P<year>\d{4})[-_. ]?doy[-_. ]?(?P<of_year>\d{1,3})(?!\d)", re.IGNORECASE),
    re.compile(r"(?<![A-Za-z0-9])doy[-_. ]?(?P<of_year>\d{1,3})[-_. ](?P<year>\d{4})(?!\d)", re.IGNORECASE),
    # Harmonized Landsat and Sentinel: year, day of the year, time.
    re.compile(r"(?<![A-Za-z0-9])(?P<year>\d{4})(?P<of_year>\d{3})T(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?!\d)"),
    # ASTER: version, month, day, year, time.
    re.compile(
        r"(?<![A-Za-z0-9])AST_\w{2,3}_00\d(?P<month>\d\d)(?P<day>\d\d)(?P<year>\d{4})(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?!\d)"
    ),
)  # fmt: skip
# What may be a month, or a day of the year; looked at where there is no whole day. In 200801, the day may come last.
_GUESSES = (
    re.compile(
        r"(?<![A-Za-z0-9])(?<!\d\.)(?P<year>\d{4})(?P<mark>[-_.]?)(?P<month>\d\d)(?![A-Za-z0-9])(?![-_.]\d\d?(?![A-Za-z0-9]))"
    ),
    re.compile(r"(?<![A-Za-z0-9])(?<!\d\.)(?P<year>\d{4})[-_.]?(?P<of_year>\d{3})(?![A-Za-z0-9])"),
)  # fmt: skip
_YEARS_THAT_MAY_BE_MONTHS = range(2001, 2013)
# What stands before a day that is not a picture's: that of a version, or of the processing.
_NOT_A_PICTURE_S = re.compile(
    r"(?<![A-Za-z])(?:v|ver|version|rev|proc|processed|processing|processor|produced|production|prod|created|creation|"
    r"made|gen|generated|release|released|update|updated|download|downloaded)[-_. ]?$",
    re.IGNORECASE,
)
# Products whose names have the picture's day first, then that of the processing.
_PRODUCTS = re.compile(
    r"S1[A-D]_(?:IW|EW|SM|WV|S\d)_|S2[A-D]_(?:MSI|OPER)|S[3-6][A-D]_|L[COTEM]\d\d_[A-Z\d]{4}_|ENMAP|PRS_|AST_",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"\s*(?:(?P<w>weeks?)|(?P<d>days?|d)|(?P<h>hours?|hrs?|hr|h)|(?P<m>minutes?|mins?|min)|(?P<s>seconds?|secs?|sec|s)|"
    r"(?P<ms>milliseconds?|millisecs?|msecs?|ms)|(?P<us>microseconds?|microsecs?|us)|(?P<ns>nanoseconds?|nanosecs?|ns))"
    r"\s+since\s+(?P<start>.+)",
    re.IGNORECASE,
)
_SECONDS = {"w": 604800.0, "d": 86400.0, "h": 3600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "ns": 1e-9}
_WRITTEN_OUT = re.compile(r"days? as %Y%m%d(?:\.%f)?", re.IGNORECASE)
_MIXED_CALENDARS = ("", "standard", "gregorian")
_CALENDARS = (*_MIXED_CALENDARS, "proleptic_gregorian")
_GREGORIAN = datetime(1582, 10, 15)


@dataclass(frozen=True)
class Day:
    """A day that a text names.

    Attributes:
        date: in UTC.
        start: where it begins in the text.
        end: where it ends.
        is_turned: whether it was given in another time zone than UTC.
        calendar: in which calendar with other days it was given; empty for the usual one.
        guess: what the text names instead of a whole day, MONTH or DAY_OF_YEAR; empty for a whole day. Of a month it is
            the first day.
    """

    date: date
    start: int = 0
    end: int = 0
    is_turned: bool = False
    calendar: str = ""
    guess: str = ""

    @property
    def text(self) -> str:
        """The day as it is written: "2021-05-17"."""
        return self.date.isoformat()


@dataclass(frozen=True)
class DaysIn:
    """The days that a text names.

    Attributes:
        days: those that may be a picture's, in their order in the text.
        too_early: days before 1970.
        too_late: days that are still to come.
        not_pictures: days that the text calls those of a version, or of the processing.
        guesses: where it names no day at all: months, or days of a year, that it may name.
        is_product: whether it is a product's name, which has the picture's day before all others.
    """

    days: tuple[Day, ...] = ()
    too_early: tuple[Day, ...] = ()
    too_late: tuple[Day, ...] = ()
    not_pictures: tuple[Day, ...] = ()
    guesses: tuple[Day, ...] = ()
    is_product: bool = False

    @property
    def first(self) -> Day | None:
        """The first day, if any."""
        return self.days[0] if self.days else None

    @property
    def likely(self) -> Day | None:
        """The picture's day: the earliest, for what is made of it comes later; without one, what may be meant."""
        found = self.days or (self.guesses if len({one.guess for one in self.guesses}) == 1 else ())
        return min(found, key=lambda one: (one.date, one.start), default=None)

    @property
    def all_possible(self) -> tuple[Day, ...]:
        """The days, or without one, what may be meant."""
        return self.days or self.guesses

    @property
    def different(self) -> int:
        """How many different days the text names."""
        return len({one.date for one in self.days})

    @property
    def is_open(self) -> bool:
        """Whether the text has several days of which any may be the picture's."""
        return not self.is_product and len({one.date for one in self.all_possible}) > 1


def days_in(text: str, today: date | None = None) -> DaysIn:
    """Find the days in a text.

    Args:
        text: a file's name without folders, a band's description, or metadata.
        today: the last day that may be; None is today's, here or in UTC.

    Returns:
        Whole days: year, month and day, with four digits for the year; months and days of a year apart from them.
    """
    last = today or latest_day()
    kept: list[Day] = []
    for one in sorted(_all_days(text, _FORMS), key=lambda one: (one.start, -one.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    # With a time it is a moment of sensing, as in V20160731T103031.
    others = tuple(
        one for one in kept if one.end - one.start <= _LONGEST_DAY and _NOT_A_PICTURE_S.search(text[: one.start])
    )
    kept = [one for one in kept if one not in others]
    guesses = () if kept else tuple(one for one in _all_days(text, _GUESSES) if EARLIEST <= one.date <= last)
    return DaysIn(
        tuple(one for one in kept if EARLIEST <= one.date <= last),
        tuple(one for one in kept if one.date < EARLIEST),
        tuple(one for one in kept if one.date > last),
        others,
        guesses,
        _PRODUCTS.match(text) is not None,
    )


def without_days(text: str) -> str:
    """Return a text without the days in it, and the marks around them: "B11 2020-08-01" becomes "B11"."""
    found = days_in(text)
    kept, place = [], 0
    for day in sorted((*found.all_possible, *found.too_late), key=lambda one: one.start):
        kept.append(text[place : day.start])
        place = day.end
    pieces = [piece.strip(" _.-:,;/@()[]") for piece in (*kept, text[place:])]
    return joined((piece for piece in pieces if piece), " ")


def given_day(text: str, today: date | None = None) -> tuple[Day | None, str]:
    """Read a day as the analyst types it.

    Args:
        text: "2021-05-17", "20210517", or with a time and a zone.
        today: the last day that may be; None is today's, here or in UTC.

    Returns:
        The day, and the end of a sentence that begins with the date: why it cannot be used, empty where it can.
    """
    found = days_in(text.strip(), today)
    if found.too_late:
        return None, message("lies in the future. Correct the date")
    if found.too_early:
        return None, message("is before 1970. Correct the date")
    if found.likely is None or found.is_open or without_days(text.strip()):
        return None, message("cannot be read. Write year, month and day: 2021-05-17")
    return found.likely, ""


def is_time(units: str) -> bool:
    """Return whether units are those of a time axis."""
    return " since " in units or _WRITTEN_OUT.fullmatch(units.strip()) is not None


def day_since(units: str, value: float, calendar: str = "") -> tuple[date | None, str]:
    """Return the day of a time coordinate, as netCDF counts it.

    Args:
        units: "days since 1970-01-01", "hours since 1900-01-01 00:00:00", or "day as %Y%m%d.%f" as CDO writes it.
        value: how many.
        calendar: as CF names it; empty is the standard one.

    Returns:
        The day in UTC, and the end of a sentence that begins with the time axis: why there is none, else empty.
    """
    match = _SINCE.fullmatch(units)
    if _WRITTEN_OUT.fullmatch(units.strip()):
        day = days_in(f"{value // 1:.0f}", date.max).first
        return (
            (day.date, "")
            if day is not None
            else (None, message("has the value {value:g}, which is no day", value=value))
        )
    other = other_calendar(calendar)
    if not other and calendar.strip().lower() not in _CALENDARS:
        return None, message("counts in the calendar '{calendar}', which has other days", calendar=calendar)
    moment = _moment(match["start"]) if match is not None else None
    if match is None or moment is None:
        return None, message("counts in '{units}', which is not understood", units=units)
    numbers, shift = moment
    try:
        start = datetime(*numbers) - shift if not other else None  # type: ignore[arg-type]
    except (ValueError, OverflowError):
        return None, message("counts in '{units}', which is not understood", units=units)
    unit = next(name for name in _SECONDS if match[name])
    try:
        after = timedelta(seconds=value * _SECONDS[unit])
        if start is None:
            return day_of_calendar(other, numbers, shift, after), ""
        if calendar.strip().lower() in _MIXED_CALENDARS and start < _GREGORIAN:
            after += since_julian(start)
        return (start + after).date(), ""
    except (OverflowError, ValueError):
        return None, message("has the value {value:g}, which is no day", value=value)


def _all_days(text: str, forms: Sequence[re.Pattern[str]]) -> Iterator[Day]:
    for form in forms:
        for match in form.finditer(text):
            parts = match.groupdict()
            try:
                day = _day(parts, match.start(), match.end())
            except (ValueError, OverflowError):
                continue
            if forms is not _GUESSES:
                yield day
            elif parts.get("of_year"):
                yield replace(day, guess=DAY_OF_YEAR)
            elif parts["mark"] or day.date.year not in _YEARS_THAT_MAY_BE_MONTHS:
                yield replace(day, guess=MONTH)


def _day(parts: dict[str, str | None], start: int, end: int) -> Day:
    """Build a day of a match's parts; ValueError where the calendar has no such day."""
    year = int(parts["year"] or 0)
    if parts.get("of_year"):
        of_year = int(parts["of_year"] or 0)
        day = date(year, 1, 1) + timedelta(days=of_year - 1)
        if of_year < 1 or day.year != year:
            raise ValueError("no day of that year")
        return Day(day, start, end)
    month = _MONTHS.index((parts.get("name") or "").lower()) + 1 if parts.get("name") else int(parts["month"] or 0)
    day = date(year, month, int(parts.get("day") or 1))
    shift = _shift(parts.get("zone") or "")
    if not shift:
        return Day(day, start, end)
    time = datetime(day.year, day.month, day.day, int(parts["hour"] or 0), int(parts["minute"] or 0))
    return Day((time - shift).date(), start, end, is_turned=True)


def _shift(zone: str) -> timedelta:
    if zone[:1] not in ("+", "-"):
        return timedelta()
    digits = zone[1:].replace(":", "").ljust(4, "0")
    shift = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return -shift if zone[0] == "-" else shift


def _moment(text: str) -> tuple[tuple[int, ...], timedelta] | None:
    """Read the moment a time axis counts from, and its time zone; one-digit months and days are usual there."""
    match = re.match(
        r"\s*(\d{1,4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?)?\s*(.*)", text
    )
    if match is None:
        return None
    zone = match[7].strip()
    return (
        tuple(int(one or 0) for one in match.groups()[:6]),
        _shift(zone if re.fullmatch(r"[+-]\d\d(:?\d\d)?", zone) else ""),
    )
