"""Runs on its own: torch is imported in a job of Qt's thread pool, and used in the next jobs of the same thread.

Usage: python two_jobs_in_one_pool_thread.py apart|plain. "plain" leaves MaMOL out: with torch 2.6 and Python 3.13 it
crashes or stands still, which is what "apart" is there to avoid.
"""

from __future__ import annotations

import ctypes
import importlib
import os
import runpy
import sys
import time
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QRunnable, QThreadPool

OWN_THREAD = Path(__file__).resolve().parents[3] / "ui" / "jobs" / "own_thread.py"
in_own_thread = runpy.run_path(str(OWN_THREAD))["in_own_thread"]

JOBS = 4
PLACES_OF_A_SIZE = 8


def work() -> None:
    """Let a tensor outlive its Python object; torch then asks for the thread's state when the tensor goes."""
    torch = importlib.import_module("torch")
    for _ in range(100):
        base = torch.zeros(4, 8)
        view = base.view(2, 16)
        del base
        del view


def stir_memory() -> None:
    """Let the thread's next state lie elsewhere in memory than this one, as the work of a whole QGIS does."""
    library = ctypes.CDLL(None)
    library.malloc.restype = ctypes.c_void_p
    library.free.argtypes = [ctypes.c_void_p]
    places = [library.malloc(size) for size in range(256, 2048, 16) for _ in range(PLACES_OF_A_SIZE)]
    for place in places:
        library.free(place)


class Job(QRunnable):
    """One job, on a thread of the pool."""

    def run(self) -> None:
        """Work, in a thread apart or not."""
        if sys.argv[1] == "apart":
            in_own_thread(work)
        else:
            work()
        stir_memory()
        sys.stdout.write("done\n")
        sys.stdout.flush()


application = QCoreApplication([])
pool = QThreadPool()
pool.setMaxThreadCount(1)
pool.setExpiryTimeout(-1)
jobs = [Job() for _ in range(JOBS)]
for job in jobs:
    job.setAutoDelete(False)
    pool.start(job)
    while pool.activeThreadCount():
        time.sleep(0.01)
os._exit(0)
