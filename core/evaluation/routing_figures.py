"""What a router's choices tell: of the class, of the pattern, or of nothing because one expert takes everything."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

COLLAPSED_FROM = 0.95
"""A router has collapsed where one expert is dominant in a larger share than this."""


@dataclass(frozen=True)
class Association:
    """How much one labelling tells of another.

    Attributes:
        bits: mutual information, in bits; 0 where they are independent.
        share: the same over the smaller of both entropies, 0 to 1; 1 where one of them follows from the other,
            and 0 where one of them never changes, for then nothing is told.
    """

    bits: float
    share: float


def association(first: NDArray[Any], second: NDArray[Any]) -> Association:
    """Measure how much two labellings of the same pixels tell of each other.

    Args:
        first: (N,), the dominant expert, say.
        second: (N,), the class or the pattern, say.

    Returns:
        Their mutual information; NaN for N = 0.

    Raises:
        ValueError: where the lengths differ.
    """
    if len(first) != len(second):
        raise ValueError(f"lengths differ: {len(first)} and {len(second)}")
    if not len(first):
        return Association(math.nan, math.nan)
    bits = _mutual_information(first, second)
    smaller = min(_mutual_information(one, one) for one in (first, second))
    return Association(bits, min(1.0, bits / smaller) if smaller > 0 else 0.0)


def dominance(weights: NDArray[Any]) -> NDArray[np.int64]:
    """Give the expert with the largest weight.

    Args:
        weights: (N, E), not negative.

    Returns:
        (N,), the index of the expert, the first of equals; -1 where no expert has any weight.
    """
    winner = weights.argmax(axis=1)
    return np.where(weights.max(axis=1, initial=0) > 0, winner, -1).astype(np.int64)


def dominant_shares(dominant: NDArray[np.int64], experts: int) -> NDArray[np.float64]:
    """Give how often each expert is dominant.

    Args:
        dominant: (N,), as :func:`dominance` gives it.
        experts: E.

    Returns:
        (E,), shares of the pixels that have a dominant expert; all 0 where none has.
    """
    counts = np.bincount(dominant[dominant >= 0], minlength=experts)
    shares: NDArray[np.float64] = counts / max(1, counts.sum())
    return shares


def has_collapsed(shares: NDArray[np.float64]) -> bool:
    """Tell whether one expert is dominant nearly everywhere; a lone expert has no choice, so it has not collapsed.

    Args:
        shares: (E,), as :func:`dominant_shares` gives them.
    """
    return len(shares) > 1 and bool(shares.max() > COLLAPSED_FROM)


def _mutual_information(first: NDArray[Any], second: NDArray[Any]) -> float:
    """Give the mutual information in bits; of a labelling with itself it is the entropy."""
    from sklearn.metrics import mutual_info_score

    return max(0.0, float(mutual_info_score(first, second))) / math.log(2)
