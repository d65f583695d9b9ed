"""The brush: polygons in which a sensor is off, drawn on the map."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QHideEvent
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QPushButton, QWidget

from ...core.contracts.preview import Removal
from ..common.polygon_tool import EDGE, PolygonTool
from ..language.words import tr
from ..sources.extents import crs_text

DIGITS = 12


def geojson_of(shape: QgsGeometry) -> Mapping[str, Any]:
    """Return a polygon as GeoJSON-like data."""
    parsed: Mapping[str, Any] = json.loads(shape.asJson(DIGITS))
    return parsed


def polygon_of(geometry: Mapping[str, Any]) -> QgsGeometry:
    """Return the polygon, or the polygons, of GeoJSON-like data."""
    if geometry["type"] == "MultiPolygon":
        return QgsGeometry.fromMultiPolygonXY([_rings(part) for part in geometry["coordinates"]])
    return QgsGeometry.fromPolygonXY(_rings(geometry["coordinates"]))


def _rings(coordinates: Any) -> list[list[QgsPointXY]]:
    return [[QgsPointXY(*position[:2]) for position in ring] for ring in coordinates]


FILL = QColor(255, 255, 255, 40)
DRAWN_HERE = ""
"""The start whose places are none but those that were drawn: the Classify page's sensors."""


@dataclass(frozen=True, eq=False)
class Place:
    """Where a sensor is off."""

    sensor: str
    shape: QgsGeometry
    crs: QgsCoordinateReferenceSystem


def _as_kept(place: Place) -> dict[str, Any]:
    return {"sensor": place.sensor, "geometry": geojson_of(place.shape), "crs": crs_text(place.crs)}


def _of_kept(data: Any) -> Place | None:
    """Return the place that a project kept; None for anything else."""
    try:
        sensor, crs, shape = data["sensor"], data["crs"], polygon_of(data["geometry"])
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    if not isinstance(sensor, str) or not isinstance(crs, str) or shape.isEmpty():
        return None
    place = Place(sensor, shape, QgsCoordinateReferenceSystem(crs))
    return place if place.crs.isValid() and shape.boundingBox().isFinite() else None


