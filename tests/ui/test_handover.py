"""From samples to a map that may be handed over, in the dock: classify and finish, draw, label by clicks, assess."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.finish import Smoothing
from mamol.ui.finish.form import FinishChoice
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

pytestmark = pytest.mark.slow
POINTS = 200


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def classified(dock, scene_files, scene_layers, wait, tmp_path):
    """A scene of which a part misleads the model, classified and finished in one run."""
    values = rasterio.open(scene_files.optical).read()
    values[:, 12:24, 12:36] = values[:, 24:36, 12:36]
    misleading = tmp_path / "optical.tif"
    misleading.write_bytes(Path(scene_files.optical).read_bytes())
    with rasterio.open(misleading, "r+") as changed:
        changed.write(values)
    project = QgsProject.instance()
    project.removeMapLayer(scene_layers["optical"].id())
    project.addMapLayer(QgsRasterLayer(str(misleading), "optical"))
    dock.model_row.choose(scene_files.model)
    page = dock.classify_page
    page.sensor_table.rows[1].use.click()
    page.folder_widget.setFilePath(str(tmp_path))
    click(page.finish_section.box)
    page.finish_section.choices.choose(FinishChoice(Smoothing.BAYES, 3, mapping_unit=0.02, polygons=True))
    dock.resize(420, 1200)
    dock.show()
    dock.tabs.setCurrentIndex(0)
    click(page.run_bar.start_button)
    wait(lambda: not page.is_running)
    return project.mapLayersByName("finished classes")[0]


def test_from_a_click_on_classify_to_areas_with_intervals(dock, classified, scene_files, wait, tmp_path):
    truth = rasterio.open(scene_files.labels).read(1)
    mapped = rasterio.open(classified.source()).read(1)
    page = dock.assess_page
    dock.tabs.setCurrentIndex(4)
    design = page.design_panel
    design.map_box.choose(classified)
    design.points_spin.setValue(POINTS)
    design.file_widget.setFilePath(str(tmp_path / "sample.gpkg"))
    click(design.run_bar.start_button)
    wait(lambda: not design.is_running)

    click(page.steps.button(1))
    panel = page.label_panel
    click(panel.start_button)
    wait(lambda: panel.sheet is not None)
    names = {entry.value: entry.name for entry in panel.sheet.design.classes}
    order = [entry.name for entry in panel.sheet.classes()]
    for _ in range(POINTS):
        point = panel.sheet.points[panel.place]
        column, row = int((point.x - 500_000) // 10), int((6_000_000 - point.y) // 10)
        click(panel.class_buttons.buttons[order.index(names[int(truth[row, column])])])
    assert panel.sheet.counts() == (POINTS, 0)
    click(panel.start_button)

    click(page.steps.button(2))
    assess = page.assess_panel
    assess.file_widget.setFilePath(str(tmp_path / "report.html"))
    click(assess.run_bar.start_button)
    wait(lambda: not assess.is_running)
    result = assess.results.result
    assert result.points == POINTS and result.left_out == 0
    right = float((mapped == truth).mean())
    assert 0.5 < right < 0.999 and abs(result.overall.value - right) < 1.5 * result.overall.half_width
    for one in result.classes:
        hectares = float(np.count_nonzero(truth == one.entry.value)) * 0.01
        assert abs(one.area.value - hectares) < 2 * one.area.half_width
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert all(name in text for name in order) and "Error matrix: shares of the area" in text
