"""The map tool that draws a polygon: clicks set corners, a right click closes it, keys take back."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QWidget

from .own_keys import DELETING, OwnKeysTool

FILL = QColor(255, 255, 255, 90)
EDGE = QColor("#d55e00")
LEAST_CORNERS = 3


class PolygonTool(OwnKeysTool):
    """Draws polygons; Backspace takes back the last corner, Escape the polygon that is begun.

    Signals:
        drawn: a polygon in the map's CRS.
        taken_back: Ctrl+Z while no polygon is begun: the last one is not wanted.

    Args:
        canvas: the map.
        panel: the widget the tool belongs to.
    """

    drawn = pyqtSignal(QgsGeometry)
    taken_back = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, panel: QWidget | None = None) -> None:
        super().__init__(canvas, panel)
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

    def wants_key(self, event: QKeyEvent) -> bool:
        """Return whether a key is the tool's, whether or not there is something to take back."""
        return super().wants_key(event) or event.key() == Qt.Key.Key_Escape or _is_undo(event)

    def take_key(self, event: QKeyEvent) -> None:
        """Take back a corner, the polygon that is begun, or the last one."""
        if event.key() == Qt.Key.Key_Escape:
            self._forget()
        elif event.key() == Qt.Key.Key_Backspace or (_is_undo(event) and self._corners):
            del self._corners[-1:]
            self._draw(self._corners)
        elif _is_undo(event):
            self.taken_back.emit()

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
        if corners:
            self._band.setToGeometry(QgsGeometry.fromPolygonXY([corners]), None)
        else:
            self._forget()

    def _forget(self) -> None:
        self._corners = []
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)


def _is_undo(event: QKeyEvent) -> bool:
    return event.key() not in DELETING and bool(event.matches(QKeySequence.StandardKey.Undo))
