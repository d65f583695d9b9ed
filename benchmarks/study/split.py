"""Dividing labelled pixels into training and test: blocks of ground, or a split that came with the data."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import maximum_filter


def block_split(labels: NDArray[np.uint16], block: int, seed: int) -> NDArray[np.bool_]:
    """Give about half of every class's blocks to training, at random.

    Blocks are dealt in random order within their rarest class; each goes to the side that has had
    the smaller share of that class.

    Args:
        labels: (height, width), 0 is unlabelled.
        block: edge of a block, in pixels.
        seed: of the order.

    Returns:
        (height, width), True on the training side; the buffer is not cut out yet.
    """
    random = np.random.default_rng(seed)
    totals = np.bincount(labels.ravel()).astype(float)
    rows, columns = np.nonzero(labels)
    width = labels.shape[1] // block + 1
    blocks, members = np.unique((rows // block) * width + columns // block, return_inverse=True)
    counts = np.zeros((len(blocks), len(totals)))
    np.add.at(counts, (members, labels[rows, columns]), 1)
    rarest = np.where(counts > 0, totals, np.inf).argmin(1)
    order = random.permutation(len(blocks))
    order = order[np.argsort(totals[rarest[order]], kind="stable")]
    share = np.zeros((2, len(totals)))
    side = np.zeros(len(blocks), dtype=bool)
    for one in order:
        value = rarest[one]
        side[one] = share[1, value] < share[0, value] or (
            share[1, value] == share[0, value] and random.random() < 0.5
        )  # fmt: skip
        share[int(side[one])] += counts[one]
    training = np.zeros(labels.shape, dtype=bool)
    training[rows, columns] = side[members]
    return training


def with_buffer(
    labels: NDArray[np.uint16], training: NDArray[np.bool_], buffer: int
) -> tuple[NDArray[np.uint16], NDArray[np.uint16]]:
    """Give training and test labels; training pixels within ``buffer`` of a test pixel are dropped."""
    test = np.where(training, 0, labels)
    near = maximum_filter(test > 0, size=2 * buffer + 1)
    return np.where(training & ~near, labels, 0), test


def keep_at_most(labels: NDArray[np.uint16], most: int, seed: int) -> NDArray[np.uint16]:
    """Thin labelled pixels to ``most`` in all, each class in proportion but 30 of each."""
    values = labels[labels > 0]
    if len(values) <= most:
        return labels
    counts = np.bincount(values)
    chance = np.clip(np.maximum(most / len(values), 30 / np.maximum(counts, 1)), 0, 1)
    kept = np.random.default_rng(seed).random(labels.shape) < chance[np.minimum(labels, len(counts) - 1)]
    return np.where(kept, labels, 0)
