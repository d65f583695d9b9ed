"""Jobs in the background: how they report, end, fail, and stop."""

from __future__ import annotations

import threading
import time

import pytest
from mamol.core.errors import Cancelled, OutputError
from mamol.ui.jobs import task as handing_over
from mamol.ui.jobs import task as tasks
from mamol.ui.jobs.task import JobTask, cancel_all_jobs, end_all_jobs, run_job, running_jobs
from qgis.core import QgsApplication, QgsMessageLog, QgsProject, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QThread

PATIENCE_SECONDS = 20


def wait_until(condition):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)


class Witness:
    """Notes every signal of a task, and the thread it came on."""

    def __init__(self, task):
        self.events = []
        self.threads = set()
        for name in ("progressed", "warned", "completed", "failed", "cancelled_by_user"):
            getattr(task, name).connect(lambda *arguments, name=name: self._note(name, arguments))

    def _note(self, name, arguments):
        self.threads.add(QThread.currentThread())
        self.events.append((name, *arguments))

    def of(self, name):
        return [event[1:] for event in self.events if event[0] == name]

    @property
    def endings(self):
        return [event[0] for event in self.events if event[0] in ("completed", "failed", "cancelled_by_user")]


@pytest.fixture
def messages(qgis_app):
    """What was written to the log tab "MaMOL"."""
    heard = []

    def note(text, tag, level):
        if tag == "MaMOL":
            heard.append(text)

    log = QgsApplication.messageLog()
    log.messageReceived.connect(note)
    yield heard
    log.messageReceived.disconnect(note)
    assert isinstance(log, QgsMessageLog)


@pytest.fixture
def started(qgis_app):
    """Run a function as a job to its end, or until the test says so."""

    def start(function, request="request", layers=()):
        task = JobTask("a job", function, request)
        if layers:
            task.setDependentLayers(layers)
        witness = Witness(task)
        run_job(task)
        return task, witness

    yield start
    cancel_all_jobs()
    wait_until(lambda: not running_jobs())


def finish(function, started):
    _, witness = started(function)
    wait_until(lambda: witness.endings)
    return witness


class Until:
    """A job that runs until it is cancelled (or the test has failed), and notes that it has stopped."""

    def __init__(self):
        self.began = threading.Event()
        self.stopped = threading.Event()

    def __call__(self, request, progress):
        self.began.set()
        try:
            deadline = time.monotonic() + PATIENCE_SECONDS
            while time.monotonic() < deadline:
                progress.check()
                time.sleep(0.005)
        finally:
            self.stopped.set()


def test_result_comes_back_on_the_main_thread_after_the_work_was_done_on_another(started):
    seen = []

    def job(request, progress):
        seen.append(QThread.currentThread())
        return {"answer to": request}

    witness = finish(job, started)
    assert witness.of("completed") == [({"answer to": "request"},)]
    assert witness.threads == {QCoreApplication.instance().thread()}
    assert seen[0] != QCoreApplication.instance().thread()
    assert witness.endings == ["completed"]


def test_no_loss_is_lost_while_signals_stay_few(started):
    def job(request, progress):
        for step in range(3000):
            progress.report(step / 3000, f"step {step}", {"step": step, "loss": 1 / (step + 1)})
            if step % 100 == 0:
                time.sleep(0.01)
        progress.report(1.0, "writing")

    witness = finish(job, started)
    progressed = witness.of("progressed")
    assert [values["step"] for _, _, batch in progressed for values in batch] == list(range(3000))
    assert len(progressed) < 60
    assert progressed[-1][:2] == (1.0, "writing")
    assert witness.events[-1][0] == "completed"


def test_the_last_message_is_shown_while_the_job_is_silent(started):
    go_on = threading.Event()

    def job(request, progress):
        progress.report(0.5, "first")
        progress.report(0.6, "a long step")
        go_on.wait(PATIENCE_SECONDS)

    task, witness = started(job)
    wait_until(lambda: any(message == "a long step" for _, message, _ in witness.of("progressed")))
    assert task.progress() == pytest.approx(60)
    assert not witness.endings
    go_on.set()
    wait_until(lambda: witness.endings)


def test_a_mamol_error_is_its_sentence(started, messages):
    def job(request, progress):
        raise OutputError("The disk is full. Choose another folder.")

    witness = finish(job, started)
    assert witness.of("failed") == [("The disk is full. Choose another folder.", "")]
    assert any("The disk is full" in text for text in messages)
    assert not any("Traceback" in text for text in messages)


