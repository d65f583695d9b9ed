"""What the page shows while pip works: a pip of our own prints what real ones print, in a process of its own."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest
from mamol.ui.common.scrolled_page import ScrolledPage
from mamol.ui.setup import dependency_page, torch_build
from mamol.ui.setup.dependencies import Requirement, install_command
from mamol.ui.setup.dependency_page import DependencyPage
from mamol.ui.setup.pip_progress import PipProgress, pip_version
from mamol.ui.setup.torch_build import CPU_OF_LINUX, CUDA, megabytes_of, proposed_build, size_text, torch_builds
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractSlider

TORCH = Requirement("mamol_no_torch", "torch", "2.13.0")
OTHER = Requirement("mamol_nowhere", "mamol-nowhere", "1.0")
PIP = """
import os, pathlib, sys, tempfile, time
if "--version" in sys.argv:
    print("pip {version} from /somewhere/pip (python %d.%d)" % sys.version_info[:2])
    sys.exit()
go = pathlib.Path({go!r})
def wait(name):
    while not (go / name).exists():
        time.sleep(0.02)
def say(text):
    print(text, flush=True)
say("Collecting torch==2.13.0+cpu")
say("  Downloading torch-2.13.0-py3-none-any.whl.metadata (29 kB)")
say("  Downloading https://files.example/torch-2.13.0%2Bcpu-cp311-linux_x86_64.whl (190.0 MB)")
if "raw" in sys.argv:
    say("Progress 0 of 190000000")
    say("Progress 95000000 of 190000000")
else:
    folder = pathlib.Path(tempfile.mkdtemp(prefix="pip-unpack-"))
    with open(folder / "torch-2.13.0+cpu.whl", "wb") as file:
        file.truncate(95000000)
wait("half")
for number in range(60):
    say("Collecting package %d" % number)
