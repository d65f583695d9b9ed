"""The parameter MORE_SENSORS: sensors of a table of samples beside the first, one a row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterMatrix

from ...core.contracts.table import TableColumns
from ...core.errors import SensorError
from ...core.message import message
from ..language.words import tr

MORE_SENSORS = "MORE_SENSORS"
MORE_SENSORS_HELP = message(
    "Other sensors of the same rows, one a line: its name; its fields, or patterns of their names (vv_* vh_*); the "
    "bands of a date (VV VH), blank for one; its dates, and its scale, blank for 1. Dates are the days of its fields "
    "(2021-04-10 2021-05-20), * where the fields' names have them, or +12 for every 12 days from the day in "
    "START_FIELD on; blank, it is a sensor of one date, such as an elevation model. Words are parted by blanks or "
    "semicolons."
)
_COLUMNS = 5
_EVERY = re.compile(r"\+?\s*(\d{1,3})")


def more_sensors_parameter() -> QgsProcessingParameterMatrix:
    """Build the parameter MORE_SENSORS."""
    headers = [tr("Sensor"), tr("Fields or patterns"), tr("Bands of a date"), tr("Dates"), tr("Scale")]
    return QgsProcessingParameterMatrix(
        MORE_SENSORS, tr("Further sensors"), numberRows=1, headers=headers, optional=True
    )


def read_more_sensors(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, start_column: str
) -> tuple[TableColumns, ...]:
    """Read the parameter.

    Args:
        algorithm: the algorithm that runs.
        parameters: its parameters.
        context: Processing's context.
        start_column: the field with the day of each row's first date; "" is none.

    Returns:
        The columns of each further sensor; empty lines are passed over.

    Raises:
        SensorError: a line is not complete, or its dates or its scale are not understood.
    """
    given = algorithm.parameterAsMatrix(parameters, MORE_SENSORS, context) if parameters.get(MORE_SENSORS) else []
    cells = [_text(cell) for cell in given]
    if len(cells) % _COLUMNS:
        raise SensorError(
            message(
                "MORE_SENSORS must have 5 entries per sensor (name, fields, bands, dates, scale), blank for none: "
                "{cells} are given.",
                cells=len(cells),
            )
        )
    lines = [cells[first : first + _COLUMNS] for first in range(0, len(cells), _COLUMNS)]
    return tuple(_columns(line, start_column) for line in lines if any(line))


def _columns(line: Sequence[str], start_column: str) -> TableColumns:
    name, fields, bands, dates, scale = line
    if not name:
        raise SensorError(
            message("The sensor of '{fields}' in MORE_SENSORS has no name. Give it one of its own.", fields=fields[:80])
        )
    every = _EVERY.fullmatch(dates)
    if every and not start_column:
        raise SensorError(
            message(
                "The dates of sensor '{name}' are {dates}, days after the first of each row. Choose START_FIELD, or "
                "list the dates.",
                name=name,
                dates=dates,
            )
        )
    try:
        factor = float(scale) if scale else 1.0
    except ValueError as error:
        raise SensorError(
            message(
                "The scale of sensor '{name}' is not a number: '{scale}'. Write it as 0.0001, or leave it blank.",
                name=name,
                scale=scale[:40],
            )
        ) from error
    return TableColumns(
        name,
        _words(fields),
        _words(bands),
        () if every else _words(dates),
        start_column if every else "",
        int(every[1]) if every else 0,
        factor,
    )


def _text(cell: Any) -> str:
    """Return a cell as it was written: where a matrix is given as one text, QGIS makes numbers of "+12"."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell).strip()


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in re.split(r"[\s,;]+", text) if word)
