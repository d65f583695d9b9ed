"""Choosing a layer of reference labels: a raster, or polygons with the field of their class."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from ..sources.labels import LabelSource, label_source, likely_class_field
from .layer_box import choose_layer
from .text import plain_label


class ReferenceChoice(QWidget):
    """A layer, and a field where it holds polygons; none at first.

    Signals:
        changed: another layer or field is chosen.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None, hint: str = "") -> None:
        super().__init__(parent)
        self._hint = hint or self.tr("Labels the model was not trained on; adds each sensor's worth in accuracy")
        # Before the box is made, which moves on to another layer when it hears of it.
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_will_be_removed)
        self.layer_box = QgsMapLayerComboBox(self)
        self.field_box = QgsFieldComboBox(self)
        self.field_caption = plain_label(self.tr("&Field"), self)
        self._set_up()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Reference"), self.layer_box)
        form.addRow(self.field_caption, self.field_box)
        self._layer_changed(None)

    def _set_up(self) -> None:
        kinds = QgsMapLayerProxyModel.Filter.RasterLayer | QgsMapLayerProxyModel.Filter.PolygonLayer
        self.layer_box.setFilters(kinds)
        self.layer_box.setAllowEmptyLayer(True, self.tr("(none)"))
        choose_layer(self.layer_box, None)
        self.layer_box.setToolTip(self._hint)
        self.field_box.setToolTip(self.tr("The field with the class of each polygon"))
        self.field_caption.setBuddy(self.field_box)
        for box in (self.layer_box, self.field_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(7)
        self.layer_box.layerChanged.connect(self._layer_changed)
        self.field_box.fieldChanged.connect(self.changed)

    @property
    def layer(self) -> QgsMapLayer | None:
        """The layer chosen, if any."""
        return self.layer_box.currentLayer()

    def source(self) -> LabelSource | None:
        """Describe the layer for another thread; None where none is chosen.

        Raises:
            MamolError: the layer cannot be used as labels.
        """
        layer = self.layer
        return None if layer is None else label_source(layer, str(self.field_box.currentField()))

    def _layer_changed(self, layer: QgsMapLayer | None) -> None:
        is_vector = isinstance(layer, QgsVectorLayer)
        self.field_box.blockSignals(True)
        self.field_box.setLayer(layer if is_vector else None)
        if isinstance(layer, QgsVectorLayer):
            self.field_box.setField(likely_class_field(layer))
        self.field_box.blockSignals(False)
        for widget in (self.field_box, self.field_caption):
            widget.setVisible(is_vector)
        self.changed.emit()

    def _layers_will_be_removed(self, ids: list[str]) -> None:
        """Let go of the layer, rather than take whatever comes next in the box."""
        if self.layer is not None and self.layer.id() in ids:
            choose_layer(self.layer_box, None)