wait("rest")
say("Installing collected packages: torch")
wait("end")
say("ERROR: Could not find a version that satisfies the requirement torch==2.13.0+cpu")
sys.exit(1)
"""


@pytest.fixture(params=["23.0.1", "26.3"])
def go(request, qgis_app, tmp_path, monkeypatch):
    """A pip of an old and of a new kind; it goes on when a file is put into the folder."""
    folder = tmp_path / "go"
    folder.mkdir()
    (tmp_path / "path" / "pip").mkdir(parents=True)
    (tmp_path / "path" / "pip" / "__main__.py").write_text(
        PIP.replace("{version}", request.param).replace("{go!r}", repr(str(folder)))
    )
    (tmp_path / "path" / "pip" / "__init__.py").touch()
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "path"))
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    return folder


@pytest.fixture
def shown(qgis_app, tmp_path):
    """Give the function that shows the page in a narrow dock."""
    areas = []

    def show(*requirements):
        page = DependencyPage(None, requirements, tmp_path / "profile" / "site")
        area = ScrolledPage(page)
        area.resize(300, 560)
        area.show()
        areas.append((area, page))
        return page

    yield show
    for area, page in areas:
        page.cancel()
        wait_until(lambda page=page: not page._installer.is_running)
        area.deleteLater()


def wait_until(condition):
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        QCoreApplication.processEvents()
        time.sleep(0.01)


def test_percentage_and_megabytes_are_shown_while_pip_downloads_whatever_its_version(go, shown):
    page = shown(TORCH)
    QTest.mouseClick(page.install_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: page.progress_bar.value() == 45)
    assert page.progress_bar.maximum() == 100
    assert page.status.text().startswith("Downloading torch (190 MB), 95 MB of about 210 MB")
    assert page.status.visibleRegion().isEmpty() is False, "below the fold"
    (go / "half").touch()
    wait_until(lambda: "package 59" in page.output.toPlainText())
    bar = page.output.verticalScrollBar()
    assert 0 < bar.maximum() == bar.value(), "the log follows what comes"
    assert "Progress 9" not in page.output.toPlainText()
    bar.triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    (go / "rest").touch()
    wait_until(lambda: page.progress_bar.maximum() == 0)
    assert "Unpacking" in page.status.text() and bar.value() == 0, "who reads further up is not disturbed"
    (go / "end").touch()
    wait_until(lambda: not page._installer.is_running)
    assert "choose the other build of torch" in page.status.text()
    assert page.progress_bar.isVisible() is False


def test_cancel_takes_away_what_was_downloaded(go, shown):
    page = shown(TORCH)
    QTest.mouseClick(page.install_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: page.progress_bar.value() == 45)
    folder = page._installer._temporary.path()
    QTest.mouseClick(page.cancel_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: not page._installer.is_running)
    assert not Path(folder).exists()


def test_the_size_stands_on_the_button_and_the_build_without_a_card_is_the_small_one(shown, monkeypatch):
    monkeypatch.setattr(dependency_page, "torch_builds", lambda: (CPU_OF_LINUX, CUDA))
    monkeypatch.setattr(dependency_page, "has_nvidia_card", lambda: False)
    page = shown(TORCH)
    assert page.install_button.text() == "Install (210 MB)" and "About 210 MB" in page.size_note.text()
    assert "torch==2.13.0+cpu" in page.command.toPlainText() and "No NVIDIA card" in page.build_note.text()
    page.build_box.setCurrentIndex(1)
    assert "2.8 GB" in page.install_button.text() and "About 2.8 GB" in page.size_note.text()
    assert "+cpu" not in page.command.toPlainText() and "index-url" not in page.command.toPlainText()
    for widget in (page.build_box, page.install_button):
        assert widget.width() >= widget.minimumSizeHint().width()


def test_with_a_card_its_build_is_chosen_and_without_torch_there_is_nothing_to_choose(shown, monkeypatch):
    monkeypatch.setattr(dependency_page, "torch_builds", lambda: (CPU_OF_LINUX, CUDA))
    monkeypatch.setattr(dependency_page, "has_nvidia_card", lambda: True)
    assert shown(TORCH).build is CUDA
    page = shown(OTHER)
    assert not page.build_box.isVisible() and not page.size_note.isVisible()
    assert page.install_button.text() == "Install"


def test_builds_sizes_and_commands(tmp_path):
    assert [build.key for build in torch_builds("linux", "x86_64")] == ["cpu", "cuda"]
    assert [build.suffix for build in torch_builds("win32", "AMD64")] == [""]
    assert proposed_build((CPU_OF_LINUX, CUDA), True) is CUDA
    assert proposed_build(torch_builds("darwin", "arm64"), False).index == ""
    assert size_text(megabytes_of(["torch", "safetensors", "scikit-learn"], CUDA)) == "2.8 GB"
    command = install_command((TORCH, OTHER), tmp_path, CPU_OF_LINUX)
    assert command[-2:] == ["torch==2.13.0+cpu", "mamol-nowhere==1.0"] and torch_build.CPU_INDEX in command
    assert "--extra-index-url" not in install_command((OTHER,), tmp_path, CPU_OF_LINUX)


def test_what_pip_prints_is_read_in_whatever_pieces_it_comes():
    now = [0.0]
    progress = PipProgress(100, None, lambda: now[0])
    assert progress.fraction is None and "Asking" in progress.text
    assert progress.read("Collecting a\n  Using cached b_c-1.0-py3-none-any.whl (20.0 MB)\n  Downl") != ""
    assert progress.name == "b-c" and progress.fraction == 0
    assert progress.read("oading d-2-py3-none-any.whl (50.0 MB)\nProgress 0 of 50000000\n").endswith("(50.0 MB)\n")
    for second in range(1, 11):
        now[0] = float(second)
        assert progress.read(f"Progress {second * 2_500_000} of 50000000\n") == ""
    assert progress.fraction == pytest.approx(25 / 80) and "22 s left" in progress.text
    assert progress.read("Installing collected packages: d\nlast") == "Installing collected packages: d\n"
    assert progress.fraction is None and progress.rest() == "last"
    assert pip_version("pip 23.0.1 from /usr (python 3.11)") == (23, 0) and pip_version("?") == (0, 0)
