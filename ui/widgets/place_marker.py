"""Shows on the map which pixels were asked about."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtGui import QColor

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
