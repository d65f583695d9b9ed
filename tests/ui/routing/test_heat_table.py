"""Tables with heat colours: what they show, and that nothing of them is cut."""

from __future__ import annotations

import pytest
from mamol.core.palette import SHARES_RAMP
from mamol.ui.common.bar_table import Bar, BarTable
from mamol.ui.routing.heat_table import HeatTable, heat_colour
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

COLUMNS = ("dynamic 1", "shared", "SAR only")
ROWS = ("corn", "Buildings-Grass-Trees-Drives and much more of it than fits", "wood")
SHARES = ((0.1, 0.2, 0.4), (0.0, 0.05, 0.15), (0.3, 0.2, 0.1))


@pytest.fixture
def shown(qgis_app):
    """Show a table alone in a window of a width."""
    windows = []

    def show(table_type, width):
        window = QWidget()
        layout = QVBoxLayout(window)
        table = table_type("name", "hint", window)
        layout.addWidget(table)
        layout.addStretch(1)
        window.resize(width, 500)
        window.show()
        windows.append(window)
        return table

    yield show
    for window in windows:
        window.deleteLater()


def cell(table, row, column):
    """The colour of a cell's corner as it is drawn."""
    QCoreApplication.processEvents()
    rect = table.visualItemRect(table.item(row, column))
    return QColor(table.viewport().grab().toImage().pixel(rect.left() + 1, rect.top() + 1))


def test_the_largest_share_is_brightest_and_none_is_darkest(shown):
    table = shown(HeatTable, 400)
    table.show_shares(ROWS, COLUMNS, SHARES)
    assert table.figures() == (("10", "20", "40"), ("0", "5", "15"), ("30", "20", "10"))
    assert cell(table, 0, 2).name() == SHARES_RAMP[-1] and cell(table, 1, 0).name() == SHARES_RAMP[0]
    assert table.item(1, 2).toolTip() == f"{ROWS[1]}, SAR only: 15.00 %"


def test_a_table_without_any_share_has_one_colour(shown):
    table = shown(HeatTable, 400)
    table.show_shares(("corn",), COLUMNS, ((0.0, 0.0, 0.0),))
    assert {cell(table, 0, column).name() for column in range(3)} == {SHARES_RAMP[0]}


@pytest.mark.parametrize("width", [220, 1600])
def test_long_row_names_get_lines_and_the_table_the_height_for_them(shown, width):
    table = shown(HeatTable, width)
    table.show_shares(ROWS, COLUMNS, SHARES)
    QCoreApplication.processEvents()
    assert (table.rowHeight(1) > table.rowHeight(0)) == (width == 220)
    last = table.visualItemRect(table.item(2, 0))
    assert last.bottom() <= table.viewport().height(), "the last row is cut"


def test_fewer_rows_leave_no_old_ones(shown):
    table = shown(HeatTable, 400)
    table.show_shares(ROWS, COLUMNS, SHARES)
    table.show_shares(ROWS[:1], COLUMNS[:2], ((0.5, 0.25),))
    assert table.figures() == (("50", "25"),)


def test_the_ramp_is_met_at_its_stops_and_held_beyond_its_ends():
    last = len(SHARES_RAMP) - 1
    assert [heat_colour(i / last).name() for i in range(last + 1)] == list(SHARES_RAMP)
    assert heat_colour(-1).name() == SHARES_RAMP[0] and heat_colour(2).name() == SHARES_RAMP[-1]


def test_a_bar_is_as_long_as_its_share(shown):
    table = shown(BarTable, 400)
    table.show_bars([Bar("corn", 0.75, QColor("#ff0000")), Bar("wood", 0.0, QColor("#00ff00"))])
    QCoreApplication.processEvents()
    assert table.bars() == (("corn", "75.0 %"), ("wood", "0.0 %"))
    image = table.viewport().grab().toImage()
    rect = table.visualItemRect(table.item(0, 0))
    drawn = [QColor(image.pixel(x, rect.bottom() - 4)).name() for x in range(rect.width())]
    assert drawn.count("#ff0000") == pytest.approx(0.75 * (rect.width() - 8), abs=2)
    empty = table.visualItemRect(table.item(1, 0)).bottom() - 4
    assert empty < table.viewport().height(), "the last row is cut"
    assert QColor(image.pixel(rect.width() // 4, empty)).name() != "#00ff00"


def test_long_names_of_bars_get_lines_when_the_table_becomes_narrow(shown):
    table = shown(BarTable, 1600)
    table.show_bars([Bar(f"{ROWS[1]} {number}", 0.2, QColor("#ff0000")) for number in range(5)])
    QCoreApplication.processEvents()
    before = [table.rowHeight(row) for row in range(5)]
    table.window().resize(260, 500)
    QCoreApplication.processEvents()
    assert all(table.rowHeight(row) > height for row, height in enumerate(before))
    assert table.visualItemRect(table.item(4, 0)).bottom() <= table.viewport().height()
