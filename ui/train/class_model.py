"""The class table as Qt's views see it: a row per class of the labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QColor

from ...core.contracts.class_table import ClassRow, ClassTable
from ...core.contracts.labels import ClassEntry
from ...core.raster.labels.class_mapping import LARGEST_WEIGHT
from ..language.words import tr

USED, NAME, GROUPS, COLOUR, WEIGHT, PIXELS = range(6)
BETWEEN_GROUPS = " > "


class ClassModel(QAbstractTableModel):
    """Rows of a :class:`ClassTable`, which may be changed, with the pixels each class has in the labels.

    Args:
        table: what becomes of the classes.
        entries: the classes that the labels have; each gets a row.
        pixels: of each, by value.
        parent: the owner.
    """

    def __init__(
        self,
        table: ClassTable,
        entries: Sequence[ClassEntry],
        pixels: Mapping[int, int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.table = table.with_classes(tuple(entries))
        self._colours = {entry.name: entry.colour for entry in entries}
        self._pixels = {entry.name: pixels.get(entry.value, 0) for entry in entries}
        self.headers = (
            tr("In the labels"), tr("Name"), tr("Groups"), tr("Colour"), tr("Weight"),
            tr("Pixels"),
        )  # fmt: skip

    def set_table(self, table: ClassTable) -> None:
        """Show another table."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def set_row(self, place: int, **changes: Any) -> None:
        """Change one row."""
        rows = list(self.table.rows)
        rows[place] = replace(rows[place], **changes)
        self.table = replace(self.table, rows=tuple(rows))
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.headers) - 1))

    def colour(self, row: ClassRow) -> str:
        """Return the colour a class has by itself."""
        return row.colour or self._colours.get(row.label, "#808080")

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's name and default)
        """Return the number of classes."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's name and default)
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802 (Qt's name)
        """Return the heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headers[section]
        return None

    def flags(self, index: QModelIndex) -> Any:
        """Return what may be done with a cell."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == USED:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in (NAME, GROUPS, WEIGHT) else flags

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """Return what a cell shows."""
        row, column = self.table.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole and column == COLOUR:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == USED:
            return Qt.CheckState.Checked if row.used else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole and column == COLOUR:
            return QColor(self.colour(row))
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (WEIGHT, PIXELS):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, row: ClassRow, column: int) -> str:
        pixels = self._pixels.get(row.label)
        return (
            row.label,
            row.name or row.label,
            BETWEEN_GROUPS.join(row.groups),
            self.colour(row),
            f"{row.weight:g}",
            f"{pixels:,}" if pixels is not None else tr("none"),
        )[column]

    def setData(self, index: QModelIndex, value: Any, role: int = 2) -> bool:  # noqa: N802 (Qt's name)
        """Take what was typed or ticked; what makes no sense is not taken."""
        column, text = index.column(), str(value).strip()
        row = self.table.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and column == USED:
            self.set_row(index.row(), used=Qt.CheckState(value) == Qt.CheckState.Checked)
        elif column == NAME:
            self.set_row(index.row(), name="" if text == row.label else text)
        elif column == GROUPS:
            groups = [one.strip() for one in text.split(BETWEEN_GROUPS.strip())] if text else []
            self.set_row(index.row(), groups=tuple(groups))
        elif column == WEIGHT and _is_weight(text):
            self.set_row(index.row(), weight=float(text.replace(",", ".")))
        else:
            return False
        return True


def _is_weight(text: str) -> bool:
    try:
        return 0 < float(text.replace(",", ".")) <= LARGEST_WEIGHT
    except ValueError:
        return False
