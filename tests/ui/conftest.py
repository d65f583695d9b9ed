"""A small scene with two sensors, a quickly trained model, and the dock, for the tests of the pages."""

from __future__ import annotations

import contextlib
import gc
import time
import types
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.labels import ClassEntry, LabelRaster
from mamol.core.contracts.sensors import SensorSource
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.progress import Progress
from mamol.core.training.presets import Schedule
from mamol.tests.short_training import shorten
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop
from qgis.PyQt.QtWidgets import QLabel
from rasterio.transform import from_origin

SIDE = 48
QUICK = Schedule(scene_steps=10, scene_pixels=500, steps=40, batch=128, labelled_pixels=2000, trees=4)
CLASSES = (ClassEntry(1, "water", "#0000ff"), ClassEntry(2, "wood", "#008000"), ClassEntry(3, "town", "#cc0000"))
PATIENCE_SECONDS = 60


@dataclass(frozen=True)
class SceneFiles:
    """Files of the scene: sensors "optical" (4 bands) and "radar" (2 bands), labels, model."""

    optical: str
    radar: str
    labels: str
    model: str


def write_raster(path: Path, values: np.ndarray) -> str:
    count, height, width = values.shape
    profile = {"driver": "GTiff", "count": count, "height": height, "width": width, "dtype": values.dtype}
    with rasterio.open(
        path, "w", crs="EPSG:32630", transform=from_origin(500000, 6000000, 10, 10), **profile
    ) as dataset:
        dataset.write(values)
    return str(path)


@pytest.fixture(scope="session", autouse=True)
def frames_that_qgis_kept(qgis_app):
    """Empty at the end the frames of errors that QGIS never lets go of: layers deleted after GDAL are a crash."""
    yield
    for kept in [one for one in gc.get_objects() if type(one) is types.TracebackType]:
        frame = kept.tb_frame
        while frame is not None:
            with contextlib.suppress(RuntimeError):  # it still runs
                frame.clear()
            frame = frame.f_back
    gc.collect()


