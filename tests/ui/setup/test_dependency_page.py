"""Installing what is missing: real pip, real wheels made on the spot, no network."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
import zipfile
from base64 import urlsafe_b64encode
from pathlib import Path

import numpy
import pytest
from mamol.ui.setup import dependency_page
from mamol.ui.setup.dependencies import Requirement, install_command
from mamol.ui.setup.dependency_page import DependencyPage
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest

PATIENCE_SECONDS = 60


def make_wheel(folder: Path, module: str, code: str, requires: str = "", version: str = "1.0") -> Requirement:
    """Write the wheel of a package of one module, to be asked for as version 1.0."""
    package = module.replace("_", "-")
    info = f"{module}-{version}.dist-info"
    needs = f"Requires-Dist: {requires}\n" if requires else ""
    files = {
        f"{module}.py": code,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {package}\nVersion: {version}\n{needs}",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = ""
    with zipfile.ZipFile(folder / f"{module}-{version}-py3-none-any.whl", "w") as wheel:
        for name, text in files.items():
            digest = urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
            record += f"{name},sha256={digest},{len(text)}\n"
            wheel.writestr(name, text)
        wheel.writestr(f"{info}/RECORD", record + f"{info}/RECORD,,\n")
    return Requirement(module, package, "1.0")


@pytest.fixture(autouse=True)
def own_path(qgis_app, monkeypatch):
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))


@pytest.fixture
def wheels(tmp_path, monkeypatch):
    """A folder that pip takes its wheels from, and nowhere else."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    for name in list(os.environ):
        if name.startswith("PIP_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    return folder


@pytest.fixture
def make_page(tmp_path):
    pages = []

    def make(*requirements):
        page = DependencyPage(None, requirements, tmp_path / "profile" / "site")
        page.heard = []
        page.installed.connect(lambda: page.heard.append("installed"))
        page.show()
        pages.append(page)
        return page

    yield make
    for page in pages:
        page.cancel()
        wait_until(lambda page=page: not page._installer.is_running)
        page.deleteLater()


def wait_until(condition):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        QCoreApplication.processEvents()
        time.sleep(0.01)


def click_install(page):
    QTest.mouseClick(page.install_button, Qt.MouseButton.LeftButton)
    assert page._installer.is_running and page.cancel_button.isVisible()
    wait_until(lambda: not page._installer.is_running)


def test_the_page_says_what_for_which_python_and_how_and_installs_nothing_by_itself(make_page, wheels, tmp_path):
    requirement = make_wheel(wheels, "mamol_probe_a", "value = 1")
    page = make_page(requirement)
    assert "mamol-probe-a" in page.summary.text()
    assert f"Python {sys.version_info.major}.{sys.version_info.minor}" in page.summary.text()
    assert "mamol-probe-a==1.0" in page.command.toPlainText()
    QTest.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == page.command.toPlainText()
    assert not (tmp_path / "profile" / "site").exists() and page.heard == []


def test_a_click_installs_and_the_package_can_be_used_without_a_restart(make_page, wheels, tmp_path):
    requirement = make_wheel(wheels, "mamol_probe_b", "value = 42")
    page = make_page(requirement)
    click_install(page)
    assert page.heard == ["installed"], page.output.toPlainText()
    import mamol_probe_b

    assert mamol_probe_b.value == 42
    assert Path(mamol_probe_b.__file__).parent == tmp_path / "profile" / "site"
    assert sys.path[-1] == str(tmp_path / "profile" / "site")
    assert "Successfully installed" in page.output.toPlainText()


def test_a_build_for_some_device_counts_as_the_version_asked_for(make_page, wheels):
    page = make_page(make_wheel(wheels, "mamol_probe_i", "value = 1", version="1.0+cpu"))
    click_install(page)
    assert page.heard == ["installed"], page.status.text()


def test_a_package_that_wants_another_numpy_is_refused_in_words(make_page, wheels, tmp_path):
    requirement = make_wheel(wheels, "mamol_probe_c", "", requires="numpy>=999")
    page = make_page(requirement)
    click_install(page)
    assert "could not install" in page.status.text() and page.heard == []
    assert f"numpy=={numpy.__version__}" in (tmp_path / "profile" / "constraints-site.txt").read_text()
    assert page.install_button.isEnabled() and page.install_button.isVisible()


def test_a_package_that_is_not_to_be_had_is_a_sentence(make_page, wheels):
    page = make_page(Requirement("mamol_nowhere", "mamol-nowhere", "1.0"))
    click_install(page)
    assert "mamol-nowhere" in page.status.text() and "Traceback" not in page.status.text()
    assert page.heard == []


def test_a_package_that_installs_but_does_not_import_is_noticed(make_page, wheels):
    requirement = make_wheel(wheels, "mamol_probe_d", "raise ImportError('needs another numpy')")
    page = make_page(requirement)
    click_install(page)
    assert "do not work" in page.status.text() and "needs another numpy" in page.status.text()
    assert page.heard == []


def test_the_page_tells_the_source_and_what_is_checked_and_the_checks_are_seen(make_page, wheels):
    page = make_page(make_wheel(wheels, "mamol_probe_j", "value = 1"))
    assert "package index set on this computer" in page.summary.text() and "hash" in page.summary.text()
    click_install(page)
    assert "package_check.py" in page.output.toPlainText()
    assert "mamol-probe-j 1.0 works." in page.output.toPlainText()


def test_an_older_version_that_is_found_first_is_noticed(make_page, wheels, tmp_path, monkeypatch):
    older = make_wheel(tmp_path, "mamol_probe_k", "value = 0", version="0.9")
    with zipfile.ZipFile(tmp_path / "mamol_probe_k-0.9-py3-none-any.whl") as wheel:
        wheel.extractall(tmp_path / "qgis")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "qgis"))
    page = make_page(make_wheel(wheels, older.module, "value = 1"))
    click_install(page)
    assert "mamol-probe-k 1.0 was requested, but 0.9 was found" in page.status.text() and page.heard == []


