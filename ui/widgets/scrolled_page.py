"""A page of the dock in a vertical scroll bar, so that a low dock cuts nothing."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QWidget

WIDEST_LETTERS = 48


class ScrolledPage(QScrollArea):
    """Never narrower than its page, up to a width that every screen has to spare: nothing is cut at its side."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setWidget(page)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Ask for the page's least width, and room for the scroll bar."""
        least = super().minimumSizeHint()
        if self.widget() is None:
            return least
        wanted = self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        widest = WIDEST_LETTERS * self.fontMetrics().averageCharWidth()
        return QSize(max(least.width(), min(wanted, widest)), least.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Ask anew when the page's parts need more or less room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return bool(super().eventFilter(watched, event))
