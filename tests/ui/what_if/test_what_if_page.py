"""The What-if page in the dock: real switches, a real canvas, real pictures."""

from __future__ import annotations

import math
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.preview import PreviewPicture
from mamol.core.contracts.sensors import SensorSource
from mamol.core.contracts.what_if import SubsetFigures, WhatIfRequest
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress
from mamol.core.what_if import preview_grid
from mamol.core.what_if.what_if import what_if
from mamol.ui.jobs.task import running_jobs
from mamol.ui.layers.preview_layer import PREVIEW_PROPERTY
from mamol.ui.what_if import live_preview
from mamol.ui.what_if.view_figures import ViewFigures
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsLayerTreeMapCanvasBridge
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest

LEFT, TOP, STEP, SIZE = 500000, 6000000, 10, 48
HECTARES = 0.01
LOST = 65535
"""In the preview's raster: no class, without the sensors that are off."""


@pytest.fixture
def page(dock, misleading, scene_files, show_scene):
    """The page with model and layers, and the whole scene on the map."""
    layers = [QgsRasterLayer(str(path), name) for name, path in misleading.items()]
    QgsProject.instance().addMapLayers(layers)
    dock.model_row.choose(scene_files.model)
    dock.resize(400, 900)
    show_scene(layers[0]).setLayers(layers)
    return dock.what_if_page


@pytest.fixture
def settled(page, wait):
    """Wait until nothing more comes."""

    def wait_for_rest():
        for _ in range(3):
            QCoreApplication.processEvents()
        wait(lambda: not page.live.job.is_running and not page.live._follow_soon.isActive())
        wait(lambda: not page.worth_panel.job.is_running and not running_jobs())

    return wait_for_rest


def shown(page):
    with rasterio.open(page.live.preview.layer.source()) as dataset:
        return dataset.read(1)


def by_classify(files, model, names, folder):
    """The map that Classify makes with these sensors."""
    sensors = tuple(SensorSource(name, str(files[name])) for name in names)
    stem = f"by_classify_{'-'.join(names)}"
    output = Output(OutputKind.CLASSES, str(folder / f"{stem}.tif"))
    confidence = Output(OutputKind.CONFIDENCE, str(folder / f"{stem}_confidence.tif"))
    classify(ClassifyRequest(model, sensors, (output, confidence), device="cpu"), Progress())
    with rasterio.open(output.path) as dataset:
        return dataset.read(1)


def test_the_page_says_what_to_do_first(dock):
    page = dock.what_if_page
    assert not page.empty_note.isHidden() and page._content.isHidden()
    assert "Choose a model" in page.empty_note.text()
    page.start()
    assert not page.live.is_active


def test_a_flip_shows_what_classify_gives_without_that_sensor(page, misleading, scene_files, settled, tmp_path):
    page.switches.boxes["radar"].click()
    settled()
    np.testing.assert_array_equal(shown(page), by_classify(misleading, scene_files.model, ["optical"], tmp_path))
    assert page.state.text() == "All pixels in view, as Classify maps them."
    page.switches.boxes["radar"].click()
    page.switches.boxes["optical"].click()
    settled()
    by_radar = by_classify(misleading, scene_files.model, ["radar"], tmp_path)
    np.testing.assert_array_equal(shown(page), by_radar)
    assert (by_radar != by_classify(misleading, scene_files.model, ["optical", "radar"], tmp_path)).any()


def test_the_layer_is_replaced_in_place(page, settled):
    page.start_button.click()
    settled()
    layer, source = page.live.preview.layer, page.live.preview.layer.source()
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer.id())
    node.setItemVisibilityChecked(True)
    root.insertGroup(0, "above")
    count = len(QgsProject.instance().mapLayers())
    page.switches.boxes["radar"].click()
    settled()
    assert page.live.preview.layer is layer and layer.isValid() and layer.source() != source
    assert root.children()[1] == node and len(QgsProject.instance().mapLayers()) == count
    assert [entry.label for entry in layer.renderer().classes()] == ["water", "wood", "town"]


