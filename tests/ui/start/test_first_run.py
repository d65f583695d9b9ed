"""The start page, the example from click to map, and the tour."""

from __future__ import annotations

import pytest
from mamol.core.contracts.example import FARMLAND, MADE_UP, example_model
from mamol.core.errors import MamolError
from mamol.ui.start import example, page
from mamol.ui.start.tour import MOST_STEPS
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest


@pytest.fixture
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(example, "example_folder", lambda: tmp_path / "examples")
    return tmp_path / "examples"


def test_an_empty_dock_begins_with_the_start_page(qgis_iface, empty_project, clean_settings):
    from mamol.ui.dock import MamolDock

    dock = MamolDock(qgis_iface)
    assert dock.first_run.is_shown
    dock.first_run.page.train_button.click()
    assert not dock.first_run.is_shown and dock.page is dock.train_page
    dock.release()
    dock.deleteLater()


def test_it_goes_when_there_is_a_model_and_comes_back_on_request(dock):
    dock.first_run.show()
    dock.model_row.choose(str(example_model(MADE_UP)))
    assert not dock.first_run.is_shown
    dock.help_menu.start_wanted.emit()
    assert dock.first_run.is_shown
    dock.first_run.page.back_button.click()
    assert not dock.first_run.is_shown


def test_size_source_and_place_are_told_before_the_click(dock, own_folder):
    start = dock.first_run.page
    start.example_button.click()
    told = start.fetch_note.text()
    assert "7.4 MB" in told and "tensorly" in told and "Uninstall all" in told and "Python package index" in told
    assert "7.4" in start.fetch_button.text() and not own_folder.exists()
    (own_folder / FARMLAND.key).mkdir(parents=True)
    start.set_running(False)
    assert "MB" not in start.fetch_button.text()


def test_a_click_leads_to_a_classified_map_and_the_tour(dock, own_folder, wait, settled):
    dock.first_run.show()
    dock.first_run.page.make_button.click()
    wait(lambda: dock.first_run.tour.is_on)
    names = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    assert {"Optical", "Radar", "Terrain", "Labelled fields", "Labelled points"} <= set(names)
    groups = [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups()]
    assert MADE_UP.title in groups and any("all sensors" in group for group in groups)
    assert not dock.first_run.is_shown and dock.model_row.model is not None
    dock.first_run.tour.leave()
    # Once more: no layer twice.
    result = dock.first_run.starter
    result.start(MADE_UP)
    wait(lambda: not result.is_running)
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()].count("Optical") == 1
    settled()


def test_where_nothing_can_be_fetched_the_synthetic_scene_is_offered(dock, own_folder, wait, monkeypatch):
    def no_network(request, progress):
        raise MamolError("It could not be downloaded. Check the network, then try again.")

    monkeypatch.setattr(example.api, "prepare_example", no_network)
    start = dock.first_run.page
    start.start(FARMLAND)
    assert not start.fetch_button.isEnabled() and not start.cancel_button.isHidden()
    wait(lambda: start.fetch_button.isEnabled())
    assert "Check the network" in start.state.text() and "synthetic landscape below" in start.state.text()
    assert start.cancel_button.isHidden() and page.example_is_there(FARMLAND) is False


def test_the_tour_frames_its_widgets_and_can_be_left_at_any_time(dock):
    dock.model_row.choose(str(example_model(MADE_UP)))
    dock.resize(400, 900)
    dock.show()
    tour = dock.first_run.tour
    dock.first_run.start_tour()
    pages = []
    for place in range(MOST_STEPS):
        assert tour.place == place and tour.highlight.target is not None and tour.text.text()
        pages.append(dock.page)
        if place < MOST_STEPS - 1:
            tour.next_button.click()
    assert {dock.classify_page, dock.what_if_page, dock.routing_page, dock.train_page} == set(pages)
    tour.back_button.click()
    assert tour.place == MOST_STEPS - 2
    QTest.keyClick(tour, Qt.Key.Key_Escape)
    assert not tour.is_on and tour.isHidden() and tour.highlight.isHidden()
