"""Several scenes on the Classify page and in mamol:classifybatch: one run, a broken one stops no other."""

from __future__ import annotations

from pathlib import Path

import pytest
from mamol.ui.classify.scenes_dialog import ScenesDialog
from mamol.ui.processing.provider import MamolProvider
from mamol.ui.sources.scenes import read_group
from qgis import processing
from qgis.core import QgsApplication, QgsProcessingFeedback, QgsProject, QgsRasterLayer


@pytest.fixture
def groups(scene_files, empty_project, copies):
    """Two scenes, one of which has a broken radar layer only."""
    root = QgsProject.instance().layerTreeRoot()
    wrong = copies["radar"].with_name("wrong.tif")
    wrong.write_bytes(copies["radar"].read_bytes())
    for group, layers in {"north": {"optical": copies["optical"]}, "south": {"radar": wrong}}.items():
        node = root.addGroup(group)
        for name, path in layers.items():
            layer = QgsRasterLayer(str(path), name)
            QgsProject.instance().addMapLayer(layer, False)
            node.addLayer(layer)
    wrong.write_bytes(b"no raster any more")


def test_the_dialog_ticks_the_groups_that_are_scenes(groups, dock):
    QgsProject.instance().layerTreeRoot().addGroup("empty")
    dialog = ScenesDialog(("optical", "radar"), dock)
    assert [scene.name for scene in dialog.chosen()] == ["north", "south"] and dialog.start_button.isEnabled()
    none = ScenesDialog(("thermal",), dock)
    assert not none.chosen() and not none.start_button.isEnabled()


@pytest.mark.parametrize("load", [True, False])
def test_every_scene_becomes_a_group_and_a_broken_one_is_told(
    dock, groups, scene_files, tmp_path, wait, sentences, load
):
    page = dock.classify_page
    dock.model_row.choose(scene_files.model)
    page.folder_widget.setFilePath(str(tmp_path))
    sensors = page.model.sensor_names
    page.classify_scenes(tuple(read_group(name, sensors) for name in ("north", "south")), load)
    wait(lambda: not page.is_running)
    (map_file,) = tmp_path.glob("*_north_classes.tif")
    assert not list(tmp_path.glob("*_south_*")) and map_file.is_file()
    told = " ".join(sentences())
    assert "1 of 2 scenes classified. Not classified: 'south'." in told and "wrong.tif" in told
    first = QgsProject.instance().layerTreeRoot().children()[0].name()
    assert first.startswith("north · ") if load else first == "north"


def test_processing_classifies_a_table_of_scenes(scene_files, tmp_path, qgis_app, qgis_processing):
    table = tmp_path / "scenes.csv"
    rows = [("north", "optical", scene_files.optical), ("south", "optical", "gone.tif")]
    table.write_text("\n".join(["scene,sensor,raster", *map(",".join, rows)]), "utf-8")
    provider = MamolProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        parameters = {"MODEL": scene_files.model, "SCENES": str(table), "FOLDER": str(tmp_path / "maps")}
        (tmp_path / "maps").mkdir()
        found = processing.run("mamol:classifybatch", parameters, feedback=QgsProcessingFeedback(False))
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
    assert (found["CLASSIFIED"], found["FAILED"]) == (1, 1)
    assert found["SUMMARY"] == "1 of 2 scenes classified. Not classified: 'south'."
    assert [path.name for path in (tmp_path / "maps").glob("*.tif")] == [
        f"{Path(scene_files.model).stem}_north_classes.tif"
    ]
