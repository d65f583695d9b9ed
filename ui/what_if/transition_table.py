"""Class changes: a row per pair of classes, the largest area first."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QResizeEvent
from qgis.PyQt.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from ...core.contracts.labels import ClassEntry
from ...core.contracts.what_if import Transition
from ...core.text import Table, figure
from ..common.figure_table import EXACT, FigureTable, swatch
from ..common.text import plain_tip
from ..language.words import tr

MOST_ROWS = 50
SWATCH = 10
BEFORE, AFTER, AREA = range(3)


class TransitionTable(FigureTable):
    """From, to, hectares."""

    most_visible_rows = 8
    most_height = 320

    def __init__(self, parent: QWidget) -> None:
        hint = tr("Class with all sensors, class with those that are on, and the area that changes, in hectares")
        super().__init__(tr("Class changes"), tr(hint), parent)
        self._entries: dict[int, ClassEntry] = {}
        self._sorted: list[Transition] = []
        self.setColumnCount(3)
        self.setHorizontalHeaderLabels([tr("From"), tr("To"), tr("ha")])
        self.verticalHeader().hide()
        # Long names have several lines: without the grid it does not show where a row ends.
        self.setShowGrid(True)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(AREA, QHeaderView.ResizeMode.ResizeToContents)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(SWATCH, SWATCH))

    def show_transitions(self, transitions: Sequence[Transition], classes: Sequence[ClassEntry]) -> None:
        """Show the largest ones, and what the others are together."""
        self._entries = {entry.value: entry for entry in classes}
        self._sorted = sorted(transitions, key=lambda one: (-_sortable(one.hectares), -one.pixels))
        rows, others = self._sorted[:MOST_ROWS], self._sorted[MOST_ROWS:]
        self.setRowCount(len(rows) + bool(others))
        for row, one in enumerate(rows):
            self.setItem(row, BEFORE, self._class_item(one.before))
            self.setItem(row, AFTER, self._class_item(one.after))
            self.setItem(row, AREA, self._area_item(one.hectares, one.pixels))
        if others:
            self.setItem(len(rows), BEFORE, QTableWidgetItem(tr("{0} smaller").format(f"{len(others):,}")))
            self.setItem(len(rows), AFTER, QTableWidgetItem(""))
            area, pixels = sum(one.hectares for one in others), sum(one.pixels for one in others)
            self.setItem(len(rows), AREA, self._area_item(area, pixels))
        self._fit_rows()

    def table(self) -> Table:
        """Return a row per change, also of those that are not shown one by one."""
        head, *_ = super().table()
        names = [[self._name(value) for value in (one.before, one.after)] for one in self._sorted]
        return (head, *((*pair, figure(one.hectares)) for pair, one in zip(names, self._sorted)))

    def figures(self) -> tuple[tuple[str, ...], ...]:
        """Return the cells as they are shown, row by row."""
        return tuple(tuple(self.cell(row, column) for column in range(3)) for row in range(self.rowCount()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Break the names again."""
        super().resizeEvent(event)
        self._fit_rows()

    def _name(self, value: int) -> str:
        entry = self._entries.get(value)
        return entry.name if entry is not None else tr("no class")

    def _area_item(self, hectares: float, pixels: int) -> QTableWidgetItem:
        item = QTableWidgetItem(_area_text(hectares))
        item.setData(EXACT, hectares)
        item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
        item.setToolTip(tr("{0} pixels of the preview").format(f"{pixels:,}"))
        return item

    def _class_item(self, value: int) -> QTableWidgetItem:
        entry, name = self._entries.get(value), self._name(value)
        item = QTableWidgetItem(name)
        if entry is not None:
            item.setIcon(swatch(QColor(entry.colour), SWATCH))
        item.setToolTip(plain_tip(name))
        return item

    def _fit_rows(self) -> None:
        self.resizeRowsToContents()
        self.rows_changed()


def _sortable(hectares: float) -> float:
    return 0.0 if math.isnan(hectares) else hectares


def _area_text(hectares: float) -> str:
    """Return an area with about three digits; a dash where it is not known."""
    if math.isnan(hectares):
        return "-"
    return f"{hectares:,.0f}" if hectares >= 100 else f"{hectares:.1f}" if hectares >= 10 else f"{hectares:.2f}"
