"""Answers averaged over near pixels that look alike: land cover lies in patches, classifiers err pixel by pixel."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor

from ..model.network import pattern_values
from ..progress import Progress
from .samples import Samples

ALIKE = 0.3
"""Standard deviation of the weight over the difference in features: the root of their mean square difference within a
sensor, whose squares are summed over sensors. Features have unit variance."""


def averaged_over_neighbours(answers: Tensor, samples: Samples, halo: int, progress: Progress) -> Tensor:
    """Average the answers for each pixel with those for its neighbours among the samples.

    A neighbour is at most ``2 halo`` rows and columns away and is seen by the same sensors. It counts
    exp(-d^2 / (2 halo^2)) exp(-f^2 / (2 ``ALIKE``^2)), d pixels away and f in features; the pixel itself counts 1.

    Args:
        answers: (N, K), float32, the probability of each class.
        samples: the N pixels, on the CPU, all of one grid; none twice.
        halo: half of the largest window that features are computed in, in pixels; with 0, where pixels have no
            surroundings, answers are returned as they are.
        progress: asked before every row of neighbours whether to stop.

    Returns:
        (N, K), float32, probabilities again.
    """
    total, weight = answers.clone(), torch.ones(len(answers), 1)
    patterns = pattern_values(samples.present)
    for (rows, columns), one, other in _pairs(samples.places, 2 * halo, progress):
        together = patterns[one] == patterns[other]
        one, other = one[together], other[together]
        near = (rows**2 + columns**2) / (2.0 * halo**2)
        share = torch.exp(-near - _difference(samples, one, other) / (2.0 * ALIKE**2))
        # Neither `one` nor `other` holds a pixel twice, so nothing is lost in adding.
        total[one] += share[:, None] * answers[other]
        total[other] += share[:, None] * answers[one]
        weight[one] += share[:, None]
        weight[other] += share[:, None]
    return total / weight


def _difference(samples: Samples, one: Tensor, other: Tensor) -> Tensor:
    """Return the squared difference in features, (n,), of n pairs of pixels that are seen by the same sensors."""
    total = torch.zeros(len(one))
    for features, there in zip(samples.features, samples.present.T):
        squares = (features[one] - features[other]).square().mean(1)
        total += torch.where(there[one], squares, 0.0)
    return total


def _pairs(places: Tensor, reach: int, progress: Progress) -> Iterator[tuple[tuple[int, int], Tensor, Tensor]]:
    """Yield, for each step to a neighbour in half of all directions, the pixels that have one there, and these.

    The other half of the directions are the same pairs the other way round.

    Yields:
        The step (rows, columns), and two index tensors (n,): pixels, and their neighbours.
    """
    rows, columns = places.long().T
    width = int(columns.max()) + 1 + reach if len(places) else 1
    keys, order = (rows * width + columns).sort()
    for down in range(reach + 1):
        progress.check()
        for right in range(-reach if down else 1, reach + 1):
            wanted = keys + down * width + right
            found = torch.searchsorted(keys, wanted).clamp_max(len(keys) - 1)
            met = keys[found] == wanted
            yield (down, right), order[met], order[found[met]]
