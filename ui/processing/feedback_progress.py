"""Lets a job of core report to Processing's feedback."""

from __future__ import annotations

import re
from collections.abc import Mapping

from qgis.core import QgsProcessingFeedback

from ...core.progress import Progress

_NUMBER = re.compile(r"\d[\d.,]*")


class FeedbackProgress(Progress):
    """Progress of a job, shown by a QgsProcessingFeedback.

    Processing keeps every text in its log, so a message that differs from the last one in its
    numbers only is not repeated.

    Args:
        feedback: what Processing gave the algorithm.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._shown = ""
        self._permille = -1

    def report(self, fraction: float, message: str, values: Mapping[str, float] | None = None) -> None:
        """Move the bar, and show the message when something new is being done."""
        permille = round(1000 * min(max(fraction, 0.0), 1.0))
        if permille != self._permille:
            self._permille = permille
            self._feedback.setProgress(permille / 10)
        kind = _NUMBER.sub("", message)
        if kind != self._shown:
            self._shown = kind
            self._feedback.setProgressText(message)

    def warn(self, sentence: str) -> None:
        """Write a warning to the log."""
        self._feedback.pushWarning(sentence)

    def inform(self, sentence: str) -> None:
        """Write a line to the log."""
        self._feedback.pushInfo(sentence)

    def cancelled(self) -> bool:
        """Ask whether the analyst pressed Cancel."""
        return bool(self._feedback.isCanceled())
