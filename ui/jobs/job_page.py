"""What the Classify and the Train page have in common: they run one job at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from qgis.core import Qgis, QgsMapLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...core.errors import MamolError
from ..language.words import shown, tr
from .eta import RemainingTime
from .notes import in_one_message
from .page_feet import Foot
from .run_bar import RunBar
from .task import JobTask, run_job


class JobPage(QWidget):
    """A page with a run bar.

    A subclass makes ``run_bar`` and overrides :meth:`start`, :meth:`job_done` and, for figures
    to plot, :meth:`show_values`. A page of the dock puts the run bar into a ``foot``, which the dock keeps in sight
    below the pages.

    Signals:
        message: a sentence for the dock's message bar, and its level.
        run_started: a job begins; what was said of earlier ones is no longer of interest.
        tried: somebody wants to start one; what kept it from starting before may be mended.
    """

    message = pyqtSignal(str, object)
    run_started = pyqtSignal()
    tried = pyqtSignal()
    run_bar: RunBar
    foot: Foot
    busy_sentence: str

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: JobTask | None = None
        self._when_cancelled = ""
        self._warnings: list[str] = []

    @property
    def is_running(self) -> bool:
        """Whether a job of this page runs."""
        return self._task is not None

    def try_to_start(self, start: Callable[[], None] | None = None) -> None:
        """Start a job, or report in a sentence why not.

        Args:
            start: builds the request and calls :meth:`run`; None is :meth:`start`.
        """
        self.tried.emit()
        if self.is_running:
            self.say(self.busy_sentence, Qgis.MessageLevel.Warning)
            return
        try:
            (start or self.start)()
        except MamolError as error:
            self.say(shown(str(error)), Qgis.MessageLevel.Warning)

    def start(self) -> None:
        """Build the request and call :meth:`run`.

        Raises:
            MamolError: when something is missing.
        """
        raise NotImplementedError

    def job_done(self, result: Any) -> None:
        """Take the result of a job that came to its end."""
        raise NotImplementedError

    def show_values(self, values: Mapping[str, float]) -> None:
        """Take figures the job reported; most jobs report none."""

    def run(
        self,
        description: str,
        function: Callable[..., Any],
        request: Any,
        layers: Iterable[QgsMapLayer],
        done: Callable[[Any], None] | None = None,
        expected: float | None = None,
        when_cancelled: str = "",
    ) -> None:
        """Run a job in the background.

        Args:
            description: shown in QGIS's task manager.
            function: one of core's jobs.
            request: what it is asked.
            layers: what it reads; it stops when one of them is removed.
            done: takes its result; None is :meth:`job_done`.
            expected: seconds it is guessed to take; None where nothing is guessed.
            when_cancelled: what to say where it is cancelled; "" says that nothing was written.
        """
        task = JobTask(description, function, request)
        task.setDependentLayers(list(layers))
        self._task = task
        self._warnings = []
        self._remaining = RemainingTime(expected=expected)
        task.progressed.connect(self._progressed)
        task.warned.connect(self._warnings.append)
        task.watchable.connect(self.run_bar.show_page)
        task.completed.connect(partial(self._completed, done or self.job_done))
        task.failed.connect(self._failed)
        # Qt forgets a method of the page with the page; one wrapped in a partial it would call when that is gone.
        self._when_cancelled = when_cancelled
        task.cancelled_by_user.connect(self._cancelled)
        self.run_bar.set_running(True)
        self.run_started.emit()
        run_job(task)

    def cancel(self) -> None:
        """Ask the job to stop."""
        if self._task is not None:
            self._task.cancel()

    def say(self, sentence: str, level: Qgis.MessageLevel) -> None:
        """Show a sentence in the dock's message bar."""
        self.message.emit(sentence, level)

    def _progressed(self, fraction: float, text: str, values: tuple[Mapping[str, float], ...]) -> None:
        self._remaining.update(fraction)
        parts = (f"{round(100 * fraction)} %", self._remaining.text, text)
        self.run_bar.show_progress(fraction, ", ".join(shown(part) for part in parts if part))
        for some in values:
            self.show_values(some)

    def _ended(self) -> None:
        self._task = None
        self.run_bar.set_running(False)

    def _completed(self, done: Callable[[Any], None], result: Any) -> None:
        self._ended()
        self._say_warnings(tuple(dict.fromkeys((*self._warnings, *map(shown, result.warnings)))))
        try:
            done(result)
        except MamolError as error:
            self.say(shown(str(error)), Qgis.MessageLevel.Critical)

    def _say_warnings(self, sentences: tuple[str, ...]) -> None:
        """Show one message however many there are; JobTask has written all of them to the log."""
        if sentences:
            self.say(in_one_message(sentences), Qgis.MessageLevel.Warning)

    def _failed(self, sentence: str, _details: str) -> None:
        self._ended()
        self.say(sentence, Qgis.MessageLevel.Critical)

    def _cancelled(self) -> None:
        self._ended()
        self.say(self._when_cancelled or tr("Cancelled. Nothing was written."), Qgis.MessageLevel.Info)
