"""One label layer on the Train page: layer, class field or expression, ground unit, radius, and what it is for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from qgis.core import QgsApplication, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldExpressionWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..common.form_grid import FormGrid
from ..common.layer_box import LABEL_LAYERS, choose_layer
from ..common.radius_box import RadiusBox
from ..common.text import plain_label
from ..language.words import tr
from ..sources.labels import LabelSource, label_source, likely_class_field, takes_radius
from .label_counting import DELAY_MILLISECONDS

EACH_FEATURE = ""
"""The group field where each point, line or polygon is a ground unit of its own."""


@dataclass(frozen=True)
class LabelRowChoice:
    """What was chosen in a row, as the project keeps it."""

    layer_id: str = ""
    field: str = ""
    group: str = EACH_FEATURE
    radius: str = ""
    selected_only: bool = False
    for_validation: bool = False
    weight: float = 1.0

    def to_json(self) -> dict[str, Any]:
        """Return it as plain JSON data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Any) -> tuple[LabelRowChoice, ...]:
        """Read a list of choices; what a hand has damaged counts as nothing."""
        found = []
        for one in data if isinstance(data, list) else []:
            if isinstance(one, Mapping):
                usual = asdict(cls())
                kept = {name: value for name, value in one.items() if type(value) is type(usual.get(name))}
                found.append(cls(**{**usual, **kept}))
        return tuple(found)


