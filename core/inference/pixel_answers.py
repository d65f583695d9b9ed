"""What the network says of a few pixels with the sensors one chooses, as Classify says it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from .engine import Engine

LEAST_BATCH = 64
"""Fewer pixels go another way through the matrix products, and come out with other last bits."""


@dataclass(frozen=True)
class PixelAnswers:
    """The network's answers for N pixels, on the CPU in fp32.

    Attributes:
        probabilities: (N, K), calibrated.
        usage: (N, E), each expert's share of what the adapters added.
        gates: (N, B, K_d), mean gate of each dynamic expert in each of B adapter blocks.
    """

    probabilities: Tensor
    usage: Tensor
    gates: Tensor


def answer_pixels(engine: Engine, features: Sequence[Tensor | None], pattern: Tensor) -> PixelAnswers:
    """Ask the network about pixels, each with the sensors of its pattern.

    Args:
        engine: made to measure the experts' shares.
        features: per sensor (features, N) as the engine prepares them, or None; columns of pixels without it do not
            matter.
        pattern: (N,), int64, bit m is sensor m; at least one bit each.

    Returns:
        The answers, N in the order given.
    """
    order, parts = [], []
    for value in sorted(set(pattern.tolist())):
        same = torch.nonzero(pattern == value)[:, 0]
        order.append(same)
        parts.append(_answer(engine, features, value, same))
    back = torch.cat(order).argsort()
    probabilities, usage, gates = (torch.cat(each)[back] for each in zip(*parts))
    return PixelAnswers(probabilities, usage, gates)


def _answer(
    engine: Engine, features: Sequence[Tensor | None], value: int, index: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Give probabilities, shares and gates of pixels that share a pattern."""
    count = len(index)
    if count < LEAST_BATCH:
        index = torch.cat([index, index[:1].expand(LEAST_BATCH - count)])
    answer = engine.ask(features, value, index)
    if answer.shares is None or answer.gates is None:
        raise RuntimeError("the network was asked for its routing and gave none")
    gates = answer.gates.permute(2, 0, 1)
    return answer.probability.T[:count], answer.shares.T[:count], gates[:count]
