"""A made-up class map with its run's other maps, in the project: nothing is trained."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.outputs import OutputKind
from mamol.core.raster.writing.attribute_table import attribute_table
from mamol.ui.layers.kept_results import KIND_PROPERTY
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

CLASSES = (ClassEntry(1, "water", "#0000ff"), ClassEntry(2, "wood", "#008000"), ClassEntry(5, "corn", "#ffcc00"))
TRANSFORM = rasterio.transform.from_origin(500_000, 6_000_000, 10, 10)
HEIGHT, WIDTH = 80, 100


class Scene:
    """A map of three classes, 15 in 100 pixels wrong, and what is really there."""

    def __init__(self, folder: Path) -> None:
        random = np.random.default_rng(3)
        self.truth = np.full((HEIGHT, WIDTH), 5, np.uint8)
        self.truth[:, :30], self.truth[40:, 50:] = 1, 2
        self.mapped = self.truth.copy()
        wrong = random.random(self.truth.shape) < 0.15
        self.mapped[wrong] = np.array([0, 2, 5, 0, 0, 1], np.uint8)[self.truth[wrong]]
        pattern = np.where(np.arange(WIDTH)[None] < 40, 1, 3).astype(np.uint8) * np.ones((HEIGHT, 1), np.uint8)
        legend = (ClassEntry(1, "SAR", "#111111"), ClassEntry(3, "SAR + DSM", "#222222"))
        confidence = np.where(wrong, 0.4, 0.9).astype(np.float32)
        self.classes = write(folder / "classes.tif", self.mapped, CLASSES)
        self.better = write(folder / "better.tif", self.truth, CLASSES)
        self.pattern = write(folder / "pattern.tif", pattern, legend)
        self.confidence = write(folder / "confidence.tif", confidence)
        # The lower quarter is unlike training.
        unlike = np.where(np.arange(HEIGHT)[:, None] < 60, 1, 2).astype(np.uint8) * np.ones((1, WIDTH), np.uint8)
        parts = (ClassEntry(1, "inside", "#ffffff"), ClassEntry(2, "outside", "#ff0000"))
        self.applicability = write(folder / "applicability.tif", unlike, parts)

    def class_at(self, x: float, y: float) -> str:
        column, row = ~TRANSFORM * (x, y)
        names = {entry.value: entry.name for entry in CLASSES}
        return names[int(self.truth[int(row), int(column)])]


def write(path: Path, values: np.ndarray, classes: tuple[ClassEntry, ...] = ()) -> str:
    height, width = values.shape
    nodata = 0 if classes else -1
    with rasterio.open(
        path, "w", "GTiff", width, height, 1, crs="EPSG:32633", transform=TRANSFORM, dtype=values.dtype, nodata=nodata
    ) as made:
        made.write(values, 1)
    if classes:
        path.with_name(path.name + ".aux.xml").write_bytes(attribute_table(classes))
    return str(path)


@pytest.fixture
def scene(tmp_path):
    return Scene(tmp_path)


@pytest.fixture
def layers(scene, empty_project):
    """The run's maps as a group, as Classify adds them."""
    project = QgsProject.instance()
    group = project.layerTreeRoot().insertGroup(0, "fields")
    found = {}
    for kind in (OutputKind.CLASSES, OutputKind.PATTERN, OutputKind.CONFIDENCE, OutputKind.APPLICABILITY):
        layer = QgsRasterLayer(getattr(scene, kind.value), kind.value)
        assert layer.isValid()
        layer.setCustomProperty(KIND_PROPERTY, kind.value)
        project.addMapLayer(layer, False)
        group.addLayer(layer)
        found[kind] = layer
    return found


@pytest.fixture
def page(dock, layers, tmp_path, qgis_canvas):
    """The Assess page, with the class map chosen and a file for the sample."""
    page = dock.assess_page
    # The map is in the scene's reference system, whatever an earlier test has left.
    crs = layers[OutputKind.CLASSES].crs()
    QgsProject.instance().setCrs(crs)
    qgis_canvas.setDestinationCrs(crs)
    dock.resize(420, 1100)
    dock.show()
    dock.tabs.setCurrentIndex(4)
    page.design_panel.map_box.choose(layers[OutputKind.CLASSES])
    page.design_panel.file_widget.setFilePath(str(tmp_path / "sample.gpkg"))
    yield page
    page.cancel()


@pytest.fixture
def sample(page, wait):
    """Give the function that draws a sample by the button; it returns the layer."""

    def draw(points: int = 60, floor: int = 10) -> QgsVectorLayer:
        panel = page.design_panel
        panel.points_spin.setValue(points)
        panel.floor_spin.setValue(floor)
        panel.run_bar.start_button.click()
        wait(lambda: not panel.is_running)
        layer = page.label_panel.layer
        assert layer is not None
        return layer

    return draw


@pytest.fixture
def labelling(page, sample, wait):
    """The label panel, at the first point of few."""
    sample(24, 8)
    page.go_to(1)
    panel = page.label_panel
    panel.start_button.click()
    wait(lambda: panel.sheet is not None)
    QCoreApplication.processEvents()
    return panel
