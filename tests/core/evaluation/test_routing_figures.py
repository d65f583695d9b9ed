"""Independent labels tell nothing, equal ones tell all, and a router that always chooses alike is found."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core.evaluation.expert_tables import association, dominance, dominant_shares, has_collapsed

labellings = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3)), min_size=1, max_size=80)


def test_independent_labellings_tell_nothing() -> None:
    first, second = np.meshgrid(np.arange(4), np.arange(3))
    found = association(first.ravel(), second.ravel())
    assert found.bits == pytest.approx(0, abs=1e-12) and found.share == pytest.approx(0, abs=1e-12)


def test_equal_labellings_tell_their_entropy() -> None:
    labels = np.array([0, 0, 1, 2])
    found = association(labels, labels)
    assert found.bits == pytest.approx(1.5) and found.share == pytest.approx(1)
    renamed = association(labels, np.array([7, 7, 3, 5]))
    assert renamed.bits == pytest.approx(1.5) and renamed.share == pytest.approx(1)


def test_the_share_is_of_the_smaller_entropy() -> None:
    fine, coarse = np.arange(8), np.arange(8) // 4
    found = association(fine, coarse)
    assert found.bits == pytest.approx(1) and found.share == pytest.approx(1)


def test_what_never_changes_tells_nothing() -> None:
    for other in (np.arange(5), np.ones(5)):
        found = association(np.zeros(5), other)
        assert found.bits == 0 and found.share == 0


def test_no_pixel_no_figure_and_other_lengths_are_refused() -> None:
    assert math.isnan(association(np.zeros(0), np.zeros(0)).bits)
    with pytest.raises(ValueError, match="lengths differ: 3 and 4"):
        association(np.zeros(3), np.zeros(4))


@settings(max_examples=100, deadline=None)
@given(labellings)
def test_the_figures_are_symmetric_and_within_their_bounds(pairs: list[tuple[int, int]]) -> None:
    first, second = np.array(pairs).T
    one, other = association(first, second), association(second, first)
    assert one.bits == pytest.approx(other.bits) and one.share == pytest.approx(other.share)
    assert 0 <= one.share <= 1
    joint = {pair: pairs.count(pair) / len(pairs) for pair in pairs}
    parts = (np.bincount(labels) / len(pairs) for labels in (first, second))
    mine, theirs = parts
    expected = sum(p * math.log2(p / (mine[a] * theirs[b])) for (a, b), p in joint.items())
    assert one.bits == pytest.approx(expected, abs=1e-9)


def test_the_dominant_expert_is_the_largest_and_none_where_all_are_zero() -> None:
    weights = np.array([[0.1, 0.7], [0.5, 0.5], [0.0, 0.0]])
    assert dominance(weights).tolist() == [1, 0, -1]
    assert dominance(np.zeros((0, 2))).tolist() == []


def test_shares_are_of_the_pixels_with_a_dominant_expert() -> None:
    assert dominant_shares(np.array([0, 0, 2, -1, 0]), 4).tolist() == [0.75, 0, 0.25, 0]
    assert dominant_shares(np.array([-1, -1]), 2).tolist() == [0, 0]


@pytest.mark.parametrize(("others", "collapsed"), [(4, True), (5, False), (50, False)])
def test_a_collapsed_router_is_found(others: int, collapsed: bool) -> None:
    dominant = np.where(np.arange(100) < others, np.arange(100) % 3, 3)
    assert has_collapsed(dominant_shares(dominant, 4)) is collapsed


def test_a_lone_expert_or_none_has_not_collapsed() -> None:
    assert not has_collapsed(np.array([1.0])) and not has_collapsed(np.zeros(3))
