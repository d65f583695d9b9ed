"""Whether a table of samples can be trained on at all."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from statistics import median

import numpy as np

from ..contracts.table import SampleTable, TableSensor
from ..errors import LabelError, SensorError
from ..message import message
from ..text import counted, listed

_LONG_FROM = 3
"""Rows of a place, with one date each, that look like dates of a series."""
_UNREADABLE = "\ufffd"
_WORTH_COMPARING = 4
"""Values in a row: fewer are the same by chance."""


def check_table(table: SampleTable) -> None:
    """Check a table of samples before anything is made of it.

    Args:
        table: the table.

    Raises:
        SensorError: no sensors, names that are not unique, no bands, values of another shape, times that are wrong.
        LabelError: no rows, no class in any, places that are not those of the rows.
    """
    if not table.sensors:
        raise SensorError(
            message("The table '{table}' gives no values. Choose at least one column of them.", table=table.name)
        )
    count = len(table.classes)
    if not count:
        raise LabelError(
            message("The table '{table}' has no rows. Choose a table with a row for each place.", table=table.name)
        )
    if not any(table.classes):
        raise LabelError(
            message("The table '{table}' has no class in any row. Choose another class column.", table=table.name)
        )
    if table.places and len(table.places) != count:
        raise LabelError(
            message(
                "The table '{table}' has {rows} and {places:,} places. Give a place for each row, or none at all.",
                table=table.name,
                rows=counted(count, "row"),
                places=len(table.places),
            )
        )
    names = [sensor.name for sensor in table.sensors]
    if len(set(names)) != len(names) or not all(name.strip() for name in names):
        raise SensorError(
            message("The sensors of '{table}' need names that differ: {names}.", table=table.name, names=listed(names))
        )
    for sensor in table.sensors:
        _check_times(sensor)
        if not sensor.bands:
            raise SensorError(
                message(
                    "Sensor '{sensor}' of '{table}' has no bands. Name at least one.",
                    sensor=sensor.name,
                    table=table.name,
                )
            )
        dates = sensor.dates or sensor.days_after
        shape = (count, max(1, len(dates)), len(sensor.bands))
        if sensor.values.shape != shape or (sensor.starts and len(sensor.starts) != count):
            raise SensorError(
                message(
                    "The columns of sensor '{sensor}' of '{table}' do not fit its dates and bands: {given} values are "
                    "not {wanted} (rows, dates, bands). Choose as many columns as dates times bands.",
                    sensor=sensor.name,
                    table=table.name,
                    given=" x ".join(map(str, sensor.values.shape)),
                    wanted=" x ".join(map(str, shape)),
                )
            )
        if not math.isfinite(sensor.scale) or sensor.scale == 0:
            raise SensorError(
                message(
                    "The scale of sensor '{sensor}' is {scale}: choose a number other than 0.",
                    sensor=sensor.name,
                    scale=sensor.scale,
                )
            )


def odd_rows(table: SampleTable) -> Iterator[str]:
    """Yield what the analyst should know of a table's rows: dates in rows of their own, broken names, rows twice.

    Args:
        table: a table that was checked.
    """
    is_long = all(max(1, len(one.dates or one.days_after)) == 1 for one in table.sensors)
    rows = median(Counter(place for place in table.places if place).values()) if any(table.places) else 0
    if is_long and (rows >= _LONG_FROM or any(one.starts for one in table.sensors)):
        yield message(
            "Each row of '{table}' has one date only{rows}, so the model learns single dates, not a season. If the "
            "dates of a place stand in several rows, bring them into one row first, with a column for each date.",
            table=table.name,
            rows=message(", and a place has about {rows:.0f} rows", rows=rows) if rows >= _LONG_FROM else "",
        )
    broken = sorted({name for name in table.classes if _UNREADABLE in name})
    if broken:
        yield message(
            "Names of classes of '{table}' have characters that could not be read ({broken}). Save the table in UTF-8, "
            "or set the encoding in the layer's properties (Source).",
            table=table.name,
            broken=listed(broken, 3),
        )
    values = np.concatenate([np.asarray(one.values).reshape(len(table.classes), -1) for one in table.sensors], axis=1)
    if table.places or values.shape[1] < _WORTH_COMPARING:
        return
    known = np.isfinite(values).any(axis=1)
    keys = [(name, row.tobytes()) for name, row, is_known in zip(table.classes, values, known) if name and is_known]
    twice = len(keys) - len(set(keys))
    if twice:
        yield message(
            "{twice} of '{table}' have the values and the class of another row. If they are of the same places, choose "
            "what tells places apart: else accuracy is measured on places that were learnt from.",
            twice=counted(twice, "row"),
            table=table.name,
        )


def _check_times(sensor: TableSensor) -> None:
    """Refuse times that are given twice, or by half."""
    if sensor.dates and (sensor.starts or sensor.days_after):
        raise SensorError(
            message(
                "Sensor '{sensor}' has both dates and starts of its rows. Give dates, or starts and the days between.",
                sensor=sensor.name,
            )
        )
    if bool(sensor.starts) != bool(sensor.days_after):
        missing = message("days between its dates") if sensor.starts else message("day of the first date in its rows")
        raise SensorError(
            message(
                "Sensor '{sensor}' lacks the {missing}. Give starts and the days between, or dates.",
                sensor=sensor.name,
                missing=missing,
            )
        )
