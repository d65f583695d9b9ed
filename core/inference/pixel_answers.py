"""What the network says of a few pixels with the sensors one chooses, as Classify says it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ..model.network import MamolNetwork
from .device import autocast

LEAST_BATCH = 64
"""Fewer rows go another way through the matrix products, and come out with other last bits."""


@dataclass(frozen=True)
class PixelAnswers:
    """The network's answers for N pixels, on the CPU in fp32.

    Attributes:
        probabilities: (N, K), calibrated.
        usage: (N, E), each expert's share of what the adapters added.
        gates: (N, B, E), mean gate of each expert in each of B adapter blocks.
    """

    probabilities: Tensor
    usage: Tensor
    gates: Tensor


def answer_pixels(network: MamolNetwork, features: Sequence[Tensor | None], pattern: Tensor) -> PixelAnswers:
    """Ask the network about pixels, each with the sensors of its pattern.

    Args:
        network: in evaluation mode.
        features: per sensor (N, features) on the network's device, or None; rows of pixels without it do not matter.
        pattern: (N,), int64, bit m is sensor m; at least one bit each.

    Returns:
        The answers, N in the order given.
    """
    order, parts = [], []
    for value in sorted(set(pattern.tolist())):
        same = torch.nonzero(pattern == value)[:, 0]
        order.append(same)
        parts.append(_answer(network, features, value, same))
    back = torch.cat(order).argsort()
    probabilities, usage, gates = (torch.cat(each)[back] for each in zip(*parts))
    return PixelAnswers(probabilities, usage, gates)


def _answer(
    network: MamolNetwork, features: Sequence[Tensor | None], value: int, index: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Give probabilities, shares and gates of pixels that share a pattern."""
    device = network.head.weight.device
    count = len(index)
    if count < LEAST_BATCH:
        index = torch.cat([index, index[:1].expand(LEAST_BATCH - count)])
    row = torch.tensor([bool(value >> sensor & 1) for sensor in range(len(features))], device=device)
    given = [
        feature[index.to(device)] if there and feature is not None else None
        for feature, there in zip(features, row.tolist())
    ]
    with autocast(device):
        prediction = network(given, row.expand(len(index), -1), usage=True)
    if prediction.usage is None or prediction.gates is None:
        raise RuntimeError("the network was asked for its routing and gave none")
    probabilities = prediction.logits.float().cpu().softmax(-1)
    return probabilities[:count], prediction.usage.float().cpu()[:count], prediction.gates.float().cpu()[:count]
