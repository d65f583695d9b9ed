"""Reading and counting the labels in the background, each time something about them changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core import api
from ...core.contracts.labels import Labels
from ...core.contracts.sensors import SensorSource
from ...core.progress import Progress
from ..jobs.task import JobTask, run_job
from ..sources.labels import LabelSource

if TYPE_CHECKING:
    from ...core.raster.labels.counting import ClassCounts


DELAY_MILLISECONDS = 250


@dataclass(frozen=True)
class CountRequest:
    """What to count.

    Attributes:
        source: the label layer, taken out of QGIS.
        reference: the first sensor of training.
        class_table: a CSV with names and colours, or None.
        others: the other sensors.
    """

    source: LabelSource
    reference: SensorSource
    class_table: str | None = None
    others: tuple[SensorSource, ...] = ()


@dataclass(frozen=True)
class CountedLabels:
    """Labels that were read, which know their codes where these are not the classes' values, and what they hold."""

    labels: Labels
    counts: ClassCounts


def count(request: CountRequest, progress: Progress) -> CountedLabels:
    """Read the labels and count them (worker thread)."""
    known = api.read_class_table(request.class_table) if request.class_table else ()
    labels, entries = request.source.read(known, progress)
    counts = api.count_labels(labels, request.reference, entries, progress, request.others)
    is_mapped = any(code != value for code, value in counts.labels.codes or ())
    return CountedLabels(counts.labels if is_mapped else labels, counts)


class LabelCounter(QObject):
    """Counts what it is asked for last; answers to earlier questions are dropped.

    Signals:
        counted: a :class:`CountedLabels`.
        failed: a sentence.
    """

    counted = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request: CountRequest | None = None
        self._task: JobTask | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MILLISECONDS)
        self._timer.timeout.connect(self._start)

    @property
    def is_counting(self) -> bool:
        """Whether an answer is awaited."""
        return self._timer.isActive() or self._task is not None

    def ask(self, request: CountRequest | None) -> None:
        """Count this once nothing has changed for a moment; None only drops what is under way."""
        if self._task is not None:
            task, self._task = self._task, None
            task.cancel()
        self._request = request
        if request is None:
            self._timer.stop()
        else:
            self._timer.start()

    def _start(self) -> None:
        task = JobTask(self.tr("MaMOL: count labels"), count, self._request)
        task.completed.connect(self._completed)
        task.failed.connect(self._failed)
        self._task = task
        run_job(task)

    def _completed(self, result: Any) -> None:
        if self._is_awaited():
            self.counted.emit(result)

    def _failed(self, sentence: str, _details: str) -> None:
        if self._is_awaited():
            self.failed.emit(sentence)

    def _is_awaited(self) -> bool:
        """Return whether the task that signals is the latest; then nothing is awaited any more."""
        if self.sender() is not self._task:
            return False
        self._task = None
        return True
