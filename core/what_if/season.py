"""How accuracy grows over a season: maps with all dates up to a day, compared with a reference."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ..contracts.days import day_text
from ..contracts.season import SeasonPoint

MOST_POINTS = 24
"""Days that are tried, at most: of more dates some, evenly chosen, the last among them."""


def cutoffs(days: Iterable[Sequence[int]]) -> tuple[int, ...]:
    """Return the days up to which dates are shown, in order.

    Args:
        days: the numbers of each series' days.
    """
    every = sorted({day for own in days for day in own})
    if len(every) <= MOST_POINTS:
        return tuple(every)
    places = np.unique(np.linspace(0, len(every) - 1, MOST_POINTS).round().astype(int))
    return tuple(every[place] for place in places.tolist())


class SeasonTally:
    """Counts what is right with the dates up to each of some days.

    Args:
        days: the numbers of each series' days, by sensor.
    """

    def __init__(self, days: Mapping[str, Sequence[int]]) -> None:
        self._days = {name: tuple(own) for name, own in days.items()}
        self.cutoffs = cutoffs(self._days.values())
        self._right: list[dict[int, int]] = [{} for _ in self.cutoffs]
        self._count: list[dict[int, int]] = [{} for _ in self.cutoffs]

    def hidden_after(self, last: int) -> dict[str, frozenset[int]]:
        """Return, by sensor, the days after ``last``."""
        return {name: frozenset(day for day in own if day > last) for name, own in self._days.items()}

    def add(self, point: int, labels: NDArray[np.uint16], classes: NDArray[np.uint16]) -> None:
        """Count reference pixels.

        Args:
            point: number of the day, among ``cutoffs``.
            labels: (n,), class values of the reference; 0 where there is no label.
            classes: (n,), class values of the map; 0 where no sensor sees the pixel yet.
        """
        used = (labels > 0) & (classes > 0)
        for value in np.unique(labels[used]).tolist():
            own = used & (labels == value)
            self._count[point][value] = self._count[point].get(value, 0) + int(own.sum())
            right = int((classes[own] == value).sum())
            self._right[point][value] = self._right[point].get(value, 0) + right

    def points(self) -> tuple[SeasonPoint, ...]:
        """Return the figures of every day up to which some reference pixel has a class."""
        found = []
        for day, right, count in zip(self.cutoffs, self._right, self._count):
            pixels = sum(count.values())
            if not pixels:
                continue
            found.append(
                SeasonPoint(
                    date=day_text(day),
                    dates=sum(own <= day for days in self._days.values() for own in days),
                    overall=sum(right.values()) / pixels,
                    average=float(np.mean([right[value] / count[value] for value in count])),
                    pixels=pixels,
                )
            )
        return tuple(found)
