"""The network asked as it is: any arrangement, any device."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from ..model.network import MamolNetwork
from .device import autocast
from .folded.network import FoldedNetwork
from .forward import Answer, Forward
from .remembering import remembering

MOST_TOKENS = 13
"""Of a pixel, CLS included. With more, torch's own attention is faster than the folded network's."""


def forward_of(network: MamolNetwork) -> Forward:
    """Choose the fastest way to ask a network.

    Args:
        network: in evaluation mode, on its device; its weights are not to change afterwards.
    """
    shape = network.shape
    plain = shape.variant != "mamol" or shape.absent_tokens != "left_out"
    if plain or network.head.weight.device.type != "cpu" or 1 + len(network.stems) * shape.tokens > MOST_TOKENS:
        return PlainNetwork(network)
    return FoldedNetwork(network)


class PlainNetwork:
    """Asks a network. What belongs to one sensor is computed once, however many patterns are asked of it.

    Args:
        network: in evaluation mode, on its device.
    """

    def __init__(self, network: MamolNetwork) -> None:
        self._network = remembering(network)
        self._device = network.head.weight.device

    def describe(self, sensor: int, features: Tensor) -> Tensor:
        """See :class:`Forward`; here the features themselves, on the device."""
        return features.to(self._device).T.contiguous()

    def answer(self, described: Sequence[Tensor | None], pattern: int, count: int, usage: bool) -> Answer:
        """See :class:`Forward`."""
        row = torch.tensor([bool(pattern >> sensor & 1) for sensor in range(len(described))], device=self._device)
        given = [one if there else None for one, there in zip(described, row.tolist())]
        with autocast(self._device):
            prediction = self._network(given, row.expand(count, -1), usage)
        probability = prediction.logits.float().cpu().softmax(-1).T
        if prediction.usage is None or prediction.gates is None:
            return Answer(probability, None, None)
        gates = prediction.gates[..., : self._network.shape.dynamic_experts].float().cpu()
        return Answer(probability, prediction.usage.float().cpu().T, gates.permute(1, 2, 0))
