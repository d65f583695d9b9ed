"""Days as numbers, as a series' layers carry them."""

from __future__ import annotations

from datetime import date, datetime, timezone

DAY_ZERO = date(2000, 1, 1)
"""Days are counted from here: small numbers, which floats hold exactly."""
YEAR = 365.25


def latest_day() -> date:
    """Return the last day that a picture may be of: today, here or in UTC, whichever is later."""
    return max(date.today(), datetime.now(timezone.utc).date())


def exact_day(written: str) -> date:
    """Return the day "2021-05-17", written so and in no other way.

    From Python 3.11 on ``date`` reads 20210517 and 2021-W20-1 too, which would be sorted as other texts.

    Raises:
        TypeError: it is no text.
        ValueError: the text is no day, or written otherwise.
    """
    day = date.fromisoformat(written)
    if day.isoformat() != written:
        raise ValueError("not written as year-month-day")
    return day


def day_number(written: str) -> int:
    """Return the number of the day "2021-05-17", counted from the first of 2000.

    Raises:
        ValueError: the text is no day.
    """
    return (date.fromisoformat(written) - DAY_ZERO).days


def day_text(number: int) -> str:
    """Return the day with this number, "2021-05-17"."""
    return date.fromordinal(number + DAY_ZERO.toordinal()).isoformat()
