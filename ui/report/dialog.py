"""Asking for a report: with which reference, and where to."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from ..common.reference_choice import ReferenceChoice
from ..common.replace_choice import ReplaceChoice, free_path
from ..common.save_dialog import file_name
from ..common.text import plain_label
from ..help.window import add_help
from ..language.words import tr
from ..settings import Settings


class ReportDialog(QDialog):
    """What the report is of, a reference, and a file.

    Args:
        name: what the scenario is called.
        parts: the maps it will show.
        parent: the window.
    """

    def __init__(self, name: str, parts: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report on a scenario"))
        self.setMinimumWidth(420)
        self.what = plain_label(tr("{0}, with {1}.").format(name, parts), self)
        self.what.setWordWrap(True)
        self.reference = ReferenceChoice(self, tr("Labels the model was not trained on; adds accuracies to the report"))
        self.file = QgsFileWidget(self)
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter("HTML (*.html)")
        self.file.setDialogTitle(tr("Save report"))
        folder = Path(Settings().export_folder or Path.home())
        self.file.setFilePath(str(free_path(folder / file_name(f"report {name}", ".html"))))
        self.file.setToolTip(tr("The file to write; any browser opens it"))
        self.open_box = QCheckBox(tr("&Open in the browser"), self)
        self.open_box.setChecked(True)
        self.open_box.setToolTip(tr("Open the report when it is written"))
        caption = plain_label(tr("&File"), self)
        caption.setBuddy(self.file.lineEdit())
        self.replace_choice = ReplaceChoice(self.file, _with_ending, parent=self)
        form = QFormLayout()
        form.addRow(caption, self.file)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setToolTip(tr("Write the report"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setToolTip(tr("Write nothing"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        add_help(self.buttons, "report")
        layout = QVBoxLayout(self)
        layout.addWidget(self.what)
        layout.addWidget(self.reference)
        layout.addLayout(form)
        layout.addWidget(self.replace_choice)
        layout.addWidget(self.open_box)
        layout.addWidget(self.buttons)
        self.file.fileChanged.connect(self._file_changed)

    @property
    def path(self) -> str:
        """The file to write, with its ending; with a number where it exists and is not to be replaced."""
        return str(self.replace_choice.target() or "")

    def accept(self) -> None:
        """Remember the folder, and close."""
        Settings().export_folder = str(Path(self.path).parent)
        super().accept()

    def _file_changed(self, path: str) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(path.strip()))


def _with_ending(path: str) -> Path:
    return Path(path if Path(path).suffix else f"{path}.html")
