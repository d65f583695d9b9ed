"""What each sensor is worth in the view, as bars."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...core import api
from ...core.contracts.preview import View, ViewValueRequest, ViewValues
from ...core.errors import MamolError
from ...core.progress import Progress
from ...core.report.names import in_words
from ...core.what_if.preview_memory import PreviewMemory
from ..common.bar_table import Bar, BarTable
from ..common.reference_choice import ReferenceChoice, ReferenceSource
from ..common.section import exportable_title
from ..common.text import plain_label, set_muted
from ..jobs.latest_job import LatestJob
from ..language.words import shown, tr
from ..layers.styles import distinct_colours
from .live_preview import LivePreview


@dataclass(frozen=True)
class WorthRequest:
    """Ask what each sensor is worth in a view; ``reference`` is None where no layer is chosen."""

    view: View
    reference: ReferenceSource | None


def run_worth(memory: PreviewMemory, request: WorthRequest, progress: Progress) -> ViewValues:
    """Read the reference and ask every combination (worker thread)."""
    if request.reference is None:
        return api.view_worth(memory, ViewValueRequest(request.view), progress)
    labels, classes = request.reference.read(progress=progress)
    return api.view_worth(memory, ViewValueRequest(request.view, labels, classes), progress)


class WorthPanel(QWidget):
    """A bar per sensor: its Shapley value in the view, by agreement and, with a reference, by accuracy.

    Signals:
        reference_changed: the values are to be asked for again.
        measured: accuracy with the dates up to each day; empty where that is not known.
        valued: what was found of the view; None where nothing is known of it any more.
    """

    reference_changed = pyqtSignal()
    measured = pyqtSignal(object)
    valued = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job = LatestJob(self)
        self._known: WorthRequest | None = None
        self._asked: WorthRequest | None = None
        self.reference = ReferenceChoice(self)
        hint = tr("Shapley value: what the sensor adds, averaged over all orders of adding the sensors")
        self.agreement = BarTable(tr("Worth in agreement"), hint + tr("; the values sum to 100 %"), self)
        self.accuracy = BarTable(
            tr("Worth in accuracy"),
            hint + tr("; the values sum to the overall accuracy minus the share of the reference's most common class"),
            self,
        )
        self.agreement_title, self.accuracy_title = (
            exportable_title(table.exports.name, table.exports, self) for table in (self.agreement, self.accuracy)
        )
        self.state = plain_label("", self)
        self.state.setWordWrap(True)
        set_muted(self.state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.reference, self.agreement_title, self.agreement, self.accuracy_title, self.accuracy, self.state
        ):  # fmt: skip
            layout.addWidget(widget)
        self.reference.changed.connect(self.reference_changed)
        self.job.answered.connect(self._answered)
        self.job.failed.connect(self.say)
        self.clear()

    def ask(self, live: LivePreview) -> None:
        """Ask what the sensors are worth in what the map shows, unless that is known."""
        self.job.drop()
        try:
            look = live.look()
            request = WorthRequest(look.view, self.reference.source())
        except MamolError as error:
            self.say(shown(str(error)))
            return
        if request == self._known:
            return
        self._known, self._asked = None, request
        self.say(tr("Classifying with every combination of sensors…"))
        read = [*look.layers, *self.reference.layers]
        function = look.before(partial(run_worth, live.memory))
        self.job.ask(tr("MaMOL: measure what sensors are worth"), function, request, read)

    def clear(self) -> None:
        """Stop asking, and show nothing."""
        self.job.drop()
        self._known = None
        self.measured.emit(())
        self.valued.emit(None)
        for widget in (self.agreement_title, self.agreement, self.accuracy_title, self.accuracy):
            widget.hide()
        self.say("")

    def say(self, sentence: str) -> None:
        """Show a sentence below the bars."""
        self.state.setText(sentence)
        self.state.setVisible(bool(sentence))

    def _answered(self, worth: ViewValues) -> None:
        self._known = self._asked
        self.measured.emit(worth.season)
        self.valued.emit(worth)
        colours = distinct_colours(len(worth.values))
        has_reference = not math.isnan(worth.overall)
        kinds = (
            (self.agreement_title, self.agreement, [value.agreement for value in worth.values], worth.pixels > 0),
            (self.accuracy_title, self.accuracy, [value.accuracy for value in worth.values], has_reference),
        )
        for title, table, shares, is_known in kinds:
            title.setVisible(is_known)
            table.setVisible(is_known)
            if is_known:
                names = [value.sensor for value in worth.values]
                table.show_bars([Bar(*row) for row in zip(names, shares, colours)])
        sentences = [tr("Measured on {0} pixels in view.").format(f"{worth.pixels:,}")]
        if has_reference:
            overall = f"{100 * worth.overall:.1f} %"
            sentences.append(tr("Overall accuracy with all sensors: {0}.").format(overall))
            sentences.append(tr("Classes were matched by {0}.").format(in_words("matched by", worth.matched_by)))
        self.say(" ".join((*sentences, *map(shown, worth.warnings))))
