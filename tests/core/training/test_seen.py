"""What training has seen: spread, weighed by what matters, blind to absent sensors, small enough for the file."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
import torch
from mamol.core.model.likeness import Likeness
from mamol.core.model.network import build_network, pattern_values
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.training import seen as module
from mamol.core.training.samples import Role, Samples
from mamol.core.training.seen import Seen, look_back

SENSORS = (SensorSpec("wide", 30, ("",) * 30, 12), SensorSpec("flat", 1, ("",), 1))
SHAPE = Architecture(width=16, heads=2, depth=2, adapter_blocks=1)
STRANGE = 40
"""Of the validation pixels, the last ones that are like nothing else."""


def make_samples(count: int = 1_200) -> Samples:
    random = torch.Generator().manual_seed(0)
    features = (torch.randn(count, 48, generator=random), torch.randn(count, 4, generator=random))
    present = torch.rand(count, 2, generator=random) > 0.2
    present[~present.any(1)] = True
    roles = torch.full((count,), int(Role.TRAINING), dtype=torch.uint8)
    roles[count // 2 :] = int(Role.VALIDATION)
    features[0][-STRANGE:] += 6
    present[-STRANGE:] = True
    features = tuple(torch.where(there[:, None], given, 0.0) for given, there in zip(features, present.T))
    classes = torch.randint(0, 3, (count,), generator=random)
    return Samples(features, present, classes, roles, torch.zeros(count, 2, dtype=torch.int32))


@pytest.fixture(scope="module")
def samples() -> Samples:
    return make_samples()


@pytest.fixture(scope="module")
def network():
    made = build_network(SHAPE, SENSORS, 3, torch.Generator().manual_seed(0)).eval().requires_grad_(False)
    for head in made.sensor_heads:
        torch.nn.init.normal_(head.weight, std=0.3, generator=torch.Generator().manual_seed(1))
    return made


@pytest.fixture(scope="module")
def seen(network, samples: Samples) -> Seen:
    return look_back(network, samples, 0)


def likeness_of(seen: Seen) -> Likeness:
    return Likeness(seen.record, seen.pixels)


def test_it_takes_a_few_hundred_kilobytes_at_most(seen: Seen) -> None:
    size = sum(value.numel() * value.element_size() for value in seen.pixels.tensors().values())
    assert size < 400_000
    assert sum(map(len, seen.record.features)) <= module.MOST_FEATURES + len(SENSORS)
    assert all(seen.record.features)


def test_training_pixels_are_near_and_strange_ones_far(seen: Seen, samples: Samples) -> None:
    training = samples.with_role(Role.TRAINING)
    whole = training.take(torch.nonzero(pattern_values(training.present) == 3)[:, 0])
    near = likeness_of(seen).index([given.T for given in whole.features], 3)
    assert float(near.max()) < 0.05, "all of them are kept, to half precision"
    assert np.nanmin(seen.own[-STRANGE:]) > np.nanquantile(seen.own[:-STRANGE], 0.8)


def test_the_training_itself_and_its_chance_are_left_alone(network, samples: Samples) -> None:
    before = {name: value.clone() for name, value in network.state_dict().items()}
    state = torch.random.get_rng_state()
    first, second = (look_back(network, samples, 3) for _ in range(2))
    assert torch.equal(state, torch.random.get_rng_state())
    assert all(torch.equal(value, before[name]) for name, value in network.state_dict().items())
    assert torch.equal(first.pixels.pixels, second.pixels.pixels) and first.record == second.record


@pytest.mark.parametrize("other", [0.0, 1e30, math.nan, math.inf])
def test_an_absent_sensor_is_not_looked_at_bit_for_bit(seen: Seen, samples: Samples, other: float) -> None:
    wide, flat = (given[:200].T for given in samples.features)
    like = likeness_of(seen)
    assert torch.equal(like.index([wide, torch.full_like(flat, other)], 1), like.index([wide, None], 1))
    assert torch.equal(like.index([torch.full_like(wide, other), flat], 2), like.index([None, flat], 2))


def test_training_pixels_that_lack_a_sensor_are_compared_without_it_only(seen: Seen, samples: Samples) -> None:
    alone = replace(seen.pixels, present=torch.tensor([[True, False]]).expand(len(seen.pixels.present), -1))
    like = Likeness(seen.record, alone)
    features = [given[:20].T for given in samples.features]
    assert torch.isfinite(like.index(features, 1)).all()
    assert torch.isinf(like.index(features, 2)).all() and torch.isinf(like.index(features, 3)).all()


def test_a_pixel_gets_the_same_index_alone_and_among_others(seen: Seen, samples: Samples) -> None:
    features = [given[-300:].T.contiguous() for given in samples.features]
    whole = likeness_of(seen).index(features, 3)
    parts = [likeness_of(seen).index([given[:, at : at + 50] for given in features], 3) for at in range(0, 300, 50)]
    torch.testing.assert_close(torch.cat(parts), whole, atol=1e-5, rtol=1e-4)


def test_what_does_not_matter_to_the_network_does_not_count(samples: Samples) -> None:
    network = build_network(SHAPE, SENSORS, 3, torch.Generator().manual_seed(0)).eval()
    wide = network.each_stem()[0]
    torch.nn.init.zeros_(wide.to_tokens.weight)
    torch.nn.init.normal_(network.sensor_heads[1].weight, std=1.0, generator=torch.Generator().manual_seed(1))
    found = look_back(network, samples, 0)
    moved = [given[:50].T.clone() for given in samples.features]
    there = likeness_of(found).index(moved, 3)
    moved[0] += 3
    aside = likeness_of(found).index(moved, 3)
    moved[1] += 3
    assert float((aside - there).abs().max()) < 0.1 < float((likeness_of(found).index(moved, 3) - aside).mean())


def test_a_network_that_minds_nothing_compares_all_features_alike(samples: Samples) -> None:
    network = build_network(SHAPE, SENSORS, 3, torch.Generator().manual_seed(0)).eval()
    for parameter in network.parameters():
        torch.nn.init.zeros_(parameter)
    found = look_back(network, samples, 0)
    assert bool((found.pixels.weights == 1).all())
