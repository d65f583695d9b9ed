"""What an assessment found, as tables: a row per class, and a row per set of sensors."""

from __future__ import annotations

import math
from collections.abc import Iterator

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from ...core.contracts.assess import AssessResult, Estimate
from ...core.text import Row, figure
from ..common.figure_table import FigureTable, swatch
from ..common.text import plain_tip

_SWATCH = 10
DASH = "\N{EN DASH}"


def accuracy_text(estimate: Estimate) -> str:
    """Return an accuracy in per cent with half of its interval: "84.3 ± 2.1"; a dash where it is not defined."""
    if math.isnan(estimate.value):
        return DASH
    width = "" if math.isnan(estimate.error) else f" ± {100 * estimate.half_width:.1f}"
    return f"{100 * estimate.value:.1f}{width}"


def area_text(estimate: Estimate) -> str:
    """Return hectares with half of their interval: "21,158 ± 6,158"; a dash where they are not defined."""
    if math.isnan(estimate.value):
        return DASH
    digits = 0 if estimate.value >= 100 else 2
    width = "" if math.isnan(estimate.error) else f" ± {estimate.half_width:,.{digits}f}"
    return f"{estimate.value:,.{digits}f}{width}"


class EstimateTable(FigureTable):
    """Names and estimates; cells are as the report has them."""

    most_visible_rows = 12

    def __init__(self, name: str, hint: str, heads: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        super().__init__(name, hint, parent)
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels([head for head, _ in heads])
        for column, (_, column_hint) in enumerate(heads):
            self.explain_column(column, column_hint)
        self.verticalHeader().hide()
        self.setShowGrid(True)
        self.setIconSize(QSize(_SWATCH, _SWATCH))
        header = self.horizontalHeader()
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_rows(self, rows: list[tuple[str, str, tuple[str, ...]]]) -> None:
        """Show rows of a name, a colour ("" for none) and the other cells."""
        self.setRowCount(len(rows))
        for number, (name, colour, cells) in enumerate(rows):
            head = QTableWidgetItem(name)
            head.setToolTip(plain_tip(name))
            if colour:
                head.setIcon(swatch(QColor(colour), _SWATCH))
            self.setItem(number, 0, head)
            for column, cell in enumerate(cells, 1):
                # In two lines all columns are seen in a narrow dock.
                self.setItem(number, column, QTableWidgetItem(cell.replace(" ±", "\n±")))
        self.resizeRowsToContents()
        self.rows_changed()


def class_rows(result: AssessResult) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return a row per class: user's and producer's accuracy, area, area in the map."""
    return [
        (
            one.entry.name,
            one.entry.colour,
            (
                accuracy_text(one.users),
                accuracy_text(one.producers),
                area_text(one.area),
                area_text(Estimate(one.mapped_hectares)),
            ),
        )
        for one in result.classes
    ]


def pattern_rows(result: AssessResult) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return a row per set of sensors: overall accuracy, area, points."""
    return [
        (one.name, "", (accuracy_text(one.overall), area_text(Estimate(one.hectares)), f"{one.points:,}"))
        for one in result.patterns
    ]


def figure_rows(result: AssessResult) -> Iterator[Row]:
    """Yield every figure for the clipboard and for files: shares are 0 to 1, areas in hectares."""

    def both(table: str, row: str, column: str, estimate: Estimate) -> Iterator[Row]:
        if not math.isnan(estimate.value):
            yield table, row, column, figure(estimate.value)
            if not math.isnan(estimate.error):
                yield table, row, f"{column} half interval", figure(estimate.half_width)

    yield from both("all", "", "overall accuracy", result.overall)
    yield "all", "", "points", figure(result.points)
    yield "all", "", "points left out", figure(result.left_out)
    for one in result.classes:
        name = one.entry.name
        yield from both("classes", name, "user's accuracy", one.users)
        yield from both("classes", name, "producer's accuracy", one.producers)
        yield from both("classes", name, "area", one.area)
        yield from both("classes", name, "area in the map", Estimate(one.mapped_hectares))
    names = [one.entry.name for one in result.classes]
    for map_name, counts in zip([*names, "no class"], result.matrix):
        for seen, count in zip(names, counts):
            yield "error matrix", map_name, seen, figure(count)
    for pattern in result.patterns:
        yield from both("sensors present", pattern.name, "overall accuracy", pattern.overall)
    for part in result.applicability:
        yield from both("applicability", part.name, "overall accuracy", part.overall)
        yield from both("applicability", part.name, "area in the map", Estimate(part.hectares))
        yield "applicability", part.name, "points", figure(part.points)
    if result.comparison is not None:
        yield from both("comparison", result.comparison.name, "overall accuracy", result.comparison.other)
        yield from both("comparison", result.comparison.name, "difference", result.comparison.difference)
        yield from both("comparison", result.comparison.name, "McNemar p", Estimate(result.comparison.mcnemar))
    if result.forecast is not None:
        yield from both("forecast", "", "overall accuracy", result.forecast.overall)
        for entry, area in result.forecast.areas:
            yield from both("forecast", entry.name, "area", area)
