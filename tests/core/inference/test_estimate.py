"""The guess before a classification."""

from __future__ import annotations

import pytest
from mamol.core.inference import estimate, work_plan
from mamol.core.inference.estimate import estimate_classify
from mamol.core.model.spec import Architecture, ModelSpec, SensorSpec, TrainingRecord, TrunkRecord
from mamol.core.raster import map_file
from mamol.core.requests import ClassEntry


@pytest.fixture
def spec() -> ModelSpec:
    record = TrainingRecord("2026-11-24", "fast", 0, 1.0, "CPU", 9, 9, 0.5, {}, 1, 1, ("a.tif", "b.tif"), {})
    sensors = (SensorSpec("a", 200, ("",) * 200, 16), SensorSpec("b", 2, ("",) * 2, 2))
    classes = (ClassEntry(1, "x", "#000000"), ClassEntry(2, "y", "#ffffff"))
    return ModelSpec("m", sensors, classes, Architecture(), TrunkRecord("scene"), record)


def test_it_knows_the_sizes_the_engine_works_with() -> None:
    assert estimate.TILE_SIDE == map_file.BLOCK_SIZE
    assert estimate.BATCH == work_plan.CPU_BATCH


def test_time_grows_with_the_scene_and_memory_only_up_to_a_tile(spec: ModelSpec) -> None:
    small, tile, scene = (estimate_classify(spec, ("a", "b"), pixels, 1000.0) for pixels in (100, 256**2, 10**8))
    assert (small.seconds, scene.seconds) == (0.1, 10**5)
    assert small.memory < tile.memory == scene.memory
    side_by_side = estimate_classify(spec, ("a", "b"), 10**8, workers=3)
    assert side_by_side.memory == 3 * scene.memory


def test_a_sensor_left_out_costs_nothing(spec: ModelSpec) -> None:
    both, small = (estimate_classify(spec, names, 10**6) for names in (("a", "b"), ("b",)))
    # 200 bands twice and 16 components of the three window sizes and the deviation, a float each.
    saved = (256 + 8) ** 2 * (2 * 200 + 4 * 16) * 4
    assert both.memory - small.memory >= saved
