"""An analyst who does not wait: flips, moves, draws, keeps and compares while the last question is being answered."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.evaluate import EvaluateRequest
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.evaluation.evaluate import evaluate
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress
from mamol.ui.jobs.task import running_jobs
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

LEFT, TOP, STEP, SIDE = 500000, 6000000, 10, 48


@pytest.fixture
def page(misleading_page):
    return misleading_page


def box(rows, columns):
    left, top = LEFT + STEP * columns.start, TOP - STEP * rows.start
    return QgsRectangle(left, top - STEP * (rows.stop - rows.start), LEFT + STEP * columns.stop, top)


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def shown(page):
    return read(page.live.preview.layer.source())


def by_classify(files, model, names, folder):
    sensors = tuple(SensorSource(name, str(files[name])) for name in names)
    output = Output(OutputKind.CLASSES, str(folder / f"by_classify_{'-'.join(names)}.tif"))
    classify(ClassifyRequest(model, sensors, (output,), device="cpu"), Progress())
    return read(output.path)


def test_flips_while_the_map_moves_end_with_the_last_of_both(page, settled, misleading, scene_files, tmp_path):
    painted = []
    page.live.pictured.connect(lambda picture: painted.append((picture.shown.sensors, picture.values.shape)))
    page.start()
    canvas = page.live._canvas
    for number in range(24):
        if number % 3 == 0:
            canvas.setExtent(box(slice(number, number + 16), slice(5, 21)))
        page.switches.boxes[("optical", "radar", "radar")[number % 3]].click()
        for _ in range(number % 4):
            QCoreApplication.processEvents()
    canvas.setExtent(box(slice(12, 36), slice(10, 34)))
    page.switches.boxes["radar"].setChecked(True)
    page.switches.boxes["optical"].setChecked(True)
    page.switches.boxes["radar"].click()
    settled()
    expected = by_classify(misleading, scene_files.model, ["optical"], tmp_path)[12:36, 10:34]
    np.testing.assert_array_equal(shown(page), expected)
    assert painted[-1] == (("optical",), (24, 24))
    assert page.figures.agreement.text() != "100.0 %"


def test_a_cloud_drawn_while_a_picture_is_made_is_in_the_picture(page, settled, misleading, scene_files, tmp_path):
    page.start()
    settled()
    before = shown(page)
    page.switches.boxes["radar"].click()
    page.brush.sensor_box.setCurrentText("optical")
    page.brush.take_away(QgsGeometry.fromRect(box(slice(12, 36), slice(12, 36))))
    page.switches.boxes["radar"].click()
    settled()
    after, by_radar = shown(page), by_classify(misleading, scene_files.model, ["radar"], tmp_path)
    np.testing.assert_array_equal(after[16:32, 16:32], by_radar[16:32, 16:32])
    np.testing.assert_array_equal(after[:8], before[:8])


def test_comparing_at_once_loses_no_scenario_that_is_being_measured(page, settled, wait, dock):
    page.keep_button.click()
    wait(lambda: page.history.measuring.is_running)
    page.history.table.selectAll()
    page.history.compare()
    settled()
    assert len(page.history.scenarios) == 1
    for name in ("radar", "optical"):
        page.switches.boxes[name].click()
        page.keep_button.click()
        wait(lambda: page.history.measuring.is_running)
        page.history.job.drop()
        page.switches.boxes[name].click()
    settled()
    assert [one.sensors for one in page.history.scenarios] == [("radar",), ("optical",), ("optical", "radar")]


@pytest.mark.parametrize("kind", ["raster", "polygons"])
def test_a_reference_removed_after_keep_was_clicked_still_measures(page, settled, scene_files, kind):
    if kind == "raster":
        layer = QgsRasterLayer(scene_files.labels, "survey")
    else:
        layer = QgsVectorLayer("Polygon?crs=EPSG:32630&field=class:integer", "survey", "memory")
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(box(slice(0, SIDE), slice(0, SIDE))))
        feature.setAttribute("class", 2)
        layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    page.worth_panel.reference.layer_box.setLayer(layer)
    page.keep_button.click()
    QgsProject.instance().removeMapLayer(layer.id())
    settled()
    (scenario,) = page.history.scenarios
    classes = read(scenario.classes_path)
    expected = np.mean(classes == 2)
    if kind == "raster":
        request = EvaluateRequest(scenario.classes_path, LabelRaster(scene_files.labels), scenario.classes)
        expected = evaluate(request, Progress()).accuracy.overall
    assert scenario.overall == pytest.approx(expected) and scenario.reference == "survey"


def test_keeping_twice_in_a_row_says_that_the_first_still_runs(page, settled, sentences, dock):
    page.keep_button.click()
    page.keep_button.click()
    assert any(dock.classify_page.busy_sentence in sentence for sentence in sentences())
    settled()
    assert len(page.history.scenarios) == 1


def test_scenarios_of_two_places_get_a_sentence(page, settled, sentences, dock):
    choice = dock.classify_page.extent_choice
    choice.kind_box.setCurrentIndex(choice.kind_box.findData("canvas"))
    for rows in (slice(0, 12), slice(30, 42)):
        page.live._canvas.setExtent(box(rows, slice(0, 12)))
        page.keep_button.click()
        settled()
    page.history.table.selectAll()
    page.history.compare_button.click()
    settled()
    assert any("do not overlap" in sentence for sentence in sentences())


def test_a_scenario_whose_layers_were_removed_says_what_to_do(page, settled, sentences):
    for name in ("radar", None):
        if name:
            page.switches.boxes[name].click()
        page.keep_button.click()
        settled()
    for layer in list(QgsProject.instance().mapLayers().values()):
        if layer.name() not in ("optical", "radar"):
            QgsProject.instance().removeMapLayer(layer.id())
    page.history.table.selectAll()
    page.history.compare_button.click()
    settled()
    assert any("not a layer of this project. Add that file" in sentence for sentence in sentences())


def test_a_project_opened_during_a_picture_has_its_own_history_and_no_preview(page, settled, tmp_path):
    page.keep_button.click()
    settled()
    kept, path = page.history.scenarios, str(tmp_path / "with_history.qgz")
    assert QgsProject.instance().write(path)
    page.start()
    settled()
    page.switches.boxes["radar"].click()
    assert QgsProject.instance().read(path)
    settled()
    assert page.history.scenarios == kept and page.live.preview.layer is None and not page.live.is_active
    assert list(page.switches.boxes) == ["optical", "radar"]
    page.start_button.click()
    settled()
    assert shown(page).any()


def test_a_model_of_one_sensor(dock, copies, scene_files, show_scene, wait, quick, tmp_path, sentences):
    from mamol.core.training.train import train

    model = str(tmp_path / "one.safetensors")
    sensors = (SensorSource("radar", str(copies["radar"])),)
    train(TrainRequest(sensors, LabelRaster(scene_files.labels), model, preset=Preset.FAST, device="cpu"), Progress())
    layer = QgsRasterLayer(str(copies["radar"]), "radar")
    QgsProject.instance().addMapLayer(layer)
    dock.model_row.choose(model)
    show_scene(layer)
    page = dock.what_if_page

    def rest():
        for _ in range(3):
            QCoreApplication.processEvents()
        wait(lambda: not page.live.job.is_running and not page.worth_panel.job.is_running and not running_jobs())

    page.start()
    rest()
    assert page.worth_panel.agreement.bars() == (("radar", "100.0 %"),)
    assert shown(page).any() and page.figures.agreement.text() == "100.0 %"
    page.switches.boxes["radar"].click()
    rest()
    assert page.state.text().startswith("All sensors are off") and set(np.unique(shown(page))) == {65535}
    assert page.figures.agreement.text() == "0.0 %"
    assert sentences() == []
