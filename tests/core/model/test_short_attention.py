"""Attention among few tokens: the same as torch's own, in values and gradients."""

from __future__ import annotations

import pytest
import torch
from mamol.core.model import trunk
from mamol.core.model.short_attention import suits
from mamol.core.model.trunk import Attention


@pytest.mark.parametrize("asking", [1, 5])
@pytest.mark.parametrize("masked", [False, True])
def test_values_and_gradients_are_those_of_torch(asking: int, masked: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(0)
    attention = Attention(32, 4)
    tokens = torch.randn(50, 5, 32, requires_grad=True)
    mask = torch.rand(50, 5) > 0.4 if masked else None
    if mask is not None:
        mask[:, 0] = True
    found = []
    for here in (True, False):
        with monkeypatch.context() as patch:
            patch.setattr(trunk, "suits", lambda qkv, here=here: here)
            mixed = attention(tokens, mask, asking)
        gradients = torch.autograd.grad(mixed.square().sum(), [tokens, *attention.parameters()])
        found.append((mixed, *gradients))
    for one, other in zip(*found):
        torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-5)


def test_it_is_for_learning_with_few_tokens_alone() -> None:
    assert suits(torch.zeros(2, 5, 12, requires_grad=True))
    assert not suits(torch.zeros(2, 50, 12, requires_grad=True))
    assert not suits(torch.zeros(2, 5, 12))
    with torch.no_grad():
        assert not suits(torch.zeros(2, 5, 12, requires_grad=True))
