"""Which pixels of a tile are asked with which pattern, so that no question is put twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..training.patterns import all_patterns


def subset_patterns(sensors: Sequence[int]) -> tuple[int, ...]:
    """List all 2^n - 1 combinations of some of a model's sensors as patterns, all of them first.

    Args:
        sensors: indexes of the n sensors in the model, in rising order.

    Returns:
        Bit masks in which bit m is the model's sensor m, most sensors first.
    """
    return tuple(
        sum(1 << sensor for position, sensor in enumerate(sensors) if chosen >> position & 1)
        for chosen in all_patterns(len(sensors))
    )


@dataclass(frozen=True)
class Question:
    """A pattern to ask pixels with, and which combinations of sensors its answer belongs to.

    Attributes:
        value: the pattern, bit m is sensor m.
        subsets: positions in the list of combinations.
    """

    value: int
    subsets: tuple[int, ...]


@dataclass(frozen=True)
class PixelGroup:
    """Pixels that are asked the same questions, batch by batch.

    Attributes:
        patterns: the pixels that have one of these patterns when every sensor is there.
        questions: what they are asked.
    """

    patterns: tuple[int, ...]
    questions: tuple[Question, ...]


def plan_groups(present: Sequence[int], subsets: Sequence[int]) -> tuple[PixelGroup, ...]:
    """Group a tile's pixels as a classification with each combination alone would.

    Such a classification takes the pixels of one pattern together, in batches, and in floating point
    even the other rows of a batch may matter to the last bit. So pixels are grouped here by the
    patterns that become one when sensors are taken away. Where no sensor has holes there is one group.

    Args:
        present: the patterns that occur in the tile.
        subsets: the combinations, all sensors first.

    Returns:
        The groups. A pixel is asked with all its sensors before it is asked anything else.
    """
    plan: dict[tuple[int, ...], dict[int, list[int]]] = {}
    for position, subset in enumerate(subsets):
        for value in sorted({pattern & subset for pattern in present} - {0}):
            alike = tuple(pattern for pattern in present if pattern & subset == value)
            plan.setdefault(alike, {}).setdefault(value, []).append(position)
    return tuple(
        PixelGroup(alike, tuple(Question(value, tuple(asked)) for value, asked in questions.items()))
        for alike, questions in plan.items()
    )
