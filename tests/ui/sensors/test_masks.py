"""Masks in the dock: chosen in the sensor table, honoured by every page, back with the project."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.masks import MaskPolygons, MaskRaster
from mamol.core.contracts.outputs import OutputKind
from mamol.ui.common.sensor_choice import MaskChoice, SensorChoice
from mamol.ui.sensors.mask_dialog import MaskDialog
from mamol.ui.sensors.sensor_status import StatusKind
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox
from rasterio.transform import from_origin

LEFT, TOP, STEP, SIDE = 500000, 6000000, 10, 48
ROWS, COLUMNS = slice(0, 24), slice(0, 24)


@pytest.fixture
def clouds(tmp_path, scene_layers):
    """A quarter of the scene is under clouds, value 3 of the second band."""
    values = np.full((2, SIDE, SIDE), 4, "uint8")
    values[1, ROWS, COLUMNS] = 3
    path = tmp_path / "clouds.tif"
    with rasterio.open(
        path, "w", driver="GTiff", count=2, height=SIDE, width=SIDE, dtype="uint8", crs="EPSG:32630",
        transform=from_origin(LEFT, TOP, STEP, STEP),
    ) as dataset:  # fmt: skip
        dataset.write(values)
    layer = QgsRasterLayer(str(path), "clouds")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def polygons(scene_layers):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32630", "cloud polygons", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(LEFT, TOP - 240, LEFT + 240, TOP)))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def page(dock, scene_files, scene_layers, tmp_path):
    dock.model_row.choose(scene_files.model)
    dock.classify_page.folder_widget.setFilePath(str(tmp_path))
    # Shares are of the view, and the canvas keeps that of whatever test came before.
    canvas = dock.classify_page.sensor_table.row_masks.shares._canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32630"))
    canvas.resize(200, 200)
    canvas.setExtent(QgsRectangle(LEFT, TOP - SIDE * STEP, LEFT + SIDE * STEP, TOP))
    return dock.classify_page


@pytest.fixture
def optical(page):
    return next(row for row in page.sensor_table.rows if row.name == "optical")


@pytest.fixture
def measured(page, wait):
    return lambda: wait(lambda: not page.sensor_table.row_masks.shares.is_measuring)


def cloud_choice(layer):
    return MaskChoice(layer.id(), layer.name(), 2, (3,))


def classified(page, wait):
    results = []
    page.result_ready.connect(results.append)
    page.output_boxes[OutputKind.PATTERN].setChecked(True)
    page.run_bar.start_button.click()
    assert page.is_running
    wait(lambda: results)
    path = next(output.path for output in results[0].outputs if output.kind is OutputKind.PATTERN)
    with rasterio.open(path) as dataset:
        return results[0], dataset.read(1)


def test_the_dialog_gives_what_is_chosen(clouds, polygons, qgis_app):
    dialog = MaskDialog("optical", None)
    assert dialog.choice() is None and dialog.values_field.isHidden()
    dialog.layer_box.setLayer(clouds)
    dialog.band_box.setBand(2)
    dialog.values_field.setText("3, 8")
    assert dialog.choice() == MaskChoice(clouds.id(), "clouds", 2, (3, 8))
    accept = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    dialog.values_field.setText("three")
    assert not accept.isEnabled() and "whole numbers" in dialog.refusal.text()
    dialog.values_field.setText("bits 40")
    assert not accept.isEnabled() and "no bit 40" in dialog.refusal.text()
    dialog.values_field.setText("bits 3, 4")
    flags = MaskChoice(clouds.id(), "clouds", 2, bits=(3, 4))
    assert accept.isEnabled() and dialog.choice() == flags and MaskDialog("optical", flags).choice() == flags
    dialog.values_field.clear()
    assert accept.isEnabled() and dialog.choice() == MaskChoice(clouds.id(), "clouds", 2)
    dialog.layer_box.setLayer(polygons)
    assert dialog.choice() == MaskChoice(polygons.id(), "cloud polygons") and dialog.values_field.isHidden()
    again = MaskDialog("optical", MaskChoice(clouds.id(), "clouds", 2, (3, 8)))
    assert again.choice() == MaskChoice(clouds.id(), "clouds", 2, (3, 8))


def test_the_button_asks_and_shows_that_there_is_a_mask(optical, polygons, measured):
    def answer(accept):
        dialog = QApplication.activeModalWidget()
        dialog.layer_box.setLayer(polygons)
        dialog.accept() if accept else dialog.reject()

    for accept in (False, True):
        QTimer.singleShot(0, lambda accept=accept: answer(accept))
        optical.mask_button.click()
        assert optical.mask_button.isChecked() is accept
    measured()
    assert optical.status.text == "fits; 25 % of the view masked"
    assert "cloud polygons" in optical.status.hint and "cloud polygons" in optical.mask_button.toolTip()


@pytest.mark.parametrize("kind", ["raster", "polygons"])
def test_classify_honours_a_mask_and_the_result_remembers_it(page, optical, clouds, polygons, wait, kind, measured):
    choice = cloud_choice(clouds) if kind == "raster" else MaskChoice(polygons.id(), polygons.name())
    optical.mask_button.choose(choice)
    measured()
    assert optical.status.text == "fits; 25 % of the view masked" and optical.status.kind is StatusKind.NOTE
    result, pattern = classified(page, wait)
    expected = np.full((SIDE, SIDE), 0b11)
    expected[ROWS, COLUMNS] = 0b10
    np.testing.assert_array_equal(pattern, expected)
    (mask,) = next(source.masks for source in result.run.sensors if source.name == "optical")
    if kind == "raster":
        assert mask == MaskRaster(clouds.source(), "clouds", 2, (3,))
    else:
        assert isinstance(mask, MaskPolygons) and len(mask.polygons) == 1 and mask.name == "cloud polygons"


def test_the_share_follows_the_map(page, optical, clouds, qgis_canvas, measured):
    canvas = page.sensor_table.row_masks.shares._canvas
    canvas.setDestinationCrs(clouds.crs())
    canvas.resize(200, 200)
    canvas.setExtent(clouds.extent())
    optical.mask_button.choose(cloud_choice(clouds))
    measured()
    assert "25 % of the view masked" in optical.status.text
    canvas.setExtent(QgsRectangle(LEFT, TOP - 100, LEFT + 100, TOP))
    measured()
    assert "100 % of the view masked" in optical.status.text


def test_a_mask_that_cannot_be_used_gets_a_sentence_with_its_name(page, optical, tmp_path, sentences, measured):
    path = tmp_path / "elsewhere.tif"
    with rasterio.open(
        path, "w", driver="GTiff", count=1, height=4, width=4, dtype="uint8", crs="EPSG:32630",
        transform=from_origin(900000, TOP, STEP, STEP),
    ) as dataset:  # fmt: skip
        dataset.write(np.ones((4, 4), "uint8"), 1)
    layer = QgsRasterLayer(str(path), "elsewhere")
    QgsProject.instance().addMapLayer(layer)
    optical.mask_button.choose(MaskChoice(layer.id(), "elsewhere"))
    measured()
    assert optical.status.kind is StatusKind.PROBLEM
    assert "The mask 'elsewhere' of sensor 'optical' does not overlap" in optical.status.text
    page.run_bar.start_button.click()
    assert not page.is_running and "'elsewhere'" in sentences()[-1]
    QgsProject.instance().removeMapLayer(layer.id())
    assert optical.status.text == "mask “elsewhere” is gone: choose another, or none"
    page.run_bar.start_button.click()
    assert not page.is_running
    optical.mask_button.choose(None)
    assert optical.status.text == "fits" and page.sensor_table.problems() == []


def test_an_empty_layer_of_polygons_is_named(page, optical, scene_layers, measured):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32630", "nothing drawn", "memory")
    QgsProject.instance().addMapLayer(layer)
    optical.mask_button.choose(MaskChoice(layer.id(), "nothing drawn"))
    measured()
    assert "The mask 'nothing drawn' has no polygon" in optical.status.text


def test_a_mask_is_no_sensor(page, optical, clouds, polygons):
    """The model's radar has as many bands as the mask."""
    optical.mask_button.choose(cloud_choice(clouds))
    radar = next(row for row in page.sensor_table.rows if row.name == "radar")
    QgsProject.instance().removeMapLayer(radar.layer.id())
    page.sensor_table.match()
    assert radar.layer is None


