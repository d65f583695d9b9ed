"""What is in sight on every page: the button, the progress, and a report that has just been made."""

from __future__ import annotations

import pytest
from mamol.ui.common.scrolled_page import reveal
from qgis.PyQt.QtCore import QCoreApplication, QPoint, QRect


def settle():
    for _ in range(6):
        QCoreApplication.processEvents()


def is_in_sight(widget, dock):
    """Whether the widget is shown, and all of it lies inside the dock and the scroll areas it is in."""
    place = QRect(widget.mapTo(dock, QPoint(0, 0)), widget.size())
    return widget.isVisible() and dock.rect().contains(place) and not widget.visibleRegion().isEmpty()


@pytest.mark.parametrize("size", [(300, 560), (400, 760)])
@pytest.mark.parametrize("number", [0, 3])
def test_button_progress_and_cancel_are_in_sight_on_a_low_screen(dock, scene_layers, size, number):
    for layer in scene_layers.values():
        dock.train_page.sensor_table.add_layer(layer)
    dock.resize(*size)
    dock.show()
    dock.tabs.setCurrentIndex(number)
    page = dock.tabs.widget(number).widget()
    settle()
    assert is_in_sight(page.run_bar.start_button, dock)
    page.run_bar.set_running(True)
    page.run_bar.show_progress(0.4, "40 %, 20 s left, training")
    settle()
    for widget in (page.run_bar.progress_bar, page.run_bar.cancel_button, page.run_bar.message):
        assert is_in_sight(widget, dock)
    page.run_bar.set_running(False)


def test_a_job_is_in_sight_beside_every_page_and_says_whose_it_is(dock):
    dock.show()
    bar = dock.train_page.run_bar
    bar.set_running(True)
    bar.show_progress(0.4, "20 s left")
    for number in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(number)
        settle()
        is_own = dock.tabs.widget(number).widget() is dock.train_page
        assert is_in_sight(bar.cancel_button, dock)
        assert bar.message.text() == ("20 s left" if is_own else "Train: 20 s left")
        assert bar.start_button.isVisible() is is_own
    bar.set_running(False)
    dock.tabs.setCurrentIndex(0)
    settle()
    assert not bar.isVisible() and dock.classify_page.run_bar.isVisible()


@pytest.mark.parametrize("is_looked_at", [True, False])
def test_a_report_is_in_sight_when_it_is_there(dock, scene_layers, is_looked_at):
    """At once, or when the page is looked at again."""
    for layer in scene_layers.values():
        dock.train_page.sensor_table.add_layer(layer)
    dock.resize(360, 560)
    dock.show()
    dock.tabs.setCurrentIndex(3 if is_looked_at else 0)
    settle()
    report, area = dock.train_page.report_panel, dock.tabs.widget(3)
    report.show()
    reveal(report)
    settle()
    dock.tabs.setCurrentIndex(3)
    settle()
    place = report.mapTo(area.viewport(), QPoint(0, 0)).y()
    assert 0 <= place < area.viewport().height() / 2
    area.verticalScrollBar().setValue(0)
    dock.tabs.setCurrentIndex(0)
    dock.tabs.setCurrentIndex(3)
    settle()
    assert area.verticalScrollBar().value() == 0, "what has been seen is not scrolled to again"


def test_what_is_said_of_a_page_goes_with_it_and_does_not_pile_up(dock, sentences):
    from qgis.core import Qgis

    dock.say("of the whole dock", Qgis.MessageLevel.Warning)
    for _ in range(3):
        dock.train_page.run_bar.started.emit()
    told = [sentence for sentence in sentences() if "no sensor" in sentence]
    assert len(told) == 1 and len(sentences()) == 2
    dock.tabs.setCurrentIndex(3)
    settle()
    assert sentences() == ["of the whole dock"]
