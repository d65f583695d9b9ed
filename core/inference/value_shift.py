"""Whether a sensor's values are those of training moved as a whole: by a scale, an offset, or another distribution.

What lies on a part of the scene, or in another place, has other shares of dark and bright ground: its quantiles leave
those of training unevenly. A gain, an offset or another calibration moves all of them along one line. So a small
distance is told where a line explains it, and a large one in any case. The limits were set on real scenes
(``benchmarks/shifts.py``).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..model.spec import QUANTILES

_COMPARED = slice(1, len(QUANTILES) - 1)
"""Not the thousandths at the ends, where single pixels decide."""
_IQR, _MIDDLE_98 = 1.349, 4.653
"""Distance of the quartiles, and of the hundredths, of a normal distribution in its standard deviations."""
FEWEST_PIXELS = 200
MANY, ALONE = 0.2, 0.5
"""Distance in standard deviations from which on half of the bands or more are moved, and fewer: of many bands some are
moved by chance."""
LEFT = 0.2
"""Part of the distance that a line may leave."""
FAR = 1.0
"""Distance in standard deviations from which on values are told of though no line explains them."""


@dataclass(frozen=True)
class Shift:
    """How the values of some bands differ from those of training.

    Attributes:
        bands: places of the bands.
        worst: the band that is farthest from training.
        scale: what training's values of that band are multiplied by; None where no line explains the difference.
        offset: what is added to them after that.
    """

    bands: tuple[int, ...]
    worst: int
    scale: float | None = None
    offset: float = 0.0


def find_shift(found: NDArray[np.float64], trained: NDArray[np.float64]) -> Shift | None:
    """Find out whether bands are moved.

    Args:
        found: (bands, quantiles), values at the shares ``QUANTILES``.
        trained: likewise, in training.

    Returns:
        What is moved, or None.
    """
    here, there = found[:, _COMPARED], trained[:, _COMPARED]
    quartiles, ends = trained[:, -3] - trained[:, 2], trained[:, -2] - trained[:, 1]
    deviation = np.maximum(quartiles / _IQR, ends / _MIDDLE_98)
    varies = np.flatnonzero((deviation > 0) & (here[:, -1] > here[:, 0]))
    if not len(varies):
        return None
    distance = np.abs(here - there).mean(1)[varies] / deviation[varies]
    lines = [np.polyfit(here[band], there[band], 1) for band in varies]
    left = np.array([np.abs(np.polyval(line, here[band]) - there[band]).mean() for line, band in zip(lines, varies)])
    left /= deviation[varies]
    is_line = left < LEFT * distance
    moved = is_line & (distance > MANY)
    if 2 * moved.sum() < len(varies):
        moved &= distance > ALONE
    worst = int(np.where(moved, distance, -1).argmax()) if moved.any() else int(distance.argmax())
    if moved.any():
        slope, constant = (float(number) for number in lines[worst])
        return Shift(tuple(varies[moved].tolist()), int(varies[worst]), 1 / slope, -constant / slope)
    if np.median(distance) > FAR:
        return Shift(tuple(varies[distance > FAR].tolist()), int(varies[worst]))
    return None


def mean_distance(scores: NDArray[np.float64]) -> float:
    """Compute how far values lie from those of training, where only mean and spread of these are known.

    Args:
        scores: (n, components), standardised with the statistics of training.

    Returns:
        The root mean square, over the components, of their mean: 0 is as in training.
    """
    used = scores[:, scores.any(0)]
    return float(np.sqrt((used.mean(0) ** 2).mean())) if used.size else 0.0
