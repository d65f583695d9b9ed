"""The order of sensors on the Train page: the first one gives the pixels."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest


@pytest.fixture(params=[300, 640])
def table(request, dock, scene_layers):
    """The Train page's table, narrow and wide, with three rows."""
    table = dock.train_page.sensor_table
    for name in ("optical", "radar", "labels"):
        table.add_layer(scene_layers[name])
    dock.tabs.setCurrentIndex(3)
    dock.resize(request.param, 900)
    dock.show()
    for _ in range(5):
        QCoreApplication.processEvents()
    return table


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    for _ in range(5):
        QCoreApplication.processEvents()


def test_a_sensor_moved_to_the_top_gives_the_grid_and_keeps_what_was_chosen(table, scene_layers, dock):
    optical, radar, labels = table.rows
    radar.name_field.setText("Sentinel-1")
    assert table.reference() is scene_layers["optical"]
    click(radar.up_button)
    assert [row.name for row in table.rows] == ["Sentinel-1", "optical", "labels"]
    assert table.reference() is scene_layers["radar"]
    assert table.sources()[0].name == "Sentinel-1"
    assert radar.name_field.y() < optical.name_field.y() < labels.name_field.y()
    click(radar.down_button)
    click(radar.down_button)
    assert [row.name for row in table.rows] == ["optical", "labels", "Sentinel-1"]
    # The order comes back with the project.
    dock.train_page.store()
    dock.train_page.restore()
    assert [row.name for row in table.rows] == ["optical", "labels", "Sentinel-1"]


def test_only_rows_that_can_be_moved_have_the_button(table):
    first, middle, last = table.rows
    assert [row.up_button.isVisible() for row in table.rows] == [False, True, True]
    assert [row.down_button.isVisible() for row in table.rows] == [True, True, False]
    click(middle.remove_button)
    click(last.remove_button)
    assert not first.up_button.isVisible() and not first.down_button.isVisible()


def test_the_sensors_of_a_model_have_an_order_already(dock, scene_files, scene_layers):
    dock.model_row.choose(scene_files.model)
    dock.show()
    QCoreApplication.processEvents()
    rows = dock.classify_page.sensor_table.rows
    assert rows and not any(row.up_button.isVisible() or row.down_button.isVisible() for row in rows)
    assert QgsProject.instance().mapLayers()
