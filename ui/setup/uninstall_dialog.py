"""Asks whether to take MaMOL's settings and packages out of the QGIS profile, and does it."""

from __future__ import annotations

from html import escape

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton, QWidget

from ..jobs.task import JobTask, run_job, running_jobs
from ..language.words import tr
from ..settings import Settings
from .uninstall import ProfileContents, profile_contents, remove_files, remove_settings


class UninstallDialog(QMessageBox):
    """Shows exactly what goes and what stays; nothing is touched before the button is clicked.

    Signals:
        message: a sentence and its level, for the message bar.
        settings_removed: the settings are gone; what is written after this is there again.

    Args:
        parent: QGIS's main window.
    """

    message = pyqtSignal(str, object)
    settings_removed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contents = profile_contents()
        self.setObjectName("MamolUninstallDialog")
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(tr("MaMOL: uninstall all"))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(self._text(self.contents))
        self.remove_button: QPushButton = self.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        self.remove_button.setToolTip(
            tr("Remove settings, packages, example data and leftover previews from the profile")
        )
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        cancel.setToolTip(tr("Remove nothing"))
        self.setDefaultButton(cancel)
        self.remove_button.clicked.connect(self.remove)

    def remove(self) -> None:
        """Remove it all: the settings at once, the files in the background."""
        if running_jobs():
            self.message.emit(
                tr("A MaMOL job is running. Wait for it to finish or cancel it, then uninstall."),
                Qgis.MessageLevel.Warning,
            )
            return
        remove_settings()
        self.settings_removed.emit()
        task = JobTask(tr("MaMOL: remove packages"), remove_files, self.contents)
        task.completed.connect(self._note_done)
        task.failed.connect(self._note_failure)
        run_job(task)

    def _note_failure(self, sentence: str, _details: str) -> None:
        Settings().packages_to_remove = True
        self.message.emit(sentence, Qgis.MessageLevel.Warning)

    def _note_done(self, _result: object) -> None:
        sentence = tr(
            "MaMOL's settings and packages were removed. To remove MaMOL itself: Plugins > Manage and Install Plugins "
            "> Installed > MaMOL > Uninstall Plugin. It works until you close QGIS."
        )
        self.message.emit(sentence, Qgis.MessageLevel.Success)

    def _text(self, contents: ProfileContents) -> str:
        nothing = tr("none")
        return tr(
            "<p>This removes from your QGIS profile:</p><ul><li>MaMOL's settings: {settings}</li><li>the folder "
            "<code>{folder}</code> with the packages installed for MaMOL: {packages}</li><li>the folder "
            "<code>{examples}</code> with the data of the example: {there}</li><li>leftover files of the "
            "What-if preview</li></ul><p>Models, results, reports and project files are not touched. MaMOL writes no "
            "log file: messages in the Log Messages panel go when QGIS closes.</p>"
        ).format(
            settings=escape(", ".join(contents.settings)) or nothing,
            packages=escape(", ".join(contents.packages)) or nothing,
            folder=escape(str(contents.folder)),
            examples=escape(str(contents.examples)),
            there=tr("fetched") if contents.examples.is_dir() else nothing,
        )
