"""Finishing a map that exists: the window from the Classify page."""

from __future__ import annotations

import sys
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.finish import AreaUnit, Smoothing
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.outputs import OutputKind
from mamol.core.raster.writing.attribute_table import attribute_table
from mamol.ui.common.messages import show_message
from mamol.ui.finish.choices import FinishChoices
from mamol.ui.finish.form import FinishChoice, build_finish_request, finished_path
from mamol.ui.layers.kept_results import KIND_PROPERTY
from mamol.ui.setup.dependencies import SHAPELY, missing_packages
from qgis.core import Qgis, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop
from qgis.PyQt.QtWidgets import QLabel

CLASSES = (ClassEntry(1, "water", "#0000ff"), ClassEntry(2, "wood", "#008000"))


@pytest.fixture
def layers(empty_project, tmp_path):
    """A class map with specks, and its confidence, in one group."""
    values = np.ones((60, 80), np.uint8)
    values[:, 40:] = 2
    values[10:20:5, 10:30:5] = 2
    transform = rasterio.transform.from_origin(500_000, 6_000_000, 10, 10)
    profile = {"crs": "EPSG:32633", "transform": transform, "nodata": 0}
    paths = {OutputKind.CLASSES: tmp_path / "fields_classes.tif", OutputKind.CONFIDENCE: tmp_path / "confidence.tif"}
    with rasterio.open(paths[OutputKind.CLASSES], "w", "GTiff", 80, 60, 1, dtype="uint8", **profile) as made:
        made.write(values, 1)
    with rasterio.open(paths[OutputKind.CONFIDENCE], "w", "GTiff", 80, 60, 1, dtype="float32", **profile) as made:
        made.write(np.full((60, 80), 0.75, np.float32), 1)
    (tmp_path / "fields_classes.tif.aux.xml").write_bytes(attribute_table(CLASSES))
    group = QgsProject.instance().layerTreeRoot().insertGroup(0, "fields")
    layers = {kind: QgsRasterLayer(str(path), kind.value) for kind, path in paths.items()}
    for kind, layer in layers.items():
        layer.setCustomProperty(KIND_PROPERTY, kind.value)
        QgsProject.instance().addMapLayer(layer, False)
        group.addLayer(layer)
    return layers


@pytest.fixture
def dialog(dock, layers):
    section = dock.classify_page.finish_section
    section.button.click()
    dialog = section.dialog
    dialog.open_for(layers[OutputKind.CLASSES])
    yield dialog
    dialog.close()


def said(dialog):
    return " ".join(label.text() for item in dialog.message_bar.items() for label in item.findChildren(QLabel))


def finish(dialog, wait):
    dialog.panel.run_bar.start_button.click()
    wait(lambda: not dialog.panel.is_running)


def rest():
    for _ in range(10):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def test_a_map_is_finished_beside_its_class_map(dialog, layers, wait, tmp_path):
    panel = dialog.panel
    assert panel.confidence_box.raster is layers[OutputKind.CONFIDENCE]
    assert panel.file_widget.filePath() == str(tmp_path / "fields_finished.tif")
    panel.choices.choose(FinishChoice(mapping_unit=0.05, polygons=True))
    finish(dialog, wait)
    assert "8 patches went to a neighbouring class" in said(dialog) and "2 polygons drawn" in said(dialog)
    group = QgsProject.instance().layerTreeRoot().findGroup("fields")
    names = [node.layer().name() for node in group.findLayers()]
    assert names == ["finished classes", "finished polygons", "classes", "confidence"]
    assert [node.isVisible() for node in group.findLayers()][:3] == [True, False, False]
    finished, polygons = group.findLayers()[0].layer(), group.findLayers()[1].layer()
    assert [one.label for one in finished.renderer().classes()] == ["water", "wood"]
    assert {feature["confidence"] for feature in polygons.getFeatures()} == {0.75}
    with rasterio.open(finished.source()) as made:
        assert "MAMOL_FINISHED" in made.tags() and (made.read(1)[:, :40] == 1).all()


