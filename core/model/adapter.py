"""The missing-aware mixture of LoRA experts that runs beside a block's MLP.

arXiv 2511.11460, with v = LN2(u) a token, a the pattern of its pixel and psi = Linear(a):

* dynamic router: g = softmax(R [v ; psi]), the top k of K_d experts keep their softmax value;
* static router: the shared expert always has gate 1, the expert of sensor m has gate a_m, the
  mask itself;
* delta = sum_e gate_e (v A_e) B_e, with B starting at 0.

All experts are stacked: one product by A (d x E r), the gates, one product by B (E r x d).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from .initial import Linear, normal
from .spec import Architecture


@dataclass(frozen=True)
class Routing:
    """What one adapter did with each token.

    Attributes:
        gates: (N, S, E), the weight of each expert: dynamic, shared, one per sensor.
        contribution: (N, E), length of what each expert added, ||gate_e (v A_e) B_e||, summed
            over the tokens that count; None unless asked for.
        balance: scalar, the load-balancing term of the dynamic router (1 when even).
    """

    gates: Tensor
    contribution: Tensor | None
    balance: Tensor


class Adapter(nn.Module):
    """Dynamic, shared and sensor-specific LoRA experts of one block.

    Args:
        shape: the network's architecture.
        sensors: number of sensors M. The adapter has E = K_d + 1 + M experts.
        random: source of chance for the first weights; None is the process's own.
    """

    def __init__(self, shape: Architecture, sensors: int, random: torch.Generator | None = None) -> None:
        super().__init__()
        self.rank = shape.rank
        self.top_k = shape.top_k
        self.dynamic = shape.dynamic_experts
        self.experts = shape.dynamic_experts + 1 + sensors
        self.pattern_embedding = Linear(sensors, shape.pattern_width, random)
        self.router = Linear(shape.width + shape.pattern_width, shape.dynamic_experts, random)
        ranks = self.experts * shape.rank
        self.down = nn.Parameter(normal(shape.width, ranks, deviation=1 / math.sqrt(shape.width), random=random))
        self.up = nn.Parameter(torch.zeros(ranks, shape.width))

    def gates(self, tokens: Tensor, present: Tensor) -> tuple[Tensor, Tensor]:
        """Weigh the experts for each token.

        Args:
            tokens: (N, S, d), normalised.
            present: (N, M), bool: the pattern of each pixel.

        Returns:
            The gates (N, S, E) and the dynamic router's softmax (N, S, K_d).
        """
        length = tokens.shape[1]
        pattern = present.to(tokens.dtype)
        psi = self.pattern_embedding(pattern)
        weight_token, weight_pattern = (
            self.router.weight[:, : tokens.shape[2]],
            self.router.weight[:, tokens.shape[2] :],
        )
        scores = tokens @ weight_token.T + functional.linear(psi, weight_pattern, self.router.bias)[:, None]
        soft = scores.softmax(-1)
        chosen = soft.topk(self.top_k, dim=-1)
        dynamic = torch.zeros_like(soft).scatter(-1, chosen.indices, chosen.values)
        shared = pattern.new_ones(len(pattern), length, 1)
        specific = pattern[:, None].expand(-1, length, -1)
        return torch.cat([dynamic, shared, specific], dim=-1), soft

    def forward(
        self, tokens: Tensor, present: Tensor, counts: Tensor | None = None, with_expert_shares: bool = False
    ) -> tuple[Tensor, Routing]:
        """Compute what the experts add.

        Args:
            tokens: (N, S, d), normalised.
            present: (N, M), bool: the pattern of each pixel.
            counts: (N, S) or (N, 1), False for tokens that are left out; None when all count.
            with_expert_shares: whether to measure each expert's contribution.

        Returns:
            The sum over the experts (N, S, d), and the routing.
        """
        gates, soft = self.gates(tokens, present)
        hidden = (tokens @ self.down) * gates.repeat_interleave(self.rank, dim=-1)
        weight = gates.new_ones(1, 1, 1) if counts is None else counts[..., None].to(gates.dtype)
        contribution = (self._lengths(hidden) * weight).sum(1) if with_expert_shares else None
        return self.combine(hidden @ self.up), Routing(gates, contribution, self._balance(gates, soft, weight))

    def combine(self, total: Tensor) -> Tensor:
        """Compute the delta (N, S, d) of the summed experts (N, S, d); here the sum itself."""
        return total

    def _lengths(self, hidden: Tensor) -> Tensor:
        """Measure ||h_e B_e|| per expert through B_e's Gram matrix: (N, S, E r) to (N, S, E)."""
        up = self.up.reshape(self.experts, self.rank, -1)
        gram = up @ up.transpose(1, 2)
        split = hidden.reshape(*hidden.shape[:2], self.experts, self.rank)
        turned = torch.einsum("nser,erq->nseq", split, gram)
        lengths: Tensor = (turned * split).sum(-1).clamp_min(0.0).sqrt()
        return lengths

    def _balance(self, gates: Tensor, soft: Tensor, weight: Tensor) -> Tensor:
        """Compute the load-balancing term of the dynamic experts: K_d / k times share of tokens times mean softmax."""
        weight = weight.expand(*gates.shape[:2], 1)
        weight = weight / weight.sum()
        share = ((gates[..., : self.dynamic] > 0).to(soft.dtype) * weight).sum((0, 1))
        return self.dynamic / self.top_k * (share * (soft * weight).sum((0, 1))).sum()


class PaperAdapter(Adapter):
    """The paper's own combination: delta = W_o GELU(dynamic + static)."""

    def __init__(self, shape: Architecture, sensors: int, random: torch.Generator | None = None) -> None:
        super().__init__(shape, sensors, random)
        self.out = Linear(shape.width, shape.width, random, bias=False)

    def combine(self, total: Tensor) -> Tensor:
        """Compute W_o GELU of the summed experts, (N, S, d) to (N, S, d)."""
        combined: Tensor = self.out(functional.gelu(total))
        return combined
