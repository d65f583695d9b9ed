"""The headers of a heat table: column names written upwards, row names broken into lines."""

from __future__ import annotations

import re
from collections.abc import Iterable

from qgis.PyQt.QtCore import QEvent, QRect, QSize, Qt
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QHeaderView, QWidget

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
        table = self.parentWidget()
        left = table.width() - table.horizontalHeader().length() - 2 * table.frameWidth()
        words = self._width(word for name in _names(self) for word in re.findall(r"[^\s-]+-?", name))
        least = max(words, round(LEAST_SHARE_OF_ROW_NAMES * table.width()))
        room = min(max(least, left), round(LARGEST_SHARE_OF_ROW_NAMES * table.width()))
        return QSize(min(self.longest(), room), super().sizeHint().height())

    def longest(self) -> int:
        """Give the width of the longest name in one line."""
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
        """Measure anew when the theme brings another font."""
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
