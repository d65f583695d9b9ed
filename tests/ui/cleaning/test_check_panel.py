"""Checking labels from the Train page: listed, decided about, undone, kept in the project, passed to training."""

from __future__ import annotations

from pathlib import Path

import pytest
from mamol.core.contracts.cleaning import LabelAction
from mamol.ui.settings import ProjectSettings
from mamol.ui.train.form import build_train_request


@pytest.fixture
def page(dock, field_layers, wait, tmp_path):
    page = dock.train_page
    for layer in field_layers[:2]:
        page.sensor_table.add_layer(layer)
    page.label_section.layer_box.setLayer(field_layers[2])
    page.options.model_file.setFilePath(str(tmp_path / "mine"))
    wait(lambda: not page.label_section.counter.is_counting)
    return page


@pytest.fixture
def panel(page, wait):
    page.label_tools.check()
    panel = page.label_tools.check_panel
    panel.run_bar.started.emit()
    wait(lambda: not panel.is_running)
    assert panel.table.rowCount(), panel.notes.text()
    return panel


def test_places_are_listed_decided_about_and_passed_to_training(page, panel, fields, wait, tmp_path):
    table, choices = panel.table, page.label_tools.choices
    assert "suspicious place" in panel.state.text() and "Cross-validated accuracy" in panel.state.text()
    assert not panel.exclude_button.isEnabled()
    table.selectRow(0)
    assert panel.exclude_button.isEnabled()
    panel.exclude_button.click()
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1], "one decision follows another"
    panel.class_box.setCurrentText("")
    panel.relabel_button.click()
    assert [one.action for one in choices.all] == [LabelAction.EXCLUDE, LabelAction.RELABEL]
    assert choices.all[1].new_class == table.places[1].suggested != ""
    assert table.cell(0, 4) == "exclude" and table.cell(1, 4) == f"to {table.places[1].suggested}"
    assert panel.summary.text() == "Labelled places in training: 1 excluded, 1 relabelled."
    assert not page.label_tools.summary.isHidden()
    page.label_tools.buffer_box.setValue(1)
    request = build_train_request(page.form())
    assert request.choices == choices.all and request.inner_buffer == 1
    panel.run_bar.started.emit()
    wait(lambda: not panel.is_running)
    assert "with them" in panel.state.text() and "were left out" in panel.notes.text()


def test_decisions_are_undone_and_come_back_with_the_project(page, panel):
    choices = page.label_tools.choices
    panel.table.selectAll()
    panel.decide(LabelAction.EXCLUDE)
    many = len(choices.all)
    panel.table.selectRow(0)
    panel.keep_button.click()
    assert len(choices.all) == many - 1
    panel.undo_button.click()
    assert len(choices.all) == many
    panel.forget_button.click()
    assert choices.all == () and not panel.save_button.isEnabled()
    panel.undo_button.click()
    before = choices.all
    choices.restore()
    assert choices.all == before and not choices.can_undo
    ProjectSettings().write("train/label_choices", [["x"], 3, [1, 2, "EPSG:4326", "burn", "a", ""]])
    choices.restore()
    assert choices.all == ()


def test_choices_are_saved_and_loaded(page, panel, tmp_path):
    path = str(tmp_path / "choices.gpkg")
    panel.save(path)
    assert "no choice about labels to save" in panel.notes.text()
    panel.table.selectRow(0)
    panel.exclude_button.click()
    kept = page.label_tools.choices.all
    panel.save(path)
    assert Path(path).is_file()
    panel.undo_button.click()
    panel.load(path)
    assert [one.class_name for one in page.label_tools.choices.all] == [one.class_name for one in kept]
    panel.load(str(tmp_path / "none.gpkg"))
    assert "missing, damaged" in panel.notes.text()


def test_what_is_missing_is_said(dock, wait):
    tools = dock.train_page.label_tools
    tools.check()
    tools.check_panel.run_bar.started.emit()
    assert tools.check_panel.notes.text().startswith("There is no sensor to check labels with.")
