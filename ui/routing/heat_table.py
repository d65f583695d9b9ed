"""Shares as a table with heat colours: the more, the brighter; the figures stand in the cells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import cast

from qgis.PyQt.QtCore import QEvent, QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...core.palette import SHARES_RAMP, ramp_colour
from ..common.figure_table import EXACT, FigureTable
from ..common.text import plain_tip

LONGEST_COLUMN_NAME = 110
LEAST_SHARE_OF_ROW_NAMES, LARGEST_SHARE_OF_ROW_NAMES = 0.35, 0.6
MARGIN = 4
LEFT_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
WRAPPED = LEFT_MIDDLE | int(Qt.TextFlag.TextWordWrap)


class UprightHeader(QHeaderView):
    """A header whose names are read from below; longer ones than fit are shortened, whole in their tool tips."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Ask for the height of the longest name, up to a limit."""
        longest = max((self.fontMetrics().horizontalAdvance(name) for name in _names(self)), default=0)
        return QSize(super().sizeHint().width(), min(longest, LONGEST_COLUMN_NAME) + 3 * MARGIN)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 (Qt's names)
        """Write a name upwards, in the colour of the theme."""
        room = rect.height() - 2 * MARGIN
        text = self.fontMetrics().elidedText(_names(self)[logicalIndex], Qt.TextElideMode.ElideRight, room)
        painter.save()
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.translate(rect.left(), rect.bottom())
        painter.rotate(-90)
        painter.drawText(QRect(MARGIN, 0, room, rect.width()), LEFT_MIDDLE, text)
        painter.restore()


class NameHeader(QHeaderView):
    """Row names, in as many lines as they need in the share of the table's width that they are given."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Ask for the width of the longest name, up to what the columns leave; of the longest word at least."""
        table = cast(QTableWidget, self.parentWidget())
        left = table.width() - table.horizontalHeader().length() - 2 * table.frameWidth()
        words = self._width(word for name in _names(self) for word in re.findall(r"[^\s-]+-?", name))
        least = max(words, round(LEAST_SHARE_OF_ROW_NAMES * table.width()))
        room = min(max(least, left), round(LARGEST_SHARE_OF_ROW_NAMES * table.width()))
        return QSize(min(self.longest(), room), super().sizeHint().height())

    def longest(self) -> int:
        """Return the width of the longest name in one line."""
        return self._width(_names(self))

    def _width(self, texts: Iterable[str]) -> int:
        return max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0) + 3 * MARGIN

    def fit_rows(self) -> None:
        """Make each row as high as its name."""
        room = QRect(0, 0, self.sizeHint().width() - 2 * MARGIN, 10_000)
        for row, name in enumerate(_names(self)):
            height = self.fontMetrics().boundingRect(room, WRAPPED, name).height()
            self.resizeSection(row, max(height, self.fontMetrics().height()) + 6)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Measure again when the theme brings another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.fit_rows()
            self.geometriesChanged.emit()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 (Qt's names)
        """Write a name, in the colour of the theme."""
        painter.save()
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(rect.adjusted(MARGIN, 0, -MARGIN, 0), WRAPPED, _names(self)[logicalIndex])
        painter.restore()


def _names(header: QHeaderView) -> list[str]:
    model, sections = header.model(), range(header.count())
    return [str(model.headerData(section, header.orientation())) for section in sections]


LONGEST_ROW_NAME = 400


class HeatTable(FigureTable):
    """Rows of shares; column names are written upwards, so that many columns fit.

    No higher than a small screen has room for: the names of the columns and the scroll bar are seen together.
    """

    most_height = 420

    def __init__(self, name: str, hint: str, parent: QWidget) -> None:
        super().__init__(name, hint, parent)
        self._names = NameHeader(self)
        self.setVerticalHeader(self._names)
        # A theme may bring another font after the table was measured.
        self._names.sectionResized.connect(lambda *_: self.updateGeometry())
        self.setHorizontalHeader(UprightHeader(self))
        self.setItemDelegate(_HeatPainter(self))
        self._largest = 1.0

    def show_shares(
        self, row_names: Sequence[str], column_names: Sequence[str], shares: Sequence[Sequence[float]]
    ) -> None:
        """Show a table.

        Args:
            row_names: a name per row.
            column_names: a name per column.
            shares: rows of figures of 0 to 1.
        """
        self.setRowCount(len(row_names))
        self.setColumnCount(len(column_names))
        self._largest = max((share for figures in shares for share in figures), default=1.0) or 1.0
        self.setHorizontalHeaderLabels(list(column_names))
        self.setVerticalHeaderLabels(list(row_names))
        for row, (row_name, figures) in enumerate(zip(row_names, shares)):
            self.explain_row(row, plain_tip(row_name))
            for column, (column_name, share) in enumerate(zip(column_names, figures)):
                item = QTableWidgetItem(f"{100 * share:.0f}")
                item.setData(EXACT, share)
                item.setToolTip(plain_tip(f"{row_name}, {column_name}: {100 * share:.2f} %"))
                self.setItem(row, column, item)
        for column, name in enumerate(column_names):
            self.explain_column(column, plain_tip(name))
        widest = f"{100 * self._largest:.0f}" if row_names else ""
        self.horizontalHeader().setDefaultSectionSize(self.fontMetrics().horizontalAdvance(widest) + 10)
        self._names.fit_rows()
        self.rows_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Break the names again."""
        self._names.fit_rows()
        super().resizeEvent(event)

    def whole_width(self) -> int:
        """Return the width at which no column is scrolled away.

        Row names have one line there if they are not very long.
        """
        return int(
            self.horizontalHeader().length() + min(self._names.longest(), LONGEST_ROW_NAME) + 2 * self.frameWidth()
        )

    def heat(self, share: float) -> QColor:
        """Return the colour of a share: the brightest is the largest of the table's."""
        return heat_colour(share / self._largest)

    def figures(self) -> tuple[tuple[str, ...], ...]:
        """Return the cells as they are shown, row by row."""
        columns = range(self.columnCount())
        return tuple(tuple(self.cell(row, column) for column in columns) for row in range(self.rowCount()))


class _HeatPainter(QStyledItemDelegate):
    """Fills a cell with its colour, and writes the figure so that it can be read on it."""

    def __init__(self, table: HeatTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw one cell; the chosen one has a frame."""
        colour = self._table.heat(float(index.data(EXACT)))
        ink = QColor("#000000" if _lightness(colour) > 0.45 else "#ffffff")
        painter.save()
        painter.fillRect(option.rect, colour)
        painter.setPen(ink)
        painter.drawText(option.rect, int(Qt.AlignmentFlag.AlignCenter), str(index.data()))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()


def heat_colour(share: float) -> QColor:
    """Return the colour of a share of 0 to 1, as the map of expert shares has it."""
    return QColor(*ramp_colour(SHARES_RAMP, share))


def _lightness(colour: QColor) -> float:
    return float(0.3 * colour.redF() + 0.59 * colour.greenF() + 0.11 * colour.blueF())