def test_figures_stand_beside_the_map(page, misleading, scene_files, settled, tmp_path):
    page.switches.boxes["radar"].click()
    settled()
    assert not page.figures.isHidden()
    whole, without = (
        by_classify(misleading, scene_files.model, names, tmp_path) for names in (["optical", "radar"], ["optical"])
    )
    assert page.figures.agreement.text() == f"{100 * (whole == without).mean():.1f} %"
    means = [mean_confidence(tmp_path, names) for names in ("optical-radar", "optical")]
    assert page.figures.confidence.text() == " → ".join(f"{mean:.2f}" for mean in means)
    names = {1: "water", 2: "wood", 3: "town"}
    pairs, counts = np.unique(np.stack([whole, without])[:, whole != without], axis=1, return_counts=True)
    expected = {(names[a], names[b]): HECTARES * n for (a, b), n in zip(pairs.T.tolist(), counts.tolist())}
    _, *rows = page.figures.transitions.table()
    assert {tuple(row[:2]): pytest.approx(float(row[2])) for row in rows} == expected
    areas = [float(row[2]) for row in rows]
    assert len(areas) > 1 and areas == sorted(areas, reverse=True)


@pytest.mark.parametrize(
    ("pixels", "text"), [(400, "0.76 → 0.90"), (144, "0.76 → 0.90 where there is a class (36.0 %)"), (0, "0.76 → -")]
)
def test_a_mean_of_fewer_pixels_says_so(qgis_app, pixels, text):
    whole = SubsetFigures(("a", "b"), 400, 1.0, 0.76, {1: 400}, {1: 4.0}, (), None, math.nan)
    mean = 0.90 if pixels else math.nan
    shown = replace(whole, sensors=("a",), pixels=pixels, agreement=0.3, mean_confidence=mean)
    values = np.zeros((20, 20), dtype=np.uint16)
    figures = ViewFigures()
    figures.show_picture(PreviewPicture("", (), 1, True, values, values.astype(np.float32), whole, shown, 1.0))
    assert figures.confidence.text() == text


def mean_confidence(folder, names):
    with rasterio.open(folder / f"by_classify_{names}_confidence.tif") as dataset:
        return dataset.read(1).mean()


@pytest.mark.parametrize("has_reference", [False, True])
def test_bars_are_the_values_that_what_if_gives_in_one_pass(page, misleading, scene_files, settled, has_reference):
    if has_reference:
        labels = QgsRasterLayer(scene_files.labels, "labels")
        QgsProject.instance().addMapLayer(labels)
        page.worth_panel.reference.layer_box.setLayer(labels)
    page.start()
    settled()
    sensors = tuple(SensorSource(name, str(path)) for name, path in misleading.items())
    reference = LabelRaster(scene_files.labels) if has_reference else None
    told = what_if(WhatIfRequest(scene_files.model, sensors, reference, device="cpu"), Progress())
    bars = page.worth_panel.agreement.bars()
    assert bars == tuple((value.sensor, f"{100 * value.agreement:.1f} %") for value in told.values)
    assert page.worth_panel.accuracy.isHidden() != has_reference
    if has_reference:
        bars = page.worth_panel.accuracy.bars()
        assert bars == tuple((value.sensor, f"{100 * value.accuracy:.1f} %") for value in told.values)
        assert f"{100 * told.subsets[0].accuracy.overall:.1f} %" in page.worth_panel.state.text()


def test_a_coarse_picture_comes_first_and_is_refined_in_place(page, settled, misleading, scene_files, monkeypatch):
    monkeypatch.setattr(preview_grid, "FIRST_PIXELS", 12 * 12)
    pictures, layers, texts = [], [], []
    page.live.pictured.connect(pictures.append)
    page.live.pictured.connect(lambda _: layers.append(page.live.preview.layer))
    page.live.pictured.connect(lambda _: texts.append(page.state.text()))
    page.switches.boxes["radar"].click()
    settled()
    first, final = pictures
    assert (first.values.shape, first.is_final) == ((12, 12), False)
    assert (final.values.shape, final.is_final) == ((SIZE, SIZE), True)
    np.testing.assert_array_equal(first.values, final.values[2::4, 2::4])
    assert layers[0] is layers[1] and "Coarse preview" in texts[0] and "All pixels" in texts[1]


def test_a_reference_adds_accuracy(page, scene_files, settled):
    page.start_button.click()
    settled()
    labels = QgsRasterLayer(scene_files.labels, "labels")
    QgsProject.instance().addMapLayer(labels)
    page.worth_panel.reference.layer_box.setLayer(labels)
    settled()
    assert len(page.worth_panel.accuracy.bars()) == 2 and not page.worth_panel.accuracy.isHidden()
    assert "Overall accuracy with all sensors" in page.worth_panel.state.text()
    QgsProject.instance().removeMapLayer(labels.id())
    settled()
    assert page.worth_panel.accuracy.isHidden()


