"""Which part of the scene to classify: all of it, what the map shows, or a layer's extent."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ...core.requests import Extent
from ..extents import extent_of

WHOLE, CANVAS, LAYER = "whole", "canvas", "layer"


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
        # Before the box of layers is made, which moves on to another layer when it hears of it.
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_will_be_removed)
        self.kind_box = QComboBox(self)
        self.layer_box = QgsMapLayerComboBox(self)
        self.kind_box.addItem(self.tr("Whole scene"), WHOLE)
        if canvas is not None:
            self.kind_box.addItem(self.tr("What the map shows"), CANVAS)
            canvas.extentsChanged.connect(self._canvas_moved)
        self.kind_box.addItem(self.tr("Extent of a layer"), LAYER)
        self.kind_box.setToolTip(self.tr("The part to classify, on the grid of the first sensor used"))
        self.kind_box.setAccessibleName(self.tr("Extent"))
        self.layer_box.setToolTip(self.tr("The layer whose extent is classified"))
        self.layer_box.setAccessibleName(self.tr("Layer of the extent"))
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
        """Give "whole", "canvas" or "layer"."""
        return str(self.kind_box.currentData())

    @property
    def layer(self) -> QgsMapLayer | None:
        """The layer whose extent is meant, if that is the choice."""
        return self.layer_box.currentLayer() if self.kind == LAYER else None

    def restore(self, kind: str, layer_id: str | None) -> None:
        """Put back a choice; one that is no longer possible becomes the whole scene."""
        layer = QgsProject.instance().mapLayer(layer_id) if layer_id else None
        possible = self.kind_box.findData(kind) >= 0 and (kind != LAYER or layer is not None)
        if layer is not None:
            self.layer_box.setLayer(layer)
        self.kind_box.setCurrentIndex(self.kind_box.findData(kind if possible else WHOLE))

    def extent(self) -> Extent | None:
        """Give the extent with its CRS; None is the whole scene."""
        place = self._place()
        if place is None:
            return None
        box, crs = place
        return extent_of(box, crs)

    def pixels(self, reference: QgsRasterLayer) -> int:
        """Count the pixels of the reference layer inside the extent, from metadata alone."""
        place = self._place()
        whole = reference.extent()
        if place is not None:
            transform = QgsCoordinateTransform(place[1], reference.crs(), QgsProject.instance())
            try:
                whole = whole.intersect(transform.transformBoundingBox(place[0]))
            except QgsCsException:
                return 0
        if whole.isEmpty():
            return 0
        columns = whole.width() / (reference.rasterUnitsPerPixelX() or 1.0)
        rows = whole.height() / (reference.rasterUnitsPerPixelY() or 1.0)
        return max(0, round(columns)) * max(0, round(rows))

    def _place(self) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None:
        if self.kind == CANVAS and self._canvas is not None:
            return self._canvas.extent(), self._canvas.mapSettings().destinationCrs()
        layer = self.layer
        return (layer.extent(), layer.crs()) if layer is not None else None

    def _kind_changed(self) -> None:
        self.layer_box.setVisible(self.kind == LAYER)
        self.changed.emit()

    def _layers_will_be_removed(self, ids: list[str]) -> None:
        """Go back to the whole scene rather than to the extent of whatever layer comes next in the box."""
        if self.layer is not None and self.layer.id() in ids:
            self.kind_box.setCurrentIndex(self.kind_box.findData(WHOLE))

    def _canvas_moved(self) -> None:
        if self.kind == CANVAS:
            self.changed.emit()
