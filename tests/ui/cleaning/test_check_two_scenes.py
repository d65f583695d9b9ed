"""Checking the labels of two scenes from the Train page: both listed, each shown where it lies, each decided about."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.cleaning import LabelAction
from mamol.tests.core.cleaning.conftest import NAMES
from mamol.ui.cleaning.choices import KEY
from mamol.ui.cleaning.place_table import CLASS, SCENE
from mamol.ui.settings import ProjectSettings
from mamol.ui.train.form import build_train_request
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from rasterio.transform import from_origin

SIDE, STEP = 60, 6
WRONG = (12, 57)
CRS = "EPSG:32721"


@pytest.fixture
def south(field_layers, tmp_path):
    """A group with another place, in another CRS, with points whose class field has another name."""
    random = np.random.default_rng(5)
    truth = random.integers(0, 3, (SIDE // STEP) ** 2)
    ground = truth.reshape(SIDE // STEP, -1).repeat(STEP, 0).repeat(STEP, 1)
    means = random.normal(0, 3, (3, 4))
    values = means[ground].transpose(2, 0, 1) + random.normal(0, 0.4, (4, SIDE, SIDE))
    path = tmp_path / "south.tif"
    with rasterio.open(
        path, "w", driver="GTiff", crs=CRS, transform=from_origin(200000, 7000000, 20, 20), count=4, height=SIDE,
        width=SIDE, dtype="float32", nodata=-9999,
    ) as dataset:  # fmt: skip
        dataset.write(values.astype(np.float32))
    points = QgsVectorLayer(f"Point?crs={CRS}&field=note:string&field=landcover:string", "field points", "memory")
    features = []
    for number, value in enumerate(truth):
        row, column = divmod(number, SIDE // STEP)
        feature = QgsFeature(points.fields())
        at = QgsPointXY(200000 + 20 * (column * STEP + 3.5), 7000000 - 20 * (row * STEP + 3.5))
        feature.setGeometry(QgsGeometry.fromPointXY(at))
        feature["landcover"] = NAMES[(value + (number in WRONG)) % 3]
        features.append(feature)
    points.dataProvider().addFeatures(features)
    points.updateExtents()
    group = QgsProject.instance().layerTreeRoot().addGroup("south")
    for layer in (QgsRasterLayer(str(path), "optical"), points):
        QgsProject.instance().addMapLayer(layer, False)
        group.addLayer(layer)
    return group


@pytest.fixture
def page(dock, field_layers, south, wait, tmp_path):
    page = dock.train_page
    for layer in field_layers[:2]:
        page.sensor_table.add_layer(layer)
    page.label_section.layer_box.setLayer(field_layers[2])
    page.options.model_file.setFilePath(str(tmp_path / "mine"))
    wait(lambda: not page.label_section.counter.is_counting)
    page.scene_rows.add("south")
    return page


@pytest.fixture
def check(page, wait):
    """Give the function that checks, and return the panel."""

    def run():
        page.label_tools.check()
        panel = page.label_tools.check_panel
        panel.run_bar.started.emit()
        wait(lambda: not panel.is_running)
        assert panel.table.rowCount(), panel.notes.text()
        return panel

    return run


def test_labels_of_both_scenes_are_listed_shown_and_decided_about(page, check, qgis_canvas, wait):
    panel = check()
    table = panel.table
    header = table.horizontalHeader()
    assert table.horizontalHeaderItem(SCENE).text() == "Scene" and header.visualIndex(SCENE) == 1
    scenes = [table.cell(row, SCENE) for row in range(table.rowCount())]
    assert set(scenes) == {"scene 1", "south"}
    row = scenes.index("south")
    place = table.places[row]
    canvas = panel._canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    table.setCurrentCell(row, CLASS)
    move = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(CRS), canvas.mapSettings().destinationCrs(), QgsProject.instance()
    )
    assert canvas.extent().contains(move.transform(QgsPointXY(place.x, place.y)))
    panel.exclude_button.click()
    table.selectRow(scenes.index("scene 1"))
    panel.exclude_button.click()
    kept = page.label_tools.choices.all
    assert [(one.scene, one.action) for one in kept] == [("south", LabelAction.EXCLUDE), ("", LabelAction.EXCLUDE)]
    assert [len(row) for row in ProjectSettings().read(KEY)] == [7, 6]
    page.label_tools.choices.restore()
    assert page.label_tools.choices.all == kept == build_train_request(page.form()).choices
    assert table.cell(row, 4) == "exclude"
    panel = check()
    assert "with them" in panel.state.text() and "100 labelled pixels were left out" in panel.notes.text()


def test_the_column_of_scenes_comes_and_goes_with_them(page, check):
    table = check().table
    assert table.columnCount() == SCENE + 1
    page.scene_rows.remove("south")
    table = check().table
    order = [table.horizontalHeader().logicalIndex(place) for place in range(table.columnCount())]
    assert order == list(range(SCENE))
    page.scene_rows.add("south")
    table = check().table
    assert table.horizontalHeader().visualIndex(SCENE) == 1


def test_a_scene_that_is_gone_is_a_sentence(page):
    QgsProject.instance().layerTreeRoot().removeChildNode(QgsProject.instance().layerTreeRoot().findGroup("south"))
    page.label_tools.check()
    panel = page.label_tools.check_panel
    panel.run_bar.started.emit()
    assert panel.notes.text().startswith("There is no group 'south'") and not panel.is_running
