"""What is in hand at a time is bounded by memory, not by the scene, its bands or its classes."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from mamol.core import machine
from mamol.core.contracts.labels import ClassEntry
from mamol.core.inference import work_plan
from mamol.core.inference.engine import Engine
from mamol.core.inference.estimate import tile_bytes
from mamol.core.inference.work_plan import plan_work
from mamol.core.machine import cache_memory, job_memory
from mamol.core.model.network import build_network
from mamol.core.model.spec import Architecture, ModelSpec, SensorSpec, TrainingRecord, TrunkRecord
from mamol.core.progress import Progress
from mamol.core.raster.sensors import SensorBlock
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_flatten

SIDE = 256


def make_spec(bands: int) -> ModelSpec:
    record = TrainingRecord("2026-11-24", "fast", 0, 1.0, "CPU", 9, 9, 0.5, {}, 1, 1, ("a.tif",), {})
    sensors = (SensorSpec("a", bands, ("",) * bands, min(16, bands)),)
    classes = (ClassEntry(1, "x", "#000000"), ClassEntry(2, "y", "#ffffff"))
    return ModelSpec("m", sensors, classes, Architecture(), TrunkRecord("scene"), record)


@given(bands=st.integers(1, 3000), limit=st.integers(2**27, 2**32), cores=st.integers(1, 64))
def test_the_tiles_in_hand_fit_into_the_limit(bands: int, limit: int, cores: int) -> None:
    spec = make_spec(bands)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(work_plan, "tile_threads", lambda: cores)
        plan = plan_work(spec, ("a",), SIDE, limit)
    assert 1 <= plan.workers <= cores and 1 <= plan.rows <= SIDE
    assert plan.workers * tile_bytes(spec, ("a",), plan.rows, SIDE) <= limit
    assert plan.rows == SIDE or plan.workers == 1 or 2 * tile_bytes(spec, ("a",), plan.rows, SIDE) <= limit


def test_without_a_limit_it_goes_by_what_is_free(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = make_spec(400)
    monkeypatch.setattr(work_plan, "tile_threads", lambda: 64)
    monkeypatch.setattr(machine, "free_memory", lambda: 2**28)
    little = plan_work(spec, ("a",), SIDE, job_memory())
    monkeypatch.setattr(machine, "free_memory", lambda: 2**40)
    plenty = plan_work(spec, ("a",), SIDE, job_memory())
    assert little.rows < SIDE == plenty.rows
    assert plenty.workers * tile_bytes(spec, ("a",), SIDE, SIDE) <= machine.MOST_BYTES == job_memory()
    assert plan_work(spec, ("a",), SIDE, job_memory(2**27)).rows < SIDE


@given(limit=st.integers(2**24, 2**34))
def test_what_gdal_keeps_is_a_part_of_the_limit(limit: int) -> None:
    assert cache_memory(job_memory(limit)) <= max(limit * 0.34, machine.SMALLEST_CACHE)
    assert cache_memory(job_memory(limit)) <= machine.MOST_CACHE


class Largest(TorchDispatchMode):
    """Notes the largest tensor that is made."""

    numbers = 0

    def __torch_dispatch__(self, function, types, given=(), named=None):
        made = function(*given, **(named or {}))
        for one in tree_flatten(made)[0]:
            if isinstance(one, torch.Tensor):
                self.numbers = max(self.numbers, one.numel())
        return made


def test_nothing_as_large_as_pixels_times_classes_is_ever_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """With 300 classes the largest layer is that of the features, or of the experts' shares."""
    torch.manual_seed(0)
    classes, side = 300, 64
    network = build_network(Architecture(), [SensorSpec("a", 3, ("",) * 3, 3)], classes).eval().requires_grad_(False)
    halo = network.shape.halo
    edge = side + 2 * halo
    monkeypatch.setattr(work_plan, "BATCH_PIXELS", 64)
    values = np.random.default_rng(0).normal(size=(3, edge, edge)).astype(np.float32)
    block = SensorBlock(values, np.ones((edge, edge), dtype=bool))
    with Largest() as largest:
        Engine(network, ("a",), with_expert_shares=True).run({"a": block}, side, side, Progress())
    assert largest.numbers <= network.each_stem()[0].feature_count * edge * edge
    assert largest.numbers < side * side * classes / 4
