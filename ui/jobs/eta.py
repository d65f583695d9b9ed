"""How long a job still needs, from the fraction done and the time passed."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from ...core.text import duration_text
from ..language.words import tr

MEMORY_FRACTION = 0.15
"""How much of the job the pace is averaged over. Time would not do: a part that stands still has much of it."""
SHORTEST_HISTORY_SECONDS = 0.5
MOST_HELD = 1.25
"""What is shown counts down until a new estimate is so many times as much, or as little."""


class RemainingTime:
    """Estimates the time left, following a changing speed without jumping.

    The pace, in seconds for the whole job, is an exponential mean over about the last part of the job, because
    preparing, training and validating run at different speeds and each lasts for some of it. What is shown counts
    down: a little more or less than was said is taken for chance.

    Args:
        clock: gives the time in seconds; only differences matter.
        expected: seconds the whole job was guessed to take; None where nothing was guessed.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic, expected: float | None = None) -> None:
        self._clock = clock
        self._start = self._last_time = clock()
        self._last_fraction = 0.0
        self._pace = expected if expected and expected > 0 else 0.0
        self._weight = 1.0 if self._pace else 0.0
        self._shown_end: float | None = None

    @property
    def elapsed_seconds(self) -> float:
        """Seconds since the job began."""
        return self._clock() - self._start

    @property
    def remaining_seconds(self) -> float | None:
        """Seconds left, or None while nothing can be said."""
        if self._pace <= 0 or self.elapsed_seconds < SHORTEST_HISTORY_SECONDS:
            return None
        at_last_report = (1.0 - self._last_fraction) * self._pace
        return max(0.0, at_last_report - (self._clock() - self._last_time))

    @property
    def text(self) -> str:
        """The time left for people, such as "4 s left"; empty while nothing can be said, or what was said is over."""
        seconds = self.remaining_seconds
        if seconds is None:
            return ""
        now = self._clock()
        shown = self._shown_end - now if self._shown_end is not None else None
        if shown is None or not shown <= seconds * MOST_HELD <= shown * MOST_HELD**2:
            self._shown_end, shown = now + seconds, seconds
        return tr("{duration_text} left", duration_text=duration_text(shown)) if shown > 0 else ""

    def update(self, fraction: float) -> None:
        """Take note of the fraction of the job that is done, 0 to 1. Going back starts again."""
        now = self._clock()
        step, passed = fraction - self._last_fraction, now - self._last_time
        if step < 0:
            self._start, self._pace, self._weight, self._shown_end = now, 0.0, 0.0, None
        elif step > 0 and passed > 0:
            # The weights of what was seen add up to one from the first report on.
            kept = self._weight * math.exp(-step / MEMORY_FRACTION)
            new = 1.0 - math.exp(-step / MEMORY_FRACTION)
            self._weight = kept + new
            self._pace = (kept * self._pace + new * passed / step) / self._weight
        else:
            return
        self._last_fraction, self._last_time = fraction, now
