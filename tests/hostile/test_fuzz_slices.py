"""A slice of what `make fuzz` runs at length."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(module: str, *arguments: str, tmp_path: Path) -> str:
    """Run a fuzzer in a process of its own: what it looks for may end the process."""
    (tmp_path / "mamol").symlink_to(ROOT)
    script = (
        "import sys, runpy\n"
        f"sys.path.insert(0, {str(tmp_path)!r})\n"
        f"sys.argv = {[module, *arguments]!r}\n"
        f"runpy.run_module({module!r}, run_name='__main__')\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", script], capture_output=True, text=True, timeout=500, env=environment,
        cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    return done.stdout


@pytest.mark.parametrize(("module", "cases", "words"), [
    ("mamol.tests.hostile.fuzz", 2000, ("model refused", "trunk refused", "model loaded", "2,000 files")),
    ("mamol.tests.hostile.fuzz_rasters", 500, ("'refused'", "'read'", "of 500 rasters")),
])  # fmt: skip
def test_broken_files_are_refused_in_a_sentence_or_load(tmp_path, module, cases, words):
    told = run(module, "--cases", str(cases), "--seed", "7", tmp_path=tmp_path)
    assert told.rstrip().endswith("\n0 faults")
    assert all(word in told for word in words)
