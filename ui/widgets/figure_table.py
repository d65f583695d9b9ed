"""What the Routing page's tables have in common: read only, as tall as their rows, no wider than the dock."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QTableWidget, QWidget

MOST_VISIBLE_ROWS = 18
LEAST_WIDTH = 160
MARGIN = 2


class FigureTable(QTableWidget):
    """A table of figures to look at; subclasses say how many rows are seen at once.

    Args:
        name: what screen readers call it.
        hint: its tool tip.
        parent: the panel.
    """

    most_visible_rows = MOST_VISIBLE_ROWS

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

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Ask for the height of the rows, up to a limit; more are scrolled."""
        rows = sum(self.rowHeight(row) for row in range(min(self.rowCount(), self.most_visible_rows)))
        header = self.horizontalHeader()
        top = 0 if header.isHidden() else header.sizeHint().height()
        scrolled = self.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        bottom = self.horizontalScrollBar().sizeHint().height() if scrolled and self._is_wide() else 0
        return QSize(LEAST_WIDTH, top + rows + bottom + 2 * self.frameWidth() + MARGIN)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Keep that height in a scrolled page."""
        return self.sizeHint()

    def rows_changed(self) -> None:
        """Fit the height to the rows; to be called by the subclasses."""
        policy = Qt.ScrollBarPolicy
        scrolled = self.rowCount() > self.most_visible_rows
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if scrolled else policy.ScrollBarAlwaysOff)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Ask anew: a narrower table needs a scroll bar, or more lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Ask anew when the theme changes, and with it the size of everything."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()

    def _is_wide(self) -> bool:
        """Say whether the columns need more room than there is."""
        names = 0 if self.verticalHeader().isHidden() else self.verticalHeader().sizeHint().width()
        return self.horizontalHeader().length() + names > self.width() - 2 * self.frameWidth()
