"""After calibration, confidence is about as high as accuracy, and no class changes."""

from __future__ import annotations

import pytest
import torch
from mamol.core.model.network import build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.training.calibration import calibrate
from mamol.core.training.fitting import predict_logits
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
    unlabelled = Samples((features,), present, torch.zeros(count, dtype=torch.long), torch.zeros(count))
    with torch.no_grad():
        network.head.weight.mul_(4)
    honest = predict_logits(network, unlabelled, present)
    classes = torch.distributions.Categorical(logits=honest).sample()
    samples = Samples((features,), present, classes, torch.full((count,), int(Role.VALIDATION)))
    with torch.no_grad():
        network.head.weight.mul_(sureness)
        network.head.bias.mul_(sureness)
    half = torch.arange(count // 2)
    before = predict_logits(network, samples, present).argmax(1)
    temperature = calibrate(network, samples.take(half), torch.Generator().manual_seed(0))
    assert temperature == pytest.approx(sureness, rel=0.15)
    after = predict_logits(network, samples, present)
    assert torch.equal(after.argmax(1), before)
    rest = slice(count // 2, None)
    confidence = after.softmax(1).max(1).values[rest].mean()
    accuracy = (after.argmax(1) == classes)[rest].float().mean()
    assert float(confidence) == pytest.approx(float(accuracy), abs=0.04)
