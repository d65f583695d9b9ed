"""What the plugin says of itself, and the report for those who mend it."""

from __future__ import annotations

from qgis.PyQt.QtGui import QFontDatabase, QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ...core import __version__, api
from ...core.progress import Progress
from ..help.sections import GUIDE
from ..help.window import add_help
from ..jobs.latest_job import LatestJob
from ..language.words import tr
from .dependencies import missing_packages
from .environment import environment_report, without_user

PAPER = "https://arxiv.org/abs/2511.11460"
LICENCE = GUIDE.parents[2] / "LICENSE"


class AboutDialog(QDialog):
    """Version, licence, paper, data credits, and an environment report with a Copy button.

    Args:
        parent: the dock.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About MaMOL"))
        self.text = QLabel(self)
        self.report = QPlainTextEdit(self)
        self.copy_button = QPushButton(tr("&Copy"), self)
        self.job = LatestJob(self)
        self._set_up()
        self._lay_out()
        self._ask_device()

    def _set_up(self) -> None:
        self.text.setWordWrap(True)
        self.text.setOpenExternalLinks(True)
        self.text.setText(
            tr(
                "<h3>MaMOL {version}</h3>"
                "<p>Land cover from several sensors, any of which may be missing: one model for all of them.</p>"
                "<p><b>Method:</b> Gao, Qu and Dong 2025, <i>Rethinking Efficient Mixture-of-Experts for Remote "
                'Sensing Modality-Missing Classification</i>, <a href="{paper}">arXiv 2511.11460</a>. Please cite '
                "it.</p>"
                "<p><b>Licence:</b> GNU General Public License, version 3 or later (the file LICENSE in the plugin's "
                "folder). There is no warranty.</p>"
                "<p><b>Data of the example:</b> Indian Pines, Purdue University: Baumgardner, Biehl and Landgrebe "
                "2015, doi 10.4231/R7RX991C, as it comes in the Python package tensorly (BSD-3). The synthetic "
                "landscape and both models are MaMOL's own.</p>"
                "<p>For a bug report, copy these lines. Your name is taken out of the paths; look through them "
                "before you send them.</p>"
            ).format(version=__version__, paper=PAPER)
        )
        self.report.setReadOnly(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setAccessibleName(tr("Environment report"))
        self.report.setPlainText(environment_report())
        self.copy_button.setToolTip(tr("Copy the lines above, for a bug report"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        self.job.answered.connect(self._show_device)
        self.job.failed.connect(self._show_device)
        self.finished.connect(self.job.drop)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.button(QDialogButtonBox.StandardButton.Close).setToolTip(tr("Close this window"))
        buttons.rejected.connect(self.reject)
        add_help(buttons, "packages")
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(self.report, 1)
        layout.addWidget(buttons)
        self.resize(560, 600)

    def _ask_device(self) -> None:
        """Find out where jobs run, which imports torch; where it is missing there is nothing to ask."""
        if missing_packages():
            self._show_device(tr("packages are missing"))
        else:
            self.job.ask(tr("MaMOL: detect the device"), _read_device, "auto", [])

    def _show_device(self, device: object) -> None:
        self.report.setPlainText(environment_report(without_user(str(device))))

    def _copy(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if clipboard is not None:
            clipboard.setText(self.report.toPlainText())
        self.copy_button.setText(tr("&Copied"))


def _read_device(wanted: str, _progress: Progress) -> str:
    """Name the device jobs run on (worker thread: imports torch)."""
    return api.describe_device(wanted)
