"""Values that often stand for "no data" where no file says so: found in a sample and told, never masked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..message import message

USUAL = frozenset(
    {-999.0, -9999.0, -99999.0, -32768.0, -(2.0**31), float(np.finfo(np.float32).min), 1e20, float(np.float32(1e20)),
     9.969209968386869e36}
)  # fmt: skip
"""No measurement is exactly that: one band is enough."""
IN_ALL_BANDS = frozenset({0.0, 255.0, 65535.0})
"""A measurement may be that; hardly in all bands of a pixel at once."""
FEWEST = 0.01
"""Part of the pixels below which nothing is told."""


@dataclass(frozen=True)
class FillValue:
    """A value that may stand for "no data".

    Attributes:
        value: as the file stores it.
        is_in_all: whether all bands have it at once.
        share: part of the sample's pixels, 0 to 1.
    """

    value: float
    is_in_all: bool
    share: float

    @property
    def in_words(self) -> str:
        """The value, and where it is."""
        if self.is_in_all:
            return message("{value} in all bands", value=f"{self.value:.10g}")
        return f"{self.value:.10g}"


class FillValues:
    """Counts, window by window, the pixels of a raster that hold a value which may stand for "no data".

    Such a value is looked for among the smallest and the largest numbers of each window only.

    Args:
        is_marked: whether the file marks some value as no data; what it does not mark is then seldom a filling 0.
    """

    def __init__(self, is_marked: bool) -> None:
        self._is_marked = is_marked
        self._own: Counter[tuple[int, float]] = Counter()
        self._all: Counter[float] = Counter()
        self._pixels = 0

    def add(self, numbers: Sequence[npt.NDArray[Any]], valid: npt.NDArray[np.bool_]) -> None:
        """Take a window: of each band the numbers (h, w), and where each has data, (bands, h, w)."""
        together = valid.all(axis=0)
        self._pixels += int(together.sum())
        shared: set[float] | None = None
        for band, (own, there) in enumerate(zip(numbers, valid)):
            known = own[there]
            ends = {float(known.min()), float(known.max())} if known.size else set()
            for value in ends & USUAL:
                self._own[band, value] += int((known == value).sum())
            shared = ends if shared is None else shared & ends
        if self._is_marked or len(numbers) < 2:
            return
        for value in (shared or set()) & IN_ALL_BANDS:
            same = together.copy()
            for own in numbers:
                same &= own == value
            self._all[value] += int(same.sum())

    def found(self, bands: Collection[int]) -> FillValue | None:
        """Return the most common of these values; None where there are few.

        Args:
            bands: places, from 0, of the bands that are used.
        """
        found = {(value, False): number for (band, value), number in self._own.items() if band in bands}
        found.update({(value, True): number for value, number in self._all.items()})
        (value, is_in_all), number = max(found.items(), key=lambda one: one[1], default=((0.0, False), 0))
        if number < max(1.0, FEWEST * self._pixels):
            return None
        return FillValue(value, is_in_all, number / max(self._pixels, number))
