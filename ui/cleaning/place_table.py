"""The table of suspicious labels: the most suspicious first, with what was decided."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem, QWidget

from ...core.contracts.cleaning import LabelAction, SuspiciousPlace
from ..common.figure_table import EXACT, FigureTable
from ..common.text import plain_tip
from ..language.words import shown, tr
from .choices import LabelChoices

SCORE, CLASS, SUGGESTED, PIXELS, DECISION, WHY, SCENE = range(7)


class PlaceTable(FigureTable):
    """A row per suspicious place.

    Signals:
        pointed_at: the place to show on the map.

    Args:
        choices: what was decided.
        parent: the panel.
    """

    pointed_at = pyqtSignal(object)
    most_visible_rows = 9

    def __init__(self, choices: LabelChoices, parent: QWidget) -> None:
        hint = tr("Click a row to see the place on the map; several rows may be selected")
        super().__init__(tr("Suspicious labels"), hint, parent)
        self.places: tuple[SuspiciousPlace, ...] = ()
        self._choices = choices
        self._set_heads(with_scenes=False)
        self.verticalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.currentCellChanged.connect(self._current_changed)
        choices.changed.connect(self._show_decisions)

    def set_places(self, places: Sequence[SuspiciousPlace], first_scene: str = "") -> None:
        """Show places, in the order given.

        Args:
            places: of all scenes.
            first_scene: the name of the first of several scenes; empty where there is but one.
        """
        self.places = ()
        self._set_heads(with_scenes=bool(first_scene))
        self.setRowCount(len(places))
        for row, place in enumerate(places):
            score = _cell(f"{place.score:.2f}", right=True)
            score.setData(EXACT, place.score)
            name = place.class_name or tr("(several)")
            cells = (score, _cell(name), _cell(place.suggested), _cell(f"{place.pixels:,}", right=True), _cell(""))
            more = [_cell(place.scene or first_scene)] if first_scene else []
            for column, cell in enumerate((*cells, _cell(str(shown(place.why))), *more)):
                self.setItem(row, column, cell)
        self.places = tuple(places)
        self._show_decisions()
        self.clearSelection()
        self.setCurrentCell(-1, -1)
        self.rows_changed()

    def chosen(self) -> tuple[SuspiciousPlace, ...]:
        """Return the places whose rows are selected."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return tuple(self.places[row] for row in rows if row < len(self.places))

    def step_on(self) -> None:
        """Go to the row below the last selected one, so that one decision follows another."""
        rows = [index.row() for index in self.selectionModel().selectedRows()]
        if rows and max(rows) + 1 < self.rowCount():
            self.selectRow(max(rows) + 1)

    def _set_heads(self, with_scenes: bool) -> None:
        """Name the columns; the scene stands before the class where there are several."""
        heads = [tr("Score"), tr("Class"), tr("Looks like"), tr("Pixels"), tr("Decision"), tr("Why")]
        heads += [tr("Scene")] if with_scenes else []
        if self.columnCount() == len(heads):
            return
        header = self.horizontalHeader()
        if self.columnCount() > SCENE:
            header.moveSection(header.visualIndex(SCENE), SCENE)
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(heads)
        self.explain_column(SCORE, tr("How suspicious the label is, 0 to 1; several reasons add up"))
        self.explain_column(SUGGESTED, tr("What a forest trained on other places takes it for"))
        if with_scenes:
            header.moveSection(header.visualIndex(SCENE), CLASS)

    def _show_decisions(self) -> None:
        # Cell by cell the table would be arranged anew each time: two hundred decisions took seconds.
        model = self.model()
        was_blocked = model.blockSignals(True)
        for row, place in enumerate(self.places):
            choice, item = self._choices.of(place), self.item(row, DECISION)
            if item is None:
                continue
            if choice is None:
                item.setText("")
            elif choice.action == LabelAction.EXCLUDE:
                item.setText(tr("exclude"))
            else:
                item.setText(tr("to {0}").format(choice.new_class))
        model.blockSignals(was_blocked)
        if self.places:
            model.dataChanged.emit(model.index(0, DECISION), model.index(len(self.places) - 1, DECISION))
            self.horizontalHeader().setSectionResizeMode(DECISION, QHeaderView.ResizeMode.ResizeToContents)

    def _current_changed(self, row: int, _column: int, before: int, _before_column: int) -> None:
        if row != before and 0 <= row < len(self.places):
            self.pointed_at.emit(self.places[row])


def _cell(text: str, right: bool = False) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(plain_tip(text))
    if right:
        item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
    return item
