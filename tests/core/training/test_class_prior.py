"""Rare classes are favoured as far as it costs next to nothing, pattern by pattern."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import torch
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.patterns import all_patterns, pattern_row
from mamol.core.training.class_prior import (
    COST,
    LEAST_PRIOR,
    MOST_PIXELS,
    PARTS,
    Measured,
    SceneAnswers,
    ask_scene,
    favour_rare_classes,
)
from mamol.core.training.samples import Role, Samples, predict, predict_logits

A, B, BOTH = 1, 2, 3


def network_and_samples(counts: list[int]) -> tuple[MamolNetwork, Samples]:
    torch.manual_seed(0)
    shape = Architecture(width=16, heads=2, depth=1, adapter_blocks=1)
    network = build_network(shape, [SensorSpec("a", 1, ("",), 1), SensorSpec("b", 1, ("",), 1)], len(counts))
    classes = torch.arange(len(counts)).repeat_interleave(torch.tensor(counts))
    features = tuple(torch.randn(len(classes), stem.feature_count) for stem in network.each_stem())
    present = torch.ones(len(classes), 2, dtype=torch.bool)
    places = torch.zeros(len(classes), 2, dtype=torch.int32)
    return network, Samples(features, present, classes, torch.full((len(classes),), int(Role.TRAINING)), places)


def favour(network: MamolNetwork, training: Samples, scene: Samples) -> dict[int, float]:
    """Set the network's logit prior with its temperatures as they are, as training does."""
    temperature = network.temperature.clone()
    network.temperature.fill_(1.0)
    network.logit_prior.zero_()
    answers = ask_scene(network, training, scene, torch.Generator().manual_seed(0))
    logit_prior, parts = favour_rare_classes(answers, temperature)
    network.logit_prior.copy_(logit_prior)
    network.temperature.copy_(temperature)
    return parts


def test_the_logits_of_a_pattern_move_by_a_part_of_what_it_answers_on_average() -> None:
    network, samples = network_and_samples([900, 90, 10])
    with torch.no_grad():
        network.head.bias.copy_(torch.tensor([0.1, 0.2, -0.1]))
    shown = {pattern: pattern_row(pattern, 2).expand(len(samples), -1) for pattern in all_patterns(2)}
    before = {pattern: predict_logits(network, samples, row) for pattern, row in shown.items()}
    network.temperature.copy_(torch.tensor([2.0, 0.5]))
    prior = {pattern: predict_logits(network, samples, row).softmax(1).mean(0) for pattern, row in shown.items()}
    parts = favour(network, samples, samples)
    assert parts.keys() == shown.keys() and set(parts.values()) <= set(PARTS) and max(parts.values()) > 0
    network.temperature.fill_(1.0)
    for pattern, row in shown.items():
        moved = predict_logits(network, samples, row) - before[pattern]
        assert torch.allclose(moved, (-parts[pattern] * prior[pattern].log()).expand_as(moved), atol=1e-5)


def test_a_class_that_is_hardly_ever_the_answer_cannot_win_by_that_alone() -> None:
    network, samples = network_and_samples([500, 500])
    with torch.no_grad():
        network.head.weight.zero_()
        network.head.bias.copy_(torch.tensor([20.0, -20.0]))
    favour(network, samples, samples)
    assert float(network.logit_prior[BOTH, 1]) <= -max(PARTS) * math.log(LEAST_PRIOR) + 1e-5
    assert (predict(network, samples, samples.present) == 0).all()


