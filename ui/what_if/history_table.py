"""The scenarios that were kept: a row each, the latest first."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.PyQt.QtCore import QDateTime, Qt, QTimer
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem, QWidget

from ...core.contracts.scenario import Scenario
from ...core.text import Table, figure
from ..common.figure_table import FigureTable
from ..common.text import plain_tip
from ..language.words import shown, tr
from ..layers.scenario_names import gone_lines, sensors_line

LARGEST_NAMED = 2
SCENARIO, CONFIDENCE, ACCURACY = range(3)


class HistoryTable(FigureTable):
    """Sensors, largest classes, model and time in one cell, mean confidence, accuracy; two rows can be selected."""

    most_visible_rows = 6

    def __init__(self, parent: QWidget) -> None:
        hint = tr("Kept scenarios; select two with Ctrl to compare them")
        super().__init__(tr("Kept scenarios"), tr(hint), parent)
        self._scenarios: tuple[Scenario, ...] = ()
        self.setColumnCount(3)
        self.setHorizontalHeaderLabels([tr("Scenario"), tr("Conf."), tr("OA")])
        self.explain_column(SCENARIO, tr("Sensors, largest classes, model and date"))
        self.explain_column(CONFIDENCE, tr("Mean confidence"))
        self.explain_column(ACCURACY, tr("Overall accuracy, where a reference was chosen when the scenario was kept"))
        self.verticalHeader().hide()
        # A row has several lines: without the grid it does not show where one ends.
        self.setShowGrid(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (CONFIDENCE, ACCURACY):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        # Columns are resized one after the other: a row is fitted when all of them have been.
        self._fit_soon = QTimer(self)
        self._fit_soon.setSingleShot(True)
        self._fit_soon.setInterval(0)
        self._fit_soon.timeout.connect(self._fit_rows)
        header.sectionResized.connect(self._sections_resized)

    def show_scenarios(self, scenarios: Sequence[Scenario]) -> None:
        """Show these rows and no other."""
        self._scenarios = tuple(scenarios)
        self.setRowCount(len(scenarios))
        for row, scenario in enumerate(scenarios):
            when = QDateTime.fromString(scenario.date, Qt.DateFormat.ISODate).toLocalTime()
            origin = f"{scenario.model_name}, {when.toString('yyyy-MM-dd HH:mm')}"
            areas = _areas(scenario)[:LARGEST_NAMED]
            lines = (sensors_line(scenario), *gone_lines(scenario), *areas, origin)
            confidence = scenario.mean_confidence
            accuracy = "" if scenario.overall is None else f"{scenario.overall:.3f}"
            sure = "-" if math.isnan(confidence) else f"{confidence:.2f}"
            texts = ("\n".join(map(shown, lines)), sure, accuracy)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(_details(scenario)))
                self.setItem(row, column, item)
        self._fit_rows()

    def table(self) -> Table:
        """Return a row per scenario, with the area of every class that occurs in one of them."""
        scenarios = self._scenarios
        names = dict.fromkeys(entry.name for one in scenarios for entry in one.classes)
        heads = ("sensors", tr("off in places"), "date", "model", tr("mean confidence"), "OA", "reference")
        rows = [(*heads, *(tr("{name} (ha)", name=name) for name in names))]
        for one in scenarios:
            areas = {entry.name: one.class_hectares.get(entry.value, 0.0) for entry in one.classes}
            cells = (figure(areas[name]) if name in areas else "" for name in names)
            gone, overall = "; ".join(map(shown, gone_lines(one))), "" if one.overall is None else figure(one.overall)
            figures = (figure(one.mean_confidence), overall, one.reference)
            rows.append((" + ".join(one.sensors), gone, one.date, one.model_name, *figures, *cells))
        return tuple(rows)

    def selected(self) -> tuple[Scenario, ...]:
        """Return the selected scenarios, the older first."""
        rows = sorted({index.row() for index in self.selectedIndexes()}, reverse=True)
        return tuple(self._scenarios[row] for row in rows)

    def _sections_resized(self, *_: int) -> None:
        self._fit_soon.start()

    def _fit_rows(self) -> None:
        """Break the texts again, in the column as wide as it is now."""
        self.resizeRowsToContents()
        self.rows_changed()


def _areas(scenario: Scenario) -> list[str]:
    names = {entry.value: entry.name for entry in scenario.classes}
    by_area = sorted(scenario.class_hectares.items(), key=lambda item: -item[1])
    return [tr("{get} {area:,.1f} ha", get=names.get(value, value), area=area) for value, area in by_area]


def _details(scenario: Scenario) -> str:
    lines = [f"{scenario.model_name}: {', '.join(scenario.sensors)}"]
    lines += [tr("Masked: {mask}", mask=mask) for mask in scenario.masks]
    if scenario.overall is not None:
        lines.append(
            tr(
                "Overall accuracy {overall:.3f} beside “{reference}”",
                overall=scenario.overall,
                reference=scenario.reference,
            )
        )
    return "\n".join([*lines, *_areas(scenario)])
