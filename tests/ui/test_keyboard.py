"""All pages by keyboard: Tab goes from top to bottom, reaches everything, and every control says what it does."""

from __future__ import annotations

import pytest
from mamol.core.contracts.outputs import OutputKind
from mamol.ui.jobs.task import running_jobs
from mamol.ui.routing.preview_questions import PREVIEW
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QPoint, QRect, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QWidget,
)

PAGES = ("Classify", "What-if", "Routing", "Train", "Assess")
CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)
TALL = 4000


@pytest.fixture
def full_dock(dock, scene_files, scene_layers, show_scene, wait, tmp_path):
    """The dock with as much on each page as there can be, tall enough to show all of it."""
    dock.model_row.choose(scene_files.model)
    dock.classify_page.folder_widget.setFilePath(str(tmp_path))
    dock.classify_page.output_boxes[OutputKind.EXPERTS].setChecked(True)
    show_scene(scene_layers["optical"])
    dock.resize(420, TALL)
    page, routing, train = dock.what_if_page, dock.routing_page, dock.train_page

    def rest():
        for _ in range(3):
            QCoreApplication.processEvents()
        wait(lambda: not page.live.job.is_running and not dock.classify_page.is_running and not running_jobs())

    page.keep_button.click()
    wait(lambda: page.history.scenarios)
    page.worth_panel.reference.layer_box.setLayer(fields())
    page.switches.boxes["radar"].click()
    page.brush.middle_button.click()
    rest()
    box = routing.result_choice
    box.choose(next(box.itemData(number) for number in range(box.count()) if box.itemData(number) != PREVIEW))
    rest()
    dock.tabs.setCurrentIndex(PAGES.index("Routing"))
    routing.centre_button.click()
    routing.shares_panel.button.click()
    rest()
    routing.expert_view.picker.shown_box.setCurrentIndex(3)
    routing.expert_view.picker.shown_box.activated.emit(3)
    for name in ("optical", "radar"):
        train.sensor_table.add_layer(scene_layers[name])
    train.label_section.layer_box.setLayer(QgsProject.instance().mapLayersByName("fields")[0])
    wait(lambda: not train.label_section.counter.is_counting)
    return dock


def fields():
    """Polygons with a field, so that there is a box for it."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32630&field=class:integer", "fields", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((500000 5999520,500480 5999520,500480 6000000,500000 5999520))"))
    feature.setAttribute("class", 1)
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


def shown_page(dock, name):
    dock.tabs.setCurrentIndex(PAGES.index(name))
    for _ in range(5):
        QCoreApplication.processEvents()
    return dock.tabs.currentWidget().widget()


def is_reached(widget):
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.isVisible()


def in_order(dock, page):
    """The page's widgets as the tabulator key comes to them from the bar of tabs, until it leaves the page."""
    chain, window = [], dock.window()
    dock.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)
    while True:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        widget = window.focusWidget()
        if not page.isAncestorOf(widget):
            return chain
        assert widget not in chain, f"{described(widget)} holds the tabulator key"
        chain.append(widget)


def place(widget, page):
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def described(widget):
    text = widget.text() if hasattr(widget, "text") and callable(widget.text) else widget.accessibleName()
    return f"{type(widget).__name__} '{text}' {widget.toolTip()[:40]}"


def is_part(widget):
    """Whether it belongs to another control: the list of a box, the field of a spin box, a table's headers."""
    parent = widget.parent()
    while parent is not None:
        if isinstance(parent, (QComboBox, QAbstractSpinBox, QAbstractItemView, QLineEdit)):
            return True
        parent = parent.parent()
    return False


@pytest.mark.parametrize("name", PAGES)
def test_the_tabulator_key_goes_from_top_to_bottom(full_dock, name):
    page = shown_page(full_dock, name)
    chain = in_order(full_dock, page)
    assert len(chain) >= 10
    for one, other in zip(chain, chain[1:]):
        first, second = place(one, page), place(other, page)
        beside = (
            first.top() < second.center().y() < first.bottom() or second.top() < first.center().y() < second.bottom()
        )
        follows = second.left() >= first.left() if beside else second.top() > first.top()
        assert follows or one.isAncestorOf(other), f"{described(one)} is followed by {described(other)}"


@pytest.mark.parametrize("name", PAGES)
def test_the_key_leaves_the_page_at_both_ends(full_dock, name):
    page, head = shown_page(full_dock, name), (full_dock.model_row, full_dock.help_menu)
    chain, window = in_order(full_dock, page), full_dock.window()

    def is_of_head(widget):
        return any(one is widget or one.isAncestorOf(widget) for one in head)

    chain[-1].setFocus(Qt.FocusReason.OtherFocusReason)
    # The buttons of the dock's head and of its message may come first.
    for _ in range(6):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() is not full_dock.tabs.tabBar() and not page.isAncestorOf(window.focusWidget())
        if is_of_head(window.focusWidget()):
            break
    assert is_of_head(window.focusWidget()), "the dock's first control comes after its last"
    chain[0].setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(chain[0], Qt.Key.Key_Backtab)
    assert window.focusWidget() is full_dock.tabs.tabBar()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert is_of_head(window.focusWidget())


@pytest.mark.parametrize("name", PAGES)
def test_every_control_is_reached_and_says_what_it_does(full_dock, name):
    page = shown_page(full_dock, name)
    controls = [one for one in page.findChildren(QWidget) if isinstance(one, CONTROLS) and not is_part(one)]
    controls = [one for one in controls if not isinstance(one.window(), QDialog)]
    assert len(controls) >= 15
    silent = [one for one in controls if not (one.toolTip() or one.parent().toolTip())]
    assert [described(one) for one in silent] == []
    out_of_reach = [one for one in controls if not one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [described(one) for one in out_of_reach] == []
    chain = in_order(full_dock, page)
    missed = [one for one in controls if is_reached(one) and one not in chain]
    assert [described(one) for one in missed] == []
