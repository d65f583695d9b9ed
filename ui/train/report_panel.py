"""The report at the foot of the Train page, once there is one."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from ...core.contracts.train import TrainResult
from ..common.rows_buttons import RowsButtons
from ..common.save_dialog import ask_target
from ..language.words import tr


class ReportPanel(QWidget):
    """Shows accuracy, confusion matrix and training record; saves and opens the whole report."""

    refused = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self.browser = QTextBrowser(self)
        self.browser.setMinimumHeight(260)
        self.browser.setAccessibleName(tr("Training report"))
        self.open_button = QPushButton(tr("Open report"), self)
        self.open_button.setToolTip(tr("Open the full report in the browser"))
        self.save_button = QPushButton(tr("Save as HTML…"), self)
        self.save_button.setToolTip(tr("Save a copy of the report as HTML"))
        self.open_button.clicked.connect(self._open)
        self.save_button.clicked.connect(self._ask_where)
        self.rows_buttons = RowsButtons(tr("all accuracies of the report"), "training.csv", self)
        self.rows_buttons.refused.connect(self.refused)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.browser)
        layout.addLayout(buttons)
        layout.addWidget(self.rows_buttons)
        self.hide()

    def show_result(self, result: TrainResult) -> None:
        """Show the report of a training run."""
        # Imported when there is a report: a QGIS that starts has none.
        from ...core.report.accuracy_page import training_summary_html
        from ...core.report.tables import training_rows

        self._path = result.report_path or ""
        self.browser.setHtml(training_summary_html(result))
        self.rows_buttons.rows = training_rows(result)
        self.open_button.setEnabled(bool(self._path))
        self.save_button.setEnabled(bool(self._path))
        self.show()

    def save(self, target: str) -> None:
        """Copy the report; a failure is reported in a sentence."""
        try:
            shutil.copyfile(self._path, target)
        except OSError as error:
            self.refused.emit(
                tr("The report cannot be saved as '{0}': {1}. Choose another folder.").format(
                    Path(target).name, error.strerror or error
                )
            )

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._path))

    def _ask_where(self) -> None:
        target = ask_target(self, tr("Save report"), Path(self._path).name, tr("HTML files (*.html)"))
        if target and Path(target) != Path(self._path):
            self.save(target)
