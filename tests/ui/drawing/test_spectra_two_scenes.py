"""Spectra of two scenes from the Train page: pooled at first, and each by itself when it is chosen."""

from __future__ import annotations

import pytest
from mamol.tests.ui.cleaning.conftest import (  # noqa: F401 (fixtures)
    few_trees,
    field_layers,
    fields,
    make_fields,
    page,
    south,
)


@pytest.fixture
def spectra(page, wait):  # noqa: F811
    """Give the function that computes, and return the panel."""

    def run():
        page.label_tools.show_spectra()
        panel = page.label_tools.spectra_panel
        panel.run_bar.started.emit()
        wait(lambda: not panel.is_running)
        return panel

    return run


def entries(box):
    return [box.itemText(row) for row in range(box.count())]


def test_scenes_are_shown_together_and_by_themselves(spectra, qgis_canvas):
    panel = spectra()
    assert not panel.scene_box.isHidden()
    assert entries(panel.scene_box) == ["all scenes together", "scene 1", "south"]
    assert entries(panel.sensor_box) == ["optical", "radar", "all sensors together"]
    assert panel.notes.text().startswith("A sensor is not in every scene ('radar' in 'south')")
    pixels = panel.legend.text()
    rows = panel.plot.table()
    assert rows[0][:2] == ("scene", "sensor") and rows[1][:2] == ("all scenes together", "optical")
    panel.sensor_box.setCurrentIndex(1)
    panel.scene_box.setCurrentIndex(1)
    assert panel.sensor_box.currentText() == "radar", "the sensor stays where the scene has it"
    panel.scene_box.setCurrentIndex(2)
    assert entries(panel.sensor_box) == ["optical"] and panel.legend.text() != pixels
    assert panel.plot.table()[1][0] == "south" and panel.table.rowCount() == 3
    panel.plot.grab()


def test_one_scene_has_no_box_of_scenes(spectra, page, qgis_canvas):  # noqa: F811
    spectra()
    page.scene_rows.remove("south")
    panel = spectra()
    assert panel.scene_box.isHidden() and panel.plot.table()[0][0] == "sensor"
    assert entries(panel.sensor_box) == ["optical", "radar", "all sensors together"]


def test_spectra_of_a_project_that_is_closed_are_gone(spectra, page, qgis_canvas):  # noqa: F811
    panel = spectra()
    page.label_tools.restore()
    assert not panel.table.rowCount() and not panel.sensor_box.count() and panel.scene_box.isHidden()
    assert len(panel.plot.table()) == 1 and not panel.legend.text()
