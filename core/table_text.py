"""Tables as text, for the clipboard and for CSV files."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

Table = tuple[tuple[str, ...], ...]
"""Rows of cells; the first row is the head."""

Row = tuple[str, str, str, str]
"""One figure where several tables share a file: table, row, column, value."""

ROW_HEAD: Row = ("table", "row", "column", "value")

# The last four are the wide forms that East Asian keyboards give.
_FORMULA_STARTS = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")


def table_text(rows: Iterable[Sequence[str]], delimiter: str = ",") -> str:
    """Write rows, their head included, parted by commas for a file or by tabs for a spreadsheet.

    Names come from files of others, so a text that a spreadsheet would take for a formula gets an apostrophe in front,
    and line breaks within a cell become spaces.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter, lineterminator="\n")
    writer.writerows([_no_formula(" ".join(cell.splitlines())) for cell in row] for row in rows)
    return stream.getvalue()


def figure(value: float) -> str:
    """Write a figure with six digits that count; nothing where it is not defined (NaN)."""
    return f"{value:.6g}" if value == value else ""


def _no_formula(cell: str) -> str:
    return "'" + cell if cell.lstrip()[:1] in _FORMULA_STARTS and not _is_number(cell) else cell


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
