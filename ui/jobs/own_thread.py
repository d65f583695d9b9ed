"""Runs jobs in threads of Python's own, while a thread of Qt's waits.

A thread of Qt's pool serves many jobs, but each call into Python gets a new thread state there, freed when the call
ends. torch (that is, pybind11) remembers the state of the thread in which it was first imported for as long as that
thread lives; in a thread of Qt's pool it would use freed memory in the next job, and QGIS would crash or stand still.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

Answer = TypeVar("Answer")


def in_own_thread(function: Callable[..., Answer], *arguments: Any) -> Answer:
    """Run a function in a new Python thread and wait until it ends.

    On the main thread it is simply called: that thread keeps its state, and the function may want its event loop.

    Returns:
        What the function returned.

    Raises:
        BaseException: what the function raised.
    """
    if threading.current_thread() is threading.main_thread():
        return function(*arguments)
    answers: list[Answer] = []
    errors: list[BaseException] = []

    def work() -> None:
        try:
            answers.append(function(*arguments))
        except BaseException as error:  # handed to the thread that waits
            errors.append(error)

    thread = threading.Thread(target=work, name="MaMOL job")
    thread.start()
    thread.join()
    if errors:
        # Without the list nothing refers in a circle to the frames, which hold arrays as large as the scene.
        raise errors.pop()
    return answers.pop()
