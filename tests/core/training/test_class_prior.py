"""Doubtful pixels go to the rarer class, by no more than the part of the prior that is taken out."""

from __future__ import annotations

import math

import pytest
import torch
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.training.class_prior import TAU, favour_rare_classes
from mamol.core.training.prediction import predict, predict_logits
from mamol.core.training.samples import Role, Samples


def network_and_samples(counts: list[int]) -> tuple[MamolNetwork, Samples]:
    torch.manual_seed(0)
    shape = Architecture(width=16, heads=2, depth=1, adapter_blocks=1)
    network = build_network(shape, [SensorSpec("a", 1, ("",), 1), SensorSpec("b", 1, ("",), 1)], len(counts))
    classes = torch.arange(len(counts)).repeat_interleave(torch.tensor(counts))
    features = tuple(torch.randn(len(classes), stem.feature_count) for stem in network.each_stem())
    present = torch.ones(len(classes), 2, dtype=torch.bool)
    return network, Samples(features, present, classes, torch.full((len(classes),), int(Role.TRAINING)))


@pytest.mark.parametrize("sensors", [[True, False], [False, True], [True, True]])
def test_the_logits_of_every_pattern_move_by_a_part_of_the_prior(sensors: list[bool]) -> None:
    network, samples = network_and_samples([900, 90, 10])
    shown = torch.tensor([sensors]).expand(len(samples), -1)
    before = predict_logits(network, samples, shown)
    favour_rare_classes(network, samples)
    moved = predict_logits(network, samples, shown) - before
    expected = torch.tensor([-TAU * math.log(part) for part in (0.9, 0.09, 0.01)])
    assert torch.allclose(moved, expected.expand_as(moved), atol=1e-5)


def test_a_class_without_training_pixels_is_not_favoured() -> None:
    network, samples = network_and_samples([900, 0, 100])
    before = network.head.bias.detach().clone()
    favour_rare_classes(network, samples)
    moved = network.head.bias.detach() - before
    assert float(moved[1]) == 0.0 and float(moved[2]) > float(moved[0]) > 0.0


def test_a_pixel_that_could_be_either_goes_to_the_rarer_class() -> None:
    network, samples = network_and_samples([900, 100])
    with torch.no_grad():
        network.head.weight.zero_()
        network.head.bias.copy_(torch.tensor([0.1, 0.0]))
    assert (predict(network, samples, samples.present) == 0).all()
    favour_rare_classes(network, samples)
    assert (predict(network, samples, samples.present) == 1).all()
