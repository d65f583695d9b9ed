"""The guess before a classification."""

from __future__ import annotations

import pytest
from mamol.core import machine
from mamol.core.contracts.labels import ClassEntry
from mamol.core.inference import estimate
from mamol.core.inference.estimate import cache_bytes, estimate_classify, tile_bytes
from mamol.core.model.spec import Architecture, ModelSpec, SensorSpec, TrainingRecord, TrunkRecord
from mamol.core.raster import reading_order


@pytest.fixture
def spec() -> ModelSpec:
    record = TrainingRecord("2026-11-24", "fast", 0, 1.0, "CPU", 9, 9, 0.5, {}, 1, 1, ("a.tif", "b.tif"), {})
    sensors = (SensorSpec("a", 200, ("",) * 200, 16), SensorSpec("b", 2, ("",) * 2, 2))
    classes = (ClassEntry(1, "x", "#000000"), ClassEntry(2, "y", "#ffffff"))
    return ModelSpec("m", sensors, classes, Architecture(), TrunkRecord("scene"), record)


def test_it_knows_the_sizes_the_engine_works_with() -> None:
    assert estimate.WRITTEN == reading_order.WRITTEN
    assert estimate.STRIPE_TILES == reading_order.STRIPE_TILES


def test_time_grows_with_the_scene_and_memory_only_up_to_a_tile_and_what_gdal_keeps(
    spec: ModelSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "free_memory", lambda: 2**40)
    sizes = (100, 256**2, 10**8, 10**9)
    small, tile, scene, larger = (estimate_classify(spec, ("a", "b"), pixels, 1000.0) for pixels in sizes)
    assert (small.seconds, scene.seconds) == (0.1, 10**5)
    assert small.memory < tile.memory < scene.memory == larger.memory
    one = tile_bytes(spec, ("a", "b"), 256, 256)
    assert scene.memory == one + machine.MOST_CACHE
    side_by_side = estimate_classify(spec, ("a", "b"), 10**8, workers=3)
    assert side_by_side.memory == scene.memory + 2 * one


def test_what_gdal_keeps_is_counted_and_a_limit_holds_for_all(spec: ModelSpec) -> None:
    """202 bands of floats over three rows of tiles; and all of it within what the analyst allows."""
    for limit in (2**26, 2**28, 2**30):
        guess = estimate_classify(spec, ("a", "b"), 10**8, workers=64, limit=limit)
        assert limit / 2 < guess.memory <= max(limit, tile_bytes(spec, ("a", "b"), 1, 256) + limit // 3 + 1)
    assert cache_bytes(spec, ("a", "b"), 1000 * 1000) == 768 * 1000 * 202 * 4 + 16 * 10**6


def test_a_sensor_left_out_costs_nothing(spec: ModelSpec) -> None:
    both, small = (estimate_classify(spec, names, 10**6) for names in (("a", "b"), ("b",)))
    # 200 bands twice and 16 components of the three window sizes and the deviation, a float each.
    saved = (256 + 8) ** 2 * (2 * 200 + 4 * 16) * 4
    assert both.memory - small.memory >= saved
