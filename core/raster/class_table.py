"""Class names and colours from a CSV file: id, name, colour."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path

from ..contracts.labels import ClassEntry
from ..errors import LabelError
from ..palette import default_colour

_COLUMNS = {"id": 0, "value": 0, "name": 1, "class": 1, "colour": 2, "color": 2}
_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_DELIMITERS = ",;\t"
_LARGEST_CODE = 2**53


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
    text = _read(path)
    first_line = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(_DELIMITERS, key=first_line.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    order: Sequence[int] | None = None
    entries: dict[int, ClassEntry] = {}
    try:
        for row in reader:
            cells = [cell.strip() for cell in row]
            if not any(cells):
                continue
            where = f"Line {reader.line_num} of the class table '{path.name}'"
            if order is None:
                header = _header(cells, where)
                order = header or (0, 1, 2)
                if header:
                    continue
            entry = _entry(cells, order, where)
            if entry.value in entries:
                raise LabelError(f"{where} gives class {entry.value} a second time. Remove one of the two lines.")
            entries[entry.value] = entry
    except csv.Error as error:
        raise LabelError(f"Line {reader.line_num} of the class table '{path.name}' cannot be read: {error}.") from error
    if not entries:
        raise LabelError(f"The class table '{path.name}' has no classes. Each line is id, name, colour.")
    return tuple(entries.values())


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise LabelError(f"The class table '{path.name}' is not UTF-8 text. Save it as CSV in UTF-8.") from error
    except OSError as error:
        raise LabelError(f"The class table '{path}' cannot be read ({error.strerror or error}).") from error
    except ValueError as error:
        raise LabelError("The class table cannot be read: its path holds a character that no file name has.") from error


def _header(cells: list[str], where: str) -> tuple[int, ...] | None:
    """Give the place of id, name and colour if this line names the columns; None if it is a class."""
    if re.fullmatch(r"[-+]?[0-9.]+", cells[0]):
        return None
    meanings = [_COLUMNS.get(cell.casefold()) for cell in cells]
    if 0 not in meanings or 1 not in meanings:
        raise LabelError(f"{where} should begin with a class id or name the columns id, name, colour.")
    return tuple(meanings.index(meaning) if meaning in meanings else len(cells) for meaning in range(3))


def _entry(cells: list[str], order: Sequence[int], where: str) -> ClassEntry:
    number, name, colour = (cells[index] if index < len(cells) else "" for index in order)
    if not re.fullmatch("-?[0-9]{1,16}", number) or abs(int(number)) >= _LARGEST_CODE:
        raise LabelError(f"{where}: the id '{number}' is not a whole number.")
    if not name:
        raise LabelError(f"{where}: class {number} has no name.")
    if colour and not _COLOUR.fullmatch(colour):
        raise LabelError(f"{where}: the colour '{colour}' is not of the form #rrggbb.")
    return ClassEntry(int(number), name, colour.lower() or default_colour(int(number)))
