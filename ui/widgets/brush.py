"""The brush: polygons in which a sensor is taken away, drawn on the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QHideEvent
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QPushButton, QWidget

from ...core.what_if.preview import Removal
from ..extents import crs_text
from ..geojson import geojson_of, polygon_of
from .polygon_tool import EDGE, PolygonTool

FILL = QColor(255, 255, 255, 40)


class Brush(QWidget):
    """Chooses a sensor, draws where it is taken away, and shows these places on the map.

    Signals:
        changed: a place was added, or all were taken off.

    Args:
        canvas: the map.
        parent: the page.
    """

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._places: list[tuple[str, QgsGeometry, QgsCoordinateReferenceSystem]] = []
        self.tool: PolygonTool | None = PolygonTool(canvas)
        self._band: QgsRubberBand | None = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setFillColor(FILL)
        self._band.setStrokeColor(EDGE)
        self._band.setLineStyle(Qt.PenStyle.DashLine)
        self.sensor_box = QComboBox(self)
        self.draw_button = QPushButton(self.tr("&Draw"), self)
        self.middle_button = QPushButton(self.tr("&Middle"), self)
        self.clear_button = QPushButton(self.tr("C&lear"), self)
        self._set_up()

    def _set_up(self) -> None:
        self.sensor_box.setToolTip(self.tr("The sensor that is taken away where you draw, as by a cloud"))
        self.sensor_box.setAccessibleName(self.tr("Sensor to take away"))
        self.sensor_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sensor_box.setMinimumContentsLength(8)
        self.draw_button.setCheckable(True)
        self.draw_button.setToolTip(self.tr("Click the corners of a polygon on the map; a right click closes it"))
        self.middle_button.setToolTip(self.tr("Take the sensor away in the middle of the map; works without a mouse"))
        self.clear_button.setToolTip(self.tr("Give all sensors back everywhere"))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sensor_box, 0, 0, 1, 3)
        for column, button in enumerate((self.draw_button, self.middle_button, self.clear_button)):
            layout.addWidget(button, 1, column)
        self.draw_button.toggled.connect(self._draw_toggled)
        self.middle_button.clicked.connect(self._take_middle)
        self.clear_button.clicked.connect(self.clear)
        if self.tool is not None:
            self.tool.drawn.connect(self.take_away)
            self.tool.deactivated.connect(self._tool_put_away)
        self._canvas.destinationCrsChanged.connect(self._show_places)
        self._show_places()

    def set_sensors(self, names: Sequence[str]) -> None:
        """Offer these sensors; places of others are forgotten."""
        chosen = self.sensor_box.currentText()
        self.sensor_box.clear()
        self.sensor_box.addItems(list(names))
        self.sensor_box.setCurrentIndex(max(0, self.sensor_box.findText(chosen)))
        self._places = [place for place in self._places if place[0] in names]
        self._show_places()

    def removals(self) -> tuple[Removal, ...]:
        """Give the places as core wants them."""
        return tuple(Removal(name, geojson_of(shape), crs_text(crs)) for name, shape, crs in self._places)

    def set_removals(self, removals: Sequence[Removal]) -> None:
        """Show the places of a kept scenario in the place of those that were drawn; nothing is told of it."""
        self._places = [
            (one.sensor, polygon_of(one.geometry), QgsCoordinateReferenceSystem(one.crs)) for one in removals
        ]
        self._show_places()

    def take_away(self, shape: QgsGeometry) -> None:
        """Take the chosen sensor away in a polygon of the map's CRS."""
        if self.sensor_box.currentText():
            crs = self._canvas.mapSettings().destinationCrs()
            self._places.append((self.sensor_box.currentText(), shape, crs))
            self._show_places()
            self.changed.emit()

    def clear(self) -> None:
        """Give all sensors back."""
        if self._places:
            self._places = []
            self._show_places()
            self.changed.emit()

    def release(self) -> None:
        """Take tool and places off the map, before the dock is deleted."""
        if self.tool is not None and self._band is not None:
            self.tool.release()
            self._canvas.scene().removeItem(self._band)
            self.tool = self._band = None

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        """Put the tool away when another page is shown."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.draw_button.setChecked(False)

    def _take_middle(self) -> None:
        box = QgsRectangle(self._canvas.extent())
        box.scale(1 / 3)
        self.take_away(QgsGeometry.fromRect(box))

    def _draw_toggled(self, drawing: bool) -> None:
        if self.tool is not None and drawing:
            self._canvas.setMapTool(self.tool)
        elif self.tool is not None:
            self._canvas.unsetMapTool(self.tool)

    def _tool_put_away(self) -> None:
        self.draw_button.setChecked(False)

    def _show_places(self) -> None:
        self.clear_button.setEnabled(bool(self._places))
        if self._band is not None:
            self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
            for _, shape, crs in self._places:
                self._band.addGeometry(shape, crs)