class LabelRow(QFrame):
    """Widgets of one label layer. What it is for, and its weight, are shown where there are several layers.

    Signals:
        changed: the labels are others now.
        removed: the button to take the layer away was clicked.
    """

    changed = pyqtSignal()
    removed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsMapLayer | None = None
        self.gone_group = ""
        # A script may change thousands of features one by one.
        self._edited_layer = QTimer(self)
        self._edited_layer.setSingleShot(True)
        self._edited_layer.setInterval(DELAY_MILLISECONDS)
        self.layer_box = QgsMapLayerComboBox(self)
        self.remove_button = QToolButton(self)
        self.field_caption = plain_label(tr("Class &field"), self)
        self.field_box = QgsFieldExpressionWidget(self)
        self.group_caption = plain_label(tr("&Ground unit"), self)
        self.group_box = QComboBox(self)
        self.radius_caption = plain_label(tr("&Radius (m)"), self)
        self.radius_box = RadiusBox(self)
        self.selected_box = QCheckBox(tr("Selected features only"), self)
        self.use_caption = plain_label(tr("&Use for"), self)
        self.use_box = QComboBox(self)
        self.weight_caption = plain_label(tr("&Weight"), self)
        self.weight_box = QDoubleSpinBox(self)
        self.is_one_of_several = False
        self._set_up()
        self._lay_out()
        self._layer_changed(self.layer_box.currentLayer())

    def _set_up(self) -> None:
        self.layer_box.setFilters(LABEL_LAYERS)
        self.layer_box.setAllowEmptyLayer(True, tr("(none)"))
        choose_layer(self.layer_box, None)
        self.layer_box.setToolTip(
            tr(
                "A raster of class values (nodata is unlabelled), or points, lines or polygons as the layer shows "
                "them: its filter and unsaved edits count"
            )
        )
        self.remove_button.setIcon(QgsApplication.getThemeIcon("/symbologyRemove.svg"))
        self.remove_button.setAutoRaise(True)
        self.remove_button.setToolTip(tr("Take this label layer off the list"))
        self.remove_button.setAccessibleName(tr("Remove label layer"))
        self._set_up_field()
        self.field_box.setExpressionDialogTitle(tr("Class of a feature"))
        self.group_caption.setBuddy(self.group_box)
        self.group_box.setToolTip(
            tr(
                "What is held out as a whole when accuracy is measured: each feature (points that touch "
                "together), or all features that share a field value, such as plot, field or site"
            )
        )
        for box in (self.layer_box, *self.field_box.findChildren(QComboBox), self.group_box, self.use_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        self.radius_caption.setBuddy(self.radius_box)
        self.selected_box.setToolTip(tr("Leave out the features that are not selected in the layer"))
        self.use_caption.setBuddy(self.use_box)
        self.use_box.addItem(tr("training"), False)
        self.use_box.addItem(tr("validation only"), True)
        self.use_box.setToolTip(
            tr("Training: some of its ground is held out. Validation only: accuracy is measured on it")
        )
        self.weight_box.setRange(0.1, 100.0)
        self.weight_box.setDecimals(1)
        self.weight_box.setSingleStep(0.5)
        self.weight_box.setValue(1.0)
        self.weight_box.setToolTip(tr("Weight: how often its pixels are learnt beside those of other layers"))
        self.weight_caption.setBuddy(self.weight_box)
        self.layer_box.layerChanged.connect(self._layer_changed)
        self.field_box.fieldChanged[str].connect(self._field_changed)
        self.group_box.currentIndexChanged.connect(self._group_changed)
        self.radius_box.chosen.connect(self.changed)
        self.selected_box.toggled.connect(self._tell)
        self.use_box.currentIndexChanged.connect(self._use_changed)
        self.weight_box.valueChanged.connect(self._tell)
        self.remove_button.clicked.connect(self.removed)
        self._edited_layer.timeout.connect(self.changed)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_will_be_removed)

    def _set_up_field(self) -> None:
        # Handed on to the box inside, the tabulator key would come back to it for ever.
        self.field_box.setFocusProxy(None)  # type: ignore[arg-type]  # the stubs leave None out
        self.field_box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for box in self.field_box.findChildren(QComboBox):
            box.setAccessibleName(tr("Class field"))
            self.field_caption.setBuddy(box)
        for button in self.field_box.findChildren(QToolButton):
            button.setToolTip(tr("Write an expression that gives the class"))
            button.setAccessibleName(tr("Class expression"))

    def _hint_field(self) -> None:
        """Give the box its hint, which QGIS takes away when it shows another field."""
        for box in self.field_box.findChildren(QComboBox):
            if not box.toolTip():
                box.setToolTip(tr("The field with each feature's class, a number or a name; or an expression (ε)"))

    def _lay_out(self) -> None:
        self.form = FormGrid()
        layer_caption = plain_label(tr("&Layer"), self)
        layer_caption.setBuddy(self.layer_box)
        self.form.addWidget(layer_caption, 0, 0)
        self.form.addLayout(_side_by_side(self.layer_box, self.remove_button), 0, 1)
        self.form.add_row(self.field_caption, self.field_box)
        self.form.add_row(self.group_caption, self.group_box)
        self.form.add_row(self.radius_caption, self.radius_box)
        self.form.addWidget(self.selected_box, self.form.rowCount(), 0, 1, 2)
        self.form.add_row(self.use_caption, self.use_box)
        self.form.add_row(self.weight_caption, self.weight_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.form)

    @property
    def layer(self) -> QgsMapLayer | None:
        """The label layer."""
        return self.layer_box.currentLayer()

    @property
    def field(self) -> str:
        """The class field or expression; empty for rasters."""
        return str(self.field_box.currentField()[0]) if isinstance(self.layer, QgsVectorLayer) else ""

    @property
    def group(self) -> str:
        """The field whose values tell ground units apart; ``EACH_FEATURE`` where it is the feature, and for rasters."""
        return str(self.group_box.currentData() or EACH_FEATURE)

    @property
    def radius(self) -> str:
        """Metres around points and lines, or the field with them; empty for other layers."""
        return self.radius_box.radius

    @property
    def selected_only(self) -> bool:
        """Whether only selected features count."""
        return isinstance(self.layer, QgsVectorLayer) and self.selected_box.isChecked()

    @property
    def for_validation(self) -> bool:
        """Whether accuracy is measured on it, and nothing learnt; never so for the only layer."""
        return self.is_one_of_several and bool(self.use_box.currentData())

    @property
    def weight(self) -> float:
        """How often its pixels are learnt; 1 for the only layer."""
        return float(self.weight_box.value()) if self.is_one_of_several and not self.for_validation else 1.0

    def source(self) -> LabelSource | None:
        """Return what is needed to read the labels in another thread; None without a layer.

        Raises:
            MamolError: the layer or its field cannot be used as labels.
        """
        layer = self.layer
        if layer is None:
            return None
        return label_source(layer, self.field, self.group, radius=self.radius, selected_only=self.selected_only)

    def choice(self) -> LabelRowChoice:
        """Return what stands in the row."""
        identity = self.layer.id() if self.layer is not None else ""
        return LabelRowChoice(
            identity, self.field, self.group, self.radius, self.selected_box.isChecked(),
            bool(self.use_box.currentData()), float(self.weight_box.value()),
        )  # fmt: skip

    def restore(self, choice: LabelRowChoice) -> None:
        """Put back what was chosen; what is gone is passed over. Nothing is told."""
        self.blockSignals(True)
        choose_layer(self.layer_box, QgsProject.instance().mapLayer(choice.layer_id) if choice.layer_id else None)
        if choice.field and isinstance(self.layer, QgsVectorLayer):
            self.field_box.setField(choice.field)
        self._list_groups(choice.group)
        self.radius_box.set_layer(self.layer, choice.radius)
        self.selected_box.setChecked(choice.selected_only)
        self.use_box.setCurrentIndex(int(choice.for_validation))
        self.weight_box.setValue(choice.weight)
        self.blockSignals(False)

    def set_one_of_several(self, is_one: bool) -> None:
        """Show what the layer is for, or hide that."""
        self.is_one_of_several = is_one
        for widget in (self.use_caption, self.use_box, self.remove_button):
            widget.setVisible(is_one)
        self._show_weight()
        self.setFrameShape(QFrame.Shape.StyledPanel if is_one else QFrame.Shape.NoFrame)
        margin = 4 if is_one else 0
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(margin, margin, margin, margin)

    def release(self) -> None:
        """Let go of the layer and the project."""
        self._edited_layer.stop()
        self._listen_to(None)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_will_be_removed)

    def _field_changed(self, *_: object) -> None:
        self._hint_field()
        self.changed.emit()

    def _tell(self, *_: object) -> None:
        self.changed.emit()

    def _use_changed(self) -> None:
        self._show_weight()
        self.changed.emit()

    def _show_weight(self) -> None:
        for widget in (self.weight_caption, self.weight_box):
            widget.setVisible(self.is_one_of_several and not self.for_validation)

    def _group_changed(self) -> None:
        self.gone_group = ""
        self.changed.emit()

    def _listen_to(self, layer: QgsMapLayer | None) -> None:
        if isinstance(self._layer, QgsVectorLayer):
            for signal in _edits_of(self._layer):
                signal.disconnect(self._edited_layer.start)
            self._layer.updatedFields.disconnect(self._fields_updated)
            self._layer.selectionChanged.disconnect(self._selection_changed)
        self._layer = layer
        if isinstance(layer, QgsVectorLayer):
            for signal in _edits_of(layer):
                signal.connect(self._edited_layer.start)
            layer.updatedFields.connect(self._fields_updated)
            layer.selectionChanged.connect(self._selection_changed)

    def _selection_changed(self, *_: object) -> None:
        if self.selected_box.isChecked():
            self._edited_layer.start()

    def _layer_changed(self, layer: QgsMapLayer | None) -> None:
        self._listen_to(layer)
        is_vector = isinstance(layer, QgsVectorLayer)
        for widget in (self.field_caption, self.field_box, self.group_caption, self.group_box, self.selected_box):
            widget.setVisible(is_vector)
        self.radius_box.set_layer(layer)
        for widget in (self.radius_caption, self.radius_box):
            widget.setVisible(takes_radius(layer))
        for box in (self.field_box, self.selected_box):
            box.blockSignals(True)
        self.field_box.setLayer(layer if is_vector else None)
        if isinstance(layer, QgsVectorLayer):
            self.field_box.setField(likely_class_field(layer))
        self._hint_field()
        self.selected_box.setChecked(False)
        for box in (self.field_box, self.selected_box):
            box.blockSignals(False)
        self._list_groups(EACH_FEATURE)
        self.changed.emit()

    def _fields_updated(self) -> None:
        before = self.group
        self._list_groups(before)
        if self.group != before:
            self.changed.emit()

    def _list_groups(self, chosen: str) -> None:
        """Offer the fields of the layer, and choose one; that one is gone is said where the labels are counted."""
        names = list(self.layer.fields().names()) if isinstance(self.layer, QgsVectorLayer) else []
        self.group_box.blockSignals(True)
        self.group_box.clear()
        self.group_box.addItem(tr("each feature"), EACH_FEATURE)
        for name in names:
            self.group_box.addItem(name, name)
        self.group_box.setCurrentIndex(max(0, self.group_box.findData(chosen)))
        self.group_box.blockSignals(False)
        self.gone_group = "" if not chosen or chosen in names else chosen

    def _layers_will_be_removed(self, ids: list[str]) -> None:
        if self._layer is not None and self._layer.id() in ids:
            choose_layer(self.layer_box, None)


def _side_by_side(first: QWidget, second: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(first, 1)
    row.addWidget(second)
    return row


def _edits_of(layer: QgsVectorLayer) -> tuple[Any, ...]:
    """Return the signals of a layer that tell of other features: edits saved, not yet saved and undone, the filter."""
    return layer.afterCommitChanges, layer.layerModified, layer.afterRollBack, layer.subsetStringChanged
