"""Finishing as a part of Classify: one run, one progress, the finished map on top of the group."""

from __future__ import annotations

import pytest
from mamol.core.contracts.finish import Smoothing
from mamol.core.contracts.outputs import OutputKind
from mamol.ui.finish.form import FinishChoice
from qgis.core import QgsProject

pytestmark = pytest.mark.slow


@pytest.fixture
def page(dock, scene_files, scene_layers, tmp_path):
    dock.model_row.choose(scene_files.model)
    page = dock.classify_page
    page.folder_widget.setFilePath(str(tmp_path))
    return page


def classify(page, wait):
    page.run_bar.start_button.click()
    wait(lambda: not page.is_running)


def names():
    group = QgsProject.instance().layerTreeRoot().children()[0]
    return [node.layer().name() for node in group.findLayers()]


def test_classify_and_finish_in_one_run(page, wait, tmp_path):
    section = page.finish_section
    assert section.choices.isHidden()
    section.box.click()
    section.choices.choose(FinishChoice(Smoothing.BAYES, 3, mapping_unit=0.02, polygons=True))
    assert page.output_boxes[OutputKind.PROBABILITIES].isChecked()
    classify(page, wait)
    assert names()[:2] == ["finished classes", "finished polygons"] and names()[2].startswith("classes · ")
    assert (tmp_path / "fields_all_finished.tif").exists() and (tmp_path / "fields_all_finished.gpkg").exists()
    classify(page, wait)
    assert (tmp_path / "fields_all_2_finished.tif").exists()


def test_maps_stay_where_finishing_fails(page, wait, sentences, tmp_path):
    page.finish_section.box.click()
    page.finish_section.choices.choose(FinishChoice(mapping_unit=10_000))
    classify(page, wait)
    assert "The maps were made, but the class map was not finished." in " ".join(sentences())
    assert (
        any(name.startswith("classes · ") for name in names()) and not (tmp_path / "fields_all_finished.tif").exists()
    )


def test_what_cannot_be_finished_is_said_before_anything_runs(page, sentences):
    page.finish_section.box.click()
    page.finish_section.choices.choose(FinishChoice())
    page.run_bar.start_button.click()
    assert not page.is_running and "There is no change to make" in " ".join(sentences())


def test_choices_come_back_with_the_project(page, tmp_path):
    choice = FinishChoice(Smoothing.MAJORITY, 5, mapping_unit=0.5)
    page.finish_section.box.click()
    page.finish_section.choices.choose(choice)
    assert QgsProject.instance().write(str(tmp_path / "project.qgz"))
    QgsProject.instance().clear()
    page.finish_section.restore(None)
    assert not page.finish_section.box.isChecked()
    assert QgsProject.instance().read(str(tmp_path / "project.qgz"))
    assert page.finish_section.box.isChecked() and page.finish_section.choices.choice() == choice
