"""Models of many classes: flips of more of them than a byte can number."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.scenario import CompareRequest
from mamol.core.model.file import load_model, model_bytes
from mamol.core.model.network import build_network
from mamol.core.progress import Progress
from mamol.core.what_if.scenarios import compare, describe_scenario
from mamol.core.what_if.what_if import what_if

CLASSES = tuple(ClassEntry(3 * number, f"crop {number}", "#123456") for number in range(1, 401))


@pytest.fixture
def many(holes):
    """The scene with a model of 400 classes, whose head is random."""
    spec, known = load_model(holes.model, torch.device("cpu"))
    torch.manual_seed(0)
    network = build_network(spec.architecture, spec.sensors, len(CLASSES))
    weights = network.state_dict()
    weights.update({name: value for name, value in known.state_dict().items() if weights[name].shape == value.shape})
    network.load_state_dict(weights)
    for vote in network.sensor_heads:
        torch.nn.init.normal_(vote.weight, std=2.0)
    Path(holes.model).write_bytes(model_bytes(network, replace(spec, classes=CLASSES)))
    return holes


def test_flips_of_400_classes_are_mapped(many, read) -> None:
    result = what_if(many.request(reference=None, removed="sensor 1"), Progress())
    before, after = (read(many.classify(sensors).outputs[0].path)[0] for sensors in ("012", "02"))
    assert before.max() > 255 and len(np.unique(before)) > 100, "or the test says nothing"
    names = {entry.value: entry.name for entry in CLASSES} | {0: "no class"}
    flips, legend = read(result.flips_path)[0], {entry.value: entry.name for entry in result.flips}
    assert len(legend) > 255 and np.array_equal(flips > 0, (before != after) & (before > 0))
    for row, column in zip(*np.nonzero(flips)):
        assert legend[flips[row, column]] == f"{names[before[row, column]]} → {names[after[row, column]]}"


def test_scenarios_of_400_classes_are_compared(many, read) -> None:
    kept = [describe_scenario(many.classify(sensors), Progress()) for sensors in ("012", "02")]
    paths = (str(many.folder / f"compared_{kind}.tif") for kind in ("agreement", "flips", "drop"))
    told = compare(CompareRequest(*kept, *paths), Progress())
    result = what_if(many.request(reference=None, removed="sensor 1"), Progress())
    assert told.flips == result.flips and told.warnings == ()
    np.testing.assert_array_equal(read(told.request.flips_path), read(result.flips_path))
