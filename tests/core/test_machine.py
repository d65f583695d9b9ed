"""Memory and cores as the operating system tells of them; of systems that are not here the answers are simulated."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

import pytest
from mamol.core import machine
from mamol.core.inference import tile_workers as worker_thread
from mamol.core.machine import free_memory, trim_heap, usable_cores


class Function:
    """A function of a C library: checks that it was told its types before it is called."""

    def __init__(self, act):
        self.act, self.argtypes, self.restype = act, None, None

    def __call__(self, *given):
        assert self.argtypes is not None and self.restype is not None, "ctypes would guess the types"
        assert len(given) == len(self.argtypes)
        return self.act(*given)


class Library:
    def __init__(self, **functions):
        for name, act in functions.items():
            setattr(self, name, Function(act))


@pytest.fixture
def cgroup(tmp_path, monkeypatch):
    """A folder in place of the one in which Linux tells a container's bounds."""
    monkeypatch.setattr(machine, "_CGROUP", tmp_path)

    def write(name, text):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text + "\n", encoding="ascii")

    return write


def test_this_machine_has_free_memory_and_a_core():
    assert free_memory() > 2**20
    assert 1 <= usable_cores() <= (os.cpu_count() or 1)


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
@pytest.mark.usefixtures("cgroup")
def test_a_process_that_is_bound_to_one_core_uses_one():
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(allowed)})
    try:
        assert usable_cores() == 1
    finally:
        os.sched_setaffinity(0, allowed)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"cpu.max": "max 100000"}, 16),
        ({"cpu.max": "200000 100000"}, 2),
        ({"cpu.max": "150000 100000"}, 2),
        ({"cpu.max": "1000 100000"}, 1),
        ({"cpu.max": "6400000 100000"}, 16),
        ({"cpu/cpu.cfs_quota_us": "-1", "cpu/cpu.cfs_period_us": "100000"}, 16),
        ({"cpu/cpu.cfs_quota_us": "300000", "cpu/cpu.cfs_period_us": "100000"}, 3),
        ({"cpu/cpu.cfs_quota_us": "300000", "cpu/cpu.cfs_period_us": "0"}, 16),
        ({"cpu.max": "nonsense"}, 16),
        ({}, 16),
    ],
)
def test_a_container_uses_the_cores_it_was_given(cgroup, monkeypatch, files, expected):
    for name, text in files.items():
        cgroup(name, text)
    monkeypatch.setattr(machine.os, "cpu_count", lambda: 16)
    monkeypatch.setattr(machine.os, "sched_getaffinity", lambda _: set(range(16)), raising=False)
    assert usable_cores() == expected
    # macOS and Windows have neither.
    monkeypatch.delattr(machine.os, "sched_getaffinity")
    assert usable_cores() == expected


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"memory.max": "max", "memory.current": "1000000"}, 8_192_000),
        ({"memory.max": "3000000", "memory.current": "1000000"}, 2_000_000),
        ({"memory.max": "3000000", "memory.current": "4000000"}, 0),
        ({"memory/memory.limit_in_bytes": "9223372036854771712", "memory/memory.usage_in_bytes": "5"}, 8_192_000),
        ({"memory/memory.limit_in_bytes": "5000000", "memory/memory.usage_in_bytes": "1000000"}, 4_000_000),
        ({}, 8_192_000),
    ],
)
def test_a_container_has_the_memory_it_was_given(cgroup, tmp_path, monkeypatch, files, expected):
    for name, text in files.items():
        cgroup(name, text)
    (tmp_path / "meminfo").write_text("MemTotal:  16000 kB\nMemAvailable:  8000 kB\n", encoding="ascii")
    monkeypatch.setattr(machine, "_MEMINFO", tmp_path / "meminfo")
    monkeypatch.setattr(machine.sys, "platform", "linux")
    assert free_memory() == expected


def test_windows_tells_its_free_memory(monkeypatch):
    def tell(pointer):
        status = pointer._obj
        assert status.dwLength == 64, "the size that Windows asks for"
        status.ullTotalPhys, status.ullAvailPhys = 64 * 2**30, 40 * 2**30
        return 1

    monkeypatch.setattr(machine.sys, "platform", "win32")
    monkeypatch.setattr(machine, "windows_kernel", lambda: Library(GlobalMemoryStatusEx=tell))
    assert free_memory() == 40 * 2**30
    monkeypatch.setattr(machine, "windows_kernel", lambda: Library(GlobalMemoryStatusEx=lambda _: 0))
    assert free_memory() == machine.UNKNOWN_FREE


def test_macos_tells_its_free_memory(monkeypatch):
    def tell(host, what, status, count):
        assert (host, what, count._obj.value) == (7, 4, 38), "HOST_VM_INFO64, and its size in words"
        status._obj.free, status._obj.inactive, status._obj.active = 1_000_000, 500_000, 9_000_000
        return 0

    library = Library(mach_host_self=lambda: 7, host_statistics64=tell)
    monkeypatch.setattr(machine.sys, "platform", "darwin")
    monkeypatch.setattr(machine, "mac_system", lambda: library)
    assert free_memory() == 1_500_000 * os.sysconf("SC_PAGE_SIZE")
    monkeypatch.setattr(library, "host_statistics64", Function(lambda *_: 5))
    assert free_memory() == machine.UNKNOWN_FREE


def test_a_system_that_tells_nothing_is_taken_to_have_a_little(monkeypatch):
    def broken():
        raise OSError("no such library")

    for platform, name in (("win32", "windows_kernel"), ("darwin", "mac_system")):
        monkeypatch.setattr(machine.sys, "platform", platform)
        monkeypatch.setattr(machine, name, broken)
        assert free_memory() == machine.UNKNOWN_FREE


def test_windows_lowers_the_priority_of_the_calling_thread(monkeypatch):
    """Its handle is -2 as wide as an address: cut to 32 bits it is no handle."""
    handle, asked = ctypes.c_void_p(-2).value, []
    library = Library(GetCurrentThread=lambda: handle, SetThreadPriority=lambda *given: asked.append(given) or 1)
    monkeypatch.setattr(worker_thread, "windows_kernel", lambda: library)
    worker_thread._lower_on_windows()
    assert asked == [(handle, -1)] and library.SetThreadPriority.argtypes[0] is ctypes.c_void_p
    assert library.GetCurrentThread.restype is ctypes.c_void_p


def test_trimming_the_heap_works_or_does_nothing(monkeypatch):
    trim_heap()
    monkeypatch.setattr(machine.ctypes, "CDLL", lambda _: object())
    trim_heap()
    for platform in ("win32", "darwin"):
        monkeypatch.setattr(machine.sys, "platform", platform)
        trim_heap()


def test_the_machines_answers_need_no_torch():
    assert "torch" not in Path(machine.__file__).read_text(encoding="utf-8").replace("no torch", "")
