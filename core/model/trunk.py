"""The trunk: a pre-norm transformer with ViT's parameter names, so that ViT weights fit."""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional

from .initial import SMALL, Linear, normal
from .short_attention import short_attention, suits
from .spec import Architecture

BesideMlp = Callable[[Tensor], Tensor]
"""What runs beside a block's MLP: the normalised tokens (N, S, d) to a delta (N, S, d)."""


class Attention(nn.Module):
    """Multi-head self-attention."""

    def __init__(self, width: int, heads: int, random: torch.Generator | None = None) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = Linear(width, 3 * width, random)
        self.proj = Linear(width, width, random)

    def forward(self, tokens: Tensor, key_mask: Tensor | None, asking: int) -> Tensor:
        """Let the first ``asking`` tokens of (N, S, d) look at all of them.

        ``key_mask`` (N, S) is False for tokens that are left out. Returns (N, asking, d).
        """
        count, length, width = tokens.shape
        together = self.qkv(tokens)
        if suits(together):
            return self.proj(short_attention(together, self.heads, key_mask, asking))  # type: ignore[no-any-return]
        qkv = together.reshape(count, length, 3, self.heads, width // self.heads)
        query, key, value = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        mask = None if key_mask is None else key_mask[:, None, None, :]
        if mask is not None and not _takes_masks(tokens):
            mixed = _masked_attention(query[:, :, :asking], key, value, mask)
        else:
            mixed = functional.scaled_dot_product_attention(query[:, :, :asking], key, value, attn_mask=mask)
        projected: Tensor = self.proj(mixed.transpose(1, 2).reshape(count, asking, width))
        return projected


def _takes_masks(tokens: Tensor) -> bool:
    """Return whether the device's own attention takes masks of truth values for all heads and tokens.

    Metal's may not.
    """
    return tokens.device.type != "mps"


def _masked_attention(query: Tensor, key: Tensor, value: Tensor, mask: Tensor) -> Tensor:
    """Compute attention step by step; tokens whose ``mask`` is False are not looked at."""
    scores = query @ key.transpose(-2, -1) / math.sqrt(query.shape[-1])
    return scores.masked_fill(~mask, -math.inf).softmax(-1) @ value


class Mlp(nn.Module):
    """The two-layer perceptron of a block."""

    def __init__(self, width: int, hidden: int, random: torch.Generator | None = None) -> None:
        super().__init__()
        self.fc1 = Linear(width, hidden, random)
        self.fc2 = Linear(hidden, width, random)

    def forward(self, tokens: Tensor) -> Tensor:
        """Transform each token on its own, (N, S, d) to (N, S, d)."""
        transformed: Tensor = self.fc2(functional.gelu(self.fc1(tokens)))
        return transformed


class Block(nn.Module):
    """One pre-norm block; an adapter may add to the output of its MLP."""

    def __init__(self, shape: Architecture, random: torch.Generator | None = None) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(shape.width, eps=1e-6)
        self.attn = Attention(shape.width, shape.heads, random)
        self.norm2 = nn.LayerNorm(shape.width, eps=1e-6)
        self.mlp = Mlp(shape.width, shape.width * shape.mlp_ratio, random)

    def forward(self, tokens: Tensor, key_mask: Tensor | None, beside: BesideMlp | None, asking: int) -> Tensor:
        """Run the block for the first ``asking`` tokens: MLP(v) + delta(v), v = LN2(u) (arXiv 2511.11460).

        Args:
            tokens: (N, S, d), CLS first.
            key_mask: (N, S), False for tokens that are left out; None when all count.
            beside: what runs beside the MLP, or None.
            asking: number of tokens that are updated, from CLS on.

        Returns:
            (N, asking, d).
        """
        tokens = tokens[:, :asking] + self.attn(self.norm1(tokens), key_mask, asking)
        normalised = self.norm2(tokens)
        change: Tensor = self.mlp(normalised)
        if beside is not None:
            change = change + beside(normalised)
        return tokens + change


class Trunk(nn.Module):
    """CLS token, blocks and final norm.

    Args:
        shape: the network's architecture.
        random: source of chance for the first weights; None is the process's own.
    """

    def __init__(self, shape: Architecture, random: torch.Generator | None = None) -> None:
        super().__init__()
        self.cls_token = nn.Parameter(normal(1, 1, shape.width, deviation=SMALL, random=random))
        self.blocks = nn.ModuleList(Block(shape, random) for _ in range(shape.depth))
        self.norm = nn.LayerNorm(shape.width, eps=1e-6)

    def forward(
        self, tokens: Tensor, key_mask: Tensor | None = None, beside: tuple[BesideMlp | None, ...] = ()
    ) -> Tensor:
        """Fuse tokens into the CLS token.

        Args:
            tokens: (N, S, d), without CLS.
            key_mask: (N, 1 + S), CLS first, False for tokens that are left out; None when all are there.
            beside: per block what runs beside its MLP, or empty for the bare trunk.

        Returns:
            The normalised CLS token, (N, d).
        """
        count = len(tokens)
        tokens = torch.cat([self.cls_token.expand(count, -1, -1), tokens], dim=1)
        for index, block in enumerate(self.blocks):
            # Only CLS leaves the trunk, so in the last block nothing else needs an answer.
            asking = 1 if index == len(self.blocks) - 1 else tokens.shape[1]
            tokens = block(tokens, key_mask, beside[index] if beside else None, asking)
        fused: Tensor = self.norm(tokens[:, 0])
        return fused
