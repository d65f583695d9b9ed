"""Reading and counting the labels in the background, each time something about them changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core import api
from ...core.contracts.class_table import ClassTable
from ...core.contracts.labels import LabelLayer, LabelLayers, Labels
from ...core.contracts.sensors import SensorSource
from ...core.progress import Progress
from ...core.raster.labels.class_mapping import known_classes
from ..jobs.task import JobTask, run_job
from ..language.words import tr
from ..sources.labels import LabelSource

if TYPE_CHECKING:
    from ...core.raster.labels.counting import ClassCounts


DELAY_MILLISECONDS = 250
NO_TABLE = ClassTable()


@dataclass(frozen=True)
class CountedLayer:
    """A label layer, taken out of QGIS, and what it is for."""

    source: LabelSource
    for_validation: bool = False
    weight: float = 1.0


@dataclass(frozen=True)
class CountRequest:
    """What to count.

    Attributes:
        layers: the label layers.
        reference: the first sensor of training.
        class_file: a class table to take over, CSV or JSON, or None.
        others: the other sensors.
        table: the class table at hand; it names the codes of the labels where no file does.
    """

    layers: tuple[CountedLayer, ...]
    reference: SensorSource
    class_file: str | None = None
    others: tuple[SensorSource, ...] = ()
    table: ClassTable = NO_TABLE


@dataclass(frozen=True)
class CountedLabels:
    """Labels that were read, which know their codes where these are not the classes' values, and what they hold.

    ``table`` is the class table that was read from a file; None without a file.
    """

    labels: Labels | LabelLayers
    counts: ClassCounts
    table: ClassTable | None = None


def count(request: CountRequest, progress: Progress) -> CountedLabels:
    """Read the labels and count them (worker thread)."""
    table = api.read_classes(request.class_file) if request.class_file else None
    known = known_classes(table or request.table)
    read = [layer.source.read(known, progress) for layer in request.layers]
    if len(read) > 1:
        layers = [
            LabelLayer(labels, entries, layer.for_validation, layer.weight)
            for layer, (labels, entries) in zip(request.layers, read)
        ]
        together = api.count_layers(layers, request.reference, progress, request.others)
        return CountedLabels(together.layers, together.counts, table)
    labels, entries = read[0]
    counts = api.count_labels(labels, request.reference, entries, progress, request.others)
    is_mapped = any(code != value for code, value in counts.labels.codes or ())
    return CountedLabels(counts.labels if is_mapped else labels, counts, table)


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
        task = JobTask(tr("MaMOL: count labels"), count, self._request)
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
