"""The dialog in which classes are renamed, merged, left out, recoloured, ordered and weighed."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...core.contracts.class_table import ClassTable
from ...core.contracts.labels import ClassEntry
from ...core.errors import MamolError
from ...core.files.replaced import write_text
from ...core.raster.labels.class_files import class_table_csv
from ...core.raster.labels.class_mapping import check_enough, map_classes
from ...core.text import listed
from ..common.button_flow import ButtonFlow
from ..common.text import plain_label
from ..help.window import add_help
from ..language.words import shown, tr
from ..sources.style_files import category_style, palette_style
from .class_model import COLOUR, GROUPS, NAME, PIXELS, USED, WEIGHT, ClassModel

CSV, JSON, MAP_STYLE, LABEL_STYLE = (
    "CSV (*.csv)", "JSON (*.json)", "QGIS style of class maps (*.qml)", "QGIS style of label layers (*.qml)",
)  # fmt: skip
LEAST_COLUMN = 64


class ClassEditor(QDialog):
    """A row per class of the labels; below it what comes of them.

    Args:
        table: the class table as it is.
        entries: the classes that the labels have.
        pixels: of each, by value.
        field: the class field of the label layer, for an exported style.
        parent: the page.
    """

    def __init__(
        self,
        table: ClassTable,
        entries: Sequence[ClassEntry],
        pixels: Mapping[int, int],
        field: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entries, self._field = tuple(entries), field
        self.setWindowTitle(tr("Classes"))
        self.model = ClassModel(table, entries, pixels, self)
        self.view = QTableView(self)
        self.level_box = QComboBox(self)
        self.outcome = plain_label("", self)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal, self
        )
        self.merge_button = self._button(
            tr("Merge…"), tr("Put the selected classes in one coarser class, and map that level"), self._merge
        )
        self.split_button = self._button(
            tr("Unmerge"), tr("Take the selected classes out of their groups"), self.unmerge
        )
        self.up_button = self._button("▲", tr("Move the selected classes up"), lambda: self.move_rows(-1))
        self.down_button = self._button("▼", tr("Move the selected classes down"), lambda: self.move_rows(1))
        self.export_button = self._button(tr("Export…"), tr("Save the table as CSV, JSON or QGIS style"), self._export)
        self._set_up()
        self._lay_out()
        self._refresh()

    @property
    def table(self) -> ClassTable:
        """The class table as it stands in the dialog."""
        return self.model.table

    def _button(self, text: str, hint: str, slot: Callable[..., object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(hint)
        button.setAccessibleName(hint if len(text) == 1 else text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _set_up(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.verticalHeader().hide()
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setAlternatingRowColors(True)
        header = view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(LEAST_COLUMN)
        for column in (NAME, GROUPS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in ((USED, 150), (COLOUR, 64), (WEIGHT, 72), (PIXELS, 80)):
            view.setColumnWidth(column, width)
        view.setToolTip(
            tr(
                "Untick a class to leave it out. Double-click a name, a weight, a colour, or the groups it belongs to, "
                "the finest first: conifer > forest"
            )
        )
        view.doubleClicked.connect(self._double_clicked)
        self.level_box.setToolTip(tr("Which level of the groups is learnt and mapped"))
        self.level_box.activated.connect(lambda place: self.set_level(place))
        self.outcome.setWordWrap(True)
        self.model.dataChanged.connect(self._refresh)
        self.model.modelReset.connect(self._refresh)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        add_help(self.buttons, "classes")

    def _lay_out(self) -> None:
        order = (self.merge_button, self.split_button, self.up_button, self.down_button, self.export_button)
        tools = ButtonFlow(order)
        level = QHBoxLayout()
        caption = plain_label(tr("&Map"), self)
        caption.setBuddy(self.level_box)
        level.addWidget(caption)
        level.addWidget(self.level_box, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view, 1)
        layout.addLayout(tools)
        layout.addLayout(level)
        layout.addWidget(self.outcome)
        layout.addWidget(self.buttons)
        self.resize(760, 480)

    def selected(self) -> list[int]:
        """Return the places of the selected rows, in order."""
        return sorted(index.row() for index in self.view.selectionModel().selectedRows())

    def merge(self, name: str) -> None:
        """Put the selected classes in a group of the next level up, and map that level."""
        level, rows = self.table.level, list(self.table.rows)
        for place in self.selected():
            groups = [*rows[place].groups[:level], *[""] * (level - len(rows[place].groups)), name]
            rows[place] = replace(rows[place], groups=tuple(groups) + rows[place].groups[level + 1 :])
        self.model.set_table(replace(self.table, rows=tuple(rows), level=level + 1))

    def unmerge(self) -> None:
        """Take the selected classes out of all groups."""
        rows = list(self.table.rows)
        for place in self.selected():
            rows[place] = replace(rows[place], groups=())
        table = replace(self.table, rows=tuple(rows), level=0)
        self.model.set_table(replace(table, level=min(self.table.level, table.levels)))

    def move_rows(self, step: int) -> None:
        """Move the selected rows up (-1) or down (1) by one."""
        rows, chosen = list(self.table.rows), self.selected()
        if not chosen or chosen[0] + step < 0 or chosen[-1] + step >= len(rows):
            return
        for place in chosen if step < 0 else chosen[::-1]:
            rows[place], rows[place + step] = rows[place + step], rows[place]
        self.model.set_table(replace(self.table, rows=tuple(rows)))
        mode = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for place in chosen:
            self.view.selectionModel().select(self.model.index(place + step, 0), mode)

    def set_level(self, level: int) -> None:
        """Map another level."""
        self.model.set_table(replace(self.table, level=level))

    def save(self, path: str, kind: str) -> None:
        """Write the table to a file of one of the four kinds.

        Raises:
            MamolError: it cannot be written, or the table contradicts itself.
        """
        mapped = map_classes(self.table, self._entries)
        if kind == MAP_STYLE:
            text = palette_style(mapped.entries)
        elif kind == LABEL_STYLE:
            colours = {entry.value: entry.colour for entry in mapped.entries}
            entries = [
                replace(one, colour=colours[mapped.values[one.value]])
                for one in self._entries
                if mapped.values[one.value]
            ]
            text = category_style(self.table, entries, self._field)
        else:
            text = class_table_csv(self.table) if kind == CSV else json.dumps(self.table.to_json(), indent=1)
        write_text(path, text)

    def _refresh(self, *_: object) -> None:
        """Show the levels there are, and what comes of the table."""
        table = self.table
        names = [tr("the classes by their names")]
        names += [tr("groups of level {0}").format(level + 1) for level in range(table.levels)]
        self.level_box.clear()
        self.level_box.addItems(names)
        self.level_box.setCurrentIndex(table.level)
        self.level_box.setEnabled(table.levels > 0)
        fine = True
        try:
            mapped = map_classes(table, self._entries)
            check_enough(mapped)
            told = tr("{0} classes: {1}").format(
                len(mapped.entries), listed([entry.name for entry in mapped.entries], 12)
            )
        except MamolError as error:
            told, fine = shown(str(error)), False
        self.outcome.setText(told)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(fine)

    def _merge(self) -> None:
        rows = [self.table.rows[place] for place in self.selected()]
        if len(rows) < 2:
            self.outcome.setText(tr("Select two or more classes to merge: hold Ctrl and click."))
            return
        names = listed([row.at(self.table.level) for row in rows])
        name, given = QInputDialog.getText(self, tr("Merge"), tr("Name of the class of {0}").format(names))
        if given and name.strip():
            self.merge(name.strip())

    def _double_clicked(self, index: QModelIndex) -> None:
        if index.column() == COLOUR:
            row = self.table.rows[index.row()]
            colour = QColorDialog.getColor(QColor(self.model.colour(row)), self, row.label)
            if colour.isValid():
                self.model.set_row(index.row(), colour=colour.name())

    def _export(self) -> None:
        kinds = ";;".join((CSV, JSON, MAP_STYLE, LABEL_STYLE))
        path, kind = QFileDialog.getSaveFileName(self, tr("Save the class table"), "classes.csv", kinds)
        if path:
            suffix = kind.rpartition("*")[2].rstrip(")")
            try:
                self.save(path if path.lower().endswith(suffix) else path + suffix, kind)
            except MamolError as error:
                self.outcome.setText(shown(str(error)))
