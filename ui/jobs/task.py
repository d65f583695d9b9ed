"""Running a core job in the background, with QGIS's task manager knowing about it."""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from qgis.core import QgsApplication, QgsMapLayer, QgsProject, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer, pyqtSignal

from ...core.errors import Cancelled, MamolError
from ...core.library_loading import with_torch
from ...core.progress import Progress
from ..language.words import shown, tr
from .log import log_error, log_warning
from .own_thread import in_own_thread

MOST_SECONDS = 5.0
"""After that a task is handed over in any case: something keeps QGIS from hearing."""
_MILLISECONDS_BETWEEN = 1


def hand_over(task: QgsTask, is_unheard: Callable[[], bool]) -> None:
    """Have QGIS run a task, at once or as soon as it is safe (main thread); the caller keeps the task alive.

    Args:
        task: not yet known to QGIS. Where it is cancelled before it is handed over, its ``finished`` is called.
        is_unheard: says whether a job has ended of which QGIS has not heard, or that it still has to let go.
    """
    _hand_over(task, is_unheard, time.monotonic() + MOST_SECONDS)


def _hand_over(task: QgsTask, is_unheard: Callable[[], bool], last_moment: float) -> None:
    if is_unheard() and time.monotonic() < last_moment:
        QTimer.singleShot(_MILLISECONDS_BETWEEN, lambda: _hand_over(task, is_unheard, last_moment))
    elif task.isCanceled():
        task.finished(False)
    else:
        QgsApplication.taskManager().addTask(task)


DRAIN_MILLISECONDS = 100
SECONDS_TO_END = 5.0
"""How long a QGIS that closes waits for jobs to stop; they look about once a second whether they should."""

_running: set[JobTask] = set()
_leaving: set[JobTask] = set()
"""Jobs that have told how they ended, from a call of QGIS that it may not have ended yet."""


class JobTask(QgsTask):
    """Runs ``function(request, progress)`` off the main thread and reports how it ended.

    The worker thread only writes into a locked mailbox; a timer on the main thread empties it
    ten times a second. So signals come at a bounded rate, no figure is lost, and the last
    message is always shown. Exactly one of ``completed``, ``failed`` and ``cancelled_by_user``
    is emitted, on the main thread, after everything else.

    Signals:
        progressed: fraction (0 to 1), message, and a tuple of the mappings of figures reported
            since the last time (empty when there were none).
        warned: a sentence for the analyst; the job goes on.
        watchable: address of a web page on which the job can be watched.
        completed: what the function returned.
        failed: a sentence for the message bar, and the details that were written to the log
            (empty when the sentence says it all).
        cancelled_by_user: cancelled in the dock or in QGIS's task manager.

    Args:
        description: shown in QGIS's task manager.
        function: one of core's jobs; gets the request and a Progress.
        request: a frozen request.
        is_silent: whether QGIS is not to tell that it is over; QGIS before 3.26 does so all the same.
        needs_torch: whether torch is imported for it.
    """

    progressed = pyqtSignal(float, str, object)
    warned = pyqtSignal(str)
    watchable = pyqtSignal(str)
    completed = pyqtSignal(object)
    failed = pyqtSignal(str, str)
    cancelled_by_user = pyqtSignal()

    def __init__(
        self,
        description: str,
        function: Callable[[Any, Progress], Any],
        request: Any,
        is_silent: bool = False,
        needs_torch: bool = True,
    ) -> None:
        silent = getattr(QgsTask.Flag, "Silent", None) if is_silent else None
        super().__init__(description, QgsTask.Flag.CanCancel if silent is None else QgsTask.Flag.CanCancel | silent)
        self.request = request
        self._name = description
        self._function: Callable[..., Any] = partial(with_torch, function) if needs_torch else function
        self._mailbox = _Mailbox()
        self._result: Any = None
        self._error: BaseException | None = None
        self._details = ""
        self._layer_names: dict[str, str] = {}
        self._removed_layer: str | None = None
        self._has_begun = False
        self._is_over = threading.Event()
        self._timer = QTimer(self)
        self._timer.setInterval(DRAIN_MILLISECONDS)
        self._timer.timeout.connect(self._drain)
        self._timer.start()

    def setDependentLayers(self, dependentLayers: Iterable[QgsMapLayer]) -> None:  # noqa: N802, N803 (QGIS's names)
        """Name the layers the job reads; when one is removed the job is cancelled and says why.

        Those that are gone already, while a dialog stood open, are passed over: what they were read from may be there.
        """
        layers = [layer for layer in dependentLayers if not sip.isdeleted(layer)]
        super().setDependentLayers(layers)
        if not self._layer_names:
            QgsProject.instance().layersWillBeRemoved.connect(self._note_removed_layers)
        self._layer_names = {layer.id(): layer.name() for layer in layers}

    def run(self) -> bool:
        """Run the job and wait for it (a thread of Qt's). Never raises: an exception here would end QGIS."""
        self._has_begun = True
        try:
            progress = _TaskProgress(self, self._mailbox)
            self._result = in_own_thread(self._function, self.request, progress)
        except BaseException as error:  # SystemExit too: nothing may leave the worker thread
            self._details = traceback.format_exc()
            # The traceback holds the frames, and with them arrays as large as the scene.
            self._error = error.with_traceback(None)
        finally:
            self._is_over.set()
        # QGIS has no word for a cancelled task: of what does not end well it says in a pop-up that it failed.
        return self._error is None or self._was_cancelled

    @property
    def _was_cancelled(self) -> bool:
        """Whether it was stopped because somebody wanted it."""
        return isinstance(self._error, Cancelled) and self._removed_layer is None

    def cancel(self) -> None:
        """Ask the job to stop (main thread; QGIS calls this too), and let QGIS's pop-up say that it did."""
        if self._has_begun and not self.isCanceled():
            self.setDescription(tr("{name}: cancelled", name=self._name))
        super().cancel()

    @property
    def is_over(self) -> bool:
        """Whether it has run; QGIS may not have heard of it yet."""
        return self._is_over.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait until nothing of the job works any more; False when that takes longer than so many seconds."""
        return not self._has_begun or self._is_over.wait(seconds)

    def finished(self, result: bool) -> None:
        """Report to the dock how it ended (main thread; QGIS calls this)."""
        self._timer.stop()
        if self._layer_names:
            QgsProject.instance().layersWillBeRemoved.disconnect(self._note_removed_layers)
        self._drain()
        _forget(self)
        if result and self._error is None:
            self.completed.emit(self._result)
        elif self._removed_layer is not None:
            self._fail(
                tr(
                    "The layer '{removed_layer}' was removed, so the run was stopped.",
                    removed_layer=self._removed_layer,
                )
            )
        elif self._error is None or isinstance(self._error, Cancelled):
            self.cancelled_by_user.emit()
        elif isinstance(self._error, MamolError):
            self._fail(shown(str(self._error)))
        elif isinstance(self._error, MemoryError):
            self._fail(
                tr("There is not enough memory for this run. Choose a smaller extent, or close other programs."),
                self._details,
            )
        else:
            self._fail(
                tr(
                    "Something went wrong inside MaMOL ({name}). The details are in the Log Messages panel, tab MaMOL.",
                    name=type(self._error).__name__,
                ),
                self._details,
            )

    def _fail(self, sentence: str, details: str = "") -> None:
        sentence = shown(sentence)
        log_error(f"{self._name}: {sentence}\n{details}".rstrip())
        self.failed.emit(sentence, details)

    def _note_removed_layers(self, layer_ids: list[str]) -> None:
        removed = [self._layer_names[layer_id] for layer_id in layer_ids if layer_id in self._layer_names]
        if removed and self._removed_layer is None:
            self._removed_layer = removed[0]
            self.cancel()  # QGIS does not, as long as the job waits to be handed over

    def _drain(self) -> None:
        state, values, warnings = self._mailbox.empty()
        page = self._mailbox.take_page()
        if page:
            self.watchable.emit(page)
        for sentence in map(shown, warnings):
            log_warning(f"{self._name}: {sentence}")
            self.warned.emit(sentence)
        if state is not None:
            fraction, message = state
            self.setProgress(100.0 * fraction)
            self.progressed.emit(fraction, shown(message), values)


class _Mailbox:
    """What the worker thread has reported and the main thread has not yet fetched."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._state: tuple[float, str] | None = None
        self._values: list[Mapping[str, float]] = []
        self._warnings: list[str] = []
        self._page = ""

    def put_state(self, fraction: float, message: str, values: Mapping[str, float] | None) -> None:
        with self._lock:
            self._state = (min(1.0, max(0.0, fraction)), message)
            if values:
                self._values.append(dict(values))

    def put_warning(self, sentence: str) -> None:
        with self._lock:
            self._warnings.append(sentence)

    def put_page(self, address: str) -> None:
        with self._lock:
            self._page = address

    def take_page(self) -> str:
        with self._lock:
            page, self._page = self._page, ""
        return page

    def empty(self) -> tuple[tuple[float, str] | None, tuple[Mapping[str, float], ...], list[str]]:
        with self._lock:
            taken = self._state, tuple(self._values), self._warnings
            self._state, self._values, self._warnings = None, [], []
        return taken