@pytest.mark.parametrize("seed", range(3))
def test_it_costs_no_more_of_the_accuracy_to_expect_than_it_may(seed: int) -> None:
    network, samples = network_and_samples([1400, 500, 100])
    torch.manual_seed(seed)
    with torch.no_grad():
        network.head.weight.normal_(std=0.2)
        network.head.bias.copy_(torch.tensor([0.7, 0.3, 0.0]))
    parts, lost = {}, {}
    for pattern in all_patterns(2):
        row = pattern_row(pattern, 2).expand(len(samples), -1)
        network.logit_prior.zero_()
        honest = predict_logits(network, samples, row).softmax(1)
        parts = favour(network, samples, samples)
        chosen = predict(network, samples, row)[:, None]
        lost[pattern] = float((honest.max(1).values - honest.gather(1, chosen)[:, 0]).mean())
    assert max(lost.values()) <= COST + 1e-6 and max(parts.values()) > 0


def test_a_pattern_that_is_sure_and_one_in_doubt_get_parts_of_their_own() -> None:
    """Sensor a says what the class is; without it the common class is more likely everywhere."""
    network, samples = network_and_samples([1500, 500])
    with torch.no_grad():
        network.head.weight.zero_()
        network.head.bias.copy_(torch.tensor([0.5, 0.0]))
        network.sensor_heads[0].weight[:, 0] = torch.tensor([20.0, -20.0])
    parts = favour(network, samples, samples)
    assert parts[A] == max(PARTS), "nothing is lost where nothing is in doubt"
    assert 0 < parts[B] < max(PARTS), "all pixels would change at once"


def test_a_class_without_training_pixels_is_not_favoured() -> None:
    network, samples = network_and_samples([900, 0, 100])
    with torch.no_grad():
        network.head.bias.copy_(torch.tensor([0.5, 0.0, -0.5]))
    parts = favour(network, samples, samples)
    assert max(parts.values()) > 0
    logit_prior = network.logit_prior[max(parts, key=lambda pattern: parts[pattern])]
    assert float(logit_prior[1]) == 0.0 and float(logit_prior[2]) > float(logit_prior[0]) > 0.0


def test_a_pattern_that_no_pixel_has_is_left_as_it_is() -> None:
    network, samples = network_and_samples([900, 100])
    samples.present[:, 1] = False
    parts = favour(network, samples, samples)
    assert parts[B] == parts[BOTH] == 0.0 and not network.logit_prior[[0, B, BOTH]].any()


def test_the_scene_is_looked_at_where_there_is_one_and_else_the_training_pixels() -> None:
    network, samples = network_and_samples([900, 100])
    nothing = samples.take(torch.zeros(0, dtype=torch.long))
    of_the_training_pixels = favour(network, samples, nothing)
    assert of_the_training_pixels == favour(network, samples, samples) and of_the_training_pixels[A] > 0
    without_a = samples.present & torch.tensor([False, True])
    assert favour(network, samples, replace(samples, present=without_a))[A] == 0


def test_its_pixels_are_drawn_from_the_chance_it_is_given() -> None:
    network, samples = network_and_samples([2 * MOST_PIXELS, 500])
    state = torch.get_rng_state()
    assert favour(network, samples, samples) == favour(network, samples, samples)
    assert torch.equal(torch.get_rng_state(), state)


def test_no_more_is_taken_out_than_held_out_pixels_can_bear() -> None:
    """Doubtful pixels are of the common class here, whatever the probabilities promise."""
    random = torch.Generator().manual_seed(0)
    logits = torch.randn(1_000, 2, generator=random) * 0.3 + torch.tensor([0.4, -0.4])
    answers = SceneAnswers({1: logits}, torch.tensor([True, True]), 1)
    temperature = torch.ones(1)
    _, promised = favour_rare_classes(answers, temperature)
    assert promised[1] > 0
    common, rare = torch.zeros(1_000, dtype=torch.long), logits.argmax(1)
    rule, borne = favour_rare_classes(answers, temperature, {1: Measured(logits, common)})
    chosen = (logits + rule[1]).argmax(1)
    assert borne[1] < promised[1]
    assert float((logits.argmax(1) == common).float().mean() - (chosen == common).float().mean()) <= COST
    _, none = favour_rare_classes(answers, temperature, {1: Measured(logits[:0], rare[:0])})
    assert none == promised, "without held-out pixels it is what is expected"
