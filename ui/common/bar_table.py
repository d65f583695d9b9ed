"""Shares as bars: a name, its colour, a bar below it and the figure beside it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QModelIndex, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableWidgetItem, QWidget

from ..language.words import tr
from .figure_table import EDGE, EXACT, FigureTable, swatch
from .text import plain_tip

BAR_HEIGHT = 5
SWATCH = 12
NAME, FIGURE = range(2)
_SHARE, _COLOUR = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Bar:
    """One row: a name, its share of 0 to 1, its colour, and the standard error of the share, NaN for none."""

    name: str
    share: float
    colour: QColor
    error: float = math.nan


class BarTable(FigureTable):
    """A row per share."""

    def __init__(self, name: str, hint: str, parent: QWidget) -> None:
        super().__init__(name, hint, parent)
        self.setColumnCount(2)
        self.setHorizontalHeaderLabels([tr("Name"), tr("Share")])
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(24)
        self.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(FIGURE, QHeaderView.ResizeMode.ResizeToContents)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(SWATCH, SWATCH))
        self.setItemDelegate(_BarPainter(self))

    def show_bars(self, bars: Sequence[Bar], is_relative: bool = False) -> None:
        """Show these rows and no other.

        Args:
            bars: the rows.
            is_relative: whether the longest bar is that of the largest share, not of 100 %: of many rows all are small.
        """
        full = max((bar.share for bar in bars), default=1.0) if is_relative else 1.0
        self.setRowCount(len(bars))
        for row, bar in enumerate(bars):
            name = QTableWidgetItem(swatch(bar.colour, SWATCH), bar.name)
            name.setData(_SHARE, bar.share / full if full > 0 else 0.0)
            name.setData(_COLOUR, bar.colour)
            name.setToolTip(plain_tip(f"{bar.name}: {100 * bar.share:.2f} %"))
            error = "" if math.isnan(bar.error) else f" ± {100 * bar.error:.1f}"
            # No "-0.0": what is rounded to nothing is no loss.
            figure = QTableWidgetItem(f"{round(100 * bar.share, 1) + 0.0:.1f}{error} %")
            figure.setData(EXACT, bar.share)
            figure.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            self.setItem(row, NAME, name)
            self.setItem(row, FIGURE, figure)
        self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Break the names again."""
        super().resizeEvent(event)
        self._fit_rows()

    def bars(self) -> tuple[tuple[str, str], ...]:
        """Return names and figures as they are shown."""
        return tuple((self.cell(row, NAME), self.cell(row, FIGURE)) for row in range(self.rowCount()))

    def _fit_rows(self) -> None:
        """Give long names the lines they need at this width."""
        self.resizeRowsToContents()
        self.rows_changed()


class _BarPainter(QStyledItemDelegate):
    """Draws the texts above, and below the name its bar."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802 (Qt's name)
        """Make room for the bar."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), option.fontMetrics.height() + 2) + 2 * BAR_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw one cell; figures have no bar."""
        above = QStyleOptionViewItem(option)
        above.rect = option.rect.adjusted(0, 0, 0, -BAR_HEIGHT - 1)
        super().paint(painter, above, index)
        if index.column() != NAME:
            return
        track = QRectF(option.rect).adjusted(4, option.rect.height() - BAR_HEIGHT - 2, -4, -2)
        faint = QColor(option.palette.color(QPalette.ColorRole.Mid))
        faint.setAlpha(90)
        painter.fillRect(track, faint)
        share = min(max(float(index.data(_SHARE)), 0.0), 1.0)
        bar = QRectF(track.left(), track.top(), track.width() * share, track.height())
        painter.fillRect(bar, index.data(_COLOUR))
        if share > 0:
            painter.setPen(EDGE)
            painter.drawRect(bar)