def test_the_preview_follows_the_map(page, settled):
    page.start_button.click()
    settled()
    whole = shown(page)
    box = QgsRectangle(LEFT + 100, TOP - 300, LEFT + 300, TOP - 100)
    page.live._canvas.setExtent(box)
    settled()
    part = shown(page)
    assert part.shape == (20, 20)
    np.testing.assert_array_equal(part, whole[10:30, 10:30])


def test_a_view_of_nothing_gets_a_sentence_once(page, settled, sentences):
    page.start_button.click()
    settled()
    for shift in (10000, 20000):
        page.live._canvas.setExtent(QgsRectangle(LEFT + shift, TOP, LEFT + shift + 100, TOP + 100))
        settled()
    assert len(sentences()) == 1 and "outside" in sentences()[0]
    assert "outside" in page.state.text()


def test_all_switches_off_say_so(page, settled):
    for box in page.switches.boxes.values():
        box.click()
    settled()
    assert page.state.text().startswith("All sensors are off") and set(np.unique(shown(page))) <= {0, LOST}


def test_a_stale_picture_never_paints(page, settled, wait, monkeypatch):
    """The older job does not notice that it was cancelled, and ends last."""
    began, go = threading.Event(), threading.Event()
    real = live_preview.api.preview
    painted = []
    page.live.pictured.connect(lambda picture: painted.append(picture.shown.sensors))

    def slow(memory, request, progress):
        picture = real(memory, request, Progress())
        if request.present == ("optical",):
            began.set()
            go.wait(20)
        return picture

    monkeypatch.setattr(live_preview.api, "preview", slow)
    page.switches.boxes["radar"].click()
    wait(began.is_set)
    page.switches.boxes["radar"].click()
    wait(lambda: painted)
    go.set()
    settled()
    assert set(painted) == {("optical", "radar")}


def test_stopping_takes_everything_away(page, settled):
    page.start_button.click()
    settled()
    layer_id, folder = page.live.preview.layer.id(), Path(page.live.preview.layer.source()).parent
    page.start_button.click()
    assert QgsProject.instance().mapLayer(layer_id) is None and not folder.exists()
    assert page.figures.isHidden() and page.worth_panel.agreement.isHidden()
    page.live._canvas.setExtent(QgsRectangle(LEFT, TOP - 100, LEFT + 100, TOP))
    settled()
    assert page.live.preview.layer is None


def test_the_map_is_drawn_anew_without_the_preview(page, settled, wait):
    """QGIS does not do that by itself when a program removes a layer, the first on the list above all."""
    canvas = page.live._canvas
    bridge = QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), canvas)

    def picture():
        settled()
        QTest.qWait(300)  # a drawing that is due begins a little later
        wait(lambda: not canvas.isDrawing())
        return canvas.grab().toImage()

    before = picture()
    page.start_button.click()
    wait(lambda: page.live.preview.layer in canvas.layers())
    assert picture() != before
    page.start_button.click()
    wait(lambda: picture() == before)
    del bridge


def test_pixels_that_lost_their_class_hide_the_map_below(page, settled):
    page.start_button.click()
    settled()
    assert [entry.label for entry in page.live.preview.layer.renderer().classes()] == ["water", "wood", "town"]
    had_a_class = shown(page) > 0
    for box in page.switches.boxes.values():
        box.click()
    settled()
    layer = page.live.preview.layer
    last = layer.renderer().classes()[-1]
    assert last.label == "no class" and last.color.alpha() == 255
    np.testing.assert_array_equal(shown(page), np.where(had_a_class, last.value, 0))


def test_stopping_while_a_picture_is_made_does_no_harm(page, settled):
    page.start_button.click()
    page.start_button.click()
    settled()
    assert page.live.preview.layer is None and not page.live.is_active


def test_a_preview_layer_removed_by_hand_stops_the_preview(page, settled):
    page.start_button.click()
    settled()
    QgsProject.instance().removeMapLayer(page.live.preview.layer.id())
    assert not page.live.is_active and page.start_button.text() == "&Start preview"
    page.start_button.click()
    settled()
    assert page.live.preview.layer is not None


def test_a_sensor_removed_during_a_picture_leaves_the_others(page, settled):
    page.start_button.click()
    radar = QgsProject.instance().mapLayersByName("radar")[0]
    QgsProject.instance().removeMapLayer(radar.id())
    settled()
    assert list(page.switches.boxes) == ["optical"] and shown(page).any()
    optical = QgsProject.instance().mapLayersByName("optical")[0]
    QgsProject.instance().removeMapLayer(optical.id())
    settled()
    assert page._content.isHidden() and page.live.preview.layer is None


