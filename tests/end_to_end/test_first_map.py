"""From the zip to the first map of the example, with the mouse alone, in a profile that has never seen the plugin."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from mamol import demo
from mamol.demo.qgis_profile import lay_packages, make_profile
from mamol.release import CHECKOUT
from mamol.release.package import present_commit, write_package

DRIVER = Path(__file__).with_name("drive_first_map.py")
LONGEST = 180
"""Seconds from a QGIS that is ready to the first map."""
LONGEST_EXAMPLE = 10
"""Seconds from the click on the example to its map; of the processor's, where others use it too."""
NO_NETWORK = """
[app]
plugin_repositories\\QGIS%20Official%20Plugin%20Repository\\enabled=false
"""
WORDS = {
    "en_US": {"example": "Try it with example data", "tour": "1 of 7: A map from all sensors"},
    "de": {"example": "Mit Beispieldaten ausprobieren", "tour": "1 von 7: Eine Karte aus allen Sensoren"},
}


@pytest.mark.parametrize("language", WORDS)
def test_a_newcomer_clicks_from_the_zip_to_a_map_in_under_three_minutes(
    run_qgis: Callable[..., dict], tmp_path: Path, language: str
) -> None:
    """With MAMOL_TEST_INSTALL set, the dock's button fetches the packages, which takes a network and minutes."""
    if not (CHECKOUT / ".git").exists():
        pytest.skip("this is no git checkout, so it cannot be packed")
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not installed; 'make test' installs it")
    profiles = tmp_path / "profiles"
    profile = make_profile(profiles, with_plugin=False, language=language)
    settings = profile / "QGIS" / "QGIS3.ini"
    settings.write_text(settings.read_text(encoding="utf-8") + NO_NETWORK, encoding="utf-8")
    is_installing = bool(os.environ.get("MAMOL_TEST_INSTALL"))
    if not is_installing:
        lay_packages(profile)
    home = tmp_path / "home"
    home.mkdir()
    package = write_package(home / "mamol.zip", present_commit())
    screenshots = demo.CHECKOUT / "build" / "screenshots" / f"first-map-{language}"
    shutil.rmtree(screenshots, ignore_errors=True)
    screenshots.mkdir(parents=True)
    variables = {
        "HOME": str(home),
        "PYTHONPATH": "",
        "MAMOL_TEST_PACKAGE": str(package),
        "MAMOL_TEST_SCREENSHOTS": str(screenshots),
    }
    report = run_qgis(profiles, DRIVER, variables)
    (screenshots / "report.json").write_text(json.dumps(report, indent=1))
    assert report["exit_code"] == 0, report["said"]
    assert report["texts"]["example"] == WORDS[language]["example"]
    assert report["texts"]["tour"] == WORDS[language]["tour"]
    assert report["layer"]["renderer"] == "paletted"
    assert report["share_in_class_colours"] > 0.3
    passed = report["seconds"]["map drawn"] - report["seconds"]["example clicked"]
    assert min(passed, report["processor_seconds_to_map"]) < LONGEST_EXAMPLE
    if not is_installing:
        assert report["seconds"]["map drawn"] < LONGEST
