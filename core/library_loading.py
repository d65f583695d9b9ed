"""Loading torch's libraries without stopping everything else.

``import torch`` opens shared libraries of hundreds of megabytes, and Python's lock is held all the while: in a desktop
program nothing moves, although the import runs in another thread. Opened by the C library itself they are there
already when torch asks for them, and nobody waited.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from pathlib import Path

_LARGE = ("libtorch_cpu.so", "libtorch_cuda.so")


def load_torch_libraries() -> None:
    """Open torch's large libraries, in a thread other than the desktop's; does nothing where that is no gain.

    What cannot be opened is left to ``import torch``, whose error says why.
    """
    if sys.platform != "linux" or "torch" in sys.modules:
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
