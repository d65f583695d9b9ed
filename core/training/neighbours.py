"""Answers averaged over near pixels that look alike: land cover lies in patches, classifiers err pixel by pixel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ..model.network import pattern_values
from ..progress import Progress
from .samples import Samples

ALIKE = 0.3
"""Standard deviation of the weight over the difference in features: the root of their mean square difference within a
sensor, whose squares are summed over sensors. Features have unit variance."""


@dataclass(frozen=True)
class Told:
    """What was answered for n of N pixels with some of their sensors.

    Attributes:
        shown: (M,), bool: the sensors that may be looked at.
        index: (n,): the pixels; none twice.
        answers: (n, K), float32, the probability of each class.
    """

    shown: Tensor
    index: Tensor
    answers: Tensor


def averaged_over_neighbours(told: Sequence[Told], samples: Samples, halo: int, progress: Progress) -> list[Tensor]:
    """Average the answers for each pixel with those for its neighbours among the pixels that were told the same way.

    A neighbour is at most ``2 halo`` rows and columns away and is seen by the same of the sensors shown. It counts
    exp(-d^2 / (2 halo^2)) exp(-f^2 / (2 ``ALIKE``^2)), d pixels away and f in features; the pixel itself counts 1.
    Neighbours are looked for once for all that was told.

    Args:
        told: answers, each averaged for itself.
        samples: the N pixels, on the CPU, all of one grid; none twice.
        halo: half of the largest window that features are computed in, in pixels; with 0, where pixels have no
            surroundings, answers are returned as they are.
        progress: asked before every row of neighbours whether to stop.

    Returns:
        (n, K), float32, for each of ``told``: probabilities again.
    """
    sums = [_Sums(one, samples.present) for one in told]
    for (rows, columns), one, other in _pairs(samples.places, 2 * halo, progress):
        near = (rows**2 + columns**2) / (2.0 * halo**2)
        differences = [(f[one] - f[other]).square().mean(1) for f in samples.features]
        for each in sums:
            each.add(one, other, differences, near)
    return [each.averages() for each in sums]


class _Sums:
    """Weighted sums of the answers around each of the pixels.

    Args:
        told: the answers.
        present: (N, M), bool, which sensors see the pixels.
    """

    def __init__(self, told: Told, present: Tensor) -> None:
        seen = present[told.index] & told.shown
        self._index, self._there = told.index, seen.any(0).tolist()
        self._present = present & told.shown
        self._seen_by = torch.full((len(present),), -1, dtype=torch.int64)
        self._seen_by[told.index] = pattern_values(seen).long()
        self._answers = told.answers.new_zeros((len(present), told.answers.shape[1]))
        self._answers[told.index] = told.answers
        self._total, self._weight = self._answers.clone(), told.answers.new_ones((len(present), 1))

    def add(self, one: Tensor, other: Tensor, differences: Sequence[Tensor], near: float) -> None:
        """Add n pairs of pixels, each way.

        Args:
            one: (n,), pixels, none twice.
            other: (n,), their neighbours, none twice.
            differences: mean square difference in the features of each sensor, (n,).
            near: what is taken off the logarithm of the weight because of the distance.
        """
        seen_by = self._seen_by[one]
        together = (seen_by >= 0) & (seen_by == self._seen_by[other])
        one, other = one[together], other[together]
        squares = torch.zeros(len(one))
        for number, (difference, there) in enumerate(zip(differences, self._there)):
            if there:
                squares += torch.where(self._present[one, number], difference[together], 0.0)
        share = torch.exp(-near - squares / (2.0 * ALIKE**2))[:, None]
        # Neither `one` nor `other` holds a pixel twice, so nothing is lost in adding.
        self._total[one] += share * self._answers[other]
        self._total[other] += share * self._answers[one]
        self._weight[one] += share
        self._weight[other] += share

    def averages(self) -> Tensor:
        """Return the (n, K) averages of the pixels that were told."""
        return (self._total / self._weight)[self._index]


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
