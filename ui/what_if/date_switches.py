"""Switches for the dates of series: a slider "until", and a tick for every date."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QSlider, QToolButton, QVBoxLayout, QWidget

from ...core.contracts.season import HiddenDate
from ...core.contracts.sensors import SensorSource
from ..common.text import plain_label, plain_tip
from ..language.words import tr

REST_MILLISECONDS = 150
"""The slider has to rest so long before the map follows it."""
_DATE = Qt.ItemDataRole.UserRole
SHOWN_ROWS = 7


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
        self.caption = plain_label("", self)
        self.caption.setWordWrap(True)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setToolTip(tr("Move it to see the map with the dates up to a day only"))
        self.slider.setAccessibleName(tr("Dates until"))
        self.slider.setPageStep(1)
        self.rows = QListWidget(self)
        self.rows.setToolTip(tr("Take a tick away to see the map without that date"))
        self.rows.setAccessibleName(tr("Dates"))
        self.fold = QToolButton(self)
        self.fold.setText(tr("Single dates"))
        self.fold.setToolTip(tr("Show a list of all dates, to switch single ones off"))
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setAutoRaise(True)
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._unfold)
        self._unfold(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.caption, self.slider, self.fold, self.rows):
            layout.addWidget(widget)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REST_MILLISECONDS)
        self._soon.timeout.connect(self.flipped)
        self.slider.valueChanged.connect(self._moved)
        self.rows.itemChanged.connect(self._changed)
        self.hide()

    def set_sensors(self, sources: Sequence[SensorSource]) -> None:
        """Offer the dates of these sensors that are not off; the same ones as before keep their state."""
        given = tuple(
            (source.name, tuple(sorted({one.date for one in source.acquisitions if not one.is_off})))
            for source in sources
            if source.is_series and not source.is_off
        )
        if given == self._given:
            return
        hidden = {(one.sensor, one.date) for one in self._without_tick()}
        until = self.until
        self._given = given
        self._days = sorted({day for _, days in given for day in days})
        for widget in (self.slider, self.rows):
            widget.blockSignals(True)
        self.slider.setRange(0, max(0, len(self._days) - 1))
        self.slider.setValue(self._days.index(until) if until in self._days else len(self._days) - 1)
        self.rows.clear()
        for name, days in given:
            for day in days:
                item = QListWidgetItem(f"{name}  {day}" if len(given) > 1 else day, self.rows)
                item.setToolTip(plain_tip(f"{name}, {day}"))
                item.setData(_DATE, (name, day))
                item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
                is_hidden = (name, day) in hidden
                item.setCheckState(Qt.CheckState.Unchecked if is_hidden else Qt.CheckState.Checked)
        for widget in (self.slider, self.rows):
            widget.blockSignals(False)
        shown = max(1, min(SHOWN_ROWS, self.rows.count()))
        self.rows.setFixedHeight(shown * max(16, self.rows.sizeHintForRow(0)) + 2 * self.rows.frameWidth())
        self._tell()
        self.setVisible(bool(self._days))

    def forget(self) -> None:
        """Forget the dates of a project that is closed."""
        self.set_sensors(())

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
        unticked, until = set(self._without_tick()), self.until
        every = (HiddenDate(name, day) for name, days in self._given for day in days)
        return tuple(one for one in every if one.date > until or one in unticked)

    def _without_tick(self) -> list[HiddenDate]:
        items = (self.rows.item(row) for row in range(self.rows.count()))
        off = (item for item in items if item is not None and item.checkState() != Qt.CheckState.Checked)
        return [HiddenDate(*item.data(_DATE)) for item in off]

    def _unfold(self, is_open: bool) -> None:
        self.rows.setVisible(is_open)
        self.fold.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)

    def _moved(self) -> None:
        self._tell()
        self._soon.start()

    def _changed(self, item: QListWidgetItem) -> None:
        self._tell()
        self._soon.start()

    def _tell(self) -> None:
        total = sum(len(days) for _, days in self._given)
        shown = total - len(self.hidden())
        words = tr("Dates until {0}: {1} of {2}").format(self.until, shown, total)
        self.caption.setText(words)
