"""Keeping scenarios from the What-if page, comparing two, and having them back with the project."""

from __future__ import annotations

import math

import pytest
from mamol.core.contracts.scenario import AGREEMENT_CLASSES
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication


@pytest.fixture
def page(dock, scene_files, scene_layers, tmp_path):
    dock.model_row.choose(scene_files.model)
    dock.classify_page.folder_widget.setFilePath(str(tmp_path))
    dock.resize(320, 900)
    dock.show()
    dock.tabs.setCurrentIndex(1)
    return dock.what_if_page


@pytest.fixture
def keep(page, dock, wait):
    def keep_one(off=()):
        for name, box in page.switches.boxes.items():
            if box.isChecked() == (name in off):
                box.click()
        count = len(page.history.scenarios)
        page.keep_button.click()
        assert dock.classify_page.is_running
        wait(lambda: len(page.history.scenarios) > count)

    return keep_one


def test_the_history_is_hidden_while_it_is_empty(page):
    assert page.history.isHidden()


def test_a_kept_scenario_is_a_run_of_classify_and_a_row(page, keep):
    keep(off=("radar",))
    group = QgsProject.instance().layerTreeRoot().children()
    assert any(node.name().endswith("without radar") or node.name().endswith("optical") for node in group)
    (scenario,) = page.history.scenarios
    assert scenario.sensors == ("optical",) and sum(scenario.class_hectares.values()) == pytest.approx(23.04)
    assert page.history.table.rowCount() == 1 and not page.history.isHidden()


def test_an_ordinary_run_is_not_kept(page, keep, dock, wait):
    keep()
    dock.classify_page.run_bar.start_button.click()
    wait(lambda: not dock.classify_page.is_running)
    assert len(page.history.scenarios) == 1


def test_all_sensors_off_cannot_be_kept(page, dock, sentences):
    for box in page.switches.boxes.values():
        box.click()
    page.keep_button.click()
    assert not dock.classify_page.is_running and any("absent" in sentence for sentence in sentences())


def test_two_rows_are_compared(page, keep, wait, sentences):
    keep()
    page.history.compare_button.click()
    assert any("Select two scenarios" in sentence for sentence in sentences())
    keep(off=("radar",))
    page.history.table.selectAll()
    page.history.compare_button.click()
    wait(lambda: not page.history.job.is_running)
    # The preview that the flip has started comes to the top whenever it is there.
    group = QgsProject.instance().layerTreeRoot().findGroup("all sensors → optical")
    assert group is not None and group.isExpanded()
    flips, backdrop, agreement, drop, _veil, _classes = (node.layer() for node in group.findLayers())
    assert [entry.color.name() for entry in backdrop.renderer().classes()] == ["#efefef", "#c8c8c8"]
    assert [node.isExpanded() for node in group.findLayers()] == [True, False, False, False, False, False]
    assert [entry.label for entry in agreement.renderer().classes()] == [entry.name for entry in AGREEMENT_CLASSES]
    assert drop.renderer().type() == "singlebandpseudocolor"
    assert flips.renderer().type() == "paletted"
    assert all(" → " in entry.label for entry in flips.renderer().classes())


def test_two_rows_are_taken_to_the_assess_page(page, keep, dock, sentences):
    keep()
    page.history.sample_button.click()
    assert any("Select two scenarios" in sentence for sentence in sentences())
    keep(off=("radar",))
    page.history.table.selectAll()
    page.history.sample_button.click()
    panel = dock.assess_page.assess_panel
    assert panel.isVisible() and panel.map_box.raster.source() == page.history.scenarios[0].classes_path
    assert panel.other_box.raster.source() == page.history.scenarios[1].classes_path


def test_scenarios_that_differ_in_places_only_are_told_apart(page, keep, wait, scene_layers, show_scene):
    show_scene(scene_layers["optical"])
    keep()
    page.brush.sensor_box.setCurrentText("radar")
    page.brush.middle_button.click()
    keep()
    page.history.table.selectAll()
    page.history.compare_button.click()
    wait(lambda: not page.history.job.is_running)
    names = [node.name() for node in QgsProject.instance().layerTreeRoot().children()]
    assert any("all sensors → all sensors, radar off in 1 polygon" in name for name in names)


def test_the_history_comes_back_with_the_project(page, keep, tmp_path):
    keep()
    before = page.history.scenarios
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    assert page.history.scenarios == () and page.history.isHidden()
    assert QgsProject.instance().read(path)
    assert page.history.scenarios == before and not page.history.isHidden()
    page.history.table.selectAll()
    page.history.forget_button.click()
    assert page.history.scenarios == () and page.history.isHidden()


def test_nothing_is_cut_in_a_narrow_dock(page, keep, dock):
    keep()
    area = dock.tabs.widget(1)
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()


@pytest.mark.parametrize("width", [320, 700])
def test_a_row_is_as_tall_as_its_lines(page, keep, dock, wait, width):
    keep()
    dock.resize(width, 900)
    table = page.history.table
    for _ in range(5):
        QCoreApplication.processEvents()
    wait(lambda: not table._fit_soon.isActive())
    lines = table.item(0, 0).text().split("\n")
    room = table.columnWidth(0) - 12
    least = sum(max(1, math.ceil(table.fontMetrics().horizontalAdvance(line) / room)) for line in lines)
    assert least <= round(table.rowHeight(0) / table.fontMetrics().lineSpacing()) <= least + 3


def test_an_entry_that_cannot_be_read_stays_in_the_project(page, keep):
    from mamol.ui.settings import ProjectSettings

    damaged = {"model_name": "of a later version", "new": 1}
    ProjectSettings().write("what_if/history", [damaged])
    page.history.restore()
    assert page.history.scenarios == ()
    keep()
    stored = ProjectSettings().read("what_if/history")
    assert len(stored) == 2 and damaged in stored
