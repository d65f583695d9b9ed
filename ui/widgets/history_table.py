"""The scenarios that were kept: a row each, the latest first."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem, QWidget

from ...core.what_if.scenario import Scenario
from .figure_table import FigureTable
from .plain_text import plain_tip

LARGEST_NAMED = 2
SENSORS, CLASSES, CONFIDENCE = range(3)


class HistoryTable(FigureTable):
    """Sensors and time, largest classes, mean confidence; two rows can be selected."""

    most_visible_rows = 6

    def __init__(self, parent: QWidget) -> None:
        hint = "Scenarios that were kept; select two with Ctrl to compare them"
        super().__init__(parent.tr("Kept scenarios"), parent.tr(hint), parent)
        self._scenarios: tuple[Scenario, ...] = ()
        self.setColumnCount(3)
        self.setHorizontalHeaderLabels([self.tr("Sensors"), self.tr("Largest classes"), self.tr("Conf.")])
        self.verticalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(CONFIDENCE, QHeaderView.ResizeMode.ResizeToContents)

    def show_scenarios(self, scenarios: Sequence[Scenario]) -> None:
        """Show these rows and no other."""
        self._scenarios = tuple(scenarios)
        self.setRowCount(len(scenarios))
        for row, scenario in enumerate(scenarios):
            when = QDateTime.fromString(scenario.date, Qt.DateFormat.ISODate).toLocalTime()
            sensors = f"{' + '.join(scenario.sensors)}\n{when.toString('yyyy-MM-dd HH:mm')}"
            confidence = scenario.mean_confidence
            texts = (sensors, _largest(scenario), "-" if math.isnan(confidence) else f"{confidence:.2f}")
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(_details(scenario)))
                self.setItem(row, column, item)
        self._fit_rows()

    def selected(self) -> tuple[Scenario, ...]:
        """Give the selected scenarios, the older first."""
        rows = sorted({index.row() for index in self.selectedIndexes()}, reverse=True)
        return tuple(self._scenarios[row] for row in rows)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Break the texts anew."""
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        self.resizeRowsToContents()
        self.rows_changed()


def _areas(scenario: Scenario) -> list[str]:
    names = {entry.value: entry.name for entry in scenario.classes}
    by_area = sorted(scenario.class_hectares.items(), key=lambda item: -item[1])
    return [f"{names.get(value, value)} {area:,.1f} ha" for value, area in by_area]


def _largest(scenario: Scenario) -> str:
    return "\n".join(_areas(scenario)[:LARGEST_NAMED])


def _details(scenario: Scenario) -> str:
    return "\n".join([f"{scenario.model_name}: {', '.join(scenario.sensors)}", *_areas(scenario)])
