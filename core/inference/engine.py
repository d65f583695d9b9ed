"""Classifying one tile: pixels are grouped by pattern, absent sensors' tokens are left out."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar, Union

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..device import is_out_of_memory, turn_on
from ..model.network import MamolNetwork
from ..model.plain_predictor import forward_of
from ..model.predictor import Answer
from ..model.stem import Stem
from ..progress import Progress
from ..raster.sensors import SensorBlock
from .work_plan import SMALLEST_BATCH, first_batch


@dataclass(frozen=True)
class Batch:
    """Some of a tile's pixels.

    Attributes:
        place: their indexes, as a slice where they lie side by side.
        count: their number, n.
    """

    place: Union[slice, Tensor]
    count: int

    def of(self, layers: Tensor) -> Tensor:
        """Take these pixels' columns: (..., N) to (..., n)."""
        if isinstance(self.place, slice):
            return layers[..., self.place]
        return layers.index_select(-1, self.place.to(layers.device))


def batch_of(index: Tensor) -> Batch:
    """Build a batch of pixels given by their indexes (n,), in rising order."""
    first, last = int(index[0]), int(index[-1])
    if last - first + 1 == len(index):
        return Batch(slice(first, last + 1), len(index))
    return Batch(index, len(index))


Told = TypeVar("Told")


@dataclass(frozen=True)
class TileResult:
    """What the network says of a tile of N = height * width pixels.

    Attributes:
        pattern: (N,), int64, bit m is sensor m; 0 where no sensor sees the pixel.
        winner: (N,), int64, index of the most likely class; 0 where the pattern is 0.
        confidence: (N,), float32, its probability.
        entropy: (N,), float32, Shannon entropy of the probabilities over that of K equal ones, 0 to 1.
        usage: (E, N), float32, each expert's share of what the adapters added; None unless asked for.
    """

    pattern: NDArray[np.int64]
    winner: NDArray[np.int64]
    confidence: NDArray[np.float32]
    entropy: NDArray[np.float32]
    usage: NDArray[np.float32] | None


def joined_results(parts: Sequence[TileResult]) -> TileResult:
    """Join what is said of strips that lie below each other."""
    if len(parts) == 1:
        return parts[0]
    return TileResult(
        pattern=np.concatenate([part.pattern for part in parts]),
        winner=np.concatenate([part.winner for part in parts]),
        confidence=np.concatenate([part.confidence for part in parts]),
        entropy=np.concatenate([part.entropy for part in parts]),
        usage=None
        if parts[0].usage is None
        else np.concatenate([part.usage for part in parts if part.usage is not None], axis=1),
    )


