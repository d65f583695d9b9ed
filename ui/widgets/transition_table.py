"""What turned into what: a row per pair of classes, the largest area first."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from ...core.requests import ClassEntry
from ...core.what_if.result import Transition
from .figure_table import EXACT, FigureTable
from .plain_text import plain_tip

MOST_ROWS = 50
SWATCH = 10
BEFORE, AFTER, AREA = range(3)


class TransitionTable(FigureTable):
    """From, to, hectares."""

    most_visible_rows = 8
    most_height = 320

    def __init__(self, parent: QWidget) -> None:
        hint = "Classes with all sensors, classes with those that are on, and the area that changes, in hectares"
        super().__init__(parent.tr("What turned into what"), parent.tr(hint), parent)
        self.setColumnCount(3)
        self.setHorizontalHeaderLabels([self.tr("From"), self.tr("To"), self.tr("ha")])
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
        """Show the largest ones."""
        entries = {entry.value: entry for entry in classes}
        rows = sorted(transitions, key=lambda one: (-_sortable(one.hectares), -one.pixels))[:MOST_ROWS]
        self.setRowCount(len(rows))
        for row, one in enumerate(rows):
            self.setItem(row, BEFORE, self._class_item(entries.get(one.before)))
            self.setItem(row, AFTER, self._class_item(entries.get(one.after)))
            area = QTableWidgetItem(_area_text(one.hectares))
            area.setData(EXACT, one.hectares)
            area.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            area.setToolTip(self.tr("{0} pixels of the picture").format(f"{one.pixels:,}"))
            self.setItem(row, AREA, area)
        self._fit_rows()

    def figures(self) -> tuple[tuple[str, ...], ...]:
        """Give the cells as they are shown, row by row."""
        return tuple(tuple(self.item(row, column).text() for column in range(3)) for row in range(self.rowCount()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Break the names anew."""
        super().resizeEvent(event)
        self._fit_rows()

    def _class_item(self, entry: ClassEntry | None) -> QTableWidgetItem:
        name = entry.name if entry is not None else self.tr("no class")
        item = QTableWidgetItem(name)
        if entry is not None:
            picture = QPixmap(SWATCH, SWATCH)
            picture.fill(QColor(entry.colour))
            item.setIcon(QIcon(picture))
        item.setToolTip(plain_tip(name))
        return item

    def _fit_rows(self) -> None:
        self.resizeRowsToContents()
        self.rows_changed()


def _sortable(hectares: float) -> float:
    return 0.0 if math.isnan(hectares) else hectares


def _area_text(hectares: float) -> str:
    """Give an area with about three digits; a dash where it is not known."""
    if math.isnan(hectares):
        return "-"
    return f"{hectares:,.0f}" if hectares >= 100 else f"{hectares:.1f}" if hectares >= 10 else f"{hectares:.2f}"
