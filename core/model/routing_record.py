"""What the adapters did while the trunk ran: contributions, gates, balance."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .adapter import Routing
from .trunk import BesideMlp


class RoutingRecord:
    """Runs the adapters beside the last blocks and keeps what they did."""

    def __init__(self, adapters: nn.ModuleList, depth: int, present: Tensor, contributions: bool) -> None:
        self._adapters = adapters
        self._bare_blocks = depth - len(adapters)
        self._present = present
        self._contributions = contributions
        self._total: Tensor | None = None
        self._balances: list[Tensor] = []
        self._gate_sums: list[Tensor | float] = [0.0] * len(adapters)
        self._token_counts: list[Tensor | float] = [0.0] * len(adapters)

    def beside(self, counts: Tensor | None) -> tuple[BesideMlp | None, ...]:
        """Give what runs beside each block: nothing first, the adapters last.

        Args:
            counts: (N, S) or (N, 1), False for tokens that are left out; None when all count.
        """
        runners = (self._runner(block, adapter, counts) for block, adapter in enumerate(self._adapters))
        return (None,) * self._bare_blocks + tuple(runners)

    def _runner(self, block: int, adapter: nn.Module, counts: Tensor | None) -> BesideMlp:
        def run(tokens: Tensor) -> Tensor:
            delta: Tensor
            routing: Routing
            asking = None if counts is None else counts[:, : tokens.shape[1]]
            delta, routing = adapter(tokens, self._present, asking, self._contributions)
            self._balances.append(routing.balance)
            if routing.contribution is not None:
                self._total = routing.contribution + (0.0 if self._total is None else self._total)
                self._note_gates(block, routing.gates, asking)
            return delta

        return run

    def _note_gates(self, block: int, gates: Tensor, counts: Tensor | None) -> None:
        counted = gates.new_ones(1, 1, 1) if counts is None else counts[..., None].to(gates.dtype)
        counted = counted.expand(*gates.shape[:2], 1)
        self._gate_sums[block] = (gates * counted).sum(1) + self._gate_sums[block]
        self._token_counts[block] = counted.sum(1) + self._token_counts[block]

    def gates(self) -> Tensor:
        """Give each expert's mean gate over the tokens that count, block by block, (N, B, E)."""
        means = [torch.as_tensor(total) / count for total, count in zip(self._gate_sums, self._token_counts)]
        return torch.stack(means, dim=1)

    def usage(self) -> Tensor:
        """Give each expert's share of all contributions, (N, E)."""
        if self._total is None:
            raise RuntimeError("the adapters have not run, or were not asked for contributions")
        return self._total / self._total.sum(-1, keepdim=True).clamp_min(1e-12)

    def balance(self) -> Tensor:
        """Give the mean load-balancing term."""
        return torch.stack(self._balances).mean()
