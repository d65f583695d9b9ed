"""Coverage and values on the Classify page: they reach the request, come back, and the maps are drawn."""

from __future__ import annotations

import pytest
import rasterio
from mamol.core.contracts.classify import ValueMatching
from mamol.core.contracts.outputs import OutputKind
from mamol.ui.classify.form import build_classify_request
from mamol.ui.settings import ProjectSettings
from qgis.core import QgsProject, QgsRasterLayer

TRUST = (OutputKind.SET_SIZE, OutputKind.ONLY_CLASS, OutputKind.DISSIMILARITY, OutputKind.APPLICABILITY)


@pytest.fixture
def page(dock, scene_files, scene_layers, tmp_path):
    assert dock.model_row.choose(scene_files.model)
    dock.classify_page.folder_widget.setFilePath(str(tmp_path))
    return dock.classify_page


def choose_values(page, how: ValueMatching) -> None:
    page.values_box.setCurrentIndex(page.values_box.findData(how.value))


def test_they_reach_the_request(page):
    request = build_classify_request(page.form())
    assert (request.coverage, request.values) == (0.9, ValueMatching.OFF)
    page.coverage_box.setValue(95)
    choose_values(page, ValueMatching.STATISTICS)
    request = build_classify_request(page.form())
    assert (request.coverage, request.values) == (0.95, ValueMatching.STATISTICS)


def test_the_coverage_is_asked_for_where_a_map_needs_it(page):
    assert page.coverage_box.isHidden()
    page.output_boxes[OutputKind.ONLY_CLASS].click()
    assert not page.coverage_box.isHidden() and not page.coverage_label.isHidden()
    page.output_boxes[OutputKind.ONLY_CLASS].click()
    assert page.coverage_box.isHidden()


def test_they_come_back_with_the_project(page):
    page.coverage_box.setValue(80.5)
    choose_values(page, ValueMatching.UNITS)
    page.store()
    page.coverage_box.setValue(90)
    choose_values(page, ValueMatching.OFF)
    page.restore()
    assert page.coverage_box.coverage == 0.805 and page.values_box.matching is ValueMatching.UNITS


@pytest.mark.parametrize("stored", [None, [], ["much", 3], [True, "whatever"], "x", [None, None]])
def test_projects_of_before_and_odd_ones_have_the_usual(page, stored):
    page.coverage_box.setValue(80)
    choose_values(page, ValueMatching.UNITS)
    page.store()
    ProjectSettings().write("classify/trust", stored)
    page.restore()
    assert page.coverage_box.coverage == 0.9 and page.values_box.matching is ValueMatching.OFF


def test_the_maps_are_drawn_and_the_share_outside_is_said(page, wait, sentences):
    for kind in TRUST:
        page.output_boxes[kind].click()
    page.try_to_start()
    wait(lambda: not page.is_running)
    assert any("mean confidence" in one and "of the scene is unlike anything trained on" in one for one in sentences())
    layers = {layer.name().partition(" · ")[0]: layer for layer in QgsProject.instance().mapLayers().values()}
    assert all(isinstance(layers[name], QgsRasterLayer) for name in ("classes possible", "dissimilarity"))
    names = [one.label for one in layers["applicability"].renderer().classes()]
    assert names == ["like the training pixels", "unlike all of them"]
    names = [one.label for one in layers["only class"].renderer().classes()]
    assert names == ["only this class", "other classes possible too"]
    items = layers["classes possible"].renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.label for item in items] == ["1 class", "2 classes", "3 classes", "4 classes", "5 or more"]
    with rasterio.open(layers["only class"].source()) as dataset:
        assert dataset.tags()["MAMOL_COVERAGE"] == "0.9"
