"""The place on the map that is asked about: the tool that asks, and the mark that shows what was answered."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QWidget

from ...core.contracts.routing import Explanation
from ...core.contracts.sensors import Extent
from ..sources.extents import extent_of
from .ask_tool import AskTool

INK = QColor("#d55e00")
HALO = QColor(255, 255, 255, 220)
CROSS_SIZE = 18


class PlaceMarker:
    """An outline around the pixels, and a cross that is seen when they are too small on the screen.

    Args:
        canvas: the map.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._outline: tuple[tuple[float, float], ...] = ()
        self._crs = QgsCoordinateReferenceSystem()
        self._visible = True
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setFillColor(QColor(0, 0, 0, 0))
        self._band.setStrokeColor(INK)
        self._band.setSecondaryStrokeColor(HALO)
        self._band.setWidth(2)
        self._cross = QgsVertexMarker(canvas)
        self._cross.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
        self._cross.setIconSize(CROSS_SIZE)
        self._cross.setPenWidth(3)
        self._cross.setColor(INK)
        self._cross.hide()

    @property
    def is_shown(self) -> bool:
        """Whether a place is marked on the map."""
        return bool(self._cross.isVisible())

    def show_place(self, outline: tuple[tuple[float, float], ...], crs: str) -> None:
        """Mark pixels.

        Args:
            outline: the corners of their outline, as a ring.
            crs: of the corners, as WKT.
        """
        self._outline, self._crs = outline, QgsCoordinateReferenceSystem.fromWkt(crs)
        self.redraw()

    def clear(self) -> None:
        """Mark nothing."""
        self._outline = ()
        self.redraw()

    def set_visible(self, visible: bool) -> None:
        """Hide the mark for a while, or show it again."""
        self._visible = visible
        self.redraw()

    def redraw(self) -> None:
        """Draw the mark in the map's CRS."""
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self._cross.hide()
        if not self._outline or not self._visible:
            return
        shape = QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in self._outline]])
        target = self._canvas.mapSettings().destinationCrs()
        try:
            shape.transform(QgsCoordinateTransform(self._crs, target, QgsProject.instance()))
        except QgsCsException:
            # The map's CRS has no place for it, so there is nothing to mark.
            return
        self._band.setToGeometry(shape, None)
        self._cross.setCenter(shape.centroid().asPoint())
        self._cross.show()

    def release(self) -> None:
        """Take the mark off the map for good."""
        for item in (self._band, self._cross):
            self._canvas.scene().removeItem(item)


class AskedPlace(QObject):
    """Tool and mark of one map; where there is no map, nothing is asked and nothing is shown.

    Signals:
        asked: a rectangle in the map's CRS; a point has neither width nor height.
        put_away: the tool is no longer the map's.

    Args:
        canvas: the map canvas; None where there is none to click on.
        parent: the page.
    """

    asked = pyqtSignal(QgsRectangle)
    put_away = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.tool = AskTool(canvas, parent) if canvas is not None else None
        self.marker = PlaceMarker(canvas) if canvas is not None else None
        if canvas is not None and self.tool is not None:
            self.tool.asked.connect(self.asked)
            self.tool.deactivated.connect(self.put_away)
            canvas.destinationCrsChanged.connect(self._redraw)

    def hold_tool(self, held: bool) -> None:
        """Make the tool the map's, or put it away."""
        if self._canvas is not None and self.tool is not None:
            (self._canvas.setMapTool if held else self._canvas.unsetMapTool)(self.tool)

    def ask_centre(self) -> None:
        """Ask about the middle of the map."""
        if self._canvas is not None:
            centre = self._canvas.extent().center()
            self.asked.emit(QgsRectangle(centre, centre))

    def extent(self, box: QgsRectangle | None = None) -> Extent | None:
        """Return a rectangle of the map, or all of it, with its CRS; None where there is no map."""
        if self._canvas is None:
            return None
        return extent_of(box or self._canvas.extent(), self._canvas.mapSettings().destinationCrs())

    def show_answer(self, explanation: Explanation) -> None:
        """Mark the pixels that were answered."""
        if self.marker is not None:
            self.marker.show_place(explanation.outline, explanation.crs)

    def clear(self) -> None:
        """Take the mark away."""
        if self.marker is not None:
            self.marker.clear()

    def set_visible(self, visible: bool) -> None:
        """Show the mark of the last answer, or hide it."""
        if self.marker is not None:
            self.marker.set_visible(visible)

    def release(self) -> None:
        """Take tool and mark off the map, before the dock is deleted."""
        if self.tool is not None and self.marker is not None:
            self.tool.release()
            self.marker.release()
            self.tool = self.marker = None

    def _redraw(self) -> None:
        if self.marker is not None:
            self.marker.redraw()
