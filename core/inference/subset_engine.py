"""Classifying one tile with every combination of the sensors at hand, from one reading of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..message import message
from ..model.network import MamolNetwork
from ..patterns import all_patterns
from ..progress import Progress
from ..raster.sensors import SensorBlock
from .runner import Batch, NetworkRunner


def subset_patterns(sensors: Sequence[int]) -> tuple[int, ...]:
    """List all 2^n - 1 combinations of some of a model's sensors as patterns, all of them first.

    Args:
        sensors: indexes of the n sensors in the model, in rising order.

    Returns:
        Bit masks in which bit m is the model's sensor m, most sensors first.
    """
    return tuple(
        sum(1 << sensor for position, sensor in enumerate(sensors) if chosen >> position & 1)
        for chosen in all_patterns(len(sensors))
    )


@dataclass(frozen=True)
class Question:
    """A pattern to ask pixels with, and which combinations of sensors its answer belongs to.

    Attributes:
        value: the pattern, bit m is sensor m.
        subsets: positions in the list of combinations.
    """

    value: int
    subsets: tuple[int, ...]


@dataclass(frozen=True)
class PixelGroup:
    """Pixels that are asked the same questions, batch by batch.

    Attributes:
        patterns: the pixels that have one of these patterns when every sensor is there.
        questions: what they are asked.
    """

    patterns: tuple[int, ...]
    questions: tuple[Question, ...]


def plan_groups(present: Sequence[int], subsets: Sequence[int]) -> tuple[PixelGroup, ...]:
    """Group a tile's pixels as a classification with each combination alone would.

    Such a classification takes the pixels of one pattern together, in batches, and in floating point
    even the other rows of a batch may matter to the last bit. So pixels are grouped here by the
    patterns that become one when sensors are taken away. Where no sensor has holes there is one group.

    Args:
        present: the patterns that occur in the tile.
        subsets: the combinations, all sensors first.

    Returns:
        The groups. A pixel is asked with all its sensors before it is asked anything else.
    """
    plan: dict[tuple[int, ...], dict[int, list[int]]] = {}
    for position, subset in enumerate(subsets):
        for value in sorted({pattern & subset for pattern in present} - {0}):
            alike = tuple(pattern for pattern in present if pattern & subset == value)
            plan.setdefault(alike, {}).setdefault(value, []).append(position)
    return tuple(
        PixelGroup(alike, tuple(Question(value, tuple(asked)) for value, asked in questions.items()))
        for alike, questions in plan.items()
    )


NO_CLASS = -1


@dataclass(frozen=True)
class SubsetTile:
    """What the network says of a tile of N pixels with each of S combinations of n sensors.

    Attributes:
        pattern: (N,), int64, bit m is the model's sensor m; 0 where no sensor sees the pixel.
        winner: (S, N), int32, index of the most likely class; ``NO_CLASS`` where none of the
            combination's sensors sees the pixel.
        confidence: (S, N), float32, its probability; 0 where there is no class.
        kept: (n, N), float32, the probability of the class that wins with all sensors when one sensor
            is taken away; 0 where none is left.
    """

    pattern: NDArray[np.int64]
    winner: NDArray[np.int32]
    confidence: NDArray[np.float32]
    kept: NDArray[np.float32]


def joined_subsets(parts: Sequence[SubsetTile]) -> SubsetTile:
    """Join results of parts that follow one another, row by row."""
    if len(parts) == 1:
        return parts[0]
    return SubsetTile(
        pattern=np.concatenate([part.pattern for part in parts]),
        winner=np.concatenate([part.winner for part in parts], axis=1),
        confidence=np.concatenate([part.confidence for part in parts], axis=1),
        kept=np.concatenate([part.kept for part in parts], axis=1),
    )


class SubsetEngine:
    """Classifies tiles with every combination of some of a network's sensors.

    Each class and probability is, bit for bit, what :class:`.engine.Engine` gives when it is given that
    combination's sensors alone.

    Args:
        network: in evaluation mode, on its device.
        names: the sensors' names, in the model's order.
        sensors: indexes of the sensors at hand, in rising order.
    """

    def __init__(self, network: MamolNetwork, names: tuple[str, ...], sensors: tuple[int, ...]) -> None:
        self.runner = NetworkRunner(network, names)
        self.subsets = subset_patterns(sensors)
        everything = self.subsets[0]
        without = {everything & ~(1 << sensor): number for number, sensor in enumerate(sensors)}
        self._taken_away = {
            position: without[subset] for position, subset in enumerate(self.subsets) if subset in without
        }

    @torch.inference_mode()
    def run_subsets(self, blocks: Mapping[str, SensorBlock], height: int, width: int, progress: Progress) -> SubsetTile:
        """Classify a tile with every combination.

        Args:
            blocks: the sensors at hand, with the network's halo around the tile.
            height: of the tile without halo.
            width: of the tile without halo.
            progress: of this tile; told about every batch, asked before each whether to stop.

        Returns:
            The result for height * width pixels, row by row.
        """
        features, pattern = self.runner.prepare(blocks, height, width)
        values, counts = np.unique(pattern.numpy(), return_counts=True)
        pixels = {value: count for value, count in zip(values.tolist(), counts.tolist()) if value}
        groups = plan_groups(tuple(pixels), self.subsets)
        answers = _Answers(len(self.subsets), height * width, self._taken_away)
        whole = sum(pixels[value] for group in groups for value in group.patterns)
        done = 0
        for group in groups:
            where = torch.nonzero(torch.isin(pattern, torch.tensor(group.patterns)))[:, 0]
            ask = partial(self._ask_group, features, group, answers, progress)
            for batch, _ in self.runner.passes(where, ask, progress):
                done += batch.count
                progress.report(done / whole, message("classifying with every combination"))
        return SubsetTile(pattern.numpy(), answers.winner.numpy(), answers.confidence.numpy(), answers.kept.numpy())

    def _ask_group(
        self, features: list[Tensor | None], group: PixelGroup, answers: _Answers, progress: Progress, batch: Batch
    ) -> None:
        """Put a group's questions to some of its pixels; what a sensor says is computed once for all of them."""
        everything = 0
        for question in group.questions:
            everything |= question.value
        encoded = self.runner.encode(features, everything, batch)
        for question in group.questions:
            progress.check()
            answer = self.runner.predict(encoded, question.value, batch.count)
            answers.note(question, batch, answer.probability)


class _Answers:
    """What was answered so far about a tile's pixels; see :class:`SubsetTile`.

    Args:
        subsets: number of combinations, S.
        count: number of pixels, N.
        taken_away: which sensor the combination at a position does without, where it is one only.
    """

    def __init__(self, subsets: int, count: int, taken_away: Mapping[int, int]) -> None:
        self.winner = torch.full((subsets, count), NO_CLASS, dtype=torch.int32)
        self.confidence = torch.zeros(subsets, count)
        self.kept = torch.zeros(max(taken_away.values(), default=0) + 1, count)
        self._taken_away = taken_away

    def note(self, question: Question, batch: Batch, probability: Tensor) -> None:
        """Write down the probabilities (K, n) of a batch of pixels."""
        best, found = probability.max(0)
        for position in question.subsets:
            self.confidence[position, batch.place] = best
            self.winner[position, batch.place] = found.int()
        for position in question.subsets:
            if position in self._taken_away:
                # All sensors are asked about first, so their winner is known.
                full = batch.of(self.winner[0]).long()[None]
                self.kept[self._taken_away[position], batch.place] = probability.gather(0, full)[0]
