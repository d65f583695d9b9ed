"""A box for the radius around points and lines: metres, or the field with them."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..language.words import tr
from ..sources.labels import takes_radius


class RadiusBox(QComboBox):
    """Metres to type, or one of the layer's fields of numbers to choose; empty for the pixel alone.

    Signals:
        chosen: another radius was given.
    """

    chosen = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsMapLayer | None = None
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(7)
        self.setToolTip(
            tr(
                "Metres around each point or line that have its class too, such as the GPS accuracy; or the field with "
                "them. Empty: only the pixels it lies in"
            )
        )
        line = self.lineEdit()
        line.setPlaceholderText(tr("0 m"))
        line.editingFinished.connect(self._tell)
        self.activated.connect(self._tell)
        self._told = ""

    @property
    def radius(self) -> str:
        """What was given: a number of metres or a field; empty for none, and where the layer takes none."""
        return self.currentText().strip() if takes_radius(self._layer) else ""

    def set_layer(self, layer: QgsMapLayer | None, radius: str = "") -> None:
        """Offer the fields of a layer, and give a radius."""
        self._layer = layer
        self.blockSignals(True)
        self.clear()
        if isinstance(layer, QgsVectorLayer) and takes_radius(layer):
            self.addItems([field.name() for field in layer.fields().toList() if field.isNumeric()])
        self.setCurrentIndex(-1)
        self.setEditText(radius)
        self.blockSignals(False)
        self._told = self.radius

    def _tell(self) -> None:
        if self.radius != self._told:
            self._told = self.radius
            self.chosen.emit()
