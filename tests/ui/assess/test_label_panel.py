"""Labelling: buttons and keys, what is saved when, coming back, and two interpreters."""

from __future__ import annotations

from pathlib import Path

import pytest
from mamol.ui.assess.agreement_panel import agreement_sentence
from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer, edit
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest


def stored(panel, field="label"):
    """The labels as they are in the file, read anew."""
    layer = QgsVectorLayer(panel.layer.source(), "copy", "ogr")
    labels = {feature["point"]: feature[field] for feature in layer.getFeatures()}
    return {number: label for number, label in labels.items() if isinstance(label, str)}


def restart(panel, wait, interpreter=0):
    panel.stop()
    panel.interpreter_box.setCurrentIndex(interpreter)
    panel.start_button.click()
    wait(lambda: panel.sheet is not None)


def test_every_click_is_in_the_file_at_once(labelling):
    assert [button.text() for button in labelling.class_buttons.buttons] == ["1  water", "2  wood", "3  corn"]
    QTest.mouseClick(labelling.class_buttons.buttons[1], Qt.MouseButton.LeftButton)
    assert stored(labelling) == {1: "wood"} and labelling.where.text() == "Point 2: no label yet"
    labelling.unclear_button.click()
    assert stored(labelling) == {1: "wood", 2: "cannot tell"}
    assert labelling.progress_text.text() == "1 of 24 points labelled, 1 cannot tell"
    labelling.show_box.setCurrentIndex(0)
    labelling.back_button.click()
    assert labelling.unclear_button.isChecked() and labelling.where.text() == "Point 2: cannot tell"
    labelling.clear_button.click()
    assert stored(labelling) == {1: "wood"} and labelling.where.text() == "Point 2: no label yet"
    labelling.back_button.click()
    pressed = [button.isChecked() for button in labelling.class_buttons.buttons]
    assert pressed == [False, True, False]


def test_keys_label_and_step_on_page_and_map(labelling, dock):
    dock.activateWindow()
    labelling.next_button.setFocus()
    for key in ("3", "0", "n", "b"):
        QTest.keyClick(labelling.next_button, key)
    assert stored(labelling) == {1: "corn", 2: "cannot tell"} and labelling.place == 2
    labelling.note_field.setFocus()
    QTest.keyClicks(labelling.note_field, "12 trees, no")
    assert labelling.note_field.text() == "12 trees, no" and labelling.place == 2
    labelling.next_button.click()
    assert stored(labelling, "note") == {3: "12 trees, no"}
    labelling.back_button.click()
    assert labelling.note_field.text() == "12 trees, no"


def test_keys_are_the_maps_again_when_labelling_ends(labelling, dock):
    assert all(key.isEnabled() for key in labelling.keys.shortcuts)
    dock.tabs.setCurrentIndex(0)
    QCoreApplication.processEvents()
    assert not any(key.isEnabled() for key in labelling.keys.shortcuts)
    dock.tabs.setCurrentIndex(4)
    QCoreApplication.processEvents()
    assert all(key.isEnabled() for key in labelling.keys.shortcuts)
    labelling.start_button.click()
    assert not any(key.isEnabled() for key in labelling.keys.shortcuts)


def test_the_maps_of_the_run_are_hidden_meanwhile(labelling, layers, sentences):
    root = QgsProject.instance().layerTreeRoot()
    nodes = [root.findLayer(layer.id()) for layer in layers.values()]
    assert not any(node.isVisible() for node in nodes)
    assert "Hidden while you label" in " ".join(sentences())
    labelling.start_button.click()
    assert all(node.isVisible() for node in nodes)


def test_the_map_goes_to_the_point_and_keeps_the_scale(labelling, qgis_canvas):
    canvas = labelling.view._canvas
    point = labelling.sheet.points[labelling.place]
    assert canvas.extent().contains(QgsPointXY(point.x, point.y)) and canvas.extent().height() < 500
    assert labelling.view._marker.is_shown
    canvas.zoomByFactor(0.5)
    width = canvas.extent().width()
    labelling.next_button.click()
    point = labelling.sheet.points[labelling.place]
    assert canvas.extent().width() == pytest.approx(width)
    assert canvas.center().distance(QgsPointXY(point.x, point.y)) < 5


def test_it_is_opened_where_it_was_left(labelling, wait, tmp_path):
    for _ in range(3):
        labelling.class_buttons.choose(0)
    for _ in range(2):
        labelling.next_button.click()
    assert labelling.sheet.points[labelling.place].number == 6
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert labelling.sheet is None and project.read(str(tmp_path / "project.qgz"))
    labelling.choose(project.mapLayersByName("sample")[0])
    restart(labelling, wait)
    assert labelling.sheet.points[labelling.place].number == 6
    assert labelling.progress_text.text() == "3 of 24 points labelled"
    # Without the project: at the first point without a label.
    labelling.layer.removeCustomProperty("mamol/labelled_last_1")
    restart(labelling, wait)
    assert labelling.sheet.points[labelling.place].number == 4


def test_two_interpreters_do_not_see_each_other_and_agree_so_far(labelling, wait, sentences):
    for place in (0, 0, 1, 1):
        labelling.class_buttons.choose(place)
    labelling.add_class("reeds")
    labelling.class_buttons.choose(3)
    restart(labelling, wait, 1)
    assert [button.text() for button in labelling.class_buttons.buttons] == ["1  water", "2  wood", "3  corn"]
    assert labelling.where.text() == "Point 1: no label yet"
    assert labelling.layer.renderer().classAttribute() == "label_2"
    for place in (0, 0, 1, 0):
        labelling.class_buttons.choose(place)
    assert stored(labelling, "label_2") == {1: "water", 2: "water", 3: "wood", 4: "water"}
    assert stored(labelling) == {1: "water", 2: "water", 3: "wood", 4: "wood", 5: "reeds"}
    panel = labelling.agreement
    panel.button.click()
    wait(lambda: not panel.job.is_running)
    assert panel.text.text().startswith("4 points labelled by both: 75.0 % the same class, kappa 0.50. They differ at")
    assert "1 point of the sample 'sample' was labelled by one interpreter only" in panel.text.text()
    labelling.show_box.setCurrentIndex(labelling.show_box.findData("differ"))
    labelling.next_button.click()
    assert labelling.where.text() == "Point 4: water (the other interpreter: wood)"


