"""From the numbers in a file to the values a network is given: as they are, scaled, or one layer per category."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt


class Conversion(Protocol):
    """Turns numbers into values.

    Attributes:
        keeps_numbers: whether values are the numbers, so that they may be read in place.
        may_read_in_place: whether numbers that float32 holds may be read into the values' own memory.
    """

    keeps_numbers: bool
    may_read_in_place: bool

    def count(self, bands: int) -> int:
        """Return how many layers of values so many bands of numbers become."""

    def convert(self, raw: npt.NDArray[Any], values: npt.NDArray[np.float32]) -> None:
        """Write the values (layers, h, w) of the numbers (bands, h, w), which may be the same memory."""


class AsTheyAre:
    """Values are the numbers of the file."""

    keeps_numbers = True
    may_read_in_place = True

    def count(self, bands: int) -> int:
        """Return the number of bands."""
        return bands

    def convert(self, raw: npt.NDArray[Any], values: npt.NDArray[np.float32]) -> None:
        """Write the numbers (bands, h, w) as float32 values (bands, h, w)."""
        if raw is not values:
            with np.errstate(over="ignore", invalid="ignore"):
                values[...] = raw


class Scaled:
    """Values are the numbers times a scale plus an offset, computed in float64.

    Args:
        scales: of each band.
        offsets: of each band.
    """

    keeps_numbers = False
    may_read_in_place = True

    def __init__(self, scales: Sequence[float], offsets: Sequence[float]) -> None:
        self._scales = tuple(scales)
        self._offsets = tuple(offsets)

    def count(self, bands: int) -> int:
        """Return the number of bands."""
        return bands

    def convert(self, raw: npt.NDArray[Any], values: npt.NDArray[np.float32]) -> None:
        """Write the scaled numbers (bands, h, w) as float32 values (bands, h, w)."""
        with np.errstate(over="ignore", invalid="ignore"):
            for band, (scale, offset) in enumerate(zip(self._scales, self._offsets)):
                values[band] = raw[band].astype(np.float64) * scale + offset


class OneHot:
    """Values are a layer for each category of one band: 1 where a pixel is of it, else 0.

    Args:
        codes: of the categories.
    """

    keeps_numbers = False
    may_read_in_place = False

    def __init__(self, codes: Sequence[int]) -> None:
        self._codes = tuple(codes)

    def count(self, bands: int) -> int:
        """Return the number of categories."""
        return len(self._codes)

    def convert(self, raw: npt.NDArray[Any], values: npt.NDArray[np.float32]) -> None:
        """Write, for the numbers (1, h, w), 1 and 0 into values (categories, h, w)."""
        for layer, code in enumerate(self._codes):
            values[layer] = raw[0] == code


AS_THEY_ARE = AsTheyAre()
