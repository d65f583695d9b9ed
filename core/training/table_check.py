"""Whether a table of samples can be trained on at all."""

from __future__ import annotations

import math

from ..contracts.table import SampleTable, TableSensor
from ..errors import LabelError, SensorError
from ..message import message
from ..text import counted, listed


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
