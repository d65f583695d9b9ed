"""The Routing page in the dock: real results, real clicks on the map, real answers."""

from __future__ import annotations

import csv
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.errors import MamolError
from mamol.core.inference.classify import classify
from mamol.core.model.spec import Architecture
from mamol.core.progress import Progress
from mamol.tests.same_answers import assert_same_answers
from mamol.ui.jobs.task import running_jobs
from mamol.ui.layers.results_group import add_results
from mamol.ui.routing import page as routing_page_module
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

LEFT, TOP, STEP = 500000, 6000000, 10


@pytest.fixture
def result(scene_files, tmp_path):
    """Copies of the sensors, classified; the copies may be moved."""
    folder = tmp_path / "sources"
    folder.mkdir()
    sensors = []
    for name in ("optical", "radar"):
        path = folder / f"{name}.tif"
        path.write_bytes(Path(getattr(scene_files, name)).read_bytes())
        sensors.append(SensorSource(name, str(path)))
    kinds = (OutputKind.CLASSES, OutputKind.CONFIDENCE, OutputKind.EXPERTS)
    outputs = tuple(Output(kind, str(tmp_path / f"{kind.value}.tif")) for kind in kinds)
    return classify(ClassifyRequest(scene_files.model, tuple(sensors), outputs, device="cpu"), Progress())


def add_sources(result):
    """The sensors as layers: a record in a project names files, but only those of layers are read."""
    layers = [QgsRasterLayer(sensor.path, sensor.name) for sensor in result.run.sensors]
    QgsProject.instance().addMapLayers(layers)


@pytest.fixture
def page(dock, result, qgis_canvas, wait):
    """The page with one result and its sensors in the project, seen in a dock of usual width."""
    add_sources(result)
    add_results(result)
    canvas = dock.routing_page.place._canvas
    canvas.window().show()
    canvas.resize(480, 480)
    # The canvas follows a new size a little later.
    wait(lambda: canvas.mapSettings().outputSize() == canvas.viewport().size() and canvas.viewport().width() > 400)
    layer = dock.routing_page.result_choice.result.layers[OutputKind.CLASSES]
    canvas.setDestinationCrs(layer.crs())
    canvas.setLayers([layer])
    canvas.setExtent(layer.extent())
    dock.resize(400, 900)
    dock.show()
    dock.tabs.setCurrentIndex(2)
    yield dock.routing_page
    canvas.window().hide()


def place(row, column):
    return QgsPointXY(LEFT + STEP * (column + 0.5), TOP - STEP * (row + 0.5))


def ask(page, row, column):
    point = place(row, column)
    page.ask(QgsRectangle(point, point))


def answer(page, wait):
    wait(lambda: not page.job.is_running)
    return page.answer_panel.explanation


def on_screen(page, point):
    return page.place._canvas.mapSettings().mapToPixel().transform(point).toQPointF().toPoint()


def read(result, kind):
    with rasterio.open(next(output.path for output in result.outputs if output.kind is kind)) as dataset:
        return dataset.read()


def test_an_empty_project_says_what_to_do_next(dock):
    page = dock.routing_page
    dock.show()
    dock.tabs.setCurrentIndex(2)
    assert page.empty_note.isVisible() and "First classify a scene" in page.empty_note.text()
    assert not page.ask_button.isVisible()


def test_a_click_on_the_map_is_answered_with_what_the_maps_hold(page, wait, result):
    page.ask_button.click()
    canvas = page.place._canvas
    assert canvas.mapTool() is page.place.tool
    spot = on_screen(page, place(20, 31))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    told = answer(page, wait)
    assert told.top[0].entry.value == read(result, OutputKind.CLASSES)[0, 20, 31]
    confidence = read(result, OutputKind.CONFIDENCE)[0, 20, 31]
    assert_same_answers(np.float32(told.top[0].probability), confidence)
    assert page.answer_panel.isVisible()
    names, figures = zip(*page.answer_panel.classes.bars())
    assert names[0] == told.top[0].entry.name and figures[0] == f"{100 * confidence:.1f} %"
    assert [name for name, _ in page.answer_panel.experts.bars()] == list(result.expert_names)
    assert page.answer_panel.sensors.text() == "Present: optical, radar."
    gates = page.answer_panel.gates
    headers = [gates.verticalHeaderItem(row).text() for row in range(gates.rowCount())]
    assert (
        headers == [f"block {number}" for number in page.answer_panel.explanation.blocks]
        and headers[-1] == f"block {Architecture().depth}"
    )
    for sensor in ("optical", "radar"):
        assert f"without {sensor}: " in page.answer_panel.without.text()
    assert page.place.marker.is_shown