def test_an_unexpected_error_is_a_sentence_and_its_traceback_goes_to_the_log(started, messages):
    def job(request, progress):
        return [][7]

    witness = finish(job, started)
    ((sentence, details),) = witness.of("failed")
    assert "IndexError" in sentence and "tab MaMOL" in sentence and "Traceback" not in sentence
    assert "Traceback" in details and "return [][7]" in details
    assert any(details.strip() in text for text in messages)


@pytest.mark.parametrize("error", [SystemExit(3), KeyboardInterrupt(), GeneratorExit()])
def test_nothing_leaves_the_worker_thread(started, error):
    def job(request, progress):
        raise error

    assert finish(job, started).endings == ["failed"]


def test_out_of_memory_says_what_to_do(started):
    def job(request, progress):
        raise MemoryError

    ((sentence, _),) = finish(job, started).of("failed")
    assert "smaller extent" in sentence


def test_warnings_are_handed_on_and_logged(started, messages):
    def job(request, progress):
        progress.warn("Class 'oats' has 3 pixels.")

    witness = finish(job, started)
    assert witness.of("warned") == [("Class 'oats' has 3 pixels.",)]
    assert any("oats" in text for text in messages)


@pytest.mark.parametrize("how", ["task", "manager", "all jobs"])
def test_cancel_stops_the_job_and_tells_nothing_but_that(started, how):
    job = Until()
    task, witness = started(job)
    wait_until(job.began.is_set)
    {"task": task.cancel, "manager": QgsApplication.taskManager().cancelAll, "all jobs": cancel_all_jobs}[how]()
    wait_until(lambda: witness.endings)
    assert witness.endings == ["cancelled_by_user"]
    assert job.stopped.is_set()
    assert not running_jobs()


@pytest.mark.parametrize("how", ["task", "manager"])
def test_qgis_does_not_call_a_cancelled_job_failed(started, how):
    """It shows "Task failed" of every job of some seconds whose status is Terminated."""
    job, seen = Until(), []
    task, witness = started(job)
    manager = QgsApplication.taskManager()

    def note(_number, status):
        seen.append((status, task.description()))

    manager.statusChanged.connect(note)
    wait_until(job.began.is_set)
    {"task": task.cancel, "manager": manager.cancelAll}[how]()
    wait_until(lambda: witness.endings)
    manager.statusChanged.disconnect(note)
    assert witness.endings == ["cancelled_by_user"]
    endings = [one for one in seen if one[0] in (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)]
    assert [status for status, _ in endings] == [QgsTask.TaskStatus.Complete] and "cancelled" in endings[0][1]


@pytest.fixture
def unheard_end(started):
    """A job that has run, of which QGIS has not heard: nobody has let it look at its events."""
    job, _ = started(lambda request, progress: None)
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not job.is_over:
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.005)
    return job


def test_a_job_waits_until_qgis_has_heard_of_all_that_have_ended(unheard_end):
    """QGIS 3.22 would take what waits in the pool for the task that has ended, and the job would never begin."""
    task = JobTask("next", lambda request, progress: request + 1, 1)
    witness = Witness(task)
    run_job(task)
    manager = QgsApplication.taskManager()
    assert unheard_end in manager.tasks() and task not in manager.tasks() and set(running_jobs()) == {unheard_end, task}
    wait_until(lambda: witness.endings)
    assert witness.of("completed") == [(2,)] and not running_jobs()


def test_a_job_cancelled_while_it_waits_for_that_never_runs(unheard_end):
    ran = []
    task = JobTask("next", lambda request, progress: ran.append(request), None)
    witness = Witness(task)
    run_job(task)
    task.cancel()
    wait_until(lambda: witness.endings)
    assert witness.endings == ["cancelled_by_user"] and not ran and not running_jobs()


def test_a_layer_removed_while_a_job_waits_for_that_stops_it_too(unheard_end):
    layer, ran = memory_layer("AVIRIS C"), []
    task = JobTask("next", lambda request, progress: ran.append(request), None)
    task.setDependentLayers([layer])
    witness = Witness(task)
    run_job(task)
    QgsProject.instance().removeMapLayer(layer.id())
    assert task.isCanceled(), "QGIS does not know the job yet, so it cannot cancel it"
    wait_until(lambda: witness.endings)
    assert witness.of("failed") == [("The layer 'AVIRIS C' was removed, so the run was stopped.", "")]
    assert not ran and not running_jobs()


