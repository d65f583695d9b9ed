"""Importing torch without stopping everything else.

Python's lock is held while ``import torch`` opens shared libraries of hundreds of megabytes, and again while the
garbage collector looks through all that the import makes: in a desktop program nothing moves, although the import runs
in another thread. Opened by the C library itself the libraries are there already when torch asks for them; and of
modules, which stay, there is no garbage to be collected.

torch's threads share each product, and those that are done wait for the last one. By default they wait by spinning: on
a core that another program wants, the last one does not get on, and a step takes ten times as long or more. So they are
told to sleep (docs/decisions/0074-*.md).
"""

from __future__ import annotations

import ctypes
import gc
import importlib
import importlib.util
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

Answer = TypeVar("Answer")
_LARGE = ("libtorch_cpu.so", "libtorch_cuda.so")
_WAITING = "OMP_WAIT_POLICY"
"""How threads of OpenMP wait; its libraries look at it once, when they are loaded."""
_one_at_a_time = threading.Lock()


def with_torch(function: Callable[..., Answer], *arguments: Any) -> Answer:
    """Import torch, then call a function that needs it, in a thread other than the desktop's.

    Where torch is missing or broken the function is called all the same: its own import says why.

    Returns:
        What the function returned.
    """
    # Two first jobs at once could leave the collector off for good.
    with _one_at_a_time:
        if "torch" not in sys.modules:
            with _waiting_asleep():
                _load_libraries()
                _import_without_collecting("torch")
    return function(*arguments)


@contextmanager
def _waiting_asleep() -> Iterator[None]:
    """Let the threads of libraries that are loaded now sleep while they wait, where the analyst has no other wish.

    Afterwards the environment is as it was, for it is handed on to programs that other plugins start.
    """
    if _WAITING in os.environ:
        yield
        return
    os.environ[_WAITING] = "PASSIVE"
    try:
        yield
    finally:
        os.environ.pop(_WAITING, None)


@contextmanager
def without_collecting() -> Iterator[None]:
    """Keep the garbage collector from looking through what is made meanwhile, which stays: modules, and widgets."""
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_collecting:
            gc.enable()


def _import_without_collecting(name: str) -> None:
    with without_collecting():
        try:
            importlib.import_module(name)
        except (ImportError, OSError):
            return
        finally:
            # What is there is not looked through again; that would stop the desktop for a tenth of a second each time.
            gc.freeze()


def _load_libraries() -> None:
    """Open torch's large libraries; what cannot be opened is left to ``import torch``, whose error says why."""
    if sys.platform != "linux":
        return
    found = importlib.util.find_spec("torch")
    folders = found.submodule_search_locations if found is not None else None
    # Called as a function of the C library: ctypes lets go of Python's lock for that, and not for opening a library.
    opening = getattr(ctypes.CDLL(None), "dlopen", None)
    if not folders or opening is None:
        return
    opening.restype, opening.argtypes = ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_int)
    for name in _LARGE:
        path = Path(folders[0]) / "lib" / name
        if path.exists():
            opening(os.fsencode(path), os.RTLD_LAZY)
