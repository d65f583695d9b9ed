"""Class tables in files: CSV and JSON."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from ...contracts.class_table import ClassGroup, ClassRow, ClassTable
from ...contracts.labels import ClassEntry
from ...contracts.strict_json import parse_json, read_dataclass
from ...errors import LabelError, ModelFileError
from ...message import message
from ...palette import class_colour, default_colour
from ...text import table_text
from .class_mapping import check_class_table

_COLUMNS = {
    "id": "id", "value": "id", "name": "name", "class": "name", "colour": "colour", "color": "colour",
    "label": "label", "use": "use", "used": "use", "weight": "weight",
}  # fmt: skip
_GROUP = re.compile("group( ?[0-9]+)?")
_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_DELIMITERS = ",;\t"
_LARGEST_CODE = 2**53
_YES, _NO = ("", "yes", "1", "true", "y"), ("no", "0", "false", "n")
Line = tuple[str, dict[str, str]]
"""Where a line is, for messages, and its cells by column."""


def read_class_table(csv_path: str | Path) -> tuple[ClassEntry, ...]:
    """Read names and colours of classes.

    The columns are id, name, colour, in this order unless a first line names them. The colour is
    "#rrggbb" and may be missing. Commas, semicolons or tabs part the columns.

    Args:
        csv_path: the file, UTF-8.

    Returns:
        The classes, in the file's order; the id is the code in the labels, of any size and sign.

    Raises:
        LabelError: the file cannot be read, or a line (its number is told) is wrong.
    """
    path = Path(csv_path)
    entries: dict[int, ClassEntry] = {}
    for where, cells in _lines(_read(path), path.name):
        entry = _entry(cells, where)
        if entry.value in entries:
            raise LabelError(
                message("{where} repeats class {entry}. Remove one of the two lines.", where=where, entry=entry.value)
            )
        entries[entry.value] = entry
    if not entries:
        raise LabelError(
            message("The class table '{path}' has no classes. Each line is id, name, colour.", path=path.name)
        )
    return tuple(entries.values())


def read_classes(source: str | Path) -> ClassTable:
    """Read what becomes of classes from a CSV or JSON file, or from JSON text.

    A CSV has the columns of :func:`read_class_table` and, where its first line names them, more: label (the name in the
    labels, where ``name`` is another for the map), group, group 2 and so on (coarser classes), use (yes or no) and
    weight. An id may be missing where there is a label; a line with neither gives a coarser class its colour. JSON is
    a :class:`ClassTable`, field by field.

    Args:
        source: a path, or text that begins with "{".

    Raises:
        LabelError: the file cannot be read, a line (its number is told) is wrong, or lines contradict each other.
    """
    text = str(source)
    if text.lstrip().startswith("{"):
        return _from_json(text, message("The class table"))
    path = Path(source)
    text = _read(path)
    if text.lstrip().startswith("{"):
        return _from_json(text, message("The class table '{path}'", path=path.name))
    lines = list(_lines(text, path.name))
    if not any({"label", "group", "use", "weight"} & cells.keys() for _, cells in lines):
        return ClassTable(tuple(_named(entry) for entry in read_class_table(path)))
    rows: list[ClassRow] = []
    groups: list[ClassGroup] = []
    for where, cells in lines:
        if not cells.get("id") and not cells.get("label"):
            groups.append(
                ClassGroup(_given(cells, "name", where), _colour(cells, where) or default_colour(len(groups)))
            )
        else:
            rows.append(_row(cells, where))
    if not rows:
        raise LabelError(
            message("The class table '{path}' has no classes. Each line is id, name, colour.", path=path.name)
        )
    codes = [row.value for row in rows if row.value is not None]
    if len(set(codes)) < len(codes):
        twice = next(code for code in codes if codes.count(code) > 1)
        raise LabelError(
            message(
                "The class table '{path}' repeats class {twice}. Remove one of the two lines.",
                path=path.name,
                twice=twice,
            )
        )
    table = ClassTable(tuple(rows), groups=tuple(groups))
    check_class_table(table)
    return table


def class_table_csv(table: ClassTable) -> str:
    """Write a table as the text of a CSV that :func:`read_classes` reads; the level is not in it."""
    levels = max(table.levels, 1)
    head = ("id", "label", "name", "colour", *("group" if not n else f"group {n + 1}" for n in range(levels)), "use",
            "weight")  # fmt: skip
    rows = [
        (
            "" if row.value is None else str(row.value), row.label, row.name or row.label, row.colour,
            *(row.groups[n] if n < len(row.groups) else "" for n in range(levels)), "yes" if row.used else "no",
            f"{row.weight:g}",
        )
        for row in table.rows
    ]  # fmt: skip
    groups = [("", "", group.name, group.colour, *[""] * levels, "", "") for group in table.groups]
    return table_text([head, *rows, *groups])


def _from_json(text: str, what: str) -> ClassTable:
    try:
        table = read_dataclass(ClassTable, parse_json(text), "it", None)
    except (ValueError, RecursionError, ModelFileError) as error:
        why = str(error) if isinstance(error, ModelFileError) else message("it is not JSON")
        raise LabelError(
            message(
                '{what} cannot be read: {why}. Write it as {{"rows": [{{"label": ..., "name": ...}}]}}.',
                what=what,
                why=why,
            )
        ) from error
    if not table.rows:
        raise LabelError(message("{what} has no classes. Give it rows.", what=what))
    check_class_table(table)
    return table


def _named(entry: ClassEntry) -> ClassRow:
    return ClassRow(entry.name, colour=entry.colour, value=entry.value)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise LabelError(
            message("The class table '{path}' is not UTF-8 text. Save it as CSV in UTF-8.", path=path.name)
        ) from error
    except OSError as error:
        raise LabelError(
            message(
                "The class table '{path}' cannot be read ({strerror}).", path=path, strerror=error.strerror or error
            )
        ) from error
    except ValueError as error:
        raise LabelError(
            message("The class table cannot be read: its path contains a character that file names cannot have.")
        ) from error


def _lines(text: str, name: str) -> Iterable[Line]:
    """Return the lines of a CSV that are not empty, but for the one that names the columns."""
    first_line = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(_DELIMITERS, key=first_line.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    columns: Sequence[str] | None = None
    try:
        for row in reader:
            cells = [cell.strip() for cell in row]
            if not any(cells):
                continue
            where = message("Line {line_num} of the class table '{name}'", line_num=reader.line_num, name=name)
            if columns is None:
                header = _header(cells, where)
                columns = header or ("id", "name", "colour")
                if header:
                    continue
            yield where, {column: cells[place] if place < len(cells) else "" for place, column in enumerate(columns)}
    except csv.Error as error:
        raise LabelError(
            message(
                "Line {line_num} of the class table '{name}' cannot be read: {error}.",
                line_num=reader.line_num,
                name=name,
                error=error,
            )
        ) from error


def _header(cells: list[str], where: str) -> tuple[str, ...] | None:
    """Return the columns if this line names them; None if it is a class."""
    if re.fullmatch(r"[-+]?[0-9.]+", cells[0]):
        return None
    columns = []
    for place, cell in enumerate(cells):
        word = cell.casefold().replace("_", " ")
        column = _COLUMNS.get(word) or (
            word.replace(" ", "") if _GROUP.fullmatch(word) else message("column {place}", place=place)
        )
        columns.append(column if column not in columns else message("column {place}", place=place))
    if "name" not in columns or not {"id", "label"} & set(columns):
        raise LabelError(
            message("{where} should begin with a class id or name the columns id, name, colour.", where=where)
        )
    return tuple(columns)


def _entry(cells: dict[str, str], where: str) -> ClassEntry:
    code = _code(cells, where)
    name = cells.get("name", "")
    if not name:
        raise LabelError(message("{where}: class {code} has no name.", where=where, code=code))
    return ClassEntry(code, name, _colour(cells, where) or class_colour(name, code))


def _row(cells: dict[str, str], where: str) -> ClassRow:
    code = _code(cells, where) if cells.get("id") else None
    label = cells.get("label") or _given(cells, "name", where)
    name = cells.get("name", "")
    use = cells.get("use", "").casefold()
    if use not in _YES + _NO:
        raise LabelError(message("{where}: '{use}' in column use is neither yes nor no.", where=where, use=use))
    keys = sorted((key for key in cells if key.startswith("group")), key=lambda key: int(key[5:] or 1))
    groups = [cells[key] for key in keys]
    while groups and not groups[-1]:
        groups.pop()
    try:
        weight = float(cells.get("weight") or 1.0)
    except ValueError as error:
        raise LabelError(
            message("{where}: the weight '{cells}' is not a number.", where=where, cells=cells["weight"])
        ) from error
    own = "" if name == label else name
    return ClassRow(label, own, tuple(groups), _colour(cells, where), use in _YES, weight, code)


def _given(cells: dict[str, str], column: str, where: str) -> str:
    if not cells.get(column):
        raise LabelError(message("{where} has no {column}.", where=where, column=column))
    return cells[column]


def _code(cells: dict[str, Any], where: str) -> int:
    number = cells.get("id", "")
    if not re.fullmatch("-?[0-9]{1,16}", number) or abs(int(number)) >= _LARGEST_CODE:
        raise LabelError(message("{where}: the id '{number}' is not a whole number.", where=where, number=number))
    return int(number)


def _colour(cells: dict[str, str], where: str) -> str:
    colour = cells.get("colour", "")
    if colour and not _COLOUR.fullmatch(colour):
        raise LabelError(
            message("{where}: the colour '{colour}' is not of the form #rrggbb.", where=where, colour=colour)
        )
    return colour.lower()
