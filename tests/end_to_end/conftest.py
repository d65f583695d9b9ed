"""Real QGIS on a display of its own, driven through one session; the tests look at what it reported."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from mamol import demo
from mamol.demo.qgis_profile import QGIS, make_profile
from mamol.demo.virtual_screen import run_qgis, virtual_screen

DRIVER = Path(__file__).with_name("drive_qgis.py")
SCREENSHOTS = demo.CHECKOUT / "build" / "screenshots"
LONGEST_SESSION = 600


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A virtual screen, found free by the X server itself."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed; 'make test' installs it")
    with virtual_screen() as number:
        yield number


@pytest.fixture(scope="session")
def session(display: str, tmp_path_factory: pytest.TempPathFactory) -> dict:
    """What the driver saw in one QGIS session: train, classify, break a sensor, classify again."""
    if not Path(QGIS).exists():
        pytest.skip("QGIS is not installed; 'make test' installs it")
    if not demo.PROJECT.exists():
        pytest.skip("no demo scene; make it with 'make demo-scene'")
    folder = tmp_path_factory.mktemp("qgis session")
    result = folder / "result.json"
    make_profile(folder / "profiles")
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    code = run_qgis(
        display,
        folder,
        ["--project", str(demo.PROJECT), "--code", str(DRIVER)],
        {
            "MAMOL_TEST_FOLDER": str(folder),
            "MAMOL_TEST_RESULT": str(result),
            "MAMOL_TEST_SCREENSHOTS": str(SCREENSHOTS),
            "MAMOL_TEST_LABELS": str(demo.TRAINING_LABELS),
        },
        LONGEST_SESSION,
    )
    said = (folder / "qgis.log").read_text(errors="replace")[-4000:]
    assert result.exists(), f"QGIS ended with {code} before the driver reported. It said:\n{said}"
    report = json.loads(result.read_text())
    report["exit_code"] = code
    shutil.copyfile(result, SCREENSHOTS / "session.json")
    assert not report["failure"], f"{report['failure']}\nQGIS said:\n{said}"
    return report