def test_a_project_closed_during_a_picture_ends_the_preview(page, settled):
    page.start_button.click()
    settled()
    page.switches.boxes["radar"].click()
    QgsProject.instance().clear()
    settled()
    assert page.live.preview.layer is None and not QgsProject.instance().mapLayers()


def test_a_deleted_source_gets_a_sentence(page, misleading, settled, sentences):
    page.start_button.click()
    settled()
    misleading["radar"].unlink()
    page.switches.boxes["optical"].click()
    settled()
    assert any("there is no file" in sentence for sentence in sentences())


def test_the_preview_is_not_saved_with_the_project(page, settled, tmp_path):
    page.start_button.click()
    settled()
    project, layer = QgsProject.instance(), page.live.preview.layer
    path = tmp_path / "project.qgs"
    assert project.write(str(path))
    settled()
    assert page.live.preview.layer is layer and project.mapLayer(layer.id()) is not None
    assert layer.id() not in path.read_text() and not project.isDirty()
    page.switches.boxes["radar"].click()
    settled()
    assert layer.isValid()


def test_the_preview_is_no_sensor(page, settled, dock):
    page.start_button.click()
    settled()
    used = dict(dock.classify_page.sensor_table.used())
    assert not any(layer.customProperty(PREVIEW_PROPERTY) for layer in used.values())


def test_releasing_the_dock_leaves_nothing(page, dock, settled):
    page.start_button.click()
    dock.release()
    settled()
    assert not any(layer.customProperty(PREVIEW_PROPERTY) for layer in QgsProject.instance().mapLayers().values())


@pytest.mark.parametrize("width", [320, 700])
def test_nothing_is_cut(page, dock, settled, width):
    page.switches.boxes["radar"].click()
    settled()
    picture = []
    page.live.pictured.connect(picture.append)
    page.switches.boxes["radar"].click()
    settled()
    long = tuple(replace(entry, name="a very long name of a class " * 3) for entry in picture[-1].classes)
    page.figures.show_picture(replace(picture[-1], classes=long))
    dock.resize(width, 900)
    area = dock.tabs.widget(1)
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()


def click(page, row, column, button=Qt.MouseButton.LeftButton):
    canvas = page.live._canvas
    place = QgsPointXY(LEFT + STEP * column, TOP - STEP * row)
    pixel = canvas.getCoordinateTransform().transform(place).toQPointF().toPoint()
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, pixel)


def test_the_brush_changes_only_pixels_within_half_a_window(page, settled):
    page.start_button.click()
    settled()
    before = shown(page)
    page.switches.boxes["optical"].click()
    settled()
    without = shown(page)
    page.switches.boxes["optical"].click()
    settled()
    # Somewhere inside the map, where the sensor matters.
    row, column = np.argwhere((without != before)[10:-10, 10:-10])[0] + 10
    page.brush.sensor_box.setCurrentText("optical")
    page.brush.draw_button.click()
    for corner in ((row - 3, column - 3), (row - 3, column + 4), (row + 4, column + 4), (row + 4, column - 3)):
        click(page, *corner)
    click(page, row + 4, column - 3, Qt.MouseButton.RightButton)
    settled()
    (removal,) = page.brush.removals()
    assert removal.sensor == "optical" and page.brush.clear_button.isEnabled()
    changed = shown(page) != before
    # A click lies within a pixel of the corner meant.
    near = np.zeros_like(changed)
    near[row - 8 : row + 9, column - 8 : column + 9] = True
    assert shown(page)[row, column] == without[row, column] != before[row, column]
    assert not changed[~near].any()
    page.brush.clear_button.click()
    settled()
    np.testing.assert_array_equal(shown(page), before)


def test_the_brush_works_without_a_mouse_and_forgets_sensors_that_are_gone(page, settled):
    page.brush.sensor_box.setCurrentText("radar")
    page.brush.middle_button.click()
    settled()
    assert page.figures.agreement.text() != "100.0 %" and len(page.brush.removals()) == 1
    QgsProject.instance().removeMapLayer(QgsProject.instance().mapLayersByName("radar")[0].id())
    settled()
    assert page.brush.removals() == () and shown(page).any()


def test_the_brush_is_put_away_with_the_page(page, dock):
    page.brush.draw_button.click()
    assert page.live._canvas.mapTool() is page.brush.tool
    dock.tabs.setCurrentIndex(0)
    assert page.live._canvas.mapTool() is not page.brush.tool and not page.brush.draw_button.isChecked()