def test_a_drag_asks_the_mean_of_a_box(page, wait):
    page.ask_button.click()
    view = page.place._canvas.viewport()
    start, end = on_screen(page, place(10, 10)), on_screen(page, place(13, 14))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    told = answer(page, wait)
    assert told.pixels == 4 * 5 and "Mean of 20 pixels" in page.answer_panel.place.text()


def test_a_straight_drag_asks_the_pixels_along_it(page, wait):
    page.ask_button.click()
    view = page.place._canvas.viewport()
    start, end = on_screen(page, place(10, 10)), on_screen(page, place(14, 10))
    end.setX(start.x())
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert answer(page, wait).pixels == 5


def test_the_middle_of_the_map_can_be_asked_from_the_keyboard(page, wait):
    page.centre_button.setFocus()
    QTest.keyClick(page.centre_button, Qt.Key.Key_Space)
    assert answer(page, wait).pixels == 1


def test_another_tool_puts_ours_away_and_another_page_hides_tool_and_mark(page, wait, dock):
    page.ask_button.click()
    page.place._canvas.unsetMapTool(page.place.tool)
    assert not page.ask_button.isChecked()
    ask(page, 5, 5)
    answer(page, wait)
    page.ask_button.click()
    dock.tabs.setCurrentIndex(0)
    assert not page.ask_button.isChecked() and page.place._canvas.mapTool() is not page.place.tool
    assert not page.place.marker.is_shown
    dock.tabs.setCurrentIndex(2)
    assert page.place.marker.is_shown


def test_a_click_outside_gets_a_sentence_on_the_page(page, wait):
    ask(page, 5, 5)
    answer(page, wait)
    ask(page, -3, 5)
    assert answer(page, wait) is None
    assert page.state.text() == "This place is outside the result. Click or draw a box inside its maps."
    assert not page.answer_panel.isVisible() and not page.place.marker.is_shown


def test_a_source_that_moved_gets_a_sentence(page, wait, result):
    source = Path(result.run.sensors[1].path)
    source.rename(source.with_name("elsewhere.tif"))
    ask(page, 5, 5)
    assert answer(page, wait) is None
    assert "'radar.tif' of sensor 'radar' is no longer in" in page.state.text()


def test_a_file_that_only_the_project_names_is_not_read(page, wait, result):
    layer = QgsProject.instance().mapLayersByName("radar")[0]
    QgsProject.instance().removeMapLayer(layer.id())
    ask(page, 5, 5)
    assert not page.job.is_running and answer(page, wait) is None
    assert page.state.text() == (
        f"'radar' of this result was read from '{result.run.sensors[1].path}', which is not a layer of this project. "
        "Add that file as a layer, then try again."
    )
    add_sources(result)
    ask(page, 5, 5)
    assert answer(page, wait) is not None


@pytest.fixture
def held(monkeypatch):
    """Explanations wait until they are let go, and then come whether they are wanted or not."""
    from mamol.core.inference.explain import explain

    class Held:
        began, go = threading.Event(), threading.Event()

        def __call__(self, request, progress):
            self.began.set()
            self.go.wait(20)
            return explain(request, Progress())

    held = Held()
    held.began.clear()
    held.go.clear()
    monkeypatch.setattr(routing_page_module.api, "explain", held)
    yield held
    held.go.set()


def test_a_stale_answer_never_paints(page, wait, held, monkeypatch):
    shown = []
    original = page.answer_panel.show_answer
    monkeypatch.setattr(page.answer_panel, "show_answer", lambda told: (shown.append(told), original(told)))
    ask(page, 5, 5)
    wait(held.began.is_set)
    ask(page, 30, 40)
    held.go.set()
    wait(lambda: not running_jobs())
    assert len(shown) == 1
    assert shown[0].outline[0] == (LEFT + 40 * STEP, TOP - 30 * STEP)


def test_a_project_closed_during_a_question_shows_nothing_of_it(page, wait, held):
    ask(page, 5, 5)
    wait(held.began.is_set)
    QgsProject.instance().clear()
    held.go.set()
    wait(lambda: not running_jobs())
    assert page.answer_panel.explanation is None and not page.place.marker.is_shown
    assert page.empty_note.isVisible()


def test_a_layer_removed_during_a_question_is_harmless(page, wait, held):
    ask(page, 5, 5)
    wait(held.began.is_set)
    group = QgsProject.instance().layerTreeRoot().children()[0]
    QgsProject.instance().removeMapLayers([node.layerId() for node in group.findLayers()])
    held.go.set()
    wait(lambda: not running_jobs())
    assert page.answer_panel.explanation is None and page.result_choice.result is None


