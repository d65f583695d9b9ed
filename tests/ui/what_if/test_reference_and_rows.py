"""The reference of the What-if page comes back with the project and goes to reports; what a scenario's row offers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.report import ReportRequest
from mamol.core.contracts.scenario import Scenario
from mamol.core.errors import MamolError
from mamol.core.progress import Progress
from mamol.ui.common.reference_choice import LabelSources
from mamol.ui.report.dialog import ReportDialog
from mamol.ui.report.job import ReportQuestion, run_report
from mamol.ui.report.writer import ReportWriter
from mamol.ui.sources.labels import label_source
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication

CLASSES = (ClassEntry(1, "water", "#0000ff"), ClassEntry(2, "wood", "#008000"), ClassEntry(3, "town", "#cc0000"))


@pytest.fixture
def points(tmp_path, empty_project):
    """Points with two fields that may be classes, in the project."""
    memory = QgsVectorLayer("Point?crs=EPSG:32630&field=class:string&field=cover:string", "points", "memory")
    feature = QgsFeature(memory.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500100, 5999900)))
    feature["class"], feature["cover"] = "water", "pond"
    memory.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(memory)
    return memory


@pytest.fixture
def scenarios(scene_files):
    """Two scenarios whose maps are there: made-up ones, for nothing is classified here."""

    def scenario(absent):
        sensors = tuple(name for name in ("optical", "radar") if name not in absent)
        return Scenario("fields", sensors, "2026-11-30T10:00:00Z", CLASSES, {1: 2.0, 2: 1.0}, 0.9, scene_files.labels,
                        scene_files.labels, absent)  # fmt: skip

    return scenario(("radar",)), scenario(())


def test_layer_field_and_radius_come_back_with_the_project(dock, points, tmp_path):
    reference = dock.what_if_page.worth_panel.reference
    reference.layer_box.setLayer(points)
    reference.field_box.setField("cover")
    reference.radius_box.setEditText("15")
    project = QgsProject.instance()
    path = str(tmp_path / "project.qgz")
    assert project.write(path)
    reference.choose(None)
    assert reference.layer is None
    assert project.read(path)
    assert reference.layer is not None and reference.layer.name() == "points"
    assert reference.field_box.currentField() == "cover" and reference.radius_box.radius == "15"


@pytest.mark.parametrize("stored", [None, "x", ["a"], ["gone", "class", ""], [1, 2, 3], []])
def test_what_a_project_may_hold_instead_chooses_none(dock, points, stored):
    reference = dock.what_if_page.worth_panel.reference
    reference.layer_box.setLayer(points)
    reference.choose(stored)
    assert reference.layer is None


def test_the_report_is_offered_the_reference_of_the_page(dock, points, scenarios, monkeypatch):
    reference = dock.what_if_page.worth_panel.reference
    reference.layer_box.setLayer(points)
    reference.field_box.setField("cover")
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReportDialog)
        seen.append((dialog.reference.layer.name(), dialog.reference.field_box.currentField()))
        dialog.reject()

    QTimer.singleShot(200, look)
    assert isinstance(dock.report_writer, ReportWriter)
    dock.report_writer.report_scenario(scenarios[0])
    assert seen == [("points", "cover")]


def test_the_menu_of_a_row_offers_what_can_be_done_with_what_is_selected(dock, scenarios):
    history = dock.what_if_page.history
    history._show(scenarios)
    table = history.table
    actions = {action.text().replace("&", ""): action for action in table.actions() if action.text()}
    assert list(actions)[-3:] == [action.text().replace("&", "") for action in table.exports.actions]
    assert not actions["Report…"].isEnabled() and not actions["Forget"].isEnabled()
    table.selectRow(0)
    assert actions["Report…"].isEnabled() and not actions["Compare the two"].isEnabled()
    wanted = []
    history.report_wanted.connect(wanted.append)
    history.report_wanted.disconnect(dock.report_writer.report_scenario)
    actions["Report…"].trigger()
    assert wanted == [scenarios[0]]
    table.selectAll()
    assert actions["Compare the two"].isEnabled() and not actions["Report…"].isEnabled()
    actions["Forget"].trigger()
    assert history.scenarios == ()


def test_show_on_the_map_brings_the_class_map_to_the_top(dock, scenarios, points, scene_layers, sentences):
    history = dock.what_if_page.history
    history._show(scenarios)
    history.table.selectRow(0)
    root = QgsProject.instance().layerTreeRoot()
    below = root.addGroup("below")
    below.addLayer(scene_layers["labels"])
    root.removeChildNode(root.findLayer(scene_layers["labels"].id()))
    below.setItemVisibilityChecked(False)
    show = next(action for action in history.table.actions() if action.text().replace("&", "") == "Show on the map")
    show.trigger()
    assert root.children()[0].name() == "below" and root.findLayer(scene_layers["labels"].id()).isVisible()
    show.trigger()
    assert [node.name() for node in root.children()].count("below") == 1 and not sentences()


def test_a_map_that_is_no_layer_any_more_is_a_sentence(dock, scenarios, sentences):
    dock.what_if_page.history._show((replace(scenarios[0], classes_path="/gone/classes.tif"),))
    dock.what_if_page.history.table.selectRow(0)
    dock.what_if_page.history._show_maps()
    assert any("/gone/classes.tif" in sentence and "Add the file as a layer" in sentence for sentence in sentences())


def test_a_reference_may_be_several_layers(dock, points, scene_layers, tmp_path):
    reference = dock.what_if_page.worth_panel.reference
    assert reference.add_button.isHidden() and reference.source() is None
    reference.layer_box.setLayer(points)
    assert not reference.add_button.isHidden() and not isinstance(reference.source(), LabelSources)
    reference.add_button.click()
    assert reference.add_button.isHidden(), "the second has no layer yet"
    reference.rows[1].layer_box.setLayer(scene_layers["labels"])
    source = reference.source()
    assert isinstance(source, LabelSources) and reference.name == "points + labels"
    labels, classes = source.read()
    assert classes == () and [len(layer.classes) > 0 for layer in labels.layers] == [True, False]
    kept = reference.to_json()
    reference.choose(None)
    assert reference.layers == () and len(reference.rows) == 1
    reference.choose(kept)
    assert [layer.name() for layer in reference.layers] == ["points", "labels"]
    QgsProject.instance().removeMapLayer(points)
    assert reference.name == "labels" and not isinstance(reference.source(), LabelSources)


def test_a_report_of_a_scenario_takes_several_layers(scenarios, scene_files, points, tmp_path):
    feature = QgsFeature(points.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500305, 5999695)))
    feature["class"] = "wood"
    points.dataProvider().addFeature(feature)
    sources = LabelSources((label_source(points, "class"), label_source(QgsRasterLayer(scene_files.labels, "labels"))))
    report = str(tmp_path / "report.html")
    request = ReportRequest(scene_files.labels, report, map_classes=CLASSES)
    asked = ReportQuestion(request, None, sources)
    found = run_report(asked, Progress())
    assert found.accuracy is not None and found.accuracy.accuracy.count > 2000
    # What cannot be used is refused in a sentence, with its layer.
    empty = QgsVectorLayer("Point?crs=EPSG:32630&field=class:string", "nobody", "memory")
    broken = LabelSources((sources.sources[0], label_source(empty, "class")))
    with pytest.raises(MamolError, match="'nobody'"):
        run_report(ReportQuestion(request, None, broken), Progress())
