"""Runs that are killed: sources and earlier outputs stay as they are, what is left is swept, the next run works."""

from __future__ import annotations

import os
import re
import sys

import pytest
from mamol.core.files.left_behind import sweep_folder
from mamol.core.files.replaced import ReplacedFiles, write_bytes
from mamol.tests.faults import jobs

# `make faults` asks for twenty.
KILLS = os.environ.get("MAMOL_KILLS", "4")


@pytest.mark.parametrize("kind", jobs.KINDS)
def test_killed_at_random_moments(python, tmp_path, kind):
    (tmp_path / "work").mkdir()
    script = "import runpy; runpy.run_module('mamol.tests.faults.kill', run_name='__main__', alter_sys=True)"
    # Each kill is a run and another one; a busy machine is allowed a minute for the two.
    told = python(script, kind, KILLS, "seed 1", tmp_path / "work", timeout=300 + 60 * int(KILLS)).stdout
    sys.stdout.write(f"\n{kind}: {told}")
    killed = int(re.match(r"killed (\d+) of", told)[1])
    assert killed == int(KILLS)


KILLED_AT = """
import os, signal
from pathlib import Path
import torch
torch.set_num_threads(1)
from mamol.core.files.left_behind import sweep_folder
from mamol.tests.faults.jobs import digests, run
scene, out = Path(sys.argv[1]), Path(sys.argv[2])
steps = {"left": -1, "seen": 0}
def hook(event, arguments):
    if event in ("os.rename", "os.remove") and str(out) in str(arguments[0]):
        steps["seen"] += 1
        if steps["seen"] == steps["left"]:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(hook)
def forked(step):
    child = os.fork()
    if child == 0:
        steps.update(left=step, seen=0)
        run("classify", scene, out, "map")
        os._exit(100 + steps["seen"])
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
forked(-1)
old = {path.name: path.read_bytes() for path in out.iterdir()}
old_digests = digests(out)
(scene / "radar.tif").write_bytes((scene / "labels.tif").read_bytes())
moves = forked(-1) - 100
assert moves > 4
for step in range(1, moves + 1):
    for path in list(out.iterdir()):
        path.unlink()
    for name, content in old.items():
        (out / name).write_bytes(content)
    assert forked(step) == -signal.SIGKILL
    now = digests(out)
    visible = {name for name in now if ".mamol-" not in name}
    aside = [name for name in now if name.endswith(".mamol-old")]
    # A name that is not there is there under its hidden name: nothing is lost.
    for name in set(old) - visible:
        assert any(one.startswith("." + name + ".") for one in aside), (step, name)
    sweep_folder(out)
    swept = digests(out)
    assert set(swept) == set(old), (step, swept)
    if step == 1:
        assert swept == old_digests
    with __import__("rasterio").open(out / "map_classes.tif") as file:
        file.read()
print("moves", moves)
"""


def test_killed_at_every_move_of_files_nothing_is_lost(python, scene, out):
    """Outputs that are replaced are, one by one, the old or the new ones, and whole."""
    assert python(KILLED_AT, scene, out).stdout.startswith("moves")


def test_only_our_own_files_without_an_owner_are_swept(tmp_path):
    kept = [
        "a.tif", ".a.tif.0123abcd.mamol-partial", ".a.tif.0123.mamol-part", "x.0123abcd.mamol-part", ".mamol-part",
        ".0123abcd.mamol-part", ".notes.mamol-old", "mamol-lock", ".a.0123ABCD.mamol-part",
    ]  # fmt: skip
    gone = [
        ".b.tif.0123abcd.mamol-part",
        ".f.tif.0123abcd.cloud.mamol-part",
        ".c.tif.89abcdef.mamol-old",
        ".b.tif.mamol-lock",
        ".d.html.mamol-lock",
    ]
    for name in (*kept, *gone, "c.tif"):
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / ".e.tif.0123abcd.mamol-old").write_bytes(b"moved aside, and nothing in its place")
    with ReplacedFiles() as files:
        part = files.add(tmp_path / "living.tif")
        part.write_bytes(b"half")
        beside = sorted(path.name for path in tmp_path.glob(".living*"))
        sweep_folder(tmp_path)
        assert sorted(path.name for path in tmp_path.glob(".living*")) == beside and len(beside) == 2
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {*kept, "c.tif", "e.tif"}
    assert (tmp_path / "c.tif").read_bytes() == b"c.tif"
    assert (tmp_path / "e.tif").read_bytes() == b"moved aside, and nothing in its place"


def test_a_folder_that_is_gone_or_forbidden_is_no_concern_of_the_sweeper(tmp_path):
    sweep_folder(tmp_path / "gone")
    (tmp_path / "a folder").mkdir()
    (tmp_path / ".b.0123abcd.mamol-part").mkdir()
    sweep_folder(tmp_path)
    write_bytes(tmp_path / "a", b"1")
    assert (tmp_path / "a").read_bytes() == b"1"
