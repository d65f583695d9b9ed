"""Days in texts: names of files and bands, and metadata. What could be something else is never taken for a day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ..contracts.days import latest_day
from ..message import joined, message

EARLIEST = date(1970, 1, 1)
"""Before it there were no civil satellites that took pictures of land in numbers."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_CLOCK = r"(?P<hour>[01]\d|2[0-3]):?(?P<minute>[0-5]\d)(?::?(?P<second>[0-5]\d|60)(?:[.,]\d+)?)?"
_ZONE = r"\s?(?P<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)(?![\d\w])"
# A single letter of a compass in front makes it a coordinate, a number with a point a decimal.
_START = r"(?<!\d)(?<!\d\.)(?<![^A-Za-z][NSEWnsew])(?<!^[NSEWnsew])"
_FORMS = (
    re.compile(
        rf"{_START}(?P<year>\d{{4}})(?P<mark>[-_./: ])(?P<month>\d\d)(?P=mark)(?P<day>\d\d)(?!\d)"
        rf"(?:[T ]{_CLOCK}(?:{_ZONE})?)?"
    ),
    re.compile(rf"{_START}(?P<year>\d{{4}})(?P<month>\d\d)(?P<day>\d\d)(?:[T_]?{_CLOCK.replace(':?', '')}Z?)?(?!\d)"),
    re.compile(
        rf"(?<!\d)(?P<day>\d\d?)[- ](?P<name>{'|'.join(_MONTHS)})[a-z]*[- ,]+(?P<year>\d{{4}})(?!\d)", re.IGNORECASE
    ),
    # Landsat before collections: sensor, path and row, year, day of the year, station, version.
    re.compile(r"(?<![A-Za-z0-9])L[COTEM]\d\d{6}(?P<year>\d{4})(?P<of_year>\d{3})[A-Z]{3}\d\d"),
    # MODIS and VIIRS: A, year, day of the year.
    re.compile(r"(?<![A-Za-z0-9])A(?P<year>\d{4})(?P<of_year>\d{3})(?!\d)"),
)  # fmt: skip
_SINCE = re.compile(r"\s*(days?|d|hours?|hrs?|h|minutes?|mins?|seconds?|secs?|s)\s+since\s+(.+)", re.IGNORECASE)
_LENGTHS = {"d": timedelta(days=1), "h": timedelta(hours=1), "m": timedelta(minutes=1), "s": timedelta(seconds=1)}
_CALENDARS = ("", "standard", "gregorian", "proleptic_gregorian")


@dataclass(frozen=True)
class Day:
    """A day that a text names.

    Attributes:
        date: in UTC.
        start: where it begins in the text.
        end: where it ends.
        is_turned: whether it was given in another time zone than UTC.
    """

    date: date
    start: int = 0
    end: int = 0
    is_turned: bool = False

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
    """

    days: tuple[Day, ...] = ()
    too_early: tuple[Day, ...] = ()
    too_late: tuple[Day, ...] = ()

    @property
    def first(self) -> Day | None:
        """The first day, if any."""
        return self.days[0] if self.days else None

    @property
    def different(self) -> int:
        """How many different days the text names."""
        return len({one.date for one in self.days})


def days_in(text: str, today: date | None = None) -> DaysIn:
    """Find the days in a text.

    Args:
        text: a file's name without folders, a band's description, or metadata.
        today: the last day that may be; None is today's, here or in UTC.

    Returns:
        Whole days only: year, month and day, with four digits for the year.
    """
    last = today or latest_day()
    found = sorted(_all_days(text), key=lambda one: (one.start, -one.end))
    kept: list[Day] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return DaysIn(
        tuple(one for one in kept if EARLIEST <= one.date <= last),
        tuple(one for one in kept if one.date < EARLIEST),
        tuple(one for one in kept if one.date > last),
    )


def without_days(text: str) -> str:
    """Return a text without the days in it, and the marks around them: "B11 2020-08-01" becomes "B11"."""
    kept, place = [], 0
    for day in sorted((*days_in(text).days, *days_in(text).too_late), key=lambda one: one.start):
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
    if found.first is None or found.different > 1 or without_days(text.strip()):
        return None, message("cannot be read. Write year, month and day: 2021-05-17")
    return found.first, ""


def day_since(units: str, value: float, calendar: str = "") -> tuple[date | None, str]:
    """Return the day of a time coordinate, as netCDF counts it.

    Args:
        units: "days since 1970-01-01", "hours since 1900-01-01 00:00:00".
        value: how many.
        calendar: as CF names it; empty is the standard one.

    Returns:
        The day in UTC, and the end of a sentence that begins with the time axis: why there is none, else empty.
    """
    match = _SINCE.fullmatch(units)
    if calendar.strip().lower() not in _CALENDARS:
        return None, message("counts in the calendar '{calendar}', which has other days", calendar=calendar)
    start = _moment(match[2]) if match is not None else None
    if match is None or start is None:
        return None, message("counts in '{units}', which is not understood", units=units)
    try:
        return (start + value * _LENGTHS[match[1][0].lower()]).date(), ""
    except (OverflowError, ValueError):
        return None, message("has the value {value:g}, which is no day", value=value)


def _all_days(text: str) -> Iterator[Day]:
    for form in _FORMS:
        for match in form.finditer(text):
            parts = match.groupdict()
            try:
                yield _day(parts, match.start(), match.end())
            except (ValueError, OverflowError):
                continue


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
    day = date(year, month, int(parts["day"] or 0))
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


def _moment(text: str) -> datetime | None:
    """Read the moment a time axis counts from; one-digit months and days are usual there."""
    match = re.match(
        r"\s*(\d{1,4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?)?\s*(.*)", text
    )
    if match is None:
        return None
    numbers = [int(one or 0) for one in match.groups()[:6]]
    zone = match[7].strip()
    try:
        return datetime(*numbers) - _shift(zone if re.fullmatch(r"[+-]\d\d(:?\d\d)?", zone) else "")  # type: ignore[arg-type]
    except (ValueError, OverflowError):
        return None
