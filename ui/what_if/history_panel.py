"""The history of scenarios: kept with the project, two of them compared."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingUtils
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...core import api
from ...core.contracts.classify import ClassifyResult
from ...core.contracts.scenario import CompareRequest, Comparison, Scenario
from ...core.contracts.sensors import SensorSource
from ...core.errors import MamolError
from ...core.message import joined
from ...core.progress import Progress
from ..classify.scenario_plan import ReferenceLayer, ScenarioPlan
from ..common.section import exportable_title
from ..jobs.latest_job import LatestJob
from ..language.words import shown, tr
from ..layers.comparison_group import add_comparison
from ..layers.scenario_maps import show_scenario
from ..settings import ProjectSettings
from ..sources.rasters import require_layers
from .comparison_box import ComparisonBox
from .history_table import HistoryTable
from .swipe import Swipe

KEY = "what_if/history"
MOST_SCENARIOS = 100


@dataclass(frozen=True)
class DescribeRequest:
    """Measure a run, and its accuracy where there is a reference."""

    result: ClassifyResult
    reference: ReferenceLayer | None


@dataclass(frozen=True)
class DescribedScenario:
    """A scenario for the history; ``note`` says what to know of its accuracy, or why it has none."""

    scenario: Scenario
    note: str = ""


def run_describe(request: DescribeRequest, progress: Progress) -> DescribedScenario:
    """Measure a run; a reference that cannot be used loses its accuracy only (worker thread)."""
    scenario, reference = api.describe_scenario(request.result, progress), request.reference
    if reference is None:
        return DescribedScenario(scenario)
    try:
        labels, classes = reference.labels.read(progress=progress)
        measured, sentences = api.measure_scenario(scenario, labels, reference.name, classes, progress)
        return DescribedScenario(measured, joined(sentences))
    except MamolError as error:
        return DescribedScenario(scenario, tr("The scenario is kept without an accuracy. {error}", error=error))


class HistoryPanel(QWidget):
    """The table of scenarios and what can be done with them; hidden while there is none.

    Signals:
        refused: a sentence: why something cannot be done.
        report_wanted: a Scenario, of which a report is to be written.
        sample_wanted: two Scenarios, the older first, to be compared on a labelled sample.
    """

    refused = pyqtSignal(str)
    report_wanted = pyqtSignal(object)
    sample_wanted = pyqtSignal(object, object)

    def __init__(self, parent: QWidget | None = None, canvas: QgsMapCanvas | None = None) -> None:
        super().__init__(parent)
        self.scenarios: tuple[Scenario, ...] = ()
        self._unread: list[Any] = []
        self.job = LatestJob(self)
        # Not the comparisons' job: a newer question there would lose a scenario that is still being measured.
        self.measuring = LatestJob(self)
        self._waiting: list[DescribeRequest] = []
        self.table = HistoryTable(self)
        self.compare_button = QPushButton(tr("&Compare"), self)
        self.compare_button.setToolTip(
            tr("Map how two selected scenarios differ: class changes, agreement and confidence drop")
        )
        self.forget_button = QPushButton(tr("&Forget"), self)
        self.forget_button.setToolTip(tr("Remove the selected scenarios from the list; their maps stay"))
        self.report_button = QPushButton(tr("&Report…"), self)
        self.report_button.setToolTip(tr("Write maps, tables and charts of the selected scenario to one HTML file"))
        self.sample_button = QPushButton(tr("On a &sample…"), self)
        self.sample_button.setToolTip(
            tr("Which of two selected scenarios is more accurate, with an interval, from a labelled sample")
        )
        self.swipe = Swipe(canvas, self) if canvas is not None else None
        self.swipe_button = QPushButton(tr("S&wipe"), self)
        self.swipe_button.setCheckable(True)
        self.swipe_button.setVisible(self.swipe is not None)
        self.swipe_button.setToolTip(
            tr("Show two selected scenarios on the map, left and right of the pointer; Escape ends it")
        )
        self.shown_box = ComparisonBox(self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.compare_button)
        buttons.addWidget(self.report_button)
        buttons.addWidget(self.forget_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(exportable_title(tr("Kept scenarios"), self.table.exports, self))
        layout.addWidget(self.table)
        layout.addLayout(buttons)
        on_map = QHBoxLayout()
        on_map.addWidget(self.swipe_button)
        on_map.addWidget(self.sample_button)
        on_map.addStretch(1)
        layout.addLayout(on_map)
        layout.addWidget(self.shown_box)
        self.swipe_button.clicked.connect(self._start_or_stop_swipe)
        if self.swipe is not None:
            self.swipe.changed.connect(self._show_swipe)
        self.sample_button.clicked.connect(self._want_sample)
        self.compare_button.clicked.connect(self.compare)
        self.report_button.clicked.connect(self._want_report)
        self.forget_button.clicked.connect(self._forget)
        self.job.answered.connect(self._compared)
        self.job.failed.connect(self.refused)
        self.measuring.answered.connect(self._measured)
        self.measuring.failed.connect(self._not_measured)
        self._build_menu()
        self._show(())

    def _build_menu(self) -> None:
        """Put what can be done with the selected rows above what can be done with the table."""
        table, (first, *_) = self.table, self.table.exports.actions
        self._of_one: list[QAction] = []
        self._of_two: list[QAction] = []
        for caption, act, actions in (
            (tr("&Show on the map"), self._show_maps, self._of_one),
            (tr("&Report…"), self._want_report, self._of_one),
            (tr("&Compare the two"), self.compare, self._of_two),
            (tr("S&wipe between the two"), self.start_swipe, self._of_two),
            (tr("Compare the two on a sa&mple…"), self._want_sample, self._of_two),
        ):
            action = QAction(caption, table)
            action.triggered.connect(lambda _checked=False, act=act: act())
            table.insertAction(first, action)
            actions.append(action)
        self.forget_action = QAction(tr("&Forget"), table)
        self.forget_action.triggered.connect(self._forget)
        separator = QAction(table)
        separator.setSeparator(True)
        table.insertActions(first, [self.forget_action, separator])
        table.itemSelectionChanged.connect(self._allow_actions)
        self._allow_actions()

    def _allow_actions(self) -> None:
        count = len(self.table.selected())
        for action in self._of_one:
            action.setEnabled(count == 1)
        for action in self._of_two:
            action.setEnabled(count == 2)
        self.forget_action.setEnabled(count > 0)

    def _show_maps(self) -> None:
        """Bring the class map of the selected scenario to the top of the map; add it where it is not in the project."""
        (scenario,) = self.table.selected()
        try:
            show_scenario(scenario)
        except MamolError as error:
            self.refused.emit(shown(str(error)))

    def start_swipe(self) -> None:
        """Show the two selected scenarios on the map, the older at the left."""
        selected = self.table.selected()
        if self.swipe is None:
            return
        try:
            if len(selected) == 2:
                self.swipe.start(*selected)
            else:
                self.refused.emit(tr("Select two scenarios to compare: hold Ctrl for the second."))
        except MamolError as error:
            self.refused.emit(shown(str(error)))
        self._show_swipe()

    def _start_or_stop_swipe(self) -> None:
        if self.swipe is not None and self.swipe.is_on:
            self.swipe.stop()
        else:
            self.start_swipe()

    def _show_swipe(self) -> None:
        self.swipe_button.setChecked(self.swipe is not None and self.swipe.is_on)

    def add(self, result: ClassifyResult, plan: ScenarioPlan) -> None:
        """Measure a run, after those that wait already, and list it."""
        self._waiting.append(DescribeRequest(result, plan.reference))
        self._measure_next()

    def drop(self) -> None:
        """Stop what runs, forget what waits, and take the swipe off the map."""
        if self.swipe is not None:
            self.swipe.stop()
        self._waiting.clear()
        self.measuring.drop()
        self.job.drop()

    def _measure_next(self) -> None:
        if self._waiting and not self.measuring.is_running:
            self.measuring.ask(tr("MaMOL: keep a scenario"), run_describe, self._waiting[0], ())

    def _measured(self, described: DescribedScenario) -> None:
        self._waiting.pop(0)
        dropped = self.scenarios[MOST_SCENARIOS - 1 :]
        self._show((described.scenario, *self.scenarios)[:MOST_SCENARIOS])
        self._store()
        if dropped:
            sentence = tr("The list holds {0} scenarios. The oldest, {1}, was removed from it; its maps stay.")
            self.refused.emit(sentence.format(MOST_SCENARIOS, f"'{Path(dropped[0].classes_path).name}'"))
        if described.note:
            self.refused.emit(described.note)
        self._measure_next()

    def _not_measured(self, sentence: str) -> None:
        self._waiting.pop(0)
        self.refused.emit(sentence)
        self._measure_next()

    def compare(self) -> None:
        """Compare the two selected scenarios, the older with the newer."""
        selected = self.table.selected()
        if len(selected) != 2:
            self.refused.emit(tr("Select two scenarios to compare: hold Ctrl for the second."))
            return
        try:
            for scenario in selected:
                maps = (scenario.classes_path, scenario.confidence_path)
                require_layers((SensorSource("map", path) for path in maps), tr("a kept scenario"))
        except MamolError as error:
            self.refused.emit(shown(str(error)))
            return
        folder, stem = Path(QgsProcessingUtils.tempFolder()), f"compared_{secrets.token_hex(4)}"
        paths = (str(folder / f"{stem}_{kind}.tif") for kind in ("agreement", "flips", "confidence_drop"))
        self.job.ask(tr("MaMOL: compare scenarios"), api.compare_scenarios, CompareRequest(*selected, *paths), ())

    def _want_sample(self) -> None:
        selected = self.table.selected()
        if len(selected) == 2:
            self.sample_wanted.emit(*selected)
        else:
            self.refused.emit(tr("Select two scenarios to compare: hold Ctrl for the second."))

    def _want_report(self) -> None:
        selected = self.table.selected()
        if len(selected) == 1:
            self.report_wanted.emit(selected[0])
        else:
            self.refused.emit(tr("Select one scenario to report on."))

    def restore(self) -> None:
        """List the project's scenarios; entries that cannot be read are not listed, and stay in the project."""
        stored = ProjectSettings().read(KEY)
        entries = stored if isinstance(stored, list) else []
        read = [(entry, Scenario.from_json(entry)) for entry in entries]
        self._unread = [entry for entry, scenario in read if scenario is None]
        self._show(tuple(scenario for _, scenario in read if scenario is not None))

    def _compared(self, comparison: Comparison) -> None:
        try:
            self.shown_box.follow(add_comparison(comparison))
        except MamolError as error:
            self.refused.emit(shown(str(error)))
            return
        for sentence in comparison.warnings:
            self.refused.emit(sentence)

    def _forget(self) -> None:
        selected = self.table.selected()
        if self.swipe is not None:
            self.swipe.stop()
        self._show(tuple(scenario for scenario in self.scenarios if scenario not in selected))
        self._store()

    def _show(self, scenarios: tuple[Scenario, ...]) -> None:
        self.scenarios = scenarios
        self.table.show_scenarios(scenarios)
        self.setVisible(bool(scenarios))

    def _store(self) -> None:
        ProjectSettings().write(KEY, [*(scenario.to_json() for scenario in self.scenarios), *self._unread])