def test_a_job_that_another_starts_by_its_end_waits_until_qgis_has_let_go_of_that(started):
    """QGIS drops the runner of a task once more after its ``finished``."""
    manager, known = QgsApplication.taskManager(), []
    second = JobTask("second", lambda request, progress: None, None)
    witness = Witness(second)

    def start_second(_result):
        run_job(second)
        known.append(second in manager.tasks())

    first, _ = started(lambda request, progress: None)
    first.completed.connect(start_second)
    wait_until(lambda: witness.endings)
    assert known == [False] and witness.endings == ["completed"]


def test_a_job_does_not_wait_for_ever(unheard_end, monkeypatch):
    monkeypatch.setattr(handing_over, "MOST_SECONDS", 0.0)
    task = JobTask("next", lambda request, progress: None, None)
    witness = Witness(task)
    run_job(task)
    assert task in QgsApplication.taskManager().tasks()
    wait_until(lambda: witness.endings)


def test_a_job_that_is_cancelled_before_it_began_never_runs(started):
    ran = []
    task = JobTask("queued", lambda request, progress: ran.append(request), None)
    witness = Witness(task)
    task.hold()
    run_job(task)
    task.cancel()
    wait_until(lambda: witness.endings)
    assert witness.endings == ["cancelled_by_user"] and not ran and not running_jobs()


def test_a_job_that_raises_cancelled_of_itself_is_no_failure(started):
    def job(request, progress):
        raise Cancelled

    assert finish(job, started).endings == ["cancelled_by_user"]


def memory_layer(name):
    layer = QgsVectorLayer("Point?crs=EPSG:4326", name, "memory")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.mark.parametrize("close", ["layer", "project"])
def test_removing_a_layer_or_closing_the_project_stops_the_run_and_says_why(started, close):
    layer, other = memory_layer("AVIRIS C"), memory_layer("roads")
    job = Until()
    _, witness = started(job, layers=[layer])
    wait_until(job.began.is_set)
    if close == "layer":
        QgsProject.instance().removeMapLayer(other.id())
        QgsProject.instance().removeMapLayer(layer.id())
    else:
        QgsProject.instance().clear()
    wait_until(lambda: witness.endings)
    assert witness.of("failed") == [("The layer 'AVIRIS C' was removed, so the run was stopped.", "")]
    assert job.stopped.is_set() and not running_jobs()
    QgsProject.instance().clear()


def test_removing_another_layer_changes_nothing(started):
    layer, other = memory_layer("AVIRIS C"), memory_layer("roads")
    go_on = threading.Event()
    _, witness = started(lambda request, progress: go_on.wait(PATIENCE_SECONDS), layers=[layer])
    QgsProject.instance().removeMapLayer(other.id())
    go_on.set()
    wait_until(lambda: witness.endings)
    assert witness.endings == ["completed"]
    QgsProject.instance().clear()


def test_a_finished_job_no_longer_listens_to_the_project(started):
    layer = memory_layer("AVIRIS C")
    _, witness = started(lambda request, progress: 1, layers=[layer])
    wait_until(lambda: witness.endings)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsProject.instance().removeMapLayer(layer.id())
    assert witness.endings == ["completed"]


def test_two_jobs_run_side_by_side(started):
    first, second = Until(), Until()
    task, witness = started(first)
    other, other_witness = started(second)
    wait_until(lambda: first.began.is_set() and second.began.is_set())
    assert set(running_jobs()) == {task, other}
    task.cancel()
    wait_until(lambda: witness.endings)
    assert not second.stopped.is_set() and other.status() == QgsTask.TaskStatus.Running
    other.cancel()
    wait_until(lambda: other_witness.endings)


def test_a_qgis_that_closes_waits_until_its_jobs_have_cleared_up(started):
    began, cleared = threading.Event(), threading.Event()

    def job(_request, progress):
        began.set()
        while not progress.cancelled():
            time.sleep(0.01)
        time.sleep(0.3)
        cleared.set()
        raise Cancelled

    started(job)
    wait_until(began.is_set)
    end_all_jobs()
    assert cleared.is_set()


def test_a_qgis_that_closes_does_not_wait_for_ever(started, monkeypatch):
    monkeypatch.setattr(tasks, "SECONDS_TO_END", 0.1)
    began, let_go = threading.Event(), threading.Event()

    def deaf(_request, _progress):
        began.set()
        let_go.wait(PATIENCE_SECONDS)

    task, witness = started(deaf)
    wait_until(began.is_set)
    end_all_jobs()
    assert not task.wait(0)
    let_go.set()
    wait_until(lambda: witness.endings)
    assert task.wait(0)


def test_a_job_that_never_began_is_not_waited_for(qgis_app):
    assert JobTask("a job", lambda request, progress: 1, "request").wait(PATIENCE_SECONDS)
