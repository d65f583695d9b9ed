"""Runs the installation of packages: three commands in a row, with their output, off the main thread."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, QTemporaryDir, QTimer, pyqtSignal

from ..language.words import tr
from .dependencies import (
    Requirement,
    check_command,
    command_text,
    install_command,
    missing_packages,
    pip_check_command,
)
from .pip_progress import RAW_SINCE, PipProgress, pip_version
from .site_folder import append_site_folder, python_version
from .torch_build import ONLY_ONE, TorchBuild, megabytes_of

LOOK_EVERY_MILLISECONDS = 500
TEMPORARY_FOLDERS = ("TMPDIR", "TEMP", "TMP")


class DependencyInstaller(QObject):
    """Asks pip which Python it serves, installs, and checks the result in a Python of its own.

    The last step (:mod:`package_check`) finds what a mere look-up does not: a file that is not as the package's maker
    wrote it, another version than the one asked for, a package that does not work with another one of QGIS's.
    Processes run beside QGIS, so nothing waits for them.

    Signals:
        output: whole lines the commands wrote, as they come.
        progressed: how far the download is, 0 to 1, or None while that cannot be said; and a sentence.
        succeeded: everything is installed, has the version asked for, and can be found.
        failed: a sentence that says what went wrong.
        cancelled: stopped by :meth:`cancel`.

    Args:
        folder: the site folder.
        parent: the owner; a running process ends with it.
    """

    output = pyqtSignal(str)
    progressed = pyqtSignal(object, str)
    succeeded = pyqtSignal()
    failed = pyqtSignal(str)
    cancelled = pyqtSignal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._requirements: tuple[Requirement, ...] = ()
        self._steps: list[tuple[str, list[str]]] = []
        self._step = ""
        self._text = ""
        self._is_cancelled = False
        self._expected = 0
        self._build: TorchBuild | None = None
        self._progress: PipProgress | None = None
        self._temporary: QTemporaryDir | None = None
        self._look_often = QTimer(self)
        self._look_often.setInterval(LOOK_EVERY_MILLISECONDS)
        self._look_often.timeout.connect(self._look)
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish_step)
        self._process.errorOccurred.connect(self._note_error)

    @property
    def is_running(self) -> bool:
        """Whether an installation is under way."""
        return bool(self._step)

    def install(self, requirements: Sequence[Requirement], build: TorchBuild | None = None) -> None:
        """Begin; does nothing while an installation is under way.

        Args:
            requirements: what to install.
            build: of torch, where that is among them.
        """
        if self.is_running:
            return
        self._requirements = tuple(requirements)
        self._build = build
        self._expected = megabytes_of((r.package for r in self._requirements), build or ONLY_ONE)
        self._is_cancelled = False
        self._steps = [
            ("pip", pip_check_command()),
            ("install", install_command(self._requirements, self._folder, build)),
            ("check", check_command(self._requirements, self._folder)),
        ]
        self._start_step()

    def cancel(self) -> None:
        """Stop; ``cancelled`` follows when the process has ended."""
        if self.is_running:
            self._is_cancelled = True
            self._process.kill()

    def _start_step(self) -> None:
        self._step, command = self._steps.pop(0)
        self.output.emit("$ " + command_text(command) + "\n")
        if self._step == "install":
            self._follow_download()
            if pip_version(self._text) >= RAW_SINCE:
                command = [*command, "--progress-bar", "raw"]
        elif self._step == "check":
            self.progressed.emit(None, tr("Checking the files, and trying the packages…"))
        self._text = ""
        self._process.start(command[0], command[1:])

    def _follow_download(self) -> None:
        """Have pip write what it downloads into a folder of its own, that goes with it also when it is stopped."""
        self._temporary = QTemporaryDir()
        environment = QProcessEnvironment.systemEnvironment()
        folder = Path(self._temporary.path()) if self._temporary.isValid() else None
        for name in TEMPORARY_FOLDERS if folder is not None else ():
            environment.insert(name, str(folder))
        environment.insert("PYTHONUNBUFFERED", "1")
        self._process.setProcessEnvironment(environment)
        self._progress = PipProgress(self._expected, folder)
        self._look()
        self._look_often.start()

    def _look(self) -> None:
        if self._progress is not None:
            self._progress.look()
            self.progressed.emit(self._progress.fraction, self._progress.text)

    def _end_of_download(self) -> None:
        self._look_often.stop()
        self._process.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
        if self._progress is not None:
            self.output.emit(self._progress.rest())
        self._progress = None
        if self._temporary is not None:
            self._temporary.remove()
        self._temporary = None

    def _read(self) -> None:
        text = bytes(self._process.readAllStandardOutput()).decode("utf-8", "replace")
        if self._progress is not None:
            text = self._progress.read(text)
        self._text += text
        self.output.emit(text)

    def _note_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end_of_download()
            self._end(
                tr(
                    "QGIS's Python could not be started ({program}). Copy the command and run it in a terminal.",
                    program=self._process.program(),
                )
            )

    def _finish_step(self, exit_code: int, _status: QProcess.ExitStatus) -> None:
        self._read()
        self._end_of_download()
        if self._is_cancelled:
            self._step = ""
            self.cancelled.emit()
        elif (sentence := self._complaint(exit_code)) is not None:
            self._end(sentence)
        elif self._steps:
            self._start_step()
        else:
            self._end(self._verify())

    def _complaint(self, exit_code: int) -> str | None:
        """Describe what is wrong with how the present step ended, or None."""
        if self._step == "pip":
            if exit_code != 0:
                return tr(
                    "QGIS's Python ({program}) has no pip. Install it (on Debian and Ubuntu: sudo apt-get install "
                    "python3-pip), then press Install again.",
                    program=self._process.program(),
                )
            version = re.search(r"\(python (\d+\.\d+)\)", self._text)
            if version is None or version.group(1) != python_version():
                return tr(
                    "{program} is not QGIS's Python {python_version}. Run the command above with QGIS's own Python.",
                    program=self._process.program(),
                    python_version=python_version(),
                )
        elif self._step == "install" and exit_code != 0:
            sentence = tr(
                "pip could not install the packages: {text} See the output below.", text=_last_error(self._text)
            )
            has_other = self._build is not None and self._build.suffix and self._build.suffix in self._text
            return (
                tr("{sentence} Or choose the other build of torch, and install again.", sentence=sentence)
                if has_other
                else sentence
            )
        elif self._step == "check" and exit_code != 0:
            return tr(
                "The packages are installed, but are damaged or do not work with QGIS's: {text} See the output below.",
                text=_last_error(self._text),
            )
        return None

    def _verify(self) -> str | None:
        """Make the packages importable here; return what is wrong, or None."""
        append_site_folder(self._folder)
        missing = missing_packages(self._requirements)
        if missing:
            return tr(
                "pip reported success, but {module} is not found. See the output below.", module=missing[0].module
            )
        return None

    def _end(self, sentence: str | None) -> None:
        self._step = ""
        self._steps = []
        if sentence is None:
            self.succeeded.emit()
        else:
            self.failed.emit(sentence)


def _last_error(text: str) -> str:
    """Return the line that says what went wrong: pip's last "ERROR:", or the last line of a traceback."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line.removeprefix("ERROR:").strip() for line in lines if line.startswith("ERROR:")]
    line = errors[-1] if errors else next(reversed(lines), tr("no output"))
    return line if line.endswith(".") else line + "."
