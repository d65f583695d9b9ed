"""Jobs run in threads of Python's own, since torch remembers the thread that imported it."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from mamol.ui.jobs.own_thread import in_own_thread
from qgis.PyQt.QtCore import QCoreApplication, QRunnable, QThreadPool

SCRIPT = Path(__file__).with_name("two_jobs_in_one_pool_thread.py")


class _Call(QRunnable):
    """A call on a thread of Qt's pool."""

    def __init__(self, function):
        super().__init__()
        self.setAutoDelete(False)
        self._function = function
        self.answer = self.error = self.thread = None

    def run(self):
        self.thread = threading.get_native_id()
        try:
            self.answer = in_own_thread(self._function)
        except ValueError as error:
            self.error = error


def call_in_pool(function):
    pool = QThreadPool()
    call = _Call(function)
    pool.start(call)
    assert pool.waitForDone(20_000)
    return call


def test_a_job_has_a_thread_that_ends_with_it(qgis_app):
    call = call_in_pool(threading.current_thread)
    assert call.answer.native_id != call.thread
    assert not call.answer.is_alive()


def test_what_a_job_raises_is_raised_where_it_is_waited_for(qgis_app):
    def fail():
        raise ValueError("no")

    assert str(call_in_pool(fail).error) == "no"


def test_on_the_main_thread_a_job_stays_there(qgis_app):
    assert in_own_thread(threading.current_thread) is threading.main_thread()
    with pytest.raises(ZeroDivisionError):
        in_own_thread(lambda: 1 / 0)
    assert QCoreApplication.instance() is not None


def test_torch_first_imported_in_a_job_serves_the_next_jobs_of_the_thread():
    run = subprocess.run([sys.executable, str(SCRIPT), "apart"], capture_output=True, text=True, timeout=120)
    assert (run.returncode, run.stdout.split()) == (0, ["done"] * 4), run.stderr
