"""The answer to a click: class, experts, gates, and the class without each sensor."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...core.contracts.routing import Explanation, WithoutSensor
from ...core.model.experts import expert_text, possible_experts
from ...core.report.tables import explanation_rows
from ...core.text import counted
from ..common.bar_table import Bar, BarTable
from ..common.rows_buttons import RowsButtons
from ..common.section import exportable_title, section_title
from ..common.text import plain_label, set_muted
from ..language.words import shown, tr
from ..layers.styles import distinct_colours
from .heat_table import HeatTable


class AnswerPanel(QWidget):
    """Shows an explanation; hidden until there is one.

    Signals:
        refused: a sentence: the CSV file could not be written.
    """

    refused = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.explanation: Explanation | None = None
        self.place = _text_label(self, tr("The pixels asked about"))
        self.sensors = _text_label(self, tr("Sensors with and without data at this place"))
        self.classes = BarTable(
            tr("Most probable classes"),
            tr("The five most probable classes, with calibrated probabilities; for a box, the mean"),
            self,
        )
        self.without = _text_label(self, tr("The class here when a sensor is left out"))
        self.without.setTextFormat(Qt.TextFormat.RichText)
        self.dates_title = section_title(tr("Dates"), self)
        self.dates_off = _text_label(self, tr("Dates that were switched off are not in the list"))
        set_muted(self.dates_off)
        self.dates = BarTable(
            tr("Dates"),
            tr("How much each date of a series weighs in what its sensor says here"),
            self,
        )
        self.experts = BarTable(
            tr("Expert shares"),
            tr("Each expert's share of the experts' combined output here; colours as on the map"),
            self,
        )
        self.gates = HeatTable(
            tr("Gates of the dynamic experts"),
            tr("The router's weight for each dynamic expert in each block, averaged over tokens, in per cent"),
            self,
        )
        self.notes = _text_label(self, tr("What to know of the sensors that were read"))
        set_muted(self.notes)
        self.buttons = RowsButtons(tr("the whole answer"), "place.csv", self)
        self.buttons.refused.connect(self.refused)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.place)
        layout.addWidget(self.sensors)
        layout.addWidget(exportable_title(tr("Most probable classes"), self.classes.exports, self))
        layout.addWidget(self.classes)
        layout.addWidget(section_title(tr("Without a sensor"), self))
        layout.addWidget(self.without)
        layout.addWidget(self.dates_title)
        layout.addWidget(self.dates_off)
        layout.addWidget(self.dates)
        for title, table in (
            (tr("Expert shares"), self.experts),
            (tr("Gates per block, %"), self.gates),
        ):
            layout.addWidget(exportable_title(title, table.exports, self))
            layout.addWidget(table)
        layout.addWidget(self.notes)
        layout.addWidget(self.buttons)

    def show_answer(self, explanation: Explanation) -> None:
        """Show an explanation."""
        self.explanation = explanation
        self.buttons.rows = explanation_rows(explanation)
        self.place.setText(self._place_text(explanation))
        self.sensors.setText(self._sensors_text(explanation))
        self.classes.show_bars([Bar(c.entry.name, c.probability, QColor(c.entry.colour)) for c in explanation.top])
        self.without.setText("<br>".join(self._without_text(without, explanation) for without in explanation.without))
        colours = distinct_colours(len(explanation.expert_names))
        present = [name for name, share in explanation.sensors.items() if share > 0]
        places = possible_experts(explanation.expert_names, present)
        experts = [shown(expert_text(name)) for name in explanation.expert_names]
        self.experts.show_bars([Bar(experts[place], explanation.shares[place], colours[place]) for place in places])
        bars = self._date_bars(explanation)
        self.dates.show_bars(bars, is_relative=True)
        for widget in (self.dates_title, self.dates):
            widget.setVisible(bool(bars))
        self.dates_off.setText(
            tr("Switched off, hence not listed: {dates}.", dates=counted(explanation.dates_off, "date"))
        )
        self.dates_off.setVisible(bool(bars) and explanation.dates_off > 0)
        blocks = [tr("block {0}").format(number) for number in explanation.blocks]
        self.gates.show_shares(blocks, experts[: len(explanation.gates[0])], explanation.gates)
        self.notes.setText("\n".join(f"• {shown(sentence)}" for sentence in explanation.warnings))
        self.notes.setVisible(bool(explanation.warnings))
        self.show()

    def _date_bars(self, explanation: Explanation) -> list[Bar]:
        """Build a bar for each date of each series; those that are missing at the place say so."""
        bars = []
        colours = distinct_colours(max(1, len(explanation.dates)))
        for (name, dates), colour in zip(explanation.dates.items(), colours):
            for one in dates:
                missing = (
                    tr(", no data")
                    if one.seen == 0
                    else ""
                    if one.seen == 1
                    else tr(", {0} % of the pixels").format(f"{100 * one.seen:.0f}")
                )
                bars.append(Bar(f"{name} {one.date}{missing}", one.share, colour))
        return bars

    def clear(self) -> None:
        """Show nothing."""
        self.explanation = None
        self.hide()

    def _place_text(self, explanation: Explanation) -> str:
        x, y = (sum(axis) / len(explanation.outline) for axis in zip(*explanation.outline))
        digits = 6 if max(abs(x), abs(y)) <= 360 else 1
        centre = f"{x:,.{digits}f}, {y:,.{digits}f}"
        if explanation.pixels == 1:
            return tr("Pixel at {0}").format(centre)
        seen = (
            ""
            if explanation.seen == explanation.pixels
            else tr(", {0} of them with data").format(f"{explanation.seen:,}")
        )
        return tr("Mean of {0} pixels around {1}{2}").format(f"{explanation.pixels:,}", centre, seen)

    def _sensors_text(self, explanation: Explanation) -> str:
        """Describe which sensors are present; for a box, also which have data for a part of it."""
        present, missing = [], []
        for name, share in explanation.sensors.items():
            if share > 0:
                present.append(
                    name if share == 1 else tr("{0} ({1} % of the pixels)").format(name, f"{100 * share:.0f}")
                )
            else:
                missing.append(name)
        text = tr("Present: {0}.").format(", ".join(present))
        return f"{text} {tr('Absent: {0}.').format(', '.join(missing))}" if missing else text

    def _without_text(self, without: WithoutSensor, explanation: Explanation) -> str:
        """Write "without SAR: Soybean (0.43)" with the class's colour, bold where the class is another."""
        outcome = without.outcome
        if outcome is None:
            return tr("without {0}: no class, as no other sensor has data here").format(escape(without.sensor))
        name = escape(outcome.entry.name)
        if outcome.entry.value != explanation.top[0].entry.value:
            name = f"<b>{name}</b>"
        swatch = f'<span style="color:{escape(QColor(outcome.entry.colour).name())}">&#9632;</span>'
        text = tr("without {0}: {1} ({2})").format(escape(without.sensor), name, f"{outcome.probability:.2f}")
        return f"{swatch} {text}"


def _text_label(parent: QWidget, hint: str) -> QLabel:
    """Build a label whose text wraps, and can be selected with mouse or keyboard."""
    label = plain_label("", parent)
    label.setWordWrap(True)
    label.setToolTip(hint)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
