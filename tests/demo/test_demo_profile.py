from __future__ import annotations

import configparser
import os
import sysconfig

from mamol.demo import CHECKOUT
from mamol.demo.qgis_profile import make_profile, qgis_command, qgis_environment


def test_profile_holds_the_checkout_as_an_enabled_plugin(tmp_path) -> None:
    profile = make_profile(tmp_path / "my profiles")
    assert (profile / "python" / "plugins" / "mamol").resolve() == CHECKOUT
    settings = configparser.ConfigParser()
    settings.read(profile / "QGIS" / "QGIS3.ini")
    assert settings["PythonPlugins"]["mamol"] == "true"


def test_what_the_analyst_changed_in_the_profile_stays(tmp_path) -> None:
    settings = make_profile(tmp_path) / "QGIS" / "QGIS3.ini"
    settings.write_text("[PythonPlugins]\nmamol=true\nother=true\n")
    make_profile(tmp_path)
    assert "other=true" in settings.read_text()


def test_qgis_finds_torch_and_no_foreign_python(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("PYTHONHOME", "/somewhere")
    monkeypatch.setenv("PATH", "/elsewhere/bin")
    environment = qgis_environment()
    assert environment["PYTHONPATH"] == sysconfig.get_path("purelib")
    assert environment["PATH"].split(os.pathsep)[0] == "/usr/bin"
    assert "PYTHONHOME" not in environment and "QT_QPA_PLATFORM" not in environment
    assert str(tmp_path) in qgis_command(tmp_path, ["--project", "x.qgz"])
