"""What an assessment found, on the page: figures with their intervals, tables, and the report."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...core.contracts.assess import INSIDE, OUTSIDE, AssessResult, Forecast, MapComparison, PatternAssessment
from ...core.text import counted
from ..common.rows_buttons import RowsButtons
from ..common.section import exportable_title, section_title
from ..common.text import plain_label, set_muted
from ..language.words import shown, tr
from .result_table import DASH, EstimateTable, accuracy_text, area_text, class_rows, figure_rows, pattern_rows


class ResultPanel(QWidget):
    """Overall accuracy, a table of classes, and what else was asked for; hidden until there is a result.

    Signals:
        refused: a sentence: a file could not be written.
    """

    refused = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.result: AssessResult | None = None
        self.overall = section_title("", self)
        self.sentences = plain_label("", self)
        self.class_table = EstimateTable(
            tr("Accuracy and areas by class"),
            tr("± is half of the 95 % interval; accuracies in per cent, areas in hectares"),
            (
                (tr("Class"), tr("The class")),
                (tr("User's %"), tr("Of what the map calls so, how much is so")),
                (tr("Producer's %"), tr("Of what is so, how much the map calls so")),
                (tr("Area ha"), tr("The area that the class really has, as estimated")),
                (tr("In the map"), tr("The area that the map gives it, in hectares")),
            ),
            self,
        )
        self.pattern_table = EstimateTable(
            tr("Accuracy by sensors present"),
            tr("Overall accuracy where a set of sensors is present"),
            (
                (tr("Sensors"), tr("The sensors present")),
                (tr("Overall %"), tr("Overall accuracy there")),
                (tr("ha"), tr("Area of the map that has them")),
                (tr("Points"), tr("Points there")),
            ),
            self,
        )
        self.pattern_title = exportable_title(tr("Accuracy by sensors present"), self.pattern_table.exports, self)
        self.comparison = plain_label("", self)
        self.notes = plain_label("", self)
        self.rows_buttons = RowsButtons(tr("all figures of the assessment"), "assessment.csv", self)
        self.report_button = QPushButton(tr("Open &report"), self)
        self.report_button.setToolTip(tr("Open the report in the browser"))
        self.report_button.clicked.connect(self._open_report)
        self.rows_buttons.refused.connect(self.refused)
        for label in (self.overall, self.sentences, self.comparison, self.notes):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_muted(self.notes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.overall)
        layout.addWidget(self.comparison)
        layout.addWidget(exportable_title(tr("Classes"), self.class_table.exports, self))
        layout.addWidget(self.class_table)
        layout.addWidget(self.pattern_title)
        layout.addWidget(self.pattern_table)
        layout.addWidget(self.sentences)
        layout.addWidget(self.notes)
        layout.addWidget(self.rows_buttons)
        layout.addWidget(self.report_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.result = None
        self.hide()

    def show_result(self, result: AssessResult) -> None:
        """Show what was found."""
        self.result = result
        self.overall.setText(
            tr("Overall accuracy {0} % ({1})").format(accuracy_text(result.overall), counted(result.points, "point"))
        )
        self.class_table.show_rows(class_rows(result))
        self.pattern_table.show_rows(pattern_rows(result))
        for widget in (self.pattern_title, self.pattern_table):
            widget.setVisible(bool(result.patterns))
        told = list(comparison_sentences(result.comparison)) if result.comparison is not None else []
        told += [forecast_sentence(result.forecast)] if result.forecast is not None else []
        told += self._applicability(result.applicability)
        self.comparison.setText(" ".join(map(shown, told)))
        self.comparison.setVisible(bool(told))
        self.sentences.setText(shown(result.method))
        self.notes.setText("\n".join(f"• {shown(sentence)}" for sentence in result.warnings))
        self.notes.setVisible(bool(result.warnings))
        self.rows_buttons.rows = tuple(figure_rows(result))
        self.report_button.setVisible(bool(result.report_path))
        self.show()

    def _applicability(self, found: Sequence[PatternAssessment]) -> list[str]:
        """Say how accurate the map is inside and outside of the area of applicability."""
        if not found:
            return []
        parts = {one.pattern: one for one in found}
        outside = parts.get(OUTSIDE)
        if outside is None:
            return [tr("No pixel of the map is outside the area of applicability.")]
        share = outside.hectares / sum(one.hectares for one in found)
        # NaN where the CRS has no unit of length.
        part = DASH if math.isnan(share) else f"{100 * share:.1f}"
        return [
            tr("Outside the area of applicability: {0} % of the map.").format(part),
            tr("Overall accuracy inside {0} %, outside {1} % ({2}).").format(
                accuracy_text(parts[INSIDE].overall) if INSIDE in parts else DASH,
                accuracy_text(outside.overall),
                counted(outside.points, "point"),
            ),
        ]

    def _open_report(self, *_: object) -> None:
        if self.result is not None and self.result.report_path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self.result.report_path))


def comparison_sentences(found: MapComparison) -> Iterator[str]:
    """Say how two maps compare on the sample, and whether the difference may be chance."""
    difference = found.difference
    points = f"{100 * difference.value:+.1f}"
    if not math.isnan(difference.error):
        points += f" ± {100 * difference.half_width:.1f}"
    yield tr(
        "'{found}' has {accuracy_text} %: a difference of {points} points.",
        found=found.name,
        accuracy_text=accuracy_text(found.other),
        points=points,
    )
    if math.isnan(difference.error):
        return
    if difference.half_width >= abs(difference.value):
        yield tr("The interval holds 0: on this sample neither map is clearly better.")
    else:
        yield tr(
            "The interval does not hold 0: {this_or_the_other} map is better.",
            this_or_the_other=tr("this") if difference.value > 0 else tr("the other"),
        )
    if not math.isnan(found.mcnemar):
        yield tr(
            "Only this map is right at {this}, only the other at {other} points (McNemar, exact: p = {chance:.2g}).",
            this=found.only_this,
            other=found.only_other,
            chance=found.mcnemar,
        )


def forecast_sentence(found: Forecast) -> str:
    """Say what to expect of a map still to be made."""
    if math.isnan(found.overall.value):
        return tr("Nothing can be forecast: no labelled point has the sensors to come.")
    areas = ", ".join(
        tr("{entry} {area_text} ha", entry=entry.name, area_text=area_text(area)) for entry, area in found.areas
    )
    return tr(
        "To expect with the sensors to come: {accuracy_text} % overall accuracy; {areas}.",
        accuracy_text=accuracy_text(found.overall),
        areas=areas,
    )
