"""QGIS goes on, or ends, while a run is under way: projects are swapped, the plugin is reloaded, QGIS is closed."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from mamol.core.inference import classify as classify_module
from qgis.core import QgsProject, QgsRasterLayer

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def slow(monkeypatch):
    """Let reading wait, in its thread, until it is let go; the run is a real one otherwise."""
    began, go = threading.Event(), threading.Event()
    original = classify_module.read_tile

    def read_tile(*arguments):
        began.set()
        go.wait(30)
        return original(*arguments)

    monkeypatch.setattr(classify_module, "read_tile", read_tile)
    yield began, go
    go.set()


@pytest.fixture
def other_project(scene_files, tmp_path, qgis_app):
    project = QgsProject()
    project.addMapLayer(QgsRasterLayer(scene_files.labels, "another layer"))
    path = tmp_path / "other.qgz"
    assert project.write(str(path))
    project.clear()
    return str(path)


def started(page, folder, wait, began):
    page.folder_widget.setFilePath(str(folder))
    page.try_to_start()
    wait(began.is_set)


def test_a_project_that_is_swapped_during_a_run(dock, scene_files, scene_layers, other_project, tmp_path, wait, slow):
    began, go = slow
    folder = tmp_path / "maps"
    folder.mkdir()
    assert dock.model_row.choose(scene_files.model)
    started(dock.classify_page, folder, wait, began)
    assert QgsProject.instance().read(other_project)
    go.set()
    wait(lambda: not dock.classify_page.is_running)
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()] == ["another layer"]
    assert list(folder.iterdir()) == []
    layers = [
        QgsRasterLayer(path, name) for name, path in (("optical", scene_files.optical), ("radar", scene_files.radar))
    ]
    QgsProject.instance().addMapLayers(layers)
    assert dock.model_row.choose(scene_files.model)
    wait(lambda: len(dock.classify_page.sensor_table.used()) == 2)
    dock.classify_page.folder_widget.setFilePath(str(folder))
    dock.classify_page.try_to_start()
    wait(lambda: not dock.classify_page.is_running)
    assert len(list(folder.glob("*_classes.tif"))) == 1


CLOSING = """
import os, sys, time
from pathlib import Path
root, model, optical, radar, folder, reload = sys.argv[1:7]
sys.path.insert(0, str(Path(folder) / "package"))
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
application = QgsApplication([], True, str(Path(folder) / "profile"))
application.initQgis()
import mamol
from mamol.core.inference import classify as classify_module
from mamol.tests.ui.test_plugin import Window, send_deletions
original = classify_module.read_tile
def slowly(*arguments):
    time.sleep(0.4)
    return original(*arguments)
classify_module.read_tile = slowly
def until(condition):
    end = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        application.processEvents()
        time.sleep(0.01)
out = Path(folder) / "out"
out.mkdir()
def begin():
    window = Window()
    plugin = mamol.classFactory(window)
    plugin.initGui()
    page = plugin.dock.classify_page
    assert plugin.dock.model_row.choose(model)
    page.folder_widget.setFilePath(str(out))
    until(lambda: len(page.sensor_table.used()) == 2)
    page.try_to_start()
    until(lambda: any(out.glob(".*mamol-part")))
    return window, plugin, page
QgsProject.instance().addMapLayers([QgsRasterLayer(optical, "optical"), QgsRasterLayer(radar, "radar")])
window, plugin, page = begin()
if reload == "reload":
    plugin.unload()
    send_deletions()
    until(lambda: not any(out.iterdir()))
    window, plugin, page = begin()
    until(lambda: not page.is_running)
    assert len(list(out.glob("*_classes.tif"))) == 1
    print("done", flush=True)
# As QGIS does: the plugins are unloaded, the event loop ends, and what is left goes.
plugin.unload()
QTimer.singleShot(0, application.quit)
application.exec()
print("left", sorted(path.name for path in out.iterdir() if path.name.startswith(".")), flush=True)
send_deletions()
QgsProject.instance().clear()
window.window.deleteLater()
send_deletions()
QgsApplication.exitQgis()
print("closed", flush=True)
os._exit(0)
"""


@pytest.mark.parametrize("how", ["reload", "close"])
def test_qgis_is_closed_or_the_plugin_reloaded_during_a_run(scene_files, tmp_path, how):
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "mamol").symlink_to(ROOT)
    sources = [Path(path).read_bytes() for path in (scene_files.optical, scene_files.radar)]
    command = [sys.executable, "-W", "ignore", "-c", CLOSING, str(ROOT), scene_files.model, scene_files.optical,
               scene_files.radar, str(tmp_path), how]  # fmt: skip
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile")}
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, env=environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    assert "closed" in done.stdout and ("done" in done.stdout) == (how == "reload")
    assert "left []" in done.stdout
    left = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert not [name for name in left if name.startswith(".")] and bool(left) == (how == "reload")
    assert [Path(path).read_bytes() for path in (scene_files.optical, scene_files.radar)] == sources


def test_what_a_killed_qgis_left_is_swept_when_the_plugin_starts(clean_settings, empty_project, tmp_path, wait):
    from mamol import classFactory
    from mamol.tests.ui.test_plugin import Window, send_deletions
    from mamol.ui.settings import Settings

    Settings().output_folder = str(tmp_path)
    left = tmp_path / ".map_classes.tif.0123abcd.mamol-part"
    left.write_bytes(b"half a map")
    (tmp_path / "map.tif").write_bytes(b"a map")
    window = Window()
    plugin = classFactory(window)
    plugin.initGui()
    wait(lambda: not left.exists())
    plugin.unload()
    window.window.deleteLater()
    send_deletions()
    assert [path.name for path in tmp_path.iterdir()] == ["map.tif"]


def test_pictures_of_a_killed_qgis_are_swept_and_those_of_a_living_one_are_not(qgis_app, tmp_path, monkeypatch):
    from mamol.core.files.lock import FileLock
    from mamol.ui.layers import preview_layer

    monkeypatch.setattr(preview_layer.QStandardPaths, "writableLocation", lambda _place: str(tmp_path))
    for name in ("dead", "living", "of an older version"):
        (tmp_path / f"mamol-preview-{name}").mkdir()
        (tmp_path / f"mamol-preview-{name}" / "preview_1.tif").write_bytes(b"a picture")
    (tmp_path / "mamol-preview-dead" / "owner.lock").write_bytes(b"")
    living = FileLock(tmp_path / "mamol-preview-living" / "owner.lock")
    assert living.acquire()
    preview = preview_layer.PreviewLayer()
    mine = Path(preview.free_path()).parent
    assert {path.name for path in tmp_path.iterdir()} == {
        "mamol-preview-living", "mamol-preview-of an older version", mine.name
    }  # fmt: skip
    preview.remove()
    assert not mine.exists()
    living.release()
