"""Hands tasks to QGIS's task manager, once it has heard of those that have ended.

When QGIS hears that a task has ended it has Qt's pool drop the task's runner, should it still wait there. It has run
and is gone by then, and the runner of another task may have its address: that one is dropped, and its task waits for
ever (seen in 3.22 under load, with tasks of QGIS alone). QGIS hears of it when the main thread comes to its events, and
does not say before that a task has ended; our own jobs do. It drops the runner once more after the task's ``finished``
has returned, so what that starts has to wait until then.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QTimer

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
