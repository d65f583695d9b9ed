"""Spatially disjoint validation: whole blocks of ground, with a buffer around them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import maximum_filter

VALIDATION_PART = 0.2
SMALLEST_BLOCK = 8
LARGEST_BLOCK = 128


@dataclass(frozen=True)
class Split:
    """Labelled pixels by use.

    Attributes:
        training: (height, width), bool.
        validation: (height, width), bool; no training pixel lies within the buffer of one.
        unvalidated: classes that lie in one block only and so are trained but not validated.
        block: edge of a block, in pixels.
    """

    training: NDArray[np.bool_]
    validation: NDArray[np.bool_]
    unvalidated: tuple[int, ...]
    block: int


def split_blocks(labels: NDArray[np.uint16], halo: int, seed: int, block: int | None = None) -> Split:
    """Split labelled pixels into training and validation by blocks.

    Blocks are given to validation class by class, rarest class first, until a fifth of the
    pixels of the class is there; a class always keeps a block of its own for training.

    Args:
        labels: (height, width), 0 is unlabelled.
        halo: half of the network's window, in pixels; training pixels nearer than that (in rows
            or columns) to a validation pixel are dropped, so no training window holds one.
        seed: of the choice.
        block: edge of a block in pixels; None chooses it from the labelled area.

    Returns:
        The split.
    """
    rows, columns = np.nonzero(labels)
    values = labels[rows, columns]
    edge = block or choose_block(labels)
    block_index = (rows // edge) * (labels.shape[1] // edge + 1) + columns // edge
    blocks, position = np.unique(block_index, return_inverse=True)
    classes, class_position = np.unique(values, return_inverse=True)
    counts = np.zeros((len(blocks), len(classes)), dtype=np.int64)
    np.add.at(counts, (position, class_position), 1)

    chosen = _choose(counts, np.random.default_rng(seed))
    labelled = labels > 0
    while True:
        in_validation = np.zeros(labels.shape, dtype=bool)
        in_validation[rows, columns] = chosen[position]
        training = labelled & ~(maximum_filter(in_validation.view(np.uint8), size=2 * halo + 1, mode="constant") > 0)
        lost = np.setdiff1d(classes, labels[training])
        if not len(lost) or not chosen.any():
            break
        # The buffers swallowed a whole class: it is worth more in training than in validation.
        holding = counts[:, np.searchsorted(classes, lost[0])] > 0
        kept = holding & ~chosen
        near = _touching(blocks, kept if kept.any() else holding, labels.shape[1] // edge + 1)
        chosen = chosen & ~near if (chosen & near).any() else np.zeros_like(chosen)
    single = [int(value) for value, present in zip(classes, (counts > 0).sum(0)) if present < 2]
    return Split(training, in_validation, tuple(single), edge)


def choose_block(labels: NDArray[np.uint16]) -> int:
    """Choose a block edge that cuts the labelled area into some 300 blocks, 8 to 128 pixels."""
    rows = np.flatnonzero(labels.any(axis=1))
    columns = np.flatnonzero(labels.any(axis=0))
    area = float(np.ptp(rows) + 1) * float(np.ptp(columns) + 1) if len(rows) else 1.0
    return int(np.clip(round(math.sqrt(area / 300)), SMALLEST_BLOCK, LARGEST_BLOCK))


def _choose(counts: NDArray[np.int64], random: np.random.Generator) -> NDArray[np.bool_]:
    """Choose validation blocks from the class counts (blocks, classes) of all blocks."""
    chosen = np.zeros(len(counts), dtype=bool)
    kept = np.zeros(len(counts), dtype=bool)
    for index in np.argsort(counts.sum(0), kind="stable"):
        holding = random.permutation(np.flatnonzero(counts[:, index]))
        if len(holding) < 2:
            kept[holding] = True
            continue
        if not kept[holding].any():
            free = holding[~chosen[holding]]
            kept[free[:1] if len(free) else holding[:0]] = True
        wanted = VALIDATION_PART * counts[:, index].sum()
        for block in holding:
            have = counts[chosen, index].sum()
            if have >= wanted:
                break
            overshoots = have > 0 and have + counts[block, index] > 2 * wanted
            if not chosen[block] and not kept[block] and not overshoots:
                chosen[block] = True
    return chosen


def _touching(blocks: NDArray[np.int64], some: NDArray[np.bool_], stride: int) -> NDArray[np.bool_]:
    """Tell which blocks are, or have a side or corner in common with, the first of ``some``."""
    row, column = divmod(int(blocks[np.flatnonzero(some)[0]]), stride)
    near: NDArray[np.bool_] = (abs(blocks // stride - row) <= 1) & (abs(blocks % stride - column) <= 1)
    return near