def test_without_a_second_interpreter_there_is_no_agreement(labelling, wait, sentences):
    labelling.class_buttons.choose(0)
    labelling.agreement.button.click()
    wait(lambda: not labelling.agreement.job.is_running)
    assert "labelled by both interpreters" in " ".join(sentences()) and not labelling.agreement.text.text()


def test_a_class_that_the_map_lacks_gets_a_button_and_stays(labelling, wait):
    labelling.add_class("  reed  beds ")
    assert labelling.class_buttons.buttons[-1].text() == "4  reed beds"
    labelling.class_buttons.choose(3)
    restart(labelling, wait)
    assert labelling.class_buttons.buttons[-1].text() == "4  reed beds"


def test_classes_that_the_map_names_but_does_not_have_are_offered(labelling, scene, wait):
    from mamol.core.contracts.labels import ClassEntry
    from mamol.core.raster.writing.attribute_table import attribute_table

    from .conftest import CLASSES

    entries = (*CLASSES, ClassEntry(3, "moor", "#aa00aa"))
    Path(scene.classes + ".aux.xml").write_bytes(attribute_table(entries))
    restart(labelling, wait)
    names = ["1  water", "2  wood", "3  moor", "4  corn"]
    assert [button.text() for button in labelling.class_buttons.buttons] == names


def test_edits_of_the_analyst_are_not_saved_for_them(labelling, sentences):
    layer = labelling.layer
    assert layer.startEditing()
    labelling.class_buttons.choose(0)
    assert stored(labelling) == {} and "is being edited" in " ".join(sentences())
    assert layer.commitChanges() and stored(labelling) == {1: "water"}


def test_a_point_that_was_deleted_meanwhile_gets_a_sentence(labelling, sentences):
    with edit(labelling.layer):
        labelling.layer.deleteFeature(labelling.sheet.points[0].feature)
    labelling.class_buttons.choose(0)
    assert "no longer in layer 'sample'" in " ".join(sentences()) and stored(labelling) == {}


def test_points_moved_deleted_and_double_are_told_when_assessed(page, labelling, scene, wait):
    layer, points = labelling.layer, labelling.sheet.points
    with edit(layer):
        for point in points:
            label = scene.class_at(point.x, point.y)
            layer.changeAttributeValue(point.feature, layer.fields().indexOf("label"), label)
        layer.deleteFeature(points[0].feature)
        layer.changeGeometry(points[1].feature, QgsGeometry.fromPointXY(QgsPointXY(points[1].x + 200, points[1].y)))
        layer.changeAttributeValue(points[2].feature, layer.fields().indexOf("label"), "reeds")
        layer.changeAttributeValue(points[3].feature, layer.fields().indexOf("label"), None)
        double = layer.getFeature(points[4].feature)
        double.setId(-1)
        double["fid"] = None
        layer.addFeature(double)
    panel = page.assess_panel
    panel.run_bar.start_button.click()
    wait(lambda: not panel.is_running)
    notes = panel.results.notes.text()
    for words in ("moved to another pixel", "no longer in", "does not have: 'reeds'", "no label", "more than once"):
        assert words in notes or words.replace("more than once", "twice") in notes, notes


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: None, "No sample is chosen"),
        (lambda: QgsVectorLayer("Point?crs=EPSG:32633&field=x:string", "gps", "memory"), "has no text field 'label'"),
        (lambda: QgsVectorLayer("Point?crs=EPSG:32633&field=label:string", "gps", "memory"), "has no points"),
    ],
)
def test_what_cannot_be_labelled_gets_a_sentence(page, wait, sentences, make, words):
    layer = make()
    panel = page.label_panel
    if layer is not None:
        QgsProject.instance().addMapLayer(layer)
        panel.choose(layer)
    page.go_to(1)
    panel.start_button.click()
    wait(lambda: not panel.job.is_running)
    assert words in " ".join(sentences()) and panel.sheet is None and not panel.start_button.isChecked()


def test_points_of_anybody_are_labelled_too(page, layers, wait, sentences):
    layer = QgsVectorLayer("Point?crs=EPSG:32633&field=label:string", "gps", "memory")
    from qgis.core import QgsFeature

    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500_100, 5_999_900)))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    page.go_to(1)
    panel = page.label_panel
    panel.choose(layer)
    panel.start_button.click()
    wait(lambda: panel.sheet is not None)
    assert "does not say which classes" in " ".join(sentences())
    panel.add_class("wood")
    panel.class_buttons.choose(0)
    assert [feature["label"] for feature in layer.getFeatures()] == ["wood"]


def test_the_sentence_without_kappa():
    from mamol.core.contracts.agreement import Agreement

    found = Agreement(1, 1, float("nan"), ("wood",), ((1,),), (), 0)
    assert agreement_sentence(found) == "1 point labelled by both: 100.0 % the same class."


def test_a_removed_layer_ends_labelling(labelling):
    QgsProject.instance().removeMapLayer(labelling.layer.id())
    QCoreApplication.processEvents()
    assert labelling.sheet is None and labelling.sample_box.chosen is None
