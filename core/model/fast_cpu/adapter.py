"""A block's MLP with its experts for one pattern, as one MLP.

Experts of absent sensors are left out, each one's contribution is its length.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from ..adapter import Adapter
from ..trunk import Block
from .linear import Folded, after_norm, centred
from .mlp import FoldedMlp
from .workspace import Workspace


@dataclass(frozen=True)
class Work:
    """What the experts did for n pixels.

    Attributes:
        contribution: (E', n), length of what each expert at work added, summed over the tokens.
        gates: (K_d, n), mean gate of each dynamic expert.
    """

    contribution: Tensor
    gates: Tensor


class FoldedAdapter:
    """A block's MLP and the experts beside it: two products for both, as two more would cost more than they compute.

    Args:
        adapter: of the block.
        block: the block.
        mlp: its MLP.
        pattern: bit m is sensor m.
        workspace: for the layers of a batch.

    Attributes:
        experts: indexes of the experts at work, E' of all E.
    """

    def __init__(self, adapter: Adapter, block: Block, mlp: FoldedMlp, pattern: int, workspace: Workspace) -> None:
        self._workspace = workspace
        self._dynamic, self._top_k = adapter.dynamic, adapter.top_k
        sensors = adapter.experts - adapter.dynamic - 1
        present = [sensor for sensor in range(sensors) if pattern >> sensor & 1]
        self.experts = [*range(adapter.dynamic + 1), *(adapter.dynamic + 1 + sensor for sensor in present)]
        # Room for an expert's number in the last bits of its softmax: see _gates.
        self._places = 1 << (adapter.dynamic - 1).bit_length()
        self._order = torch.arange(adapter.dynamic, dtype=torch.int32).flip(0)[:, None]
        width = len(adapter.down)
        down = adapter.down.view(width, adapter.experts, adapter.rank)[:, self.experts].permute(1, 2, 0)
        up = adapter.up.view(adapter.experts, adapter.rank, width)[self.experts]
        # An expert adds h B, and its share is the length of that. B = R^T Q^T with orthonormal Q: with R^T moved into
        # A, the hidden layer h R^T is as long as what the expert adds, since Q^T keeps lengths.
        orthonormal, triangle = torch.linalg.qr(up.transpose(1, 2))
        self._rank = triangle.shape[1]
        down = (triangle @ down).reshape(-1, width)
        up_again = centred(orthonormal.permute(1, 0, 2).reshape(width, -1))
        pattern_row = torch.tensor([float(sensor in present) for sensor in range(sensors)])
        psi = adapter.pattern_embedding(pattern_row)
        bias = adapter.router.weight[:, width:] @ psi + adapter.router.bias
        beside = after_norm(
            block.norm2,
            torch.cat([down, adapter.router.weight[:, :width]]),
            torch.cat([bias.new_zeros(len(down)), bias]),
        )
        self._mlp_rows, self._expert_rows = len(mlp.first.weight), len(down)
        self._first = mlp.first.stacked(beside)
        self._second = Folded(torch.cat([mlp.second.weight, up_again], 1), mlp.second.bias)

    def add_to(self, stream: Tensor, normalised: Tensor, with_expert_shares: bool) -> Work | None:
        """Add what the MLP and the experts make of each token.

        Args:
            stream: (d, S, n), changed in place.
            normalised: (d, S, n).
            with_expert_shares: whether to tell what each expert did.
        """
        width, length, pixels = stream.shape
        columns = length * pixels
        place = self._workspace.take("hidden", len(self._first.weight), columns)
        hidden = self._first(normalised.view(width, columns), place)
        torch.ops.aten.gelu_(hidden[: self._mlp_rows])
        at_work = self._mlp_rows + self._expert_rows
        inner, gates = hidden[self._mlp_rows : at_work], self._gates(hidden[at_work:])
        inner[: self._dynamic * self._rank].view(self._dynamic, self._rank, columns).mul_(gates[:, None])
        self._second.add_to(stream.view(width, columns), hidden[:at_work])
        if not with_expert_shares:
            return None
        squares = torch.mul(inner, inner, out=self._workspace.take("squares", *inner.shape))
        lengths = squares.view(-1, self._rank, columns).sum(1).sqrt_()
        return Work(lengths.view(-1, length, pixels).sum(1), gates.view(-1, length, pixels).mean(1))

    def _gates(self, scores: Tensor) -> Tensor:
        """Keep the softmax (K_d, n) of the k largest scores, 0 for the others."""
        soft = scores.softmax(0)
        # Numbers that are not negative have the order of their bits. The last bits make room for the expert's place,
        # so that of equal ones the first is taken; comparing and masking would take three times as long.
        left = soft.view(torch.int32).bitwise_and(-self._places).bitwise_or_(self._order).view(torch.float32)
        for _ in range(self._top_k):
            left.mul_((left.amax(0, keepdim=True) - left).sign_())
        return soft - soft * left.sign_()
