"""How much a label at a pixel would help: doubt between combinations of sensors, in classes that are rare."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..inference.subset_engine import NO_CLASS, SubsetTile

CELL = 16
"""Edge, in pixels, of the squares of which only the best pixel of each class is a candidate."""
HALF = 0.5


@dataclass(frozen=True)
class Doubt:
    """What combinations of sensors say of N pixels.

    Attributes:
        seen: (N,), bool: a sensor sees the pixel.
        mapped: (N,), index of the class with all sensors; ``NO_CLASS`` where none.
        disagreement: (N,), part of the other combinations that see the pixel and give another class.
        confidence: (N,), of the class with all sensors.
        other: (N,), index of the class that most of those give; ``NO_CLASS`` where all agree.
    """

    seen: NDArray[np.bool_]
    mapped: NDArray[np.int32]
    disagreement: NDArray[np.float32]
    confidence: NDArray[np.float32]
    other: NDArray[np.int32]

    @property
    def doubt(self) -> NDArray[np.float32]:
        """Disagreement and want of confidence in equal parts, (N,), 0 to 1; 0 where nothing is seen."""
        both = HALF * self.disagreement + HALF * (1 - self.confidence)
        return np.where(self.seen, both, 0).astype(np.float32)


def doubt_of(tile: SubsetTile, classes: int) -> Doubt:
    """Compare what all combinations of sensors say.

    Args:
        tile: their answers, all sensors first.
        classes: number of classes, K.
    """
    full, others = tile.winner[0], tile.winner[1:]
    seen = tile.pattern > 0
    strange = (others != full) & (others != NO_CLASS)
    asked = (others != NO_CLASS).sum(0)
    disagreement = strange.sum(0) / np.maximum(asked, 1)
    counts = np.zeros((classes, len(full)), dtype=np.int16)
    for answers, is_strange in zip(others, strange):
        where = np.flatnonzero(is_strange)
        counts[answers[where], where] += 1
    other = np.where(strange.any(0), counts.argmax(0), NO_CLASS)
    return Doubt(seen, full, disagreement.astype(np.float32), tile.confidence[0], other.astype(np.int32))


def rarity(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Compute how much each of K classes counts, half to 1: the rarest fully.

    Args:
        counts: (K,), labels or pixels of each class; those with less than a thousandth of all count fully.
    """
    there = counts[counts > 0]
    least = max(1.0, float(there.min()), counts.sum() / 1000) if len(there) else 1.0
    weights: NDArray[np.float64] = HALF + HALF * np.sqrt(least / np.maximum(counts, least))
    return weights


@dataclass(frozen=True)
class Candidate:
    """A pixel that may be labelled: row and column in the grid, and what is known of it."""

    row: int
    column: int
    mapped: int
    other: int
    disagreement: float
    confidence: float
    doubt: float


def candidates(
    doubt: Doubt, allowed: NDArray[np.bool_], shape: tuple[int, int], top: int, left: int
) -> list[Candidate]:
    """Choose the most doubtful pixel of each class in every square of a tile.

    Args:
        doubt: of the tile's pixels, row by row.
        allowed: (N,), pixels that may be chosen.
        shape: height and width of the tile.
        top: its first row in the grid.
        left: its first column.
    """
    value = np.where(allowed & doubt.seen, doubt.doubt, 0.0)
    rows, columns = np.divmod(np.arange(len(value)), shape[1])
    cells = (rows // CELL) * (shape[1] // CELL + 1) + columns // CELL
    keys = cells * (int(doubt.mapped.max(initial=0)) + 2) + doubt.mapped + 1
    order = np.lexsort((-value, keys))
    firsts = order[np.r_[True, np.diff(keys[order]) > 0]] if len(order) else order
    return [
        Candidate(
            top + int(rows[one]),
            left + int(columns[one]),
            int(doubt.mapped[one]),
            int(doubt.other[one]),
            float(doubt.disagreement[one]),
            float(doubt.confidence[one]),
            float(value[one]),
        )
        for one in firsts
        if value[one] > 0
    ]


def spread_out(found: Sequence[Candidate], gains: Sequence[float], count: int, height: int, width: int) -> list[int]:
    """Choose candidates that are both good and apart from one another.

    The best comes first; the next is the best one that keeps its distance from all before. The distance begins with
    that of points spread evenly and is halved until there are enough.

    Args:
        found: the candidates.
        gains: how much a label at each would help.
        count: how many are wanted.
        height: of the ground, in pixels.
        width: of the ground, in pixels.

    Returns:
        Positions in ``found``.
    """
    order = np.argsort(-np.asarray(gains), kind="stable").tolist()
    distance = float(np.sqrt(height * width / max(1, count)))
    chosen: list[int] = []
    while len(chosen) < min(count, len(found)):
        for one in order:
            if len(chosen) == count:
                break
            apart = all(
                np.hypot(found[one].row - found[other].row, found[one].column - found[other].column) >= distance
                for other in chosen
            )
            if one not in chosen and apart:
                chosen.append(one)
        distance = distance / 2 if distance > 1 else 0.0
    return sorted(chosen, key=lambda one: -gains[one])