class Engine:
    """Runs a network over tiles.

    Args:
        network: in evaluation mode, on its device.
        names: the sensors' names, in the model's order.
        usage: whether to measure the experts' shares.
    """

    def __init__(self, network: MamolNetwork, names: tuple[str, ...], usage: bool) -> None:
        self._network = network
        self._names = names
        self._usage = usage
        self._batch = first_batch(network.head.weight.device)
        self._device = network.head.weight.device
        self._stems = network.each_stem()
        self._forward = forward_of(network)

    @property
    def batch(self) -> int:
        """Pixels per pass; halves when the device runs out of memory."""
        return self._batch

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
        features, pattern = self.prepare(blocks, height, width)
        count = height * width
        winner = torch.zeros(count, dtype=torch.long)
        confidence, entropy = torch.zeros(count), torch.zeros(count)
        experts = self._network.shape.dynamic_experts + 1 + len(self._names)
        usage = torch.zeros(experts, count) if self._usage else None
        done = 0
        for value in np.unique(pattern.numpy()).tolist():
            same = torch.nonzero(pattern == value)[:, 0]
            predict = partial(self._predict, features, value)
            for batch, answer in self._passes(same, predict, progress) if value else ():
                done += batch.count
                progress.report(done / count, "classifying")
                probability = answer.probability
                confidence[batch.place], winner[batch.place] = probability.max(0)
                terms = torch.special.entr(probability).sum(0)
                entropy[batch.place] = (terms / math.log(max(2, len(probability)))).clamp_(0.0, 1.0)
                if usage is not None and answer.shares is not None:
                    usage[:, batch.place] = answer.shares
        shares_of_all = None if usage is None else usage.numpy()
        return TileResult(pattern.numpy(), winner.numpy(), confidence.numpy(), entropy.numpy(), shares_of_all)

    def prepare(self, blocks: Mapping[str, SensorBlock], height: int, width: int) -> tuple[list[Tensor | None], Tensor]:
        """Compute what the network is asked with.

        Args:
            blocks: the sensors that are there, with the network's halo around the tile.
            height: of the tile without halo.
            width: of the tile without halo.

        Returns:
            Per sensor the stem's features, (features, N), None for one that sees no pixel; and the patterns, (N,),
            int64, bit m is sensor m.
        """
        features: list[Tensor | None] = [None] * len(self._names)
        pattern = torch.zeros(height * width, dtype=torch.long)
        halo = self._network.shape.halo
        for index, name in enumerate(self._names):
            block = blocks.get(name)
            if block is None or not block.valid[halo : halo + height, halo : halo + width].any():
                continue
            values, valid = torch.from_numpy(block.values), torch.from_numpy(block.valid)
            features[index] = self._features(self._stems[index], values, valid)
            pattern |= valid[halo : halo + height, halo : halo + width].reshape(-1).long() * (1 << index)
        return features, pattern

    def ask(self, features: Sequence[Tensor | None], value: int, index: Tensor) -> Answer:
        """Answer for some pixels of a tile.

        Args:
            features: as :meth:`prepare` gave them.
            value: the pattern to ask with, one or more of the sensors that see these pixels.
            index: (n,), the pixels.
        """
        with turn_on(self._device):
            return self._predict(features, value, Batch(index, len(index)))

    def _passes(
        self, where: Tensor, predict: Callable[[Batch], Told], progress: Progress
    ) -> Iterator[tuple[Batch, Told]]:
        """Predict pixels batch by batch; the batch halves when memory runs out."""
        start = 0
        while start < len(where):
            progress.check()
            batch = batch_of(where[start : start + self._batch])
            try:
                with turn_on(self._device):
                    told = predict(batch)
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error) or self._batch <= SMALLEST_BATCH:
                    raise
                self._halve()
                continue
            yield batch, told
            start += batch.count

    def _features(self, stem: Stem, values: Tensor, valid: Tensor) -> Tensor:
        """Compute stem features in full precision: on the device, or here when it has no room."""
        try:
            with turn_on(self._device):
                return stem.feature_layers(values.to(self._device), valid.to(self._device))
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error) or self._device.type == "cpu":
                raise
            return _on_cpu(stem).feature_layers(values, valid)

    def _predict(self, features: Sequence[Tensor | None], value: int, batch: Batch) -> Answer:
        """Answer for pixels that share a pattern."""
        return self._ask(self._describe(features, value, batch), value, batch.count)

    def _ask(self, described: Sequence[Tensor | None], value: int, count: int) -> Answer:
        """Answer for ``count`` pixels that :meth:`_describe` described."""
        return self._forward.answer(described, value, count, self._usage)

    def _describe(self, features: Sequence[Tensor | None], value: int, batch: Batch) -> list[Tensor | None]:
        """Let each of the pattern's sensors say what it sees in some pixels; None for the others."""
        return [
            self._forward.describe(sensor, batch.of(feature)) if feature is not None and value >> sensor & 1 else None
            for sensor, feature in enumerate(features)
        ]

    def _halve(self) -> None:
        self._batch = max(SMALLEST_BATCH, self._batch // 2)
        if self._device.type == "cuda":
            torch.cuda.empty_cache()


def _on_cpu(stem: Stem) -> Stem:
    """Copy a stem to the CPU."""
    return copy.deepcopy(stem).cpu()
