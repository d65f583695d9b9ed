"""Entries that are longer than their box are seen whole: in the list, and in the tool tip."""

from __future__ import annotations

import pytest
from mamol.ui.common.whole_entries import is_cut, show_whole_entries
from mamol.ui.finish.dialog import FinishDialog
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QHelpEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QToolTip, QWidget

LONG = "proportional to the area, with at least so many points in each <stratum>"


@pytest.fixture
def box(qgis_app):
    parent = QWidget()
    box = QComboBox(parent)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.addItems(["equal", LONG])
    box.setToolTip("How points are shared out")
    box.resize(150, 26)
    show_whole_entries(parent)
    parent.resize(200, 60)
    parent.show()
    yield box
    QToolTip.hideText()
    parent.close()
    parent.deleteLater()


def tip_of(box: QComboBox) -> str:
    QToolTip.hideText()
    place = QPoint(5, 5)
    event = QHelpEvent(QEvent.Type.ToolTip, place, box.mapToGlobal(place))
    QCoreApplication.sendEvent(box, event)
    return QToolTip.text()


def test_a_cut_entry_is_told_before_the_hint(box: QComboBox) -> None:
    assert not is_cut(box) and tip_of(box) == "How points are shared out"
    box.setCurrentIndex(1)
    assert is_cut(box)
    told = tip_of(box)
    assert "at least so many points in each &lt;stratum&gt;" in told and told.endswith("How points are shared out</p>")


def test_the_list_is_as_wide_as_its_longest_entry(box: QComboBox) -> None:
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.view().width() >= box.fontMetrics().horizontalAdvance(LONG) > box.width()
    box.hidePopup()


def test_the_dock_and_the_window_for_finishing_do_it(dock) -> None:
    dialog = FinishDialog(dock)
    for widget in (dock.assess_page.design_panel, dock.assess_page.assess_panel, dialog):
        box = next(one for one in widget.findChildren(QComboBox) if type(one) is QComboBox)
        box.addItem(LONG)
        box.setCurrentIndex(box.count() - 1)
        box.resize(150, 26)
        assert "at least so many points" in tip_of(box)
    dialog.deleteLater()
