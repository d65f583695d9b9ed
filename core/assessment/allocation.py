"""How many points a sample needs, and how they are shared out among strata."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ..contracts.assess import Allocation

Counts = npt.NDArray[np.int64]
FEWEST = 2
"""Points of a stratum without which it shows no spread."""


def needed_points(pixels: Sequence[int], expected: Sequence[float], target: float) -> int:
    """Compute how many points overall accuracy needs for a standard error (Olofsson et al. 2014, eq. 13; Cochran 1977).

    Args:
        pixels: of each stratum.
        expected: share of each stratum that is expected to be mapped right, 0 to 1.
        target: the standard error wanted, above 0.

    Returns:
        Points, shared out in proportion to area; not more than there are pixels.
    """
    total = sum(pixels)
    shares = np.asarray(pixels, dtype=np.float64) / total
    rights = np.asarray(expected, dtype=np.float64)
    spread = np.sqrt(rights * (1 - rights))
    above = float((shares * spread).sum()) ** 2
    below = target**2 + float((shares * spread**2).sum()) / total
    # The last digit of a double does not need a point more.
    return min(total, math.ceil(above / below - 1e-9))


def allocate(points: int, pixels: Sequence[int], how: Allocation, floor: int = 0) -> Counts:
    """Share points out among strata.

    A stratum gets no more points than it has pixels, and at least two (or all its pixels), so that it shows a spread:
    the sum may be a little more than was asked for, and less where there are not enough pixels.

    Args:
        points: in all.
        pixels: of each of the H strata.
        how: equal numbers; in proportion to area; or ``floor`` points in each stratum that proportion would give
            fewer, the rest in proportion.
        floor: fewest points of a stratum.

    Returns:
        (H,).
    """
    room = np.asarray(pixels, dtype=np.int64)
    least = np.minimum(room, FEWEST)
    if how is Allocation.EQUAL:
        return np.maximum(_shared(points, np.ones(len(room)), room), least)
    if how is Allocation.PROPORTIONAL:
        return np.maximum(_shared(points, room.astype(np.float64), room), least)
    fixed = np.zeros(len(room), dtype=np.bool_)
    given = np.minimum(room, max(floor, FEWEST))
    while True:
        rest = max(0, points - int(given[fixed].sum()))
        shared = np.where(fixed, given, _shared(rest, np.where(fixed, 0.0, room), room))
        small = ~fixed & (shared < given)
        if not small.any():
            return shared
        fixed |= small


def _shared(points: int, shares: npt.NDArray[np.float64], room: Counts) -> Counts:
    """Share points out in proportion, by the largest remainders, up to each stratum's room."""
    result = np.zeros(len(room), dtype=np.int64)
    while True:
        open_shares = np.where(result < room, shares, 0.0)
        left = points - int(result.sum())
        if left <= 0 or not open_shares.sum():
            return result
        exact = left * open_shares / open_shares.sum()
        more = np.floor(exact).astype(np.int64)
        for place in np.argsort(-(exact - more), kind="stable")[: left - int(more.sum())]:
            more[place] += 1
        result = np.minimum(room, result + more)
