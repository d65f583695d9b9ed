"""Every paradigm spends the same ranks, and what is switched off stays at nothing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from mamol.benchmarks.study.networks import Recipe, run_recipe
from mamol.benchmarks.study.paradigms import OURS, paradigms
from mamol.benchmarks.study.prepare import Prepared
from mamol.benchmarks.study.records import record
from mamol.core.contracts.train import TrunkSource
from mamol.core.model.network import build_network
from mamol.core.training.presets import Schedule

SHORT = Schedule(scene_steps=2, scene_pixels=0, steps=6, batch=32, labelled_pixels=0, trees=2)
RECIPES = {
    name: recipe
    for name, recipe in paradigms(Recipe(SHORT, trunk=TrunkSource.SCENE)).items()
    if recipe.network is build_network
}
"""Those made of MaMOL's own adapter."""


@pytest.mark.parametrize("name", RECIPES)
@pytest.mark.parametrize("sensors", [1, 2, 3, 6])
def test_every_paradigm_has_about_the_ranks_of_ours(name: str, sensors: int) -> None:
    recipe = RECIPES[name]
    shape = recipe.shape(sensors)
    counts = {"dynamic": shape.dynamic_experts, "shared": 1, "specific": sensors}
    ranks = shape.rank * sum(count for kind, count in counts.items() if kind not in recipe.off)
    assert ranks == pytest.approx(OURS.rank * (OURS.dynamic_experts + 1 + sensors), abs=sensors / 2)


@pytest.mark.parametrize("name", RECIPES)
def test_what_is_off_stays_off_and_what_is_on_learns(scene: Prepared, name: str) -> None:
    recipe = RECIPES[name]
    network, predictions = run_recipe(scene, 0, recipe)
    rank, dynamic = network.shape.rank, network.shape.dynamic_experts
    for adapter in network.adapters:
        parts = dict(zip(("dynamic", "shared", "specific"), adapter.up.split([dynamic * rank, rank, 2 * rank])))
        assert {kind for kind, rows in parts.items() if not rows.any()} == set(recipe.off)
        assert bool(adapter.router.weight[:, network.shape.width :].any()) != recipe.blind
    line = record(scene, 0, name, predictions)
    assert set(line["patterns"]) == {"1", "2", "3"} and line["rates"]["0"] == line["patterns"]["3"]
    assert all(0 <= value <= 1 for value in np.ravel([line["patterns"][key][:2] for key in line["patterns"]]))


def test_without_the_adapter_no_expert_says_anything(scene: Prepared) -> None:
    recipe = replace(RECIPES["single LoRA"], off=("dynamic", "shared", "specific"))
    network, _ = run_recipe(scene, 0, recipe)
    assert not any(adapter.up.any() for adapter in network.adapters)
