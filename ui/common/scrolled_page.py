"""A page of the dock in a vertical scroll bar, so that a low dock cuts nothing."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QComboBox, QFrame, QLayout, QScrollArea, QTabWidget, QWidget

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
        self._wanted: QWidget | None = None
        # What has just been shown gets its place once Qt lays the page out.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._scroll)

    def reveal(self, part: QWidget) -> None:
        """Scroll to where a part of the page begins, now or when the page is next looked at."""
        self._wanted = part
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Scroll to what came while another page was looked at."""
        super().showEvent(event)
        self._soon.start()

    def _scroll(self) -> None:
        page, part = self.widget(), self._wanted
        if page is None or part is None or not self.isVisible():
            return
        self._wanted = None
        if page.layout() is not None:
            page.layout().activate()
        if page.isAncestorOf(part) and part.isVisible():
            self.verticalScrollBar().setValue(part.mapTo(page, QPoint(0, 0)).y())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Ask for the page's least width, and room for the scroll bar."""
        least = super().minimumSizeHint()
        if self.widget() is None:
            return least
        wanted = self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        widest = WIDEST_LETTERS * self.fontMetrics().averageCharWidth()
        return QSize(max(least.width(), min(wanted, widest)), least.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Ask again when the page's parts need more or less room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return bool(super().eventFilter(watched, event))


def reveal(part: QWidget) -> None:
    """Scroll the page that a widget stands on to where the widget begins; without a scroll area nothing happens."""
    parent = part.parent()
    while parent is not None and not isinstance(parent, ScrolledPage):
        parent = parent.parent()
    if isinstance(parent, ScrolledPage):
        parent.reveal(part)


def follow_layouts(whole: QWidget) -> None:
    """Have the tabulator key go through a widget's parts as they are laid out.

    Args:
        whole: the widget; of pages in tabs, the one that is shown.
    """
    before: QWidget | None = None
    for widget in _as_laid_out(whole):
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def _as_laid_out(widget: QWidget) -> Iterator[QWidget]:
    """Return the parts that the key stops at, from top to bottom and left to right."""
    layout = widget.layout()
    if isinstance(widget, QTabWidget):
        yield widget.tabBar()
        yield from _as_laid_out(widget.currentWidget())
    elif isinstance(widget, QScrollArea) and widget.widget() is not None:
        yield from _as_laid_out(widget.widget())
    elif layout is not None and not isinstance(widget, (QAbstractItemView, QComboBox)):
        yield from _of_layout(layout)
    elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
        if isinstance(widget, QAbstractItemView):
            yield from _in_cells(widget)


def _in_cells(view: QAbstractItemView) -> list[QWidget]:
    """Return the buttons in a table's cells."""
    direct = view.viewport().findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    reached = [one for one in direct if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return sorted(reached, key=lambda one: (one.y(), one.x()))


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item.widget() is not None:
            yield from _as_laid_out(item.widget())
        elif item.layout() is not None:
            yield from _of_layout(item.layout())
