"""The page shown instead of the dock's own while a package is missing."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase, QGuiApplication, QShowEvent, QTextCursor, QTextOption
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.own_process import python_interpreter
from ..common.scrolled_page import reveal
from ..common.text import plain_label
from ..jobs.log import log_error, log_info
from ..language.words import tr
from .dependencies import (
    REQUIREMENTS,
    Requirement,
    command_text,
    distribution_command,
    install_command,
    missing_packages,
    write_constraints,
)
from .installer import DependencyInstaller
from .site_folder import append_site_folder, python_version, site_folder
from .torch_build import TorchBuild, has_nvidia_card, megabytes_of, proposed_build, size_text, torch_builds

LARGEST_OUTPUT_LINES = 2000
COMMAND_LINES = 6
OUTPUT_LINES = 10


class DependencyPage(QWidget):
    """Shows what is missing, for which Python, shows the exact command, and runs it on a click.

    Signals:
        installed: nothing is missing any more; the dock can show its own pages.

    Args:
        parent: the parent widget.
        requirements: what is needed.
        folder: where to install to; None is the profile's folder.
    """

    installed = pyqtSignal()

    def __init__(
        self,
        parent: QWidget | None = None,
        requirements: Sequence[Requirement] = REQUIREMENTS,
        folder: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._requirements = tuple(requirements)
        self._folder = site_folder() if folder is None else folder
        self._builds = torch_builds()
        self._has_card = has_nvidia_card()
        self._build()
        self._installer = DependencyInstaller(self._folder, self)
        self._installer.output.connect(self._show_output)
        self._installer.progressed.connect(self._show_progress)
        self._installer.succeeded.connect(self._succeed)
        self._installer.failed.connect(self._fail)
        self._installer.cancelled.connect(self._show_cancelled)
        self.refresh()

    def refresh(self) -> None:
        """Check again what is missing, and show it."""
        missing = missing_packages(self._requirements)
        from_distribution = [r for r in missing if r.from_distribution]
        by_pip = self._chosen(missing)
        self.summary.setText(self._summary_text(missing))
        self.distribution_note.setText("".join(self._distribution_text(r) for r in from_distribution))
        self.distribution_note.setVisible(bool(from_distribution))
        self.pip_for_all.setVisible(bool(from_distribution))
        command = command_text(install_command(by_pip, self._folder, self.build)) if by_pip else ""
        self.command.setPlainText(command)
        for widget in (self._command_label, self.command, self.copy_button, self.install_button):
            widget.setVisible(bool(by_pip))
        has_choice = len(self._builds) > 1 and any(r.package == "torch" for r in by_pip)
        for choice in (self.build_label, self.build_box, self.build_note):
            choice.setVisible(has_choice)
        megabytes = megabytes_of((r.package for r in by_pip), self.build)
        self.size_note.setVisible(bool(megabytes))
        self.size_note.setText(self._size_text(megabytes))
        size = f" ({size_text(megabytes)})" if megabytes else ""
        self.install_button.setText(tr("Install") + size)
        if by_pip:
            self._write_constraints()

    @property
    def build(self) -> TorchBuild:
        """The build of torch that is chosen."""
        return self._builds[max(0, self.build_box.currentIndex())]

    def install(self) -> None:
        """Start the installation that the page shows; only a click on the button calls this."""
        chosen = self._chosen(missing_packages(self._requirements))
        self.output.clear()
        self._follows = True
        self.output.setVisible(True)
        self.status.setText(tr("Installing. You can go on using QGIS."))
        if not self._write_constraints():
            return
        self._set_busy(True)
        reveal(self.progress_bar)
        self._installer.install(chosen, self.build)

    def cancel(self) -> None:
        """Stop a running installation."""
        self._installer.cancel()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Check again when the page comes into view: the analyst may have installed by hand."""
        super().showEvent(event)
        if not self._installer.is_running:
            self._recheck()

    def _recheck(self) -> None:
        append_site_folder(self._folder)
        self.refresh()
        if not missing_packages(self._requirements):
            self.installed.emit()

    def _write_constraints(self) -> bool:
        """Write the file the command names, so that it also works when it is copied."""
        try:
            write_constraints(self._folder)
        except OSError as error:
            self.status.setText(
                tr("{} cannot be written to: {}. Free some disk space, or check the folder's permissions.").format(
                    self._folder.parent, error.strerror
                )
            )
            return False
        return True

    def _chosen(self, missing: Sequence[Requirement]) -> tuple[Requirement, ...]:
        return tuple(r for r in missing if self.pip_for_all.isChecked() or not r.from_distribution)

    def _summary_text(self, missing: Sequence[Requirement]) -> str:
        if not missing:
            return tr("Nothing is missing.")
        names = ", ".join(f"<b>{escape(r.package)}</b>" for r in missing)
        return tr(
            "<p>MaMOL needs {names}, not found in QGIS's Python.</p><p>The button installs for Python {version} "
            "({interpreter}) into a folder of your QGIS profile ({folder}). That folder is searched last, so no "
            "package of QGIS is replaced, and numpy stays at QGIS's version. pip uses the package index set on this "
            "computer, by default the Python Package Index (PyPI). Nothing is installed before you press the button. "
            "Afterwards every file is checked against its package's hashes, and the packages are tested.</p>"
        ).format(
            names=names,
            version=python_version(),
            interpreter=escape(str(python_interpreter())),
            folder=escape(str(self._folder)),
        )

    def _distribution_text(self, requirement: Requirement) -> str:
        return tr(
            "<p>Install <b>{package}</b> from the same source as QGIS, so that both use one GDAL (two can crash "
            "QGIS):<br><code>{command}</code><br>Then press Check again.</p>"
        ).format(package=escape(requirement.package), command=escape(distribution_command(requirement.package)))

    def _succeed(self) -> None:
        self._set_busy(False)
        left = missing_packages(self._requirements)
        names = ", ".join(r.package for r in left)
        self.status.setText(tr("Installed. Still missing: {}.").format(names) if left else tr("Installed."))
        log_info(f"Packages installed into {self._folder}")
        self._recheck()

    def _fail(self, sentence: str) -> None:
        self._set_busy(False)
        self.refresh()
        self.status.setText(sentence)
        log_error(f"{sentence}\n{self.output.toPlainText()}")

    def _show_cancelled(self) -> None:
        self._set_busy(False)
        self.refresh()
        self.status.setText(tr("Cancelled."))

    def _size_text(self, megabytes: int) -> str:
        """Return what the download amounts to."""
        return tr("About {0} will be downloaded, and a few times as much is needed on the disk.").format(
            size_text(megabytes)
        )

    def _show_output(self, text: str) -> None:
        """Write what came below the rest, and show it, unless the analyst has scrolled up to read."""
        cursor = QTextCursor(self.output.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)
        self._follow_output()

    def _follow_output(self, *_: int) -> None:
        bar = self.output.verticalScrollBar()
        if self._follows:
            bar.setValue(bar.maximum())

    def _scrolled_by_hand(self, _action: int) -> None:
        bar = self.output.verticalScrollBar()
        self._follows = bar.sliderPosition() >= bar.maximum()

    def _show_progress(self, fraction: float | None, sentence: str) -> None:
        """Show how far the download is; without a figure the bar shows that something is done."""
        self.progress_bar.setRange(0, 0 if fraction is None else 100)
        if fraction is not None:
            self.progress_bar.setValue(round(100 * fraction))
        self.status.setText(tr("{0} You can go on using QGIS.").format(sentence.rstrip(".") + "."))

    def _set_busy(self, busy: bool) -> None:
        self.build_box.setEnabled(not busy)
        self.install_button.setEnabled(not busy)
        self.check_button.setEnabled(not busy)
        self.pip_for_all.setEnabled(not busy)
        self.progress_bar.setVisible(busy)
        self.cancel_button.setVisible(busy)

    def _copy_command(self) -> None:
        QGuiApplication.clipboard().setText(self.command.toPlainText())

    def _build(self) -> None:
        self.summary = _wrapped_label(self)
        self.distribution_note = _wrapped_label(self)
        self.pip_for_all = QCheckBox(tr("Install rasterio with pip (adds a second GDAL)"), self)
        self.pip_for_all.setToolTip(tr("If neither QGIS's source nor conda-forge has rasterio"))
        self._build_choice()
        self.size_note = _wrapped_label(self)
        self._command_label = QLabel(tr("Command:"), self)
        self.command = _fixed_width_text(self)
        self.command.setToolTip(tr("What the button runs; you can also run it yourself"))
        self.command.setMaximumHeight(COMMAND_LINES * self.command.fontMetrics().lineSpacing() + 12)
        self.copy_button = QPushButton(tr("Copy"), self)
        self.copy_button.setToolTip(tr("Copy the command to run it yourself"))
        self.install_button = QPushButton(tr("Install"), self)
        self.install_button.setToolTip(tr("Run the command above"))
        self.check_button = QPushButton(tr("Check again"), self)
        self.check_button.setToolTip(tr("Look for the missing packages again"))
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.setToolTip(tr("Stop the installation"))
        self.progress_bar = QProgressBar(self)
        self.progress_bar.setRange(0, 0)
        self.status = _wrapped_label(self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.output = _fixed_width_text(self)
        self.output.setMaximumBlockCount(LARGEST_OUTPUT_LINES)
        self.output.setMinimumHeight(OUTPUT_LINES * self.output.fontMetrics().lineSpacing() + 12)
        self.output.setVisible(False)
        self._follows = True
        self.output.verticalScrollBar().actionTriggered.connect(self._scrolled_by_hand)
        self.output.verticalScrollBar().rangeChanged.connect(self._follow_output)
        self.pip_for_all.toggled.connect(self.refresh)
        self.copy_button.clicked.connect(self._copy_command)
        self.install_button.clicked.connect(self.install)
        self.check_button.clicked.connect(self._recheck)
        self.cancel_button.clicked.connect(self.cancel)
        layout = QVBoxLayout(self)
        above = (self.summary, self.distribution_note, self.pip_for_all, self.build_label, self.build_box)
        for widget in (*above, self.build_note, self.size_note, self._command_label, self.command):
            layout.addWidget(widget)
        layout.addLayout(_row(self.install_button, self.copy_button, self.check_button))
        layout.addLayout(_row(self.progress_bar, self.cancel_button))
        layout.addWidget(self.status)
        layout.addWidget(self.output, 1)
        layout.addStretch()
        self._set_busy(False)

    def _build_choice(self) -> None:
        """Build the choice of a build of torch, the sizes in it."""
        self.build_label = plain_label(tr("&Build of torch"), self)
        self.build_box = QComboBox(self)
        self.build_label.setBuddy(self.build_box)
        self.build_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.build_box.setMinimumContentsLength(12)
        captions = {"cpu": tr("Processor only, {0}"), "cuda": tr("NVIDIA cards too, {0}")}
        for build in self._builds:
            self.build_box.addItem(captions[build.key].format(size_text(build.megabytes)))
        self.build_box.setToolTip(
            tr("The build for cards is the faster one where there is a card, and runs without one too")
        )
        proposed = proposed_build(self._builds, self._has_card)
        self.build_box.setCurrentIndex(self._builds.index(proposed))
        self.build_note = _wrapped_label(self)
        self.build_note.setText(
            tr("This computer has an NVIDIA card, so the build for it is chosen.")
            if self._has_card
            else tr(
                "No NVIDIA card was found, so the build for the processor is chosen. It comes from torch's makers' own "
                "package index."
            )
        )
        self.build_box.currentIndexChanged.connect(self.refresh)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row


def _wrapped_label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setMinimumWidth(1)  # or the longest path would set the width of the dock
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _fixed_width_text(parent: QWidget) -> QPlainTextEdit:
    text = QPlainTextEdit(parent)
    text.setReadOnly(True)
    text.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return text
