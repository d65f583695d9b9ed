"""Switches for the dates of series: a slider "until", and a tick for every date."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.contracts.season import HiddenDate
from ...core.contracts.sensors import SensorSource
from ...core.text import listed
from ..common.button_flow import ButtonFlow
from ..common.text import plain_label, plain_tip
from ..common.ticks import tick_selected
from ..language.words import shown, tr

REST_MILLISECONDS = 150
"""The slider has to rest so long before the map follows it."""
_DATE = Qt.ItemDataRole.UserRole
SHOWN_ROWS = 7
MOST_NAMED = 4
"""So many hidden dates of a series are named."""


class DateSwitches(QWidget):
    """Hides dates of the series at hand: those after a day, and those without a tick.

    Signals:
        flipped: other dates are hidden now.

    Attributes:
        slider: its places are the days of all series, in order.
        rows: a row for every date of every series.
    """

    flipped = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given: tuple[tuple[str, tuple[str, ...]], ...] = ()
        self._days: list[str] = []
        # What was chosen, also for dates that are not at hand for a while; "" is no last day.
        self._off: set[HiddenDate] = set()
        self._last = ""
        self.caption = plain_label("", self)
        self.caption.setWordWrap(True)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setToolTip(tr("Move it to see the map with the dates up to a day only"))
        self.slider.setAccessibleName(tr("Dates until"))
        self.slider.setPageStep(1)
        self.rows = QListWidget(self)
        self.rows.setToolTip(
            tr("Take a tick away to see the map without that date; grey ones come after the slider's day.")
            + " "
            + tr("Select several and press the space bar to tick them together.")
        )
        self.rows.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.rows.setAccessibleName(tr("Dates"))
        self.fold = QToolButton(self)
        self.fold.setText(tr("Single dates"))
        self.fold.setToolTip(tr("Show a list of all dates, to switch single ones off"))
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setAutoRaise(True)
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._unfold)
        self.all_button = QPushButton(tr("All dates"), self)
        self.all_button.setToolTip(tr("Show the map with all dates again"))
        self.all_button.clicked.connect(self.show_all)
        self._unfold(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.caption)
        layout.addWidget(self.slider)
        layout.addLayout(ButtonFlow((self.fold, self.all_button)))
        layout.addWidget(self.rows)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REST_MILLISECONDS)
        self._soon.timeout.connect(self.flipped)
        self.slider.valueChanged.connect(self._moved)
        self.rows.itemChanged.connect(self._changed)
        self.hide()

    def set_sensors(self, sources: Sequence[SensorSource]) -> None:
        """Offer the dates of these sensors that are not off; those that were there before keep their state."""
        given = tuple(
            (source.name, tuple(sorted({one.date for one in source.acquisitions if not one.is_off})))
            for source in sources
            if source.is_series and not source.is_off
        )
        if given == self._given:
            return
        self._given = given
        self._days = sorted({day for _, days in given for day in days})
        self._fill()
        self.setVisible(bool(self._days))

    def _fill(self) -> None:
        """Show the dates that are given, each in its state."""
        given = self._given
        for widget in (self.slider, self.rows):
            widget.blockSignals(True)
        self.slider.setRange(0, max(0, len(self._days) - 1))
        self.slider.setValue(self._place_of_last())
        self.rows.clear()
        for name, days in given:
            for day in days:
                item = QListWidgetItem(f"{day}  {name}" if len(given) > 1 else day, self.rows)
                item.setToolTip(plain_tip(f"{name}, {day}"))
                item.setData(_DATE, (name, day))
                flags = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                item.setFlags(flags)
                is_off = HiddenDate(name, day) in self._off
                item.setCheckState(Qt.CheckState.Unchecked if is_off else Qt.CheckState.Checked)
        for widget in (self.slider, self.rows):
            widget.blockSignals(False)
        shown_rows = max(1, min(SHOWN_ROWS, self.rows.count()))
        self.rows.setFixedHeight(shown_rows * max(16, self.rows.sizeHintForRow(0)) + 2 * self.rows.frameWidth())
        self._tell()

    def to_json(self) -> dict[str, Any]:
        """Return what is hidden as plain JSON data."""
        return {"off": sorted([one.sensor, one.date] for one in self._off), "until": self._last}

    def restore(self, data: Any) -> None:
        """Hide what a project kept; anything else that stands in its place hides nothing."""
        kept = data if isinstance(data, dict) else {}
        off, until = kept.get("off"), kept.get("until")
        pairs = [one for one in off if isinstance(one, list) and len(one) == 2] if isinstance(off, list) else []
        self._off = {HiddenDate(*pair) for pair in pairs if all(isinstance(text, str) for text in pair)}
        self._last = until if isinstance(until, str) else ""
        self._fill()

    def forget(self) -> None:
        """Forget the dates of a project that is closed."""
        self._off, self._last = set(), ""
        self.set_sensors(())

    def show_all(self) -> None:
        """Hide no date any more."""
        self.rows.blockSignals(True)
        for row in range(self.rows.count()):
            item = self.rows.item(row)
            if item is not None:
                item.setCheckState(Qt.CheckState.Checked)
        self.rows.blockSignals(False)
        self._off.clear()
        self.slider.setValue(self.slider.maximum())
        self._moved()

    @property
    def until(self) -> str:
        """The day up to which dates are shown; "" where there are none."""
        return self._days[self.slider.value()] if self._days else ""

    def show_until(self, day: str) -> None:
        """Move the slider to a day."""
        if day in self._days:
            self.slider.setValue(self._days.index(day))

    def hidden(self) -> tuple[HiddenDate, ...]:
        """Return the dates that count as missing."""
        until = self.until
        every = (HiddenDate(name, day) for name, days in self._given for day in days)
        return tuple(one for one in every if one.date > until or one in self._off)

    def in_words(self, hidden: Sequence[HiddenDate]) -> str:
        """Return which dates are hidden: "all after 2021-06-01; S2: 2021-05-01"; one series is not named."""
        seen = [day for name, days in self._given for day in days if HiddenDate(name, day) not in hidden]
        last = max(seen, default="9999")
        late = [one for one in hidden if one.date > last]
        by_sensor: dict[str, list[str]] = {}
        for one in hidden:
            if len(late) < 2 or one not in late:
                by_sensor.setdefault(one.sensor, []).append(one.date)
        parts = [tr("all after {day}", day=last)] if len(late) > 1 else []
        for name, days in by_sensor.items():
            named = shown(listed(days, MOST_NAMED))
            parts.append(f"{name}: {named}" if len(self._given) > 1 else named)
        return "; ".join(parts)

    def _place_of_last(self) -> int:
        """Return the slider's place of the day that was chosen last, or of the last one before it."""
        if not self._last:
            return max(0, len(self._days) - 1)
        return max(0, sum(day <= self._last for day in self._days) - 1)

    def _unfold(self, is_open: bool) -> None:
        self.rows.setVisible(is_open)
        self.fold.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)

    def _moved(self) -> None:
        self._last = self.until if self.slider.value() < self.slider.maximum() else ""
        self._tell()
        self._soon.start()

    def _changed(self, item: QListWidgetItem) -> None:
        tick_selected(self.rows, item)
        for row in range(self.rows.count()):
            other = self.rows.item(row)
            if other is not None:
                change = self._off.discard if other.checkState() == Qt.CheckState.Checked else self._off.add
                change(HiddenDate(*other.data(_DATE)))
        self._tell()
        self._soon.start()

    def _tell(self) -> None:
        total, hidden = sum(len(days) for _, days in self._given), len(self.hidden())
        words = tr("Dates until {0}: {1} of {2}").format(self.until, total - hidden, total)
        self.caption.setText(words)
        self.all_button.setEnabled(hidden > 0)
        self.rows.blockSignals(True)
        for row in range(self.rows.count()):
            item = self.rows.item(row)
            if item is not None:
                is_late = item.data(_DATE)[1] > self.until
                group = QPalette.ColorGroup.Disabled if is_late else QPalette.ColorGroup.Active
                item.setForeground(self.rows.palette().brush(group, QPalette.ColorRole.Text))
        self.rows.blockSignals(False)
