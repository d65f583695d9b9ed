"""A frame around a widget that follows it and lets the mouse through."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QRect, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QScrollArea, QWidget

COLOUR, WIDTH = "#d55e00", 3


class Highlight(QWidget):
    """Draws the frame on top of a whole window's part.

    Args:
        ground: what it lies on; the widgets that are framed are parts of it.
    """

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def target(self) -> QWidget | None:
        """What is framed."""
        return self._target

    def put_around(self, target: QWidget | None) -> None:
        """Frame another widget, and scroll to it; None frames nothing."""
        self._watch(False)
        self._target = target
        self._watch(True)
        area = self._scroll_area()
        if area is not None and target is not None:
            # In two steps: of what is higher than the view its upper edge counts.
            area.ensureWidgetVisible(target, 0, 12)
            top = target.mapTo(area.widget(), QPoint(0, 0)).y() if area.widget() is not None else 0
            if target.height() > area.viewport().height():
                area.verticalScrollBar().setValue(max(0, top - 12))
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Follow what is framed, and what scrolls it."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(COLOUR), WIDTH))
        inset = WIDTH // 2 + 1
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), 4, 4)
        painter.end()

    def _scroll_area(self) -> QScrollArea | None:
        widget = self._target.parentWidget() if self._target is not None else None
        while widget is not None and not isinstance(widget, QScrollArea):
            widget = widget.parentWidget()
        return widget

    def _watch(self, is_wanted: bool) -> None:
        """Listen to the widget and all it lies in, up to the ground."""
        widget = self._target
        while widget is not None:
            (widget.installEventFilter if is_wanted else widget.removeEventFilter)(self)
            widget = widget.parentWidget() if widget is not self._ground else None

    def _follow(self) -> None:
        target = self._target
        if target is None or not target.isVisible():
            self.hide()
            return
        place = QRect(target.mapTo(self._ground, QPoint(0, 0)), target.size()).adjusted(-WIDTH, -WIDTH, WIDTH, WIDTH)
        area = self._scroll_area()
        bounds = self._ground.rect()
        if area is not None:
            view = area.viewport()
            bounds = QRect(view.mapTo(self._ground, QPoint(0, 0)), view.size())
        self.setGeometry(place.intersected(bounds))
        self.setVisible(not self.geometry().isEmpty())
        self.raise_()
