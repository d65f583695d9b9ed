"""Dates of series on the What-if page: the slider, the ticks, the chart, and what is kept of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.season import HiddenDate, with_hidden_dates
from mamol.core.contracts.sensors import Acquisition, SensorSource
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress
from mamol.tests.core.series_scene import DAYS, SeriesScene, write_series_scene
from mamol.tests.core.small_model import make_model
from mamol.ui.common.series_choice import SeriesChoice
from mamol.ui.jobs.task import running_jobs
from mamol.ui.settings import ProjectSettings, Settings
from mamol.ui.what_if.date_switches import DateSwitches
from mamol.ui.what_if.season_chart import SeasonChart
from mamol.ui.what_if.sensor_switches import SensorSwitches
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt
from qgis.PyQt.QtTest import QSignalSpy, QTest


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> SeriesScene:
    return write_series_scene(tmp_path_factory.mktemp("series"))


@pytest.fixture(scope="module")
def model(scene: SeriesScene, tmp_path_factory) -> str:
    return make_model(tmp_path_factory.mktemp("model") / "m.safetensors", scene.sensors, scene.truth).path


@pytest.fixture
def page(dock, scene: SeriesScene, model: str, show_scene):
    """The page with the series, the elevation and the labels, and the whole scene on the map."""
    paths = {"S2": scene.series.path, "DEM": scene.elevation.path, "truth": scene.labels.path}
    layers = {name: QgsRasterLayer(path, name) for name, path in paths.items()}
    QgsProject.instance().addMapLayers(list(layers.values()))
    dock.model_row.choose(model)
    # As the dialog of the dates does when its files are chosen.
    Settings().allow_series_folders([str(Path(scene.series.path).parent)])
    for row in dock.classify_page.sensor_table.rows:
        row.choose(layers[row.name])
        if row.name == "S2":
            row.dates_button.choose(SeriesChoice(scene.series.acquisitions))
        row.use.setChecked(True)
    dock.resize(400, 900)
    show_scene(layers["S2"])
    dock.what_if_page.worth_panel.reference.layer_box.setLayer(layers["truth"])
    return dock.what_if_page


@pytest.fixture
def settled(page, wait):
    def wait_for_rest():
        for _ in range(3):
            QCoreApplication.processEvents()
        wait(lambda: not page.dates._soon.isActive())
        wait(lambda: not page.live.job.is_running and not page.live._follow_soon.isActive())
        wait(lambda: not page.worth_panel.job.is_running and not running_jobs())

    return wait_for_rest


def classes_of(scene: SeriesScene, model: str, hidden: tuple[HiddenDate, ...], folder) -> np.ndarray:
    path = str(folder / "classes.tif")
    sensors = with_hidden_dates(scene.sensors, hidden)
    classify(ClassifyRequest(model, sensors, (Output(OutputKind.CLASSES, path),)), Progress())
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def test_the_map_follows_slider_and_ticks_as_classify_maps_them(page, scene, model, settled, tmp_path) -> None:
    assert page.dates.isVisibleTo(page) and page.dates.caption.text() == "Dates until 2021-09-15: 4 of 4"
    page.start()
    settled()
    assert page.figures.title.text() == "Compared with all sensors" and page.figures.hidden.isHidden()
    pictured = []
    page.live.pictured.connect(pictured.append)
    page.dates.slider.setValue(2)
    settled()
    assert page.dates.caption.text() == "Dates until 2021-07-01: 3 of 4"
    later = (HiddenDate("S2", DAYS[3]),)
    assert page.dates.hidden() == later and page.live.hidden == later
    assert (pictured[-1].values == classes_of(scene, model, later, tmp_path)).all()
    page.dates.rows.item(0).setCheckState(Qt.CheckState.Unchecked)
    settled()
    both = (HiddenDate("S2", DAYS[0]), *later)
    assert page.figures.title.text() == "Compared with all sensors and all dates"
    assert page.figures.hidden.text() == f"Hidden dates: {DAYS[0]}, {DAYS[3]}"
    assert page.dates.hidden() == both
    assert (pictured[-1].values == classes_of(scene, model, both, tmp_path)).all()


def test_the_season_is_drawn_and_a_click_shows_its_day(page, settled) -> None:
    page.start()
    settled()
    line = page.season.line
    assert [point.date for point in line.points] == list(DAYS) and page.season.isVisibleTo(page)
    assert ("season", DAYS[1], "dates", "2") in page.season.table()
    assert line.marked == DAYS[-1] and page.season.exports.picture_action in line.actions()
    line.resize(300, line.height())
    QTest.mouseMove(line, QPoint(int(line.places()[1]), 40))
    assert line.nearest(int(line.places()[1]) + 2).date == DAYS[1] and page.dates.until == DAYS[-1]
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(int(line.places()[1]), 40))
    assert page.dates.until == DAYS[1]
    settled()
    assert line.marked == DAYS[1]
    page.stop()
    assert not page.season.isVisibleTo(page)


def test_the_accuracy_follows_the_dates_that_are_shown(page, scene, settled) -> None:
    pictured = []
    page.live.pictured.connect(pictured.append)
    page.start()
    settled()
    figures = page.figures

    def right() -> float:
        there = pictured[-1].values > 0
        return 100 * float((pictured[-1].values == scene.truth)[there].mean())

    whole = right()
    assert not figures.accuracy.isHidden() and figures.accuracy.text() == f"{whole:.1f} % → {whole:.1f} %"
    assert figures.seen_labels.isVisibleTo(figures) and "was trained on this reference" in figures.seen_labels.text()
    page.dates.slider.setValue(0)
    settled()
    assert figures.accuracy.text() == f"{whole:.1f} % → {right():.1f} %" and right() != whole
    page.worth_panel.reference.layer_box.setLayer(None)
    settled()
    assert figures.accuracy.isHidden() and figures.accuracy_title.isHidden()
    assert figures.seen_labels.isHidden()


def test_the_dates_are_measured_in_the_view_on_a_click(page, settled, wait) -> None:
    panel = page.date_worth
    assert panel.isVisibleTo(page) and not panel.bars.isVisibleTo(page)
    panel.button.click()
    wait(lambda: not panel.job.is_running)
    rows = panel.bars.bars()
    assert [name for name, _ in rows] == list(DAYS) and all(" ± " in figure for _, figure in rows)
    assert "What each date adds to the overall accuracy, with its standard error; on" in panel.state.text()
    assert "If the model was trained on this reference, its accuracy on other ground is lower" in panel.state.text()
    told = panel.state.text()
    extent = page.live._canvas.extent()
    page.live._canvas.zoomByFactor(0.5)
    assert "Measure again" in panel.state.text(), "the bars are of another view"
    page.live._canvas.setExtent(extent)
    assert panel.state.text() == told
    page.worth_panel.reference.layer_box.setLayer(None)
    assert "Measure again" in panel.state.text(), "the bars are of a reference that is gone"
    panel.button.click()
    wait(lambda: not panel.job.is_running)
    assert "agreement with the map of all dates" in panel.state.text()
    shares = [float(figure.split(" ")[0]) for _, figure in panel.bars.bars()]
    assert 0 < sum(shares) <= 100.5
    page.stop()
    assert not panel.bars.isVisibleTo(page)


def test_a_kept_scenario_has_the_dates_that_were_shown(page, scene, settled) -> None:
    plans = []
    page.keep_wanted.connect(plans.append)
    page.dates.slider.setValue(1)
    settled()
    page.keep_button.click()
    sensors = with_hidden_dates(plans[0]._sensors(), plans[0].hidden)
    assert [one.date for one in sensors[0].acquisitions if not one.is_off] == list(DAYS[:2])


def series(name: str, *days: str) -> SensorSource:
    return SensorSource(name, "a.tif", acquisitions=tuple(Acquisition(f"{day}.tif", day) for day in days))


def test_states_stay_while_the_dates_are_the_same(qgis_app) -> None:
    switches = DateSwitches()
    flipped = QSignalSpy(switches.flipped)
    switches.set_sensors((series("S2", *DAYS),))
    switches.rows.item(1).setCheckState(Qt.CheckState.Unchecked)
    switches.slider.setValue(2)
    switches.set_sensors((series("S2", *DAYS, "2021-10-01"),))
    assert switches.until == DAYS[2] and HiddenDate("S2", DAYS[1]) in switches.hidden()
    switches.set_sensors((series("S2", *DAYS[:2], DAYS[3]),))
    assert switches.until == DAYS[1], "the last day before the one that is gone, not the end of the season"
    switches.set_sensors(())
    switches.set_sensors((series("S2", *DAYS),))
    assert switches.until == DAYS[2] and HiddenDate("S2", DAYS[1]) in switches.hidden(), "a layer was away for a while"
    switches.forget()
    assert switches.isHidden() and switches.hidden() == () and switches.until == ""
    assert len(flipped) == 0, "it waits for the slider to rest"


def test_one_click_shows_all_dates_again_and_late_ones_are_grey(qgis_app) -> None:
    switches = DateSwitches()
    switches.set_sensors((series("S2", *DAYS), series("SAR", *DAYS[:3])))
    assert switches.rows.item(0).text() == f"{DAYS[0]}  S2", "a long name would push the day out of sight"
    assert not switches.all_button.isEnabled()
    switches.rows.selectAll()
    switches.rows.item(5).setCheckState(Qt.CheckState.Unchecked)
    assert len(switches.hidden()) == 7, "all that are selected are switched together"
    switches.all_button.click()
    assert switches.hidden() == ()
    switches.slider.setValue(1)
    colours = [switches.rows.item(row).foreground().color() for row in range(7)]
    assert colours[0] == colours[1] == colours[4] != colours[2] == colours[3] == colours[6]
    switches.all_button.click()
    assert switches.until == DAYS[3] and switches.hidden() == ()


def test_hidden_dates_are_told_in_few_words(qgis_app) -> None:
    switches = DateSwitches()
    switches.set_sensors((series("S2", *DAYS), series("SAR", *DAYS[:3])))
    switches.rows.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert switches.in_words(switches.hidden()) == f"S2: {DAYS[0]}", "of two series it is said whose date it is"
    switches.slider.setValue(1)
    assert switches.in_words(switches.hidden()) == f"all after {DAYS[1]}; S2: {DAYS[0]}"


def test_what_is_switched_off_comes_back_with_the_project(page, dock, settled, tmp_path, wait) -> None:
    page.dates.rows.item(0).setCheckState(Qt.CheckState.Unchecked)
    page.dates.slider.setValue(2)
    page.switches.boxes["DEM"].setChecked(False)
    page.brush.sensor_box.setCurrentText("S2")
    page.brush.middle_button.click()
    settled()
    (place,) = page.brush.removals()
    hidden, path = page.dates.hidden(), str(tmp_path / "season.qgz")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    assert page.dates.hidden() == () and not page.switches.boxes and not page.brush.removals()
    assert QgsProject.instance().read(path)
    wait(lambda: page.switches.boxes)
    assert page.dates.hidden() == hidden and page.dates.until == DAYS[2]
    assert page.switches.present() == ("S2",) and page.brush.removals() == (place,)
    assert page.dates.caption.text() == f"Dates until {DAYS[2]}: 2 of 4" and not page.live.is_active


def test_polygons_of_a_sensor_that_the_model_lacks_are_dropped_in_a_sentence(page, settled) -> None:
    page.brush.sensor_box.setCurrentText("S2")
    page.brush.middle_button.click()
    settled()
    page.store()
    kept = ProjectSettings().read("what_if/places")
    (own,) = kept[""]
    kept[""] = [{**own, "sensor": "radar"}, own, {**own, "sensor": "optical"}]
    ProjectSettings().write("what_if/places", kept)
    told = QSignalSpy(page.message)
    page.restore()
    assert [one.sensor for one in page.brush.removals()] == ["S2"]
    assert told[0][0] == "Polygons drawn for 'optical', 'radar' were not put back: the model has no such sensor."
    page.store()
    assert ProjectSettings().read("what_if/places") == {"": [own]}


_SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [0, 9], [9, 9], [0, 0]]]}


@pytest.mark.parametrize(
    "damaged",
    [
        None, [], {"": 3}, {"": [None, 3, "x", {}]}, {"": [{"sensor": "S2", "geometry": {"type": "Polygon"}}]},
        {"": [{"sensor": 5, "geometry": _SQUARE, "crs": "EPSG:3857"}]},
        {"": [{"sensor": "S2", "geometry": _SQUARE, "crs": "nowhere"}]},
        {"": [{"sensor": "S2", "geometry": _SQUARE, "crs": 7}]},
        {"": [{"sensor": "S2", "geometry": {"type": "Polygon", "coordinates": [[["a", "b"]]]}, "crs": "EPSG:3857"}]},
        {"": [{"sensor": "S2", "geometry": {"type": "Polygon", "coordinates": 5}, "crs": "EPSG:3857"}]},
        {"": [{"sensor": "S2", "geometry": {"type": "Polygon", "coordinates": [[]]}, "crs": "EPSG:3857"}]},
        {"": [{"sensor": "S2", "geometry": {"coordinates": []}, "crs": "EPSG:3857"}]},
        {"": [{"sensor": "S2", "geometry": {"type": "Polygon", "coordinates": [[[1e999, 0], [0, 9], [9, 9]]]},
               "crs": "EPSG:3857"}]},
    ],
)  # fmt: skip
def test_what_a_project_says_of_polygons_may_be_anything(page, damaged) -> None:
    assert page.brush.restore(damaged, ["S2", "DEM"]) == []
    assert page.brush.removals() == ()


@pytest.mark.parametrize("damaged", [None, [], {"off": 3, "until": 5}, {"off": [["S2"], [1, 2], "x"]}])
def test_what_a_project_says_of_switches_may_be_anything(qgis_app, damaged) -> None:
    switches, sensors = DateSwitches(), SensorSwitches()
    switches.set_sensors((series("S2", *DAYS),))
    sensors.set_sensors(["S2"])
    switches.restore(damaged)
    sensors.restore(damaged)
    assert switches.hidden() == () and sensors.present() == ("S2",)


def test_an_answer_says_how_many_dates_were_off(page, dock, settled, wait) -> None:
    page.dates.rows.item(1).setCheckState(Qt.CheckState.Unchecked)
    page.dates.slider.setValue(2)
    settled()
    routing = dock.routing_page
    routing.result_choice.setCurrentIndex(routing.result_choice.count() - 1)
    routing.centre_button.click()
    wait(lambda: routing.answer_panel.explanation)
    answer = routing.answer_panel
    assert [one.date for one in answer.explanation.dates["S2"]] == [DAYS[0], DAYS[2]]
    assert answer.dates_off.text() == "Switched off, hence not listed: 2 dates."
    assert not answer.dates_off.isHidden()


def test_a_new_map_says_that_the_preview_lies_above_it(page, dock, settled, wait) -> None:
    classify_page, said, made = dock.classify_page, [], []
    classify_page.message.connect(lambda sentence, level: said.append(sentence))
    classify_page.result_ready.connect(made.append)
    page.start()
    settled()
    classify_page.run_bar.start_button.click()
    wait(lambda: made)
    assert any("preview lies above the map" in sentence for sentence in said)
    page.stop()
    classify_page.run_bar.start_button.click()
    wait(lambda: len(made) == 2)
    assert "preview lies above" not in said[-1]


def test_no_points_no_chart(qgis_app) -> None:
    chart = SeasonChart()
    chart.show_points(())
    assert chart.isHidden() and chart.line.places() == []
