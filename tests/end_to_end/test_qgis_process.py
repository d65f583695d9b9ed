"""The algorithms under qgis_process, without a window, as a script on a server runs them."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from mamol import demo
from mamol.demo.qgis_profile import make_profile, qgis_environment

# Debian 12's own wrapper adds an option that its qgis_process does not know.
PROGRAM = shutil.which("qgis_process.bin", path="/usr/bin") or shutil.which("qgis_process")


def run(folder: Path, algorithm: str, *parameters: str) -> dict:
    """Run one algorithm in a profile of its own and give its results."""
    make_profile(folder / "profiles")
    environment = {**qgis_environment(), "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(folder),
                   "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profiles")}  # fmt: skip
    done = subprocess.run(
        [PROGRAM, "--json", "run", algorithm, "--", *parameters],
        env=environment, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.stdout.strip().startswith("{"), f"{done.stdout}\n{done.stderr}"
    return json.loads(done.stdout)["results"]


@pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not installed; 'make test' installs it")
def test_classify_and_evaluate_give_numbers_and_paths(session: dict, tmp_path: Path) -> None:
    classes = tmp_path / "classes.tif"
    layers = [f"LAYERS={path}" for name, path in demo.SENSOR_FILES.items() if name != "AVIRIS B"]
    results = run(tmp_path, "mamol:classify", f"MODEL={session['model']}", *layers, f"CLASSES={classes}")
    assert results["CLASSES"] == str(classes) and classes.is_file()
    assert results["PIXELS"] == results["VALID_PIXELS"] == 145 * 145
    assert 0 < results["MEAN_CONFIDENCE"] <= 1
    reference = [f"REFERENCE={demo.TRAINING_POLYGONS}", "FIELD=class"]
    accuracy = run(tmp_path, "mamol:evaluate", f"CLASSIFIED={classes}", *reference)
    assert accuracy["OA"] > 0.6 and accuracy["N"] > 3000
    assert -1 <= accuracy["KAPPA"] <= accuracy["OA"] <= 1
