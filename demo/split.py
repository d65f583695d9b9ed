"""Dividing labelled pixels into training and test blocks that do not touch."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

BLOCK = 12
STARTS = 10


def disjoint_split(labels: NDArray[np.uint16], buffer: int, seed: int) -> tuple[NDArray[np.uint16], NDArray[np.uint16]]:
    """Divide labels by square blocks, so that no training pixel lies near a test pixel.

    Which block goes where is sought by hill climbing from several seeded starts, for classes
    that occur on both sides in like numbers. Only labels are looked at, never an image or a result.

    Args:
        labels: class values (height, width), 0 is unlabelled.
        buffer: pixels; a training pixel has no test pixel within this many rows and columns.
        seed: of the starts and of the order of the search.

    Returns:
        Training labels and test labels, each (height, width) with 0 where not theirs.
    """
    generator = np.random.default_rng(seed)
    rows, columns = np.indices(labels.shape) // BLOCK
    totals = np.bincount(labels.ravel())[1:]
    best_score, best = -1.0, (labels, labels)
    for _ in range(STARTS):
        is_training = generator.random((rows.max() + 1, columns.max() + 1)) < 0.5
        score = _score(*_divide(labels, is_training[rows, columns], buffer), totals)
        improved = True
        while improved:
            improved = False
            for block in generator.permutation(is_training.size):
                is_training.flat[block] ^= True
                candidate = _score(*_divide(labels, is_training[rows, columns], buffer), totals)
                if candidate > score:
                    score, improved = candidate, True
                else:
                    is_training.flat[block] ^= True
        if score > best_score:
            best_score, best = score, _divide(labels, is_training[rows, columns], buffer)
    return best


def _divide(
    labels: NDArray[np.uint16], is_training: NDArray[np.bool_], buffer: int
) -> tuple[NDArray[np.uint16], NDArray[np.uint16]]:
    """Give training and test labels; the buffer is cut out of training's side."""
    test = np.where(is_training, 0, labels).astype(np.uint16)
    near_test = ndimage.maximum_filter(test > 0, size=2 * buffer + 1)
    training = np.where(is_training & ~near_test, labels, 0).astype(np.uint16)
    return training, test


def _score(training: NDArray[np.uint16], test: NDArray[np.uint16], totals: NDArray[np.int64]) -> float:
    """Rate a division: even shares of every class, and enough pixels of it to learn and to test.

    A class too small for both sides counts for training, or no model could know it.
    """
    size = totals.size + 1
    learned = np.bincount(training.ravel(), minlength=size)[1:]
    tested = np.bincount(test.ravel(), minlength=size)[1:]
    evenness = float((np.minimum(learned, tested) / np.maximum(totals, 1)).sum())
    return evenness + 0.5 * int((learned >= 10).sum()) + 0.5 * int(((learned >= 10) & (tested >= 5)).sum())
