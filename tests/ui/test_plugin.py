"""Loading and unloading the plugin, also where its packages are missing."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from mamol.tests.ui.plain_window import Window
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDockWidget

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("torch", "rasterio", "sklearn", "safetensors")
PATIENCE_SECONDS = 20


def load_with_packages_blocked() -> None:
    """Run in a process of its own: load the plugin where importing a heavy package fails; print what is seen."""

    class Blocker:
        def find_spec(self, name, path=None, target=None):
            if name.split(".")[0] in HEAVY:
                attempted.append(name)
                raise ModuleNotFoundError(f"No module named '{name}'", name=name)

    attempted: list[str] = []
    sys.meta_path.insert(0, Blocker())
    application = QgsApplication([], True)
    application.initQgis()
    import mamol

    window = Window()
    plugin = mamol.classFactory(window)
    plugin.initGui()
    loaded = [name for name in HEAVY if name in sys.modules]
    has_pages = "mamol.ui.dock_pages" in sys.modules
    texts = plugin.dock.dependency_page.summary.text() if plugin.dock.dependency_page else ""
    provider = QgsApplication.processingRegistry().providerById("mamol")
    seen = {"loaded": loaded, "text": texts, "algorithms": sorted(a.name() for a in provider.algorithms())}
    seen["pages"] = has_pages
    seen["typing"] = "numpy.typing" in sys.modules
    plugin.unload()
    send_deletions()
    print(json.dumps(seen), flush=True)  # noqa: T201 (the parent reads it)
    # Before Python takes QGIS's objects apart in an order of its own, which can crash.
    os._exit(0)


@pytest.fixture
def window(qgis_app):
    QgsSettings().remove("mamol")
    window = Window()
    window.window.show()
    yield window
    window.window.close()
    window.window.deleteLater()
    QgsSettings().remove("mamol")
    send_deletions()


@pytest.fixture
def plugin(window):
    from mamol import classFactory

    plugin = classFactory(window)
    plugin.initGui()
    yield plugin
    plugin.unload()
    send_deletions()


def send_deletions():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def test_plugin_loads_where_its_packages_cannot_be_imported_and_says_what_is_missing():
    script = (
        "import importlib.util, sys\n"
        f"for name, path in (('conftest', {str(ROOT / 'tests/conftest.py')!r}), ('here', {__file__!r})):\n"
        "    specification = importlib.util.spec_from_file_location(name, path)\n"
        "    module = importlib.util.module_from_spec(specification)\n"
        "    specification.loader.exec_module(module)\n"
        "module.load_with_packages_blocked()\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stderr
    seen = json.loads(run.stdout.strip().splitlines()[-1])
    assert seen["loaded"] == []
    assert not seen["pages"], "a dock that is not shown needs no pages"
    assert not seen["typing"], "types that only mypy reads make a QGIS that starts wait"
    for package in ("torch", "safetensors", "scikit-learn", "rasterio"):
        assert package in seen["text"]
    assert {"train", "classify", "evaluate"} <= set(seen["algorithms"])


def test_action_shows_and_hides_the_dock_and_follows_it(plugin, window):
    assert window.window.dockWidgetArea(plugin.dock) == Qt.DockWidgetArea.RightDockWidgetArea
    assert plugin.dock.objectName() == "MamolDock"
    assert plugin.action in window.bar.actions()
    assert plugin.dock.isVisible() and plugin.action.isChecked()
    plugin.action.trigger()
    assert not plugin.dock.isVisible() and not plugin.action.isChecked()
    plugin.action.trigger()
    assert plugin.dock.isVisible()
    plugin.dock.close()
    assert not plugin.action.isChecked()


def test_the_icon_can_be_drawn(plugin):
    image = plugin.action.icon().pixmap(24, 24).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert isinstance(plugin.action.icon(), QIcon) and len(colours) > 10


def test_unloading_leaves_nothing_behind(window):
    from mamol import classFactory

    actions = len(window.bar.actions()), len(window.menu.actions())
    plugin = classFactory(window)
    plugin.initGui()
    assert QgsApplication.processingRegistry().providerById("mamol") is not None
    plugin.unload()
    del plugin
    gc.collect()
    send_deletions()
    assert QgsApplication.processingRegistry().providerById("mamol") is None
    assert (len(window.bar.actions()), len(window.menu.actions())) == actions
    assert not window.window.findChildren(QDockWidget)


def test_loading_again_after_unloading_works(window):
    from mamol import classFactory

    for _ in range(3):
        plugin = classFactory(window)
        plugin.initGui()
        assert len(window.window.findChildren(QDockWidget, "MamolDock")) == 1
        plugin.unload()
        send_deletions()


def test_unloading_stops_a_running_job(window):
    from mamol import classFactory
    from mamol.ui.jobs.task import JobTask, run_job, running_jobs

    began, stopped = threading.Event(), threading.Event()

    def job(request, progress):
        began.set()
        deadline = time.monotonic() + 2 * PATIENCE_SECONDS
        while not progress.cancelled() and time.monotonic() < deadline:
            time.sleep(0.005)
        stopped.set()
        progress.check()

    plugin = classFactory(window)
    plugin.initGui()
    run_job(JobTask("a job", job, None))
    wait_until(began.is_set)
    plugin.unload()
    wait_until(lambda: stopped.is_set() and not running_jobs())


def test_unloading_during_a_preview_leaves_nothing(window, scene_files, scene_layers):
    from mamol import classFactory
    from mamol.ui.jobs.task import running_jobs

    plugin = classFactory(window)
    plugin.initGui()
    plugin.dock.model_row.choose(scene_files.model)
    optical = scene_layers["optical"]
    window.canvas.setDestinationCrs(optical.crs())
    window.canvas.setExtent(optical.extent())
    page = plugin.dock.what_if_page
    page.start()
    wait_until(lambda: page.live.preview.layer is not None)
    page.switches.boxes["radar"].click()
    plugin.unload()
    send_deletions()
    wait_until(lambda: not running_jobs())
    assert set(QgsProject.instance().mapLayers()) == {layer.id() for layer in scene_layers.values()}
    window.canvas.setExtent(optical.extent().buffered(100))
    QgsProject.instance().clear()


def test_uninstalling_asks_first_and_unloading_after_it_leaves_no_setting(window, tmp_path, monkeypatch):
    from mamol import classFactory

    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", staticmethod(lambda: f"{tmp_path}/"))
    plugin = classFactory(window)
    plugin.initGui()
    QgsSettings().setValue("mamol/output_folder", "/a")
    (menu,) = (entry.menu() for entry in window.menu.actions() if entry.text() == "MaMOL")
    entries = menu.actions()
    assert [action.text() for action in entries] == ["MaMOL", "Uninstall all…"]
    entries[1].trigger()
    assert plugin.uninstall_dialog.isVisible() and QgsSettings().value("mamol/output_folder") == "/a"
    plugin.uninstall_dialog.remove_button.click()
    wait_until(lambda: plugin.dock.message_bar.items())
    plugin.unload()
    send_deletions()
    assert not [key for key in QgsSettings().allKeys() if key.startswith("mamol")]


@pytest.mark.parametrize("is_open", [True, False])
def test_dock_comes_back_as_it_was_left(window, is_open):
    from mamol import classFactory

    plugin = classFactory(window)
    plugin.initGui()
    plugin.dock.setVisible(is_open)
    plugin.unload()
    send_deletions()
    again = classFactory(window)
    again.initGui()
    assert again.dock.isHidden() is not is_open
    again.unload()
    send_deletions()


def test_dock_comes_back_at_the_side_it_was_moved_to(window):
    from mamol import classFactory

    plugin = classFactory(window)
    plugin.initGui()
    window.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, plugin.dock)
    plugin.unload()
    send_deletions()
    again = classFactory(window)
    again.initGui()
    assert window.window.dockWidgetArea(again.dock) == Qt.DockWidgetArea.LeftDockWidgetArea
    again.unload()
    send_deletions()


def test_the_state_of_the_window_restored_after_loading_places_and_hides_the_dock(window):
    from mamol import classFactory

    plugin = classFactory(window)
    plugin.initGui()
    window.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, plugin.dock)
    plugin.dock.hide()
    state = window.window.saveState()
    plugin.unload()
    send_deletions()
    QgsSettings().remove("mamol")
    again = classFactory(window)
    again.initGui()
    assert window.window.restoreState(state)
    assert window.window.dockWidgetArea(again.dock) == Qt.DockWidgetArea.LeftDockWidgetArea
    assert again.dock.isHidden() and not again.action.isChecked()
    again.unload()
    send_deletions()


def wait_until(condition):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        QCoreApplication.processEvents()
        time.sleep(0.005)
