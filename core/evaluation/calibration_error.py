"""How far confidence is from being right as often as it says."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

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