def test_a_finished_map_has_the_maps_of_its_run_beside_it(dialog, layers, wait, dock):
    dialog.panel.choices.choose(FinishChoice(Smoothing.MAJORITY, 3))
    finish(dialog, wait)
    finished = QgsProject.instance().mapLayersByName("finished classes")[0]
    dock.assess_page.design_panel.map_box.choose(finished)
    assert dock.assess_page.design_panel.confidence_box.raster is layers[OutputKind.CONFIDENCE]


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        (FinishChoice(), "There is no change to make"),
        (FinishChoice(Smoothing.BAYES), "Bayesian smoothing needs the map of probabilities"),
        (FinishChoice(Smoothing.MAJORITY, 4), "odd number"),
        (FinishChoice(mapping_unit=1_000), "larger than all pixels"),
        (FinishChoice(mapping_unit=5_000, unit=AreaUnit.PIXELS), "larger than all pixels"),
    ],
)
def test_what_cannot_be_done_gets_a_sentence(dialog, wait, choice, words):
    dialog.panel.choices.choose(choice)
    before = len(QgsProject.instance().mapLayers())
    finish(dialog, wait)
    assert words in said(dialog) and len(QgsProject.instance().mapLayers()) == before


def test_without_a_map_or_a_file_there_is_a_sentence(dialog, wait):
    dialog.panel.choices.choose(FinishChoice(Smoothing.MAJORITY))
    dialog.panel.file_widget.setFilePath("")
    finish(dialog, wait)
    assert "needs a file" in said(dialog)
    dialog.panel.map_box.choose(None)
    finish(dialog, wait)
    assert "No class map is chosen" in said(dialog)


def test_a_layer_is_not_written_over(dialog, layers, wait):
    panel = dialog.panel
    panel.choices.choose(FinishChoice(Smoothing.MAJORITY))
    finish(dialog, wait)
    panel.file_widget.setFilePath(QgsProject.instance().mapLayersByName("finished classes")[0].source())
    panel.replace_choice.box.setChecked(True)
    finish(dialog, wait)
    assert "is a layer of this project" in said(dialog)


def test_a_second_finished_map_of_the_same_name_has_its_files_name_too(dialog, layers, wait, tmp_path):
    dialog.panel.choices.choose(FinishChoice(Smoothing.MAJORITY))
    for name in ("one", "two"):
        dialog.panel.file_widget.setFilePath(str(tmp_path / f"{name}.tif"))
        finish(dialog, wait)
    found = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert {"finished classes", "finished classes · two"} <= found


def test_a_long_sentence_makes_the_window_taller_and_squeezes_no_field(dialog):
    dialog.resize(320, 200)
    dialog.show()
    dialog.panel.choices.choose(FinishChoice(Smoothing.MAJORITY, polygons=True))
    rest()
    show_message(dialog.message_bar, "A sentence about what is the matter. " * 12, Qgis.MessageLevel.Critical)
    rest()
    choices = dialog.panel.choices
    for field in (choices.smoothing_box, choices.window_spin, choices.unit_spin, choices.simplify_spin):
        assert field.height() >= field.minimumSizeHint().height()


def test_choices_come_back_as_they_were():
    choice = FinishChoice(Smoothing.BAYES, 5, 12.5, 40.0, AreaUnit.PIXELS, True, 15.0)
    assert FinishChoice.from_json(choice.to_json()) == choice
    # A project of before knows no tolerance.
    before = {key: value for key, value in choice.to_json().items() if key != "simplify"}
    assert FinishChoice.from_json(before) == replace(choice, simplify=0.0)


@pytest.mark.skipif(bool(missing_packages((SHAPELY,))), reason="shapely is not here")
def test_a_tolerance_is_offered_with_polygons_and_reaches_the_request(dialog):
    choices = dialog.panel.choices
    choices.choose(FinishChoice(Smoothing.MAJORITY, simplify=15.0))
    assert choices.simplify_spin.isHidden()
    request = build_finish_request(choices.choice(), "a.tif", "b.tif", None, None)
    assert request.simplify == 0
    choices.polygons_box.setChecked(True)
    assert not choices.simplify_spin.isHidden()
    assert build_finish_request(choices.choice(), "a.tif", "b.tif", None, None).simplify == 15


def test_without_shapely_the_tool_tip_says_how_to_get_it(qgis_app, monkeypatch):
    monkeypatch.setitem(sys.modules, "shapely", None)
    choices = FinishChoices()
    choices.choose(FinishChoice(Smoothing.MAJORITY, polygons=True, simplify=15.0))
    assert not choices.simplify_spin.isEnabled() and "pip install" in choices.simplify_spin.toolTip()
    assert choices.choice().simplify == 0
    choices.deleteLater()
    assert FinishChoice.from_json({"smoothing": "?"}) == FinishChoice() == FinishChoice.from_json([1])


def test_names_of_finished_maps(tmp_path):
    assert finished_path(tmp_path / "a_classes.tif").name == "a_finished.tif"
    assert finished_path(tmp_path / "map.tif").name == "map_finished.tif"
