"""Agreement of a class map with a reference, from counts: nothing here grows with the map.

The figures are scikit-learn's, computed on the K x K cells of the confusion matrix with the
counts as sample weights, so that a map of any size costs the same.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contracts.evaluate import Accuracy

Counts = NDArray[np.int64]


def confusion_counts(reference_index: NDArray[Any], predicted_index: NDArray[Any], classes: int) -> Counts:
    """Count the pairs of reference and predicted class.

    Args:
        reference_index: integers 0..K-1, any shape.
        predicted_index: integers 0..K-1, the same shape.
        classes: K.

    Returns:
        Pixel counts, K x K, rows the reference, columns the prediction.

    Raises:
        ValueError: where the shapes differ or an index is no class.
    """
    reference, predicted = np.asarray(reference_index), np.asarray(predicted_index)
    if reference.shape != predicted.shape:
        raise ValueError(f"shapes differ: {reference.shape} and {predicted.shape}")
    for index in (reference, predicted):
        if index.size and (index.min() < 0 or index.max() >= classes):
            raise ValueError(f"an index lies outside 0 to {classes - 1}")
    codes = reference.astype(np.int64).ravel() * classes + predicted.astype(np.int64).ravel()
    return np.bincount(codes, minlength=classes * classes).reshape(classes, classes).astype(np.int64)


def accuracy_from_confusion(confusion: NDArray[Any], class_names: Sequence[str]) -> Accuracy:
    """Compute all figures of agreement from a confusion matrix.

    Args:
        confusion: pixel counts, K x K, rows the reference, columns the prediction.
        class_names: K names.

    Returns:
        The figures. Those that are not defined are NaN: all of them where nothing was compared,
        kappa where reference and map hold the same single class, a producer's accuracy where
        the reference lacks the class, a user's accuracy where the map lacks it.

    Raises:
        ValueError: where the matrix is not K x K.
    """
    counts: Counts = np.asarray(confusion, dtype=np.int64)
    size = len(class_names)
    if counts.shape != (size, size):
        raise ValueError(f"the confusion matrix is {counts.shape}, not {size} x {size}")
    reference, predicted = np.nonzero(counts)
    weights = counts[reference, predicted]
    overall, kappa = math.nan, math.nan
    producers = users = np.full(size, math.nan)
    if weights.size:
        from sklearn.metrics import accuracy_score, precision_recall_fscore_support

        overall = float(accuracy_score(reference, predicted, sample_weight=weights))
        users, producers, _, _ = precision_recall_fscore_support(
            reference, predicted, labels=np.arange(size), sample_weight=weights, zero_division=0
        )
        producers = np.where(counts.sum(axis=1) > 0, producers, math.nan)
        users = np.where(counts.sum(axis=0) > 0, users, math.nan)
        kappa = _kappa(reference, predicted, weights)
    return Accuracy(
        confusion=tuple(tuple(row) for row in counts.tolist()),
        class_names=tuple(class_names),
        overall=overall,
        average=float(np.nanmean(producers)) if weights.size else math.nan,
        kappa=kappa,
        producers=tuple(float(value) for value in producers),
        users=tuple(float(value) for value in users),
        count=int(counts.sum()),
    )


def _kappa(reference: Counts, predicted: Counts, weights: Counts) -> float:
    """Compute Cohen's kappa of weighted cells; NaN where chance alone explains everything."""
    if np.unique(np.concatenate([reference, predicted])).size < 2:
        return math.nan
    from sklearn.metrics import cohen_kappa_score

    return float(cohen_kappa_score(reference, predicted, sample_weight=weights))


class PairCounter:
    """Counts pairs of class values window by window, before the set of values is known."""

    def __init__(self) -> None:
        self._counts: dict[tuple[int, int], int] = {}

    def add(self, reference: NDArray[np.uint16], predicted: NDArray[np.uint16]) -> None:
        """Count one window's pairs.

        Args:
            reference: class values 0..65535, any shape.
            predicted: class values 0..65535, the same shape.
        """
        codes = reference.astype(np.uint32) << np.uint32(16) | predicted.astype(np.uint32)
        for code, count in zip(*(found.tolist() for found in np.unique(codes, return_counts=True))):
            pair = (code >> 16, code & 0xFFFF)
            self._counts[pair] = self._counts.get(pair, 0) + count

    @property
    def values(self) -> tuple[int, ...]:
        """All values that occurred on either side, sorted."""
        return tuple(sorted({value for pair in self._counts for value in pair}))

    def confusion(self, values: Sequence[int]) -> Counts:
        """Return the counts of pairs whose both values are listed.

        Args:
            values: K class values, in the order of rows and columns.

        Returns:
            Pixel counts, K x K, rows the reference, columns the prediction.
        """
        position = {value: index for index, value in enumerate(values)}
        matrix = np.zeros((len(values), len(values)), dtype=np.int64)
        for (reference, predicted), count in self._counts.items():
            if reference in position and predicted in position:
                matrix[position[reference], position[predicted]] = count
        return matrix


BINS = 15


def expected_calibration_error(confidence: NDArray[Any], correct: NDArray[np.bool_], bins: int = BINS) -> float:
    """Compute the expected calibration error (Guo et al. 2017, arXiv 1706.04599, equation 3).

    Args:
        confidence: (N,), probability of the class chosen, 0 to 1.
        correct: (N,), whether that class was right.
        bins: number of equal bins of confidence.

    Returns:
        Mean over pixels of |accuracy - mean confidence| in the pixel's bin, 0 to 1; NaN for N = 0.
    """
    if not len(confidence):
        return float("nan")
    member = np.minimum((np.asarray(confidence) * bins).astype(np.int64), bins - 1)
    gap = np.bincount(member, weights=correct, minlength=bins) - np.bincount(
        member, weights=confidence, minlength=bins
    )  # fmt: skip
    return float(np.abs(gap).sum() / len(confidence))
