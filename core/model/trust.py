"""What a model file says of where to trust it: sets of classes that hold the right one, and what training has seen.

Plain data beside ``spec.py``, without torch. The pixels of training that new ones are compared with are tensors of the
model file, see ``core/model/likeness.py``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

COVERAGE_STEPS = 200
"""Coverages are kept in steps of 0.5 %; what lies between two is rounded up."""
USUAL_COVERAGE = 0.9


@dataclass(frozen=True)
class SetMeasure:
    """How class sets did on held-out ground, with as many sensors: each unit with sets calibrated on the others.

    Attributes:
        sensors: number of sensors present.
        coverage: share of the held-out pixels whose set holds the right class, at a coverage of ``USUAL_COVERAGE``.
        unit_coverage: the same in the mean of ground units, each counting alike: what is promised.
        size: classes in a set, in the mean.
        single: share of the pixels with one class in their set.
        pixels: how many pixels.
    """

    sensors: int
    coverage: float
    unit_coverage: float
    size: float
    single: float
    pixels: int


@dataclass(frozen=True)
class ClassSetRecord:
    """From which probability on a class belongs to a pixel's set.

    Attributes:
        floors: for 1 to M sensors present, that probability at coverages of 1, 2 ... 199 steps of 0.5 %; 0 where the
            held-out ground units are too few for a coverage: every class belongs to the set then.
        units: for each number of sensors, the ground units they were calibrated on.
        measured: how the sets did on held-out ground; empty where it is a single unit.
    """

    floors: tuple[tuple[float, ...], ...]
    units: tuple[int, ...]
    measured: tuple[SetMeasure, ...] = ()

    def at(self, coverage: float) -> tuple[float, ...]:
        """Return the least probability in a set for 1 to M sensors, at a coverage above 0 and below 1."""
        # A hair below a whole step is that step: 0.9 times 200 is not always 180.
        step = math.ceil(coverage * COVERAGE_STEPS - 1e-6)
        if step >= COVERAGE_STEPS:
            return (0.0,) * len(self.floors)
        return tuple(row[max(1, step) - 1] for row in self.floors)


def low_coverage(units: int, coverage: float) -> float:
    """Compute what one model in ten may cover at most, of new ground units, where ``coverage`` was asked for.

    The promise is one in the mean over models. What a single one covers is spread around it by the chance of which
    units it was calibrated on: Beta(l, K + 1 - l) for the l-th largest of K scores (Vovk 2012, arXiv 1209.2673), each
    unit taken as one score.

    Args:
        units: K, that the sets were calibrated on.
        coverage: above 0 and below 1.

    Returns:
        0 to 1; 1 where the units are too few for the coverage, so that every class is in the set.
    """
    from scipy.stats import beta

    rank = math.ceil((units + 1) * coverage - 1e-9)
    return float(beta.ppf(0.1, rank, units + 1 - rank)) if 0 < rank <= units else 1.0


@dataclass(frozen=True)
class LikenessMeasure:
    """Accuracy on held-out pixels, each with the sensors it has, inside and outside what training has seen.

    Attributes:
        inside: overall accuracy of the pixels inside; None where there is none.
        outside: of those outside; None where there is none.
        outside_share: share of the pixels that are outside.
        pixels: how many were compared.
    """

    inside: Optional[float]
    outside: Optional[float]
    outside_share: float
    pixels: int


@dataclass(frozen=True)
class ApplicabilityRecord:
    """What training has seen, as far as a header holds it.

    Attributes:
        features: for each sensor, the places of the stem's features that are compared.
        kept: number of training pixels kept in the file.
        distances: by pattern, mean distance between two training pixels; 0 for what no training pixel has. The first
            is of no sensor at all, and 0.
        limits: by pattern, largest dissimilarity index that counts as seen.
        measured: accuracy inside and outside; None where it could not be measured.
    """

    features: tuple[tuple[int, ...], ...]
    kept: int
    distances: tuple[float, ...]
    limits: tuple[float, ...]
    measured: Optional[LikenessMeasure] = None
