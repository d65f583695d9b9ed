"""The map tool that draws a polygon: clicks set corners, a right click closes it."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

FILL = QColor(255, 255, 255, 90)
EDGE = QColor("#d55e00")
LEAST_CORNERS = 3


class PolygonTool(QgsMapTool):
    """Emits ``drawn`` with a polygon in the map's CRS; Escape gives up the one that is begun."""

    drawn = pyqtSignal(QgsGeometry)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._corners: list[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setFillColor(FILL)
        self._band.setStrokeColor(EDGE)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 (QGIS's name)
        """Set a corner, or close the polygon."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(self.toMapCoordinates(event.pos()))
            self._draw(self._corners)
        elif event.button() == Qt.MouseButton.RightButton:
            corners = self._corners
            self._forget()
            if len(corners) >= LEAST_CORNERS:
                self.drawn.emit(QgsGeometry.fromPolygonXY([[*corners, corners[0]]]))

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 (QGIS's name)
        """Show the polygon as it would be with a corner here."""
        if self._corners:
            self._draw([*self._corners, self.toMapCoordinates(event.pos())])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (QGIS's name)
        """Give up on Escape."""
        if event.key() == Qt.Key.Key_Escape and self._corners:
            self._forget()
            event.accept()

    def deactivate(self) -> None:
        """Leave no half-drawn polygon on the map."""
        self._forget()
        super().deactivate()

    def release(self) -> None:
        """Take the tool off the map for good."""
        self.canvas().unsetMapTool(self)
        self.canvas().scene().removeItem(self._band)
        self.deleteLater()

    def _draw(self, corners: list[QgsPointXY]) -> None:
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([corners]), None)

    def _forget(self) -> None:
        self._corners = []
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
