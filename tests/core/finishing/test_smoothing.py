"""Smoothing: what the formula says, in windows that end with the map, and where there is no class nothing."""

from __future__ import annotations

import numpy as np
import pytest
from mamol.core.finishing.smoothing import _LOGIT_STEPS, smooth_bayes, smooth_majority

CLASSES = (9, 2, 4)


def by_hand(values: np.ndarray, steps: np.ndarray, window: int, smoothness: float) -> np.ndarray:
    """The formula of sits, pixel by pixel."""
    share = np.clip(steps, 0.5, 9999.5) / 10000
    logits = np.rint(np.log(share / (1 - share)) * _LOGIT_STEPS) / _LOGIT_STEPS
    half, made = window // 2, np.zeros_like(values)
    for row, column in np.argwhere(values > 0):
        part = slice(max(0, row - half), row + half + 1), slice(max(0, column - half), column + half + 1)
        near = values[part] > 0
        found = []
        for band in range(len(steps)):
            around = logits[band][part][near]
            mean, variance = around.mean(), around.var(ddof=1) if len(around) > 1 else 0.0
            weight = variance / (variance + smoothness)
            found.append(weight * logits[band, row, column] + (1 - weight) * mean)
        made[row, column] = CLASSES[int(np.argmax(found))]
    return made


@pytest.mark.parametrize(("window", "smoothness"), [(3, 0.5), (5, 20.0)])
def test_bayes_is_the_formula(speckled: np.ndarray, window: int, smoothness: float) -> None:
    values = speckled[30:66, 20:54].astype(np.uint16)
    steps = np.random.default_rng(1).dirichlet([1.0] * 3, values.shape).transpose(2, 0, 1)
    steps = np.rint(steps * 10000).astype(np.uint16)
    made = smooth_bayes(values, CLASSES, lambda place: steps[place], window, smoothness)
    np.testing.assert_array_equal(made, by_hand(values, steps, window, smoothness))
    assert (made[values == 0] == 0).all() and (made[values > 0] > 0).all()


def test_the_more_smoothness_the_more_pixels_follow_their_neighbours() -> None:
    values = np.full((9, 9), 9, np.uint16)
    steps = np.full((2, 9, 9), 1000, np.uint16)
    steps[0] = 9000
    steps[:, 4, 4] = 4500, 5500
    values[4, 4] = 2
    read = steps.__getitem__
    assert smooth_bayes(values, (9, 2), read, 3, 1e-6)[4, 4] == 2
    assert smooth_bayes(values, (9, 2), read, 3, 20.0)[4, 4] == 9


def test_probabilities_of_0_and_1_are_no_infinity() -> None:
    values = np.full((3, 3), 9, np.uint16)
    steps = np.zeros((2, 3, 3), np.uint16)
    steps[0] = 10000
    assert (smooth_bayes(values, (9, 2), steps.__getitem__, 3, 20.0) == 9).all()


def test_majority_takes_the_most_common_class_and_keeps_its_own_where_several_are() -> None:
    values = np.array([[1, 1, 2], [1, 3, 2], [0, 3, 2]], np.uint16)
    made = smooth_majority(values, 3)
    # In the middle 1 and 2 have three each, 3 has two; the pixel's own is none of the two, so the lower one.
    assert made[1, 1] == 1
    assert made[2, 0] == 0
    # 3 and 3, 1, and nothing in the corner: 3 in the last row's middle.
    assert made[2, 1] == 2 or made[2, 1] == 3
    tied = np.array([[5, 7]], np.uint16)
    assert smooth_majority(tied, 3).tolist() == [[5, 7]]
