"""Ticked boxes in the themes of QGIS."""

from __future__ import annotations

import pytest
from mamol.core.contracts.outputs import OutputKind
from mamol.ui.common.ticks import mend_ticks
from mamol.ui.dock import MamolDock
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QCheckBox, QMainWindow, QMenu, QVBoxLayout, QWidget


@pytest.fixture
def night(qgis_app):
    """The dark theme."""
    QgsApplication.setUITheme("Night Mapping")
    if not QgsApplication.instance().styleSheet():
        pytest.skip("this QGIS has no such theme")
    yield
    QgsApplication.setUITheme("default")


def lightest(widget):
    """How light the lightest pixel at the left of a widget is: white is 255."""
    QCoreApplication.processEvents()
    image = widget.grab().toImage()
    return max(image.pixelColor(x, y).lightness() for x in range(16) for y in range(image.height()))


def test_in_the_dark_theme_a_ticked_box_has_a_tick_also_where_it_is_disabled(night):
    window = QWidget()
    layout = QVBoxLayout(window)
    boxes = []
    for checked in (True, False):
        for enabled in (True, False):
            box = QCheckBox("use", window)
            box.setChecked(checked)
            box.setEnabled(enabled)
            layout.addWidget(box)
            boxes.append(box)
    window.show()
    plain = [box.grab().toImage() for box in boxes]
    mend_ticks(window)
    on, on_disabled, off, off_disabled = boxes
    assert lightest(on) > 240 and lightest(off) < 200
    assert on_disabled.grab().toImage() != off_disabled.grab().toImage()
    assert plain[0] != on.grab().toImage()
    window.hide()


def test_in_the_dark_theme_a_menu_shows_what_is_ticked(night):
    window = QWidget()
    menu = QMenu(window)
    actions = [menu.addAction("optical") for _ in range(2)]
    for action in actions:
        action.setCheckable(True)
    mend_ticks(window)
    unticked = menu.grab().toImage()
    actions[0].setChecked(True)
    assert menu.grab().toImage() != unticked
    assert lightest(menu) > 240


def test_where_the_theme_draws_ticks_nothing_changes(qgis_app):
    window = QWidget()
    mend_ticks(window)
    assert window.styleSheet() == ""


def test_boxes_made_with_the_dock_have_ticks_when_it_is_shown(night, qgis_iface, empty_project, clean_settings):
    window = QMainWindow()
    window.setStyleSheet("* { font-size: 10pt; }")  # as QGIS's own main window has one
    dock = MamolDock(qgis_iface, window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.show()
    try:
        dock.first_run.leave()
        box = dock.classify_page.output_choice.boxes[OutputKind.CLASSES]
        assert box.isChecked() and lightest(box) > 240
    finally:
        dock.release()
        window.close()
        window.deleteLater()
