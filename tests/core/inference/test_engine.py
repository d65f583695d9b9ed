"""The engine groups pixels by pattern; what it says of each is what the network says of that pixel alone."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from mamol.core.inference.engine import Engine
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.progress import Progress
from mamol.core.raster.sensors import SensorBlock

NAMES = ("a", "b", "c")
SHAPES = {
    "ours": Architecture(width=16, heads=2, depth=2, adapter_blocks=1, tokens=2),
    "paper": Architecture(
        variant="paper", width=16, heads=2, depth=2, adapter_blocks=1, tokens=4, dynamic_experts=2, top_k=1
    ),
}
HEIGHT, WIDTH = 12, 15


def awake_network(shape: Architecture) -> MamolNetwork:
    torch.manual_seed(0)
    sensors = [SensorSpec(name, m + 2, ("",) * (m + 2), m + 2) for m, name in enumerate(NAMES)]
    network = build_network(shape, sensors, 5)
    with torch.no_grad():
        for stem in network.stems:
            stem.basis.copy_(torch.eye(len(stem.mean)))
        for adapter in network.adapters:
            adapter.up.normal_(std=0.3)
    return network.eval()


def blocks_with_holes(halo: int) -> dict[str, SensorBlock]:
    random = np.random.default_rng(0)
    size = (HEIGHT + 2 * halo, WIDTH + 2 * halo)
    blocks = {}
    for m, name in enumerate(NAMES):
        valid = random.random(size) < 0.6
        blocks[name] = SensorBlock(random.normal(size=(m + 2, *size)).astype(np.float32) * valid, valid)
    return blocks


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_each_pixel_is_classified_with_its_own_pattern(shape: Architecture) -> None:
    network = awake_network(shape)
    halo = shape.halo
    blocks = blocks_with_holes(halo)
    result = Engine(network, NAMES, with_expert_shares=True).run(blocks, HEIGHT, WIDTH, Progress())
    inside = (slice(halo, halo + HEIGHT), slice(halo, halo + WIDTH))
    present = torch.from_numpy(np.stack([blocks[name].valid[inside].ravel() for name in NAMES], axis=1))
    assert np.array_equal(result.pattern, (present.numpy() * [1, 2, 4]).sum(1))
    assert set(result.pattern.tolist()) == set(range(8)), "the blocks must hold every pattern"
    seen = present.any(1)
    features = [
        stem.features(torch.from_numpy(blocks[name].values), torch.from_numpy(blocks[name].valid))[seen]
        for name, stem in zip(NAMES, network.stems)
    ]
    with torch.no_grad():
        expected = network(features, present[seen], with_expert_shares=True)
    probability = expected.logits.softmax(1)
    np.testing.assert_allclose(result.confidence[seen.numpy()], probability.max(1).values, atol=1e-5)
    assert np.array_equal(result.winner[seen.numpy()], probability.argmax(1))
    np.testing.assert_allclose(result.expert_shares[:, seen.numpy()], expected.expert_shares.T, atol=1e-5)
    assert (result.expert_shares[-3:][~present.numpy().T] == 0).all(), "the expert of an absent sensor was at work"
