"""Sets of classes that hold the right one at a coverage the analyst chooses: conformal prediction by ground units.

A pixel's set are the classes whose calibrated probability is at least a floor, and always the class that is written.
The floor is found on held-out pixels (Sadinle, Lei and Wasserman 2019, doi 10.1080/01621459.2017.1395341), for each
number of sensors present.

Pixels of one field are right or wrong together, so a thousand of one prove no more than it does: each of K held-out
units weighs 1 / (K + 1), shared by its pixels, and the last part is that of a unit not yet seen, whose right class may
have no probability at all (hierarchical conformal prediction: Lee, Barber and Willett 2023, arXiv 2306.06342). Where
units are alike, a random pixel of a new unit has its class in its set at least as often as was asked for. With fewer
units than that takes, nine for 90 %, every class belongs to the set.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..model.trust import COVERAGE_STEPS, USUAL_COVERAGE, ClassSetRecord, SetMeasure
from .held_out import HeldOut, cross_fitted

_DIGITS = 1e6
"""Floors are kept to six digits, rounded down: a set may only grow by it."""


@dataclass(frozen=True)
class ClassScores:
    """Calibrated answers for n held-out pixels.

    Attributes:
        probability: (n, K), float32.
        classes: (n,), the right one.
        units: (n,), number of each pixel's ground unit.
    """

    probability: NDArray[np.float32]
    classes: NDArray[np.int64]
    units: NDArray[np.int64]

    @property
    def of_right(self) -> NDArray[np.float32]:
        """The probability of the right class, (n,)."""
        right: NDArray[np.float32] = self.probability[np.arange(len(self.classes)), self.classes]
        return right


def fit_class_sets(held: Sequence[HeldOut]) -> ClassSetRecord | None:
    """Find from which probability on a class belongs to a set, and how such sets do.

    Args:
        held: for each fold what its network says of the pixels held out there.

    Returns:
        The floors of all units, and what sets did on each part of them whose floors the other parts gave; None where
        nothing is held out.
    """
    floors: list[tuple[float, ...]] = []
    units: list[int] = []
    measured: list[SetMeasure] = []
    levels = [step / COVERAGE_STEPS for step in range(1, COVERAGE_STEPS)]
    for count in range(1, len(held[0].by_count) + 1):
        parts = [part for part in cross_fitted_scores(held, count) if len(part.classes)]
        if not parts:
            # No pixel has so many sensors: what is not known is not narrowed down.
            floors.append(floors[-1] if floors else (0.0,) * len(levels))
            units.append(0)
            continue
        together = joined_scores(parts)
        floors.append(tuple(floors_at(together, levels)))
        units.append(len(np.unique(together.units)))
        if len(parts) > 1:
            measured.append(_measure(parts, count))
    return ClassSetRecord(tuple(floors), tuple(units), tuple(measured)) if any(units) else None


def cross_fitted_scores(held: Sequence[HeldOut], count: int) -> list[ClassScores]:
    """Return the answers with ``count`` sensors, part by part, each with the rule that the other parts gave."""
    found = []
    for one, fitted in zip(held, cross_fitted(held)):
        for chosen, rule in fitted:
            answers = one.by_count[count - 1].of(chosen)
            probability = rule.apply(answers).softmax(1).numpy()
            index = answers.index
            found.append(ClassScores(probability, one.classes[index].numpy(), one.units[index].numpy()))
    return found


def joined_scores(parts: Sequence[ClassScores]) -> ClassScores:
    """Put parts after each other."""
    columns = zip(*((part.probability, part.classes, part.units) for part in parts))
    return ClassScores(*(np.concatenate(column) for column in columns))


def floors_at(scores: ClassScores, levels: Sequence[float]) -> list[float]:
    """Compute the least probability in a set at each coverage of ``levels``, in rising order.

    Returns:
        The floors, 0 to 1, falling; 0 where there are too few units for the coverage.
    """
    _, members, sizes = np.unique(scores.units, return_inverse=True, return_counts=True)
    order = np.argsort(-scores.of_right, kind="stable")
    reached = np.cumsum((1 / ((len(sizes) + 1) * sizes[members]))[order])
    # Sums of parts are a hair below what they stand for.
    places = np.searchsorted(reached, np.asarray(levels) - 1e-9)
    ordered = scores.of_right[order].astype(np.float64)
    return [
        math.floor(float(ordered[place]) * _DIGITS) / _DIGITS if place < len(ordered) else 0.0
        for place in places.tolist()
    ]


def set_sizes(probability: NDArray[np.float32], floor: float) -> NDArray[np.int64]:
    """Count the classes in each set, (n,), from probabilities (n, K); at least the most likely one."""
    sizes: NDArray[np.int64] = np.maximum((probability >= floor).sum(1), 1)
    return sizes


def is_covered(scores: ClassScores, floor: float) -> NDArray[np.bool_]:
    """Return whether each pixel's set holds the right class, (n,)."""
    covered: NDArray[np.bool_] = (scores.of_right >= floor) | (scores.probability.argmax(1) == scores.classes)
    return covered


def _measure(parts: Sequence[ClassScores], count: int) -> SetMeasure:
    """Measure sets on each part with the floor of the others."""
    covered, sizes, units = [], [], []
    for number, part in enumerate(parts):
        others = joined_scores([other for place, other in enumerate(parts) if place != number])
        (floor,) = floors_at(others, [USUAL_COVERAGE])
        covered.append(is_covered(part, floor))
        sizes.append(set_sizes(part.probability, floor))
        units.append(part.units)
    right, size = np.concatenate(covered), np.concatenate(sizes)
    _, members, pixels = np.unique(np.concatenate(units), return_inverse=True, return_counts=True)
    by_unit = np.bincount(members, weights=right) / pixels
    return SetMeasure(
        count, float(right.mean()), float(by_unit.mean()), float(size.mean()), float((size == 1).mean()), len(right)
    )
