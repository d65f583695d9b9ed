"""How accurate a map is with the dates up to a day: frozen, plain data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .days import day_number
from .sensors import SensorSource


@dataclass(frozen=True)
class HiddenDate:
    """A date of a series that counts as missing: the sensor's name, and the day, "2021-05-17"."""

    sensor: str
    date: str


@dataclass(frozen=True)
class SeasonPoint:
    """A map made with all dates up to a day; sensors that are no series are there from the beginning.

    Attributes:
        date: the day, "2021-05-17".
        dates: how many dates of all series there are up to it.
        overall: overall accuracy, 0 to 1, of the reference pixels that some sensor sees by then.
        average: mean over the classes of the reference of the share that is right.
        pixels: how many reference pixels these are.
    """

    date: str
    dates: int
    overall: float
    average: float
    pixels: int


@dataclass(frozen=True)
class DateValue:
    """What a date of a series is worth: its Shapley value, estimated from some orders of adding the dates.

    Attributes:
        sensor: the sensor's name.
        date: the day, "2021-05-17".
        agreement: its part of the agreement with the map of all dates; those of all dates sum to 1 less what agrees
            without any date.
        agreement_error: standard error of that.
        accuracy: its part of the share of reference pixels that are right; NaN without a reference.
        accuracy_error: standard error of that.
    """

    sensor: str
    date: str
    agreement: float
    agreement_error: float
    accuracy: float
    accuracy_error: float


def hidden_days(hidden: Sequence[HiddenDate]) -> dict[str, frozenset[int]]:
    """Return the numbers of the days that are hidden, by sensor."""
    names = dict.fromkeys(one.sensor for one in hidden)
    return {name: frozenset(day_number(one.date) for one in hidden if one.sensor == name) for name in names}


def dates_used(source: SensorSource) -> tuple[int, int] | None:
    """Return how many of how many dates of a series are used; None where all are, or it is none or off."""
    days = {one.date for one in source.acquisitions}
    used = {one.date for one in source.acquisitions if not one.is_off}
    return None if source.is_off or not days or used == days else (len(used), len(days))


def with_hidden_dates(sensors: Sequence[SensorSource], hidden: Sequence[HiddenDate]) -> tuple[SensorSource, ...]:
    """Return sensors whose hidden dates are off, so that a job does what a preview shows."""
    wanted = {(one.sensor, one.date) for one in hidden}
    return tuple(
        replace(
            source,
            acquisitions=tuple(
                replace(one, is_off=one.is_off or (source.name, one.date) in wanted) for one in source.acquisitions
            ),
        )
        for source in sensors
    )
