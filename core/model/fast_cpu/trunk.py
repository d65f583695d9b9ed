"""The trunk with its experts for one pattern."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from ..adapter import Adapter
from ..trunk import Block, Trunk
from .adapter import FoldedAdapter, Work
from .attention import FoldedAttention
from .linear import centred
from .mlp import FoldedMlp
from .workspace import Workspace


class FoldedBlock:
    """One block without its experts, which differ from pattern to pattern.

    Args:
        block: the block.
        workspace: for the layers of a batch.
    """

    def __init__(self, block: Block, workspace: Workspace) -> None:
        self.block = block
        self.attention = FoldedAttention(block, workspace)
        self.mlp = FoldedMlp(block, workspace)


class FoldedTrunk:
    """CLS token and blocks; what comes out is still to be normalised.

    Args:
        trunk: the network's trunk.
        workspace: for the layers of a batch.
    """

    def __init__(self, trunk: Trunk, workspace: Workspace) -> None:
        self.blocks = [FoldedBlock(block, workspace) for block in trunk.blocks if isinstance(block, Block)]
        self._cls = centred(trunk.cls_token[0, 0])[:, None]
        self._eps = trunk.norm.eps
        self._average = torch.full((1, len(self._cls)), 1 / len(self._cls))
        self._workspace = workspace

    def adapters(self, adapters: nn.ModuleList, pattern: int) -> tuple[FoldedAdapter | None, ...]:
        """Fold the experts of the last blocks for a pattern; None for the blocks before."""
        beside = [one for one in adapters if isinstance(one, Adapter)]
        last = self.blocks[len(self.blocks) - len(beside) :]
        made = (FoldedAdapter(one, at.block, at.mlp, pattern, self._workspace) for one, at in zip(beside, last))
        return (None,) * (len(self.blocks) - len(beside)) + tuple(made)

    def __call__(
        self, tokens: Sequence[Tensor], adapters: Sequence[FoldedAdapter | None], with_expert_shares: bool
    ) -> tuple[Tensor, list[Work]]:
        """Fuse the tokens of n pixels.

        Args:
            tokens: each (d, n), without CLS, centred.
            adapters: per block, None where there is none.
            with_expert_shares: whether to tell what the experts did.

        Returns:
            The normalised CLS token (d, n), still without the final norm's scale, and what the experts of each
            block did.
        """
        width, pixels = tokens[0].shape
        stream = self._workspace.take("stream", width, 1 + len(tokens), pixels)
        stream[:, 0] = self._cls
        for place, token in enumerate(tokens, 1):
            stream[:, place] = token
        works: list[Work] = []
        for number, (block, adapter) in enumerate(zip(self.blocks, adapters)):
            normalised = self._normalise(stream)
            if number == len(self.blocks) - 1:
                # Only CLS leaves the trunk, so in the last block nothing else needs an answer.
                stream = self._workspace.take("cls", width, 1, pixels).copy_(stream[:, :1])
            block.attention.add_to(stream, normalised)
            normalised = self._normalise(stream)
            if adapter is None:
                block.mlp.add_to(stream, normalised)
            else:
                work = adapter.add_to(stream, normalised, with_expert_shares)
                works += [] if work is None else [work]
        return self._normalise(stream)[:, 0], works

    def _normalise(self, stream: Tensor) -> Tensor:
        """Divide each token of (d, S, n), which has no mean, by its deviation."""
        columns = stream.view(len(stream), -1)
        squares = torch.mul(columns, columns, out=self._workspace.take("squares", *columns.shape))
        scale = torch.mm(self._average, squares).add_(self._eps).rsqrt_()
        normalised = torch.mul(columns, scale, out=self._workspace.take("normalised", *columns.shape))
        return normalised.view(stream.shape)
