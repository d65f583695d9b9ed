"""Classifying one tile: pixels are grouped by pattern, absent sensors' tokens are left out."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..model.network import MamolNetwork
from ..model.stem import Stem
from ..progress import Progress
from ..raster.sensors import SensorBlock
from .device import autocast, is_out_of_memory

FIRST_BATCH = 8192
SMALLEST_BATCH = 64

Answer = TypeVar("Answer")


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
        self._batch = FIRST_BATCH
        self._device = network.head.weight.device
        self._stems = network.each_stem()

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
        experts = self._network.shape.dynamic_experts + 1 + len(self._names)
        winner = torch.zeros(count, dtype=torch.long)
        confidence, entropy = torch.zeros(count), torch.zeros(count)
        usage = torch.zeros(experts, count) if self._usage else None
        done = 0
        for value in np.unique(pattern.numpy()).tolist():
            same = torch.nonzero(pattern == value)[:, 0]
            predict = partial(self._predict, features, value)
            for where, (logits, shares) in self._passes(same, predict, progress) if value else ():
                done += len(where)
                progress.report(done / count, "classifying")
                probability = logits.softmax(-1)
                confidence[where], winner[where] = probability.max(-1)
                terms = torch.special.entr(probability).sum(-1)
                entropy[where] = (terms / math.log(max(2, logits.shape[1]))).clamp(0.0, 1.0)
                if usage is not None and shares is not None:
                    usage[:, where] = shares.T
        shares_of_all = None if usage is None else usage.numpy()
        return TileResult(pattern.numpy(), winner.numpy(), confidence.numpy(), entropy.numpy(), shares_of_all)

    def prepare(self, blocks: Mapping[str, SensorBlock], height: int, width: int) -> tuple[list[Tensor | None], Tensor]:
        """Compute what the network is asked with.

        Args:
            blocks: the sensors that are there, with the network's halo around the tile.
            height: of the tile without halo.
            width: of the tile without halo.

        Returns:
            Per sensor the stem's features, (N, features), None for one that sees no pixel; and the patterns, (N,),
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
            pattern |= valid[halo : halo + height, halo : halo + width].reshape(-1).long() << index
        return features, pattern

    def _passes(
        self, where: Tensor, predict: Callable[[Tensor], Answer], progress: Progress
    ) -> Iterator[tuple[Tensor, Answer]]:
        """Predict pixels batch by batch; the batch halves when memory runs out."""
        start = 0
        while start < len(where):
            progress.check()
            index = where[start : start + self._batch]
            try:
                answer = predict(index)
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error) or self._batch <= SMALLEST_BATCH:
                    raise
                self._halve()
                continue
            yield index, answer
            start += len(index)

    def _features(self, stem: Stem, values: Tensor, valid: Tensor) -> Tensor:
        """Compute stem features in full precision: on the device, or here when it has no room."""
        try:
            return stem.features(values.to(self._device), valid.to(self._device))
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error) or self._device.type == "cpu":
                raise
            return _on_cpu(stem).features(values, valid)

    def _predict(self, features: list[Tensor | None], value: int, index: Tensor) -> tuple[Tensor, Tensor | None]:
        """Give logits (n, K) and shares (n, E), on the CPU in fp32, of pixels that share a pattern."""
        return self._ask(self._gather(features, value, index), value, len(index))

    def _gather(self, features: list[Tensor | None], value: int, index: Tensor) -> list[Tensor | None]:
        """Take the features of some pixels to the device: of the pattern's sensors, None for the others."""
        return [
            _rows(feature, index).to(self._device) if feature is not None and value >> sensor & 1 else None
            for sensor, feature in enumerate(features)
        ]

    def _ask(self, given: list[Tensor | None], value: int, count: int) -> tuple[Tensor, Tensor | None]:
        """Give logits and shares of ``count`` pixels with the features that :meth:`_gather` gave for the pattern."""
        row = torch.tensor([bool(value >> sensor & 1) for sensor in range(len(given))], device=self._device)
        with autocast(self._device):
            prediction = self._network(given, row.expand(count, -1), self._usage)
        shares = None if prediction.usage is None else prediction.usage.float().cpu()
        return prediction.logits.float().cpu(), shares

    def _halve(self) -> None:
        self._batch = max(SMALLEST_BATCH, self._batch // 2)
        if self._device.type == "cuda":
            torch.cuda.empty_cache()


def _rows(feature: Tensor, index: Tensor) -> Tensor:
    return feature[index.to(feature.device)]


def _on_cpu(stem: Stem) -> Stem:
    """Copy a stem to the CPU."""
    return copy.deepcopy(stem).cpu()
