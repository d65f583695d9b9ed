"""After calibration, confidence is about as high as accuracy, and no class changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from mamol.core.model.network import Prediction, build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.training.calibration import calibrate
from mamol.core.training.prediction import predict_logits
from mamol.core.training.samples import Role, Samples


@pytest.mark.parametrize("sureness", [0.3, 6.0])
def test_confidence_matches_accuracy_on_other_pixels(sureness: float) -> None:
    torch.manual_seed(0)
    network = build_network(
        Architecture(width=16, heads=2, depth=1, adapter_blocks=1), [SensorSpec("s", 2, ("", ""), 2)], 3
    )
    count = 4000
    features = torch.randn(count, network.stems[0].feature_count)
    present = torch.ones(count, 1, dtype=torch.bool)
    places = torch.zeros(count, 2, dtype=torch.int32)
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
    temperatures = calibrate(network, samples.take(half), torch.Generator().manual_seed(0))
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
    roles, places = torch.full((count,), int(Role.VALIDATION)), torch.zeros(count, 2, dtype=torch.int32)
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
    one, two = calibrate(network, samples, torch.Generator().manual_seed(0))
    assert one > 5 and two < 0.5


def test_a_number_of_sensors_that_no_pixel_has_takes_the_next_smaller_ones() -> None:
    torch.manual_seed(0)
    shape = Architecture(width=16, heads=2, depth=1, adapter_blocks=1)
    network = build_network(shape, [SensorSpec("a", 1, ("",), 1), SensorSpec("b", 1, ("",), 1)], 2)
    features = tuple(torch.randn(50, stem.feature_count) for stem in network.stems)
    alone = torch.tensor([[True, False]]).expand(50, -1)
    roles, places = torch.full((50,), int(Role.VALIDATION)), torch.zeros(50, 2, dtype=torch.int32)
    samples = Samples(features, alone, torch.randint(2, (50,)), roles, places)
    one, two = calibrate(network, samples, torch.Generator().manual_seed(0))
    assert one == two
