"""One expert per pattern: only that of the pattern shown says and learns anything, and all spend the ranks of ours."""

from __future__ import annotations

import pytest
import torch
from mamol.benchmarks.study.networks import Recipe, run_recipe
from mamol.benchmarks.study.paradigms import OURS, paradigms
from mamol.benchmarks.study.pattern_experts import PatternAdapter, PatternExpertsNetwork
from mamol.benchmarks.study.prepare import Prepared
from mamol.core.contracts.train import TrunkSource
from mamol.core.model.spec import Architecture
from mamol.core.patterns import all_patterns, pattern_row
from mamol.core.training.presets import Schedule
from torch import Tensor

SENSORS = 3
SCHEDULE = Schedule(scene_steps=2, scene_pixels=0, steps=20, batch=32, labelled_pixels=0, trees=2)
RECIPE = paradigms(Recipe(SCHEDULE, trunk=TrunkSource.SCENE))["one expert per pattern"]


@pytest.fixture
def adapter() -> PatternAdapter:
    torch.manual_seed(0)
    made = PatternAdapter(Architecture(width=8, rank=2), SENSORS)
    torch.nn.init.normal_(made.up)
    return made


def tokens(count: int) -> Tensor:
    return torch.randn(count, 4, 8, generator=torch.Generator().manual_seed(1))


def rows(adapter: PatternAdapter, pattern: int) -> slice:
    return slice((pattern - 1) * adapter.rank, pattern * adapter.rank)


@pytest.mark.parametrize("pattern", all_patterns(SENSORS))
def test_only_the_expert_of_the_pattern_shown_contributes_and_learns(adapter: PatternAdapter, pattern: int) -> None:
    given, present = tokens(5), pattern_row(pattern, SENSORS).expand(5, -1)
    delta, routing = adapter(given, present, None, True)
    own = rows(adapter, pattern)
    assert torch.allclose(delta, given @ adapter.down[:, own] @ adapter.up[own], atol=1e-5)
    assert routing.gates.sum(-1).eq(1).all() and routing.gates[..., pattern - 1].eq(1).all()
    assert torch.allclose(routing.contribution[:, pattern - 1], delta.norm(dim=-1).sum(1))
    assert (routing.contribution > 0).sum(1).eq(1).all()
    delta.square().sum().backward()
    for gradient in (adapter.down.grad.T, adapter.up.grad):
        learns = gradient.any(1)
        assert learns[own].all() and learns.sum() == adapter.rank


def test_pixels_of_different_patterns_do_not_meet(adapter: PatternAdapter) -> None:
    given, patterns = tokens(7), all_patterns(SENSORS)
    together, _ = adapter(given, torch.stack([pattern_row(pattern, SENSORS) for pattern in patterns]))
    for number, pattern in enumerate(patterns):
        alone, _ = adapter(given[number : number + 1], pattern_row(pattern, SENSORS)[None])
        assert torch.allclose(together[number], alone[0], atol=1e-5)


def test_tokens_left_out_do_not_count_as_contributions(adapter: PatternAdapter) -> None:
    counts = torch.tensor([[True, True, False, False]])
    delta, routing = adapter(tokens(1), pattern_row(3, SENSORS)[None], counts, True)
    assert torch.allclose(routing.contribution.sum(), delta[:, :2].norm(dim=-1).sum())


@pytest.mark.parametrize("sensors", range(1, 7))
def test_the_experts_have_about_the_ranks_of_ours(sensors: int) -> None:
    patterns = 2**sensors - 1
    rank = RECIPE.shape(sensors).rank
    assert rank >= 1
    assert rank * patterns == pytest.approx(OURS.rank * (OURS.dynamic_experts + 1 + sensors), abs=patterns / 2)


def test_every_pattern_of_the_scene_gets_an_expert_that_learnt(scene: Prepared) -> None:
    network, predictions = run_recipe(scene, 0, RECIPE)
    assert isinstance(network, PatternExpertsNetwork) and set(predictions.by_pattern) == {1, 2, 3}
    assert all(not value.requires_grad for value in network.trunk.parameters())
    for adapter in network.adapters:
        assert adapter.up.shape == (3 * RECIPE.shape(2).rank, network.shape.width)
        assert all(adapter.up[rows(adapter, pattern)].any() for pattern in (1, 2, 3))
    shown = pattern_row(2, 2).expand(len(scene.test), -1)
    shares = network(scene.test.features, shown, with_expert_shares=True).expert_shares
    assert torch.allclose(shares, torch.tensor([0.0, 1.0, 0.0]).expand_as(shares))
