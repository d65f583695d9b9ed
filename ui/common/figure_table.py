"""What tables of figures have in common: read only, as tall as their rows, no wider than the dock, to export."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from ...core.text import Table, figure
from .exports import Exports

MOST_VISIBLE_ROWS = 18
LEAST_WIDTH = 160
MARGIN = 2
PICTURE_WIDTH = 360
EXACT = Qt.ItemDataRole.UserRole + 16
"""The figure that a cell shows rounded, for files and the clipboard."""


class FigureTable(QTableWidget):
    """A table of figures to look at; subclasses say how many rows are seen at once.

    Args:
        name: what screen readers call it.
        hint: its tool tip.
        parent: the panel.
    """

    most_visible_rows = MOST_VISIBLE_ROWS
    most_height = 10_000

    def __init__(self, name: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(hint)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        # Tab leaves the table for the next control; arrows move inside it.
        self.setTabKeyNavigation(False)
        self.exports = Exports(self, self.table, self.unfolded)

    def table(self) -> Table:
        """Return the cells with their head, row names first where there are any; figures are exact."""
        columns = range(self.columnCount())
        named = not self.verticalHeader().isHidden()
        head = [self.horizontalHeaderItem(column) for column in columns]
        rows = [["", *map(_text, head)] if named else list(map(_text, head))]
        for row in range(self.rowCount()):
            cells = [_text(self.item(row, column)) for column in columns]
            rows.append([_text(self.verticalHeaderItem(row)), *cells] if named else cells)
        return tuple(map(tuple, rows))

    def cell(self, row: int, column: int) -> str:
        """Return a cell as it is shown; nothing where it is empty."""
        item = self.item(row, column)
        return "" if item is None else str(item.text())

    def explain_column(self, column: int, hint: str) -> None:
        """Give a column's head a tool tip."""
        self.model().setHeaderData(column, Qt.Orientation.Horizontal, hint, Qt.ItemDataRole.ToolTipRole)

    def explain_row(self, row: int, hint: str) -> None:
        """Give a row's head a tool tip."""
        self.model().setHeaderData(row, Qt.Orientation.Vertical, hint, Qt.ItemDataRole.ToolTipRole)

    @contextmanager
    def unfolded(self) -> Iterator[None]:
        """Be as large as all rows and columns for a moment, to be drawn; nobody sees it."""
        size, places = self.size(), [bar.value() for bar in (self.horizontalScrollBar(), self.verticalScrollBar())]
        self.resize(max(self.width(), PICTURE_WIDTH, self.whole_width()), self.height())
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.resize(self.width(), self._header_height() + rows + 2 * self.frameWidth())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        try:
            yield
        finally:
            self.rows_changed()
            self.resize(size)
            for bar, place in zip((self.horizontalScrollBar(), self.verticalScrollBar()), places):
                bar.setValue(place)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Ask for the height of the rows, up to a limit; more are scrolled."""
        rows = self._visible_height()
        scrolled = self.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        bottom = self.horizontalScrollBar().sizeHint().height() if scrolled and self._is_wide() else 0
        return QSize(LEAST_WIDTH, self._header_height() + rows + bottom + 2 * self.frameWidth() + MARGIN)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Keep that height in a scrolled page."""
        return self.sizeHint()

    def whole_width(self) -> int:
        """Return the width at which no column is scrolled away."""
        return self._content_width()

    def rows_changed(self) -> None:
        """Fit the height to the rows; to be called by the subclasses."""
        policy = Qt.ScrollBarPolicy
        scrolled = self._visible_height() < sum(map(self.rowHeight, range(self.rowCount())))
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if scrolled else policy.ScrollBarAlwaysOff)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Ask again: a narrower table needs a scroll bar, or more lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Ask again when the theme changes, and with it the size of everything."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()

    def _is_wide(self) -> bool:
        """Return whether the columns need more room than there is."""
        return self._content_width() > self.width()

    def _content_width(self) -> int:
        names = 0 if self.verticalHeader().isHidden() else self.verticalHeader().sizeHint().width()
        return int(self.horizontalHeader().length() + names + 2 * self.frameWidth())

    def _visible_height(self) -> int:
        """Return the height of the rows that are seen at once: the first one always."""
        height = 0
        for row in range(min(self.rowCount(), self.most_visible_rows)):
            if row and height + self.rowHeight(row) > self.most_height:
                break
            height += int(self.rowHeight(row))
        return height

    def _header_height(self) -> int:
        header = self.horizontalHeader()
        return 0 if header.isHidden() else int(header.sizeHint().height())


def _text(item: QTableWidgetItem | None) -> str:
    """Return what a cell holds: its exact figure where it has one, else its text."""
    if item is None:
        return ""
    exact = item.data(EXACT)
    return str(item.text()) if exact is None else figure(float(exact))


EDGE = QColor("#808080")
"""Around colours, which may be as dark or as light as the theme."""


def swatch(colour: QColor, side: int) -> QIcon:
    """Return the square, so many pixels wide and high."""
    picture = QPixmap(side, side)
    picture.fill(colour)
    painter = QPainter(picture)
    painter.setPen(EDGE)
    painter.drawRect(0, 0, side - 1, side - 1)
    painter.end()
    return QIcon(picture)
