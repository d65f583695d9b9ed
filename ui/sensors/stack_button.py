"""The button below the sensor table that makes a sensor of a folder of single-band files."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from ...core import api
from ...core.contracts.stack import FindBandsRequest, FoundBands, StackResult
from ...core.message import message
from ..jobs.latest_job import LatestJob
from ..language.words import shown, tr
from ..settings import Settings
from .stack_dialog import StackDialog

KINDS = message(
    "Rasters (*.tif *.tiff *.TIF *.TIFF *.jp2 *.JP2 *.img *.vrt *.bsq *.bil *.bip *.dat *.nc);;All files (*)"
)


class StackButton(QToolButton):
    """A click asks for a folder, its menu for files; a dialog then lists the bands.

    Signals:
        stacked: a layer of the stack, which is in the project by then.
        message: a sentence: what was made, or why not.
    """

    stacked = pyqtSignal(object)
    message = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = LatestJob(self)
        self.stacking = LatestJob(self)
        self.dialog: StackDialog | None = None
        self._name = ""
        self.setText(tr("Add bands…"))
        self.setToolTip(
            tr(
                "Make one sensor of a folder of single-band files (Sentinel-2, Landsat). The arrow asks for files "
                "instead."
            )
        )
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(self)
        menu.addAction(tr("From a folder…"), self.ask_folder)
        menu.addAction(tr("From files…"), self.ask_files)
        self.setMenu(menu)
        self.clicked.connect(self.ask_folder)
        self.finding.answered.connect(self._found)
        self.finding.failed.connect(self._not_found)
        self.stacking.answered.connect(self._stacked)
        self.stacking.failed.connect(self.message)

    def ask_folder(self) -> None:
        """Ask for a folder with bands."""
        title = tr("Folder with the bands of one scene")
        folder = QFileDialog.getExistingDirectory(self.window(), title, Settings().bands_folder)
        if folder:
            self.list_bands((folder,))

    def ask_files(self) -> None:
        """Ask for files of bands."""
        files, _ = QFileDialog.getOpenFileNames(
            self.window(), tr("Files with the bands of one scene"), Settings().bands_folder, tr(KINDS)
        )
        if files:
            self.list_bands(tuple(files))

    def list_bands(self, paths: tuple[str, ...]) -> None:
        """Show the dialog, and look for bands meanwhile.

        Args:
            paths: a folder, or files.
        """
        first = Path(paths[0])
        folder = first if first.is_dir() else first.parent
        Settings().bands_folder = str(folder)
        self.drop()
        self.dialog = StackDialog(_folder_for(folder), self.window())
        self.dialog.accepted.connect(self._accepted)
        self.dialog.rejected.connect(self.drop)
        self.dialog.open()
        self.finding.ask(tr("MaMOL: look for bands"), api.find_bands, FindBandsRequest(paths), ())

    def drop(self) -> None:
        """Stop looking, and let go of the dialog."""
        self.finding.drop()
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()

    def _found(self, found: FoundBands) -> None:
        if self.dialog is not None:
            self.dialog.show_bands(found)

    def _not_found(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.show_refusal(sentence)

    def _accepted(self) -> None:
        if self.dialog is None:
            return
        request, self._name = self.dialog.request(), self.dialog.sensor_name()
        self.drop()
        self.stacking.ask(tr("MaMOL: stack bands"), api.stack, request, ())

    def _stacked(self, result: StackResult) -> None:
        """Put the stack into the project as a layer."""
        layer = QgsRasterLayer(result.path, self._name or Path(result.path).stem)
        if not layer.isValid():
            self.message.emit(tr("The stack '{0}' was written, but QGIS cannot open it.").format(result.path))
            return
        QgsProject.instance().addMapLayer(layer)
        self.stacked.emit(layer)
        told = tr("{0} bands are stacked in '{1}'.").format(len(result.band_names), result.path)
        self.message.emit(" ".join((told, *map(shown, result.warnings))))


def _folder_for(folder: Path) -> str:
    """Return where a stack is proposed to be written: beside the project, or the bands, or in the profile."""
    product = next((one.parent for one in (folder, *folder.parents) if one.suffix.upper() == ".SAFE"), folder)
    for path in (QgsProject.instance().homePath(), str(product)):
        if path and os.access(path, os.W_OK):
            return path
    profile = Path(QgsApplication.qgisSettingsDirPath()) / "mamol" / "stacks"
    profile.mkdir(parents=True, exist_ok=True)
    return str(profile)
