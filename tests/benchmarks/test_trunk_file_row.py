"""The row of the trunk from a file takes the file's blocks as they are, and is named with its file or as not run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from mamol.benchmarks.study import methods
from mamol.benchmarks.study.methods import ABLATIONS, TRUNK_FROM_FILE, find_method
from mamol.benchmarks.study.networks import Recipe, run_recipe
from mamol.benchmarks.study.prepare import Prepared
from mamol.benchmarks.study.records import record
from mamol.benchmarks.study.report_ablations import NO_FILE, ablations_section
from mamol.core.contracts.train import TrunkSource
from mamol.core.model.file import sha256_of
from mamol.core.model.spec import Architecture
from mamol.core.model.trunk import Trunk
from mamol.core.training.presets import Schedule
from safetensors.torch import save_file

SCHEDULE = Schedule(scene_steps=3, scene_pixels=0, steps=8, batch=32, labelled_pixels=0, trees=2)
SHAPE = Architecture(width=32, heads=2, depth=2)


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    torch.manual_seed(3)
    save_file(Trunk(SHAPE).state_dict(), tmp_path / "vit.safetensors", {"num_heads": "2"})
    return tmp_path / "vit.safetensors"


def test_the_trunk_is_that_of_the_file(scene: Prepared, weights: Path) -> None:
    recipe = Recipe(SCHEDULE, trunk=TrunkSource.FILE, trunk_file=weights)
    network, predictions = run_recipe(scene, 0, recipe)
    torch.manual_seed(3)
    expected = Trunk(SHAPE).state_dict()
    assert all(torch.equal(value, expected[name]) for name, value in network.trunk.state_dict().items())
    line = record(scene, 0, TRUNK_FROM_FILE, predictions)
    assert line["trunk"] == {"source": "file", "file": "vit.safetensors", "sha256": sha256_of(weights)}
    text = ablations_section([record(scene, 0, "short: MaMOL", run_recipe(scene, 0, Recipe(SCHEDULE))[1]), line])
    assert f"`vit.safetensors`, SHA-256 {sha256_of(weights)}." in text and NO_FILE not in text


def test_the_row_is_found_where_there_is_a_file(
    scene: Prepared, weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(methods, "SHORT", replace(SCHEDULE, steps=2))
    assert find_method(TRUNK_FROM_FILE, weights)(scene, 0).trunk.file == "vit.safetensors"


def test_rows_come_in_the_order_of_the_recipes_and_a_missing_file_is_told() -> None:
    values = [0.5, 0.5, 0.5]
    lines = [
        {"set": "scene", "seed": seed, "method": name, "sensors": ["a"], "patterns": {"1": values}, "trunk": None}
        for name in [*reversed(ABLATIONS[:-1]), "short: not known any more"]
        for seed in range(2)
    ]
    text = ablations_section(lines)
    rows = [row.split(" | ")[0].removeprefix("| ") for row in text.splitlines() if "± 0.00" in row]
    assert [f"short: {row}" for row in rows] == [*ABLATIONS[:-1], "short: not known any more"]
    assert NO_FILE in text
