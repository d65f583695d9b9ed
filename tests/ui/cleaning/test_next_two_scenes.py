"""Where to label next in two scenes of the Train page: one layer of points, each shown on the ground of its scene."""

from __future__ import annotations

import numpy as np
import pytest
from mamol.tests.core.cleaning.conftest import CLASSES, SIDE, STEP
from mamol.tests.core.small_model import make_model
from mamol.tests.ui.cleaning.conftest import SOUTH_CRS
from mamol.tests.ui.language.test_no_english_is_left import OtherLetters
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QCoreApplication


@pytest.fixture
def search(page, dock, fields, field_layers, wait, tmp_path):
    """Give the function that searches, and return the panel; a quarter of the first scene's fields is labelled."""
    polygons = field_layers[2]
    polygons.dataProvider().deleteFeatures([one.id() for one in polygons.getFeatures()][16:])
    page.label_section.layer_box.setLayer(None)
    page.label_section.layer_box.setLayer(polygons)
    wait(lambda: not page.label_section.counter.is_counting)
    codes = np.array([code for _, code in fields.labels.features])
    truth = codes.reshape(SIDE // STEP, -1).repeat(STEP, 0).repeat(STEP, 1)
    made = make_model(tmp_path / "made.safetensors", fields.sensors, truth)
    dock.model_row.choose(made.without(tmp_path / "model.safetensors", classes=CLASSES))

    def run(name="next.gpkg"):
        page.label_tools.look_for_places()
        panel = page.label_tools.next_panel
        panel.start_to(str(tmp_path / name))
        wait(lambda: not panel.is_running)
        assert panel.table.rowCount(), panel.notes.text()
        return panel

    return run


def test_places_of_both_scenes_are_listed_and_shown_where_they_lie(search, page, qgis_canvas):
    panel = search()
    assert panel.table.horizontalHeaderItem(1).text() == "Scene"
    scenes = [panel.table.cell(row, 1) for row in range(panel.table.rowCount())]
    assert set(scenes) == {"scene 1", "south"} and len(scenes) == 20
    assert f"(scene 1 {scenes.count('scene 1')}, south {scenes.count('south')})" in panel.state.text()
    assert panel.state.text().endswith("its CRS is EPSG:4326.")
    assert panel.notes.text().startswith("There is one sensor only in 'south'")
    [layer] = [one for one in QgsProject.instance().mapLayers().values() if one.name() == "Places to label"]
    assert layer.crs().authid() == "EPSG:4326" and {one["scene"] for one in layer.getFeatures()} == set(scenes)
    canvas = panel._canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    for scene, crs in (("south", SOUTH_CRS), ("scene 1", "EPSG:32633")):
        row = scenes.index(scene)
        panel.table.setCurrentCell(row, 0)
        place = panel._result.places[row]
        move = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(crs), canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )
        assert canvas.extent().contains(move.transform(QgsPointXY(place.x, place.y)))
        assert canvas.extent().width() < 100_000


def test_a_scene_without_labels_is_searched(search, page, south, qgis_canvas):
    points = next(node.layer() for node in south.findLayers() if node.layer().name() == "field points")
    QgsProject.instance().removeMapLayer(points)
    panel = search()
    assert "south" in [panel.table.cell(row, 1) for row in range(panel.table.rowCount())]
    assert any("No labels were given for 'south'" in one for one in panel._result.warnings)


def test_the_column_of_scenes_goes_with_them(search, page):
    search()
    page.scene_rows.remove("south")
    panel = search("alone.gpkg")
    assert panel.table.columnCount() == 4 and panel.table.horizontalHeaderItem(1).text() == "Mapped as"
    assert "Fill in the field 'class' of the new layer." in panel.state.text()


def test_a_scene_that_is_gone_is_a_sentence(search, page):
    root = QgsProject.instance().layerTreeRoot()
    root.removeChildNode(root.findGroup("south"))
    page.label_tools.look_for_places()
    panel = page.label_tools.next_panel
    panel.try_to_start(lambda: panel.start_to("/nowhere/next.gpkg"))
    assert panel.notes.text().startswith("There is no group 'south'") and not panel.is_running


def test_places_of_a_project_that_is_closed_are_gone(search, page):
    panel = search()
    page.label_tools.restore()
    assert not panel.table.rowCount() and not panel.state.text() and panel.title.isHidden()


def test_the_reason_is_in_the_language_of_qgis(search, page):
    other = OtherLetters()
    QCoreApplication.installTranslator(other)
    try:
        panel = search()
        reasons = {panel.table.cell(row, panel.table.columnCount() - 1) for row in range(panel.table.rowCount())}
    finally:
        QCoreApplication.removeTranslator(other)
    assert all("жжжж" in reason and "confidence" not in reason for reason in reasons)
