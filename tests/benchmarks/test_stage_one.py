"""Rows that begin alike share what they learn of the scene, and MaMOL's row is what the product's training gives."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from mamol.benchmarks.study.methods import RECIPES
from mamol.benchmarks.study.networks import Recipe, run_recipe
from mamol.benchmarks.study.prepare import Prepared, set_statistics
from mamol.benchmarks.study.records import record
from mamol.benchmarks.study.stage_one import stage_one
from mamol.core.contracts.train import TrunkSource
from mamol.core.model.network import build_network
from mamol.core.model.spec import FROZEN, Architecture
from mamol.core.progress import Progress
from mamol.core.training.presets import Schedule
from mamol.core.training.stages import Stages

SCHEDULE = Schedule(scene_steps=3, scene_pixels=0, steps=8, batch=32, labelled_pixels=0, trees=2)
SHARING = [name for name, one in RECIPES.items() if one.trunk == TrunkSource.SCENE and "paper" not in name]


def tiny(recipe: Recipe) -> Recipe:
    return replace(recipe, schedule=replace(SCHEDULE, trees=min(SCHEDULE.trees, recipe.schedule.trees)))


@pytest.mark.parametrize("trunk", [TrunkSource.TUNED, TrunkSource.SCENE, TrunkSource.RANDOM])
@pytest.mark.parametrize("seed", [0, 5])
def test_the_row_of_mamol_is_to_the_bit_what_the_stages_give(scene: Prepared, seed: int, trunk: TrunkSource) -> None:
    run_recipe(scene, seed, Recipe(SCHEDULE, lambda sensors: Architecture(dynamic_experts=7)))
    found, predictions = run_recipe(scene, seed, Recipe(SCHEDULE, trunk=trunk))
    torch.manual_seed(seed)
    random = torch.Generator().manual_seed(seed)
    expected = build_network(Architecture(), scene.sensors, len(scene.class_names))
    set_statistics(expected, scene.statistics)
    Stages(expected, scene.samples, SCHEDULE, trunk, seed, random).run(Progress())
    wanted = expected.state_dict()
    assert all(torch.equal(value, wanted[name]) for name, value in found.state_dict().items())
    if trunk != TrunkSource.RANDOM:
        assert predictions.training_seconds > stage_one(scene, seed, Architecture(), SCHEDULE).seconds


@pytest.mark.parametrize("name", RECIPES)
def test_every_row_runs(scene: Prepared, name: str) -> None:
    recipe = tiny(RECIPES[name])
    network, predictions = run_recipe(scene, 0, recipe)
    line = record(scene, 0, name, predictions)
    assert set(line["patterns"]) == {"1", "2", "3"} and line["trunk"] is None
    learnt = stage_one(scene, 0, FROZEN, SCHEDULE).tensors
    same = network.shape.variant == "mamol" and torch.equal(network.trunk.cls_token, learnt["trunk.cls_token"])
    assert same == (name in SHARING)


def test_only_what_begins_alike_is_shared(scene: Prepared) -> None:
    shape = Architecture()
    first = stage_one(scene, 0, shape, SCHEDULE)
    assert stage_one(scene, 0, replace(shape, rank=3, dynamic_experts=9, top_k=9, adapter_blocks=2), SCHEDULE) is first
    assert stage_one(scene, 0, shape, replace(SCHEDULE, trees=0, steps=1)) is first
    for other in (
        stage_one(scene, 1, shape, SCHEDULE),
        stage_one(scene, 0, replace(shape, tokens=2), SCHEDULE),
        stage_one(scene, 0, shape, replace(SCHEDULE, scene_steps=4)),
        stage_one(replace(scene), 0, shape, SCHEDULE),
    ):
        assert other is not first


def test_the_first_stage_of_a_row_does_not_leak_into_another(scene: Prepared) -> None:
    before = {name: value.clone() for name, value in stage_one(scene, 0, Architecture(), SCHEDULE).tensors.items()}
    run_recipe(scene, 0, tiny(RECIPES["MaMOL"]))
    after = stage_one(scene, 0, Architecture(), SCHEDULE).tensors
    assert all(torch.equal(value, after[name]) for name, value in before.items())
