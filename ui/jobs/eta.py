"""How long a job still needs, from the fraction done and the time passed."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from ...core.text import duration_text

MEMORY_SECONDS = 8.0
SHORTEST_HISTORY_SECONDS = 0.5


class RemainingTime:
    """Estimates the time left, following a changing speed without jumping.

    The speed is an exponential mean over about the last eight seconds, because the parts of a
    job (preparing, training, validating) run at different speeds.

    Args:
        clock: gives the time in seconds; only differences matter.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._start = self._last_time = clock()
        self._last_fraction = 0.0
        self._speed = 0.0

    @property
    def elapsed_seconds(self) -> float:
        """Seconds since the job began."""
        return self._clock() - self._start

    @property
    def remaining_seconds(self) -> float | None:
        """Seconds left, or None while nothing can be said."""
        if self._speed <= 0 or self.elapsed_seconds < SHORTEST_HISTORY_SECONDS:
            return None
        at_last_report = (1.0 - self._last_fraction) / self._speed
        return max(0.0, at_last_report - (self._clock() - self._last_time))

    @property
    def text(self) -> str:
        """The time left for people, such as "4 s left"; empty while nothing can be said."""
        seconds = self.remaining_seconds
        return "" if seconds is None else f"{duration_text(seconds)} left"

    def update(self, fraction: float) -> None:
        """Take note of the fraction of the job that is done, 0 to 1. Going back starts again."""
        now = self._clock()
        step, passed = fraction - self._last_fraction, now - self._last_time
        if step < 0:
            self._start, self._speed = now, 0.0
        elif step > 0 and passed > 0:
            weight = 1.0 - math.exp(-passed / MEMORY_SECONDS) if self._speed else 1.0
            self._speed += weight * (step / passed - self._speed)
        else:
            return
        self._last_fraction, self._last_time = fraction, now
