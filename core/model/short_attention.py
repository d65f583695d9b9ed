"""Attention among the few tokens of a pixel, as plain products: what training takes on a processor.

A pixel has a token for each sensor and one more. torch's own attention is made for sequences of hundreds of tokens, and
takes two to three times as long for five, most of it on the way back.
"""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor

MOST_TOKENS = 8
"""Tokens of a pixel up to which this is faster than torch's own attention."""


def suits(qkv: Tensor) -> bool:
    """Return whether (N, S, 3 d) is to be attended to here: few tokens, on a processor, gradients wanted."""
    return (
        qkv.requires_grad and torch.is_grad_enabled() and qkv.device.type == "cpu" and qkv.dtype == torch.float32
        and qkv.shape[1] <= MOST_TOKENS
    )  # fmt: skip


def short_attention(qkv: Tensor, heads: int, key_mask: Tensor | None, asking: int) -> Tensor:
    """Compute softmax(Q K^T / sqrt(d / heads)) V for each pixel.

    Args:
        qkv: (N, S, 3 d): queries, keys and values, side by side.
        heads: number of heads.
        key_mask: (N, S), False for tokens that are not looked at; None when all are. One of each pixel must be.
        asking: number of tokens, from the first on, that look at all of them.

    Returns:
        (N, asking, d), the same as torch's own attention but for the last bits.
    """
    count, length, width = qkv.shape
    apart = qkv.reshape(count, length, 3, heads, width // 3 // heads)
    bias = None if key_mask is None else torch.zeros(key_mask.shape).masked_fill_(~key_mask, -math.inf)
    mixed: Tensor = _ShortAttention.apply(apart, bias, asking)  # type: ignore[no-untyped-call]
    return mixed.reshape(count, asking, width // 3)


class _ShortAttention(torch.autograd.Function):
    """Token by token in tensors (S, N, heads, width): a row of numbers for each, nothing to transpose in between."""

    @staticmethod
    def forward(ctx: Any, qkv: Tensor, bias: Tensor | None, asking: int) -> Tensor:
        """Compute (N, asking, heads, width) from (N, S, 3, heads, width) and what is added to the scores, (N, S)."""
        query, key, value = qkv.permute(2, 1, 0, 3, 4).contiguous().unbind(0)
        scores = torch.stack([(query[one] * key).sum(-1) for one in range(asking)])
        scores *= 1 / math.sqrt(key.shape[-1])
        if bias is not None:
            scores += bias.T[None, :, :, None]
        shares = scores.softmax(1)
        ctx.save_for_backward(query, key, value, shares)
        return torch.stack([(share[..., None] * value).sum(0) for share in shares], dim=1)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        """Compute the gradient of (N, S, 3, heads, width)."""
        query, key, value, shares = ctx.saved_tensors
        given = gradients[0].transpose(0, 1).contiguous()
        found = torch.zeros(3, *key.shape)
        to_query, to_key, to_value = found.unbind(0)
        for one, (gradient, share) in enumerate(zip(given, shares)):
            to_share = (gradient * value).sum(-1)
            to_value.addcmul_(share[..., None], gradient)
            to_scores = share * (to_share - (to_share * share).sum(0)) * (1 / math.sqrt(key.shape[-1]))
            torch.sum(to_scores[..., None] * key, 0, out=to_query[one])
            to_key.addcmul_(to_scores[..., None], query[one])
        return found.permute(2, 1, 0, 3, 4), None, None
