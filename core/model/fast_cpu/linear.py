"""Weights that take in what comes before and after them."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from .product import add_product, product


@dataclass(frozen=True)
class Folded:
    """A linear map of columns: ``weight`` (out, in), ``bias`` (out, 1)."""

    weight: Tensor
    bias: Tensor

    def __call__(self, columns: Tensor, out: Tensor) -> Tensor:
        """Map columns (in, n), into ``out`` (out, n) or a new tensor."""
        made = product(self.weight, columns)
        return torch.addmm(self.bias, self.weight, columns, out=out) if made is None else made.add_(self.bias)

    def add_to(self, total: Tensor, columns: Tensor) -> None:
        """Add the mapped columns (in, n) to ``total`` (out, n)."""
        add_product(total.add_(self.bias), self.weight, columns)

    def stacked(self, other: Folded) -> Folded:
        """Return the map whose outputs are these and, after them, another's of the same columns."""
        return Folded(torch.cat([self.weight, other.weight]), torch.cat([self.bias, other.bias]))

    def rows(self, first: int, last: int) -> Folded:
        """Return the map to some of the outputs."""
        return Folded(self.weight[first:last], self.bias[first:last])


def folded(weight: Tensor, bias: Tensor | None = None) -> Folded:
    """Fold a plain linear map: ``weight`` (out, in), ``bias`` (out,) or None for 0."""
    bias = weight.new_zeros(len(weight)) if bias is None else bias
    return Folded(weight.contiguous(), bias[:, None].contiguous())


def after_norm(norm: nn.LayerNorm, weight: Tensor, bias: Tensor | None = None) -> Folded:
    """Fold a norm's own scale and shift into the linear map that follows it.

    W (g x + s) + b = (W g) x + (W s + b), with g and s the norm's scale and shift: what is left of the norm is to take
    the mean away and to divide by the deviation.

    Args:
        norm: over ``in`` channels.
        weight: W, (out, in).
        bias: b, (out,); None is 0.
    """
    shift = weight @ norm.bias
    return folded(weight * norm.weight, shift if bias is None else bias + shift)


def centred(weight: Tensor) -> Tensor:
    """Take the mean over the outputs away from a weight (out, in) or a bias (out,).

    All that reads the residual stream is a norm, which takes the mean away first: when everything that is
    added to the stream has none, the norm is left with dividing.
    """
    return weight - weight.mean(0)
