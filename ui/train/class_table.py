"""The classes of the labels: value, name, colour, and how many pixels and features each has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from qgis.core import QgsApplication
from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ...core.contracts.labels import ClassEntry
from ...core.contracts.limits import FEW_PIXELS
from ...core.text import Table
from ..common.exports import Exports
from ..common.text import plain_tip
from ..language.words import shown, tr

# A fifth and its buffer go to validation; training wants twenty.
VALUE, NAME, COLOUR, PIXELS, FEATURES = range(5)
MOST_VISIBLE_ROWS = 10
COLOUR_WIDTH = 32
ROOM_FOR_FEATURES = 340


class ClassTable(QTableWidget):
    """A row per class; names and colours can be edited. A class with too few pixels is flagged."""

    edited = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        headers = (tr("Value"), tr("Class"), "", tr("Pixels"), tr("Features"))
        self.setHorizontalHeaderLabels(headers)
        self.verticalHeader().hide()
        self.setAccessibleName(tr("Classes"))
        self.setToolTip(tr("The classes to learn; edit names and colours here"))
        # The arrow keys go through the cells, the tabulator key past them.
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(COLOUR, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(COLOUR, COLOUR_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self._item_changed)
        self._pixels: dict[int, int] = {}
        self._has_features = False
        self.exports = Exports(self, self.table)

    def table(self) -> Table:
        """Return a row per class, for files and the clipboard."""
        rows = (
            (str(entry.value), entry.name, entry.colour, str(self._pixels.get(entry.value, 0)))
            for entry in self.classes()
        )
        return (("value", "class", "colour", "pixels"), *rows)

    def set_classes(
        self, classes: tuple[ClassEntry, ...], pixels: Mapping[int, int], features: Mapping[int, int] | None
    ) -> None:
        """Show classes with their counts; ``features`` is None where the labels are a raster."""
        self._pixels = dict(pixels)
        self.blockSignals(True)
        for row in range(self.rowCount()):
            # They are deleted only once Qt comes to it.
            cast(QWidget, self.cellWidget(row, COLOUR)).hide()
        self.setRowCount(len(classes))
        self._has_features = features is not None
        self._make_room()
        for row, entry in enumerate(classes):
            count = pixels.get(entry.value, 0)
            self.setItem(row, VALUE, _fixed(str(entry.value)))
            name = QTableWidgetItem(entry.name)
            name.setToolTip(plain_tip(entry.name))
            self.setItem(row, NAME, name)
            self.setItem(
                row, PIXELS, self._pixel_item(count, None if features is None else features.get(entry.value, 0))
            )
            self.setItem(row, FEATURES, _fixed(f"{(features or {}).get(entry.value, 0):,}"))
            self.setCellWidget(row, COLOUR, self._colour_button(entry))
        self.blockSignals(False)
        self.updateGeometry()

    def classes(self) -> tuple[ClassEntry, ...]:
        """Return the classes as they stand in the table."""
        return tuple(
            ClassEntry(
                value=int(self._text(row, VALUE)),
                name=self._text(row, NAME).strip() or f"class {self._text(row, VALUE)}",
                colour=self._colour(row),
            )
            for row in range(self.rowCount())
        )

    def scarce(self) -> tuple[str, ...]:
        """Name the classes with too few pixels."""
        return tuple(e.name for e in self.classes() if self._pixels.get(e.value, 0) < FEW_PIXELS)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Ask for the height of the rows, up to ten; more are scrolled."""
        rows = sum(self.rowHeight(row) for row in range(min(self.rowCount(), MOST_VISIBLE_ROWS)))
        return QSize(260, self.horizontalHeader().sizeHint().height() + rows + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Keep the height of the rows in a scrolled page."""
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Use the features' column for the names where it is short."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self.setColumnHidden(FEATURES, not self._has_features or self.width() < ROOM_FOR_FEATURES)

    def _pixel_item(self, count: int, features: int | None) -> QTableWidgetItem:
        item = _fixed(f"{count:,}")
        hints = [] if features is None else [tr("{0} pixels in {1} features.").format(f"{count:,}", features)]
        if count < FEW_PIXELS:
            item.setIcon(QgsApplication.getThemeIcon("/mIconWarning.svg"))
            few = tr("Too few pixels to train and validate: label at least {0}.")
            hints.append(few.format(FEW_PIXELS))
        item.setToolTip(" ".join(map(shown, hints)))
        return item

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return "" if item is None else str(item.text())

    def _colour(self, row: int) -> str:
        button = cast(QgsColorButton, self.cellWidget(row, COLOUR))
        return button.color().name()

    def _colour_button(self, entry: ClassEntry) -> QgsColorButton:
        button = QgsColorButton(self, tr("Colour of {0}").format(entry.name))
        button.setColor(QColor(entry.colour))
        button.setMinimumWidth(COLOUR_WIDTH - 4)
        button.setToolTip(plain_tip(tr("Colour of {0} on the map").format(entry.name)))
        button.setShowMenu(False)
        button.colorChanged.connect(self.edited)
        return button

    def _item_changed(self, item: QTableWidgetItem) -> None:
        if item.column() == NAME:
            self.blockSignals(True)
            item.setToolTip(plain_tip(item.text()))
            self.blockSignals(False)
            self.edited.emit()


def _fixed(text: str) -> QTableWidgetItem:
    """Build a cell that can be read and copied but not edited, with figures to the right."""
    item = QTableWidgetItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
    item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
    return item
