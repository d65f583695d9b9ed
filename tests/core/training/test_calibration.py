"""After calibration, confidence is about as high as accuracy, and no class changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core.model.network import Prediction, build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.training.calibration import count_places, fit_date_doubt, provable_accuracy
from mamol.core.training.class_prior import SceneAnswers
from mamol.core.training.held_out import HeldOut, ask_held_out, fit_rule
from mamol.core.training.samples import Role, Samples, predict_logits


def fields_apart(count: int) -> torch.Tensor:
    """Give each pixel a place so far from the others that it counts on its own."""
    return torch.stack([torch.arange(count) * 100, torch.zeros(count)], dim=1).int()


def held_out(network: torch.nn.Module, samples: Samples) -> HeldOut:
    """Ask about pixels, with a scene that changes nothing: no logit prior."""
    nothing = SceneAnswers({}, torch.ones(network.head.out_features, dtype=torch.bool), len(network.stems))
    return ask_held_out(network, samples, None, nothing, torch.Generator().manual_seed(0))


def calibrate(network: torch.nn.Module, samples: Samples) -> tuple[float, ...]:
    held = held_out(network, samples)
    rule = fit_rule([held], held.scene)
    rule.set_in(network)
    return tuple(rule.temperature.tolist())


@pytest.mark.parametrize("sureness", [0.3, 6.0])
def test_confidence_matches_accuracy_on_other_pixels(sureness: float) -> None:
    torch.manual_seed(0)
    network = build_network(
        Architecture(width=16, heads=2, depth=1, adapter_blocks=1), [SensorSpec("s", 2, ("", ""), 2)], 3
    )
    count = 4000
    features = torch.randn(count, network.stems[0].feature_count)
    present = torch.ones(count, 1, dtype=torch.bool)
    places = fields_apart(count)
    unlabelled = Samples((features,), present, torch.zeros(count, dtype=torch.long), torch.zeros(count), places)
    with torch.no_grad():
        network.head.weight.mul_(4)
    honest = predict_logits(network, unlabelled, present)
    classes = torch.distributions.Categorical(logits=honest).sample()
    samples = replace(unlabelled, classes=classes, roles=torch.full((count,), int(Role.VALIDATION)))
    with torch.no_grad():
        network.head.weight.mul_(sureness)
        network.head.bias.mul_(sureness)
    half = torch.arange(count // 2)
    before = predict_logits(network, samples, present).argmax(1)
    temperatures = calibrate(network, samples.take(half))
    assert temperatures == pytest.approx((sureness,), rel=0.15)
    assert network.temperature.tolist() == pytest.approx(temperatures)
    after = predict_logits(network, samples, present)
    assert torch.equal(after.argmax(1), before)
    rest = slice(count // 2, None)
    confidence = after.softmax(1).max(1).values[rest].mean()
    accuracy = (after.argmax(1) == classes)[rest].float().mean()
    assert float(confidence) == pytest.approx(float(accuracy), abs=0.04)


def test_each_number_of_sensors_has_a_temperature_of_its_own() -> None:
    """With both sensors the network is right and unsure, with one alone it is sure and guesses."""
    torch.manual_seed(0)
    shape = Architecture(width=16, heads=2, depth=1, adapter_blocks=1)
    network = build_network(shape, [SensorSpec("a", 1, ("",), 1), SensorSpec("b", 1, ("",), 1)], 2)
    count = 2000
    classes = torch.randint(2, (count,))
    codes = torch.randint(2, (count,))
    features = tuple(torch.zeros(count, stem.feature_count) for stem in network.stems)
    features[0][:, 0], features[1][:, 0] = codes * 2.0 - 1, (codes ^ classes) * 2.0 - 1
    present = torch.ones(count, 2, dtype=torch.bool)
    roles, places = torch.full((count,), int(Role.VALIDATION)), fields_apart(count)
    samples = Samples(features, present, classes, roles, places)

    def answer(given: tuple[torch.Tensor, ...], shown: torch.Tensor, usage: bool = False) -> Prediction:
        both = shown.all(1)
        right = classes_of(given) * 2.0 - 1
        score = torch.where(both, 0.5 * right, 8.0 * torch.where(given[0][:, 0] > 0, 1.0, -1.0))
        logits = torch.stack([-score, score], dim=1) / network.temperature[shown.sum(1) - 1, None]
        return Prediction(logits, None, logits.new_zeros(()))

    def classes_of(given: tuple[torch.Tensor, ...]) -> torch.Tensor:
        return ((given[0][:, 0] > 0) ^ (given[1][:, 0] > 0)).float()

    network.forward = answer
    one, two = calibrate(network, samples)
    assert one > 5 and two < 0.5


def test_a_number_of_sensors_that_no_pixel_has_takes_the_next_smaller_ones() -> None:
    torch.manual_seed(0)
    shape = Architecture(width=16, heads=2, depth=1, adapter_blocks=1)
    network = build_network(shape, [SensorSpec("a", 1, ("",), 1), SensorSpec("b", 1, ("",), 1)], 2)
    features = tuple(torch.randn(50, stem.feature_count) for stem in network.stems)
    alone = torch.tensor([[True, False]]).expand(50, -1)
    roles, places = torch.full((50,), int(Role.VALIDATION)), torch.zeros(50, 2, dtype=torch.int32)
    samples = Samples(features, alone, torch.randint(2, (50,)), roles, places)
    one, two = calibrate(network, samples)
    assert one == two


def calibrated(fields: int, wrong: float, seed: int) -> tuple[float, float]:
    """Give the mean confidence after calibration with some fields, and what these can prove."""
    torch.manual_seed(seed)
    shape = Architecture(width=16, heads=2, depth=1, adapter_blocks=1)
    network = build_network(shape, [SensorSpec("s", 2, ("", ""), 2)], 3)
    count = 20 * fields
    features, present = (torch.randn(count, network.stems[0].feature_count),), torch.ones(count, 1, dtype=torch.bool)
    places = torch.stack([torch.arange(count) // 20 * 100, torch.arange(count) % 4], dim=1).int()
    roles = torch.full((count,), int(Role.VALIDATION))
    samples = Samples(features, present, torch.zeros(count, dtype=torch.long), roles, places)
    with torch.no_grad():
        network.head.weight.mul_(5)
    before = predict_logits(network, samples, present).argmax(1)
    answers = torch.where(torch.rand(count) < wrong, (before + 1) % 3, before)
    samples = replace(samples, classes=answers)
    calibrate(network, samples)
    after = predict_logits(network, samples, present)
    held = held_out(network, samples)
    most = provable_accuracy(count_places(held.units, held.classes))
    assert torch.equal(after.argmax(1), before)
    return float(after.softmax(1).max(1).values.mean()), most


@settings(max_examples=25, deadline=None)
@given(fields=st.integers(1, 40), wrong=st.sampled_from([0.0, 0.1, 0.4]), seed=st.integers(0, 99))
def test_confidence_is_no_higher_than_the_validation_fields_can_prove(fields: int, wrong: float, seed: int) -> None:
    confidence, most = calibrated(fields, wrong, seed)
    assert confidence <= most + 1e-4


def test_confidence_is_as_high_as_fields_that_are_all_right_can_prove() -> None:
    confidence, most = calibrated(3, 0.0, 0)
    assert confidence == pytest.approx(most, abs=1e-3) and 0.9 < most < 0.96


def test_ten_fields_that_are_all_right_prove_less_than_a_thousand() -> None:
    assert provable_accuracy(10) == pytest.approx(0.9545, abs=1e-4)
    assert provable_accuracy(1000) > 0.999
    assert 0.5 < provable_accuracy(1) < provable_accuracy(2) < 1


def test_pixels_of_a_unit_are_one_place_and_two_classes_in_it_are_two() -> None:
    units, classes = torch.tensor([7, 7, 7, 3, 9]), torch.tensor([2, 2, 1, 2, 2])
    assert count_places(units, classes) == 4


@pytest.mark.parametrize("doubt", [0.0, 0.2, 0.6])
def test_the_doubt_about_few_dates_is_what_makes_confidence_true(doubt: float) -> None:
    random = torch.Generator().manual_seed(1)
    logits = torch.randn(20_000, 4, generator=random) * 3
    lacking = torch.rand(20_000, generator=random) * 4
    true = (logits / (doubt * lacking).exp()[:, None]).softmax(1)
    classes = torch.multinomial(true, 1, generator=random)[:, 0]
    found = fit_date_doubt(logits, classes, lacking)
    assert found == pytest.approx(doubt, abs=0.03) and found >= 0.0
    assert fit_date_doubt(logits, classes, torch.zeros(20_000)) == 0.0


def series_of(pixels: int, dates: int, right: float) -> tuple[torch.nn.Module, Samples]:
    """Make a network of one series, whose own answer is right for a part of the pixels."""
    sensor = SensorSpec("s", 1, ("",), 1, dates=dates, first_date="2020-01-01", last_date="2020-12-31")
    network = build_network(Architecture(width=16, heads=2, depth=1, adapter_blocks=1), [sensor], 3)
    rows = torch.randn(pixels, dates, network.stems[0].row_width)
    rows[..., -2] = 1.0
    rows[..., -1] = 18262.0 + torch.linspace(0, 365, dates).round()
    present = torch.ones(pixels, 1, dtype=torch.bool)
    samples = Samples(
        (rows.flatten(1),), present, torch.zeros(pixels, dtype=torch.long), torch.zeros(pixels), fields_apart(pixels)
    )
    torch.nn.init.normal_(network.sensor_heads[0].weight)
    answers = predict_logits(network, samples, present).argmax(1)
    wrong = torch.rand(pixels) > right
    return network, replace(samples, classes=torch.where(wrong, (answers + 1) % 3, answers))


def test_few_dates_are_doubted_as_far_as_held_out_ground_shows() -> None:
    torch.manual_seed(0)
    network, samples = series_of(600, 12, 0.95)
    network.usual_dates.fill_(12.0)
    with torch.no_grad():
        calibrate(network, samples)
    doubt = float(network.date_doubt)
    assert doubt > 0.02, "with dates hidden its answers are others, and the labels are those of all dates"
    held = held_out(network, samples)
    assert held.fewer_dates is not None and float(held.fewer_dates.lacking.max()) > 1.5
    assert held.own.lacking is not None and not held.own.lacking.any()
    plain = build_network(network.shape, [SensorSpec("s", 2, ("", ""), 2)], 3)
    assert not plain.has_series and "date_doubt" not in plain.state_dict()
