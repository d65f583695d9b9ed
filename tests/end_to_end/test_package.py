"""The zip that is published, installed into a profile that has never seen the plugin, by QGIS's own installer."""

from __future__ import annotations

import json
import sysconfig
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol import demo
from mamol.demo.qgis_profile import lay_packages, make_profile
from mamol.release import CHECKOUT
from mamol.release.package import present_commit, write_package

DRIVER = Path(__file__).with_name("drive_package.py")


def test_the_zip_installs_in_a_new_profile_classifies_the_demo_and_goes_again(
    session: dict, run_qgis: Callable[..., dict], tmp_path: Path
) -> None:
    if not (CHECKOUT / ".git").exists():
        pytest.skip("this is no git checkout, so it cannot be packed")
    profiles = tmp_path / "profiles"
    profile = make_profile(profiles, with_plugin=False)
    packages = lay_packages(profile)
    classes = tmp_path / "classes.tif"
    layers = [str(path) for name, path in demo.SENSOR_FILES.items() if name != "AVIRIS C"]
    report = run_qgis(
        profiles,
        DRIVER,
        {
            "PYTHONPATH": "",
            "MAMOL_TEST_PACKAGE": str(write_package(tmp_path / "mamol.zip", present_commit())),
            "MAMOL_TEST_PARAMETERS": json.dumps({"MODEL": session["model"], "LAYERS": layers, "CLASSES": str(classes)}),
        },
    )
    assert report["dialogs"] == [] and report["exit_code"] == 0, report["said"]
    assert not report["known_before"]
    assert report["active"] and report["starts_next_time"] and report["dock_is_shown"]
    assert not report["asks_for_packages"]
    installed = profile / "python" / "plugins" / "mamol"
    assert Path(report["loaded_from"]) == installed / "__init__.py"
    assert {"classify", "evaluate", "train", "whatif"} <= set(report["algorithms"])
    assert f"<code>{packages.parent}</code>" in report["question"] and "output_folder" in report["question"]
    assert report["own_settings"] == [] and not packages.parent.exists()
    assert list(Path(sysconfig.get_path("purelib")).iterdir())
    assert not report["provider_after_unloading"] and not installed.exists()
    with rasterio.open(classes) as source:
        found = source.read(1)
    assert np.count_nonzero(found) == 145 * 145 == report["results"]["PIXELS"]
    assert len(np.unique(found)) > 8
