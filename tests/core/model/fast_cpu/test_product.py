"""Products are right whichever of torch's libraries makes them, and the network answers without the faster one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core.model.fast_cpu import product as module
from mamol.core.model.fast_cpu.network import FoldedNetwork
from mamol.core.model.fast_cpu.product import add_product, fast_product, product

from .test_fast_cpu import awake, features


@pytest.fixture
def found_anew() -> Iterator[None]:
    fast_product.cache_clear()
    yield
    fast_product.cache_clear()


@settings(max_examples=30, deadline=None)
@given(rows=st.integers(1, 200), depth=st.integers(1, 600), columns=st.integers(1, 20), spread=st.booleans())
def test_a_product_is_what_torch_makes_of_it(rows: int, depth: int, columns: int, spread: bool) -> None:
    """``spread``: rows of the columns that do not follow each other in memory."""
    torch.manual_seed(0)
    weight, values, total = torch.randn(rows, depth), torch.randn(depth, 2 * columns), torch.randn(rows, columns)
    taken = values[:, ::2] if spread else values[:, :columns].contiguous()
    expected = weight.double() @ taken.double()
    with torch.inference_mode():
        made = product(weight, taken)
        torch.testing.assert_close(weight @ taken if made is None else made, expected.float(), atol=1e-3, rtol=1e-4)
        added = total.clone()
        add_product(added, weight, taken)
    torch.testing.assert_close(added, (expected + total).float(), atol=1e-3, rtol=1e-4)


@pytest.mark.parametrize("lack", ["vectors", "operator", "right answers"])
def test_where_it_is_missing_or_wrong_the_network_answers_the_same(
    lack: str, monkeypatch: pytest.MonkeyPatch, found_anew: None
) -> None:
    network = awake(width=64, heads=4, depth=4)
    given_features = features(network, 200)

    def answer() -> torch.Tensor:
        folded = FoldedNetwork(network)
        with torch.inference_mode():
            encoded = [folded.encode(m, each) for m, each in enumerate(given_features)]
            return folded.predict(encoded, 7, 200, False).probability.clone()

    before = answer()
    fast_product.cache_clear()
    if lack == "vectors":
        monkeypatch.setattr(module, "cpu_vectors", lambda: "AVX2")
    elif lack == "operator":
        monkeypatch.setattr(module, "cpu_vectors", lambda: "AVX512")
        monkeypatch.setattr(module.torch.ops, "mkldnn", object())
    else:
        monkeypatch.setattr(module, "cpu_vectors", lambda: "AVX512")
        monkeypatch.setattr(module, "_one_dnn", lambda operator: lambda weight, columns: weight @ columns + 1)
    assert fast_product() is None
    torch.testing.assert_close(answer(), before, atol=1e-4, rtol=1e-4)
