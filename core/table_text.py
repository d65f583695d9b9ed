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


def table_text(rows: Iterable[Sequence[str]], delimiter: str = ",") -> str:
    """Write rows, their head included, parted by commas for a file or by tabs for a spreadsheet."""
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return stream.getvalue()


def figure(value: float) -> str:
    """Write a figure with six digits that count; nothing where it is not defined (NaN)."""
    return f"{value:.6g}" if value == value else ""
