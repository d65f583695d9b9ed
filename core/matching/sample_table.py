"""Samples in a table: a row for each place, with its class and, date after date, its values.

    id,longitude,latitude,label,start,ndvi_00,ndvi_01,ndvi_02
    1,-55.1852,-10.8378,Pasture,2013-09-14,0.388,0.5273,0.6772

Cells are text here, whoever read them: a CSV file (:func:`read_table`) or the features of a layer.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..contracts.table import DATES_IN_NAMES, SampleTable, TableChoice, TableColumns, TableSensor
from ..errors import LabelError, MamolError, SensorError
from ..message import message
from ..progress import Progress
from ..text import counted, listed
from .table_dates import with_days_of_columns, written_day

if TYPE_CHECKING:
    # Some milliseconds of a QGIS that starts.
    from numpy.typing import NDArray

MISSING = frozenset(("", "na", "n/a", "nan", "null", "none", "-"))
"""Cells that say that there is no value, in small letters."""
_DELIMITERS = ",;\t|"
_DECIMAL_COMMA = re.compile(r"[-+]?\d*,\d+(?:[eE][-+]?\d+)?")
_WHOLE = re.compile(r"[-+]?\d+")
_OF_THOUSANDS = re.compile(r"[-+]?[1-9]\d{0,2},\d{3}")
_MOST_COLUMNS = 12
Cells = Mapping[str, Sequence[str]]
"""The cells of each column, by its name."""


def read_table(path: str | Path, choice: TableChoice, progress: Progress | None = None) -> SampleTable:
    """Read samples from a CSV file.

    Commas, semicolons, tabs or bars part the columns, which the first line names. An empty cell, NA, NaN, null, none or
    a dash is no value. Decimal commas are read where they can be nothing else.

    Args:
        path: the file, UTF-8.
        choice: which columns are used.
        progress: told what is guessed.

    Returns:
        The samples, a row for each line.

    Raises:
        MamolError: a sentence about what is wrong with the file or the chosen columns.
    """
    file = Path(path)
    return table_of(file.name, _cells(_text(file), file.name), choice, progress or Progress())


def table_of(name: str, cells: Cells, choice: TableChoice, progress: Progress) -> SampleTable:
    """Build samples from the cells of a table.

    Args:
        name: the table's, for messages.
        cells: of each column, from top to bottom.
        choice: which columns are used.
        progress: told what is guessed.

    Raises:
        LabelError: there is no such column of classes or places.
        SensorError: the columns of a sensor are missing, are no numbers, or do not fit its dates and bands.
    """
    classes = cells[_column(choice.class_column, cells, name, LabelError, "class column")]
    places: tuple[str, ...] = ()
    if choice.place_columns:
        columns = [_column(one, cells, name, LabelError, message("place column")) for one in choice.place_columns]
        rows = zip(*([_known(cell) for cell in cells[column]] for column in columns))
        places = tuple(",".join(row) if any(row) else "" for row in rows)
    cells = _with_points(choice, cells, name, progress)
    sensors = tuple(_sensor(one, cells, name, progress) for one in choice.sensors)
    return SampleTable(name, sensors, tuple(map(_known, classes)), places)


def chosen_columns(choice: TableChoice, header: Sequence[str], name: str) -> tuple[str, ...]:
    """Return the columns of a table that a choice needs, in the table's order.

    Args:
        choice: which columns are used.
        header: all columns of the table.
        name: the table's, for messages.

    Raises:
        LabelError: there is no such column of classes or places.
        SensorError: there is no such column of values or starts.
    """
    known: Cells = dict.fromkeys(header, ())
    needed = {_column(choice.class_column, known, name, LabelError, message("class column"))}
    needed |= {_column(one, known, name, LabelError, message("place column")) for one in choice.place_columns}
    for sensor in choice.sensors:
        needed.update(_value_columns(sensor, known, name, Progress()))
        if sensor.start_column:
            needed.add(_column(sensor.start_column, known, name, SensorError, message("column of starts")))
    return tuple(column for column in header if column in needed)


def _sensor(asked: TableColumns, cells: Cells, name: str, progress: Progress) -> TableSensor:
    asked, columns = with_days_of_columns(asked, _value_columns(asked, cells, name, progress), name, progress)
    is_series = bool(asked.dates or asked.start_column)
    bands = asked.bands or ((asked.sensor,) if is_series else columns)
    dates = len(columns) // len(bands)
    if not dates or dates * len(bands) != len(columns) or (asked.dates and len(asked.dates) != dates):
        given = message("{dates} of ", dates=counted(len(asked.dates), "date")) if asked.dates else ""
        raise SensorError(
            message(
                "{columns} of '{name}' do not fit sensor '{sensor}' with {given}{bands}. Choose as many columns as "
                "dates times bands: {columns_2} are chosen.",
                columns=counted(len(columns), "column"),
                name=name,
                sensor=asked.sensor,
                given=given,
                bands=counted(len(bands), "band"),
                columns_2=listed(columns),
            )
        )
    if dates > 1 and not is_series:
        raise SensorError(
            message(
                "Sensor '{sensor}' of '{name}' has {dates} dates whose days are not known. Give the dates, or the "
                "column of starts and the days between dates.",
                sensor=asked.sensor,
                name=name,
                dates=dates,
            )
        )
    if asked.start_column and asked.step < 1 and dates > 1:
        raise SensorError(
            message(
                "Sensor '{sensor}' needs the days from one date to the next, 1 or more, not {step}.",
                sensor=asked.sensor,
                step=asked.step,
            )
        )
    values = np.stack([_numbers(cells[column], column, name) for column in columns], axis=1)
    starts: tuple[str, ...] = ()
    if asked.start_column:
        column = _column(asked.start_column, cells, name, SensorError, message("column of starts"))
        starts = tuple(written_day(_known(cell)) for cell in cells[column])
    return TableSensor(
        asked.sensor, bands, values.reshape(len(values), dates, len(bands)),
        tuple(written_day(_known(day)) for day in asked.dates), starts,
        tuple(asked.step * number for number in range(dates)) if starts else (), asked.scale,
    )  # fmt: skip


def _value_columns(asked: TableColumns, cells: Cells, name: str, progress: Progress) -> tuple[str, ...]:
    """Return the columns of a sensor, date after date and band after band."""
    if not asked.values:
        raise SensorError(
            message(
                "Sensor '{sensor}' of '{name}' has no columns of values. Choose at least one.",
                sensor=asked.sensor,
                name=name,
            )
        )
    found: list[tuple[str, ...]] = []
    for pattern in asked.values:
        if pattern in cells or not re.search(r"[*?\[]", pattern):
            found.append((_column(pattern, cells, name, SensorError, message("column of values")),))
            continue
        own = tuple(column for column in cells if fnmatchcase(column.casefold(), pattern.casefold()))
        if not own:
            raise SensorError(
                message(
                    "No column of '{name}' is like '{pattern}'. {cells}",
                    name=name,
                    pattern=pattern,
                    cells=_there(cells),
                )
            )
        is_free = asked.dates == DATES_IN_NAMES
        if not is_free and [_natural(column) for column in own] != sorted(_natural(column) for column in own):
            progress.warn(
                message(
                    "The columns like '{pattern}' count in the order of '{name}': {own}. Where another is meant, name "
                    "them one by one.",
                    pattern=pattern,
                    name=name,
                    own=listed(own),
                )
            )
        found.append(own)
    is_by_band = len(asked.bands) == len(found) > 1 and len(found[0]) > 1
    if is_by_band and len({len(own) for own in found}) == 1:
        return tuple(column for date in zip(*found) for column in date)
    if is_by_band:
        counts = listed(
            [
                message("{own} like '{pattern}'", own=len(own), pattern=pattern)
                for pattern, own in zip(asked.values, found)
            ]
        )
        raise SensorError(
            message(
                "The bands of sensor '{sensor}' have different numbers of columns in '{name}': {counts}.",
                sensor=asked.sensor,
                name=name,
                counts=counts,
            )
        )
    return tuple(column for own in found for column in own)


def _column(wanted: str, cells: Cells, name: str, kind: Callable[[str], MamolError], what: str) -> str:
    """Return a column by its name, whatever its case."""
    if wanted in cells:
        return wanted
    alike = [column for column in cells if column.casefold() == wanted.strip().casefold()]
    if len(alike) != 1:
        raise kind(
            message(
                "'{name}' has no {what} '{wanted}'. {cells}", name=name, what=what, wanted=wanted, cells=_there(cells)
            )
            if wanted
            else message("Choose a {what} of '{name}'.", what=what, name=name)
        )
    return alike[0]


def _there(cells: Cells) -> str:
    return message("Its columns: {cells}.", cells=listed(list(cells), _MOST_COLUMNS))


def _natural(column: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", column)]


def _known(cell: str) -> str:
    """Return a cell, "" where it says that there is nothing."""
    return "" if cell.strip().casefold() in MISSING else cell.strip()


def _with_points(choice: TableChoice, cells: Cells, name: str, progress: Progress) -> Cells:
    """Write decimal commas as points where all numbers have them or are whole, and not all may part thousands."""
    columns = {column for one in choice.sensors for column in _value_columns(one, cells, name, Progress())}
    known = [cell for column in columns for cell in map(_known, cells[column]) if cell]
    with_comma = [cell for cell in known if _DECIMAL_COMMA.fullmatch(cell)]
    surely = next((cell for cell in with_comma if not _OF_THOUSANDS.fullmatch(cell)), None)
    if surely is None or not all(_DECIMAL_COMMA.fullmatch(cell) or _WHOLE.fullmatch(cell) for cell in known):
        return cells
    progress.warn(
        message(
            "Commas in the numbers of '{name}' were read as decimal commas: '{cell}' is {number}.",
            name=name,
            cell=surely,
            number=surely.replace(",", "."),
        )
    )
    return {
        column: [cell.replace(",", ".") for cell in own] if column in columns else own for column, own in cells.items()
    }


def _numbers(cells: Sequence[str], column: str, name: str) -> NDArray[np.float32]:
    numbers = np.full(len(cells), np.nan, dtype=np.float32)
    for row, cell in enumerate(cells):
        known = _known(cell)
        if not known:
            continue
        try:
            numbers[row] = float(known)
        except ValueError as error:
            where = message("Row {row:,} of column '{column}' of '{name}'", row=row + 1, column=column, name=name)
            if _DECIMAL_COMMA.fullmatch(known):
                raise SensorError(
                    message(
                        "{where} has a comma, '{known}', which need not be a decimal one: other numbers have a "
                        "point, are none, or all may be thousands. Write numbers with a point.",
                        where=where,
                        known=known,
                    )
                ) from error
            raise SensorError(
                message(
                    "{where} is not a number: '{known}'. Correct it, leave the cell empty, or choose other columns.",
                    where=where,
                    known=known[:40],
                )
            ) from error
    return numbers


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise LabelError(
            message("The table '{file}' is not UTF-8 text. Save it as CSV in UTF-8.", file=file.name)
        ) from error
    except OSError as error:
        raise LabelError(
            message("The table '{file}' cannot be read ({strerror}).", file=file, strerror=error.strerror or error)
        ) from error
    except ValueError as error:
        raise LabelError(
            message("The table cannot be read: its path has a character that file names cannot have.")
        ) from error


def _cells(text: str, name: str) -> dict[str, list[str]]:
    """Part the text of a CSV file into columns."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=max(_DELIMITERS, key=first.count), skipinitialspace=True
    )
    header: list[str] = []
    rows: list[list[str]] = []
    try:
        for row in reader:
            if not any(cell.strip() for cell in row):
                continue
            if not header:
                header = [cell.strip() for cell in row]
                continue
            if len(row) != len(header):
                raise LabelError(
                    message(
                        "Line {line_num} of the table '{name}' has {cells}, its first line {header}. Correct it; text "
                        "with the delimiter in it needs quotes, numbers a decimal point.",
                        line_num=reader.line_num,
                        name=name,
                        cells=counted(len(row), "cell"),
                        header=len(header),
                    )
                )
            rows.append(row)
    except csv.Error as error:
        raise LabelError(
            message(
                "Line {line_num} of the table '{name}' cannot be read: {error}.",
                line_num=reader.line_num,
                name=name,
                error=error,
            )
        ) from error
    twice = sorted({column for column in header if header.count(column) > 1})
    if twice:
        raise LabelError(
            message(
                "The table '{name}' has columns of one name: {twice}. Give each its own.",
                name=name,
                twice=listed(twice),
            )
        )
    if not rows:
        raise LabelError(
            message(
                "The table '{name}' has no rows. Its first line names the columns, each further one a place.", name=name
            )
        )
    return {column: [row[number] for row in rows] for number, column in enumerate(header)}
