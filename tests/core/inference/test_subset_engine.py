"""One pass with every combination of sensors gives, bit for bit, what a pass with each of them gives."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from mamol.core.inference import work_plan
from mamol.core.inference.engine import Engine
from mamol.core.inference.subset_engine import NO_CLASS, SubsetEngine, plan_groups, subset_patterns
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.progress import Progress
from mamol.core.raster.sensors import SensorBlock
from mamol.tests.same_answers import assert_same_answers

NAMES = ("a", "b", "c", "d")
SMALL = {"width": 16, "heads": 2, "depth": 3, "adapter_blocks": 2}
SHAPES = {
    "ours": Architecture(**SMALL, tokens=2),
    "paper": Architecture(**SMALL, variant="paper", tokens=4, dynamic_experts=2, top_k=1),
}
HEIGHT, WIDTH = 60, 75


def awake_network(shape: Architecture) -> MamolNetwork:
    """Make a network whose adapters and sensor heads have something to say."""
    torch.manual_seed(0)
    sensors = [SensorSpec(name, m + 2, ("",) * (m + 2), m + 2) for m, name in enumerate(NAMES)]
    network = build_network(shape, sensors, 5)
    with torch.no_grad():
        for stem in network.stems:
            stem.basis.copy_(torch.eye(len(stem.mean)))
        for part in (*(adapter.up for adapter in network.adapters), *(head.weight for head in network.sensor_heads)):
            part.normal_(std=0.3)
    return network.eval().requires_grad_(False)


def blocks(halo: int, holes: bool = True) -> dict[str, SensorBlock]:
    random = np.random.default_rng(0)
    size = (HEIGHT + 2 * halo, WIDTH + 2 * halo)
    made = {}
    for m, name in enumerate(NAMES):
        valid = random.random(size) < 0.7 if holes else np.ones(size, dtype=bool)
        made[name] = SensorBlock(random.normal(size=(m + 2, *size)).astype(np.float32) * valid, valid)
    return made


@pytest.mark.parametrize("holes", [True, False], ids=["holes", "whole"])
@pytest.mark.parametrize("batch", [8192, 256])
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_every_combination_equals_a_pass_of_its_own(
    shape: Architecture, batch: int, holes: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work_plan, "BATCH_PIXELS", batch)
    network, given_blocks = awake_network(shape), blocks(shape.halo, holes)
    sensors = (0, 1, 3)
    at_hand = {NAMES[sensor]: given_blocks[NAMES[sensor]] for sensor in sensors}
    engine = SubsetEngine(network, NAMES, sensors)
    tile = engine.run_subsets(at_hand, HEIGHT, WIDTH, Progress())
    assert len(engine.subsets) == 7
    alone = Engine(network, NAMES, with_expert_shares=False)
    for position, subset in enumerate(engine.subsets):
        chosen = {name: at_hand[name] for m, name in enumerate(NAMES) if subset >> m & 1}
        own = alone.run(chosen, HEIGHT, WIDTH, Progress())
        seen = own.pattern > 0
        assert np.array_equal(tile.winner[position], np.where(seen, own.winner, NO_CLASS))
        assert np.array_equal(tile.confidence[position], own.confidence)
        assert np.array_equal(tile.pattern & subset, own.pattern)
    assert len(np.unique(tile.winner[0])) > 1, "the network must have something to say"
    for number, sensor in enumerate(sensors):
        position = engine.subsets.index(engine.subsets[0] & ~(1 << sensor))
        same = (tile.winner[position] == tile.winner[0]) & (tile.pattern > 0)
        assert np.array_equal(tile.kept[number][same], tile.confidence[position][same])
        other = ~same & (tile.winner[position] != NO_CLASS)
        assert (tile.kept[number][other] <= tile.confidence[position][other]).all()
        assert (tile.kept[number][tile.winner[position] == NO_CLASS] == 0).all()


def test_the_batch_halves_when_memory_runs_out_and_nothing_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    shape = SHAPES["ours"]
    network, given_blocks = awake_network(shape), blocks(shape.halo)
    monkeypatch.setattr(work_plan, "BATCH_PIXELS", 1024)
    plenty = SubsetEngine(network, NAMES, (0, 1, 2, 3)).run_subsets(given_blocks, HEIGHT, WIDTH, Progress())
    engine = SubsetEngine(network, NAMES, (0, 1, 2, 3))
    original = engine.runner.predict

    def tight(encoded: list, value: int, count: int) -> object:
        if count > 200:
            raise RuntimeError("CUDA out of memory. Tried to allocate 2 GiB")
        return original(encoded, value, count)

    monkeypatch.setattr(engine.runner, "predict", tight)
    short = engine.run_subsets(given_blocks, HEIGHT, WIDTH, Progress())
    assert engine.runner.batch <= 200
    assert_same_answers(plenty.winner, short.winner)
    np.testing.assert_allclose(plenty.confidence, short.confidence, atol=1e-6)


def test_what_belongs_to_a_sensor_is_computed_once_for_all_combinations(monkeypatch: pytest.MonkeyPatch) -> None:
    shape = SHAPES["ours"]
    network, given_blocks = awake_network(shape), blocks(shape.halo, holes=False)
    monkeypatch.setattr(work_plan, "BATCH_PIXELS", HEIGHT * WIDTH)
    engine = SubsetEngine(network, NAMES, (0, 1, 2, 3))
    encoded, asked, predictor = [], [], engine.runner._predictor
    for name, noted in (("encode", encoded), ("predict", asked)):
        method = getattr(predictor, name)
        monkeypatch.setattr(
            predictor, name, lambda *given, method=method, noted=noted: (noted.append(given[0]), method(*given))[1]
        )
    engine.run_subsets(given_blocks, HEIGHT, WIDTH, Progress())
    assert encoded == [0, 1, 2, 3] and len(asked) == 15, "one batch, fifteen combinations, four sensors"


PATTERNS = st.sets(st.integers(1, 63), min_size=1, max_size=12)


@given(PATTERNS, st.sets(st.integers(0, 5), min_size=1))
def test_every_pixel_is_asked_about_each_combination_once_and_all_sensors_first(
    present: set[int], chosen: set[int]
) -> None:
    subsets = subset_patterns(sorted(chosen))
    present = {pattern & subsets[0] for pattern in present} - {0}
    groups = plan_groups(sorted(present), subsets)
    answered: dict[tuple[int, int], int] = {}
    whole = set()
    for group in groups:
        for question in group.questions:
            for pattern in group.patterns:
                assert pattern == question.value or pattern in whole, "the whole pattern goes first"
                whole |= {pattern} if pattern == question.value else set()
                for position in question.subsets:
                    assert (pattern, position) not in answered
                    answered[pattern, position] = question.value
    expected = {
        (pattern, position): pattern & subset
        for pattern in present
        for position, subset in enumerate(subsets)
        if pattern & subset
    }
    assert answered == expected


def test_combinations_are_listed_most_sensors_first() -> None:
    assert subset_patterns((0, 2)) == (0b101, 0b001, 0b100)
    assert [bin(subset).count("1") for subset in subset_patterns((0, 1, 2))] == [3, 2, 2, 2, 1, 1, 1]
    assert len(set(subset_patterns(range(6)))) == 63
