"""Noise while learning, none while predicting."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

import pytest
import torch
from mamol.core.contracts.train import TrunkSource
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.progress import Progress
from mamol.core.training.fitting import (
    BALANCE,
    EXPERTS_PACE,
    LABELLED_WEIGHT,
    LEARNING_RATE,
    TEACHER_WEIGHT,
    Fit,
    classification_loss,
    experts_pace,
    fit,
    freeze_for_stage_two,
    labelled_weight,
    with_noise,
)
from mamol.core.training.presets import Schedule
from mamol.core.training.samples import Samples, predict_logits


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
    chance, state = torch.Generator().manual_seed(0), torch.random.get_rng_state()
    first, second = (with_noise(network, samples, 0.3, chance) for _ in range(2))
    assert torch.equal(torch.random.get_rng_state(), state), "the noise came from what all jobs share"
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


def test_of_a_series_labels_weigh_as_much_as_the_teacher() -> None:
    dated = {"dates": 3, "first_date": "2026-01-01", "last_date": "2026-06-01"}
    sensors = [SensorSpec("a", 2, ("", ""), 2, **dated), SensorSpec("b", 1, ("",), 1)]
    network = build_network(Architecture(width=16, heads=2, depth=1, adapter_blocks=1), sensors, 3)
    assert labelled_weight(network) == TEACHER_WEIGHT > labelled_weight(make_network()) == LABELLED_WEIGHT
    # A date: its features, whether it is seen, and its day.
    dates = torch.tensor([0.5, 1.0, 20_500.0]).expand(50, 3, 3)
    dates = torch.cat([torch.randn(50, 3, network.stems[0].feature_count - 1), dates[..., :1], dates[..., 1:]], dim=2)
    features = (dates.flatten(1), torch.randn(50, network.stems[1].feature_count))
    batch = replace(make_samples((1, 1), 50), features=features)
    prediction = network(batch.features, batch.present)
    assert float(prediction.logits.detach().std(0).min()) > 0
    answers = torch.full((30, 3), 1 / 3)
    logits = prediction.logits.log_softmax(1)
    taught = -TEACHER_WEIGHT * (answers * logits[20:]).sum(1).mean() + BALANCE * prediction.balance
    loss = classification_loss(network, batch, batch.present, answers)
    torch.testing.assert_close(loss.total - taught, -TEACHER_WEIGHT * logits[:20, 0].mean())


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


@pytest.mark.parametrize("trunk", list(TrunkSource))
@pytest.mark.parametrize("variant", ["mamol", "paper"])
def test_experts_are_ahead_only_where_they_are_fresh_and_the_trunk_stays_frozen(
    trunk: TrunkSource, variant: str
) -> None:
    torch.manual_seed(0)
    sensors = [SensorSpec("a", 2, ("", ""), 2), SensorSpec("b", 1, ("",), 1)]
    network = build_network(Architecture(variant, width=16, heads=2, depth=2, adapter_blocks=2), sensors, 3)
    samples = make_samples((8, 4), 40)
    samples = replace(samples, features=tuple(torch.randn(40, stem.feature_count) for stem in network.stems))
    freeze_for_stage_two(network, trunk, taught=True)
    before = {name: value.detach().clone() for name, value in network.named_parameters()}
    schedule = Schedule(scene_steps=0, scene_pixels=0, steps=1, batch=32, labelled_pixels=0, trees=0)
    data = Fit(samples, samples)
    fit(network, data, schedule, torch.Generator().manual_seed(0), Progress(), pace=experts_pace(network, trunk))
    moved = {name: float((value.detach() - before[name]).abs().max()) for name, value in network.named_parameters()}
    ahead = variant == "mamol" and trunk in (TrunkSource.SCENE, TrunkSource.RANDOM, TrunkSource.FILE)
    # AdamW's first step moves what has a gradient, and decays nothing that is 0, by the learning rate.
    expected = LEARNING_RATE * (EXPERTS_PACE if ahead else 1.0)
    assert EXPERTS_PACE > 1
    assert moved["adapters.0.up"] == pytest.approx(expected, rel=0.01)
    assert moved["head.bias"] == pytest.approx(LEARNING_RATE, rel=0.01)
    learns_along = trunk in (TrunkSource.TUNED, TrunkSource.SCRATCH)
    assert (moved["trunk.blocks.0.mlp.fc1.weight"] > 0) == learns_along
