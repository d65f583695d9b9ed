"""Dividing labelled ground into what is trained and what is tested: whole units (fields), with a buffer between."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

LEAST_UNITS = 3
"""Units a class needs to be tested: with fewer, training needs them all."""

Labels = NDArray[np.uint16]
Units = NDArray[np.int32]


def deal_units(
    labels: Labels, units: Units, seed: int, tested_part: float = 0.5, least_left: int = 1
) -> NDArray[np.bool_]:
    """Return a part of every class's units to the test, at random, and the others to training.

    Units are dealt in random order within their rarest class, the rarest classes first; each goes to the side that
    lacks most of its part of that class. Units with a class that has fewer than three are trained on.

    Args:
        labels: (height, width), 0 is unlabelled.
        units: (height, width), from 1, number of each labelled pixel's unit: a field, a patch, a block.
        seed: of the order.
        tested_part: the part of each class's pixels that is wanted for the test.
        least_left: units of each tested class that training keeps.

    Returns:
        (height, width), True on the training side; the buffer is not cut out yet.
    """
    random = np.random.default_rng(seed)
    there = labels > 0
    totals = np.bincount(labels[there], minlength=1).astype(float)
    _, members = np.unique(units[there], return_inverse=True)
    counts = np.zeros((int(members.max(initial=-1)) + 1, len(totals)))
    np.add.at(counts, (members, labels[there]), 1)
    holds = counts > 0
    left = holds.sum(0)
    is_needed = (holds & (left < LEAST_UNITS)).any(1)
    rarest = np.where(holds, totals, np.inf).argmin(1)
    order = random.permutation(len(counts))
    order = order[np.lexsort((totals[rarest[order]], ~is_needed[order]))]
    tested, trained = np.zeros((2, len(totals)))
    side = np.ones(len(counts), dtype=bool)
    for one in order:
        lack = tested[rarest[one]] * (1 - tested_part) - trained[rarest[one]] * tested_part
        is_wanted = lack < 0 or (lack == 0 and random.random() < tested_part)
        side[one] = is_needed[one] or not is_wanted or bool((holds[one] & (left <= least_left)).any())
        if side[one]:
            trained += counts[one]
        else:
            tested += counts[one]
            left = left - holds[one]
    training = np.zeros(labels.shape, dtype=bool)
    training[there] = side[members]
    return training


def with_buffer(labels: Labels, training: NDArray[np.bool_], buffer: int) -> tuple[Labels, Labels]:
    """Return training and test labels; training pixels within ``buffer`` of a test pixel are dropped.

    Args:
        labels: (height, width), 0 is unlabelled.
        training: (height, width), True on the training side.
        buffer: rows and columns.

    Returns:
        Training labels and test labels, each (height, width) with 0 where not theirs.
    """
    test = np.where(training, 0, labels).astype(np.uint16)
    return np.where(training & ~near(test > 0, buffer), labels, 0).astype(np.uint16), test


def near(pixels: NDArray[np.bool_], buffer: int) -> NDArray[np.bool_]:
    """Return the pixels within ``buffer`` rows and columns of those given."""
    found: NDArray[np.bool_] = ndimage.maximum_filter(pixels, size=2 * buffer + 1, mode="constant")
    return found


def largest_pieces(labels: Labels, units: Units) -> Labels:
    """Return labels without the smaller pieces of units that a buffer cut up.

    Training tells patches apart by whether they touch: pieces of one field would be two fields to it.
    """
    kept = np.zeros_like(labels)
    for unit, box in enumerate(ndimage.find_objects(units), 1):
        if box is None:
            continue
        own = (units[box] == unit) & (labels[box] > 0)
        pieces, count = ndimage.label(own, structure=np.ones((3, 3)))
        if count:
            largest = pieces == 1 + np.bincount(pieces[own])[1:].argmax()
            kept[box][largest] = labels[box][largest]
    return kept
