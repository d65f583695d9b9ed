"""Real QGIS on a display of its own, driven through one session; the tests look at what it reported."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from mamol import demo
from mamol.demo import virtual_screen
from mamol.demo.qgis_profile import QGIS, make_profile

DRIVER = Path(__file__).with_name("drive_qgis.py")
SCREENSHOTS = demo.CHECKOUT / "build" / "screenshots"
LONGEST_SESSION = 600


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A virtual screen, found free by the X server itself."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed; 'make test' installs it")
    with virtual_screen.virtual_screen() as number:
        yield number


@pytest.fixture(scope="session")
def run_qgis(display: str) -> Callable[..., dict]:
    """Give the function that runs a driver in a QGIS of its own and gives the report it wrote."""

    def run(profiles: Path, driver: Path, variables: dict[str, str], arguments: Sequence[str] = ()) -> dict:
        folder = profiles.parent
        result = folder / "result.json"
        # Where QGIS dies, its log then says what Python was about.
        told = {"MAMOL_TEST_FOLDER": str(folder), "MAMOL_TEST_RESULT": str(result), "PYTHONFAULTHANDLER": "1"}
        variables = {**told, **variables}
        arguments = [*arguments, "--code", str(driver)]
        code = virtual_screen.run_qgis(display, folder, arguments, variables, LONGEST_SESSION)
        said = (folder / "qgis.log").read_text(errors="replace")[-4000:]
        assert result.exists(), f"QGIS ended with {code} before the driver reported. It said:\n{said}"
        report = json.loads(result.read_text())
        report["exit_code"] = code
        report["said"] = said
        assert not report["failure"], f"{report['failure']}\nQGIS said:\n{said}"
        return report

    if not Path(QGIS).exists():
        pytest.skip("QGIS is not installed; 'make test' installs it")
    if not demo.PROJECT.exists():
        pytest.skip("no demo scene; make it with 'make demo-scene'")
    return run


@pytest.fixture(scope="session")
def session(run_qgis: Callable[..., dict], tmp_path_factory: pytest.TempPathFactory) -> dict:
    """What the driver saw in one QGIS session: train, classify, break a sensor, classify again."""
    profiles = tmp_path_factory.mktemp("qgis session") / "profiles"
    make_profile(profiles)
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    variables = {"MAMOL_TEST_SCREENSHOTS": str(SCREENSHOTS), "MAMOL_TEST_LABELS": str(demo.TRAINING_LABELS)}
    report = run_qgis(profiles, DRIVER, variables, ["--project", str(demo.PROJECT)])
    (SCREENSHOTS / "session.json").write_text(json.dumps(report, indent=1))
    return report
