"""Spatially disjoint validation: whole blocks of ground, with a buffer around them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import maximum_filter

VALIDATION_PART = 0.15
SMALLEST_BLOCK = 16
LARGEST_BLOCK = 128
LEAST_PART = 0.05
"""Part of a class's pixels below which it is short of validation, and blocks are chosen more boldly."""
KEPT_PART, BOLDLY_KEPT_PART = 0.7, 0.5
"""What each class must keep for training beside blocks and buffers."""


@dataclass(frozen=True)
class Split:
    """Labelled pixels by use.

    Attributes:
        training: (height, width), bool.
        validation: (height, width), bool; no training pixel lies within the buffer of one.
        unvalidated: classes that could spare no block and so are trained but not validated.
        block: edge of a block, in pixels.
    """

    training: NDArray[np.bool_]
    validation: NDArray[np.bool_]
    unvalidated: tuple[int, ...]
    block: int


def split_blocks(labels: NDArray[np.uint16], halo: int, seed: int, block: int | None = None) -> Split:
    """Split labelled pixels into training and validation by blocks.

    Blocks are given to validation class by class, rarest class first, until 15 % of the
    pixels of the class are there; a block is passed over where it and its buffer would take too
    much of any class from training. Classes that are left with less than a twentieth are
    tried again more boldly, and then with blocks of half the edge.

    Args:
        labels: (height, width), 0 is unlabelled.
        halo: half of the network's window, in pixels; training pixels nearer than that (in rows
            or columns) to a validation pixel are dropped, so no training window holds one.
        seed: of the choice.
        block: edge of a block in pixels; None chooses it from the labelled area.

    Returns:
        The split.
    """
    edge = block or choose_block(labels)
    choice = _Choice(labels, edge, halo)
    unvalidated = choice.run(np.random.default_rng(seed))
    near = maximum_filter(choice.validation.view(np.uint8), size=2 * halo + 1, mode="constant") > 0
    return Split((labels > 0) & ~near, choice.validation, unvalidated, edge)


def choose_block(labels: NDArray[np.uint16]) -> int:
    """Choose a block edge that cuts the labelled area into some 300 blocks, 16 to 128 pixels."""
    rows = np.flatnonzero(labels.any(axis=1))
    columns = np.flatnonzero(labels.any(axis=0))
    area = float(np.ptp(rows) + 1) * float(np.ptp(columns) + 1) if len(rows) else 1.0
    return int(np.clip(round(math.sqrt(area / 300)), SMALLEST_BLOCK, LARGEST_BLOCK))


class _Choice:
    """Choosing validation blocks while watching what is left for training."""

    def __init__(self, labels: NDArray[np.uint16], edge: int, halo: int) -> None:
        self._labels = labels
        self._edge = edge
        self._halo = halo
        self._left = labels > 0
        self._totals = np.bincount(labels.ravel(), minlength=2)
        self._totals[0] = 0
        self._remaining = self._totals.copy()
        self.validation = np.zeros(labels.shape, dtype=bool)
        self._validated = np.zeros_like(self._totals)

    def run(self, random: np.random.Generator) -> tuple[int, ...]:
        """Choose blocks for all classes; gives the classes that got none."""
        pixels = np.stack(np.nonzero(self._labels), axis=1)
        values = self._labels[pixels[:, 0], pixels[:, 1]]
        present = np.flatnonzero(self._totals)
        rarest_first = present[np.argsort(self._totals[present], kind="stable")]
        half = self._edge // 2
        for edge, wanted, kept in (
            (self._edge, VALIDATION_PART, KEPT_PART),
            (self._edge, LEAST_PART, BOLDLY_KEPT_PART),
            (half, LEAST_PART, KEPT_PART),
            (half, LEAST_PART, BOLDLY_KEPT_PART),
        ):
            for value in rarest_first:
                holding = np.unique(pixels[values == value] // edge, axis=0)
                self._fill(int(value), random.permutation(holding), edge, wanted, kept)
        return tuple(int(value) for value in present if self._validated[value] == 0)

    def _fill(self, value: int, holding: NDArray[np.int64], edge: int, wanted: float, kept: float) -> None:
        """Take blocks that hold a class until the wanted part of it is there."""
        for row, column in holding:
            if self._validated[value] >= wanted * self._totals[value]:
                return
            inside = self._around(row * edge, column * edge, edge, 0)
            buffered = self._around(row * edge, column * edge, edge, self._halo)
            lost = self._count(buffered, self._left)
            remaining = self._remaining - lost
            enough = (remaining >= np.maximum(kept * self._totals, 1)) | (lost == 0)
            if lost.any() and enough.all():
                self._remaining = remaining
                self._left[buffered] = False
                gained = self._labels[inside] > 0
                self._validated += self._count(inside, ~self.validation)
                self.validation[inside] |= gained

    @staticmethod
    def _around(top: int, left: int, edge: int, margin: int) -> tuple[slice, slice]:
        """Give the pixels of a block and of a margin around it."""
        rows = slice(max(0, top - margin), top + edge + margin)
        return rows, slice(max(0, left - margin), left + edge + margin)

    def _count(self, part: tuple[slice, slice], wanted: NDArray[np.bool_]) -> NDArray[np.int64]:
        counts = np.bincount(self._labels[part][wanted[part]], minlength=len(self._totals))
        counts[0] = 0
        return counts
