"""What each date of the series is worth in the view: asked for by a button, shown as bars."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...core import api
from ...core.contracts.preview import View, ViewDates, ViewDatesRequest
from ...core.contracts.season import DateValue
from ...core.errors import MamolError
from ...core.progress import Progress
from ...core.report.names import in_words
from ...core.what_if.preview_memory import PreviewMemory
from ..common.bar_table import Bar, BarTable
from ..common.reference_choice import ReferenceSource, about_seen_labels
from ..common.section import exportable_title
from ..common.text import plain_label, set_muted
from ..jobs.latest_job import LatestJob
from ..language.words import shown, tr
from ..layers.styles import distinct_colours
from .live_preview import LivePreview


@dataclass(frozen=True)
class DatesWorthRequest:
    """Ask what each date is worth in a view; ``reference`` is None where no layer is chosen."""

    view: View
    reference: ReferenceSource | None


def run_dates_worth(memory: PreviewMemory, request: DatesWorthRequest, progress: Progress) -> ViewDates:
    """Read the reference and try orders of adding the dates (worker thread)."""
    if request.reference is None:
        return api.view_dates(memory, ViewDatesRequest(request.view), progress)
    labels, classes = request.reference.read(progress=progress)
    return api.view_dates(memory, ViewDatesRequest(request.view, labels, classes), progress)


class DateWorthPanel(QWidget):
    """A button, and a bar for each date: what it adds to accuracy, or without a reference to the agreement.

    Signals:
        wanted: the button was clicked.
        answered: the bars are there; the map may have moved meanwhile.
    """

    wanted = pyqtSignal()
    answered = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job = LatestJob(self)
        self._asked: DatesWorthRequest | None = None
        self._told = ""
        self.button = QPushButton(tr("Measure the dates"), self)
        self.button.setToolTip(
            tr(
                "Measure what each date adds in the view, on average over some orders in which the dates could come. "
                "Takes a while with many dates"
            )
        )
        hint = tr(
            "What the date adds, averaged over some orders of adding the dates, and the standard error of that. Dates "
            "that say the same share their worth; below 0, the map is better without the date"
        )
        self.bars = BarTable(tr("Worth of the dates"), hint, self)
        self.title = exportable_title(tr("Worth of the dates"), self.bars.exports, self)
        self.state = plain_label("", self)
        self.state.setWordWrap(True)
        set_muted(self.state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.button, self.bars, self.state):
            layout.addWidget(widget)
        self.button.clicked.connect(self.wanted)
        self.job.answered.connect(self._answered)
        self.job.failed.connect(self.say)
        self.clear()

    def ask(self, live: LivePreview, reference: ReferenceSource | None) -> None:
        """Ask what the dates are worth in what the map shows.

        Args:
            live: knows what the map shows, and keeps what sensors say of it.
            reference: the labels to trust, or None.
        """
        self.clear()
        try:
            look = live.look()
        except MamolError as error:
            self.say(shown(str(error)))
            return
        self.say(tr("Classifying with some of the dates at a time…"))
        self.button.setEnabled(False)
        function = look.before(partial(run_dates_worth, live.memory))
        self._asked = DatesWorthRequest(look.view, reference)
        self.job.ask(tr("MaMOL: measure dates"), function, self._asked, look.layers)

    def check(self, live: LivePreview, reference: Callable[[], ReferenceSource | None]) -> None:
        """Say so where the bars are of another view, other dates or another reference than those at hand.

        Args:
            live: knows what the map shows.
            reference: gives the labels to trust, or None.
        """
        if self.bars.isHidden():
            return
        try:
            is_current = DatesWorthRequest(live.look().view, reference()) == self._asked
        except MamolError:
            is_current = False
        old = tr("These figures are of before the map, its sensors and dates, or the reference changed. Measure again.")
        self.say(self._told if is_current else old)

    def clear(self) -> None:
        """Stop asking, and show no bars."""
        self.job.drop()
        self.bars.hide()
        self.say("")

    def say(self, sentence: str) -> None:
        """Show a sentence below the bars; nothing is asked any more, or not yet."""
        self.button.setEnabled(True)
        self.state.setText(sentence)
        self.state.setVisible(bool(sentence))

    def _answered(self, worth: ViewDates) -> None:
        if not worth.values:
            self.say(tr("There is no date to measure in view. Move the map to where the series has data."))
            return
        is_accuracy = not math.isnan(worth.values[0].accuracy)
        names = list(dict.fromkeys(value.sensor for value in worth.values))
        colours = dict(zip(names, distinct_colours(len(names))))
        self.bars.show_bars(
            [_bar(value, is_accuracy, colours, len(names) > 1) for value in worth.values], is_relative=True
        )
        self.bars.show()
        what = tr("overall accuracy") if is_accuracy else tr("agreement with the map of all dates")
        told = tr("What each date adds to the {0}, with its standard error; on {1} pixels in view.")
        matched = (
            tr("Classes were matched by {0}.").format(in_words("matched by", worth.matched_by))
            if worth.matched_by
            else ""
        )
        seen = about_seen_labels() if is_accuracy else ""
        sentences = (told.format(what, f"{worth.pixels:,}"), matched, seen, *worth.warnings)
        self._told = " ".join(shown(text) for text in sentences if text)
        self.say(self._told)
        self.answered.emit()


def _bar(value: DateValue, is_accuracy: bool, colours: dict[str, QColor], is_named: bool) -> Bar:
    share, error = (value.accuracy, value.accuracy_error) if is_accuracy else (value.agreement, value.agreement_error)
    name = f"{value.sensor}  {value.date}" if is_named else value.date
    return Bar(name, share, colours[value.sensor], error)
