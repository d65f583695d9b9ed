"""Patterns drawn in training: never empty, never a sensor that is not there, all of them in time."""

from __future__ import annotations

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core.patterns import all_patterns, draw_patterns, pattern_row


@settings(max_examples=50, deadline=None)
@given(sensors=st.integers(1, 6), seed=st.integers(0, 1000), keep_all=st.floats(0, 1))
def test_a_draw_is_a_subset_and_never_empty(sensors: int, seed: int, keep_all: float) -> None:
    generator = torch.Generator().manual_seed(seed)
    present = torch.rand(200, sensors, generator=generator) < 0.5
    present[torch.arange(200), torch.arange(200) % sensors] = True
    drawn = draw_patterns(present, generator, keep_all)
    assert drawn.any(1).all()
    assert not (drawn & ~present).any()


def test_all_patterns_come_up_and_some_pixels_keep_everything() -> None:
    present = torch.ones(4000, 4, dtype=torch.bool)
    drawn = draw_patterns(present, torch.Generator().manual_seed(0))
    codes = (drawn.long() * torch.tensor([1, 2, 4, 8])).sum(1)
    assert set(codes.tolist()) == set(range(1, 16))
    assert 0.25 < drawn.all(1).float().mean() < 0.6


def test_each_draw_is_another() -> None:
    generator = torch.Generator().manual_seed(0)
    present = torch.ones(100, 4, dtype=torch.bool)
    assert not torch.equal(draw_patterns(present, generator), draw_patterns(present, generator))


def test_patterns_are_listed_with_all_sensors_first() -> None:
    assert all_patterns(2) == [3, 1, 2]
    assert len(all_patterns(6)) == 63
    assert pattern_row(5, 3).tolist() == [True, False, True]
