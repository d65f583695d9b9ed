"""The line above Classify: device, pixels, time and memory, before the click."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...core import api
from ...core.inference.estimate import CPU_PIXELS_PER_SECOND, estimate_classify
from ...core.machine import usable_cores
from ...core.model.spec import Architecture, ModelSpec
from ...core.progress import Progress
from ...core.text import duration_text
from ..jobs.task import JobTask, run_job
from ..language.words import shown, tr
from ..settings import Settings


def read_device(wanted: str, progress: Progress) -> str:
    """Name the device jobs run on (worker thread: imports torch)."""
    return api.describe_device(wanted)


def architecture_key(shape: Architecture, sensors: int) -> str:
    """Name what the speed depends on, for the settings."""
    return f"{shape.variant} {shape.width}x{shape.depth}x{shape.tokens} {sensors} sensors"


NO_BREAK = "\u00a0"
"""Keeps a figure and its unit on one line in a narrow dock."""


class EstimateLine(QLabel):
    """Shows what a classification would cost. Asks for the device once, off the main thread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.device = ""
        self._asked = False
        self._last: tuple[ModelSpec | None, list[str], int | None, bool] = (None, [], None, False)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setToolTip(tr("Estimated from layer sizes and earlier runs; memory is on top of what QGIS uses"))

    def show_estimate(
        self, model: ModelSpec | None, sensors: list[str], pixels: int | None, with_probabilities: bool = False
    ) -> None:
        """Show what classifying so many pixels with these sensors costs; None where nothing can be said."""
        self._last = (model, sensors, pixels, with_probabilities)
        parts = [shown(self.device)] if self.device else []
        if model is not None and sensors and pixels is not None:
            key = architecture_key(model.architecture, len(sensors))
            speed = Settings().pixels_per_second(self.device, key) or CPU_PIXELS_PER_SECOND
            limit = Settings().memory_limit
            guess = estimate_classify(model, sensors, pixels, speed, usable_cores(), limit, with_probabilities)
            parts.append(tr("about {0} pixels").format(f"{_rounded(guess.pixels):,}"))
            parts.append(shown(duration_text(guess.seconds)).replace(" ", NO_BREAK))
            parts.append(f"{max(1, round(guess.memory / 1e6)):,}{NO_BREAK}MB")
        self.setText(", ".join(parts))
        self.setVisible(bool(parts))

    def ask_device(self) -> None:
        """Find out where jobs run, unless that is known."""
        if self._asked:
            return
        self._asked = True
        self._task = JobTask(tr("MaMOL: detect the device"), read_device, "auto")
        self._task.completed.connect(self._device_known)
        run_job(self._task)

    def _device_known(self, device: Any) -> None:
        self.device = device
        self.show_estimate(*self._last)


def _rounded(pixels: int) -> int:
    """Round to three figures: it is a guess."""
    return int(float(f"{pixels:.3g}"))
