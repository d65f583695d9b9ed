"""The scene that the tests of faults break jobs on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from mamol.tests.faults import jobs
from mamol.tests.short_training import shorten

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Make the fast preset a matter of seconds, in these tests only."""
    shorten(monkeypatch, jobs.QUICK)


@pytest.fixture(scope="session")
def made_scene(tmp_path_factory):
    """The scene that jobs read and that nobody breaks; it is looked at again when all tests are over."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patch:
        shorten(patch, jobs.QUICK)
        jobs.make_scene(folder)
    made = jobs.digests(folder)
    yield folder
    assert jobs.digests(folder) == made


@pytest.fixture
def scene(made_scene, tmp_path):
    """A copy of the scene, which a test may break."""
    return Path(shutil.copytree(made_scene, tmp_path / "scene"))


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    yield folder
    assert not [name for name in jobs.digests(folder) if ".mamol-" in name]


@pytest.fixture
def python(tmp_path):
    """Run a script in a Python of its own, in which `mamol` is this checkout."""

    def run(script, *arguments, before=(), check=True, timeout=550):
        place = tmp_path / "package"
        place.mkdir(exist_ok=True)
        if not (place / "mamol").exists():
            (place / "mamol").symlink_to(ROOT)
        boot = f"import sys; sys.path.insert(0, {str(place)!r})\n" + script
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1"}
        done = subprocess.run(
            [*before, sys.executable, "-W", "ignore", "-c", boot, *map(str, arguments)], capture_output=True, text=True,
            timeout=timeout, env=environment,
        )  # fmt: skip
        assert not check or done.returncode == 0, done.stdout[-2000:] + done.stderr[-3000:]
        return done

    return run
