"""One LoRA expert per pattern of sensors, chosen by the pixel's pattern alone, as the second router of Flex-MoE does.

Flex-MoE (arXiv 2410.08245) sends what has sensors missing to the expert of just that combination. Here that is an
adapter with 2^M - 1 experts and no router to learn: it stands where MaMOL's stands, in the same frozen trunk.
"""

from __future__ import annotations

import math

import torch
from mamol.core.model.adapter import Adapter, Routing
from mamol.core.model.initial import normal
from mamol.core.model.network import MamolNetwork, pattern_values
from mamol.core.model.spec import Architecture
from torch import Tensor, nn
from torch.nn import functional


class PatternAdapter(nn.Module):
    """The LoRA experts of all patterns, beside one block; has the interface of :class:`Adapter`.

    Args:
        shape: the network's architecture; ``rank`` is that of each expert.
        sensors: number of sensors M. The adapter has E = 2^M - 1 experts; pattern p has expert p - 1.
        random: source of chance for the first weights; None is the process's own.
    """

    def __init__(self, shape: Architecture, sensors: int, random: torch.Generator | None = None) -> None:
        super().__init__()
        self.rank = shape.rank
        self.experts = 2**sensors - 1
        ranks = self.experts * shape.rank
        self.down = nn.Parameter(normal(shape.width, ranks, deviation=1 / math.sqrt(shape.width), random=random))
        self.up = nn.Parameter(torch.zeros(ranks, shape.width))

    def gates(self, present: Tensor) -> Tensor:
        """Return 1 to the expert of each pixel's pattern: (N, M) to (N, E)."""
        return functional.one_hot(pattern_values(present) - 1, self.experts).to(self.down.dtype)

    def forward(
        self, tokens: Tensor, present: Tensor, counts: Tensor | None = None, with_expert_shares: bool = False
    ) -> tuple[Tensor, Routing]:
        """Compute what the expert of each pixel's pattern adds.

        Args:
            tokens: (N, S, d), normalised.
            present: (N, M), bool: the pattern of each pixel, at least one sensor each.
            counts: (N, S) or (N, 1), False for tokens that are left out; None when all count.
            with_expert_shares: whether to measure each expert's contribution.

        Returns:
            The delta (N, S, d), and the routing; its balance is 0, since no expert is chosen by what is learnt.
        """
        gates = self.gates(present)[:, None].expand(-1, tokens.shape[1], -1)
        delta = ((tokens @ self.down) * gates.repeat_interleave(self.rank, dim=-1)) @ self.up
        contribution: Tensor | None = None
        if with_expert_shares:
            weight = gates.new_ones(1, 1, 1) if counts is None else counts[..., None].to(gates.dtype)
            # Only one expert is on, so the length of what it added is that of the delta.
            contribution = (delta.norm(dim=-1, keepdim=True) * gates * weight).sum(1)
        return delta, Routing(gates, contribution, delta.new_zeros(()))


class PatternExpertsNetwork(MamolNetwork):
    """MaMOL's network with an expert per pattern in place of its own."""

    adapter_type: type[Adapter | PatternAdapter] = PatternAdapter
