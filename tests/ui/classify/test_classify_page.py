"""The Classify page in the dock, with real layers, a real model and real runs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import rasterio
from affine import Affine
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import Cover, Extent, SensorSource
from mamol.ui.classify.form import build_classify_request
from mamol.ui.jobs.task import running_jobs
from mamol.ui.settings import ProjectSettings, Settings
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer

DEFAULT_KINDS = (OutputKind.CLASSES, OutputKind.CONFIDENCE, OutputKind.EXPERTS, OutputKind.DOMINANT)


@pytest.fixture
def page(dock, scene_files, scene_layers, tmp_path):
    """The page with the model and its layers matched."""
    assert dock.model_row.choose(scene_files.model)
    dock.classify_page.folder_widget.setFilePath(str(tmp_path))
    return dock.classify_page


def finish(page, wait):
    wait(lambda: not page.is_running)


def traces(folder):
    """What a run left: maps, and the hidden files they are written under."""
    return [path.name for path in folder.iterdir() if "_all_" in path.name or ".mamol-" in path.name]


def test_the_page_builds_the_request_it_shows(page, scene_files, tmp_path):
    request = build_classify_request(page.form())
    assert request.model_path == scene_files.model
    assert request.sensors == (
        SensorSource("optical", scene_files.optical),
        SensorSource("radar", scene_files.radar),
    )
    assert request.outputs == tuple(Output(k, str(tmp_path / f"fields_all_{k.value}.tif")) for k in DEFAULT_KINDS)
    assert request.extent is None


def test_unticked_sensors_and_extents_reach_the_request(page, qgis_canvas, scene_layers):
    page.sensor_table.rows[0].use.click()
    page.output_boxes[OutputKind.ENTROPY].click()
    page.output_boxes[OutputKind.CLASSES].click()
    page.extent_choice.layer_box.setLayer(scene_layers["labels"])
    page.extent_choice.kind_box.setCurrentIndex(page.extent_choice.kind_box.findData("layer"))
    form = page.form()
    assert [sensor.name for sensor in form.sensors] == ["radar"]
    assert {OutputKind.ENTROPY, OutputKind.CLASSES} <= set(form.kinds)
    assert form.extent == Extent(500000, 5999520, 500480, 6000000, "EPSG:32630")


def test_an_extent_whose_layer_is_removed_is_the_whole_scene(page, scene_layers):
    page.extent_choice.layer_box.setLayer(scene_layers["labels"])
    page.extent_choice.kind_box.setCurrentIndex(page.extent_choice.kind_box.findData("layer"))
    QgsProject.instance().removeMapLayer(scene_layers["optical"].id())
    assert page.extent_choice.kind == "layer" and page.extent_choice.layer is scene_layers["labels"]
    QgsProject.instance().removeMapLayer(scene_layers["labels"].id())
    assert page.extent_choice.kind == "whole" and page.form().extent is None


@pytest.mark.parametrize(
    ("kind", "cover", "pixels"),
    [("whole", Cover.UNION, 48 * 72), ("overlap", Cover.INTERSECTION, 48 * 24), ("first", Cover.REFERENCE, 48 * 48)],
)
def test_the_ground_is_a_choice_that_reaches_the_request(page, make_layer_beside, kind, cover, pixels):
    choice = page.extent_choice
    assert choice.kind == "whole" and page.form().cover == Cover.UNION
    choice.kind_box.setCurrentIndex(choice.kind_box.findData(kind))
    request = build_classify_request(page.form())
    assert request.cover == cover and request.extent is None
    reference, beside = page.sensor_table.reference(), make_layer_beside
    assert choice.pixels(reference, [beside]) == pixels
    model = page.model.grid
    assert choice.pixels(reference, [beside], model) == pixels
    finer = replace(model, metres_across=model.metres_across / 2, metres_along=model.metres_along / 2)
    assert choice.pixels(reference, [beside], finer) == pytest.approx(4 * pixels, rel=0.01)
    page.store()
    assert not page.form().is_view
    choice.kind_box.setCurrentIndex(choice.kind_box.findData("canvas"))
    page.restore()
    assert choice.kind == kind and choice.cover == cover


@pytest.mark.parametrize(("stored", "kind"), [(["whole", None], "first"), (["canvas", None], "canvas")])
def test_a_project_of_before_there_was_a_choice_keeps_the_first_sensors_ground(page, stored, kind):
    choice = page.extent_choice
    ProjectSettings().write("classify/extent", stored)
    for _ in range(2):
        page.restore()
        assert choice.kind == kind and page.form().cover == Cover.REFERENCE
        page.store()
    choice.kind_box.setCurrentIndex(choice.kind_box.findData("whole"))
    assert page.form().cover == Cover.UNION


@pytest.fixture
def make_layer_beside(scene_layers, tmp_path):
    """The radar once more, 24 pixels farther east."""
    with rasterio.open(scene_layers["radar"].source()) as source:
        pixels, profile = source.read(), source.profile
    profile["transform"] = profile["transform"] * Affine.translation(24, 0)
    with rasterio.open(tmp_path / "beside.tif", "w", **profile) as dataset:
        dataset.write(pixels)
    return QgsRasterLayer(str(tmp_path / "beside.tif"), "beside")


def test_the_extent_of_the_canvas_is_taken_in_its_crs(page, qgis_iface, scene_layers):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(scene_layers["optical"].crs())
    canvas.setExtent(QgsRectangle(500100, 5999700, 500200, 5999800))
    page.extent_choice.kind_box.setCurrentIndex(page.extent_choice.kind_box.findData("canvas"))
    box = canvas.extent()
    assert page.form().extent == Extent(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), "EPSG:32630")
    assert page.form().is_view and build_classify_request(page.form()).is_view
    assert 100 <= page.extent_choice.pixels(scene_layers["optical"]) < 48 * 48


def test_the_estimate_counts_the_pixels_of_the_extent(page):
    page.estimate_line.device = "CPU, 2 threads"
    page.sensor_table.changed.emit()
    assert "about 2,300 pixels" in page.estimate_line.text()
    assert page.estimate_line.text().startswith("CPU, 2 threads")


def test_a_click_makes_layers_and_says_how_it_went(page, wait, sentences, tmp_path):
    page.run_bar.start_button.click()
    assert page.is_running and page.run_bar.cancel_button.isEnabled()
    finish(page, wait)
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name() == "fields · all sensors"
    assert len(group.findLayers()) == len(DEFAULT_KINDS)
    assert any("2,304 pixels classified" in sentence and "mean confidence" in sentence for sentence in sentences())
    assert sorted(path.name for path in tmp_path.glob("*.tif")) == sorted(
        f"fields_all_{k.value}.tif" for k in DEFAULT_KINDS
    )
    assert Settings().output_folder == str(tmp_path)


def test_a_second_run_writes_other_files(page, wait, tmp_path):
    for _ in range(2):
        page.run_bar.start_button.click()
        finish(page, wait)
    assert (tmp_path / "fields_all_2_classes.tif").is_file()
    assert len(QgsProject.instance().layerTreeRoot().findGroups()) == 2


def test_two_runs_at_once_get_a_sentence(page, wait, sentences):
    page.run_bar.start_button.click()
    jobs = len(running_jobs())
    page.run_bar.start_button.click()
    assert sentences() == ["A classification is running. Wait for it to finish, or cancel it."]
    assert page.run_bar.start_button.toolTip() == page.busy_sentence
    assert len(running_jobs()) == jobs
    finish(page, wait)


def test_all_sensors_unticked_get_a_sentence(page, sentences):
    for row in page.sensor_table.rows:
        row.use.click()
    page.run_bar.start_button.click()
    assert not page.is_running
    assert len(sentences()) == 1 and sentences()[0].startswith("All sensors are absent")


def test_a_layer_that_does_not_fit_gets_a_sentence(page, scene_layers, sentences):
    page.sensor_table.rows[1].choose(scene_layers["labels"])
    page.run_bar.start_button.click()
    assert not page.is_running
    assert sentences()[0].startswith("Sensor 'radar': 2 bands needed, layer has 1.")


def test_cancel_leaves_nothing(page, wait, sentences, tmp_path):
    page.run_bar.start_button.click()
    page.run_bar.cancel_button.click()
    finish(page, wait)
    assert sentences() == ["Cancelled. Nothing was written."]
    assert traces(tmp_path) == []


def test_a_layer_removed_during_the_run_stops_it(page, wait, sentences, scene_layers, tmp_path):
    page.run_bar.start_button.click()
    QgsProject.instance().removeMapLayer(scene_layers["radar"].id())
    finish(page, wait)
    assert any("'radar' was removed" in sentence for sentence in sentences())
    assert traces(tmp_path) == []
    assert page.sensor_table.rows[1].layer is None


def test_a_project_closed_during_the_run_stops_it(page, wait, tmp_path):
    page.run_bar.start_button.click()
    QgsProject.instance().clear()
    finish(page, wait)
    assert not QgsProject.instance().mapLayers(), "a run of the closed project must not add layers to the next"
    assert traces(tmp_path) == []


def test_a_layer_without_extent_gets_a_sentence(page, wait, sentences, tmp_path):
    empty = QgsVectorLayer("Polygon?crs=EPSG:32630", "no fields yet", "memory")
    QgsProject.instance().addMapLayer(empty)
    page.extent_choice.layer_box.setLayer(empty)
    page.extent_choice.kind_box.setCurrentIndex(page.extent_choice.kind_box.findData("layer"))
    page.run_bar.start_button.click()
    finish(page, wait)
    assert len(sentences()) == 1 and sentences()[0].startswith("The extent is empty")
    assert traces(tmp_path) == []


def test_a_folder_that_cannot_be_written_gets_a_sentence(page, wait, sentences, tmp_path):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where a folder should be")
    page.folder_widget.setFilePath(str(blocked / "maps"))
    page.run_bar.start_button.click()
    finish(page, wait)
    assert len(sentences()) == 1 and "maps" in sentences()[0]
    assert "Traceback" not in sentences()[0]


def test_an_empty_folder_is_a_temporary_one_and_the_page_says_so(page):
    page.folder_widget.setFilePath("")
    assert not page.folder_note.isHidden()
    assert Path(page.form().folder).is_dir()
    page.folder_widget.setFilePath("/somewhere")
    assert page.folder_note.isHidden()
