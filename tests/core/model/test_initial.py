"""First weights: as torch draws them, from a source of chance of the job's own."""

from __future__ import annotations

import copy
import math

import pytest
import torch
from mamol.core.model.network import build_network
from mamol.core.model.spec import PAPER, Architecture, SensorSpec
from torch import nn

SENSORS = [SensorSpec("a", 20, ("",) * 20, 16), SensorSpec("b", 1, ("",), 1)]


@pytest.mark.parametrize("shape", [Architecture(), PAPER], ids=["mamol", "paper"])
def test_weights_come_from_the_generator_given_and_from_nothing_else(shape: Architecture) -> None:
    state = torch.random.get_rng_state()
    first, again, other = (
        build_network(shape, SENSORS, 4, torch.Generator().manual_seed(seed)).state_dict() for seed in (5, 5, 6)
    )
    assert torch.equal(torch.random.get_rng_state(), state)
    assert all(torch.equal(first[name], again[name]) for name in first)
    drawn = [name for name in first if first[name].std() > 0 and not name.endswith(("lower", "slope"))]
    assert len(drawn) >= 20 and not [name for name in drawn if torch.equal(first[name], other[name])]


@pytest.mark.parametrize("shape", [Architecture(), PAPER], ids=["mamol", "paper"])
def test_every_linear_map_begins_as_torchs_own_does(shape: Architecture) -> None:
    network = build_network(shape, SENSORS, 4, torch.Generator().manual_seed(0))
    maps = {name: one for name, one in network.named_modules() if isinstance(one, nn.Linear)}
    assert len(maps) > 8
    for name, one in maps.items():
        usual = nn.Linear(one.in_features, one.out_features)
        numbers, bound = one.weight.detach(), 1 / math.sqrt(one.in_features)
        if name.startswith("sensor_heads"):
            assert not numbers.any()
            continue
        assert float(numbers.abs().max()) <= bound + 1e-6 >= float(usual.weight.abs().max())
        if numbers.numel() > 500:
            assert float(numbers.std()) == pytest.approx(bound / math.sqrt(3), rel=0.1)
            assert abs(float(numbers.mean())) < 0.1 * bound
    assert float(network.trunk.cls_token.std()) == pytest.approx(0.02, rel=0.4)


def test_without_a_generator_it_is_torchs_own_and_a_network_can_be_copied() -> None:
    torch.manual_seed(3)
    first = build_network(Architecture(), SENSORS, 4)
    torch.manual_seed(3)
    assert torch.equal(copy.deepcopy(first).head.weight, build_network(Architecture(), SENSORS, 4).head.weight)
