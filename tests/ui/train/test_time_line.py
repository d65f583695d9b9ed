"""How long training will take is said before the click, for this scene and this machine."""

from __future__ import annotations

import pytest
from mamol.core.training.cost import Work
from mamol.ui.settings import Settings
from mamol.ui.train.time_line import TimeLine

SMALL, LARGE = Work((4, 2), 3, 150, 2_304), Work((50, 50, 50, 50), 16, 262_045, 4_000_000)


@pytest.fixture
def line(qgis_app, clean_settings):
    Settings().training_pace = 1.0
    line = TimeLine()
    yield line
    line.deleteLater()


def test_times_are_not_the_same_for_every_scene(line):
    line.show_estimate(SMALL)
    small, text = line.expected, line.text()
    assert text.startswith("balanced: about ") and "fast" in text and "thorough" in text
    line.show_estimate(LARGE)
    assert line.expected > 2 * small and line.text() != text
    line.show_estimate(None)
    assert line.text() == "" and line.expected is None and line.isHidden()


def test_a_run_teaches_how_fast_the_machine_is(line):
    line.show_estimate(SMALL)
    before = line.expected
    assert line.start() == before
    line.learn(5 * before)
    assert Settings().training_pace == pytest.approx(3.0) and line.expected == pytest.approx(3 * before)
    line.learn(1.0)
    assert Settings().training_pace == pytest.approx(3.0), "a run that nothing was expected of teaches nothing"


def test_the_page_shows_it_once_the_labels_are_counted(dock, scene_layers, wait):
    Settings().training_pace = 2.0
    page = dock.train_page
    page.sensor_table.add_layer(scene_layers["optical"])
    page.label_section.layer_box.setLayer(scene_layers["labels"])
    wait(lambda: not page.label_section.counter.is_counting)
    text = page.time_line.text()
    assert text.startswith("balanced: about ")
    page.options.choose("thorough", "tuned")
    assert page.time_line.text().startswith("thorough: about ")


def test_the_machine_is_measured_where_nothing_is_known(dock, scene_layers, wait):
    page = dock.train_page
    page.sensor_table.add_layer(scene_layers["optical"])
    page.label_section.layer_box.setLayer(scene_layers["labels"])
    wait(lambda: Settings().training_pace is not None)
    assert page.time_line.expected is not None
