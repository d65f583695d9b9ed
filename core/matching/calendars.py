"""Calendars of models of the climate, as CF names them, turned into days there are."""

from __future__ import annotations

import calendar as gregorian
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from ..message import message

NO_LEAP, ALL_LEAP, DAYS_360, JULIAN = "noleap", "all_leap", "360_day", "julian"
_NAMES = {
    "noleap": NO_LEAP, "365_day": NO_LEAP, "all_leap": ALL_LEAP, "366_day": ALL_LEAP, "360_day": DAYS_360,
    "julian": JULIAN,
}  # fmt: skip
_FEBRUARY = {NO_LEAP: 28, ALL_LEAP: 29}
_A_DAY = timedelta(days=1)


def other_calendar(name: str) -> str:
    """Return which calendar with other days a name means; empty for none of those that are known."""
    return _NAMES.get(name.strip().lower(), "")


def day_of_calendar(calendar: str, start: Sequence[int], shift: timedelta, after: timedelta) -> date:
    """Return the day that lies some time after a moment in a calendar with other days.

    A day that does not exist, as 30 February, becomes the last one of its month. A day of the Julian calendar becomes
    the day that it was.

    Args:
        calendar: one of those of this file.
        start: year, month, day, hour, minute and second of the moment, in that calendar.
        shift: how far its time zone is ahead of UTC.
        after: the time.

    Raises:
        ValueError: the calendar has no such moment.
        OverflowError: the day lies too far away.
    """
    year, month, day = start[:3]
    rest = timedelta(hours=start[3], minutes=start[4], seconds=start[5]) - shift + after
    if calendar == JULIAN:
        moment = datetime(year, month, day)
        return (moment + since_julian(moment) + rest).date()
    lengths = _months(calendar)
    if not 1 <= month <= 12 or not 1 <= day <= lengths[month - 1]:
        raise ValueError("no day of that calendar")
    count = year * sum(lengths) + sum(lengths[: month - 1]) + day - 1 + rest // _A_DAY
    year, left = divmod(count, sum(lengths))
    month = 1
    while left >= lengths[month - 1]:
        left -= lengths[month - 1]
        month += 1
    return date(year, month, min(left + 1, gregorian.monthrange(year, month)[1] if year > 0 else 0))


def since_julian(start: datetime) -> timedelta:
    """Return how far a day of the Julian calendar, which the standard one is before 1582, lies after its namesake."""
    century = (start.year - (start.month < 3)) // 100
    return timedelta(days=century - century // 4 - 2)


def about_calendar(calendar: str) -> str:
    """Return a sentence about how days of a calendar were turned into days there are."""
    if calendar == NO_LEAP:
        return message(
            "The time axis counts in the calendar 'noleap', in which no year has a 29 February. Its dates are used as "
            "they are called there."
        )
    if calendar == ALL_LEAP:
        return message(
            "The time axis counts in the calendar 'all_leap', in which every year has a 29 February. Where there is "
            "none, it counts as the 28th."
        )
    if calendar == DAYS_360:
        return message(
            "The time axis counts in the calendar '360_day', in which every month has 30 days. Where February has no "
            "such day, its last one is used."
        )
    return message("The time axis counts in the Julian calendar. Its dates were turned into those of today's calendar.")


def _months(calendar: str) -> tuple[int, ...]:
    """Return how many days each month of a year has."""
    if calendar == DAYS_360:
        return (30,) * 12
    return (31, _FEBRUARY[calendar], 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
