"""The map tool that asks: a click for a pixel, a drag for a box."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ..common.own_keys import OwnKeysTool

BOX_COLOUR = QColor(255, 255, 255, 70)
BOX_EDGE = QColor("#d55e00")


class AskTool(OwnKeysTool):
    """Emits ``asked`` with a rectangle in the map's CRS; that of a click has neither width nor height.

    Escape gives up a box that is begun.
    """

    asked = pyqtSignal(QgsRectangle)

    def __init__(self, canvas: QgsMapCanvas, panel: QWidget | None = None) -> None:
        super().__init__(canvas, panel)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._start: QPoint | None = None
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setFillColor(BOX_COLOUR)
        self._band.setStrokeColor(BOX_EDGE)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 (QGIS's name)
        """Begin a click or a box."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.pos()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 (QGIS's name)
        """Draw the box."""
        if self._start is not None and self._is_drag(event.pos()):
            self._band.setToGeometry(QgsGeometry.fromRect(self._box(event.pos())), None)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 (QGIS's name)
        """Ask."""
        start, end = self._start, event.pos()
        if start is None or event.button() != Qt.MouseButton.LeftButton:
            return
        box = self._box(end if self._is_drag(end) else start)
        self._forget()
        self.asked.emit(box)

    def wants_key(self, event: QKeyEvent) -> bool:
        """Return whether a key is the tool's."""
        return super().wants_key(event) or event.key() == Qt.Key.Key_Escape

    def take_key(self, event: QKeyEvent) -> None:
        """Drop the box on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._forget()

    def deactivate(self) -> None:
        """Leave no half-drawn box on the map."""
        self._forget()
        super().deactivate()

    def release(self) -> None:
        """Take the tool off the map for good."""
        self.canvas().unsetMapTool(self)
        self.canvas().scene().removeItem(self._band)
        self.deleteLater()

    def _is_drag(self, end: QPoint) -> bool:
        distance = (end - self._start).manhattanLength() if self._start is not None else 0
        return bool(distance >= QApplication.startDragDistance())

    def _box(self, end: QPoint) -> QgsRectangle:
        """Return the rectangle from where the button was pressed; a straight drag makes it one screen pixel wide."""
        start = self._start if self._start is not None else end
        if end != start:
            end = end + QPoint(int(end.x() == start.x()), int(end.y() == start.y()))
        return QgsRectangle(self.toMapCoordinates(start), self.toMapCoordinates(end))

    def _forget(self) -> None:
        self._start = None
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
