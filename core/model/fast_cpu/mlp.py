"""A block's MLP without experts."""

from __future__ import annotations

import torch
from torch import Tensor

from ..trunk import Block
from .linear import after_norm, centred, folded
from .workspace import Workspace


class FoldedMlp:
    """The MLP of a block.

    Args:
        block: the block.
        workspace: for the layers of a batch.

    Attributes:
        first: from a normalised token, its norm's scale and shift included, to the hidden layer.
        second: from there to what is added to the stream.
    """

    def __init__(self, block: Block, workspace: Workspace) -> None:
        self._workspace = workspace
        self.first = after_norm(block.norm2, block.mlp.fc1.weight, block.mlp.fc1.bias)
        self.second = folded(centred(block.mlp.fc2.weight), centred(block.mlp.fc2.bias))

    def add_to(self, stream: Tensor, normalised: Tensor) -> None:
        """Add what the MLP makes of each token: to the stream (d, S, n), of the normalised tokens (d, S, n)."""
        columns = normalised.view(len(normalised), -1)
        hidden = self._workspace.take("hidden", len(self.first.weight), columns.shape[1])
        self.second.add_to(stream.view(len(stream), -1), torch.ops.aten.gelu_(self.first(columns, hidden)))
