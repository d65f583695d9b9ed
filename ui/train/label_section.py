"""The labels on the Train page: layers, what is used of each, and the classes that are in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...core.contracts.class_table import ClassTable
from ...core.contracts.labels import ClassEntry, LabelLayers, Labels
from ...core.contracts.limits import FEW_UNITS
from ...core.contracts.sensors import SensorSource
from ...core.contracts.strict_json import read_dataclass
from ...core.errors import MamolError, ModelFileError
from ...core.raster.labels.class_mapping import MappedClasses, known_classes, map_classes
from ...core.raster.labels.doubts import doubts_about_classes
from ...core.text import listed
from ..common.radius_box import RadiusBox
from ..common.text import plain_label
from ..language.words import shown, tr
from ..sources.labels import holds_points
from ..sources.style_files import CLASS_FILES, is_style, read_style_classes
from .class_editor import ClassEditor
from .class_table import ClassTable as ClassTableWidget
from .label_counting import CountedLabels, CountedLayer, CountRequest, LabelCounter
from .label_row import EACH_FEATURE, LabelRow, LabelRowChoice


class LabelSection(QWidget):
    """Label layers, and the table of their classes, counted in the background.

    One layer stands there at first; more are added below it.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.labels: Labels | LabelLayers | None = None
        self.class_file: str | None = None
        self.table = ClassTable()
        self._counted_labels: CountedLabels | None = None
        self._mapped: MappedClasses | None = None
        self._reference: SensorSource | None = None
        self._others: tuple[SensorSource, ...] = ()
        self.few_points = False
        self.counter = LabelCounter(self)
        self.rows: list[LabelRow] = []
        self._rows_layout = QVBoxLayout()
        self.add_button = QPushButton(tr("Add label layer"), self)
        self.class_table = ClassTableWidget(self)
        self.state = plain_label("", self)
        self.edit_button = QPushButton(tr("Edit classes…"), self)
        self.load_button = QPushButton(tr("Import…"), self)
        self._set_up()
        self._lay_out()
        self.add_row()

    def _set_up(self) -> None:
        self.state.setWordWrap(True)
        self.add_button.setToolTip(tr("Use another label layer too; classes of one name are one class"))
        self.add_button.clicked.connect(lambda: self.add_row())
        self.edit_button.setToolTip(tr("Rename, merge, leave out, order and weigh classes"))
        self.edit_button.clicked.connect(self._edit_classes)
        self.load_button.setToolTip(
            tr("Names, colours and more of the classes, from CSV (id, name, colour), JSON or a QGIS style")
        )
        self.load_button.clicked.connect(self._choose_class_file)
        self.class_table.edited.connect(self._class_edited)
        self.counter.counted.connect(self._counted)
        self.counter.failed.connect(self._not_counted)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.edit_button)
        buttons.addWidget(self.load_button)
        buttons.addStretch(1)
        more = QHBoxLayout()
        more.addWidget(self.add_button)
        more.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._rows_layout)
        layout.addLayout(more)
        layout.addWidget(self.state)
        layout.addWidget(self.class_table)
        layout.addLayout(buttons)

    # The first layer

    @property
    def layer(self) -> QgsMapLayer | None:
        """The first label layer."""
        return self.rows[0].layer

    @property
    def layer_box(self) -> Any:
        """The box of the first label layer."""
        return self.rows[0].layer_box

    @property
    def field_box(self) -> Any:
        """The class field of the first label layer."""
        return self.rows[0].field_box

    @property
    def group_box(self) -> QComboBox:
        """The ground unit of the first label layer."""
        return self.rows[0].group_box

    @property
    def radius_box(self) -> RadiusBox:
        """The radius of the first label layer."""
        return self.rows[0].radius_box

    @property
    def field(self) -> str:
        """The class field of the first label layer; empty for rasters."""
        return self.rows[0].field

    @property
    def group(self) -> str:
        """The field of ground units of the first label layer."""
        return self.rows[0].group

    @property
    def radius(self) -> str:
        """The radius of the first label layer."""
        return self.rows[0].radius

    # All layers

    def layers(self) -> list[QgsMapLayer]:
        """Return the label layers that are chosen."""
        return [row.layer for row in self.rows if row.layer is not None]

    def add_row(self, choice: LabelRowChoice | None = None) -> LabelRow:
        """Add a label layer, which is still to be chosen."""
        row = LabelRow(self)
        row.changed.connect(self._row_changed)
        row.removed.connect(lambda: self.remove_row(row))
        self.rows.append(row)
        self._rows_layout.addWidget(row)
        if choice is not None:
            row.restore(choice)
        self._tell_rows()
        self._row_changed()
        return row

    def use_layer(self, layer: QgsMapLayer) -> None:
        """Use a layer as labels: in the first row that has none, else in one more; one that is there stays."""
        if layer in self.layers():
            return
        row = next((one for one in self.rows if one.layer is None), None) or self.add_row()
        row.layer_box.setLayer(layer)

    def remove_row(self, row: LabelRow) -> None:
        """Take a label layer off the list; the last one stays."""
        if len(self.rows) > 1 and row in self.rows:
            self.rows.remove(row)
            row.release()
            self._rows_layout.removeWidget(row)
            row.hide()
            row.deleteLater()
            self._tell_rows()
            self._row_changed()

    def _tell_rows(self) -> None:
        for row in self.rows:
            row.set_one_of_several(len(self.rows) > 1)

    # Classes

    def classes(self) -> tuple[ClassEntry, ...]:
        """Return the classes as they stand in the table, by their code in the labels where there is one layer."""
        return self._by_code(self.class_table.classes())

    def request_classes(self) -> tuple[ClassEntry, ...]:
        """Return the classes for the request: as in the labels where a class table goes with them."""
        if self.request_table() is None or self._counted_labels is None:
            return self.classes()
        return self._by_code(self._counted_labels.counts.classes)

    def pixels(self) -> int:
        """Return how many labelled pixels have been counted."""
        return sum(self._counted_labels.counts.pixels.values()) if self._counted_labels is not None else 0

    def doubts(self) -> tuple[str, ...]:
        """Return a sentence for each reason to think that these are no classes."""
        if self._counted_labels is None or self._mapped is None:
            return ()
        pixels = _summed(self._counted_labels.counts.pixels, self._mapped.values)
        return doubts_about_classes(self._mapped.entries, pixels)

    def request_table(self) -> ClassTable | None:
        """Return the class table for the request; None where names and colours are all it says of one layer."""
        if not self.table or (self.table.only_names and not isinstance(self.labels, LabelLayers)):
            return None
        return self.table

    def _by_code(self, entries: tuple[ClassEntry, ...]) -> tuple[ClassEntry, ...]:
        labels = self.labels
        known = labels.codes if labels is not None and not isinstance(labels, LabelLayers) else ()
        codes = {value: code for code, value in known or ()}
        return tuple(replace(entry, value=codes.get(entry.value, entry.value)) for entry in entries)

    def set_table(self, table: ClassTable) -> None:
        """Take a class table; the labels are counted anew where it names their codes."""
        recount = known_classes(table) != known_classes(self.table)
        self.table = table
        if recount or self._counted_labels is None:
            self.recount()
        else:
            self._show_counted(self._counted_labels)

    def set_reference(self, reference: SensorSource | None, others: tuple[SensorSource, ...] = ()) -> None:
        """Count on the ground of other sensors; the pixels are those of the first."""
        if (reference, others) != (self._reference, self._others):
            self._reference, self._others = reference, others
            self.recount()

    def load_class_file(self, path: str | None) -> None:
        """Take a class table from a file; None goes back to the layers' names and colours."""
        self.class_file = path
        self.table = ClassTable()
        self.recount()

    def restore(
        self, layer_id: str | None, field: str, class_file: str | None, group: str = EACH_FEATURE, radius: str = ""
    ) -> None:
        """Put back one label layer; what is gone is passed over."""
        self.restore_rows((LabelRowChoice(layer_id or "", field, group, radius),), class_file)

    def restore_rows(self, rows: Sequence[LabelRowChoice], class_file: str | None, table: Any = None) -> None:
        """Put back what was chosen; what is gone, or what a hand has damaged, is passed over.

        Args:
            rows: the label layers; none is one that is still to be chosen.
            class_file: a class table that is still to be read, or None.
            table: the class table as the project keeps it.
        """
        self.class_file = class_file if class_file and Path(class_file).is_file() else None
        try:
            self.table = read_dataclass(ClassTable, table, "class table", None) if table else ClassTable()
        except ModelFileError:
            self.table = ClassTable()
        for row in self.rows[1:]:
            self.remove_row(row)
        self.rows[0].restore(rows[0] if rows else LabelRowChoice())
        for choice in rows[1:]:
            self.add_row(choice)
        self.recount()

    # Counting

    def _row_changed(self) -> None:
        self.recount()

    def recount(self) -> None:
        """Read and count the labels again; until that is done there are none."""
        self.labels = self._counted_labels = self._mapped = None
        self.few_points = False
        if not self.layers() or self._reference is None:
            self.counter.ask(None)
            wanted = tr("Choose a raster of classes, or points, lines or polygons with a class field.")
            self._show((), wanted if not self.layers() else tr("Add a sensor to count labelled pixels."))
            return
        try:
            sources = [(row, row.source()) for row in self.rows]
        except MamolError as error:
            self.counter.ask(None)
            self._show((), shown(str(error)))
            return
        layers = tuple(CountedLayer(one, row.for_validation, row.weight) for row, one in sources if one is not None)
        self.counter.ask(CountRequest(layers, self._reference, self.class_file, self._others, self.table))
        self.class_table.setEnabled(False)
        self.edit_button.setEnabled(False)
        self.state.setText(tr("counting…"))
        self.state.show()
        self.changed.emit()

    def _show(self, classes: tuple[ClassEntry, ...], state: str) -> None:
        counts = self._counted_labels.counts if self._counted_labels is not None else None
        values = self._mapped.values if self._mapped is not None else {}
        pixels, features = ({}, None) if counts is None else (counts.pixels, counts.polygons)
        self.class_table.set_classes(
            classes, _summed(pixels, values), None if features is None else _summed(features, values)
        )
        self.class_table.setEnabled(True)
        self.class_table.setVisible(bool(classes))
        self.load_button.setVisible(bool(self.layers()))
        self.edit_button.setVisible(counts is not None)
        self.edit_button.setEnabled(True)
        self.state.setText(state)
        self.state.setVisible(bool(state))
        self.changed.emit()

    def _counted(self, counted: CountedLabels) -> None:
        self.labels = counted.labels
        if counted.table is not None:
            self.table, self.class_file = counted.table, None
        self._show_counted(counted)

    def _show_counted(self, counted: CountedLabels) -> None:
        counts = counted.counts
        self._counted_labels = counted
        try:
            self._mapped = map_classes(self.table, counts.classes)
        except MamolError as error:
            self._mapped = None
            self.labels = None
            self._show((), shown(str(error)))
            return
        self.labels = counted.labels
        classes = self._mapped.entries
        fewest = min((counts.polygons or {}).values(), default=0)
        self.few_points = any(holds_points(layer) for layer in self.layers()) and fewest < FEW_UNITS
        total = sum(counts.pixels.values())
        state = tr("{0} labelled pixels in {1} classes").format(f"{total:,}", len(classes))
        if not total:
            state = tr("No labelled pixel lies inside the sensors' extent. Check the CRS of the layers.")
        self._show(classes, state)
        scarce = self.class_table.scarce()
        if scarce and total:
            state += tr("; too few pixels: {0}").format(listed(scarce))
        for row in self.rows:
            if row.gone_group:
                gone = tr("The layer no longer has field '{0}': each feature is now a ground unit.")
                state += ". " + gone.format(row.gone_group)
        # What was mapped, left out or guessed stands where the classes are.
        self.state.setText("\n".join(map(shown, [state, *counts.notes, *self._mapped.notes])))

    def _not_counted(self, sentence: str) -> None:
        self._show((), sentence)

    # Editing classes

    def _class_edited(self) -> None:
        if self._counted_labels is None or self._mapped is None:
            return
        table = self.table.with_classes(self._counted_labels.counts.classes)
        for before, now in zip(self._mapped.entries, self.class_table.classes()):
            if now.colour != before.colour:
                table = table.recoloured(before.name, now.colour)
            if now.name != before.name:
                table = table.renamed(before.name, now.name)
        self.table = table
        try:
            self._mapped = map_classes(table, self._counted_labels.counts.classes)
        except MamolError as error:
            self.state.setText(shown(str(error)))
        if len(self._mapped.entries) != self.class_table.rowCount():
            # Two classes have one name now, and are one.
            self._show_counted(self._counted_labels)
        self.changed.emit()

    def _edit_classes(self) -> None:
        if self._counted_labels is None:
            return
        counts = self._counted_labels.counts
        editor = ClassEditor(self.table, counts.classes, counts.pixels, self.field, self)
        if editor.exec():
            self.set_table(editor.table)

    def _choose_class_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Class names and colours"), self.class_file or "", tr(CLASS_FILES)
        )
        if path and is_style(path):
            try:
                self.set_table(read_style_classes(path))
            except MamolError as error:
                self.state.setText(shown(str(error)))
        elif path:
            self.load_class_file(path)


def _summed(numbers: Any, values: Any) -> dict[int, int]:
    """Return numbers by class of the map, from those by class of the labels."""
    found: dict[int, int] = {}
    for value, number in numbers.items():
        target = values.get(value, value)
        if target:
            found[target] = found.get(target, 0) + number
    return found
