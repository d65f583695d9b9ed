"""Patches below the mapping unit go to a neighbouring class, until none is left that has a neighbour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .patches import Classes, Ids, PatchTable, joined, unique_pairs

Shares = NDArray[np.float64]
_TOLERANCE = 1e-9
"""An area that is the mapping unit but for the last bits of a sum of pixels is large enough."""


@dataclass(frozen=True)
class Merged:
    """What became of N patches.

    Attributes:
        value: (N,), the class value of each.
        moved: patches below the mapping unit that have another class now.
        left: patches that are still below it: none of their neighbours has a class.
    """

    value: Classes
    moved: int
    left: int


def merge_small(
    table: PatchTable,
    unit: float,
    shares: Shares | None,
    classes: NDArray[np.int64],
    check: Callable[[], None],
) -> Merged:
    """Give small patches the class of a neighbour.

    In each round all small patches that have a large neighbour take the class that is most probable over their own
    pixels among the classes of their large neighbours; without probabilities that of their largest neighbour, as GDAL's
    sieve does. What has one class then and touches is one patch. Where small patches have small neighbours alone, those
    that are smaller than all their neighbours go first. The order of patches and the strips they were found in play no
    part, but where all else is equal.

    Args:
        table: the patches with their borders.
        unit: smaller areas are too small.
        shares: (N, K), the sum of each class's probability over the pixels of a patch; None where there are none.
        classes: (K,), the class value of each column of ``shares``, or all that occur; rising.
        check: called in every round; raises when the analyst cancelled.

    Returns:
        The classes.
    """
    own = np.arange(len(table.value), dtype=np.int32)
    place = np.searchsorted(classes, table.value).astype(np.int32)
    first, area, borders = place, table.area.copy(), table.borders
    enough = unit * (1 - _TOLERANCE)
    while True:
        check()
        small = area < enough
        borders = borders[small[borders].any(axis=1)]
        if not len(borders):
            break
        both = np.concatenate([borders, borders[:, ::-1]])
        both = both[small[both[:, 0]]]
        asked = both[~small[both[:, 1]]]
        if not len(asked):
            asked = both[_is_least(area, both)[both[:, 0]]]
        place = place.copy()
        takers, winner = _chosen(asked, place, area, shares)
        place[takers] = winner
        # Borders between patches that were large before are of no use here: they have different classes and keep them.
        alike = borders[place[borders[:, 0]] == place[borders[:, 1]]]
        count, group = joined(alike, len(area))
        area = np.bincount(group, weights=area, minlength=count).astype(np.float64)
        shares = None if shares is None else _summed(shares, group, count)
        new_place = np.zeros(count, dtype=np.int32)
        new_place[group] = place
        place, own = new_place, group[own]
        borders = group[borders]
        borders = unique_pairs(borders[borders[:, 0] != borders[:, 1]])
    final = place[own]
    return Merged(classes[final].astype(np.uint16), int((final != first).sum()), int((area < enough).sum()))


def _is_least(area: NDArray[np.float64], both: Ids) -> NDArray[np.bool_]:
    """Return which patches are smaller than all their neighbours; of equal ones the first."""
    one, other = both[:, 0], both[:, 1]
    beaten = (area[other] < area[one]) | ((area[other] == area[one]) & (other < one))
    least = np.ones(len(area), dtype=bool)
    least[one[beaten]] = False
    return least


def _chosen(asked: Ids, place: Ids, area: NDArray[np.float64], shares: Shares | None) -> tuple[Ids, Ids]:
    """Return who takes another class, and which: the best of the neighbours that are asked."""
    taker, neighbour = asked[:, 0], asked[:, 1]
    worth = area[neighbour] if shares is None else shares[taker, place[neighbour]]
    # By taker, then the best first; where two are as good, the larger neighbour, and then the lower class.
    order = np.lexsort((place[neighbour], -area[neighbour], -worth, taker))
    takers, begin = np.unique(taker[order], return_index=True)
    return takers, place[neighbour[order][begin]]


def _summed(shares: Shares, group: Ids, count: int) -> Shares:
    """Add up the probabilities of what became one patch, class by class."""
    made = np.empty((count, shares.shape[1]), dtype=shares.dtype)
    for column in range(shares.shape[1]):
        made[:, column] = np.bincount(group, weights=shares[:, column], minlength=count)
    return made
