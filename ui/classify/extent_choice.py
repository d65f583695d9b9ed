"""Which part of the scene to classify: the sensors' extent, what the map shows, or a layer's extent."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ...core.contracts.sensors import Cover, Extent
from ...core.model.spec import TrainingGrid
from ..language.words import tr
from ..sources.extents import extent_of

WHOLE, OVERLAP, FIRST, CANVAS, LAYER = "whole", "overlap", "first", "canvas", "layer"
COVERS = {OVERLAP: Cover.INTERSECTION, FIRST: Cover.REFERENCE}
_WGS84 = "EPSG:4326"
_METRES_PER_DEGREE = 111_320
_SAME_SIZE = 0.02


class ExtentChoice(QWidget):
    """A combo box, and a second one for the layer where "layer" is chosen.

    Args:
        canvas: the map canvas, or None where there is none.
        parent: the page.
    """

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._is_old = False
        # Before the box of layers is made, which moves on to another layer when it hears of it.
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_will_be_removed)
        self.kind_box = QComboBox(self)
        self.layer_box = QgsMapLayerComboBox(self)
        self.kind_box.addItem(tr("Extent of all sensors"), WHOLE)
        self.kind_box.addItem(tr("Where all sensors overlap"), OVERLAP)
        self.kind_box.addItem(tr("Extent of the first sensor"), FIRST)
        if canvas is not None:
            self.kind_box.addItem(tr("Map canvas extent"), CANVAS)
            canvas.extentsChanged.connect(self._canvas_moved)
        self.kind_box.addItem(tr("Extent of a layer"), LAYER)
        self.kind_box.setToolTip(tr("The area to classify; outside its layer a sensor is absent"))
        self.kind_box.setAccessibleName(tr("Extent"))
        self.layer_box.setToolTip(tr("Classify the extent of this layer"))
        self.layer_box.setAccessibleName(tr("Layer for the extent"))
        for box in (self.kind_box, self.layer_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.kind_box)
        layout.addWidget(self.layer_box)
        self.layer_box.hide()
        self.kind_box.currentIndexChanged.connect(self._kind_changed)
        self.layer_box.layerChanged.connect(self.changed)

    @property
    def kind(self) -> str:
        """Return "whole", "overlap", "first", "canvas" or "layer"."""
        return str(self.kind_box.currentData())

    @property
    def cover(self) -> Cover:
        """Which extent is covered; in a project from before there was a choice the first one's."""
        return Cover.REFERENCE if self._is_old else COVERS.get(self.kind, Cover.UNION)

    @property
    def layer(self) -> QgsMapLayer | None:
        """The layer whose extent is meant, if that is the choice."""
        return self.layer_box.currentLayer() if self.kind == LAYER else None

    def restore(self, kind: str, layer_id: str | None, cover: str | None = Cover.UNION.value) -> None:
        """Put back a choice; one that is no longer possible becomes the extent of all sensors.

        Args:
            kind: "whole", "canvas" and so on.
            layer_id: of the layer whose extent is meant.
            cover: the ground that was chosen; None in projects from before there was a choice.
        """
        if cover is None and kind == WHOLE:
            kind = FIRST
        layer = QgsProject.instance().mapLayer(layer_id) if layer_id else None
        possible = self.kind_box.findData(kind) >= 0 and (kind != LAYER or layer is not None)
        if layer is not None:
            self.layer_box.setLayer(layer)
        self.kind_box.setCurrentIndex(self.kind_box.findData(kind if possible else WHOLE))
        self._is_old = possible and cover in (None, Cover.REFERENCE.value)

    def extent(self) -> Extent | None:
        """Return the extent with its CRS; None is the whole scene."""
        place = self._place()
        if place is None:
            return None
        box, crs = place
        return extent_of(box, crs)

    def pixels(
        self, reference: QgsRasterLayer, others: Sequence[QgsRasterLayer] = (), grid: TrainingGrid | None = None
    ) -> int:
        """Estimate the number of pixels to classify, from metadata alone.

        Args:
            reference: the first sensor's layer.
            others: the other sensors' layers.
            grid: the pixels of the model, where it knows them.
        """
        place = self._place()
        whole = self._ground(reference, others)
        if place is not None:
            transform = QgsCoordinateTransform(place[1], reference.crs(), QgsProject.instance())
            try:
                whole = whole.intersect(transform.transformBoundingBox(place[0]))
            except QgsCsException:
                return 0
        if whole.isEmpty():
            return 0
        across, along = _pixel(reference, grid)
        return max(0, round(whole.width() / across)) * max(0, round(whole.height() / along))

    def _ground(self, reference: QgsRasterLayer, others: Sequence[QgsRasterLayer]) -> QgsRectangle:
        """Return the sensors' extent in the reference's CRS."""
        ground, cover = reference.extent(), self.cover
        for layer in others if cover != Cover.REFERENCE else ():
            transform = QgsCoordinateTransform(layer.crs(), reference.crs(), QgsProject.instance())
            try:
                box = transform.transformBoundingBox(layer.extent())
            except QgsCsException:
                continue
            if cover == Cover.INTERSECTION:
                ground = ground.intersect(box)
            else:
                ground.combineExtentWith(box)
        return ground

    def _place(self) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None:
        if self.kind == CANVAS and self._canvas is not None:
            return self._canvas.extent(), self._canvas.mapSettings().destinationCrs()
        layer = self.layer
        return (layer.extent(), layer.crs()) if layer is not None else None

    def _kind_changed(self) -> None:
        self._is_old = False
        self.layer_box.setVisible(self.kind == LAYER)
        self.changed.emit()

    def _layers_will_be_removed(self, ids: list[str]) -> None:
        """Go back to the whole scene rather than to the extent of whatever layer comes next in the box."""
        if self.layer is not None and self.layer.id() in ids:
            self.kind_box.setCurrentIndex(self.kind_box.findData(WHOLE))

    def _canvas_moved(self) -> None:
        if self.kind == CANVAS:
            self.changed.emit()


def _pixel(reference: QgsRasterLayer, grid: TrainingGrid | None) -> tuple[float, float]:
    """Return the edges of a pixel of the map in units of the reference's CRS, about."""
    own = reference.rasterUnitsPerPixelX() or 1.0, reference.rasterUnitsPerPixelY() or 1.0
    if grid is None:
        return own
    middle = reference.extent().center()
    corners = (middle, QgsPointXY(middle.x() + own[0], middle.y()), QgsPointXY(middle.x(), middle.y() + own[1]))
    transform = QgsCoordinateTransform(reference.crs(), QgsCoordinateReferenceSystem(_WGS84), QgsProject.instance())
    try:
        here, right, up = (transform.transform(corner) for corner in corners)
    except QgsCsException:
        return own
    shrinking = math.cos(math.radians(here.y()))
    metres = (
        _METRES_PER_DEGREE * math.hypot((there.x() - here.x()) * shrinking, there.y() - here.y())
        for there in (right, up)
    )
    found = zip(own, (grid.metres_across, grid.metres_along), metres)
    across, along = (
        edge if abs(wanted - size) < _SAME_SIZE * wanted else edge * wanted / size for edge, wanted, size in found
    )
    return across, along
