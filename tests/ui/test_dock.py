"""The dock: model row, messages, and what comes back with the project."""

from __future__ import annotations

import shutil

import pytest
from mamol.core.contracts.outputs import OutputKind
from mamol.core.contracts.train import Preset, TrunkSource
from mamol.ui import dock_pages
from mamol.ui.dock import MamolDock
from mamol.ui.settings import ProjectSettings, Settings
from mamol.ui.setup.dependencies import Requirement
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtWidgets import QLabel


def test_the_model_row_sums_the_model_up(dock, scene_files):
    dock.model_row.choose(scene_files.model)
    summary = dock.model_row.summary.text()
    assert summary.startswith("2 sensors, 3 classes, trained 20")
    assert "held-out" in summary
    assert Settings().recent_models[0] == scene_files.model
    dock.model_row.details_button.click()
    text = dock.model_row.details.browser.toPlainText()
    assert all(
        words in text for words in ("optical", "water", "Accuracy by sensors present", "pretrained on the scene")
    )
    dock.model_row.details.close()


def test_a_broken_model_gets_a_sentence_and_the_last_one_stays(dock, scene_files, sentences, tmp_path):
    dock.model_row.choose(scene_files.model)
    broken = tmp_path / "broken.safetensors"
    broken.write_bytes(b"not a model")
    assert not dock.model_row.choose(str(broken))
    assert len(sentences()) == 1 and "'broken.safetensors' cannot be used as a MaMOL model" in sentences()[0]
    assert dock.model_row.path == scene_files.model
    assert dock.model_row.box.currentText() == "fields.safetensors"


@pytest.mark.parametrize("width", [360, 480])
def test_nothing_is_cut_in_a_narrow_dock(dock, scene_files, scene_layers, width):
    """Nor while a job runs, nor with a report."""
    dock.model_row.choose(scene_files.model)
    dock.train_page.sensor_table.add_layer(scene_layers["optical"])
    dock.train_page.label_section.layer_box.setLayer(scene_layers["labels"])
    dock.train_page.report_panel.show()
    for page in (dock.classify_page, dock.train_page):
        page.run_bar.set_running(True)
    dock.resize(width, 900)
    dock.show()
    assert dock.width() == width
    for index in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(index)
        area = dock.tabs.widget(index)
        assert area.widget().minimumSizeHint().width() <= area.viewport().width()


def test_a_long_sentence_is_shown_whole(dock):
    dock.resize(320, 900)
    dock.show()
    from qgis.core import Qgis

    dock.say("word " * 40, Qgis.MessageLevel.Warning)
    label = next(label for label in dock.message_bar.currentItem().findChildren(QLabel) if label.text())
    assert label.hasHeightForWidth() and label.wordWrap()
    assert dock.message_bar.sizeHint().height() > 3 * label.fontMetrics().height()


def test_choices_come_back_with_the_project(dock, scene_files, scene_layers, tmp_path):
    dock.model_row.choose(scene_files.model)
    page, train = dock.classify_page, dock.train_page
    page.sensor_table.rows[0].use.click()
    page.output_boxes[OutputKind.PATTERN].click()
    page.output_boxes[OutputKind.CONFIDENCE].click()
    page.extent_choice.layer_box.setLayer(scene_layers["radar"])
    page.extent_choice.kind_box.setCurrentIndex(page.extent_choice.kind_box.findData("layer"))
    page.folder_widget.setFilePath(str(tmp_path))
    train.sensor_table.add_layer(scene_layers["radar"])
    train.sensor_table.rows[0].name_field.setText("C band")
    train.label_section.layer_box.setLayer(scene_layers["labels"])
    train.options.choose("thorough", "random")
    train.options.seed_box.setValue(11)
    before = page.form()
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)

    QgsProject.instance().clear()
    Settings().remember_model(scene_files.model)
    assert page.form().sensors == () and train.sensor_table.rows == []
    assert QgsProject.instance().read(path)
    assert page.form() == before
    assert [sensor.name for sensor in before.sensors] == ["radar"]
    assert [row.name for row in train.sensor_table.rows] == ["C band"]
    assert train.label_section.layer.name() == "labels"
    assert (train.options.preset, train.options.trunk) == (Preset.THOROUGH, TrunkSource.RANDOM)
    assert train.options.seed_box.value() == 11


def test_a_project_that_moves_with_its_model_finds_it(dock, scene_files, empty_project, tmp_path):
    here, there = tmp_path / "here", tmp_path / "there"
    (here / "maps").mkdir(parents=True)
    shutil.copyfile(scene_files.model, here / "fields.safetensors")
    dock.model_row.choose(str(here / "fields.safetensors"))
    dock.classify_page.folder_widget.setFilePath(str(here / "maps"))
    dock.train_page.options.trunk_file.setFilePath(str(here / "fields.safetensors"))
    assert QgsProject.instance().write(str(here / "project.qgz"))
    QgsProject.instance().clear()
    here.rename(there)
    assert QgsProject.instance().read(str(there / "project.qgz"))
    assert dock.model_row.path == str(there / "fields.safetensors")
    assert dock.classify_page.folder_widget.filePath() == str(there / "maps")
    assert dock.train_page.options.trunk_file.filePath() == str(there / "fields.safetensors")


def test_a_damaged_project_entry_is_passed_over(dock, scene_files, scene_layers):
    project = QgsProject.instance()
    dock.model_row.choose(scene_files.model)
    for key in ("sensors", "outputs", "extent", "folder"):
        project.writeEntry("mamol", f"classify/{key}", '[["x"], 3, {"a": 1}]')
        project.writeEntry("mamol", f"train/{key}", '{"b": 2}')
    project.writeEntry("mamol", "train/labels", "[7, 8, 9]")
    dock._restore()
    assert [name for name, _ in dock.classify_page.sensor_table.used()] == ["optical", "radar"]


def test_missing_packages_take_the_place_of_the_pages(qgis_iface, qgis_new_project, clean_settings, monkeypatch):
    missing = (Requirement("no_such_module", "no-such-package", "1.0"),)
    monkeypatch.setattr(dock_pages, "missing_packages", lambda: missing)
    dock = MamolDock(qgis_iface)
    assert dock.dependency_page is not None
    assert dock.stack.currentWidget().widget() is dock.dependency_page
    dock.first_run.show()
    assert dock.stack.currentWidget().widget() is dock.dependency_page
    dock.dependency_page.installed.emit()
    assert dock.first_run.is_shown
    dock.first_run.leave()
    assert dock.stack.currentIndex() == 0
    dock.deleteLater()


def test_the_pages_are_made_when_the_dock_is_first_shown(qgis_iface, empty_project, clean_settings, scene_files):
    """And they then have what a project that was opened meanwhile says."""
    dock = MamolDock(qgis_iface)
    assert dock.widget() is None
    settings = ProjectSettings()
    settings.write("classify/model", settings.to_stored(scene_files.model))
    dock.release()
    assert dock.widget() is None
    dock.show()
    assert dock.widget() is dock.pages() and dock.model_row.path == scene_files.model
    assert dock.pages() is dock.pages() and not dock.first_run.is_shown
    dock.release()
    dock.deleteLater()


def test_what_a_page_said_goes_when_it_is_mended_or_another_page_is_shown(dock, sentences):
    page, warning = dock.classify_page, Qgis.MessageLevel.Warning
    page.say("Choose a model.", warning)
    page.tried.emit()
    assert sentences() == []
    page.say("Choose a model.", warning)
    dock.say("There are two GDALs.", warning)
    dock.show_page(dock.train_page)
    assert sentences() == ["There are two GDALs."]
