"""Days in the names of a table's columns, and in its cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..contracts.table import DATES_IN_NAMES, TableColumns
from ..errors import SensorError
from ..message import message
from ..progress import Progress
from ..text import counted, listed, plain
from .dates import MONTH, days_in, given_day, without_days

_DAY = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?")
_MOST_NAMED = 4


def written_day(cell: str) -> str:
    """Write a day as "2013-09-14" where its year, month and day can be told; training refuses what is left as it is."""
    day = _DAY.fullmatch(cell)
    if day:
        return f"{day[1]}-{int(day[2]):02d}-{int(day[3]):02d}"
    found = given_day(cell)[0]
    return found.text if found is not None and not found.guess else cell


def with_days_of_columns(
    asked: TableColumns, columns: tuple[str, ...], name: str, progress: Progress
) -> tuple[TableColumns, tuple[str, ...]]:
    """Take dates, and the bands of each, from the names of columns where that is asked for.

    Args:
        asked: the sensor; its dates may be DATES_IN_NAMES.
        columns: those with its values.
        name: the table's, for messages.
        progress: told which dates were found, or that there are some which are not used.

    Returns:
        The sensor with dates and bands, and the columns date after date and band after band.

    Raises:
        SensorError: a column has no date in its name, or dates have other columns than the first.
    """
    found = {column: days_in(column).likely for column in columns}
    days = sorted({day.text for day in found.values() if day is not None})
    if asked.dates != DATES_IN_NAMES:
        _say_unused(asked, columns, name, progress)
        return asked, columns
    lacking = [column for column, day in found.items() if day is None]
    if lacking:
        raise SensorError(
            message(
                "The names of {lacking} in '{name}' have no date, which * for the dates of sensor '{sensor}' asks for. "
                "Choose other columns, or list the dates.",
                lacking=listed(lacking, _MOST_NAMED),
                name=name,
                sensor=asked.sensor,
            )
        )
    by_day = {day: [column for column in columns if (at := found[column]) and at.text == day] for day in days}
    rests = {day: [plain(without_days(column)) for column in own] for day, own in by_day.items()}
    # The bands that are asked for count where the columns are called so.
    named = [plain(band) for band in asked.bands]
    wanted = named if named and set(named) == set(rests[days[0]]) else rests[days[0]]
    for day, own in rests.items():
        if len(own) != len(wanted) or len(set(own)) < len(own):
            raise SensorError(
                message(
                    "Sensor '{sensor}' of '{name}' has {own} on {day} ({columns}) and {wanted} on {first}. Each date "
                    "needs one column for each band: choose others, or list the dates.",
                    sensor=asked.sensor,
                    name=name,
                    own=counted(len(own), "column"),
                    day=day,
                    columns=listed(by_day[day], _MOST_NAMED),
                    wanted=counted(len(wanted), "column"),
                    first=days[0],
                )
            )
    ordered = [
        column
        for day, own in by_day.items()
        for column in (
            [own[rests[day].index(band)] for band in wanted] if set(rests[day]) == set(wanted) else own
        )
    ]  # fmt: skip
    own_names = tuple(without_days(column) for column in ordered[: len(wanted)])
    bands = asked.bands or (own_names if len(wanted) > 1 and all(own_names) else ())
    months = sum(1 for day in found.values() if day is not None and day.guess == MONTH)
    if months:
        progress.warn(
            message(
                "The names of {months} of '{name}' have a month only, as {column}: its first day is used, {day}.",
                months=counted(months, "column"),
                name=name,
                column=ordered[0],
                day=days[0],
            )
        )
    progress.report(
        0.0,
        message(
            "sensor '{sensor}': {days}, {first} to {last} (from the columns' names)",
            sensor=asked.sensor,
            days=counted(len(days), "date"),
            first=days[0],
            last=days[-1],
        ),
    )
    return replace(asked, dates=tuple(days), bands=bands), tuple(ordered)


def _say_unused(asked: TableColumns, columns: Sequence[str], name: str, progress: Progress) -> None:
    """Say where names of columns have dates that are not used, or others than those given."""
    found = [days_in(column).likely for column in columns]
    texts = [day.text for day in found if day is not None]
    if len(texts) < len(columns) or len(set(texts)) < 2:
        return
    if not asked.dates and not asked.start_column:
        progress.warn(
            message(
                "The columns of sensor '{sensor}' in '{name}' have {days} in their names ({columns}): it looks like a "
                "series, but each column is used as a band of a plain sensor. Put * for its dates to use it as a "
                "series.",
                sensor=asked.sensor,
                name=name,
                days=counted(len(set(texts)), "date"),
                columns=listed(columns, _MOST_NAMED),
            )
        )
    is_certain = all(day is not None and not day.guess for day in found)
    bands = len(columns) // len(asked.dates) if asked.dates and is_certain else 0
    for place, column in enumerate(columns if bands else ()):
        given = written_day(asked.dates[min(place // bands, len(asked.dates) - 1)])
        if given != texts[place]:
            progress.warn(
                message(
                    "Column {column} of '{name}' is used for {given}, as the dates of sensor '{sensor}' say. Check "
                    "their order, or put * for them to take the dates in the names.",
                    column=column,
                    name=name,
                    given=given,
                    sensor=asked.sensor,
                )
            )
            return
