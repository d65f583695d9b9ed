"""The Shapley value on random games."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mamol.core.what_if.survey import shapley_values

# Games of one to six players: numbers for all coalitions at once, drawn from a seed.
GAMES = st.builds(
    lambda players, seed: np.random.default_rng(seed).normal(0, 50, 2**players).tolist(),
    st.integers(1, 6),
    st.integers(0, 2**32 - 1),
)
TINY = 1e-9


@given(GAMES)
def test_the_values_sum_to_what_all_are_worth_beyond_none(worth: list[float]) -> None:
    assert sum(shapley_values(worth)) == pytest.approx(worth[-1] - worth[0], abs=TINY)


@given(GAMES, st.data())
def test_players_that_change_places_change_values(worth: list[float], data: st.DataObject) -> None:
    players = len(worth).bit_length() - 1
    order = data.draw(st.permutations(range(players)))
    moved = [0.0] * len(worth)
    for coalition, value in enumerate(worth):
        moved[sum(1 << order[player] for player in range(players) if coalition >> player & 1)] = value
    before, after = shapley_values(worth), shapley_values(moved)
    assert [after[order[player]] for player in range(players)] == pytest.approx(before, abs=TINY)


@given(GAMES, st.data())
def test_players_that_add_alike_are_worth_alike(worth: list[float], data: st.DataObject) -> None:
    players = len(worth).bit_length() - 1
    first, second = data.draw(st.integers(0, players - 1)), data.draw(st.integers(0, players - 1))
    alike = list(worth)
    for coalition in range(len(alike)):
        if coalition >> first & 1 and not coalition >> second & 1:
            alike[coalition & ~(1 << first) | 1 << second] = alike[coalition]
    values = shapley_values(alike)
    assert values[first] == pytest.approx(values[second], abs=TINY)


@given(GAMES, st.data())
def test_a_player_that_never_adds_anything_is_worth_nothing(worth: list[float], data: st.DataObject) -> None:
    player = data.draw(st.integers(0, len(worth).bit_length() - 2))
    idle = [worth[coalition & ~(1 << player)] for coalition in range(len(worth))]
    assert shapley_values(idle)[player] == 0


@given(GAMES, GAMES)
def test_the_values_of_a_sum_are_the_sums_of_the_values(one: list[float], other: list[float]) -> None:
    size = min(len(one), len(other))
    one, other = one[:size], other[:size]
    together = shapley_values([a + b for a, b in zip(one, other)])
    apart = [a + b for a, b in zip(shapley_values(one), shapley_values(other))]
    assert together == pytest.approx(apart, abs=TINY)


def test_a_game_worked_out_by_hand() -> None:
    """Three players, worth 1 where the first and any other are together (the glove game)."""
    assert shapley_values([0, 0, 0, 1, 0, 1, 0, 1]) == pytest.approx([2 / 3, 1 / 6, 1 / 6])


def test_no_players_and_what_is_no_game() -> None:
    assert shapley_values([3.0]) == ()
    assert all(math.isnan(value) for value in shapley_values([0.0, math.nan]))
    for worth in ([], [1.0, 2.0, 3.0]):
        with pytest.raises(ValueError, match="coalitions are not those"):
            shapley_values(worth)
