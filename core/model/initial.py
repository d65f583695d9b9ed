"""Weights that a network begins with, drawn from a source of chance of its own.

torch's layers draw theirs from the process's one generator: jobs side by side would take each other's numbers, and
the same seed would make another model.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

SMALL = 0.02
"""Standard deviation of tokens that are learnt, as ViT has it."""


class Linear(nn.Linear):
    """A linear map that begins as torch's does, with weights uniform in +-1/sqrt(inputs).

    Args:
        inputs: width of what comes in.
        outputs: width of what goes out.
        random: source of chance, on the CPU; None is the process's own.
        bias: whether something is added.
    """

    def __init__(self, inputs: int, outputs: int, random: torch.Generator | None = None, bias: bool = True) -> None:
        self._random = random
        super().__init__(inputs, outputs, bias)
        # Not kept: a network is copied, and no generator can be.
        del self._random

    @torch.no_grad()
    def reset_parameters(self) -> None:
        """Draw the weights."""
        bound = 1 / math.sqrt(self.in_features)
        self.weight.uniform_(-bound, bound, generator=self._random)
        if self.bias is not None:
            self.bias.uniform_(-bound, bound, generator=self._random)


def normal(*shape: int, deviation: float, random: torch.Generator | None = None) -> Tensor:
    """Draw a tensor of this shape, float32, from a normal distribution around 0 with this standard deviation."""
    return torch.randn(*shape, generator=random) * deviation
