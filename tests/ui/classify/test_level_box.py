"""A coarser level of the classes, chosen on the Classify page: there only where the model has one, and kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import rasterio
from mamol.core.contracts.class_table import ClassRow, ClassTable
from mamol.core.contracts.classify import ValueMatching
from mamol.core.contracts.outputs import OutputKind
from mamol.core.model.file import load_model, model_bytes
from mamol.ui.classify.form import build_classify_request
from mamol.ui.processing.provider import MamolProvider
from mamol.ui.settings import ProjectSettings
from mamol.ui.sources.scenes import read_group
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

TABLE = ClassTable(
    (ClassRow("water", groups=("open",)), ClassRow("wood", groups=("closed",)), ClassRow("town", groups=("open",)))
)


@pytest.fixture(scope="module")
def grouped(scene_files, tmp_path_factory) -> str:
    """The scene's model with a class table that groups."""
    spec, network = load_model(scene_files.model)
    path = tmp_path_factory.mktemp("grouped") / "grouped.safetensors"
    path.write_bytes(model_bytes(network, replace(spec, name="grouped", class_table=TABLE)))
    return str(path)


@pytest.fixture
def page(dock, scene_files, grouped, scene_layers, tmp_path):
    assert dock.model_row.choose(grouped)
    dock.classify_page.folder_widget.setFilePath(str(tmp_path))
    return dock.classify_page


def test_it_is_there_only_for_a_model_that_has_levels(page, dock, scene_files):
    assert not page.level_box.isHidden() and not page.level_label.isHidden()
    assert [page.level_box.itemText(n) for n in range(2)] == ["As learnt (3)", "Groups of level 1 (2)"]
    assert build_classify_request(page.form()).level is None
    page.level_box.setCurrentIndex(1)
    assert "open, closed" in page.level_box.toolTip()
    request = build_classify_request(page.form())
    assert request.level == 1 and "level_1" in Path(request.outputs[0].path).stem
    assert dock.model_row.choose(scene_files.model)
    assert page.level_box.isHidden() and build_classify_request(page.form()).level is None


def test_it_comes_back_with_the_project(page):
    page.level_box.setCurrentIndex(1)
    page.store()
    page.level_box.setCurrentIndex(0)
    page.restore()
    assert page.level_box.level == 1
    for stored in ("x", 7, None, True, [1]):
        ProjectSettings().write("classify/level", stored)
        page.restore()
        assert page.level_box.level is None


def test_the_map_has_the_groups_in_its_legend(page, wait):
    page.level_box.setCurrentIndex(1)
    page.try_to_start()
    wait(lambda: not page.is_running)
    names = {layer.name().partition(" · ")[0]: layer for layer in QgsProject.instance().mapLayers().values()}
    assert [one.label for one in names["classes"].renderer().classes()] == ["open", "closed"]


def test_several_scenes_have_the_level_coverage_and_values_of_the_page(page, wait):
    group = QgsProject.instance().layerTreeRoot().addGroup("north")
    for layer in QgsProject.instance().mapLayersByName("optical"):
        group.addLayer(layer)
    page.level_box.setCurrentIndex(1)
    page.coverage_box.setValue(75)
    page.values_box.setCurrentIndex(page.values_box.findData(ValueMatching.STATISTICS.value))
    page.output_choice.boxes[OutputKind.ONLY_CLASS].setChecked(True)
    page.classify_scenes((read_group("north", ("optical", "radar")),), load=False)
    wait(lambda: not page.is_running)
    made = sorted(Path(page.folder_widget.filePath()).glob("grouped_north_level_1*.tif"))
    assert len(made) == len(page.output_choice.kinds())
    with rasterio.open(next(path for path in made if "only" in path.name)) as dataset:
        tags = dataset.tags()
    assert (tags["MAMOL_LEVEL"], tags["MAMOL_COVERAGE"]) == ("1", "0.75") and "optical=" in tags["MAMOL_VALUES"]


def test_processing_classifies_several_scenes_at_a_level_with_a_coverage_and_matched_values(
    qgis_app, qgis_processing, scene_files, grouped, tmp_path
):
    registry, provider = QgsApplication.processingRegistry(), MamolProvider()
    registry.addProvider(provider)
    table = tmp_path / "scenes.csv"
    table.write_text(f"scene,sensor,raster\nnorth,optical,{scene_files.optical}\n", "utf-8")
    try:
        algorithm = registry.createAlgorithmById("mamol:classifybatch")
        asked = {"MODEL": grouped, "SCENES": str(table), "MAPS": ["only_class"], "LEVEL": 1, "COVERAGE": 75,
                 "VALUES": "statistics", "FOLDER": str(tmp_path)}  # fmt: skip
        found, ok = algorithm.run(asked, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
        assert ok and found["CLASSIFIED"] == 1
        for name in ("LEVEL", "COVERAGE", "VALUES"):
            assert algorithm.parameterDefinition(name).help()
    finally:
        registry.removeProvider(provider)
    (path,) = tmp_path.glob("*.tif")
    with rasterio.open(path) as dataset:
        tags = dataset.tags()
    assert (tags["MAMOL_LEVEL"], tags["MAMOL_COVERAGE"]) == ("1", "0.75") and "optical=" in tags["MAMOL_VALUES"]


def test_processing_takes_a_level_and_refuses_one_that_is_none(
    qgis_app, qgis_processing, scene_files, grouped, tmp_path
):
    registry, provider = QgsApplication.processingRegistry(), MamolProvider()
    registry.addProvider(provider)
    try:
        algorithm = registry.createAlgorithmById("mamol:classify")
        asked = {"MODEL": grouped, "LAYERS": [scene_files.optical], "NAMES": "optical", "LEVEL": 1,
                 "CLASSES": str(tmp_path / "classes.tif")}  # fmt: skip
        _, ok = algorithm.run(asked, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
        assert ok
        with rasterio.open(tmp_path / "classes.tif") as dataset:
            assert dataset.tags()["MAMOL_LEVEL"] == "1"
        with pytest.raises(QgsProcessingException, match="cannot map level 4; its levels are 0, 1"):
            algorithm.run({**asked, "LEVEL": 4, "CLASSES": str(tmp_path / "other.tif")}, QgsProcessingContext(),
                          QgsProcessingFeedback(False), {}, False)  # fmt: skip
        for name in ("classify", "classifybatch", "classifymosaic"):
            assert registry.createAlgorithmById(f"mamol:{name}").parameterDefinition("LEVEL").help()
    finally:
        registry.removeProvider(provider)
