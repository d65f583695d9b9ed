"""Only the last question is answered, and nothing is heard of dropped ones."""

from __future__ import annotations

import threading

import pytest
from mamol.core.errors import SensorError
from mamol.ui.jobs.latest_job import LatestJob
from mamol.ui.jobs.task import cancel_all_jobs, running_jobs
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject


@pytest.fixture
def job(qgis_app, wait):
    parent = QObject()
    job = LatestJob(parent)
    job.heard = []
    job.answered.connect(job.heard.append)
    job.failed.connect(job.heard.append)
    yield job
    cancel_all_jobs()
    wait(lambda: not running_jobs())


class Slow:
    """Answers when it is let go, and does not notice that it was cancelled."""

    def __init__(self):
        self.began, self.go = threading.Event(), threading.Event()

    def __call__(self, request, progress):
        self.began.set()
        self.go.wait(20)
        return request


def quick(request, progress):
    return request


def test_a_newer_question_wins_even_when_the_older_answer_comes_later(job, wait):
    slow = Slow()
    job.ask("slow", slow, "stale", ())
    wait(slow.began.is_set)
    job.ask("quick", quick, "fresh", ())
    wait(lambda: job.heard)
    slow.go.set()
    wait(lambda: not running_jobs())
    assert job.heard == ["fresh"] and not job.is_running


def test_nothing_is_heard_of_a_dropped_question(job, wait):
    slow = Slow()
    job.ask("slow", slow, "stale", ())
    wait(slow.began.is_set)
    job.drop()
    slow.go.set()
    wait(lambda: not running_jobs())
    assert job.heard == [] and not job.is_running


def test_an_error_is_a_sentence_and_the_next_question_is_answered(job, wait):
    def refuse(request, progress):
        raise SensorError("No sensor sees that.")

    job.ask("refused", refuse, None, ())
    wait(lambda: job.heard)
    job.ask("quick", quick, 7, ())
    wait(lambda: len(job.heard) == 2)
    assert job.heard == ["No sensor sees that.", 7]


def test_cancelling_in_the_task_manager_is_told(job, wait):
    slow = Slow()
    job.ask("slow", slow, None, ())
    wait(slow.began.is_set)
    cancel_all_jobs()
    slow.go.set()
    wait(lambda: job.heard)
    # QGIS takes a cancelled task that came to its end all the same for one that succeeded or not, as it likes.
    assert job.heard in (["Cancelled. Ask again for an answer."], [None])


def test_a_listener_that_is_deleted_meanwhile_does_no_harm(qgis_app, wait):
    parent, slow = QObject(), Slow()
    job = LatestJob(parent)
    job.ask("slow", slow, None, ())
    wait(slow.began.is_set)
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    slow.go.set()
    wait(lambda: not running_jobs())


def test_a_removed_layer_is_told(job, wait, scene_layers):
    slow = Slow()
    job.ask("slow", slow, None, [scene_layers["radar"]])
    wait(slow.began.is_set)
    QgsProject.instance().removeMapLayer(scene_layers["radar"].id())
    slow.go.set()
    wait(lambda: not running_jobs())
    assert len(job.heard) == 1
