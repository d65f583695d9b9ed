"""Another model is chosen: masks, ticks, layers and drawn places go to the sensor of the same name, or it is said."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from mamol.core.contracts.preview import Removal
from mamol.core.model.header import read_spec
from mamol.ui.common.sensor_choice import MaskChoice, SensorChoice
from mamol.ui.settings import ProjectSettings
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

LEFT, TOP = 500000, 6000000


@pytest.fixture
def clouds(scene_layers):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32630", "clouds", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(LEFT, TOP - 240, LEFT + 240, TOP)))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def mask(clouds):
    return MaskChoice(clouds.id(), "clouds")


@pytest.fixture
def other_model(scene_files, tmp_path):
    """A model of the same sensors under another name."""
    return shutil.copyfile(scene_files.model, tmp_path / "other.safetensors")


@pytest.fixture
def table(dock, scene_files, scene_layers):
    dock.model_row.choose(scene_files.model)
    return dock.classify_page.sensor_table


def row(table, name):
    return next(row for row in table.rows if row.name == name)


def choose_renamed(dock, scene_files, *names, title="fields_2"):
    """Choose the header of a model whose sensors are called otherwise."""
    spec = read_spec(scene_files.model)
    sensors = tuple(replace(sensor, name=name) for sensor, name in zip(spec.sensors, names))
    dock.classify_page.set_model(replace(spec, name=title, sensors=sensors), "elsewhere.safetensors")
    dock.what_if_page.set_model("elsewhere.safetensors")


def test_masks_ticks_and_layers_go_to_the_sensors_of_the_same_name(dock, table, mask, other_model, sentences):
    row(table, "optical").mask_button.choose(mask)
    row(table, "radar").use.click()
    assert dock.model_row.choose(str(other_model))
    assert row(table, "optical").mask_button.mask_choice == mask
    assert not row(table, "radar").use.isChecked() and row(table, "radar").status.text == "absent"
    assert [name for name, _ in table.masks().sources] == ["optical"] and sentences() == []


def test_a_layer_chosen_by_hand_is_carried_over(table, dock, scene_files, other_model, mask):
    second = QgsRasterLayer(scene_files.optical, "second optical")
    QgsProject.instance().addMapLayer(second)
    box = row(table, "optical").layer_box
    box.setLayer(second)
    box.activated.emit(box.currentIndex())
    dock.model_row.choose(str(other_model))
    assert row(table, "optical").layer == second


def test_what_finds_no_sensor_is_said_and_comes_back(table, dock, scene_files, mask, sentences):
    row(table, "radar").mask_button.choose(mask)
    row(table, "optical").use.click()
    choose_renamed(dock, scene_files, "S2", "SAR")
    told = sentences()[0]
    assert "The mask on 'radar' is not used: model 'fields_2' has no sensor 'radar'." in told
    assert "'optical', which you unticked, is not listed: model 'fields_2' has no sensor 'optical'." in told
    assert all(one.mask_button.mask_choice is None and one.use.isChecked() for one in table.rows)
    choose_renamed(dock, scene_files, "thermal", "SAR", title="third")
    assert not any("third" in sentence for sentence in sentences()), "said once"
    dock.classify_page.set_model(read_spec(scene_files.model), scene_files.model)
    assert row(table, "radar").mask_button.mask_choice == mask and not row(table, "optical").use.isChecked()


def test_a_name_in_other_letters_is_the_same_sensor(table, dock, scene_files, mask, sentences):
    row(table, "radar").mask_button.choose(mask)
    choose_renamed(dock, scene_files, "Optical", "RADAR")
    assert row(table, "RADAR").mask_button.mask_choice == mask and sentences() == []


def test_a_layer_with_too_few_bands_is_not_carried_over(table, dock, scene_files, scene_layers, sentences):
    box = row(table, "optical").layer_box
    box.setLayer(scene_layers["radar"])
    box.activated.emit(box.currentIndex())
    dock.classify_page.set_model(replace(read_spec(scene_files.model), name="fields_2"), "elsewhere.safetensors")
    assert row(table, "optical").layer == scene_layers["optical"]
    assert sentences() == ["Layer 'radar' was not kept for 'optical': model 'fields_2' needs 4 bands, the layer has 2."]


def test_masks_of_sensors_that_are_not_at_hand_are_saved_with_the_project(
    dock, table, scene_files, mask, tmp_path, clouds
):
    row(table, "radar").mask_button.choose(mask)
    choose_renamed(dock, scene_files, "S2", "SAR")
    dock.classify_page.store()
    stored = {choice.name: choice.mask for choice in table.stored_choices()}
    assert stored == {"S2": None, "SAR": None, "radar": mask}
    table.forget()
    table.restore(SensorChoice.from_json([choice.to_json() for choice in _stored()]))
    dock.classify_page.set_model(read_spec(scene_files.model), scene_files.model)
    assert row(table, "radar").mask_button.mask_choice == mask


def _stored():
    return SensorChoice.from_json(ProjectSettings().read("classify/sensors"))


def test_a_project_whose_model_is_gone_says_what_it_cannot_put_back(
    dock, table, scene_files, other_model, mask, tmp_path, sentences
):
    choose_renamed(dock, scene_files, "S2", "SAR")
    row(table, "SAR").mask_button.choose(mask)
    project = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(project)
    QgsProject.instance().clear()
    dock.model_row.choose(scene_files.model)
    assert QgsProject.instance().read(project)
    assert any("The mask on 'SAR' is not used: model 'fields'" in sentence for sentence in sentences())


def test_another_project_begins_without_them(dock, table, scene_files, other_model, mask, sentences):
    draw(dock, "radar")
    row(table, "optical").mask_button.choose(mask)
    row(table, "radar").use.click()
    QCoreApplication.processEvents()
    dock.message_bar.clearWidgets()
    QgsProject.instance().clear()
    QgsProject.instance().addMapLayers([QgsRasterLayer(scene_files.radar, "radar")])
    dock.model_row.choose(str(other_model))
    QCoreApplication.processEvents()
    assert row(table, "optical").mask_button.mask_choice is None and row(table, "radar").use.isChecked()
    assert dock.what_if_page.brush.removals() == () and sentences() == []


def draw(dock, sensor):
    brush = dock.what_if_page.brush
    brush.sensor_box.setCurrentText(sensor)
    box = QgsRectangle(LEFT + 100, TOP - 200, LEFT + 200, TOP - 100)
    # As the tool does; the preview, which would start on it, is of no interest here.
    brush.blockSignals(True)
    brush.take_away(QgsGeometry.fromRect(box))
    brush.blockSignals(False)


def test_drawn_places_and_switches_outlive_another_model(dock, table, scene_files, other_model, sentences):
    page = dock.what_if_page
    draw(dock, "radar")
    page.switches.boxes["optical"].setChecked(False)
    page.stop()
    drawn = page.brush.removals()
    dock.model_row.choose(str(other_model))
    assert page.brush.removals() == drawn and page.switches.present() == ("radar",) and sentences() == []
    choose_renamed(dock, scene_files, "optical", "SAR")
    assert page.brush.removals() == () and page.switches.present() == ("SAR",)
    QCoreApplication.processEvents()
    assert sentences() == ["Polygons drawn for 'radar' are hidden, as that sensor is not in use. They return with it."]
    dock.model_row.choose(scene_files.model)
    assert page.brush.removals() == drawn and page.switches.present() == ("radar",)


def test_drawn_places_outlive_a_look_at_a_kept_result(dock, table):
    brush = dock.what_if_page.brush
    draw(dock, "radar")
    drawn = brush.removals()
    of_result = Removal("optical", drawn[0].geometry, drawn[0].crs)
    brush.go_to("a result", [of_result])
    assert [one.sensor for one in brush.removals()] == ["optical"]
    brush.clear()
    brush.go_to("")
    assert brush.removals() == drawn
    brush.go_to("a result", [of_result])
    assert brush.removals() == (), "as it was left"


def test_a_model_that_was_trained_under_a_mask_is_used_under_it(
    dock, table, scene_files, scene_layers, mask, other_model, sentences
):
    page = dock.train_page
    for name in ("optical", "radar"):
        page.sensor_table.add_layer(scene_layers[name])
    page.sensor_table.rows[0].mask_button.choose(mask)
    row(table, "radar").use.click()
    page.trained.emit(_Trained(str(other_model)))
    assert dock.model_row.path == str(other_model)
    assert row(table, "optical").mask_button.mask_choice == mask and not row(table, "radar").use.isChecked()
    assert sentences() == ["The mask on 'optical' used in training is now set on the Classify page too."]


def test_of_layers_of_one_name_a_model_takes_those_it_was_trained_on(
    dock, table, scene_files, scene_layers, copies, other_model
):
    group = QgsProject.instance().layerTreeRoot().addGroup("south")
    for name, path in copies.items():
        layer = QgsRasterLayer(str(path), name)
        QgsProject.instance().addMapLayer(layer, False)
        group.addLayer(layer)
    page = dock.train_page
    for name in ("optical", "radar"):
        page.sensor_table.add_layer(scene_layers[name])
    table.match()
    assert [one.layer for one in table.rows] == [None, None], "which of two is meant is not guessed"
    page.trained.emit(_Trained(str(other_model)))
    assert [one.layer.id() for one in table.rows] == [scene_layers[name].id() for name in ("optical", "radar")]
    assert all(one.use.isChecked() for one in table.rows)


class _Trained:
    """What the dock asks of a result of training."""

    def __init__(self, model_path):
        self.model_path = model_path
