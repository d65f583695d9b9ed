"""Everything that is counted over the tiles, for every combination of sensors."""

from __future__ import annotations

import math
from collections.abc import Sequence
from math import factorial

import numpy as np
from numpy.typing import NDArray

from ..contracts.what_if import SensorValue, SubsetFigures
from ..errors import LabelError
from ..evaluation.class_matching import MatchedReference, stranger_warnings
from ..inference.subset_engine import SubsetTile
from ..message import message
from ..model.spec import ModelSpec
from ..patterns import all_patterns
from ..report.html import count
from .tally import SubsetTally


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


class Survey:
    """Counts of every combination of sensors.

    Args:
        spec: the model.
        sensors: names of the n sensors at hand, in the model's order.
        reference: the labels to trust, matched with the model's classes; or None.
    """

    def __init__(self, spec: ModelSpec, sensors: tuple[str, ...], reference: MatchedReference | None) -> None:
        self._classes = spec.classes
        self._sensors = sensors
        self._reference = reference
        self._values = np.array([0, *(entry.value for entry in spec.classes)], dtype=np.uint16)
        self._coalitions = all_patterns(len(sensors))
        self._tallies = [
            SubsetTally(tuple(name for place, name in enumerate(sensors) if coalition >> place & 1))
            for coalition in self._coalitions
        ]
        self._unseen = 0
        self.valid = 0

    def add(self, tile: SubsetTile, hectares: NDArray[np.float64], reference: NDArray[np.uint16] | None) -> None:
        """Count a tile of N pixels.

        Args:
            tile: the result; its combinations are those of the sensors, all first, as ``all_patterns`` lists them.
            hectares: (N,), areas of the pixels.
            reference: (N,), class values, 0 where there is no label; None without a reference.
        """
        valid = tile.pattern > 0
        full = self._values[tile.winner[0][valid] + 1]
        labels = None if reference is None else reference[valid]
        for tally, winner, confidence in zip(self._tallies, tile.winner, tile.confidence):
            own = self._values[winner[valid] + 1]
            tally.add(full, own, confidence[valid], hectares[valid])
            if labels is not None:
                tally.reference.add(labels[labels > 0], own[labels > 0])
        self.valid += len(full)
        if reference is not None:
            self._unseen += int(np.count_nonzero((reference > 0) & ~valid))

    def figures(self) -> tuple[SubsetFigures, ...]:
        """Return the figures of every combination, all sensors first.

        Raises:
            LabelError: no sensor sees a pixel that the reference labels.
        """
        if self._reference is None:
            return tuple(tally.figures((), None) for tally in self._tallies)
        counts = self._label_counts()
        if not counts:
            raise LabelError(
                message(
                    "No sensor has data at any of the {count} labelled pixels of the reference in the extent. Choose "
                    "a reference that overlaps the sensors.",
                    count=count(self._unseen),
                )
                if self._unseen
                else (
                    message(
                        "The reference has no labelled pixel in the extent. Choose a reference that overlaps it, and "
                        "check the CRS of both."
                    )
                )
            )
        occurring = {value for tally in self._tallies for value in tally.reference.values} - {0}
        known = {**self._reference.entries, **{entry.value: entry for entry in self._classes}}
        entries = [known[value] for value in sorted(occurring)]
        commonest = min(counts, key=lambda value: (-counts[value], value))
        return tuple(tally.figures(entries, commonest) for tally in self._tallies)

    def right_by_chance(self) -> float:
        """Return the share of the commonest class among the reference pixels; NaN without a reference."""
        counts = self._label_counts()
        return max(counts.values()) / sum(counts.values()) if counts else math.nan

    def values(self, figures: Sequence[SubsetFigures]) -> tuple[SensorValue, ...]:
        """Return the Shapley values of every sensor, from what :meth:`figures` gave."""
        agreement = self._worth([subset.agreement for subset in figures], 0.0)
        right = self._worth([subset.right for subset in figures], self.right_by_chance())
        return tuple(map(SensorValue, self._sensors, shapley_values(agreement), shapley_values(right)))

    def warnings(self) -> tuple[str, ...]:
        """Describe what the analyst should know about what was counted."""
        sentences = []
        if not self.valid:
            sentences.append(message("No sensor has data in the extent: the maps are empty. Choose another extent."))
        if self._unseen:
            subject = (
                message("1 reference pixel has")
                if self._unseen == 1
                else message("{count} reference pixels have", count=count(self._unseen))
            )
            sentences.append(
                message(
                    "{subject} no data from any sensor and {is_or_are} left out.",
                    subject=subject,
                    is_or_are=message("is") if self._unseen == 1 else message("are"),
                )
            )
        if self._reference is not None:
            names = {value: entry.name for value, entry in self._reference.entries.items()}
            counts = self._label_counts()
            strangers = {names[value]: counts[value] for value in sorted(counts.keys() - set(self._values.tolist()))}
            sentences += [*self._reference.warnings, *stranger_warnings(strangers, message("the model"))]
        return tuple(sentences)

    def _label_counts(self) -> dict[int, int]:
        """Return the reference pixels by class value, of the classes that occur."""
        pairs = self._tallies[0].reference
        totals = pairs.confusion(pairs.values).sum(axis=1).tolist()
        return {value: total for value, total in zip(pairs.values, totals) if total}

    def _worth(self, of_subsets: Sequence[float], of_none: float) -> list[float]:
        """Arrange the worth of each combination as :func:`shapley_values` wants it."""
        worth = [of_none] * (len(of_subsets) + 1)
        for coalition, value in zip(self._coalitions, of_subsets):
            worth[coalition] = value
        return worth
