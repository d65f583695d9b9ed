"""Classifying one tile: pixels are grouped by pattern, absent sensors' tokens are left out."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..contracts.outputs import PROBABILITY_STEPS
from ..message import message
from ..model.network import MamolNetwork
from ..progress import Progress
from ..raster.sensors import SensorBlock
from .runner import Batch, NetworkRunner
from .trust import NO_TRUST, Trust


@dataclass(frozen=True)
class TileResult:
    """What the network says of a tile of N = height * width pixels.

    Attributes:
        pattern: (N,), int64, bit m is sensor m; 0 where no sensor sees the pixel.
        winner: (N,), int64, index of the most likely class; 0 where the pattern is 0.
        confidence: (N,), float32, its probability.
        entropy: (N,), float32, Shannon entropy of the probabilities over that of K equal ones, 0 to 1.
        expert_shares: (E, N), float32, each expert's share of what the adapters added; None unless asked for.
        probabilities: (K, N), uint16, the probability of each class in steps of 1 / ``PROBABILITY_STEPS``, see
            :func:`probability_steps`; 0 where the pattern is 0; None unless asked for.
        set_size: (N,), uint16, classes in the pixel's set; 0 where the pattern is 0; None unless asked for.
        dissimilarity: (N,), float32, index of :class:`~mamol.core.model.likeness.Likeness`; NaN where the pattern is 0
            and where it was not computed; None for models that have kept no training pixels.
        dates: (M, N), uint16, how many dates of each sensor are seen; None unless asked for.
    """

    pattern: NDArray[np.int64]
    winner: NDArray[np.int64]
    confidence: NDArray[np.float32]
    entropy: NDArray[np.float32]
    expert_shares: NDArray[np.float32] | None
    probabilities: NDArray[np.uint16] | None = None
    set_size: NDArray[np.uint16] | None = None
    dissimilarity: NDArray[np.float32] | None = None
    dates: NDArray[np.uint16] | None = None


def joined_results(parts: Sequence[TileResult]) -> TileResult:
    """Join what is said of strips that lie below each other."""
    if len(parts) == 1:
        return parts[0]
    return TileResult(
        pattern=np.concatenate([part.pattern for part in parts]),
        winner=np.concatenate([part.winner for part in parts]),
        confidence=np.concatenate([part.confidence for part in parts]),
        entropy=np.concatenate([part.entropy for part in parts]),
        expert_shares=_joined([part.expert_shares for part in parts]),
        probabilities=_joined([part.probabilities for part in parts]),
        set_size=_joined([part.set_size for part in parts]),
        dissimilarity=_joined([part.dissimilarity for part in parts]),
        dates=_joined([part.dates for part in parts]),
    )


def _joined(parts: Sequence[NDArray[Any] | None]) -> NDArray[Any] | None:
    """Join layers (L, n), or one (n,), of strips; None where they were not asked for."""
    given = [part for part in parts if part is not None]
    return np.concatenate(given, axis=-1) if given else None


def probability_steps(probability: Tensor, winner: Tensor) -> Tensor:
    """Round probabilities to whole steps, so that the largest is still the winner's.

    The winner's is its confidence, rounded. Another class that comes to the same step, or shared the largest
    probability from the beginning, gets one step less: whoever looks for the largest finds the written class, in
    whatever order the classes are looked through.

    Args:
        probability: (K, n), 0 to 1.
        winner: (n,), int64, the class that is written; no other has a larger probability.

    Returns:
        (K, n), int32, 0 to ``PROBABILITY_STEPS``.
    """
    steps = (probability * PROBABILITY_STEPS).round_().int()
    # So many classes that the largest probability is less than half a step: one step it is.
    best = steps.gather(0, winner[None]).clamp_(min=1)
    return torch.minimum(steps, best - 1).scatter_(0, winner[None], best)


class Engine:
    """Classifies tiles with the sensors that are there.

    Args:
        network: in evaluation mode, on its device.
        names: the sensors' names, in the model's order.
        with_expert_shares: whether to measure the experts' shares.
        with_probabilities: whether to keep the probabilities of all classes.
        trust: what to find out about where to trust the answers.
        with_dates: whether to count the dates of each sensor.
        groups: as in :class:`~.runner.NetworkRunner`; "classes" are these then.

    Attributes:
        runner: runs the network.
    """

    def __init__(
        self,
        network: MamolNetwork,
        names: tuple[str, ...],
        with_expert_shares: bool,
        with_probabilities: bool = False,
        trust: Trust = NO_TRUST,
        with_dates: bool = False,
        groups: Sequence[int] | None = None,
    ) -> None:
        self._with_dates = with_dates
        self._trust = trust
        self.runner = NetworkRunner(network, names, groups)
        self._with_expert_shares = with_expert_shares
        classes = network.head.out_features if groups is None else max(groups) + 1
        self._classes = classes if with_probabilities else 0

    @torch.inference_mode()
    def run(self, blocks: Mapping[str, SensorBlock], height: int, width: int, progress: Progress) -> TileResult:
        """Classify a tile.

        Args:
            blocks: the sensors that are there, with the network's halo around the tile.
            height: of the tile without halo.
            width: of the tile without halo.
            progress: of this tile; told about every batch, asked before each whether to stop.

        Returns:
            The result for height * width pixels, row by row.
        """
        features, pattern = self.runner.prepare(blocks, height, width)
        count = height * width
        winner = torch.zeros(count, dtype=torch.long)
        confidence, entropy = torch.zeros(count), torch.zeros(count)
        shares = torch.zeros(self.runner.experts, count) if self._with_expert_shares else None
        kept = np.zeros((self._classes, count), dtype=np.uint16) if self._classes else None
        trust = self._trust
        sizes = np.zeros(count, dtype=np.uint16) if trust.floors else None
        unlike = np.full(count, math.nan, dtype=np.float32) if trust.likeness else None
        done = 0
        for value in np.unique(pattern.numpy()).tolist():
            same = torch.nonzero(pattern == value)[:, 0]
            ask = partial(self.runner.ask, features, value, with_expert_shares=self._with_expert_shares)
            for batch, answer in self.runner.passes(same, ask, progress) if value else ():
                done += batch.count
                progress.report(done / count, message("classifying"))
                probability = answer.probability
                best, found = probability.max(0)
                confidence[batch.place], winner[batch.place] = best, found
                if kept is not None:
                    kept[:, _index(batch)] = probability_steps(probability, found).cpu().numpy()
                if sizes is not None:
                    sizes[_index(batch)] = trust.set_size(probability, value).cpu().numpy()
                if unlike is not None:
                    some = trust.some_of(batch)
                    unlike[_index(some)] = trust.dissimilarity(self.runner, features, value, some).numpy()
                terms = torch.special.entr(probability).sum(0)
                entropy[batch.place] = (terms / math.log(max(2, len(probability)))).clamp_(0.0, 1.0)
                if shares is not None and answer.expert_shares is not None:
                    shares[:, batch.place] = answer.expert_shares
        shares_of_all = None if shares is None else shares.numpy()
        answers = winner.numpy(), confidence.numpy(), entropy.numpy()
        dates = self.runner.dates_seen(features, pattern).numpy().astype(np.uint16) if self._with_dates else None
        return TileResult(pattern.numpy(), *answers, shares_of_all, kept, sizes, unlike, dates)


def _index(batch: Batch) -> Any:
    """Return what numpy indexes a batch's pixels with."""
    return batch.place if isinstance(batch.place, slice) else batch.place.numpy()
