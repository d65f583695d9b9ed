"""Accuracy is measured on held-out ground, with temperatures and logit prior that were fitted on other ground."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
import torch
from mamol.core.contracts.labels import ClassEntry
from mamol.core.model.network import build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.training.class_prior import SceneAnswers
from mamol.core.training.held_out import Answers, HeldOut, ask_held_out, cross_fitted, fit_rule
from mamol.core.training.samples import Role, Samples
from mamol.core.training.validation import interval_over_units, measure, overall_by_pattern

CLASSES = tuple(ClassEntry(value, f"class {value}", "#000000") for value in (1, 2, 3))


def answers_of_one_sensor(units: int, each: int, right: float, sureness: float, seed: int) -> HeldOut:
    """What a network of one sensor says of fields: whole fields are right or wrong, all are as sure as others."""
    random = torch.Generator().manual_seed(seed)
    classes = torch.randint(3, (units,), generator=random).repeat_interleave(each)
    is_right = (torch.rand(units, generator=random) < right).repeat_interleave(each)
    said = torch.where(is_right, classes, (classes + 1) % 3)
    logits = sureness * torch.nn.functional.one_hot(said, 3).float()
    index = torch.arange(units * each)
    own = Answers(index, torch.ones(len(index), dtype=torch.long), logits)
    nothing = SceneAnswers({}, torch.ones(3, dtype=torch.bool), 1)
    return HeldOut(classes, index // each, own, {1: own}, (own,), nothing)


def test_each_pixel_is_measured_with_a_rule_that_its_own_field_had_no_part_in() -> None:
    held = answers_of_one_sensor(units=20, each=10, right=0.6, sureness=9.0, seed=0)
    (parts,) = cross_fitted([held])
    assert torch.stack([chosen for chosen, _ in parts]).sum(0).eq(1).all(), "each pixel is measured once"
    for chosen, rule in parts:
        assert not set(held.units[chosen].tolist()) & set(held.units[~chosen].tolist())
        # The truth of a field changes nothing of the rule that it is measured with.
        changed = replace(held, classes=torch.where(chosen, (held.classes + 1) % 3, held.classes))
        again = fit_rule([changed], held.scene, [~chosen])
        assert torch.equal(again.temperature, rule.temperature) and torch.equal(again.logit_prior, rule.logit_prior)
    with_itself = fit_rule([held], held.scene)
    assert not torch.equal(with_itself.temperature, parts[0][1].temperature)


def test_with_folds_the_other_folds_give_the_rule() -> None:
    folds = [answers_of_one_sensor(10, 10, right, 9.0, seed) for seed, right in enumerate((0.9, 0.5, 0.5))]
    fitted = cross_fitted(folds)
    for number, ((chosen, rule),) in enumerate(fitted):
        assert chosen.all()
        others = [one for position, one in enumerate(folds) if position != number]
        assert torch.equal(rule.temperature, fit_rule(others, folds[number].scene).temperature)


def test_confidence_on_held_out_fields_is_about_their_accuracy() -> None:
    held = answers_of_one_sensor(units=60, each=10, right=0.6, sureness=12.0, seed=1)
    measured = measure([held], CLASSES, ["s"])
    assert measured.units == 60 and measured.overall.accuracy.count == 600
    assert measured.overall.mean_confidence == pytest.approx(measured.overall.accuracy.overall, abs=0.03)
    low, high = measured.interval
    assert low < measured.overall.accuracy.overall < high and 0.15 < high - low < 0.35
    assert measured.fold_accuracies == (pytest.approx(measured.overall.accuracy.overall),)


def test_the_figure_of_folds_is_over_all_and_each_stands_beside() -> None:
    folds = [answers_of_one_sensor(10, 10, right, 4.0, seed) for seed, right in enumerate((1.0, 0.5))]
    folds[1] = replace(folds[1], units=folds[1].units + 100)
    measured = measure(folds, CLASSES, ["s"])
    assert measured.units == 20 and measured.fold_accuracies[0] == 1.0
    assert measured.overall.accuracy.overall == pytest.approx(np.mean(measured.fold_accuracies))


def test_a_row_is_measured_on_the_pixels_that_have_all_its_sensors() -> None:
    torch.manual_seed(0)
    shape = Architecture(width=16, heads=2, depth=1, adapter_blocks=1)
    network = build_network(shape, [SensorSpec("a", 1, ("",), 1), SensorSpec("b", 1, ("",), 1)], 3)
    present = torch.tensor([[True, False]] * 30 + [[False, True]] * 20)
    features = tuple(torch.randn(50, stem.feature_count) for stem in network.stems)
    places = torch.stack([torch.arange(50) * 20, torch.zeros(50)], dim=1).int()
    pixels = Samples(features, present, torch.randint(3, (50,)), torch.full((50,), int(Role.VALIDATION)), places)
    nothing = SceneAnswers({}, torch.ones(3, dtype=torch.bool), 2)
    held = ask_held_out(network, pixels, None, nothing, torch.Generator().manual_seed(0))
    measured = measure([held], CLASSES, ["a", "b"])
    both, only_a, only_b = measured.patterns
    assert both.sensors == ("a", "b") and both.accuracy.count == 0 and math.isnan(both.accuracy.overall)
    assert (only_a.accuracy.count, only_b.accuracy.count) == (30, 20)
    assert measured.overall.accuracy.count == 50
    assert overall_by_pattern(measured.patterns, ["a", "b"]).keys() == {"1", "2"}


def test_eight_fields_that_are_all_right_do_not_prove_that_all_are() -> None:
    low, high = interval_over_units(np.full(8, 50), np.full(8, 50))
    assert 0.6 < low < 0.75 and high == 1.0
    low, high = interval_over_units(np.full(800, 50), np.full(800, 50))
    assert low > 0.99
    assert interval_over_units(np.array([50]), np.array([50])) is None


def test_the_interval_holds_the_truth_as_often_as_it_says() -> None:
    """Fields of very different size, each right or wrong as a whole, nine in fourteen of them right."""
    random = np.random.default_rng(0)
    within = 0
    for _ in range(400):
        size = random.integers(10, 200, 14)
        right = np.where(random.random(14) < 0.64, size, 0)
        low, high = interval_over_units(right, size)
        within += low <= 0.64 <= high
    assert 0.92 < within / 400 <= 1.0
