"""Reports from the dock: of a result on the Routing page, of a scenario in the history."""

from __future__ import annotations

from pathlib import Path

import pytest
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress
from mamol.core.what_if.scenarios import describe_scenario
from mamol.ui.classify.scenario_plan import ScenarioPlan
from mamol.ui.layers.results_group import add_results
from mamol.ui.report import writer as module
from mamol.ui.report.dialog import ReportDialog
from mamol.ui.sensors.at_hand import of_run
from mamol.ui.settings import Settings
from mamol.ui.what_if import history_panel
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QWidget

KINDS = (OutputKind.CLASSES, OutputKind.CONFIDENCE, OutputKind.EXPERTS)


@pytest.fixture
def result(scene_files, tmp_path):
    outputs = tuple(Output(kind, str(tmp_path / f"{kind.value}.tif")) for kind in KINDS)
    sensors = (SensorSource("optical", scene_files.optical),)
    return classify(ClassifyRequest(scene_files.model, sensors, outputs, device="cpu"), Progress())


@pytest.fixture
def opened(monkeypatch):
    """What the browser was asked to open."""
    addresses = []
    monkeypatch.setattr(module.QDesktopServices, "openUrl", lambda url: addresses.append(url.toLocalFile()))
    return addresses


def answer_dialog(fill):
    """Fill the dialog in as soon as it stands, and save."""
    seen = []

    def act():
        dialog = QApplication.activeModalWidget()
        seen.append(dialog.what.text())
        if fill(dialog) is not False:
            dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
        else:
            dialog.reject()

    QTimer.singleShot(200, act)
    return seen


def test_the_button_writes_a_report_with_accuracies_and_opens_it(
    dock, result, scene_files, tmp_path, wait, opened, sentences
):
    add_results(result)
    labels = QgsRasterLayer(scene_files.labels, "labels")
    QgsProject.instance().addMapLayer(labels)
    dock.show()
    dock.tabs.setCurrentIndex(2)
    target = tmp_path / "mine"

    def fill(dialog):
        dialog.file.setFilePath(str(target))
        dialog.reference.layer_box.setLayer(labels)
        untold = [w for w in dialog.findChildren(QWidget) if w.focusPolicy() and w.isVisible() and not w.toolTip()]
        assert all(w.parent().toolTip() or isinstance(w.parent(), QDialogButtonBox) for w in untold), untold

    seen = answer_dialog(fill)
    dock.routing_page.report_button.click()
    assert seen == ["fields · optical, with classes, confidence, expert shares."]
    wait(lambda: not dock.report_writer.job.is_running)
    text = (tmp_path / "mine.html").read_text(encoding="utf-8")
    assert "MaMOL scenario: fields · optical" in text and "Confusion matrix" in text and text.count("data:image") == 3
    assert opened == [str(tmp_path / "mine.html")] and Settings().export_folder == str(tmp_path)
    assert any("mine.html" in sentence for sentence in sentences())


def test_a_scenario_of_the_history_gets_a_report_with_or_without_its_layers(dock, result, tmp_path, wait, opened):
    scenario = describe_scenario(result, Progress())
    for number, with_layers in enumerate((False, True)):
        if with_layers:
            add_results(result)
        target = tmp_path / f"report_{number}.html"

        def fill(dialog, target=target):
            dialog.file.setFilePath(str(target))
            dialog.open_box.setChecked(False)

        answer_dialog(fill)
        dock.report_writer.report_scenario(scenario)
        wait(lambda: not dock.report_writer.job.is_running)
        assert ("Which experts work where" in target.read_text(encoding="utf-8")) is with_layers
    assert not opened


def test_the_history_asks_for_one_scenario(dock, result, wait, sentences):
    history = dock.what_if_page.history
    history.add(result, ScenarioPlan(of_run(result.run), result.sensors_used))
    wait(lambda: history.scenarios)
    history.report_button.click()
    assert any("Select one scenario" in sentence for sentence in sentences())
    history.table.selectRow(0)
    seen = answer_dialog(lambda dialog: False)
    history.report_button.click()
    assert seen == ["fields · optical, with classes, confidence."]
    assert not dock.report_writer.job.is_running


def test_what_goes_wrong_is_said(dock, result, tmp_path, wait, sentences, opened):
    scenario = describe_scenario(result, Progress())
    Path(scenario.classes_path).unlink()
    answer_dialog(lambda dialog: dialog.file.setFilePath(str(tmp_path / "x.html")))
    dock.report_writer.report_scenario(scenario)
    wait(lambda: not dock.report_writer.job.is_running)
    assert any("there is no file" in sentence for sentence in sentences())
    assert not opened and not (tmp_path / "x.html").exists()


def test_a_second_report_of_the_same_name_keeps_the_first(qgis_app, clean_settings, tmp_path):
    Settings().export_folder = str(tmp_path)
    first = ReportDialog("fields · all sensors", "classes")
    assert first.replace_choice.isHidden() and Path(first.path).name == "report_fields_all_sensors.html"
    Path(first.path).write_text("sent to a colleague")
    assert Path(ReportDialog("fields · all sensors", "classes").path).name == "report_fields_all_sensors_2.html"
    assert Path(first.path).name == "report_fields_all_sensors_2.html", "as things stand when it is saved"
    first.file.setFilePath(str(tmp_path / "report_fields_all_sensors"))
    assert first.replace_choice.note.text().startswith("'report_fields_all_sensors.html' will be kept")
    first.replace_choice.box.click()
    assert Path(first.path).name == "report_fields_all_sensors.html"


def test_a_scenario_that_falls_off_the_list_is_told(dock, result, wait, sentences, monkeypatch):
    monkeypatch.setattr(history_panel, "MOST_SCENARIOS", 1)
    history = dock.what_if_page.history
    for count in (1, 2):
        history.add(result, ScenarioPlan(of_run(result.run), result.sensors_used))
        wait(lambda: not history.measuring.is_running)
        told = [sentence for sentence in sentences() if "was removed from it" in sentence]
        assert len(history.scenarios) == 1 and len(told) == count - 1
    assert told == ["The list holds 1 scenarios. The oldest, 'classes.tif', was removed from it; its maps stay."]
