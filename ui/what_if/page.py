"""The What-if page: switch sensors off, and the map shows at once what changes."""

from __future__ import annotations

from collections.abc import Hashable

from qgis.core import Qgis
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...core.contracts.preview import PreviewPicture, Removal
from ...core.contracts.sensors import SensorSource
from ...core.errors import MamolError
from ..classify.scenario_plan import ReferenceLayer, ScenarioPlan
from ..common.section import section_title
from ..common.text import plain_label
from ..jobs.notes import FreshNotes
from ..jobs.page_feet import Foot
from ..language.words import shown, tr
from ..sensors.at_hand import removals_of
from ..sensors.sensor_table import SensorTable
from ..settings import ProjectSettings
from .brush import DRAWN_HERE, Brush
from .date_switches import DateSwitches
from .date_worth_panel import DateWorthPanel
from .history_panel import HistoryPanel
from .live_preview import LivePreview
from .season_chart import SeasonChart
from .sensor_switches import SensorSwitches
from .starting_point import StartingPoint
from .view_figures import ViewFigures
from .worth_panel import WorthPanel

REFERENCE_KEY, OFF_KEY, DATES_KEY = "what_if/reference", "what_if/off", "what_if/dates"
PLACES_KEY = "what_if/places"


class WhatIfPage(QWidget):
    """Switches, the preview, and its figures.

    Signals:
        message: a sentence for the dock's message bar, and its level.
        keep_wanted: the plan of a scenario to be kept.

    Args:
        canvas: the map canvas; None where there is none to show a preview on.
        sensor_table: the Classify page's table, whose used sensors are at hand here.
        parent: the dock.
    """

    message = pyqtSignal(str, object)
    keep_wanted = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas | None, sensor_table: SensorTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last_failure = ""
        self._fresh_notes = FreshNotes(tr("MaMOL: What-if preview"))
        self._at_hand: Hashable = None
        self.start_point = StartingPoint(sensor_table, self)
        self.live = LivePreview(canvas, self.start_point.sensors, self) if canvas is not None else None
        self.brush = Brush(canvas, self) if canvas is not None else None
        self.empty_note = plain_label("", self)
        self.switches = SensorSwitches(self)
        self.dates = DateSwitches(self)
        self.dates_title = section_title(tr("Dates"), self)
        self.season = SeasonChart(self)
        self.date_worth = DateWorthPanel(self)
        self.start_button = QPushButton(self)
        self.keep_button = QPushButton(tr("&Keep scenario"), self)
        self.state = plain_label("", self)
        self.figures = ViewFigures(self)
        self.worth_panel = WorthPanel(self)
        self.history = HistoryPanel(self, canvas)
        self._content = QWidget(self)
        self._actions = QWidget(self)
        self.foot = Foot(None, (self._actions,), self)
        # The table tells of layers while QGIS removes them: to remove another one then would crash it.
        self._stop_soon = QTimer(self)
        self._stop_soon.setSingleShot(True)
        self._stop_soon.setInterval(0)
        self._stop_soon.timeout.connect(self.stop)
        # A project that is closed loses its sensors first; then there is nothing to tell.
        self._aside: set[str] = set()
        self._tell_aside_soon = QTimer(self)
        self._tell_aside_soon.setSingleShot(True)
        self._tell_aside_soon.setInterval(0)
        self._tell_aside_soon.timeout.connect(self._tell_aside)
        self._lay_out()
        self._connect()
        self._show_activity()
        self._sensors_changed()

    def _lay_out(self) -> None:
        self.empty_note.setText(
            tr(
                "Choose a model above, and a layer for each sensor on the Classify page. Then switch sensors off here "
                "and see how the map changes."
            )
        )
        for label in (self.empty_note, self.state):
            label.setWordWrap(True)
        self.keep_button.setToolTip(
            tr(
                "Classify with the sensors that are on, except in the polygons drawn, and list the result below. Uses "
                "the extent of the Classify page, or of the result you started from"
            )
        )
        row = QHBoxLayout()
        row.addWidget(self.start_button)
        row.addWidget(self.keep_button)
        row.addStretch(1)
        actions = QVBoxLayout(self._actions)
        actions.setContentsMargins(0, 0, 0, 0)
        actions.addLayout(row)
        actions.addWidget(self.state)
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.addWidget(section_title(tr("Sensors that are on"), self))
        content.addWidget(self.switches)
        content.addWidget(self.dates_title)
        content.addWidget(self.dates)
        if self.brush is not None:
            content.addWidget(section_title(tr("Off in places"), self))
            content.addWidget(self.brush)
        content.addWidget(self.figures)
        content.addWidget(self.worth_panel)
        content.addWidget(self.season)
        content.addWidget(self.date_worth)
        layout = QVBoxLayout(self)
        layout.addWidget(self.start_point)
        layout.addWidget(self.empty_note)
        layout.addWidget(self._content)
        layout.addWidget(self.history)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.start_point.changed.connect(self._sensors_changed)
        self.switches.flipped.connect(self.start)
        self.dates.flipped.connect(self.start)
        self.season.picked.connect(self.dates.show_until)
        self.dates.flipped.connect(self._mark_day)
        self.worth_panel.measured.connect(self.season.show_points)
        self.worth_panel.valued.connect(self.figures.show_worth)
        self.date_worth.wanted.connect(self._measure_dates)
        self.date_worth.answered.connect(self._check_dates_worth)
        self.start_button.clicked.connect(self._start_or_stop)
        self.keep_button.clicked.connect(self._keep)
        self.worth_panel.reference_changed.connect(self._ask_worth)
        self.worth_panel.reference_changed.connect(self._check_dates_worth)
        self.history.refused.connect(self._warn)
        if self.brush is not None:
            self.brush.changed.connect(self.start)
            self.brush.set_aside.connect(self._places_set_aside)
        if self.live is not None:
            self.start_point.edited.connect(self.live.follow_soon)
            self.live.asked.connect(self._asked)
            self.live.pictured.connect(self._pictured)
            self.live.failed.connect(self._failed)
            self.live.lost.connect(self.stop)
            self.live.moved.connect(self._check_dates_worth)

    def set_model(self, path: str) -> None:
        """Work with another model; "" is none."""
        self.start_point.set_model(path)

    def start(self) -> None:
        """Show what the model makes of the sensors that are on, in what the map shows, and follow the map."""
        if self.live is not None and self.switches.boxes:
            self.live.show_sensors(self.switches.present(), self._removals(), self.dates.hidden())
            self._show_activity()

    def stop(self) -> None:
        """Stop what runs, and take the preview off the map."""
        self._stop_soon.stop()
        if self.live is not None:
            self.worth_panel.clear()
            self.date_worth.clear()
            self.live.stop()
            self.figures.hide()
            self._last_failure = ""
            self._fresh_notes.forget()
            self._show_activity()

    def forget(self) -> None:
        """Forget what was switched and drawn for a project that is closed."""
        self.stop()
        self.switches.forget()
        self.dates.forget()
        if self.brush is not None:
            self.brush.forget()
        self._sensors_changed()
        self._aside.clear()

    def store(self) -> None:
        """Keep in the project the reference, and what is switched off, also in places."""
        ProjectSettings().write(REFERENCE_KEY, self.worth_panel.reference.to_json())
        ProjectSettings().write(OFF_KEY, self.switches.off())
        ProjectSettings().write(DATES_KEY, self.dates.to_json())
        if self.brush is not None:
            ProjectSettings().write(PLACES_KEY, self.brush.to_json())

    def restore(self) -> None:
        """Put back the project's reference and what was switched off, and list its scenarios."""
        self.worth_panel.reference.choose(ProjectSettings().read(REFERENCE_KEY))
        self.switches.restore(ProjectSettings().read(OFF_KEY))
        self.dates.restore(ProjectSettings().read(DATES_KEY))
        self._mark_day()
        if self.brush is not None:
            gone = self.brush.restore(ProjectSettings().read(PLACES_KEY), self.start_point.known())
            if gone:
                told = tr("Polygons drawn for {0} were not put back: the model has no such sensor.")
                self._warn(told.format(", ".join(f"'{name}'" for name in gone)))
        self.history.restore()

    def release(self) -> None:
        """Leave nothing on the map, before the dock is deleted."""
        self.stop()
        self.history.drop()
        if self.brush is not None:
            self.brush.release()

    def _removals(self) -> tuple[Removal, ...]:
        return self.brush.removals() if self.brush is not None else ()

    def _sensors_changed(self) -> None:
        """Follow the starting point."""
        names = self.start_point.names() if self.live is not None else []
        self._content.setVisible(bool(names))
        self._actions.setVisible(bool(names))
        self.empty_note.setVisible(not names)
        before, self._at_hand = self._at_hand, self.start_point.key()
        run = self.start_point.run
        if self.brush is not None:
            self.brush.go_to(*((run.key, removals_of(run)) if run is not None else (DRAWN_HERE,)))
        if list(self.switches.boxes) != names:
            self.switches.set_sensors(names)
            if self.brush is not None:
                self.brush.set_sensors(names)
        series = self._series() if names else ()
        if series is not None:
            self.dates.set_sensors(series)
            self._mark_day()
        self.dates_title.setVisible(not self.dates.isHidden())
        self.date_worth.setVisible(not self.dates.isHidden())
        if self._at_hand == before:
            return
        self._check_dates_worth()
        if self.live is not None and self.live.is_active:
            if names:
                self.start()
            else:
                self._stop_soon.start()

    def _mark_day(self) -> None:
        self.season.line.mark(self.dates.until)

    def _series(self) -> tuple[SensorSource, ...] | None:
        """Return the series at hand; None while a layer cannot be used, which is told when the preview starts."""
        try:
            return tuple(source for source in self.start_point.sensors().sensors if source.is_series)
        except MamolError:
            return None

    def _start_or_stop(self) -> None:
        if self.live is not None and self.live.is_active:
            self.stop()
        else:
            self.start()

    def _keep(self) -> None:
        """Have the scenario classified, or report why not."""
        reference = None
        try:
            labels = self.worth_panel.reference.source()
            if labels is not None:
                reference = ReferenceLayer(labels, self.worth_panel.reference.name)
            at_hand = self.start_point.sensors()
        except MamolError as error:
            self._warn(shown(str(error)))
            return
        self.keep_wanted.emit(
            ScenarioPlan(at_hand, self.switches.present(), self._removals(), reference, self.dates.hidden())
        )

    def _show_activity(self) -> None:
        active = self.live is not None and self.live.is_active
        self.start_button.setText(tr("&Stop preview") if active else tr("&Start preview"))
        self.start_button.setToolTip(
            tr("Remove the preview from the map")
            if active
            else tr("Classify the map canvas with the sensors that are on, and follow the map")
        )
        if not active:
            self._say(tr("Flip a switch or start the preview to classify what the map shows."))

    def _asked(self) -> None:
        self.worth_panel.job.drop()
        self.figures.await_picture()
        self._say(tr("Classifying…"))

    def _pictured(self, picture: PreviewPicture) -> None:
        self._last_failure = ""
        self.figures.show_picture(picture, self.dates.in_words(self.live.hidden) if self.live is not None else "")
        self._say(self._description(picture))
        if picture.is_final:
            told = self._fresh_notes.message_of(picture.warnings)
            if told:
                self._warn(told)
            self._ask_worth()

    def _ask_worth(self) -> None:
        if self.live is not None and self.live.is_active and not self.live.job.is_running:
            self.worth_panel.ask(self.live)

    def _measure_dates(self) -> None:
        """Have the dates measured in the view, or report why not."""
        if self.live is None:
            return
        try:
            reference = self.worth_panel.reference.source()
        except MamolError as error:
            self.date_worth.say(shown(str(error)))
            return
        self.date_worth.ask(self.live, reference)

    def _check_dates_worth(self) -> None:
        if self.live is not None:
            self.date_worth.check(self.live, self.worth_panel.reference.source)

    def _places_set_aside(self, names: list[str]) -> None:
        self._aside.update(names)
        self._tell_aside_soon.start()

    def _tell_aside(self) -> None:
        """Report which sensors' polygons are no longer on the map."""
        names = sorted(self._aside.difference(self.switches.boxes))
        self._aside.clear()
        if names:
            told = tr("Polygons drawn for {0} are hidden, as that sensor is not in use. They return with it.")
            self._warn(told.format(", ".join(f"'{name}'" for name in names)))

    def _warn(self, sentence: str) -> None:
        self.message.emit(sentence, Qgis.MessageLevel.Warning)

    def _failed(self, sentence: str) -> None:
        """Report why there is no preview; in the message bar once, until there is one again."""
        self._say(sentence)
        if sentence != self._last_failure:
            self._last_failure = sentence
            self._warn(sentence)

    def _description(self, picture: PreviewPicture) -> str:
        if not self.switches.present():
            return tr("All sensors are off. Switch at least one on.")
        if not picture.is_final:
            return tr("Coarse preview of {0}; refining…").format(_every(picture.step))
        if picture.step > 1:
            sentence = tr("Too much ground in view: {0} is used, so Classify may differ. Zoom in for all pixels.")
            return sentence.format(_every(picture.step))
        return tr("All pixels in view, as Classify maps them.")

    def _say(self, sentence: str) -> None:
        self.state.setText(sentence)
        self.state.setVisible(bool(sentence))


def _every(step: int) -> str:
    """Return which pixels are used: "every pixel", "every 2nd pixel"."""
    if step == 1:
        return tr("every pixel")
    ending = "th" if step % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(step % 10, "th")
    return tr("every {step}{ending} pixel", step=step, ending=ending)
