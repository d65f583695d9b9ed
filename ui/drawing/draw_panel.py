"""The panel that draws labels: pick a class, then click or draw on the map; a region can grow from a click."""

from __future__ import annotations

import json
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsMapToolEmitPoint
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QPushButton, QVBoxLayout, QWidget

from ...core import api
from ...core.contracts.labels import LabelFeatures
from ...core.contracts.spectra import GrownRegion, GrowRequest
from ...core.errors import LabelError, MamolError
from ...core.message import message
from ...core.progress import Progress
from ...core.text import listed
from ..cleaning.inputs import InputsOf, TrainingInputs
from ..common.button_flow import ButtonFlow
from ..common.form_grid import FormGrid
from ..common.polygon_tool import PolygonTool
from ..common.text import plain_label
from ..jobs.latest_job import LatestJob
from ..language.words import shown, tr
from ..sources.extents import crs_text
from .drawn_layer import CLASS, add_drawn, classes_of, find_drawn_layer, make_drawn_layer, style_drawn, take_back

MOST_NAMED = 20


class DrawPanel(QWidget):
    """Draws polygons into the plugin's own layer, and counts their pixels as they are drawn.

    Signals:
        wanted_as_labels: the layer, to be the label layer of the Train page.

    Args:
        inputs: returns sensors and labels of the page; the first sensor sets the pixels.
        canvas: the map; None where there is none.
        parent: the dialog.
    """

    wanted_as_labels = pyqtSignal(object)

    def __init__(self, inputs: InputsOf, canvas: QgsMapCanvas | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inputs, self._canvas = inputs, canvas
        self.class_box = QComboBox(self)
        self.pixel_button = QPushButton(tr("P&ixel"), self)
        self.polygon_button = QPushButton(tr("P&olygon"), self)
        self.grow_button = QPushButton(tr("&Grow"), self)
        self.undo_button = QPushButton(tr("&Undo"), self)
        self.tolerance_box = QDoubleSpinBox(self)
        self.use_button = QPushButton(tr("Use as la&bels"), self)
        self.counts = plain_label("", self)
        self.notes = plain_label("", self)
        self.growing, self.counting = LatestJob(self), LatestJob(self)
        self.polygon_tool: Optional[PolygonTool] = None
        self.click_tool: Optional[QgsMapToolEmitPoint] = None
        self._set_up()
        self._lay_out()

    def _set_up(self) -> None:
        self.class_box.setEditable(True)
        self.class_box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.class_box.setToolTip(tr("The class to draw; choose one, or type a new one"))
        hints = {
            self.pixel_button: tr("Click on the map to label the pixel there"),
            self.polygon_button: tr("Click corners on the map; a right click closes the polygon"),
            self.grow_button: tr("Click on the map: a region of similar pixels of the first sensor grows from there"),
        }
        for button, hint in hints.items():
            button.setCheckable(True)
            button.setToolTip(hint)
            button.setEnabled(self._canvas is not None)
            button.clicked.connect(lambda checked, one=button: self._choose_tool(one if checked else None))
        self.tolerance_box.setRange(0.0, 10.0)
        self.tolerance_box.setSingleStep(0.1)
        self.tolerance_box.setValue(0.5)
        self.tolerance_box.setToolTip(
            tr("How far a pixel's values may be from those at the click, in standard deviations")
        )
        self.undo_button.setToolTip(tr("Remove the polygon that was drawn last"))
        self.undo_button.clicked.connect(self.undo)
        self.use_button.setToolTip(tr("Train with the drawn labels"))
        self.use_button.clicked.connect(self._use)
        for label in (self.counts, self.notes):
            label.setWordWrap(True)
        self.growing.answered.connect(self._grown)
        self.growing.failed.connect(self.notes.setText)
        self.counting.answered.connect(self._counted)
        self.counting.failed.connect(self.notes.setText)
        if self._canvas is not None:
            self.polygon_tool = PolygonTool(self._canvas, self)
            self.polygon_tool.drawn.connect(self.add_polygon)
            self.polygon_tool.taken_back.connect(self.undo)
            self.click_tool = QgsMapToolEmitPoint(self._canvas)
            self.click_tool.canvasClicked.connect(self.clicked)
            self._canvas.mapToolSet.connect(self._tool_set)

    def _lay_out(self) -> None:
        form = FormGrid()
        form.add_row(tr("&Class"), self.class_box)
        form.add_row(tr("To&lerance"), self.tolerance_box)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addLayout(ButtonFlow((self.pixel_button, self.polygon_button, self.grow_button)))
        layout.addLayout(ButtonFlow((self.undo_button, self.use_button)))
        layout.addWidget(self.counts)
        layout.addWidget(self.notes)
        layout.addStretch(1)

    def refresh(self) -> None:
        """Offer the classes of the page and of the layer, and count."""
        chosen = self.class_box.currentText()
        layer, names = find_drawn_layer(), []
        try:
            names = [entry.name for entry in self._inputs().classes]
        except MamolError as error:
            self.notes.setText(shown(str(error)))
        names += [name for name in (classes_of(layer) if layer is not None else ()) if name not in names]
        self.class_box.clear()
        self.class_box.addItems(names)
        self.class_box.setCurrentText(chosen or (names[0] if names else ""))
        self._count()

    def clicked(self, point: QgsPointXY, button: Any = Qt.MouseButton.LeftButton) -> None:
        """Label the pixel at a point of the map, or let a region grow from it."""
        if button != Qt.MouseButton.LeftButton or self._canvas is None:
            return
        try:
            inputs, _ = self._ready()
            crs = crs_text(self._canvas.mapSettings().destinationCrs())
            tolerance = self.tolerance_box.value() if self.grow_button.isChecked() else 0.0
            request = GrowRequest(inputs.sensors[0], point.x(), point.y(), crs, tolerance)
        except MamolError as error:
            self.notes.setText(shown(str(error)))
            return
        self.notes.setText(tr("growing…") if tolerance else "")
        self.growing.ask(tr("MaMOL: Grow a region"), api.grow_region, request, inputs.layers[:1])

    def add_polygon(self, geometry: QgsGeometry) -> None:
        """Add a polygon that was drawn, in the map's CRS."""
        if self._canvas is not None:
            self._add(geometry, self._canvas.mapSettings().destinationCrs())

    def undo(self) -> None:
        """Remove the polygon that was drawn last."""
        layer = find_drawn_layer()
        if layer is not None and take_back(layer):
            self._drawn(layer)

    def release(self) -> None:
        """Take the tools off the map for good."""
        self.growing.drop()
        self.counting.drop()
        if self._canvas is not None and self.polygon_tool is not None and self.click_tool is not None:
            self._canvas.mapToolSet.disconnect(self._tool_set)
            self._canvas.unsetMapTool(self.click_tool)
            self.polygon_tool.release()
            self.polygon_tool = self.click_tool = None

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw no more when nobody sees what is drawn."""
        self._choose_tool(None)
        super().hideEvent(event)

    def _ready(self) -> tuple[TrainingInputs, str]:
        """Return sensors and the class to draw.

        Raises:
            MamolError: one of them is missing.
        """
        name = self.class_box.currentText().strip()
        if not name:
            raise LabelError(message("Choose the class to draw, or type a new one."))
        inputs = self._inputs()
        if not inputs.sensors:
            raise LabelError(message("Labels are drawn on the pixels of the first sensor. Add one on the Train page."))
        return inputs, name

    def _choose_tool(self, button: QPushButton | None) -> None:
        for one in (self.pixel_button, self.polygon_button, self.grow_button):
            one.setChecked(one is button)
        if self._canvas is None or self.polygon_tool is None or self.click_tool is None:
            return
        tools = (self.polygon_tool, self.click_tool)
        if button is None:
            for tool in tools:
                self._canvas.unsetMapTool(tool)
        else:
            self._canvas.setMapTool(self.polygon_tool if button is self.polygon_button else self.click_tool)

    def _tool_set(self, tool: QgsMapTool | None, _before: QgsMapTool | None = None) -> None:
        if tool not in (self.polygon_tool, self.click_tool):
            for one in (self.pixel_button, self.polygon_button, self.grow_button):
                one.setChecked(False)

    def _grown(self, region: GrownRegion) -> None:
        geometry = geometry_of(region.geometry)
        self.notes.setText(" ".join(map(shown, region.warnings)))
        self._add(geometry, QgsCoordinateReferenceSystem.fromWkt(region.crs))

    def _add(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        try:
            inputs, name = self._ready()
            layer = find_drawn_layer()
            if layer is None:
                first = inputs.layers[0] if inputs.layers else None
                layer = make_drawn_layer(first.crs() if isinstance(first, QgsRasterLayer) else crs)
                if layer.providerType() == "memory":
                    self.notes.setText(
                        tr("The project is not saved, so the layer is in memory: make it permanent to keep it.")
                    )
            geometry.transform(QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()))
            add_drawn(layer, geometry, name)
        except MamolError as error:
            self.notes.setText(shown(str(error)))
            return
        except QgsCsException:
            self.notes.setText(tr("The polygon cannot be transformed to the CRS of the layer."))
            return
        self._drawn(layer)

    def _drawn(self, layer: QgsVectorLayer) -> None:
        style_drawn(layer, self._inputs().classes)
        name = self.class_box.currentText()
        if self.class_box.findText(name) < 0:
            self.class_box.addItem(name)
            self.class_box.setCurrentText(name)
        self._count()

    def _count(self) -> None:
        layer = find_drawn_layer()
        self.undo_button.setEnabled(layer is not None and layer.featureCount() > 0)
        self.use_button.setEnabled(self.undo_button.isEnabled())
        if layer is None or not layer.featureCount():
            self.counting.drop()
            self.counts.setText(tr("Nothing is drawn yet."))
            return
        try:
            inputs = self._inputs()
        except MamolError:
            return
        if not inputs.sensors:
            return
        names = classes_of(layer)
        features = tuple(
            (json.loads(one.geometry().asJson(12)), names.index(one[CLASS]) + 1)
            for one in layer.getFeatures()
            if one[CLASS] in names
        )
        labels = LabelFeatures(features, crs_text(layer.crs()), layer.name())
        request = labels, inputs.sensors[0], tuple(names)
        self.counting.ask(tr("MaMOL: Count drawn labels"), _count_drawn, request, inputs.layers[:1])

    def _counted(self, counted: tuple[dict[str, int], tuple[str, ...]]) -> None:
        counts, notes = counted
        text = listed(
            [tr("{name} {pixels:,} px", name=name, pixels=pixels) for name, pixels in counts.items()], MOST_NAMED
        )
        self.counts.setText("\n".join(map(shown, [text, *notes])))

    def _use(self) -> None:
        layer = find_drawn_layer()
        if layer is not None:
            self.wanted_as_labels.emit(layer)


def geometry_of(polygon: Any) -> QgsGeometry:
    """Return a GeoJSON-like polygon as QGIS's geometry."""
    rings = [[QgsPointXY(*corner[:2]) for corner in ring] for ring in polygon["coordinates"]]
    return QgsGeometry.fromPolygonXY(rings)


def _count_drawn(request: Any, progress: Progress) -> tuple[dict[str, int], tuple[str, ...]]:
    """Count the pixels of each drawn class, and say what was left out (worker thread)."""
    labels, sensor, names = request
    counts = api.count_labels(labels, sensor, progress=progress)
    return {name: counts.pixels.get(number, 0) for number, name in enumerate(names, 1)}, counts.notes
