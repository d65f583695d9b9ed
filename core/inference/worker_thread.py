"""What a thread that computes does first: it works alone, and lets the desktop go first."""

from __future__ import annotations

import ctypes
import os
import sys
import threading

from ..machine import windows_kernel
from .device import use_threads

_NICER = 5
"""Added to the process's own niceness on Linux: the desktop's threads get three times as much of a core."""
_BELOW_NORMAL = -1
"""Windows' THREAD_PRIORITY_BELOW_NORMAL."""


def settle_worker() -> None:
    """Make the calling thread one of several that work side by side.

    Each has torch to itself: threads of one product wait for each other, and spin while another program holds
    the core of one of them; whole batches side by side do not. So no core has to be left idle for the desktop.
    """
    use_threads(1)
    try:
        if sys.platform == "linux":
            thread = threading.get_native_id()
            os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, thread) + _NICER)
        elif sys.platform == "win32":
            _lower_on_windows()
    except (OSError, AttributeError):
        # It works as well, only less politely.
        pass


def _lower_on_windows() -> None:
    """Lower the calling thread's priority; a handle is as wide as an address, which ctypes does not guess."""
    kernel = windows_kernel()
    own, set_priority = kernel.GetCurrentThread, kernel.SetThreadPriority
    own.argtypes, own.restype = (), ctypes.c_void_p
    set_priority.argtypes, set_priority.restype = (ctypes.c_void_p, ctypes.c_int), ctypes.c_int
    set_priority(own(), _BELOW_NORMAL)
