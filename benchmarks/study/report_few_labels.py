"""The study's section on few labels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .cells import FIGURES, PICKED, Record, find_cells, mean_over_patterns
from .tables import NOTHING, spread, table

NOTE = """Mean over patterns, per cent, and standard deviation over seeds. Of each class at most so many pixels are
learnt from, drawn from the training ground, and MaMOL has as many for its temperatures; a class that has fewer keeps
what it has. The rival is the picked one, in AA with MaMOL's own rule for rare classes. The last row is MaMOL less its
rival, mean over cells."""


def few_labels_section(records: Sequence[Record]) -> str:
    """Build the tables: one for each figure, a row for each scene and method, a column for each number of labels."""
    numbers = sorted({one["labels"] for one in records})
    parts = [NOTE]
    for figure in ("OA", "AA"):
        header = [f"{figure}, labels a class", *map(str, numbers)]
        parts.append(table(header, [*_rows(records, numbers, figure), _difference(records, numbers, figure)]))
    return "\n\n".join(parts)


def _rows(records: Sequence[Record], numbers: Sequence[int], figure: str) -> list[list[str]]:
    rows = []
    for scene in dict.fromkeys(one["set"] for one in records):
        for method in ("MaMOL", PICKED[figure]):
            cells = []
            for number in numbers:
                those = [one for one in records if one["labels"] == number and one["set"] == scene]
                cells.append(spread(list(mean_over_patterns(those, method, FIGURES.index(figure)).values())))
            rows.append([f"{scene}, {method}", *cells])
    return rows


def _difference(records: Sequence[Record], numbers: Sequence[int], figure: str) -> list[str]:
    found = []
    for number in numbers:
        cells = find_cells([one for one in records if one["labels"] == number], figure)
        if not cells:
            found.append(NOTHING)
            continue
        level = sum(cell.mean >= 0 for cell in cells)
        found.append(f"{np.mean([cell.mean for cell in cells]):+.1f}; {level} of {len(cells)} cells at or above")
    return ["difference", *found]
