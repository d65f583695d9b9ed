"""Whether the values of all dates of a series are of one scale, and which dates show nothing: seen in a sample."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ..contracts.days import day_text
from ..errors import SensorError
from ..message import message
from ..text import listed
from .sensors import SensorBlock

SCALES_APART = 50.0
"""Values of one sensor do not differ by more between two dates; scales such as 10,000 do."""
FEWEST_PIXELS = 100
"""A date with fewer pixels in the sample is not judged: a lake alone has small values."""
_PER_BLOCK = 256
_MOST_NAMED = 6


class DateSizes:
    """Gathers, block by block, how large the values of each date of a series are.

    Args:
        name: of the sensor, for sentences.
        days: numbers of its days, in order.
    """

    def __init__(self, name: str, days: Sequence[int]) -> None:
        self._name, self._days = name, tuple(days)
        self._drawn: list[list[npt.NDArray[np.float32]]] = [[] for _ in days]
        self._looked_at = 0

    def add(self, block: SensorBlock) -> None:
        """Take a few pixels of a block; it has all of the days."""
        if block.seen is None:
            raise ValueError("a block of a series is needed")
        self._looked_at += block.valid.size
        dates = block.values.reshape(len(self._days), -1, *block.valid.shape)
        for own, values, seen in zip(self._drawn, dates, block.seen):
            rows, columns = np.nonzero(seen)
            if len(rows):
                every = -(-len(rows) // _PER_BLOCK)
                own.append(np.abs(values[:, rows[::every], columns[::every]]))

    def check(self) -> tuple[str, ...]:
        """Return a sentence about dates without data; nothing where no pixel was looked at.

        Raises:
            SensorError: the values of a date are of another scale than those of most others.
        """
        together = [np.concatenate(own, axis=1) if own else None for own in self._drawn]
        sizes = [0.0 if one is None or one.shape[1] < FEWEST_PIXELS else size_of(one) for one in together]
        usual = usual_size([size for size in sizes if size > 0])
        odd = [place for place, size in enumerate(sizes) if size > 0 and not is_near(size, usual)]
        if odd:
            raise SensorError(
                message(
                    "The values of sensor '{name}' on {odd} reach about {size:.3g}, those of its other dates about "
                    "{usual:.3g}: their scale differs. Rescale these values (Raster Calculator), or leave them out.",
                    name=self._name,
                    odd=_named([self._days[place] for place in odd]),
                    size=sizes[odd[0]],
                    usual=usual,
                )
            )
        empty = [day for day, one in zip(self._days, together) if one is None]
        if not self._looked_at or not empty or len(empty) == len(self._days):
            return ()
        return (
            message(
                "In a sample of the pixels, sensor '{name}' has no data on {empty}: such a date counts as missing.",
                name=self._name,
                empty=_named(empty),
            ),
        )


def size_of(values: npt.NDArray[np.float32]) -> float:
    """Return how large values (bands, n) are: of the band with the largest, what few of them exceed."""
    return float(np.percentile(np.abs(values), 95, axis=1).max())


def usual_size(sizes: Sequence[float]) -> float:
    """Return of sizes above 0 the one that most of them are near to, the first of several; 1 where there is none."""
    return max(sizes, key=lambda size: sum(is_near(size, other) for other in sizes), default=1.0)


def is_near(size: float, other: float) -> bool:
    """Return whether two sizes are of one scale."""
    return max(size, other) <= SCALES_APART * min(size, other)


def _named(days: Sequence[int]) -> str:
    return listed([day_text(day) for day in days], _MOST_NAMED)
