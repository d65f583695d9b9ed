"""The button below the sensor table that makes one sensor of rasters on several dates."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.contracts.series import FindSeriesRequest, SeriesFile
from ..common.text import plain_label, plain_tip
from ..common.ticks import tick_selected
from ..language.words import tr
from ..layers.kept_results import is_own
from ..settings import Settings
from .stack_button import KINDS


class LayersDialog(QDialog):
    """Asks for raster layers of the project."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Layers of a series"))
        self.explanation = plain_label(
            tr("Tick the layers of one sensor, one for each date; or one layer that holds several dates."), self
        )
        self.explanation.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Raster layers"))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setToolTip(tr("Select several and press the space bar to tick them together."))
        self.buttons = QDialogButtonBox(self)
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setToolTip(tr("Look at the dates of these layers"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setToolTip(tr("Add nothing"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.explanation, self.list, self.buttons):
            layout.addWidget(widget)
        layers = [one for one in QgsProject.instance().mapLayers().values() if isinstance(one, QgsRasterLayer)]
        for layer in sorted((one for one in layers if not is_own(one)), key=lambda one: one.name().lower()):
            item = QListWidgetItem(layer.name())
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, layer.id())
            item.setToolTip(plain_tip(layer.source()))
            self.list.addItem(item)
        self.list.itemChanged.connect(self._ticked)
        self._check()

    def layers(self) -> list[QgsRasterLayer]:
        """Return the layers that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ids = [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item is not None and item.checkState() == Qt.CheckState.Checked
        ]
        found = [QgsProject.instance().mapLayer(one) for one in ids]
        return [layer for layer in found if isinstance(layer, QgsRasterLayer)]

    def _ticked(self, item: QListWidgetItem) -> None:
        """Tick, or untick, all that are selected with it."""
        tick_selected(self.list, item)
        self._check()

    def _check(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.layers()))


class SeriesButton(QToolButton):
    """A click opens a menu: layers of the project, a folder, or files.

    Signals:
        layers_chosen: raster layers, which are dates of one sensor.
        files_chosen: a request to look for dates in a folder or in files.
    """

    layers_chosen = pyqtSignal(object)
    files_chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr("Add series…"))
        self.setToolTip(
            tr("Make one sensor of rasters on several dates, any of which may be missing (clouds): a time series.")
        )
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choices = QMenu(self)
        self.choices.addAction(tr("From layers of the project…"), self.ask_layers)
        self.choices.addAction(tr("From a folder…"), self.ask_folder)
        self.choices.addAction(tr("From files…"), self.ask_files)
        self.setMenu(self.choices)

    def open_below(self, widget: QWidget) -> None:
        """Open the same menu below another widget."""
        self.choices.popup(widget.mapToGlobal(QPoint(0, widget.height())))

    def ask_layers(self) -> None:
        """Ask for layers of the project."""
        dialog = LayersDialog(self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.layers_chosen.emit(dialog.layers())
        dialog.deleteLater()

    def ask_folder(self) -> None:
        """Ask for a folder with a file for each date."""
        folder = QFileDialog.getExistingDirectory(
            self.window(), tr("Folder with the rasters of all dates"), Settings().bands_folder
        )
        if folder:
            self.files_chosen.emit(FindSeriesRequest(folder=folder))

    def ask_files(self) -> None:
        """Ask for the files of the dates, or one that holds them all."""
        files, _ = QFileDialog.getOpenFileNames(
            self.window(), tr("Rasters of all dates"), Settings().bands_folder, KINDS
        )
        if files:
            self.files_chosen.emit(_of_files(files))


def _of_files(paths: Sequence[str]) -> FindSeriesRequest:
    return FindSeriesRequest(tuple(SeriesFile(path) for path in paths))
