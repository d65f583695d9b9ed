"""Making confidence honest: a temperature per number of sensors, fitted on pixels that were held out.

Temperature scaling (Guo et al. 2017, arXiv 1706.04599): logits are divided by one number chosen
to minimise the cross-entropy of pixels that were not trained on. The most likely class, and with it
every accuracy, stays what it is.

Where all held-out pixels are right, that number goes to nothing and confidence to certainty, on the doubtful pixels
between fields too. A few fields that are right prove less: so the mean confidence is held to what as many can prove.
"""

from __future__ import annotations

import math

import numpy as np
import torch
from scipy.optimize import brentq, minimize_scalar
from torch import Tensor
from torch.nn import functional

from ..model.network import MOST_DATE_DOUBT

LARGEST_TEMPERATURE = 20.0


def fit_temperature(logits: Tensor, classes: Tensor, units: Tensor) -> float:
    """Fit the number that logits are to be divided by.

    Args:
        logits: (N, K), of pixels that were not trained on; N is at least 1.
        classes: (N,), their true class.
        units: (N,), number of each pixel's ground unit: pixels of one field are right or wrong together.

    Returns:
        The temperature; above 1 where the logits are too sure of themselves.
    """
    # On the CPU: not every device has double precision.
    logits, classes = logits.cpu().double(), classes.cpu()
    return _no_surer(logits, _least_surprise(logits, classes), provable_accuracy(count_places(units, classes)))


def fit_date_doubt(logits: Tensor, classes: Tensor, lacking: Tensor) -> float:
    """Fit how much less sure a pixel is to be that lacks dates of its series.

    Few dates are learnt less well than all of them, and a network does not know how much less. Logits are divided by
    exp(doubt times lacking): one number for all pixels, chosen like a temperature.

    Args:
        logits: (N, K), calibrated where no date is lacking.
        classes: (N,), their true class.
        lacking: (N,), how often the dates seen would have to be doubled, 0 or more.

    Returns:
        The doubt, from 0, which is none, to ``MOST_DATE_DOUBT``.
    """
    logits, classes, lacking = logits.cpu().double(), classes.cpu(), lacking.cpu().double()

    def surprise(doubt: float) -> float:
        return _cross_entropy(logits, classes, (doubt * lacking).exp()[:, None])

    found = minimize_scalar(surprise, bounds=(0.0, MOST_DATE_DOUBT), method="bounded")
    return float(found.x) if found.fun < surprise(0.0) else 0.0


def provable_accuracy(count: int) -> float:
    """Return the accuracy to expect of the next place where all of ``count`` places were right.

    The mean of the posterior under Jeffreys' prior, Beta(1/2, 1/2): 0.95 when ten of ten were right.
    """
    return (count + 0.5) / (count + 1)


def count_places(units: Tensor, classes: Tensor) -> int:
    """Count the places of a class: (N,) ground units and (N,) classes; two classes in one unit are two places."""
    return len(np.unique(torch.stack([units.cpu().long(), classes.cpu().long()], dim=1).numpy(), axis=0))


def _no_surer(logits: Tensor, temperature: float, most: float) -> float:
    """Raise a temperature until the mean confidence is no more than ``most``."""

    def confidence(logarithm: float) -> float:
        return float((logits / math.exp(logarithm)).softmax(1).max(1).values.mean())

    low, high = math.log(temperature), math.log(LARGEST_TEMPERATURE)
    if confidence(low) <= most:
        return temperature
    if confidence(high) >= most:
        return LARGEST_TEMPERATURE
    return math.exp(float(brentq(lambda logarithm: confidence(logarithm) - most, low, high)))


def _least_surprise(logits: Tensor, classes: Tensor) -> float:
    """Find the number that the logits are best divided by."""
    found = minimize_scalar(
        lambda logarithm: _cross_entropy(logits, classes, math.exp(logarithm)),
        bounds=(-math.log(LARGEST_TEMPERATURE), math.log(LARGEST_TEMPERATURE)),
        method="bounded",
    )
    return math.exp(float(found.x))


def _cross_entropy(logits: Tensor, classes: Tensor, temperature: float | Tensor) -> float:
    return float(functional.cross_entropy(logits / temperature, classes))
