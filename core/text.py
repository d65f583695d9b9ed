"""Words in sentences, and tables as text.

Short lists, counts, what a set of sensors is called, and tables for the clipboard and for CSV files.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from .message import Text, joined, message, with_capital

LONGEST_LIST = 8


def listed(names: Sequence[object], most: int = LONGEST_LIST) -> str:
    """Return names as a sentence lists them: "a, b, c", and "and 1,190 more" where there are too many.

    Args:
        names: what to list.
        most: number of names that are written out.
    """
    shown = joined((str(name) for name in names[:most]), ", ")
    return message("{shown} and {names:,} more", shown=shown, names=len(names) - most) if len(names) > most else shown


def with_and(parts: Sequence[str]) -> str:
    """Return parts with "and" between each two: "3 x 3 and 9 x 9".

    Args:
        parts: texts or names.
    """
    between = message(" and ")
    return joined([word for part in parts for word in (between, part)][1:], "")


def counted(number: int, one: str, several: str = "") -> str:
    """Return a number of things: "1 pixel", "1,204 pixels".

    Args:
        number: how many.
        one: the word for one of them.
        several: the word for several; empty is ``one`` with an s.
    """
    return Text(f"{{number:,}} {one if number == 1 else several or one + 's'}", {"number": number})


def plain(name: str) -> str:
    """Return a name without case and blanks: names that differ in these only are alike."""
    return "".join(name.split()).casefold()


def sensors_text(used: Sequence[str], absent: Sequence[str]) -> str:
    """Return what a set of sensors is called.

    "all sensors", "without SAR" where fewer are absent than used, or else "SAR + DSM".
    """
    if not absent:
        return message("all sensors")
    return message("without {absent}", absent=", ".join(absent)) if len(absent) < len(used) else " + ".join(used)


def places_text(name: str, count: int) -> str:
    """Return where a sensor was taken away: "SAR off in 2 polygons"."""
    return message("{name} off in {polygons}", name=name, polygons=counted(count, "polygon"))


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


def duration_text(seconds: float) -> str:
    """Write a duration as one says it: "4 s", "3 min", "1 h 10 min"."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return message("{minutes} min", minutes=minutes)
    return (
        message("{hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)
        if minutes % 60
        else f"{minutes // 60} h"
    )


def outside_text(share: float, is_sampled: bool) -> str:
    """Return how much of a scene is unlike training: "18 % of the scene is unlike anything trained on".

    Args:
        share: 0 to 1.
        is_sampled: whether it is an estimate from some of the pixels.
    """
    number = message("less than 1 %") if 0 < share < 0.01 else f"{100 * share:.0f} %"
    text = message(
        "{about}{number} of the scene is unlike anything trained on",
        about=message("about ") if is_sampled and share >= 0.01 else "",
        number=number,
    )
    return with_capital(text)


def sensors_named(names: Mapping[int, str]) -> dict[str, int]:
    """Return the sensors that a legend of patterns names, each with its bit, in the order of the bits.

    Args:
        names: of some patterns, "SAR + DSM"; a name with another number of parts than sensors is passed over.
    """
    found: dict[int, str] = {}
    for pattern, name in names.items():
        bits = [1 << place for place in range(pattern.bit_length()) if pattern >> place & 1]
        parts = name.split(" + ")
        if len(parts) == len(bits):
            found.update(zip(bits, parts))
    return {found[bit]: bit for bit in sorted(found)}