@pytest.fixture(scope="session")
def scene_files(tmp_path_factory):
    from mamol.core.training.train import train

    folder = tmp_path_factory.mktemp("scene")
    random = np.random.default_rng(1)
    truth = random.integers(0, 3, (SIDE // 6, SIDE // 6)).repeat(6, 0).repeat(6, 1)
    paths = {}
    for name, bands in (("optical", 4), ("radar", 2)):
        means = random.normal(0, 2, (3, bands))
        values = means[truth].transpose(2, 0, 1) + random.normal(0, 0.5, (bands, SIDE, SIDE))
        paths[name] = write_raster(folder / f"{name}.tif", values.astype("float32"))
    labels = write_raster(folder / "labels.tif", (truth + 1).astype("uint8")[None])
    sensors = tuple(SensorSource(name, path) for name, path in paths.items())
    model = str(folder / "fields.safetensors")
    with pytest.MonkeyPatch.context() as patch:
        shorten(patch, QUICK)
        request = TrainRequest(sensors, LabelRaster(labels), model, CLASSES, preset=Preset.FAST, device="cpu")
        train(request, Progress())
    return SceneFiles(paths["optical"], paths["radar"], labels, model)


@pytest.fixture
def quick(monkeypatch):
    """Make the fast preset a matter of seconds."""
    shorten(monkeypatch, QUICK)


@pytest.fixture
def clean_settings():
    """Let tests neither see nor leave choices in the profile."""
    QgsSettings().remove("mamol")
    yield
    QgsSettings().remove("mamol")


@pytest.fixture
def empty_project(qgis_new_project):
    """A project without layers and, unlike the plugin's new project, without stored choices."""
    QgsProject.instance().clear()


@pytest.fixture
def scene_layers(scene_files, empty_project):
    """The scene's layers, in the project, by name."""
    layers = {name: QgsRasterLayer(getattr(scene_files, name), name) for name in ("optical", "radar", "labels")}
    assert all(layer.isValid() for layer in layers.values())
    QgsProject.instance().addMapLayers(list(layers.values()))
    return layers


@pytest.fixture
def dock(qgis_iface, empty_project, clean_settings):
    """The dock, empty, its pages in front."""
    from mamol.ui.dock import MamolDock
    from mamol.ui.jobs.task import running_jobs

    dock = MamolDock(qgis_iface)
    dock.first_run.leave()
    yield dock
    for page in (dock.classify_page, dock.train_page):
        page.cancel()
        wait_until(lambda page=page: not page.is_running)
    dock.release()
    wait_until(lambda: not running_jobs())
    dock.deleteLater()


@pytest.fixture
def copies(scene_files, tmp_path):
    """Copies of the sensors, which may be changed, by name."""
    paths = {name: tmp_path / f"{name}.tif" for name in ("optical", "radar")}
    for name, path in paths.items():
        path.write_bytes(Path(getattr(scene_files, name)).read_bytes())
    return paths


@pytest.fixture
def misleading(copies):
    """The copies; in the middle the optical one misleads, so that its loss is seen."""
    with rasterio.open(copies["optical"], "r+") as dataset:
        values = dataset.read()
        values[:, 12:36, 12:36] = values[:, 12:36, 12:36][:, ::-1, ::-1]
        dataset.write(values)
    return copies


@pytest.fixture
def show_scene(dock, qgis_canvas):
    """Give the function that shows all of a layer on a map of its own size, beside the dock's What-if page."""
    canvas = dock.what_if_page.live._canvas

    def show(layer):
        canvas.window().show()
        canvas.resize(480, 480)
        view = canvas.viewport()
        wait_until(lambda: canvas.mapSettings().outputSize() == view.size() and view.width() > 400)
        canvas.setDestinationCrs(layer.crs())
        canvas.setExtent(layer.extent())
        dock.show()
        dock.tabs.setCurrentIndex(1)
        return canvas

    yield show
    canvas.window().hide()


@pytest.fixture
def wait():
    """Give the function that runs the event loop until a condition holds."""
    return wait_until


@pytest.fixture
def sentences(dock):
    """Give the function that lists what the dock's message bar says."""

    def listed():
        labels = (label for item in dock.message_bar.items() for label in item.findChildren(QLabel))
        return [label.text() for label in labels if label.text()]

    return listed


def jobs_at_work():
    """Tell what each job is, how far QGIS has it (its status; whether it knows it), and whether it has run."""
    from mamol.ui.jobs.task import running_jobs

    known = QgsApplication.taskManager().tasks()
    return [(job.description(), job.status(), job in known, job.is_over) for job in running_jobs()]


def wait_until(condition):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain; jobs: {jobs_at_work()}"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)


@pytest.fixture
def misleading_page(dock, misleading, scene_files, show_scene, tmp_path):
    """The What-if page, with the misleading scene on the map and its model chosen."""
    layers = [QgsRasterLayer(str(path), name) for name, path in misleading.items()]
    QgsProject.instance().addMapLayers(layers)
    dock.model_row.choose(scene_files.model)
    dock.classify_page.folder_widget.setFilePath(str(tmp_path))
    show_scene(layers[0])
    return dock.what_if_page


@pytest.fixture
def settled(dock):
    """Give the function that waits until the dock is at rest: no preview, no job, nothing that waits for its turn."""
    from mamol.ui.jobs.task import running_jobs

    page = dock.what_if_page

    def wait_for_rest():
        for _ in range(3):
            QCoreApplication.processEvents()
        wait_until(lambda: not page.live.job.is_running and not page.live._follow_soon.isActive())
        wait_until(lambda: not dock.classify_page.is_running and not page.history.measuring.is_running)
        wait_until(lambda: not running_jobs())
        for _ in range(3):
            QCoreApplication.processEvents()

    return wait_for_rest
