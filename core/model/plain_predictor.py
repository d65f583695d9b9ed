"""The network asked as it is: any arrangement, any device."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from itertools import chain

import torch
from torch import Tensor, nn

from ..device import autocast
from .fast_cpu.network import FoldedNetwork
from .network import MamolNetwork
from .predictor import Answer, Forward


def remembering(network: MamolNetwork) -> MamolNetwork:
    """Return a copy whose encodings, tokens and votes are remembered from one pass to the next.

    They depend on their sensor's features alone, not on the pattern: when the same features, as the
    same tensors, are asked about with another pattern, the trunk alone has work to do. The numbers are
    the very ones that would be computed again.

    Args:
        network: in evaluation mode; it stays as it is.

    Returns:
        A network with the same weights, which are shared and not copied. It holds one batch's layers.
    """
    shared = {id(tensor): tensor for tensor in chain(network.parameters(), network.buffers())}
    twin: MamolNetwork = copy.deepcopy(network, shared)
    for stem in twin.each_stem():
        for name in ("encode", "to_tokens"):
            setattr(stem, name, _Remembering(getattr(stem, name)))
    twin.votes = nn.ModuleList(_Remembering(vote) for vote in twin.votes)
    return twin


class _Remembering(nn.Module):
    """A module that gives the last answer again when it is given the same tensor again."""

    def __init__(self, inner: nn.Module) -> None:
        super().__init__()
        self._inner = inner
        self._last: tuple[Tensor, Tensor] | None = None

    def forward(self, given: Tensor) -> Tensor:
        """Answer for a tensor that nobody changes afterwards."""
        # Another thread may remember something else at any time.
        last = self._last
        if last is None or last[0] is not given:
            self._last = last = (given, self._inner(given))
        return last[1]


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