class Brush(QWidget):
    """Chooses a sensor, draws where it is off, and shows these places on the map.

    Places of sensors that are not at hand are set aside, and come back with their sensor.

    Signals:
        changed: a place was added or taken back, or all were taken off.
        set_aside: names of sensors whose places are no longer on the map, as the sensors are not at hand.

    Args:
        canvas: the map.
        parent: the page.
    """

    changed = pyqtSignal()
    set_aside = pyqtSignal(list)

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._names: tuple[str, ...] = ()
        self._all_places: list[Place] = []
        self._start = DRAWN_HERE
        self._of_other_starts: dict[str, list[Place]] = {}
        self.tool: PolygonTool | None = PolygonTool(canvas, self)
        self._band: QgsRubberBand | None = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setFillColor(FILL)
        self._band.setStrokeColor(EDGE)
        self._band.setLineStyle(Qt.PenStyle.DashLine)
        self.sensor_box = QComboBox(self)
        self.draw_button = QPushButton(tr("&Draw"), self)
        self.middle_button = QPushButton(tr("&Middle"), self)
        self.clear_button = QPushButton(tr("C&lear"), self)
        self._set_up()

    def _set_up(self) -> None:
        self.sensor_box.setToolTip(tr("The sensor to switch off where you draw, as under a cloud"))
        self.sensor_box.setAccessibleName(tr("Sensor to switch off"))
        self.sensor_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sensor_box.setMinimumContentsLength(8)
        self.draw_button.setCheckable(True)
        self.draw_button.setToolTip(
            tr(
                "Click the corners of a polygon on the map; right-click closes it. Backspace removes the last corner, "
                "Escape the unfinished polygon, Ctrl+Z the last polygon"
            )
        )
        self.middle_button.setToolTip(tr("Switch the sensor off in the middle of the map; works without a mouse"))
        self.clear_button.setToolTip(tr("Remove all polygons: the sensors are on everywhere"))
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
            self.tool.taken_back.connect(self.take_back)
            self.tool.deactivated.connect(self._tool_put_away)
        self._canvas.destinationCrsChanged.connect(self._show_places)
        self._show_places()

    def set_sensors(self, names: Sequence[str]) -> None:
        """Offer these sensors; places of others are set aside until their sensor is at hand again."""
        before = {place.sensor for place in self._places()}
        chosen = self.sensor_box.currentText()
        self.sensor_box.clear()
        self.sensor_box.addItems(list(names))
        self.sensor_box.setCurrentIndex(max(0, self.sensor_box.findText(chosen)))
        self._names = tuple(names)
        self._show_places()
        gone = before.difference(names)
        if gone:
            self.set_aside.emit(sorted(gone))

    def removals(self) -> tuple[Removal, ...]:
        """Return the places of the sensors at hand as core wants them."""
        return tuple(Removal(one.sensor, geojson_of(one.shape), crs_text(one.crs)) for one in self._places())

    def go_to(self, start: str, places: Sequence[Removal] = ()) -> None:
        """Show the places of another start, as they were left there; without a message.

        Args:
            start: a kept result's key, or ``DRAWN_HERE``.
            places: those to begin with when it is shown for the first time.
        """
        if start == self._start:
            return
        self._of_other_starts[self._start] = self._all_places
        first = [Place(one.sensor, polygon_of(one.geometry), QgsCoordinateReferenceSystem(one.crs)) for one in places]
        self._all_places = self._of_other_starts.pop(start, first)
        self._start = start
        self._show_places()

    def to_json(self) -> dict[str, Any]:
        """Return the places of every start as plain JSON data."""
        every = {**self._of_other_starts, self._start: self._all_places}
        return {start: [_as_kept(place) for place in places] for start, places in every.items()}

    def restore(self, data: Any, known: Sequence[str]) -> list[str]:
        """Put back the places that a project kept, without a message; anything else that stands there is no place.

        Args:
            data: as :meth:`to_json` gave it.
            known: names of all sensors that there are, in use or not; where there are none, nothing is dropped.

        Returns:
            Names of the sensors that are no longer there: their places are dropped.
        """
        kept = {
            start: [place for place in map(_of_kept, places) if place is not None]
            for start, places in (data if isinstance(data, dict) else {}).items()
            if isinstance(places, list)
        }
        drawn = kept.get(DRAWN_HERE, [])
        gone = {place.sensor for place in drawn}.difference(known) if known else set()
        kept[DRAWN_HERE] = [place for place in drawn if place.sensor not in gone]
        self._all_places = kept.pop(self._start, [] if self._start == DRAWN_HERE else self._all_places)
        self._of_other_starts = kept
        self._show_places()
        aside = {place.sensor for place in self._all_places}.difference(self._names)
        if aside and known:
            self.set_aside.emit(sorted(aside))
        return sorted(gone)

    def forget(self) -> None:
        """Forget all places, those that are set aside too: they are of a project that is closed."""
        self._all_places, self._start = [], DRAWN_HERE
        self._of_other_starts.clear()
        self._show_places()

    def take_away(self, shape: QgsGeometry) -> None:
        """Take the chosen sensor away in a polygon of the map's CRS."""
        if self.sensor_box.currentText():
            crs = self._canvas.mapSettings().destinationCrs()
            self._all_places.append(Place(self.sensor_box.currentText(), shape, crs))
            self._show_places()
            self.changed.emit()

    def take_back(self) -> None:
        """Put the sensor back in the place that was drawn last."""
        places = self._places()
        if places:
            self._all_places.remove(places[-1])
            self._show_places()
            self.changed.emit()

    def clear(self) -> None:
        """Put all sensors back, those that are not at hand too."""
        if self._all_places:
            self._all_places = []
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

    def _places(self) -> list[Place]:
        """Return the places of the sensors at hand, in the order in which they were drawn."""
        return [place for place in self._all_places if place.sensor in self._names]

    def _show_places(self) -> None:
        places = self._places()
        self.clear_button.setEnabled(bool(places))
        if self._band is not None:
            self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
            for place in places:
                self._band.addGeometry(place.shape, place.crs)