def test_masks_come_back_with_the_project(page, dock, optical, clouds, tmp_path, measured):
    optical.mask_button.choose(cloud_choice(clouds))
    dock.train_page.sensor_table.add_layer(QgsProject.instance().mapLayersByName("radar")[0])
    dock.train_page.sensor_table.rows[0].mask_button.choose(cloud_choice(clouds))
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    measured()
    QgsProject.instance().clear()
    assert [row.mask_button.mask_choice for row in page.sensor_table.rows] == [None, None]
    assert QgsProject.instance().read(path)
    measured()
    row = next(row for row in page.sensor_table.rows if row.name == "optical")
    assert row.mask_button.mask_choice == MaskChoice(clouds_id(), "clouds", 2, (3,)) and row.mask_button.isChecked()
    assert dock.train_page.sensor_table.rows[0].mask_button.mask_choice == row.mask_button.mask_choice
    assert row.status.text.endswith("of the view masked")


def clouds_id():
    return QgsProject.instance().mapLayersByName("clouds")[0].id()


def test_damaged_choices_are_passed_over():
    data = [
        ["a", True, None, ["id", "clouds", 1, [3]]],
        ["b", True, None, ["id", 5, 1, []]],
        ["c", True],
        ["d", 1, "x"],
        ["e", True, None, ["id", "clouds", 1, [], [3, 4]]],
        ["f", True, None, ["id", "clouds", 1, [], 3]],
    ]
    choices = SensorChoice.from_json(data)
    assert [choice.name for choice in choices] == ["a", "b", "d", "e", "f"]
    assert choices[3].mask == MaskChoice("id", "clouds", 1, bits=(3, 4)) and choices[4].mask is None
    assert SensorChoice.from_json([choices[3].to_json()]) == choices[3:4]
    assert choices[0].mask == MaskChoice("id", "clouds", 1, (3,)) and choices[1].mask is None
    assert SensorChoice.from_json([choices[0].to_json()]) == choices[:1]


def test_training_honours_a_mask(dock, scene_files, scene_layers, clouds, quick, wait, tmp_path):
    """Outside the mask there is nothing left of the only sensor, so what is trained on is a quarter less."""
    page = dock.train_page
    counts = []
    page.trained.connect(lambda result: counts.append(result.training_pixels + result.validation_pixels))
    page.sensor_table.add_layer(scene_layers["optical"])
    page.label_section.layer_box.setLayer(scene_layers["labels"])
    page.options.preset_box.setCurrentIndex(page.options.preset_box.findData("fast"))
    for number, choice in enumerate((None, cloud_choice(clouds))):
        page.sensor_table.rows[0].mask_button.choose(choice)
        page.options.model_file.setFilePath(str(tmp_path / f"model_{number}.safetensors"))
        wait(lambda: not page.label_section.counter.is_counting)
        page.run_bar.start_button.click()
        wait(lambda number=number: len(counts) > number)
    assert counts[1] < counts[0]
