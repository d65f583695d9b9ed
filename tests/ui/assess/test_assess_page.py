"""The Assess page from end to end: draw, label by clicks and keys, assess."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from mamol.core.contracts.assess import Strata
from mamol.core.contracts.outputs import OutputKind
from qgis.core import QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer, QgsVectorLayer, edit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest

from .conftest import HEIGHT, WIDTH, write


def label_all(panel, scene):
    """Click what is really there, point by point."""
    names = [entry.name for entry in panel.sheet.classes()]
    for _ in panel.sheet.points:
        point = panel.sheet.points[panel.place]
        QTest.mouseClick(
            panel.class_buttons.buttons[names.index(scene.class_at(point.x, point.y))], Qt.MouseButton.LeftButton
        )


def test_draw_label_assess(page, labelling, scene, layers, wait, sentences, tmp_path):
    label_all(labelling, scene)
    assert labelling.sheet.counts() == (24, 0) and "All points have a label" in " ".join(sentences())
    assert labelling.progress_text.text() == "24 of 24 points labelled"
    labelling.start_button.click()
    assert labelling.sheet is None
    page.go_to(2)
    panel = page.assess_panel
    panel.file_widget.setFilePath(str(tmp_path / "report"))
    panel.run_bar.start_button.click()
    wait(lambda: not panel.is_running)
    result = panel.results.result
    assert result.points == 24 and result.left_out == 0
    truth = (scene.mapped == scene.truth).mean()
    assert abs(result.overall.value - truth) < 2 * result.overall.half_width
    assert panel.results.overall.text().startswith("Overall accuracy ")
    assert panel.results.class_table.cell(0, 0) == "water" and "±" in panel.results.class_table.cell(0, 3)
    # The run's map of sensors present was found beside the class map.
    assert [row.name for row in result.patterns] == ["SAR", "SAR + DSM"]
    report = Path(result.report_path).read_text(encoding="utf-8")
    assert "Error matrix" in report and "inside and outside of the area of applicability" in report
    # So was its map of applicability.
    assert panel.applicability_box.raster is layers[OutputKind.APPLICABILITY]
    assert [row.pattern for row in result.applicability] == [1, 2]
    told = panel.results.comparison.text()
    assert "Outside the area of applicability: 25.0 % of the map." in told and "Overall accuracy inside " in told
    assert any(row[0] == "applicability" for row in panel.results.rows_buttons.rows)
    assert ("all", "", "points", "24") in panel.results.rows_buttons.rows


def test_the_form_shows_what_is_chosen_and_finds_the_maps_of_the_run(page, layers):
    panel = page.design_panel
    shown = lambda widget: not widget.isHidden()  # noqa: E731
    assert shown(panel.floor_spin) and not shown(panel.pattern_box) and not shown(panel.error_spin)
    panel.strata_box.setCurrentIndex(panel.strata_box.findData(Strata.CONFIDENCE))
    panel.size_box.setCurrentIndex(1)
    assert shown(panel.confidence_box) and shown(panel.bands_field) and shown(panel.error_spin)
    assert not shown(panel.points_spin)
    form = panel.form()
    assert form.confidence == layers[OutputKind.CONFIDENCE].source() and form.size is None


def test_a_drawn_sample_is_a_styled_layer_that_hides_the_class(page, sample):
    layer = sample(30)
    assert layer.featureCount() >= 30 and layer.fields().names()[1:] == ["point", "label", "note"]
    assert QgsProject.instance().layerTreeRoot().children()[0].layer() is layer
    labels = [category.label() for category in layer.renderer().categories()]
    assert labels[:2] == ["no label", "cannot tell"]


def test_a_file_that_is_a_layer_is_not_drawn_over(page, sample, sentences, wait):
    layer = sample(30)
    panel = page.design_panel
    panel.file_widget.setFilePath(layer.source().partition("|")[0])
    panel.replace_choice.box.setChecked(True)
    panel.run_bar.start_button.click()
    assert not panel.is_running and "is a layer of this project" in " ".join(sentences())


@pytest.mark.parametrize(
    ("prepare", "words"),
    [
        (lambda page: page.design_panel.map_box.choose(None), "No class map is chosen"),
        (lambda page: page.design_panel.file_widget.setFilePath(""), "needs a file"),
        (
            lambda page: (
                page.design_panel.strata_box.setCurrentIndex(1),
                page.design_panel.pattern_box.choose(None),
            ),
            "need the map of the sensors present",
        ),
        (
            lambda page: (
                page.design_panel.strata_box.setCurrentIndex(2),
                page.design_panel.bands_field.setText("low"),
            ),
            "are not numbers",
        ),
    ],
)
def test_a_draw_that_cannot_be_gets_a_sentence(page, wait, sentences, prepare, words):
    prepare(page)
    page.design_panel.run_bar.start_button.click()
    wait(lambda: not page.design_panel.is_running)
    assert words in " ".join(sentences())
    assert page.label_panel.layer is None


def test_a_map_that_is_no_map_of_applicability_gets_a_sentence(page, labelling, scene, layers, wait, sentences):
    label_all(labelling, scene)
    panel = page.assess_panel
    panel.applicability_box.choose(layers[OutputKind.CLASSES])
    panel.run_bar.start_button.click()
    wait(lambda: not panel.is_running)
    assert "this is another map" in " ".join(sentences()) and panel.results.isHidden()


def test_two_maps_are_compared_on_one_sample(page, labelling, scene, wait):
    label_all(labelling, scene)
    better = QgsRasterLayer(scene.better, "better")
    QgsProject.instance().addMapLayer(better)
    panel = page.assess_panel
    assert page.compare(scene.classes, scene.better)
    panel.run_bar.start_button.click()
    wait(lambda: not panel.is_running)
    found = panel.results.result.comparison
    assert found.other.value == 1 and found.only_this == 0 and found.only_other > 0
    text = panel.results.comparison.text()
    assert "'better.tif' has 100.0" in text and "McNemar" in text
    assert "the other map is better" in text or "The interval holds 0" in text


@pytest.mark.parametrize(
    ("prepare", "words"),
    [
        (lambda panel: panel.map_box.choose(None), "No class map is chosen"),
        (lambda panel: panel.sample_box.choose(None), "No sample is chosen"),
        (lambda panel: None, "No point of the sample 'sample' has a label"),
    ],
)
def test_an_assessment_that_cannot_be_gets_a_sentence(page, sample, wait, sentences, prepare, words):
    sample(30)
    page.go_to(2)
    panel = page.assess_panel
    prepare(panel)
    panel.run_bar.start_button.click()
    wait(lambda: not panel.is_running)
    assert words in " ".join(sentences()) and panel.results.isHidden()


def test_a_sample_of_another_map_is_told_and_still_serves(page, labelling, scene, wait):
    with edit(labelling.layer):
        for point in labelling.sheet.points:
            labelling.layer.changeAttributeValue(point.feature, 2, scene.class_at(point.x, point.y))
    panel = page.assess_panel
    better = QgsRasterLayer(scene.better, "better")
    QgsProject.instance().addMapLayer(better)
    panel.map_box.choose(better)
    panel.run_bar.start_button.click()
    wait(lambda: not panel.is_running)
    assert "SHA-256 differs" in panel.results.notes.text() and panel.results.result.overall.value == 1


def test_points_of_anybody_and_polygons_need_no_design(page, scene, wait):
    layer = QgsVectorLayer("Point?crs=EPSG:32633&field=class:string", "gps", "memory")
    QgsProject.instance().addMapLayer(layer)
    polygons = QgsVectorLayer("Polygon?crs=EPSG:32633&field=class:string", "fields", "memory")
    QgsProject.instance().addMapLayer(polygons)
    panel = page.assess_panel
    page.go_to(2)
    panel.sample_box.choose(layer)
    assert panel.field_box.currentField() == "class" and not panel.kind_box.isHidden()
    panel.sample_box.choose(polygons)
    assert panel.kind_box.isHidden()


def test_a_map_that_is_no_layer_is_not_compared(page, scene, sentences):
    assert not page.compare(scene.classes, scene.better)
    assert "'better.tif' is not a layer of this project" in " ".join(sentences())


def test_a_closed_project_ends_labelling(dock, labelling, page):
    dock._project_cleared()
    assert labelling.sheet is None and page.assess_panel.results.isHidden()


def test_tomorrows_clouds_over_a_sensor_that_the_legend_names(page, labelling, scene, layers, wait, tmp_path):
    label_all(labelling, scene)
    labelling.start_button.click()
    page.go_to(2)
    panel, pattern = page.assess_panel, layers[OutputKind.PATTERN]
    assert panel.coming_box.isHidden()
    colours = [
        QgsPalettedRasterRenderer.Class(value, QColor("red"), label) for value, label in ((1, "SAR"), (3, "SAR + DSM"))
    ]
    pattern.setRenderer(QgsPalettedRasterRenderer(pattern.dataProvider(), 1, colours))
    clouds = QgsRasterLayer(write(tmp_path / "clouds.tif", np.ones((HEIGHT, WIDTH), np.int16)), "clouds")
    QgsProject.instance().addMapLayer(clouds)
    panel.tomorrow_box.choose(clouds)
    assert not panel.coming_box.isHidden()
    offered = [panel.coming_box.itemText(place) for place in range(panel.coming_box.count())]
    assert offered == ["the sensors present", "clouds over SAR", "clouds over DSM"]
    panel.coming_box.setCurrentIndex(2)
    panel.run_bar.start_button.click()
    wait(lambda: not panel.is_running)
    result = panel.results.result
    # With SAR alone; a part of the map has no point of its class that is so.
    assert 0 < result.forecast.unknown < 1 and "no labelled point is of its class" in " ".join(result.warnings)
    panel.tomorrow_box.choose(None)
    assert panel.coming_box.isHidden() and panel.question()[0].hidden == ()
