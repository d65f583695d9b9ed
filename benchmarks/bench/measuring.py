"""Times and their spread."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

REPEATS = 5


@dataclass(frozen=True)
class Row:
    """A line of the table.

    Attributes:
        what: what was measured.
        to_reach: the figure to reach, or "".
        measured: what came out, with its spread.
        note: what has to be known to read it.
    """

    what: str
    to_reach: str
    measured: str
    note: str = ""


@dataclass(frozen=True)
class Spread:
    """Figures of several runs."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one."""
        return statistics.median(self.values)

    def text(self, form: str = ",.0f", factor: float = 1.0) -> str:
        """Write median, least and largest."""
        middle, least, most = (format(factor * one, form) for one in (self.median, min(self.values), max(self.values)))
        return f"{middle} ({least} to {most})"


def seconds(call: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    """Time one call."""
    start = clock()
    call()
    return clock() - start


def alternating(
    calls: Sequence[Callable[[], object]], clock: Callable[[], float] = time.perf_counter, repeats: int = REPEATS
) -> list[Spread]:
    """Time several things in turn, so that what else the machine does meets all of them; each is warmed up once."""
    for call in calls:
        call()
    rounds = [[seconds(call, clock) for call in calls] for _ in range(repeats)]
    return [Spread(tuple(times)) for times in zip(*rounds)]


def ratio(first: Spread, second: Spread) -> Spread:
    """Divide the runs of one turn by those of the same turn."""
    return Spread(tuple(one / other for one, other in zip(first.values, second.values)))
