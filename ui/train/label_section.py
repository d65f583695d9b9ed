"""The labels on the Train page: layer, field, and the classes that are in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...core.contracts.labels import ClassEntry, Labels
from ...core.contracts.limits import FEW_UNITS
from ...core.contracts.sensors import SensorSource
from ...core.errors import MamolError
from ...core.text import listed
from ..common.layer_box import LABEL_LAYERS, choose_layer
from ..common.radius_box import RadiusBox
from ..common.text import plain_label
from ..sources.labels import holds_points, label_source, likely_class_field, takes_radius
from .class_table import ClassTable
from .label_counting import DELAY_MILLISECONDS, CountedLabels, CountRequest, LabelCounter

EACH_FEATURE = ""
"""The group field where each point, line or polygon is a ground unit of its own."""


class LabelSection(QWidget):
    """Label layer, field, and the table of classes, counted in the background."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.labels: Labels | None = None
        self.class_file: str | None = None
        self._reference: SensorSource | None = None
        self._others: tuple[SensorSource, ...] = ()
        self._edited: dict[int, ClassEntry] = {}
        self._gone_group = ""
        self._layer: QgsMapLayer | None = None
        self.few_points = False
        self.counter = LabelCounter(self)
        # A script may change thousands of features one by one.
        self._edited_layer = QTimer(self)
        self._edited_layer.setSingleShot(True)
        self._edited_layer.setInterval(DELAY_MILLISECONDS)
        self.layer_box = QgsMapLayerComboBox(self)
        self.field_caption = plain_label(self.tr("Class &field"), self)
        self.field_box = QgsFieldComboBox(self)
        self.group_caption = plain_label(self.tr("&Ground unit"), self)
        self.group_box = QComboBox(self)
        self.radius_caption = plain_label(self.tr("&Radius (m)"), self)
        self.radius_box = RadiusBox(self)
        self.class_table = ClassTable(self)
        self.state = plain_label("", self)
        self.load_button = QPushButton(self.tr("Class names from CSV…"), self)
        self._set_up()
        self._lay_out()
        self._layer_changed(self.layer_box.currentLayer())

    def _set_up(self) -> None:
        self.layer_box.setFilters(LABEL_LAYERS)
        self.layer_box.setAllowEmptyLayer(True, self.tr("(none)"))
        choose_layer(self.layer_box, None)
        self.layer_box.setToolTip(
            self.tr(
                "A raster of class values (nodata is unlabelled), or points, lines or polygons as the layer shows "
                "them: its filter and unsaved edits count"
            )
        )
        self.field_caption.setBuddy(self.field_box)
        self.field_box.setToolTip(self.tr("The field with each feature's class: a number or a name"))
        self.group_caption.setBuddy(self.group_box)
        self.group_box.setToolTip(
            self.tr(
                "What is held out as a whole when accuracy is measured: each feature (points that touch "
                "together), or all features that share a field value, such as plot, field or site"
            )
        )
        for box in (self.layer_box, self.field_box, self.group_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        self.state.setWordWrap(True)
        self.load_button.setToolTip(self.tr("A CSV with the columns id, name, colour (#rrggbb)"))
        self.load_button.clicked.connect(self._choose_class_file)
        self.layer_box.layerChanged.connect(self._layer_changed)
        self.field_box.fieldChanged.connect(self._field_changed)
        self.group_box.currentIndexChanged.connect(self._group_changed)
        self.radius_caption.setBuddy(self.radius_box)
        self.radius_box.chosen.connect(self.recount)
        self.class_table.edited.connect(self._class_edited)
        self._edited_layer.timeout.connect(self.recount)
        self.counter.counted.connect(self._counted)
        self.counter.failed.connect(self._not_counted)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_will_be_removed)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Layer"), self.layer_box)
        form.addRow(self.field_caption, self.field_box)
        form.addRow(self.group_caption, self.group_box)
        form.addRow(self.radius_caption, self.radius_box)
        buttons = QHBoxLayout()
        buttons.addWidget(self.load_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self.state)
        layout.addWidget(self.class_table)
        layout.addLayout(buttons)

    @property
    def layer(self) -> QgsMapLayer | None:
        """The label layer."""
        return self.layer_box.currentLayer()

    @property
    def field(self) -> str:
        """The class field; empty for rasters."""
        return str(self.field_box.currentField()) if isinstance(self.layer, QgsVectorLayer) else ""

    @property
    def group(self) -> str:
        """The field whose values tell ground units apart; ``EACH_FEATURE`` where it is the feature, and for rasters."""
        return str(self.group_box.currentData() or EACH_FEATURE)

    @property
    def radius(self) -> str:
        """Metres around points and lines, or the field with them; empty for other layers."""
        return self.radius_box.radius

    def classes(self) -> tuple[ClassEntry, ...]:
        """Return the classes as they stand in the table, by their code in the labels."""
        codes = {value: code for code, value in (self.labels.codes or ())} if self.labels is not None else {}
        return tuple(replace(entry, value=codes.get(entry.value, entry.value)) for entry in self.class_table.classes())

    def set_reference(self, reference: SensorSource | None, others: tuple[SensorSource, ...] = ()) -> None:
        """Count on the ground of other sensors; the pixels are those of the first."""
        if (reference, others) != (self._reference, self._others):
            self._reference, self._others = reference, others
            self.recount()

    def load_class_file(self, path: str | None) -> None:
        """Take names and colours from a CSV; None goes back to the layer's."""
        self.class_file = path
        self._edited.clear()
        self.recount()

    def restore(
        self, layer_id: str | None, field: str, class_file: str | None, group: str = EACH_FEATURE, radius: str = ""
    ) -> None:
        """Put back what was chosen; what is gone is passed over."""
        self._edited.clear()
        self.class_file = class_file if class_file and Path(class_file).is_file() else None
        choose_layer(self.layer_box, QgsProject.instance().mapLayer(layer_id) if layer_id else None)
        if field:
            self.field_box.setField(field)
        self._list_groups(group)
        self.radius_box.set_layer(self.layer, radius)
        self.recount()

    def recount(self) -> None:
        """Read and count the labels again; until that is done there are none."""
        self.labels = None
        self.few_points = False
        self._edited_layer.stop()
        layer = self.layer
        if layer is None or self._reference is None:
            self.counter.ask(None)
            wanted = self.tr("Choose a raster of classes, or points, lines or polygons with a class field.")
            self._show((), wanted if layer is None else self.tr("Add a sensor to count labelled pixels."))
            return
        try:
            source = label_source(layer, self.field, self.group, radius=self.radius)
        except MamolError as error:
            self.counter.ask(None)
            self._show((), str(error))
            return
        self.counter.ask(CountRequest(source, self._reference, self.class_file, self._others))
        self.class_table.setEnabled(False)
        self.state.setText(self.tr("counting…"))
        self.state.show()
        self.changed.emit()

    def _show(self, classes: tuple[ClassEntry, ...], state: str, counted: CountedLabels | None = None) -> None:
        counts = counted.counts if counted is not None else None
        self.class_table.set_classes(
            classes, counts.pixels if counts is not None else {}, counts.polygons if counts is not None else None
        )
        self.class_table.setEnabled(True)
        self.class_table.setVisible(bool(classes))
        self.load_button.setVisible(self.layer is not None)
        self.state.setText(state)
        self.state.setVisible(bool(state))
        self.changed.emit()

    def _counted(self, counted: CountedLabels) -> None:
        self.labels = counted.labels
        counts = counted.counts
        fewest = min((counts.polygons or {}).values(), default=0)
        self.few_points = holds_points(self.layer) and fewest < FEW_UNITS
        classes = tuple(self._edited.get(entry.value, entry) for entry in counts.classes)
        total = sum(counts.pixels.values())
        state = self.tr("{0} labelled pixels in {1} classes").format(f"{total:,}", len(classes))
        if not total:
            state = self.tr("No labelled pixel lies inside the sensors' extent. Check the CRS of the layers.")
        self._show(classes, state, counted)
        scarce = self.class_table.scarce()
        if scarce and total:
            state += self.tr("; too few pixels: {0}").format(listed(scarce))
        if self._gone_group:
            gone = self.tr("The layer no longer has field '{0}': each feature is now a ground unit.")
            state += ". " + gone.format(self._gone_group)
        # What was mapped, left out or guessed stands where the classes are.
        self.state.setText("\n".join([state, *counts.notes]))

    def _not_counted(self, sentence: str) -> None:
        self._show((), sentence)

    def _class_edited(self) -> None:
        self._edited = {entry.value: entry for entry in self.class_table.classes()}
        self.changed.emit()

    def _layer_changed(self, layer: QgsMapLayer | None) -> None:
        if isinstance(self._layer, QgsVectorLayer):
            for signal in _edits_of(self._layer):
                signal.disconnect(self._edited_layer.start)
            self._layer.updatedFields.disconnect(self._fields_updated)
        self._layer = layer
        is_vector = isinstance(layer, QgsVectorLayer)
        if isinstance(layer, QgsVectorLayer):
            for signal in _edits_of(layer):
                signal.connect(self._edited_layer.start)
            layer.updatedFields.connect(self._fields_updated)
        for widget in (self.field_caption, self.field_box, self.group_caption, self.group_box):
            widget.setVisible(is_vector)
        self.radius_box.set_layer(layer)
        for widget in (self.radius_caption, self.radius_box):
            widget.setVisible(takes_radius(layer))
        self._edited.clear()
        self.field_box.blockSignals(True)
        self.field_box.setLayer(layer if is_vector else None)
        if isinstance(layer, QgsVectorLayer):
            self.field_box.setField(likely_class_field(layer))
        self.field_box.blockSignals(False)
        self._list_groups(EACH_FEATURE)
        self.recount()

    def _field_changed(self) -> None:
        self._edited.clear()
        self.recount()

    def _group_changed(self) -> None:
        self._gone_group = ""
        self.recount()

    def _fields_updated(self) -> None:
        before = self.group
        self._list_groups(before)
        if self.group != before:
            self.recount()

    def _list_groups(self, chosen: str) -> None:
        """Offer the fields of the layer, and choose one; that one is gone is said where the labels are counted."""
        names = list(self.layer.fields().names()) if isinstance(self.layer, QgsVectorLayer) else []
        self.group_box.blockSignals(True)
        self.group_box.clear()
        self.group_box.addItem(self.tr("each feature"), EACH_FEATURE)
        for name in names:
            self.group_box.addItem(name, name)
        self.group_box.setCurrentIndex(max(0, self.group_box.findData(chosen)))
        self.group_box.blockSignals(False)
        self._gone_group = "" if not chosen or chosen in names else chosen

    def _layers_will_be_removed(self, ids: list[str]) -> None:
        if self._layer is not None and self._layer.id() in ids:
            choose_layer(self.layer_box, None)

    def _choose_class_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Class names and colours"), self.class_file or "", self.tr("CSV files (*.csv *.txt)")
        )
        if path:
            self.load_class_file(path)


def _edits_of(layer: QgsVectorLayer) -> tuple[Any, ...]:
    """Return the signals of a layer that tell of other features: edits saved, not yet saved and undone, the filter."""
    return layer.afterCommitChanges, layer.layerModified, layer.afterRollBack, layer.subsetStringChanged
