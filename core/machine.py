"""What the machine has for a job, as its operating system tells: memory and cores. Needs no torch.

Wherever one of them cannot be told, a number is given that is safe.
"""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

UNKNOWN_FREE = 2 * 2**30
"""Bytes taken to be free where the operating system does not tell."""
MOST_BYTES = 1536 * 2**20
"""That a job takes unless it is told otherwise, however much is free."""
FREE_SHARE = 0.5
"""Of the free memory that a job takes at most; the rest is for the layers and the maps that are being drawn."""
CACHE_SHARE = 1 / 3
"""Of what a job takes, for blocks of files that GDAL keeps decoded."""
MOST_CACHE, LEAST_CACHE = 512 * 2**20, 64 * 2**20
"""Bytes of such blocks, unless the job's memory is limited; GDAL would take a twentieth of all memory else."""
SMALLEST_CACHE = 4 * 2**20
"""With less GDAL would decode the blocks of one reading several times."""
_CGROUP = Path("/sys/fs/cgroup")
_MEMINFO = Path("/proc/meminfo")


def free_memory() -> int:
    """Return the bytes that programs can still have without others being pushed out."""
    found = {"win32": _free_on_windows, "darwin": _free_on_macos}.get(sys.platform, _free_on_linux)()
    return UNKNOWN_FREE if found is None else found


def job_memory(limit: int | None = None) -> int:
    """Return the bytes that a job may take: its limit, or what is free and sensible where it has none."""
    return min(MOST_BYTES, int(free_memory() * FREE_SHARE)) if limit is None else limit


def cache_memory(memory: int) -> int:
    """Return how many of a job's bytes GDAL may take for blocks that it keeps."""
    return max(SMALLEST_CACHE, min(MOST_CACHE, int(memory * CACHE_SHARE)))


def usable_cores() -> int:
    """Return how many cores this process may use: in a container, or where it was bound to some, fewer than all."""
    ask = getattr(os, "sched_getaffinity", None)
    cores = os.cpu_count() or 1
    if ask is not None:
        with suppress(OSError):
            cores = len(ask(0))
    quota = _cgroup_cores()
    return max(1, cores if quota is None else min(cores, quota))


def trim_heap() -> None:
    """Return memory that nothing holds any more to the operating system.

    glibc keeps what lies between two things that live, in an area for each thread: gigabytes after a large scene. Other
    C libraries give back by themselves.
    """
    if sys.platform != "linux":
        return
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(ctypes.c_size_t(0))


def _cgroup_cores() -> int | None:
    """Read how many cores a container may use, rounded up; None where it may use all."""
    with suppress(OSError, ValueError):
        quota, period = (_CGROUP / "cpu.max").read_text(encoding="ascii").split()
        return None if quota == "max" else -(-int(quota) // int(period))
    with suppress(OSError, ValueError, ZeroDivisionError):
        folder = _CGROUP / "cpu"
        most, span = (int((folder / f"cpu.cfs_{name}_us").read_text(encoding="ascii")) for name in ("quota", "period"))
        return -(-most // span) if most > 0 else None
    return None


def _free_on_linux() -> int | None:
    found: int | None = None
    with suppress(OSError, ValueError, IndexError):
        lines = _MEMINFO.read_text(encoding="ascii").splitlines()
        found = next((int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")), None)
    if found is None:
        with suppress(AttributeError, ValueError, OSError):
            found = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    room = _cgroup_room()
    return room if found is None else found if room is None else min(found, room)


def _cgroup_room() -> int | None:
    """Read how many bytes a container may still take; None where it may take all."""
    for limit, used in (
        ("memory.max", "memory.current"),
        ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes"),
    ):
        with suppress(OSError, ValueError):
            # Without a limit the file says "max", which is no number, or one beyond all memory.
            most, now = (int((_CGROUP / name).read_text(encoding="ascii")) for name in (limit, used))
            return max(0, most - now)
    return None


class _WindowsMemory(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = (
        ("dwLength", ctypes.c_uint32),
        ("dwMemoryLoad", ctypes.c_uint32),
        *(
            (name, ctypes.c_uint64)
            for name in (
                "ullTotalPhys", "ullAvailPhys", "ullTotalPageFile", "ullAvailPageFile", "ullTotalVirtual",
                "ullAvailVirtual", "ullAvailExtendedVirtual",
            )
        ),
    )  # fmt: skip


def windows_kernel() -> Any:
    """Open the library of Windows' own functions."""
    return ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]


def _free_on_windows() -> int | None:
    with suppress(OSError, AttributeError):
        status = _WindowsMemory()
        status.dwLength = ctypes.sizeof(status)
        ask = windows_kernel().GlobalMemoryStatusEx
        ask.argtypes, ask.restype = (ctypes.c_void_p,), ctypes.c_int
        if ask(ctypes.byref(status)):
            return int(status.ullAvailPhys)
    return None


class _MacMemory(ctypes.Structure):
    """vm_statistics64 of macOS' kernel; counts are of pages."""

    _fields_ = (
        *((name, ctypes.c_uint32) for name in ("free", "active", "inactive", "wired")),
        ("events", ctypes.c_uint64 * 9),
        *((name, ctypes.c_uint32) for name in ("purgeable", "speculative")),
        ("swapped", ctypes.c_uint64 * 4),
        *((name, ctypes.c_uint32) for name in ("compressor", "throttled", "external", "internal")),
        ("uncompressed", ctypes.c_uint64),
    )


def mac_system() -> Any:
    """Open the library of macOS' own functions."""
    return ctypes.CDLL("/usr/lib/libSystem.B.dylib")


_HOST_VM_INFO64 = 4


def _free_on_macos() -> int | None:
    """Add up the pages that hold nothing, or nothing that is in use."""
    with suppress(OSError, AttributeError, ValueError):
        system, status = mac_system(), _MacMemory()
        count = ctypes.c_uint32(ctypes.sizeof(status) // ctypes.sizeof(ctypes.c_uint32))
        host, ask = system.mach_host_self, system.host_statistics64
        host.argtypes, host.restype = (), ctypes.c_uint32
        ask.argtypes = (ctypes.c_uint32, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
        ask.restype = ctypes.c_int
        if ask(host(), _HOST_VM_INFO64, ctypes.byref(status), ctypes.byref(count)) == 0:
            return (int(status.free) + int(status.inactive)) * os.sysconf("SC_PAGE_SIZE")
    return None
