"""Noise while learning, none while predicting."""

from __future__ import annotations

import torch
from mamol.core.model.network import build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.training.fitting import NOISE, predict_logits, with_noise
from mamol.core.training.samples import Samples


def make_samples(count: int = 2000) -> Samples:
    features = (torch.zeros(count, 8), torch.zeros(count, 4))
    present = torch.ones(count, 2, dtype=torch.bool)
    return Samples(features, present, torch.zeros(count, dtype=torch.long), torch.zeros(count))


def test_learning_sees_each_pixel_a_little_differently_each_time() -> None:
    torch.manual_seed(0)
    samples = make_samples()
    first, second = with_noise(samples), with_noise(samples)
    for one, other in zip(first.features, second.features):
        assert abs(float(one.std()) - NOISE) < 0.02 and abs(float(one.mean())) < 0.02
        assert not torch.equal(one, other)
    assert torch.equal(first.classes, samples.classes) and torch.equal(first.present, samples.present)


def test_predicting_is_the_same_every_time() -> None:
    sensors = [SensorSpec("a", 2, ("", ""), 2), SensorSpec("b", 1, ("",), 1)]
    network = build_network(Architecture(width=16, heads=2, depth=1, adapter_blocks=1), sensors, 3)
    samples = make_samples(50)
    first = predict_logits(network, samples, samples.present)
    assert torch.equal(first, predict_logits(network, samples, samples.present))