def test_cancel_stops_pip_and_leaves_the_package_out(make_page, wheels, tmp_path):
    requirement = make_wheel(wheels, "mamol_probe_e", "value = 1")
    page = make_page(requirement)
    QTest.mouseClick(page.install_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.cancel_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: not page._installer.is_running)
    assert "Cancelled" in page.status.text() and page.heard == []
    assert not (tmp_path / "profile" / "site" / "mamol_probe_e.py").exists()
    click_install(page)
    assert page.heard == ["installed"]


def test_a_profile_that_cannot_be_written_is_a_sentence(make_page, wheels, tmp_path):
    requirement = make_wheel(wheels, "mamol_probe_f", "value = 1")
    (tmp_path / "profile").write_text("a file where a folder should be")
    page = make_page(requirement)
    QTest.mouseClick(page.install_button, Qt.MouseButton.LeftButton)
    assert "cannot be written" in page.status.text() and not page._installer.is_running


def test_rasterio_is_left_to_the_distribution_unless_the_analyst_insists(make_page):
    rasterio = Requirement("mamol_no_rasterio", "rasterio", "1.4.3", from_distribution=True)
    page = make_page(rasterio)
    assert "python3-rasterio" in page.distribution_note.text() and "one GDAL" in page.distribution_note.text()
    assert not page.install_button.isVisible() and page.command.toPlainText() == ""
    page.pip_for_all.setChecked(True)
    assert page.install_button.isVisible() and "rasterio==1.4.3" in page.command.toPlainText()


def test_what_was_installed_by_hand_is_found_by_check_again(make_page, wheels):
    requirement = make_wheel(wheels, "mamol_probe_g", "value = 1")
    page = make_page(requirement)
    QTest.mouseClick(page.check_button, Qt.MouseButton.LeftButton)
    assert page.heard == []
    subprocess.run(install_command((requirement,), page._folder), check=True, capture_output=True)
    QTest.mouseClick(page.check_button, Qt.MouseButton.LeftButton)
    assert page.heard == ["installed"]


def test_the_command_that_is_shown_is_the_one_that_is_run(make_page, wheels, monkeypatch):
    requirement = make_wheel(wheels, "mamol_probe_h", "value = 1")
    page = make_page(requirement)
    shown = page.command.toPlainText()
    click_install(page)
    assert "$ " + shown in page.output.toPlainText().splitlines()
    assert shown == dependency_page.command_text(install_command((requirement,), page._folder))
