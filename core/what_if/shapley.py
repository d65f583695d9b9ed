"""The Shapley value: what each player of a coalition is worth, counted over every coalition."""

from __future__ import annotations

from collections.abc import Sequence
from math import factorial


def shapley_values(worth: Sequence[float]) -> tuple[float, ...]:
    r"""Compute the Shapley value of each player (Shapley 1953), exactly.

    .. math:: \phi_m = \sum_{S \not\ni m} \frac{|S|! \, (n - |S| - 1)!}{n!} \, (v(S \cup m) - v(S))

    The mean of what a player adds, over all orders in which the players may come. The values sum to
    v(all) - v(none); players that add alike are worth alike; one that never adds anything is worth 0.

    Args:
        worth: v of all 2^n coalitions; that at index i holds player m where bit m of i is set.

    Returns:
        The n values. NaN where a v they depend on is.

    Raises:
        ValueError: the number of coalitions is no power of two.
    """
    players = len(worth).bit_length() - 1
    if len(worth) != 1 << max(players, 0):
        raise ValueError(f"{len(worth)} coalitions are not those of any number of players")
    weights = [factorial(size) * factorial(players - size - 1) / factorial(players) for size in range(players)]
    return tuple(
        sum(
            weights[bin(coalition).count("1")] * (worth[coalition | 1 << player] - worth[coalition])
            for coalition in range(len(worth))
            if not coalition >> player & 1
        )
        for player in range(players)
    )
