"""The line above Train: how long each preset will take on this machine, before the click."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...core import api
from ...core.contracts.train import Preset, TrunkSource
from ...core.progress import Progress
from ...core.text import duration_text
from ...core.training.cost import Work, training_seconds
from ..jobs.task import JobTask, run_job
from ..language.words import shown, tr
from ..settings import Settings
from .options import PRESETS

NO_BREAK = "\u00a0"
FASTER_AT_ONCE = 0.5
"""Weight of the last training in the pace that is kept: another program may have been at work."""


def read_pace(wanted: str, progress: Progress) -> float:
    """Measure how fast the machine trains (worker thread: imports torch)."""
    return api.training_pace(wanted)


class TimeLine(QLabel):
    """Shows what a training would take, and learns from every one how fast the machine is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.expected: float | None = None
        self._asked = False
        self._last: tuple[Any, ...] = (None,)
        self._expected_at_pace_one: float | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setToolTip(
            tr("Estimated from sensors, bands, classes, labelled pixels and how fast this machine trained before")
        )
        self.hide()

    def show_estimate(
        self,
        work: Work | None,
        preset: Preset = Preset.BALANCED,
        trunk: TrunkSource = TrunkSource.TUNED,
        folds: int = 1,
        train_on_all: bool = False,
    ) -> None:
        """Show how long the preset takes, and the others; None where nothing can be said yet."""
        self._last = (work, preset, trunk, folds, train_on_all)
        self.expected = None
        pace = Settings().training_pace
        if work is not None and pace is None:
            self._ask_pace()
        text = ""
        if work is not None:
            times = {
                one: training_seconds(one, trunk, work, folds, train_on_all, pace if pace is not None else 1.0)
                for one in Preset
            }
            if pace is not None:
                self.expected = times[preset]
            names = {one: tr(name) for one, name, _ in PRESETS}
            others = ", ".join(f"{names[one]}{NO_BREAK}{_words(times[one])}" for one in Preset if one is not preset)
            text = tr("{0}: about {1} ({2})").format(names[preset], _words(times[preset]), others)
        self.setText(text)
        self.setVisible(bool(text))

    def start(self) -> float | None:
        """Remember what the run that begins is expected to take, in seconds, and return it."""
        pace = Settings().training_pace
        self._expected_at_pace_one = self.expected / pace if self.expected is not None and pace else None
        return self.expected

    def learn(self, seconds: float) -> None:
        """Take note of how long the run took."""
        if self._expected_at_pace_one:
            seen, known = seconds / self._expected_at_pace_one, Settings().training_pace or 1.0
            Settings().training_pace = FASTER_AT_ONCE * seen + (1 - FASTER_AT_ONCE) * known
        self._expected_at_pace_one = None
        self.show_estimate(*self._last)

    def _ask_pace(self) -> None:
        """Measure the machine once, when there is something to train on."""
        if not self._asked:
            self._asked = True
            self._task = JobTask(tr("MaMOL: measure how fast this machine trains"), read_pace, "auto", True)
            self._task.completed.connect(self._pace_known)
            run_job(self._task)

    def _pace_known(self, pace: Any) -> None:
        if Settings().training_pace is None:
            Settings().training_pace = float(pace)
        self.show_estimate(*self._last)


def _words(seconds: float) -> str:
    return shown(duration_text(seconds)).replace(" ", NO_BREAK)