def test_a_dock_unloaded_during_a_question_is_harmless(qgis_iface, empty_project, clean_settings, result, wait, held):
    from mamol.ui.dock import MamolDock

    dock = MamolDock(qgis_iface)
    add_sources(result)
    add_results(result)
    page = dock.routing_page
    page.place._canvas.setExtent(page.result_choice.result.layers[OutputKind.CLASSES].extent())
    items = len(page.place._canvas.scene().items())
    ask(page, 5, 5)
    wait(held.began.is_set)
    canvas = page.place._canvas
    page.ask_button.setChecked(True)
    dock.release()
    dock.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    held.go.set()
    wait(lambda: not running_jobs())
    assert len(canvas.scene().items()) <= items - 3


def test_the_latest_result_is_chosen_and_the_choice_comes_back_with_the_project(page, wait, result, tmp_path):
    ask(page, 5, 5)
    answer(page, wait)
    add_results(replace(result, run=replace(result.run, key="second")))
    assert page.result_choice.result.run.key == "second"
    assert page.answer_panel.explanation is None, "the answer was about the other result"
    page.result_choice.setCurrentIndex(1)
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    assert page.result_choice.result is None
    assert QgsProject.instance().read(path)
    assert page.result_choice.result.run == result.run
    ask(page, 20, 31)
    told = answer(page, wait)
    assert told.top[0].entry.value == read(result, OutputKind.CLASSES)[0, 20, 31]


def test_the_answer_is_copied_and_saved(page, wait, tmp_path, sentences):
    ask(page, 5, 5)
    told = answer(page, wait)
    page.answer_panel.buttons.copy_button.click()
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0] == "table\trow\tcolumn\tvalue" and f"classes\t{told.top[0].entry.name}\tprobability" in "\n".join(
        copied
    )
    page.answer_panel.buttons.save(str(tmp_path / "place.csv"))
    with (tmp_path / "place.csv").open(encoding="utf-8") as stream:
        assert len(list(csv.reader(stream))) == len(copied)
    page.answer_panel.buttons.save(str(tmp_path / "no such folder" / "place.csv"))
    assert any("no such folder" in sentence for sentence in sentences())


def test_tables_of_the_view_have_a_row_per_class_and_per_set_of_sensors(page, wait, result):
    page.shares_panel.button.click()
    wait(lambda: not page.shares_panel.job.is_running)
    tables = page.shares_panel.tables
    shares = read(result, OutputKind.EXPERTS)
    classes = read(result, OutputKind.CLASSES)[0]
    first = tables.by_class.rows[0]
    value = next(entry.value for entry in result.classes if entry.name == first.name)
    if tables.pixels == classes.size:
        np.testing.assert_allclose(first.shares, shares[:, classes == value].mean(1), atol=1e-5)
    assert page.shares_panel.by_class.figures()[0][0] == f"{100 * first.shares[0]:.0f}"
    assert page.shares_panel.state.text().endswith("pixels in the view.")
    assert "Mutual information" in page.shares_panel.class_figure.text()
    assert page.shares_panel.by_pattern.rowCount() == 1


def test_an_expert_that_takes_nearly_everything_is_told_on_the_page(page, wait, result):
    panel = page.shares_panel
    panel.button.click()
    wait(lambda: not panel.job.is_running)
    assert panel.warning.isVisible() == bool(panel.tables.warnings)
    path = next(output.path for output in result.outputs if output.kind is OutputKind.EXPERTS)
    with rasterio.open(path, "r+") as dataset:
        shares = dataset.read()
        shares[1] = shares[: result.expert_names.index("shared")].max(0) + 0.1
        dataset.write(shares)
    panel.button.click()
    wait(lambda: not panel.job.is_running)
    assert panel.warning.isVisible() and "dynamic 2" in panel.warning.text() and "%" in panel.warning.text()


def test_a_result_without_expert_maps_says_how_to_get_them(dock, result, empty_project, wait):
    add_results(replace(result, outputs=result.outputs[:1]))
    dock.routing_page.shares_panel.button.click()
    assert "Tick “expert shares” on the Classify page" in dock.routing_page.shares_panel.state.text()


@pytest.mark.parametrize("width", [360, 640])
def test_nothing_is_cut_and_every_control_has_a_tool_tip(page, wait, dock, width):
    ask(page, 5, 5)
    answer(page, wait)
    page.shares_panel.button.click()
    wait(lambda: not page.shares_panel.job.is_running)
    dock.resize(width, 900)
    QCoreApplication.processEvents()
    area = dock.tabs.widget(2)
    assert dock.width() == width
    assert page.minimumSizeHint().width() <= area.viewport().width()
    focusable = [w for w in page.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    missing = [w for w in focusable if not (w.toolTip() or w.parent().toolTip())]
    assert len(focusable) >= 9 and not missing


def test_an_unexpected_error_is_a_sentence_too(page, wait, monkeypatch):
    def broken(request, progress):
        raise MamolError("A sentence.")

    monkeypatch.setattr(routing_page_module.api, "explain", broken)
    ask(page, 5, 5)
    answer(page, wait)
    assert page.state.text() == "A sentence."
