"""Real QGIS on a display of its own, driven through one session; the tests look at what it reported."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from mamol import demo
from mamol.demo.qgis_profile import QGIS, make_profile, qgis_command, qgis_environment

DRIVER = Path(__file__).with_name("drive_qgis.py")
SCREENSHOTS = demo.CHECKOUT / "build" / "screenshots"
LONGEST_SESSION = 600


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A virtual screen, found free by the X server itself."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed; 'make test' installs it")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as stream:
            number = stream.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=10)


@pytest.fixture(scope="session")
def run_qgis(display: str) -> Callable[..., dict]:
    """Give the function that runs a driver in a QGIS of its own and gives the report it wrote."""

    def run(profiles: Path, driver: Path, variables: dict[str, str], arguments: Sequence[str] = ()) -> dict:
        folder = profiles.parent
        result = folder / "result.json"
        environment = qgis_environment()
        environment.update(
            DISPLAY=display,
            QT_QPA_PLATFORM="xcb",
            XDG_RUNTIME_DIR=str(folder),
            MAMOL_TEST_FOLDER=str(folder),
            MAMOL_TEST_RESULT=str(result),
            **variables,
        )
        with (folder / "qgis.log").open("wb") as log:
            process = subprocess.Popen(
                qgis_command(profiles, [*arguments, "--code", str(driver)]),
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            try:
                code = process.wait(timeout=LONGEST_SESSION)
            except subprocess.TimeoutExpired:
                code = None
            finally:
                _end_group(process)
        said = (folder / "qgis.log").read_text(errors="replace")[-4000:]
        assert result.exists(), f"QGIS ended with {code} before the driver reported. It said:\n{said}"
        report = json.loads(result.read_text())
        report["exit_code"] = code
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


def _end_group(process: subprocess.Popen) -> None:
    """Leave no QGIS behind, whatever happened."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(timeout=10)
