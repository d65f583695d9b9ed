"""Checking the labels of two scenes from the Train page: both listed, each shown where it lies, each decided about."""

from __future__ import annotations

import pytest
from mamol.core.contracts.cleaning import LabelAction
from mamol.tests.ui.cleaning.conftest import SOUTH_CRS
from mamol.tests.ui.language.test_no_english_is_left import OtherLetters
from mamol.ui.cleaning.choices import KEY
from mamol.ui.cleaning.place_table import CLASS, SCENE, WHY
from mamol.ui.settings import ProjectSettings
from mamol.ui.train.form import build_train_request
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QCoreApplication


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
        QgsCoordinateReferenceSystem(SOUTH_CRS), canvas.mapSettings().destinationCrs(), QgsProject.instance()
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


def test_the_reason_is_in_the_language_of_qgis(page, check):
    other = OtherLetters()
    QCoreApplication.installTranslator(other)
    try:
        table = check().table
        reasons = {table.cell(row, WHY) for row in range(table.rowCount())}
    finally:
        QCoreApplication.removeTranslator(other)
    assert all("жжжж" in reason and "forest" not in reason for reason in reasons)
