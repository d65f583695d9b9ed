"""Disks and folders that fail during a run: a sentence, earlier outputs as they were, nothing left."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
import rasterio
from mamol.core.errors import OutputError
from mamol.core.progress import Progress
from mamol.tests.faults import jobs

# Prints how the run ended and what stands in the folder, then lets the small disk go.
SMALL_DISK = """
import os, subprocess
from pathlib import Path
from mamol.core.errors import MamolError
from mamol.core.files.replaced import write_bytes
from mamol.tests.faults.jobs import digests, run
kind, scene, disk, how = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
if how == "mounted":
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(disk)], check=True)
    write_bytes(disk / "filling", bytes(40_000))
else:
    import resource
    write_bytes(disk / "filling", bytes(4_000))
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_096, 4_096))
before = digests(disk)
try:
    run(kind, scene, disk, "new")
    print("written")
except MamolError as error:
    print(error)
print("as before" if digests(disk) == before else f"left: {sorted(digests(disk))}")
if how == "mounted":
    # The next run finds room again, and works.
    subprocess.run(["mount", "-o", "remount,size=64m", str(disk)], check=True)
    run(kind, scene, disk, "new")
    print("then written")
"""
READ_ONLY = """
import subprocess
from pathlib import Path
from mamol.core.errors import MamolError
from mamol.tests.faults.jobs import digests, run
kind, scene, disk = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(disk)], check=True)
(disk / "earlier").write_bytes(b"earlier")
subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
try:
    run(kind, scene, disk, "new")
except MamolError as error:
    print(error)
print(sorted(digests(disk)))
subprocess.run(["mount", "-o", "remount,rw,size=64m", str(disk)], check=True)
run(kind, scene, disk, "new")
print("then written")
"""


def mounting():
    """Give the command that runs another with mounts of its own; None where that is not allowed."""
    for command in (["unshare", "--mount"], ["unshare", "--map-root-user", "--mount"]):
        tried = subprocess.run([*command, "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False)
        if tried.returncode == 0:
            return command
    return None


@pytest.mark.parametrize(("kind", "how"), [*((kind, "mounted") for kind in jobs.KINDS), ("classify", "limited")])
def test_a_disk_that_is_full(python, made_scene, tmp_path, kind, how):
    command = mounting() if how == "mounted" else []
    if command is None:
        pytest.skip("mounting is not allowed; the limit of a file's size stands in for the small disk")
    (tmp_path / "disk").mkdir()
    lines = python(SMALL_DISK, kind, made_scene, tmp_path / "disk", how, before=command).stdout.splitlines()
    assert "disk is full" in lines[0], lines
    assert lines[1] == "as before"
    assert how == "limited" or lines[2] == "then written"


@pytest.mark.parametrize("kind", jobs.KINDS)
def test_a_folder_on_a_read_only_disk(python, made_scene, tmp_path, kind):
    command = mounting()
    if command is None:
        pytest.skip("mounting is not allowed; tests/core/files/test_replaced.py holds folders without permission")
    (tmp_path / "disk").mkdir()
    lines = python(READ_ONLY, kind, made_scene, tmp_path / "disk", before=command).stdout.splitlines()
    assert "no permission" in lines[0] and "Choose another folder" in lines[0]
    assert lines[1] == "['earlier']"
    assert lines[2] == "then written"


class During(Progress):
    """Does something once, in the middle of a run."""

    def __init__(self, act, after=3):
        self.act, self.left = act, after

    def cancelled(self):
        self.left -= 1
        if self.left == 0:
            self.act()
        return False


@pytest.mark.parametrize("kind", jobs.KINDS)
def test_a_folder_that_vanishes_during_the_run(scene, out, kind):
    sources = jobs.digests(scene)
    try:
        jobs.run(kind, scene, out, "new", During(lambda: shutil.rmtree(out)))
    except OutputError as error:
        assert re.search("missing|does not exist|cannot be written", str(error)) and "\n" not in str(error)
        assert not out.exists()
        out.mkdir()
    else:
        # Nothing had been written into it yet: a folder that is missing then is made.
        assert kind == "what_if" and list(out.iterdir())
    assert jobs.digests(scene) == sources
    jobs.run(kind, scene, out, "new")
    assert not [path for path in out.iterdir() if path.name.startswith(".")]


def test_the_same_output_twice_gives_the_same_files_and_nothing_else(scene, out):
    def maps():
        pixels = {}
        for path in out.glob("*.tif"):
            with rasterio.open(path) as file:
                pixels[path.name] = file.read().tobytes()
        return pixels

    jobs.run("classify", scene, out, "map")
    names, first = set(jobs.digests(out)), maps()
    jobs.run("classify", scene, out, "map")
    assert set(jobs.digests(out)) == names and maps() == first
