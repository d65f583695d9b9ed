"""The Routing page: click a pixel of a result and see why it got its class."""

from __future__ import annotations

from qgis.core import Qgis, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...core import api
from ...core.contracts.routing import ExplainRequest, Explanation
from ...core.errors import MamolError
from ..common.result_choice import ResultChoice
from ..common.text import plain_label
from ..jobs.latest_job import LatestJob
from ..jobs.notes import FreshNotes
from ..language.words import shown, tr
from ..settings import ProjectSettings
from ..sources.rasters import require_layers
from .answer_panel import AnswerPanel
from .asked_place import AskedPlace
from .expert_view_panel import ExpertViewPanel
from .preview_questions import PreviewQuestions
from .shares_panel import SharesPanel


class RoutingPage(QWidget):
    """A result, the map tool, the answer, and the tables.

    Signals:
        message: a sentence for the dock's message bar, and its level.
        report_wanted: a KeptResult, of which a report is to be written.

    Args:
        canvas: the map canvas; None where there is none to click on.
        parent: the dock.
    """

    message = pyqtSignal(str, object)
    report_wanted = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job = LatestJob(self)
        self._fresh_notes = FreshNotes(tr("MaMOL: explain a place"))
        self.place = AskedPlace(canvas, self)
        self.empty_note = plain_label("", self)
        self.result_choice = ResultChoice(self)
        self.report_button = QPushButton(tr("Re&port…"), self)
        self.ask_button = QPushButton(tr("&Ask a pixel"), self)
        self.centre_button = QPushButton(tr("Ask the &middle"), self)
        self.state = plain_label("", self)
        self.preview_questions = PreviewQuestions(self.result_choice, self)
        self.expert_view = ExpertViewPanel(self)
        self.answer_panel = AnswerPanel(self)
        self.shares_panel = SharesPanel(self)
        self._content = QWidget(self)
        self._set_up()
        self._lay_out()
        self._connect()
        self.result_choice.refresh()

    def _set_up(self) -> None:
        self.empty_note.setText(
            tr(
                "First classify a scene on the Classify page, or start the preview on the What-if page. Then click a "
                "pixel here to see why it got its class."
            )
        )
        for label in (self.empty_note, self.state):
            label.setWordWrap(True)
        self.report_button.setToolTip(tr("Write maps, tables and charts of this result to one HTML file"))
        self.ask_button.setCheckable(True)
        self.ask_button.setToolTip(tr("Then click a pixel on the map, or drag a box for the mean of its pixels"))
        self.centre_button.setToolTip(tr("Ask the pixel in the middle of the map; works without a mouse"))

    def _lay_out(self) -> None:
        caption = plain_label(tr("&Result"), self)
        caption.setBuddy(self.result_choice)
        choice = QHBoxLayout()
        choice.addWidget(caption)
        choice.addWidget(self.result_choice, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.ask_button)
        buttons.addWidget(self.centre_button)
        buttons.addStretch(1)
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.addLayout(choice)
        content.addWidget(self.expert_view)
        content.addLayout(buttons)
        content.addWidget(self.state)
        content.addWidget(self.answer_panel)
        content.addWidget(self.shares_panel)
        content.addWidget(self.report_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.addWidget(self.empty_note)
        layout.addWidget(self._content)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.result_choice.result_changed.connect(self._fresh_notes.forget)
        self.result_choice.result_changed.connect(self._result_changed)
        self.result_choice.listed.connect(self._listed)
        self.preview_questions.outdated.connect(self._result_changed)
        self.report_button.clicked.connect(self._want_report)
        self.ask_button.toggled.connect(self.place.hold_tool)
        self.centre_button.clicked.connect(self.place.ask_centre)
        self.place.asked.connect(self.ask)
        self.place.put_away.connect(lambda: self.ask_button.setChecked(False))
        self.shares_panel.wanted.connect(self._tabulate)
        self.job.answered.connect(self._answered)
        self.job.failed.connect(self._failed)
        for panel in (self.expert_view, self.answer_panel, self.shares_panel):
            panel.refused.connect(lambda sentence: self.message.emit(sentence, Qgis.MessageLevel.Warning))

    # The result

    def _listed(self) -> None:
        there = bool(self.result_choice.key)
        self._show_parts()
        self.expert_view.layers_changed(self.result_choice.result)
        self.empty_note.setVisible(not there)
        self._content.setVisible(there)

    def _result_changed(self) -> None:
        """Forget the answers about another result."""
        self.cancel()
        self.answer_panel.clear()
        self.shares_panel.clear()
        self.expert_view.set_result(self.result_choice.result)
        self.place.clear()
        self._show_parts()
        if not self.result_choice.key:
            self.ask_button.setChecked(False)
        self._say(tr("Click “Ask a pixel”, then a pixel on the map, or drag a box."))

    def _show_parts(self) -> None:
        """Show what is there for a result, and not for a preview, which has no maps of experts."""
        for widget in (self.shares_panel, self.expert_view, self.report_button):
            widget.setVisible(self.result_choice.result is not None)

    def _want_report(self) -> None:
        if self.result_choice.result is not None:
            self.report_wanted.emit(self.result_choice.result)

    # Asking

    def ask(self, box: QgsRectangle) -> None:
        """Ask about a place on the map; a newer question takes the place of one that is being answered.

        Args:
            box: in the map's CRS; a point has neither width nor height.
        """
        result, place = self.result_choice.result, self.place.extent(box)
        if place is None or not self.result_choice.key:
            return
        self._say(tr("Asking…"))
        try:
            if result is None:
                question = self.preview_questions.ask(place)
            else:
                require_layers(result.run.sensors, tr("this result"))
                question = api.explain, ExplainRequest(result.run, place), tuple(result.layers.values())
        except MamolError as error:
            self._failed(shown(str(error)))
            return
        self.job.ask(tr("MaMOL: explain a place"), *question)

    def cancel(self) -> None:
        """Stop what runs; nothing of it is shown."""
        self.job.drop()
        self.expert_view.job.drop()
        self.shares_panel.clear()

    def _tabulate(self) -> None:
        if self.result_choice.result is not None:
            self.shares_panel.ask(self.result_choice.result, self.place.extent())

    def _answered(self, explanation: Explanation) -> None:
        self._say("")
        told = self._fresh_notes.message_of(explanation.warnings)
        if told:
            self.message.emit(told, Qgis.MessageLevel.Warning)
        self.answer_panel.show_answer(explanation)
        self.place.show_answer(explanation)

    def _failed(self, sentence: str) -> None:
        self.answer_panel.clear()
        self.place.clear()
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.state.setText(sentence)
        self.state.setVisible(bool(sentence))

    # The map

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Show the mark of the last answer again."""
        super().showEvent(event)
        self.place.set_visible(True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        """Put the tool and the mark away when another page is shown."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.ask_button.setChecked(False)
            self.place.set_visible(False)

    def release(self) -> None:
        """Stop what runs and take tool and mark off the map, before the dock is deleted."""
        self.cancel()
        self.place.release()

    # Coming back with the project

    def store(self) -> None:
        """Keep the choice in the project."""
        result = self.result_choice.result
        ProjectSettings().write("routing/result", result.run.key if result is not None else "")

    def restore(self) -> None:
        """Put back the project's choice."""
        key = ProjectSettings().read("routing/result")
        if isinstance(key, str) and key:
            self.result_choice.choose(key)
