"""Scenarios of the What-if page: kept with brush, masks and accuracy, begun from a kept result, asked on Routing."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.evaluate import EvaluateRequest
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.outputs import OutputKind
from mamol.core.contracts.scenario import Scenario
from mamol.core.evaluation.evaluate import evaluate
from mamol.core.progress import Progress
from mamol.ui.common.sensor_choice import MaskChoice
from mamol.ui.layers.kept_results import kept_results
from mamol.ui.routing.preview_questions import PREVIEW
from mamol.ui.what_if.history_table import ACCURACY, SCENARIO
from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle
from rasterio.transform import from_origin

LEFT, TOP, STEP, SIDE = 500000, 6000000, 10, 48
CLOUD = (slice(10, 30), slice(8, 28))


@pytest.fixture
def page(misleading_page):
    return misleading_page


@pytest.fixture
def keep(page, settled, wait):
    def keep_one():
        count = len(page.history.scenarios)
        page.keep_button.click()
        wait(lambda: len(page.history.scenarios) > count)
        settled()
        return page.history.scenarios[0]

    return keep_one


def cloud(page, sensor, rows=CLOUD[0], columns=CLOUD[1]):
    """Take a sensor away in a rectangle of pixels."""
    page.brush.sensor_box.setCurrentText(sensor)
    box = QgsRectangle(LEFT + 10 * columns.start, TOP - 10 * rows.stop, LEFT + 10 * columns.stop, TOP - 10 * rows.start)
    page.brush.take_away(QgsGeometry.fromRect(box))


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def shown(page):
    return read(page.live.preview.layer.source())


def cell(page, row, column):
    return page.history.table.item(row, column)


def test_a_scenario_is_kept_with_the_places_that_were_drawn(page, keep, settled):
    cloud(page, "optical")
    cloud(page, "optical", slice(34, 40), slice(30, 40))
    settled()
    preview = shown(page)
    scenario = keep()
    np.testing.assert_array_equal(read(scenario.classes_path), preview)
    assert scenario.gone == (("optical", 2),)
    assert "optical off in 2 polygons" in cell(page, 0, SCENARIO).text()
    (result,) = kept_results()
    (mask,) = next(source.masks for source in result.run.sensors if source.name == "optical")
    assert mask.is_drawn and len(mask.polygons) == 2
    page.brush.clear_button.click()
    settled()
    assert (shown(page) != preview).any()
    keep()
    assert "gone" not in cell(page, 0, SCENARIO).text()


def test_routing_on_a_kept_scenario_honours_the_places(page, keep, dock, wait, settled):
    cloud(page, "optical")
    keep()
    routing = dock.routing_page
    for place, present in (((20, 18), {"radar"}), ((2, 2), {"optical", "radar"})):
        ask(routing, *place)
        wait(lambda: not routing.job.is_running)
        assert {name for name, share in routing.answer_panel.explanation.sensors.items() if share} == present


def ask(routing, row, column):
    x, y = LEFT + STEP * (column + 0.5), TOP - STEP * (row + 0.5)
    routing.ask(QgsRectangle(x, y, x, y))


def test_accuracy_is_that_of_evaluate_and_comes_back_with_the_project(page, keep, scene_files, tmp_path):
    keep()
    assert cell(page, 0, ACCURACY).text() == "" and page.history.scenarios[0].overall is None
    labels = QgsRasterLayer(scene_files.labels, "field survey")
    QgsProject.instance().addMapLayer(labels)
    page.worth_panel.reference.layer_box.setLayer(labels)
    scenario = keep()
    request = EvaluateRequest(scenario.classes_path, LabelRaster(scene_files.labels), scenario.classes)
    expected = evaluate(request, Progress()).accuracy.overall
    assert scenario.overall == expected and 0 < expected < 1
    assert cell(page, 0, ACCURACY).text() == f"{expected:.3f}"
    assert "field survey" in cell(page, 0, ACCURACY).toolTip()
    before, path = page.history.scenarios, str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    assert QgsProject.instance().read(path)
    assert page.history.scenarios == before
    assert cell(page, 0, ACCURACY).text() == f"{expected:.3f}" and cell(page, 1, ACCURACY).text() == ""


def test_a_reference_beside_the_scene_costs_the_accuracy_only(page, keep, tmp_path, sentences):
    path = tmp_path / "elsewhere.tif"
    with rasterio.open(
        path, "w", driver="GTiff", count=1, height=4, width=4, dtype="uint8", crs="EPSG:32630",
        transform=from_origin(900000, TOP, STEP, STEP),
    ) as dataset:  # fmt: skip
        dataset.write(np.ones((4, 4), "uint8"), 1)
    labels = QgsRasterLayer(str(path), "elsewhere")
    QgsProject.instance().addMapLayer(labels)
    page.worth_panel.reference.layer_box.setLayer(labels)
    assert keep().overall is None
    assert any("kept without an accuracy" in sentence and "elsewhere" in sentence for sentence in sentences())


def test_histories_of_earlier_versions_are_read(page, keep):
    data = keep().to_json()
    for key in ("absent", "gone", "masks", "overall", "reference"):
        del data[key]
    assert Scenario.from_json(json.loads(json.dumps(data))).overall is None


def start_from(page, index):
    page.start_point.choice.setCurrentIndex(index)


def test_it_starts_from_a_kept_result_with_its_masks_and_places(page, keep, dock, settled, misleading):
    values = np.zeros((SIDE, SIDE), "uint8")
    values[40:, :] = 1
    path = misleading["optical"].with_name("clouds.tif")
    with rasterio.open(
        path, "w", driver="GTiff", count=1, height=SIDE, width=SIDE, dtype="uint8", crs="EPSG:32630",
        transform=from_origin(LEFT, TOP, STEP, STEP),
    ) as dataset:  # fmt: skip
        dataset.write(values, 1)
    layer = QgsRasterLayer(str(path), "clouds")
    QgsProject.instance().addMapLayer(layer)
    optical = next(row for row in dock.classify_page.sensor_table.rows if row.name == "optical")
    optical.mask_button.choose(MaskChoice(layer.id(), "clouds"))
    cloud(page, "optical")
    first = keep()
    assert first.masks == ("optical: clouds, all but 0",)
    # What stands on the Classify page no longer matters.
    optical.mask_button.choose(None)
    page.brush.clear_button.click()
    dock.classify_page.sensor_table.rows[1].use.click()
    settled()
    assert page.start_point.choice.count() == 2 and list(page.switches.boxes) == ["optical"]
    start_from(page, 1)
    settled()
    assert list(page.switches.boxes) == ["optical", "radar"] and len(page.brush.removals()) == 1
    page.start()
    settled()
    np.testing.assert_array_equal(shown(page), read(first.classes_path))
    second = keep()
    np.testing.assert_array_equal(read(second.classes_path), read(first.classes_path))
    assert second.gone == first.gone and second.masks == first.masks
    page.start_point.choice.setCurrentIndex(0)
    settled()
    assert list(page.switches.boxes) == ["optical"]


def test_a_kept_results_extent_is_kept(page, keep, settled, dock):
    canvas, choice = page.live._canvas, dock.classify_page.extent_choice
    canvas.setExtent(QgsRectangle(LEFT + 100, TOP - 300, LEFT + 300, TOP - 100))
    choice.kind_box.setCurrentIndex(choice.kind_box.findData("canvas"))
    first = keep()
    choice.kind_box.setCurrentIndex(choice.kind_box.findData("whole"))
    assert read(keep().classes_path).shape == (SIDE, SIDE)
    result = next(i for i in range(page.start_point.choice.count()) if _path_of(page, i) == first.classes_path)
    start_from(page, result)
    np.testing.assert_array_equal(read(keep().classes_path), read(first.classes_path))


def _path_of(page, index):
    key = page.start_point.choice.itemData(index)
    return next((r.layers[OutputKind.CLASSES].source() for r in kept_results() if r.run.key == key), "")


def test_moved_and_changed_sources_of_a_kept_result_get_a_sentence(page, keep, misleading, settled, sentences):
    keep()
    start_from(page, 1)
    os.utime(misleading["radar"], ns=(1, 1))
    page.start()
    settled()
    assert "'radar.tif' has changed since this result was made" in page.figures.note.text()
    misleading["radar"].rename(misleading["radar"].with_name("moved.tif"))
    page.switches.boxes["optical"].click()
    settled()
    assert "'radar.tif' of sensor 'radar' is no longer in" in page.state.text()
    assert any("is no longer in" in sentence for sentence in sentences())
    page.keep_button.click()
    settled()
    assert len(page.history.scenarios) == 1


def test_the_preview_can_be_asked_on_the_routing_page(page, dock, settled, wait):
    routing = dock.routing_page
    assert routing.result_choice.count() == 0 and not routing.empty_note.isHidden()
    cloud(page, "optical")
    settled()
    assert routing.result_choice.key == PREVIEW and routing.empty_note.isHidden() and routing.shares_panel.isHidden()
    preview = shown(page)
    for row, column, present in ((20, 18, {"radar"}), (2, 2, {"optical", "radar"}), (20, 33, {"optical", "radar"})):
        ask(routing, row, column)
        wait(lambda: not routing.job.is_running)
        told = routing.answer_panel.explanation
        assert told.top[0].entry.value == preview[row, column]
        assert {name for name, share in told.sensors.items() if share} == present
        assert {one.sensor for one in told.without} == present
    page.switches.boxes["radar"].click()
    assert routing.answer_panel.explanation is None or routing.answer_panel.isHidden()
    settled()
    ask(routing, 20, 18)
    wait(lambda: not routing.job.is_running)
    assert "No sensor has data at this place" in routing.state.text()
    page.stop()
    assert routing.result_choice.count() == 0


def test_a_preview_of_nothing_is_not_asked(page, dock, settled, wait):
    for box in page.switches.boxes.values():
        box.click()
    settled()
    ask(dock.routing_page, 5, 5)
    wait(lambda: not dock.routing_page.job.is_running)
    assert "All sensors are off" in dock.routing_page.state.text()


@pytest.fixture
def coarse(misleading):
    """The first sensor gets pixels of twice the size; those of the model stay the preview's."""
    with rasterio.open(misleading["optical"]) as dataset:
        values, profile = dataset.read()[:, ::2, ::2], dataset.profile
    profile.update(width=SIDE // 2, height=SIDE // 2, transform=from_origin(LEFT, TOP, 2 * STEP, 2 * STEP))
    with rasterio.open(misleading["optical"], "w", **profile) as dataset:
        dataset.write(values)


def test_a_scenario_without_the_first_sensor_stays_on_the_previews_grid(coarse, page, keep, settled, dock, wait):
    page.switches.boxes["optical"].click()
    cloud(page, "optical")
    settled()
    preview = shown(page)
    scenario = keep()
    assert preview.shape == (SIDE, SIDE)
    np.testing.assert_array_equal(read(scenario.classes_path), preview)
    assert scenario.sensors == ("radar",) and scenario.gone == ()
    assert "_radar_" in Path(scenario.classes_path).name
    start_from(page, 1)
    settled()
    assert list(page.switches.boxes) == ["radar"]
    np.testing.assert_array_equal(read(keep().classes_path), preview)
    ask(dock.routing_page, 20, 18)
    wait(lambda: not dock.routing_page.job.is_running)
    assert dock.routing_page.answer_panel.explanation.top[0].entry.value == preview[20, 18]
