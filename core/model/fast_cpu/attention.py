"""A block's attention among the few tokens of each pixel."""

from __future__ import annotations

import torch
from torch import Tensor

from ..trunk import Block
from .linear import after_norm, centred, folded
from .workspace import Workspace


class FoldedAttention:
    """Norm, attention and projection of one block.

    Args:
        block: the block.
        workspace: for the layers of a batch.
    """

    def __init__(self, block: Block, workspace: Workspace) -> None:
        attention = block.attn
        self._workspace = workspace
        self._heads = attention.heads
        self._width = width = attention.proj.in_features
        scale = torch.ones(3 * width)
        scale[:width] = (width // attention.heads) ** -0.5
        weight, bias = attention.qkv.weight * scale[:, None], attention.qkv.bias * scale
        self._all = after_norm(block.norm1, weight, bias)
        self._query, self._others = self._all.rows(0, width), self._all.rows(width, 3 * width)
        self._project = folded(centred(attention.proj.weight), centred(attention.proj.bias))

    def add_to(self, stream: Tensor, normalised: Tensor) -> Tensor:
        """Add what the first ``asking`` tokens see in all of them.

        Args:
            stream: (d, asking, n), changed in place.
            normalised: (d, S, n).

        Returns:
            ``stream``.
        """
        width, asking, pixels = stream.shape
        length = normalised.shape[1]
        columns = normalised.view(width, -1)
        if asking == length:
            made = self._all(columns, self._workspace.take("attention", 3 * width, length * pixels))
            query, key, value = made.chunk(3)
        else:
            made = self._others(columns, self._workspace.take("attention", 2 * width, length * pixels))
            key, value = made.chunk(2)
            asked = normalised[:, :asking].reshape(width, -1)
            query = self._query(asked, self._workspace.take("query", width, asking * pixels))
        mixed = self._mix(query.view(width, asking, pixels), *(one.view(width, length, pixels) for one in (key, value)))
        self._project.add_to(stream.view(width, -1), mixed.view(width, -1))
        return stream

    def _mix(self, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        """Mix values (d, S, n) by how well keys (d, S, n) fit queries (d, asking, n)."""
        query, key, value = (one.view(self._heads, -1, *one.shape[1:]) for one in (query, key, value))
        # Few tokens, many pixels: sums over tokens one by one, each over all pixels, beat batches of tiny products.
        mixed = self._workspace.take("mixed", *query.shape)
        product = self._workspace.take("product", *key.shape)
        for token in range(query.shape[2]):
            scores = torch.mul(query[:, :, token, None], key, out=product).sum(1)
            weighed = torch.mul(scores.softmax(1)[:, None], value, out=product)
            total = torch.add(weighed[:, :, 0], weighed[:, :, 1], out=mixed[:, :, token])
            for place in range(2, weighed.shape[2]):
                total += weighed[:, :, place]
        return mixed
