"""Choosing a layer of reference labels: a raster, or points, lines or polygons with the field of their class."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from ..language.words import tr
from ..sources.labels import LabelSource, label_source, likely_class_field, takes_radius
from .layer_box import LABEL_LAYERS, choose_layer
from .radius_box import RadiusBox
from .text import plain_label


class ReferenceChoice(QWidget):
    """A layer, a field where it holds features, a radius where these are points or lines; none at first.

    Signals:
        changed: another layer, field or radius is chosen.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None, hint: str = "") -> None:
        super().__init__(parent)
        self._hint = hint or tr("Labels the model was not trained on; adds each sensor's worth in accuracy")
        # Before the box is made, which moves on to another layer when it hears of it.
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_will_be_removed)
        self.layer_box = QgsMapLayerComboBox(self)
        self.field_box = QgsFieldComboBox(self)
        self.field_caption = plain_label(tr("&Field"), self)
        self.radius_box = RadiusBox(self)
        self.radius_caption = plain_label(tr("R&adius (m)"), self)
        self._set_up()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Reference"), self.layer_box)
        form.addRow(self.field_caption, self.field_box)
        form.addRow(self.radius_caption, self.radius_box)
        self._layer_changed(None)

    def _set_up(self) -> None:
        self.layer_box.setFilters(LABEL_LAYERS)
        self.layer_box.setAllowEmptyLayer(True, tr("(none)"))
        choose_layer(self.layer_box, None)
        self.layer_box.setToolTip(self._hint)
        self.field_box.setToolTip(tr("The field with the class of each point, line or polygon"))
        self.field_caption.setBuddy(self.field_box)
        self.radius_caption.setBuddy(self.radius_box)
        self.radius_box.chosen.connect(self.changed)
        for box in (self.layer_box, self.field_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(7)
        self.layer_box.layerChanged.connect(self._layer_changed)
        self.field_box.fieldChanged.connect(self.changed)

    @property
    def layer(self) -> QgsMapLayer | None:
        """The layer chosen, if any."""
        return self.layer_box.currentLayer()

    def to_json(self) -> list[str]:
        """Return the choice as a project keeps it: layer, field, radius; empty where none is chosen."""
        layer = self.layer
        return [layer.id(), str(self.field_box.currentField()), self.radius_box.radius] if layer is not None else []

    def choose(self, stored: Any) -> None:
        """Choose what :meth:`to_json` gave; anything else, and a layer that is gone, chooses none.

        Args:
            stored: as the project holds it.
        """
        is_known = isinstance(stored, list) and len(stored) == 3 and all(isinstance(one, str) for one in stored)
        layer_id, field, radius = stored if is_known else ("", "", "")
        layer = QgsProject.instance().mapLayer(layer_id) if layer_id else None
        choose_layer(self.layer_box, layer)
        # A layer that the box does not offer is none of labels.
        if layer is None or self.layer is not layer:
            choose_layer(self.layer_box, None)
            return
        if isinstance(layer, QgsVectorLayer) and field in layer.fields().names():
            self.field_box.setField(field)
        self.radius_box.set_layer(layer, radius)

    def source(self) -> LabelSource | None:
        """Describe the layer for another thread; None where none is chosen.

        Raises:
            MamolError: the layer cannot be used as labels.
        """
        layer = self.layer
        if layer is None:
            return None
        return label_source(layer, str(self.field_box.currentField()), radius=self.radius_box.radius)

    def _layer_changed(self, layer: QgsMapLayer | None) -> None:
        is_vector = isinstance(layer, QgsVectorLayer)
        self.field_box.blockSignals(True)
        self.field_box.setLayer(layer if is_vector else None)
        if isinstance(layer, QgsVectorLayer):
            self.field_box.setField(likely_class_field(layer))
        self.field_box.blockSignals(False)
        self.radius_box.set_layer(layer)
        shown = ((is_vector, self.field_box, self.field_caption),)
        for is_shown, *widgets in (*shown, (takes_radius(layer), self.radius_box, self.radius_caption)):
            for widget in widgets:
                widget.setVisible(is_shown)
        self.changed.emit()

    def _layers_will_be_removed(self, ids: list[str]) -> None:
        """Let go of the layer, rather than take whatever comes next in the box."""
        if self.layer is not None and self.layer.id() in ids:
            choose_layer(self.layer_box, None)
