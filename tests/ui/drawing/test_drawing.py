"""Labels drawn on a real map: pixels, polygons and grown regions; counted, undone, styled, used; and their spectra."""

from __future__ import annotations

import pytest
from mamol.tests.ui.cleaning.conftest import few_trees, field_layers, fields, make_fields  # noqa: F401 (fixtures)
from mamol.ui.drawing.drawn_layer import find_drawn_layer
from qgis.core import QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

TRIANGLE = "POLYGON((500000 5000000,500030 5000000,500030 4999980,500000 5000000))"


@pytest.fixture
def page(dock, field_layers, qgis_canvas, wait):  # noqa: F811
    page = dock.train_page
    for layer in field_layers[:2]:
        page.sensor_table.add_layer(layer)
    canvas = page.label_tools._canvas
    canvas.window().show()
    canvas.resize(480, 480)
    canvas.setDestinationCrs(field_layers[0].crs())
    canvas.setExtent(field_layers[0].extent())
    yield page
    canvas.window().hide()


@pytest.fixture
def panel(page):
    page.label_tools.draw()
    panel = page.label_tools.draw_panel
    panel.class_box.setCurrentText("wood")
    return panel


def settle(panel, wait):
    wait(lambda: not panel.growing.is_running)
    wait(lambda: not panel.counting.is_running)


def test_pixels_polygons_and_regions_are_drawn_counted_and_undone(panel, page, fields, wait):  # noqa: F811
    assert panel.counts.text() == "Nothing is drawn yet." and not panel.undo_button.isEnabled()
    x, y = fields.centre(fields.strange)
    panel.pixel_button.click()
    panel.clicked(QgsPointXY(x + 5, y - 5))
    settle(panel, wait)
    layer = find_drawn_layer()
    assert layer.featureCount() == 1 and panel.counts.text() == "wood 1 px"
    assert "make it permanent" in panel.notes.text()
    panel.grow_button.click()
    assert not panel.pixel_button.isChecked()
    panel.tolerance_box.setValue(1.0)
    panel.class_box.setCurrentText("strange")
    panel.clicked(QgsPointXY(x + 45, y - 5))
    settle(panel, wait)
    assert panel.counts.text().startswith("strange 143 px, wood 0 px\n1 pixel lies in polygons of different classes")
    assert panel.class_box.findText("strange") >= 0 and len(layer.renderer().categories()) == 2
    panel.add_polygon(
        QgsGeometry.fromWkt("POLYGON((500000 5000000,500030 5000000,500030 4999980,500000 4999980,500000 5000000))")
    )
    settle(panel, wait)
    assert layer.featureCount() == 3
    panel.undo_button.click()
    settle(panel, wait)
    assert layer.featureCount() == 2
    panel.use_button.click()
    assert page.label_section.layer is layer and page.label_section.field == "class"


def test_a_click_on_the_map_draws_and_the_tools_leave_the_map(panel, page, wait):
    canvas = page.label_tools._canvas
    panel.pixel_button.click()
    assert canvas.mapTool() is panel.click_tool
    QTest.mouseClick(
        canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, canvas.viewport().rect().center()
    )
    settle(panel, wait)
    assert find_drawn_layer().featureCount() == 1
    panel.polygon_button.click()
    assert canvas.mapTool() is panel.polygon_tool and not panel.pixel_button.isChecked()
    panel.window().close()
    assert canvas.mapTool() is not panel.polygon_tool and not panel.polygon_button.isChecked()


def test_a_saved_project_gets_a_geopackage_beside_it(panel, wait, tmp_path):
    QgsProject.instance().write(str(tmp_path / "project.qgz"))
    (tmp_path / "drawn_labels.gpkg").write_text("taken")
    panel.add_polygon(QgsGeometry.fromWkt(TRIANGLE))
    settle(panel, wait)
    assert (tmp_path / "drawn_labels_2.gpkg").is_file() and find_drawn_layer().featureCount() == 1


def test_what_is_missing_is_said(panel, wait):
    panel.clicked(QgsPointXY(0, 0))
    settle(panel, wait)
    assert "has no data there" in panel.notes.text() and find_drawn_layer() is None
    panel.class_box.setCurrentText(" ")
    panel.clicked(QgsPointXY(500005, 4999995))
    assert panel.notes.text() == "Choose the class to draw, or type a new one."


def test_spectra_and_separability_are_shown(page, field_layers, wait):  # noqa: F811
    page.label_section.layer_box.setLayer(field_layers[2])
    wait(lambda: not page.label_section.counter.is_counting)
    page.label_tools.show_spectra()
    panel = page.label_tools.spectra_panel
    panel.run_bar.started.emit()
    wait(lambda: not panel.is_running)
    assert [panel.sensor_box.itemText(row) for row in range(3)] == ["optical", "radar", "all sensors together"]
    assert panel.table.rowCount() == 3 and 0 <= float(panel.table.cell(0, 2)) <= 2
    assert "wood (" in panel.legend.text() and len(panel.plot.table()) == 1 + 3 * 4
    panel.plot.grab()
    panel.sensor_box.setCurrentIndex(2)
    assert panel.plot.isHidden() and panel.table.rowCount() == 3