class _TaskProgress(Progress):
    """The Progress a job gets when it runs in a JobTask."""

    def __init__(self, task: JobTask, mailbox: _Mailbox) -> None:
        self._task = task
        self._mailbox = mailbox

    def report(self, fraction: float, message: str, values: Mapping[str, float] | None = None) -> None:
        """Leave the state for the main thread."""
        self._mailbox.put_state(fraction, message, values)

    def warn(self, sentence: str) -> None:
        """Leave the sentence for the main thread."""
        self._mailbox.put_warning(sentence)

    def watch_at(self, address: str) -> None:
        """Leave the page's address for the main thread."""
        self._mailbox.put_page(address)

    def cancelled(self) -> bool:
        """Ask QGIS's flag, which the dock and the task manager both set."""
        return bool(self._task.isCanceled())


def run_job(task: JobTask) -> None:
    """Hand the task to QGIS's task manager, and keep it alive until it ends."""
    if not _running:
        # Not the plugin's: QGIS unloads plugins before it quits.
        QgsApplication.instance().aboutToQuit.connect(end_all_jobs)
    _running.add(task)
    hand_over(task, lambda: bool(_leaving) or any(job.is_over for job in _running))


def _forget(task: JobTask) -> None:
    if task in _running:
        _running.remove(task)
        _leaving.add(task)
        QTimer.singleShot(0, lambda: _leaving.discard(task))
        if not _running:
            QgsApplication.instance().aboutToQuit.disconnect(end_all_jobs)


def running_jobs() -> tuple[JobTask, ...]:
    """Return the jobs that have not ended yet."""
    return tuple(_running)


def cancel_all_jobs() -> None:
    """Ask every job to stop; each does so within about a second, without being waited for."""
    for task in running_jobs():
        task.cancel()


def end_all_jobs() -> None:
    """Ask every job to stop and wait a little, so that a QGIS that closes leaves nothing half written."""
    jobs = running_jobs()
    cancel_all_jobs()
    end = time.monotonic() + SECONDS_TO_END
    for task in jobs:
        task.wait(max(0.0, end - time.monotonic()))
