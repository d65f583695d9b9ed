"""The fastest way to ask a network: folded for a CPU, or as it is.

The forward pass itself is in ``network.py`` and, for the default arrangement on a CPU, mirrored in ``fast_cpu/``.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from ..device import autocast
from .fast_cpu.network import FoldedNetwork
from .network import EncodedSensor, MamolNetwork
from .predictor import Answer, Predictor

MOST_TOKENS = 13
"""Of a pixel, CLS included. With more, torch's own attention is faster than the folded network's."""


def predictor_of(network: MamolNetwork) -> Predictor:
    """Choose the fastest way to ask a network.

    Args:
        network: in evaluation mode, on its device; its weights are not to change afterwards.
    """
    shape = network.shape
    many_tokens = 1 + len(network.stems) * shape.tokens > MOST_TOKENS
    if shape.variant != "mamol" or network.head.weight.device.type != "cpu" or many_tokens:
        return PlainPredictor(network)
    return FoldedNetwork(network)


class PlainPredictor:
    """Asks the network as it is: any arrangement, any device.

    Args:
        network: in evaluation mode, on its device.
    """

    encodes_columns = False

    def __init__(self, network: MamolNetwork) -> None:
        self._network = network
        self._device = network.head.weight.device

    def encode(self, sensor: int, features: Tensor) -> EncodedSensor:
        """See :class:`.predictor.Predictor`."""
        with autocast(self._device):
            return self._network.encode_sensor(sensor, features.to(self._device).T.contiguous())

    def predict(
        self, encoded: Sequence[EncodedSensor | None], pattern: int, count: int, with_expert_shares: bool
    ) -> Answer:
        """See :class:`.predictor.Predictor`."""
        row = torch.tensor([bool(pattern >> sensor & 1) for sensor in range(len(encoded))], device=self._device)
        given = [one if there else None for one, there in zip(encoded, row.tolist())]
        with autocast(self._device):
            prediction = self._network.predict(given, row.expand(count, -1), with_expert_shares)
        probability = prediction.logits.float().cpu().softmax(-1).T
        if prediction.expert_shares is None or prediction.gates is None:
            return Answer(probability, None, None)
        gates = prediction.gates[..., : self._network.shape.dynamic_experts].float().cpu()
        return Answer(probability, prediction.expert_shares.float().cpu().T, gates.permute(1, 2, 0))
