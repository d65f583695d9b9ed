r"""Smoothing a part of a map from its own pixels and those around it; the part's edges do not show.

All sums are of whole numbers, which floats of eight bytes hold exactly: a pixel's class does not depend on which part
of the map it was computed in, not even in the last bit.

Bayesian smoothing is that of the R package sits: Simoes et al. 2021, "Satellite image time series analysis for big
Earth observation data", Remote Sensing 13, 2428; Camara et al. 2024, "Bayesian inference for post-processing of remote
sensing image classification", Remote Sensing 16, 4572. For each class the logit x = ln(p / (1 - p)) of a pixel is taken
as normal around a mean m with variance s^2, both those of the window, and observed with variance sigma^2, the
smoothness:

.. math:: \hat x = w x + (1 - w) m, \quad w = s^2 / (s^2 + \sigma^2).

The whole window counts (their ``neigh_fraction`` is 1); pixels without a class do not, nor do those beyond the map.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import correlate1d

from ..contracts.outputs import PROBABILITY_STEPS

Numbers = NDArray[np.float64]
Classes = NDArray[np.uint16]

_LOGIT_STEPS = 4096
"""Logits are whole steps of one 4096th; of 21 x 21 pixels the sum of squares stays far below 2^53."""


def smooth_bayes(
    values: Classes,
    band_of: Sequence[int],
    read_band: Callable[[int], NDArray[np.uint16]],
    window: int,
    smoothness: float,
) -> Classes:
    """Return for each pixel the class whose smoothed logit is the largest; of several, the pixel's own if it is one.

    Args:
        values: (h, w), class values of a part of the map with half a window around it; 0 where there is no class.
        band_of: the class value of each band of the probabilities.
        read_band: returns the probabilities of a class by its place in ``band_of``, (h, w), in whole steps.
        window: edge of the window, in pixels.
        smoothness: sigma^2.

    Returns:
        (h, w), class values; 0 where there is no class.
    """
    valid = values > 0
    count = np.maximum(_window_sum(valid.astype(np.float64), window), 1.0)
    best = np.full(values.shape, -np.inf)
    chosen = np.zeros_like(values)
    table = _logit_steps()
    for place, value in enumerate(band_of):
        logit = np.where(valid, table[np.minimum(read_band(place), PROBABILITY_STEPS)], 0.0)
        total, squares = _window_sum(logit, window), _window_sum(logit * logit, window)
        mean = total / count
        # Of a single pixel nothing is known of the variance: it is its own mean.
        variance = np.maximum(squares - total * mean, 0.0) / np.maximum(count - 1, 1.0) / _LOGIT_STEPS**2
        weight = variance / (variance + smoothness)
        smoothed = weight * logit + (1 - weight) * mean
        better = (smoothed > best) | ((smoothed == best) & (values == value))
        best[better] = smoothed[better]
        chosen[better] = value
    chosen[~valid] = 0
    return chosen


def smooth_majority(values: Classes, window: int) -> Classes:
    """Return the most common class of each pixel's window; of several, the pixel's own if it is one, else the lowest.

    Args:
        values: (h, w), class values of a part of the map with half a window around it; 0 where there is no class.
        window: edge of the window, in pixels.

    Returns:
        (h, w), class values; 0 where there is no class.
    """
    most = np.zeros(values.shape)
    chosen = np.zeros_like(values)
    for value in np.unique(values[values > 0]).tolist():
        is_class = values == value
        count = _window_sum(is_class.astype(np.float64), window)
        better = (count > most) | ((count == most) & is_class)
        most[better] = count[better]
        chosen[better] = value
    chosen[values == 0] = 0
    return chosen


def _window_sum(numbers: Numbers, window: int) -> Numbers:
    """Add up what lies in the window around each pixel; beyond the part there is nothing."""
    ones = np.ones(window)
    down: Numbers = correlate1d(numbers, ones, axis=0, mode="constant", cval=0.0)
    across: Numbers = correlate1d(down, ones, axis=1, mode="constant", cval=0.0)
    return across


def _logit_steps() -> Numbers:
    """Return the logit of each step of a probability, in whole steps; of none and of all half a step is taken off."""
    share = np.clip(np.arange(PROBABILITY_STEPS + 1), 0.5, PROBABILITY_STEPS - 0.5) / PROBABILITY_STEPS
    steps: Numbers = np.rint(np.log(share / (1 - share)) * _LOGIT_STEPS)
    return steps
