"""Noise while learning, none while predicting."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

import pytest
import torch
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.training.fitting import (
    BALANCE,
    LABELLED_WEIGHT,
    TEACHER_WEIGHT,
    classification_loss,
    with_noise,
)
from mamol.core.training.prediction import predict_logits
from mamol.core.training.samples import Samples


def make_samples(widths: Iterable[int], count: int = 2000) -> Samples:
    features = tuple(torch.zeros(count, width) for width in widths)
    present = torch.ones(count, len(features), dtype=torch.bool)
    places = torch.zeros(count, 2, dtype=torch.int32)
    return Samples(features, present, torch.zeros(count, dtype=torch.long), torch.zeros(count), places)


def test_learning_sees_each_pixel_a_little_differently_each_time() -> None:
    torch.manual_seed(0)
    sensors = [SensorSpec(name, bands, ("",) * bands, bands) for name, bands in (("a", 16), ("b", 2), ("c", 1))]
    network = build_network(Architecture(width=16, heads=2, depth=1), sensors, 3)
    samples = make_samples(stem.feature_count for stem in network.each_stem())
    first, second = with_noise(network, samples, 0.3), with_noise(network, samples, 0.3)
    for one, other, expected in zip(first.features[:2], second.features[:2], (0.3, 0.3 / math.sqrt(8))):
        assert float(one.std()) == pytest.approx(expected, rel=0.05) and abs(float(one.mean())) < 0.02
        assert not torch.equal(one, other)
    # A sensor of one band says where it lies, or nothing.
    assert torch.equal(first.features[2], samples.features[2])
    assert torch.equal(first.classes, samples.classes) and torch.equal(first.present, samples.present)


def test_pixels_with_a_teachers_answers_are_learnt_from_the_answers_alone() -> None:
    network = make_network()
    batch = make_samples((8, 4), 50)
    features = tuple(torch.randn(50, stem.feature_count) for stem in network.stems)
    batch = replace(batch, features=features)
    answers = torch.rand(30, 3)
    answers /= answers.sum(1, keepdim=True)
    prediction = network(batch.features, batch.present)
    logits = prediction.logits.log_softmax(1)
    expected = -LABELLED_WEIGHT * logits[:20, 0].mean() - TEACHER_WEIGHT * (answers * logits[20:]).sum(1).mean()
    expected = expected + BALANCE * prediction.balance
    unlabelled = replace(batch, classes=torch.where(torch.arange(50) < 20, batch.classes, -1))
    loss = classification_loss(network, unlabelled, batch.present, answers)
    torch.testing.assert_close(loss.total, expected)
    torch.testing.assert_close(loss.labelled, -logits[:20, 0].mean())


def make_network() -> MamolNetwork:
    torch.manual_seed(0)
    sensors = [SensorSpec("a", 2, ("", ""), 2), SensorSpec("b", 1, ("",), 1)]
    return build_network(Architecture(width=16, heads=2, depth=1, adapter_blocks=1), sensors, 3)


def test_predicting_is_the_same_every_time() -> None:
    network = make_network()
    samples = make_samples((8, 4), 50)
    samples = replace(samples, features=tuple(torch.randn(50, stem.feature_count) for stem in network.stems))
    first = predict_logits(network, samples, samples.present)
    assert torch.equal(first, predict_logits(network, samples, samples.present))
