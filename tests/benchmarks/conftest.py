"""What the study's tests share: a small made-up scene."""

from __future__ import annotations

import pytest
import torch
from mamol.benchmarks.study.prepare import Prepared
from mamol.core.model.spec import SensorSpec
from mamol.core.training.samples import Role, Samples


@pytest.fixture(scope="module")
def scene() -> Prepared:
    random = torch.Generator().manual_seed(0)
    sensors = (SensorSpec("a", 3, ("",) * 3, 3), SensorSpec("b", 1, ("",), 1))
    classes = torch.randint(3, (300,), generator=random)
    features = tuple(
        torch.randn(300, 4 * sensor.bands, generator=random) * 0.3 + classes[:, None] for sensor in sensors
    )
    roles = torch.tensor([Role.TRAINING | Role.SCENE] * 200 + [Role.VALIDATION] * 50 + [Role.SCENE] * 50)
    places = torch.stack([torch.arange(300) // 20, torch.arange(300) % 20], dim=1).int()
    samples = Samples(features, torch.ones(300, 2, dtype=torch.bool), classes, roles.to(torch.uint8), places)
    statistics = tuple((torch.zeros(sensor.bands), torch.eye(sensor.bands)) for sensor in sensors)
    test = samples.take(torch.arange(250, 300))
    return Prepared("made up", sensors, ("x", "y", "z"), statistics, samples, test)
