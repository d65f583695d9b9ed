"""The experts' names, which of them can occur, and how evenly they share a pixel."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mamol.core.model.experts import expert_names, possible_experts, router_entropy, sensors_of

NAMES = expert_names(2, ("SAR", "DSM only", "shared"))


def test_names_tell_their_sensors_whatever_these_are_called() -> None:
    assert NAMES == ("dynamic 1", "dynamic 2", "shared", "SAR only", "DSM only only", "shared only")
    assert sensors_of(NAMES) == ("SAR", "DSM only", "shared")
    assert sensors_of(("red", "green")) == ()


def test_experts_of_absent_sensors_cannot_occur() -> None:
    assert possible_experts(NAMES, ("DSM only",)) == (0, 1, 2, 4)
    assert possible_experts(NAMES, ()) == (0, 1, 2)
    assert possible_experts(("a", "b"), ()) == (0, 1)


def test_one_expert_alone_is_no_entropy_and_equal_shares_of_those_that_can_act_are_all() -> None:
    names = expert_names(2, ("SAR", "DSM"))
    shares = np.array([[1, 0, 0, 0, 0], [0.2] * 5, [0.25, 0.25, 0.25, 0.25, 0], [0, 0, 0, 0, 0]], dtype=np.float32).T
    np.testing.assert_allclose(router_entropy(shares, names), [0, 1, 1, 0], atol=1e-6)


@given(st.lists(st.floats(0, 1), min_size=5, max_size=5))
def test_entropy_is_a_share_and_does_not_depend_on_the_order_of_dynamic_experts(weights: list[float]) -> None:
    names = expert_names(3, ("SAR", "DSM"))
    shares = np.array([*weights, 0.1], dtype=np.float32)
    shares /= shares.sum()
    there = router_entropy(shares[:, None], names)
    assert 0 <= there[0] <= 1
    swapped = router_entropy(shares[[2, 0, 1, 3, 4, 5], None], names)
    assert swapped[0] == pytest.approx(there[0], abs=1e-5)


@pytest.mark.parametrize("width", [1, 2, 3, 7, 16, 33])
def test_a_pixels_entropy_has_the_same_bits_in_any_part_of_a_map(width: int) -> None:
    random = np.random.default_rng(0)
    names = expert_names(8, ["a", "b", "c"])
    shares = random.dirichlet(np.ones(len(names)), 640).astype(np.float32).T.reshape(len(names), 16, 40)
    whole = router_entropy(shares, names)
    for row in range(16):
        for column in range(0, 40 - width, width):
            part = shares[:, row : row + 1, column : column + width]
            expected = whole[row : row + 1, column : column + width]
            assert np.array_equal(router_entropy(part, names), expected)
            assert np.array_equal(router_entropy(part.copy(), names), expected)
