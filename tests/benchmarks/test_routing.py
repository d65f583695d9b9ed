"""The routing that is recorded is the network's own, and the report says what was recorded."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from mamol.benchmarks.study.networks import Recipe, run_recipe
from mamol.benchmarks.study.prepare import Prepared
from mamol.benchmarks.study.report_routing import routing_section
from mamol.benchmarks.study.routing import choices, routing_record, watch
from mamol.core.model.network import MamolNetwork
from mamol.core.patterns import pattern_row
from mamol.core.training.presets import Schedule

SCHEDULE = Schedule(scene_steps=2, scene_pixels=0, steps=10, batch=32, labelled_pixels=0, trees=2)


@pytest.fixture(scope="module")
def network(scene: Prepared) -> MamolNetwork:
    return run_recipe(scene, 0, Recipe(SCHEDULE))[0]


def test_watching_gives_the_networks_own_usage_whatever_the_batch(scene: Prepared, network: MamolNetwork) -> None:
    shown = scene.test.present & pattern_row(2, 2)
    whole, parts = watch(network, scene.test, shown), watch(network, scene.test, shown, batch=7)
    own = network(scene.test.features, shown, with_expert_shares=True).expert_shares.detach().numpy()
    for found in (whole, parts):
        np.testing.assert_allclose(found.usage, own, atol=1e-5)
    np.testing.assert_allclose(whole.gates, parts.gates, atol=1e-5)
    assert whole.gates.shape == (len(scene.test), network.shape.dynamic_experts)
    assert not any(adapter._forward_hooks for adapter in network.adapters)


def test_gates_leave_out_tokens_that_do_not_count(scene: Prepared, network: MamolNetwork) -> None:
    shown = scene.test.present & pattern_row(1, 2)
    mixed = shown.clone()
    mixed[0] = True
    alone = watch(network, scene.test.take(torch.arange(1, len(scene.test))), shown[1:])
    np.testing.assert_allclose(watch(network, scene.test, mixed).gates[1:], alone.gates, atol=1e-5)


def test_the_record_has_every_pattern_and_class_and_goes_to_json(scene: Prepared, network: MamolNetwork) -> None:
    found = json.loads(json.dumps(routing_record(network, scene)))
    assert found["experts"][-3:] == ["shared", "a only", "b only"]
    assert set(found["usage_by_pattern"]) == {"1", "2", "3"} and set(found["usage_by_class"]) == set(scene.class_names)
    for usage in (*found["usage_by_pattern"].values(), *found["usage_by_class"].values()):
        assert len(usage) == len(found["experts"]) and sum(usage) == pytest.approx(1, abs=1e-3)
    assert found["usage_by_pattern"]["1"][-1] == 0 and found["usage_by_pattern"]["2"][-2] == 0
    for by in ("by_usage", "by_gate"):
        assert sum(found[by]["dominant"]) == pytest.approx(1, abs=1e-3)


def test_choices_by_class_by_pattern_and_by_neither() -> None:
    classes = np.array([0, 0, 1, 1])
    of_class = np.eye(2, dtype=np.float32)[classes]
    found = choices([of_class, of_class], classes)
    assert found["class"] == pytest.approx([1, 1]) and found["pattern"] == pytest.approx([0, 0])
    of_pattern = [np.eye(2, dtype=np.float32)[np.full(4, pattern)] for pattern in (0, 1)]
    found = choices(of_pattern, classes)
    assert found["class"] == pytest.approx([0, 0]) and found["pattern"] == pytest.approx([1, 1])
    assert found["dominant"] == [0.5, 0.5] and not found["collapsed"]
    always = choices([np.eye(2, dtype=np.float32)[np.zeros(4, dtype=int)]] * 2, classes)
    assert always["collapsed"] and always["class"] == [0, 0]


def test_pixels_without_a_dynamic_expert_are_left_out() -> None:
    weights = np.array([[0.0, 0.0], [0.0, 0.3]], dtype=np.float32)
    assert choices([weights], np.array([0, 1]))["dominant"] == [0, 1]


def line(seed: int, scene: str, collapsed: bool) -> dict[str, object]:
    found = {"dominant": [0.995, 0.005], "class": [0.25, 0.5], "pattern": [0.0, 0.0], "collapsed": collapsed}
    routing = {
        "experts": ["dynamic 1", "dynamic 2", "shared", "a only", "b only"],
        "usage_by_pattern": {"3": [0.1, 0.1, 0.4, 0.2, 0.2], "1": [0.1, 0.1, 0.4, 0.4, 0.0]},
        "usage_by_class": {"water": [0.5, 0.0, 0.5, 0.0, 0.0]},
        "by_usage": found,
        "by_gate": found,
    }
    return {"set": scene, "seed": seed, "method": "MaMOL", "sensors": ["a", "b"], "routing": routing}


def test_the_section_says_what_was_recorded() -> None:
    text = routing_section([line(1, "demo scene", True), line(0, "demo scene", False), line(0, "other", True)])
    assert "| demo scene | a, b | 20 | 40 | 40 | 1.0 of 2 | 0.25 (50 %) | 0.00 (0 %) | in 1 of 2 seeds |" in text
    assert "| other | 1.0 of 2 | 0.25 (50 %) | 0.00 (0 %) | yes |" in text
    assert "demo scene, seed 0" in text and "seed 1" not in text
    assert "| a + b | 10 | 10 | 40 | 20 | 20 |" in text and "| a | 10 | 10 | 40 | 40 | 0 |" in text
    assert "| water | 50 | 0 | 50 | 0 | 0 |" in text
