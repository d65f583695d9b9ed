"""The folded network answers as the network does, and a pixel's answer does not depend on its batch."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core.model.choose_predictor import PlainPredictor, predictor_of
from mamol.core.model.fast_cpu.network import FoldedNetwork
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.tests.same_answers import assert_same_answers

BANDS = (5, 2, 1)


def awake(seed: int = 0, **shape: int) -> MamolNetwork:
    """Make a network in which nothing is at the values it starts with."""
    torch.manual_seed(seed)
    sensors = [SensorSpec(f"sensor {m}", bands, ("",) * bands, bands) for m, bands in enumerate(BANDS)]
    network = build_network(Architecture(**{"width": 16, "heads": 2, "depth": 3, **shape}), sensors, 4)
    with torch.no_grad():
        for value in network.parameters():
            value.add_(torch.randn_like(value) * 0.2)
        network.temperature.copy_(torch.tensor([0.7, 1.3, 1.9]))
        network.logit_prior.normal_()
    return network.eval().requires_grad_(False)


def features(network: MamolNetwork, count: int) -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(1)
    return [torch.randn(stem.feature_count, count, generator=generator) for stem in network.each_stem()]


@settings(max_examples=40, deadline=None)
@given(
    pattern=st.integers(1, 7), count=st.integers(1, 200), seed=st.integers(0, 5), tokens=st.integers(1, 2),
    top_k=st.integers(1, 3), rank=st.sampled_from([1, 4, 20]), blocks=st.integers(1, 3),
)  # fmt: skip
def test_it_answers_as_the_network_does(
    pattern: int, count: int, seed: int, tokens: int, top_k: int, rank: int, blocks: int
) -> None:
    """A rank of 20 is more than the width."""
    network = awake(seed, tokens=tokens, top_k=top_k, dynamic_experts=4, rank=rank, adapter_blocks=blocks)
    given_features = features(network, count)
    folded, plain = FoldedNetwork(network), PlainPredictor(network)
    with torch.inference_mode():
        ours, theirs = (
            one.predict([one.encode(m, each) for m, each in enumerate(given_features)], pattern, count, True)
            for one in (folded, plain)
        )
    torch.testing.assert_close(ours.probability, theirs.probability, atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(ours.expert_shares, theirs.expert_shares, atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(ours.gates, theirs.gates, atol=1e-4, rtol=1e-4)


def test_of_experts_with_equal_scores_the_first_are_taken() -> None:
    network = awake(dynamic_experts=8, top_k=2, rank=4)
    for adapter in network.adapters:
        adapter.router.weight[:] = adapter.router.weight[0]
        adapter.router.bias[:] = adapter.router.bias[0]
    folded = FoldedNetwork(network)
    with torch.inference_mode():
        answer = folded.predict([folded.encode(m, one) for m, one in enumerate(features(network, 100))], 7, 100, True)
    torch.testing.assert_close(answer.gates[:, :2], torch.full((1, 2, 100), 1 / 8))
    assert (answer.gates[:, 2:] == 0).all()


@pytest.mark.parametrize(("start", "count"), [(0, 64), (5, 64), (17, 100), (100, 900), (1000, 24), (1023, 1)])
def test_a_pixel_has_the_same_bits_in_any_batch(start: int, count: int) -> None:
    network = awake(width=64, heads=4, depth=4)
    folded, given_features = predictor_of(network), features(network, 1024)
    assert isinstance(folded, FoldedNetwork)
    with torch.inference_mode():
        whole = folded.predict([folded.encode(m, each) for m, each in enumerate(given_features)], 7, 1024, True)
        part = [folded.encode(m, each[:, start : start + count]) for m, each in enumerate(given_features)]
        own = folded.predict(part, 7, count, True)
    assert_same_answers(own.probability, whole.probability[:, start : start + count])
    assert_same_answers(own.expert_shares, whole.expert_shares[:, start : start + count])


def test_other_arrangements_are_asked_as_they_are() -> None:
    assert isinstance(predictor_of(awake(tokens=5)), PlainPredictor)
    sensors = [SensorSpec("a", 2, ("",) * 2, 2)]
    shape = Architecture(variant="paper", dynamic_experts=2, top_k=1)
    assert isinstance(predictor_of(build_network(shape, sensors, 3).eval()), PlainPredictor)
    assert isinstance(predictor_of(awake()), FoldedNetwork)


def operations(network: MamolNetwork, pattern: int, count: int = 1024) -> float:
    """Count the operations of the products, a pixel."""
    pytest.importorskip("torch.utils.flop_counter", reason="torch 2.0 counts no operations")
    from mamol.benchmarks.bench.operations import count_operations

    folded, given_features = FoldedNetwork(network), features(network, count)

    def ask() -> None:
        described = [folded.encode(m, each) if pattern >> m & 1 else None for m, each in enumerate(given_features)]
        folded.predict(described, pattern, count, False)

    with torch.inference_mode():
        ask()
        return count_operations(ask) / count


def test_a_pixel_costs_no_more_products_than_its_tokens_need() -> None:
    """Counted by hand: of each weight, twice its numbers times the tokens it meets."""
    network = awake(width=64, heads=4, depth=4, mlp_ratio=2, adapter_blocks=2)
    shape = network.shape
    for pattern in (1, 3, 7):
        present = [m for m in range(len(BANDS)) if pattern >> m & 1]
        tokens = 1 + len(present)
        d, rank = shape.width, shape.rank * (shape.dynamic_experts + 1 + len(present))
        attention = 4 * d * d * tokens
        rest = 2 * shape.mlp_ratio * d * d * tokens
        expected = (shape.depth - 1) * (attention + rest) + 2 * d * d * tokens + (2 + 2 * shape.mlp_ratio) * d * d
        # Experts meet all tokens, in the last block CLS alone.
        expected += (1 + (shape.adapter_blocks - 1) * tokens) * d * (2 * rank + shape.dynamic_experts)
        encoded = sum(network.each_stem()[m].encode.width for m in present)
        expected += encoded * (d + network.head.out_features) + d * network.head.out_features
        norms = (2 * shape.depth * tokens + 1) * d
        counted = operations(network, pattern) / 2
        assert expected <= counted <= expected + norms, f"pattern {pattern}: {counted} products, {expected} needed"
