"""Which bands of several files become one sensor, in which order, called what, with which pixels."""

from __future__ import annotations

import math
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.contracts.stack import FoundBand, FoundBands, StackBand, StackRequest
from ...core.message import with_capital
from ..common.replace_choice import free_path
from ..common.text import plain_label, plain_tip
from ..help.window import add_help
from ..language.words import shown, tr

NAME, PIXELS, FILE = range(3)
ENDING = ".vrt"


class StackDialog(QDialog):
    """Lists the bands that were found; ticked ones are stacked, from top to bottom.

    Args:
        folder: where the stack is proposed to be written.
        parent: the button's window.
    """

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Sensor from several files"))
        self.explanation = plain_label(tr("Looking at the files…"), self)
        self.list = QTreeWidget(self)
        self.up_button = QToolButton(self)
        self.down_button = QToolButton(self)
        self.name_field = QLineEdit(self)
        self.size_box = QComboBox(self)
        self.file_widget = QgsFileWidget(self)
        self.refusal = plain_label("", self)
        self.buttons = QDialogButtonBox(self)
        self._folder = folder
        self._unit = "m"
        self._proposed = ""
        self._set_up()
        self._lay_out()
        self._check()
        # Qt makes a dialog whose texts may wrap as low as they are, whatever it asks for.
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Ask for room for a dozen bands."""
        return QSize(560, 520)

    def _set_up(self) -> None:
        for label in (self.explanation, self.refusal):
            label.setWordWrap(True)
        tree = self.list
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setHeaderLabels([tr("Band"), tr("Pixels"), tr("File")])
        tree.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setSectionResizeMode(PIXELS, QHeaderView.ResizeMode.ResizeToContents)
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        tree.setToolTip(
            tr("Ticked bands are used, from top to bottom. Drag to reorder; double-click a name to change it.")
        )
        tree.setAccessibleName(tr("Bands of the sensor"))
        tree.itemChanged.connect(self._check)
        tree.itemDoubleClicked.connect(self._edit_name)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for button, arrow, tip, step in (
            (self.up_button, Qt.ArrowType.UpArrow, tr("Move the selected band up"), -1),
            (self.down_button, Qt.ArrowType.DownArrow, tr("Move the selected band down"), 1),
        ):
            button.setArrowType(arrow)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _checked=False, step=step: self._move(step))
        self.name_field.setToolTip(tr("The sensor's name, and that of its layer"))
        self.name_field.textChanged.connect(self._renamed)
        self.size_box.setEditable(True)
        self.size_box.setToolTip(
            tr("Edge of a pixel. Finer bands are averaged, coarser ones interpolated; no pixel is stored twice.")
        )
        self.size_box.editTextChanged.connect(self._check)
        self.file_widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file_widget.setFilter(tr("Virtual raster (*.vrt)"))
        self.file_widget.setToolTip(tr("A small file that refers to the bands' files, which stay where they are"))
        self.file_widget.fileChanged.connect(self._check)
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setToolTip(tr("Make this sensor"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setToolTip(tr("Make nothing"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        add_help(self.buttons, "bands")

    def _lay_out(self) -> None:
        form = QFormLayout()
        for text, widget in (
            (tr("&Name"), self.name_field),
            (tr("&Pixel size"), self.size_box),
            (tr("&File"), self.file_widget),
        ):
            caption = plain_label(text, self)
            caption.setBuddy(widget)
            form.addRow(caption, widget)
        arrows = QVBoxLayout()
        arrows.addWidget(self.up_button)
        arrows.addWidget(self.down_button)
        arrows.addStretch(1)
        bands = QHBoxLayout()
        bands.addWidget(self.list, 1)
        bands.addLayout(arrows)
        layout = QVBoxLayout(self)
        layout.addWidget(self.explanation)
        layout.addLayout(bands, 1)
        layout.addLayout(form)
        layout.addWidget(self.refusal)
        layout.addWidget(self.buttons)

    # What was found

    def show_bands(self, found: FoundBands) -> None:
        """List the bands that were found."""
        self._unit = found.unit
        proposed = [band for band in found.bands if band.is_proposed]
        self.list.blockSignals(True)
        self.list.clear()
        for band in found.bands:
            self.list.addTopLevelItem(self._item(band))
        self.list.blockSignals(False)
        sizes = sorted({band.pixel_size for band in found.bands if band.pixel_size is not None})
        finest = min((band.pixel_size for band in proposed if band.pixel_size is not None), default=0.0)
        self.size_box.clear()
        self.size_box.addItem(tr("finest: {0}").format(self._size_text(finest)), None)
        for size in sizes:
            if size > finest:
                self.size_box.addItem(self._size_text(size), size)
        self.name_field.setText(found.name)
        self._renamed()

    def show_refusal(self, sentence: str) -> None:
        """Show why there is nothing to list."""
        self.explanation.setText(sentence)

    def request(self) -> StackRequest:
        """Return what is asked for."""
        return StackRequest(tuple(self._bands()), self._output(), self._pixel_size())

    def sensor_name(self) -> str:
        """Return the sensor's name."""
        return self.name_field.text().strip()

    def _item(self, band: FoundBand) -> QTreeWidgetItem:
        size = self._size_text(band.pixel_size) if band.pixel_size is not None else ""
        item = QTreeWidgetItem([band.name, size, Path(band.path).name])
        flags = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        flags |= Qt.ItemFlag.ItemIsEditable
        item.setFlags(flags | Qt.ItemFlag.ItemIsEnabled if band.pixel_size is not None else Qt.ItemFlag.NoItemFlags)
        item.setCheckState(NAME, Qt.CheckState.Checked if band.is_proposed else Qt.CheckState.Unchecked)
        item.setData(NAME, Qt.ItemDataRole.UserRole, (band.path, band.band, band.wavelength))
        tip = f"{band.path}\n{shown(with_capital(band.reason))}".strip()
        for column in (NAME, PIXELS, FILE):
            item.setToolTip(column, plain_tip(tip))
        return item

    def _bands(self) -> list[StackBand]:
        bands = []
        for place in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(place)
            if item is not None and item.checkState(NAME) == Qt.CheckState.Checked:
                path, band, wavelength = item.data(NAME, Qt.ItemDataRole.UserRole)
                bands.append(StackBand(path, band, item.text(NAME).strip(), wavelength))
        return bands

    def _size_text(self, size: float) -> str:
        return f"{size:.6g} {'°' if self._unit == 'degrees' else self._unit}"

    def _pixel_size(self) -> float | None:
        """Return the size chosen or typed; None is the finest, NaN what is no number."""
        text = self.size_box.currentText().strip()
        known = self.size_box.findText(text)
        if known >= 0:
            size = self.size_box.itemData(known)
            return None if size is None else float(size)
        try:
            return float(text.replace("°", " ").replace(",", ".").split()[0])
        except (ValueError, IndexError):
            return math.nan

    def _output(self) -> str:
        path = self.file_widget.filePath().strip()
        return path if not path or path.lower().endswith(ENDING) else path + ENDING

    # Editing

    def _edit_name(self, item: QTreeWidgetItem, column: int) -> None:
        if column == NAME:
            self.list.editItem(item, NAME)

    def _move(self, step: int) -> None:
        item = self.list.currentItem()
        place = self.list.indexOfTopLevelItem(item) if item is not None else -1
        if place >= 0 and 0 <= place + step < self.list.topLevelItemCount():
            self.list.insertTopLevelItem(place + step, self.list.takeTopLevelItem(place))
            self.list.setCurrentItem(item)

    def _renamed(self) -> None:
        """Propose a file of the sensor's name, unless the analyst chose one."""
        if self.file_widget.filePath() == self._proposed:
            name = "".join(letter if letter.isalnum() or letter in "-_ " else "_" for letter in self.sensor_name())
            self._proposed = str(free_path(Path(self._folder) / f"{name.strip() or 'stack'}{ENDING}"))
            self.file_widget.setFilePath(self._proposed)
        self._check()

    def _check(self) -> None:
        """Show what is missing, and let OK be pressed where nothing is."""
        bands = self._bands()
        self._explain(len(bands))
        names = [band.name for band in bands]
        twice = next((name for name in names if names.count(name) > 1), "")
        size = self._pixel_size()
        sentence = ""
        if twice:
            sentence = tr("Two ticked bands are called “{0}”. Untick one, or rename it.").format(twice)
        elif bands and size is not None and not (math.isfinite(size) and size > 0):
            sentence = tr("Enter a pixel size above 0, such as 20.")
        elif bands and not self._output():
            sentence = tr("Choose a file for the stack.")
        elif self.list.topLevelItemCount() and not bands:
            sentence = tr("Tick at least one band.")
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(bands) and not sentence)

    def _explain(self, bands: int) -> None:
        left = self.list.topLevelItemCount() - bands
        if bands:
            text = tr("{0} bands become one sensor, in this order.").format(bands)
            rest = tr("{0} more are not ticked; their tool tips give the reason.").format(left) if left else ""
            self.explanation.setText(f"{shown(text)} {shown(rest)}".strip())
