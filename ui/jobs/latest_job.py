"""Questions of which only the last one counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..language.words import tr
from .task import JobTask, run_job


class LatestJob(QObject):
    """Runs one job at a time; a newer one takes the place of an older, of which nothing more is heard.

    Signals:
        answered: what the last job's function returned.
        failed: a sentence: why the last job gave nothing.
    """

    answered = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: JobTask | None = None

    @property
    def is_running(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def ask(self, description: str, function: Callable[..., Any], request: Any, layers: Iterable[QgsMapLayer]) -> None:
        """Run a job in the background; it fails when one of the layers is removed."""
        self.drop()
        task = JobTask(description, function, request, is_silent=True)
        task.setDependentLayers(list(layers))
        task.completed.connect(self._completed)
        task.failed.connect(self._failed)
        task.cancelled_by_user.connect(self._cancelled)
        self._task = task
        run_job(task)

    def drop(self) -> None:
        """Stop the job that runs, if any, and do not listen to it any more."""
        task, self._task = self._task, None
        if task is not None:
            task.completed.disconnect(self._completed)
            task.failed.disconnect(self._failed)
            task.cancelled_by_user.disconnect(self._cancelled)
            task.cancel()

    def _completed(self, result: Any) -> None:
        self._task = None
        self.answered.emit(result)

    def _failed(self, sentence: str, _details: str) -> None:
        self._task = None
        self.failed.emit(sentence)

    def _cancelled(self) -> None:
        self._task = None
        self.failed.emit(tr("Cancelled. Ask again to get an answer."))
