"""One network for every pattern: what is absent has no say, everything trainable learns."""

from __future__ import annotations

import itertools

import pytest
import torch
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture, SensorSpec
from torch.nn import functional

SHAPES = {
    "ours": Architecture(width=16, heads=2, depth=2, adapter_blocks=1, tokens=2),
    "one token": Architecture(width=16, heads=2, depth=3, adapter_blocks=2, tokens=1),
    "paper": Architecture(
        variant="paper", width=16, heads=2, depth=2, adapter_blocks=1, tokens=4, dynamic_experts=2, top_k=1
    ),
}


def make(shape: Architecture, sensors: int = 3, awake: bool = True) -> MamolNetwork:
    torch.manual_seed(0)
    specs = [SensorSpec(f"s{m}", m + 1, ("",) * (m + 1), m + 1) for m in range(sensors)]
    network = build_network(shape, specs, 5)
    if awake:
        with torch.no_grad():
            for adapter in network.adapters:
                adapter.up.normal_(std=0.3)
            for vote in network.sensor_heads:
                vote.weight.normal_(std=0.1)
    return network.eval()


def inputs(network: MamolNetwork, count: int, seed: int = 1) -> tuple[list[torch.Tensor], torch.Tensor]:
    torch.manual_seed(seed)
    features = [torch.randn(count, stem.feature_count) for stem in network.stems]
    patterns = [row for row in itertools.product([False, True], repeat=len(features)) if any(row)]
    present = torch.tensor([patterns[i % len(patterns)] for i in range(count)])
    return features, present


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
@pytest.mark.parametrize("filling", [0.0, 1e6, float("nan"), float("inf")])
def test_values_of_absent_sensors_never_change_the_output(shape: Architecture, filling: float) -> None:
    network = make(shape)
    features, present = inputs(network, 28)
    filled = [torch.where(present[:, m, None], one, filling) for m, one in enumerate(features)]
    with torch.no_grad():
        first = network(features, present, with_expert_shares=True)
        second = network(filled, present, with_expert_shares=True)
    assert torch.equal(first.logits, second.logits)
    assert torch.equal(first.expert_shares, second.expert_shares)


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_a_mixed_batch_equals_one_batch_per_pattern(shape: Architecture) -> None:
    network = make(shape)
    features, present = inputs(network, 28)
    with torch.no_grad():
        mixed = network(features, present, with_expert_shares=True)
        for row in present.unique(dim=0):
            same = (present == row).all(1)
            given = [one[same] if there else None for one, there in zip(features, row.tolist())]
            alone = network(given, present[same], with_expert_shares=True)
            torch.testing.assert_close(alone.logits, mixed.logits[same], atol=1e-5, rtol=1e-5)
            torch.testing.assert_close(alone.expert_shares, mixed.expert_shares[same], atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("sensors", range(1, 7))
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_every_number_of_sensors_and_every_pattern_runs(shape: Architecture, sensors: int) -> None:
    network = make(shape, sensors)
    features, present = inputs(network, 2**sensors - 1)
    prediction = network(features, present, with_expert_shares=True)
    assert prediction.logits.shape == (2**sensors - 1, 5)
    assert torch.isfinite(prediction.logits).all()
    torch.testing.assert_close(prediction.expert_shares.sum(1), torch.ones(2**sensors - 1))


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_usage_of_an_absent_sensors_expert_is_nothing(shape: Architecture) -> None:
    network = make(shape)
    features, present = inputs(network, 28)
    usage = network(features, present, with_expert_shares=True).expert_shares[:, -3:]
    assert torch.equal(usage[~present], torch.zeros_like(usage[~present]))
    assert (usage[present] > 0).all()


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_every_trainable_parameter_gets_gradient(shape: Architecture) -> None:
    network = make(shape, awake=False).train()
    features, present = inputs(network, 64)
    optimiser = torch.optim.AdamW(network.parameters(), lr=1e-2)
    for _ in range(3):  # experts start at B = 0, so what feeds them gets its first gradient in the second step
        optimiser.zero_grad()
        prediction = network(features, present)
        (functional.cross_entropy(prediction.logits, torch.arange(64) % 5) + 0.01 * prediction.balance).backward()
        optimiser.step()
    silent = [name for name, p in network.named_parameters() if p.grad is None or not p.grad.abs().sum() > 0]
    assert silent == []


def test_stage_two_trains_everything_but_the_trunk() -> None:
    network = make(SHAPES["ours"])
    names = {name for name, _ in network.stage_two_parameters()}
    everything = {name for name, _ in network.named_parameters()}
    assert everything - names == {f"trunk.{name}" for name, _ in network.trunk.named_parameters()}
    assert "sensor_heads.0.weight" in names and "head.weight" in names


def test_evidence_comes_from_the_sensors_present_alone_and_starts_silent() -> None:
    features, present = inputs(make(SHAPES["ours"]), 28)
    silent = make(SHAPES["ours"], awake=False)
    encoded = [silent.encode_sensor(m, one) for m, one in enumerate(features)]
    assert not silent.sensor_logits(encoded, present).any()
    network = make(SHAPES["ours"])
    encoded = [network.encode_sensor(m, one) for m, one in enumerate(features)]
    with torch.no_grad():
        each = [head(stem.encode(one)) for head, stem, one in zip(network.sensor_heads, network.each_stem(), features)]
        expected = (
            sum(one * there[:, None] for one, there in zip(each, present.T)) / present.sum(1, keepdim=True).sqrt()
        )
        torch.testing.assert_close(network.sensor_logits(encoded, present), expected)
    assert len(make(SHAPES["paper"]).sensor_heads) == 0, "the paper's arrangement has a head only"


def test_logits_are_divided_by_the_temperature_of_their_number_of_sensors() -> None:
    network = make(SHAPES["ours"])
    features, present = inputs(network, 28)
    with torch.no_grad():
        plain = network(features, present).logits
        network.temperature.copy_(torch.tensor([1.0, 2.0, 4.0]))
        divided = network(features, present).logits
    torch.testing.assert_close(divided, plain / torch.tensor([1.0, 2.0, 4.0])[present.sum(1) - 1, None])


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_mean_gates_of_each_block_are_over_the_tokens_that_count(shape: Architecture) -> None:
    network = make(shape)
    features, present = inputs(network, 28)
    with torch.no_grad():
        gates = network(features, present, with_expert_shares=True).gates
        assert network(features, present).gates is None
        assert gates.shape == (28, shape.adapter_blocks, shape.dynamic_experts + 4)
        dynamic, shared, specific = gates.split([shape.dynamic_experts, 1, 3], dim=-1)
        assert ((dynamic >= 0) & (dynamic <= 1)).all() and (dynamic.sum(-1) <= 1 + 1e-6).all()
        torch.testing.assert_close(shared, torch.ones_like(shared))
        torch.testing.assert_close(specific, present[:, None].expand_as(specific).float())
        for row in present.unique(dim=0):
            same = (present == row).all(1)
            given = [one[same] if there else None for one, there in zip(features, row.tolist())]
            alone = network(given, present[same], with_expert_shares=True).gates
            torch.testing.assert_close(alone, gates[same], atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_what_a_pattern_leans_to_is_added_to_its_logits_alone(shape: Architecture) -> None:
    network = make(shape)
    features, present = inputs(network, 28)
    with torch.no_grad():
        plain = network(features, present).logits
        network.logit_prior[0b101] = torch.arange(network.head.out_features) * 1.0
        logit_prior = network(features, present).logits
    wanted = torch.zeros_like(plain)
    wanted[(present == torch.tensor([True, False, True])).all(1)] = torch.arange(network.head.out_features) * 1.0
    assert wanted.any() and not wanted.all()
    torch.testing.assert_close(logit_prior - plain, wanted, atol=1e-5, rtol=1e-5)
