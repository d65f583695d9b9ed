"""Estimators for samples of pixels drawn at random in strata.

Everything is a ratio of two totals of indicators (Stehman 2014, International Journal of Remote Sensing 35, 4923-4939,
equations 24 to 28), so the strata need not be the map's classes. Where they are, the ratios are those of Olofsson et
al. 2014 (Remote Sensing of Environment 148, 42-57, equations 1 to 11) to the last digit, but for the finite population
correction, which they leave out.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ..contracts.assess import UNKNOWN, Estimate

Numbers = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Sample:
    """n points drawn at random in H strata of a map of K classes, each with the class that was seen there.

    Attributes:
        stratum: (n,), place of each point's stratum.
        mapped: (n,), place of the class it has in the map; -1 where the map has none.
        reference: (n,), place of the class that was seen.
        pixels: (H,), pixels of each stratum: what the points were drawn from.
        hectares: (H,), area of each stratum on the ground.
        sizes: (n,), area of each point's pixel in any unit; None where all pixels are alike.
    """

    stratum: Places
    mapped: Places
    reference: Places
    pixels: Numbers
    hectares: Numbers
    sizes: Numbers | None = None

    @cached_property
    def counts(self) -> Places:
        """Points in each stratum, (H,)."""
        return np.bincount(self.stratum, minlength=len(self.pixels)).astype(np.int64)

    @cached_property
    def area(self) -> float:
        """Hectares of the strata that have a point: what all figures are of."""
        return float(self.hectares[self.counts > 0].sum())

    def weights(self) -> Numbers:
        """Return how many hectares each point stands for, (n,)."""
        totals = np.bincount(self.stratum, weights=self._sizes, minlength=len(self.pixels))
        weights: Numbers = self.hectares[self.stratum] * self._sizes / totals[self.stratum]
        return weights

    def ratio(self, above: npt.ArrayLike, below: npt.ArrayLike) -> Estimate:
        """Estimate the total of one quantity as a share of that of another.

        A stratum with one point shows no spread; its point is measured from the mean of all, as survey statisticians
        do ("adjust" for a lonely unit), which rather makes the interval too wide. A ratio that rests on a single point
        shows none at all: its error is not known, unless all pixels were drawn.

        Args:
            above: (n,), the quantity at each point; 0 or 1 for an indicator.
            below: (n,), the other.

        Returns:
            The ratio with its standard error; unknown where no point has any of the quantity below.
        """
        weights = self.weights()
        upper, lower = np.asarray(above, dtype=np.float64), np.asarray(below, dtype=np.float64)
        total = float((weights * lower).sum())
        if not total > 0:
            return UNKNOWN
        value = float((weights * upper).sum()) / total
        # Where pixels differ in size, a stratum's mean is itself a ratio: its residuals are weighted by size.
        left = upper - value * lower
        strata = len(self.pixels)
        mean_size = np.bincount(self.stratum, weights=self._sizes, minlength=strata) / np.maximum(self.counts, 1)
        means = np.bincount(self.stratum, weights=self._sizes * left, minlength=strata)
        means = means / np.maximum(mean_size * self.counts, np.finfo(float).tiny)
        centre = np.where(self.counts[self.stratum] > 1, means[self.stratum], 0.0)
        residuals = self._sizes / mean_size[self.stratum] * (left - centre)
        squares = np.bincount(self.stratum, weights=residuals**2, minlength=strata)
        spread = squares / np.maximum(self.counts - 1, 1)
        used = self.counts > 0
        correction = np.clip(1 - self.counts[used] / np.maximum(self.pixels[used], 1), 0.0, 1.0)
        alone = np.flatnonzero(lower)
        if len(alone) == 1 and self.counts[self.stratum[alone[0]]] < self.pixels[self.stratum[alone[0]]]:
            return Estimate(value, math.nan)
        variance = float((self.hectares[used] ** 2 * correction * spread[used] / self.counts[used]).sum())
        return Estimate(value, math.sqrt(variance) / total)

    def share(self, indicator: npt.ArrayLike) -> Estimate:
        """Estimate the share of the area that has a property, 0 to 1, from an indicator at each point, (n,)."""
        return self.ratio(indicator, np.ones(len(self.stratum)))

    def overall(self) -> Estimate:
        """Estimate overall accuracy: the share of the area that has the map's class (Olofsson 2014, eq. 1 and 5)."""
        return self.share(self.mapped == self.reference)

    def users(self, place: int) -> Estimate:
        """Estimate the user's accuracy of a class by its place (Olofsson 2014, eq. 2 and 6)."""
        mapped = self.mapped == place
        return self.ratio(mapped & (self.reference == place), mapped)

    def producers(self, place: int) -> Estimate:
        """Estimate the producer's accuracy of a class by its place (Olofsson 2014, eq. 3 and 7)."""
        seen = self.reference == place
        return self.ratio(seen & (self.mapped == place), seen)

    def class_area(self, place: int) -> Estimate:
        """Estimate the hectares that a class really has (Olofsson 2014, eq. 9 to 11)."""
        share = self.share(self.reference == place)
        return Estimate(share.value * self.area, share.error * self.area)

    def proportions(self, classes: int) -> Numbers:
        """Estimate the error matrix in shares of the area (Olofsson 2014, eq. 4).

        Args:
            classes: K.

        Returns:
            (K + 1, K): rows are the map's classes, the last row is ground without a class in the map; columns are what
            was seen. All sum up to 1.
        """
        matrix = np.zeros((classes + 1, classes))
        np.add.at(matrix, (self.mapped, self.reference), self.weights() / self.area)
        return matrix

    def matrix(self, classes: int) -> Places:
        """Count the points by class in the map and class seen, (K + 1, K), as in :meth:`proportions`."""
        matrix = np.zeros((classes + 1, classes), dtype=np.int64)
        np.add.at(matrix, (self.mapped, self.reference), 1)
        return matrix

    def of_points(self, kept: npt.NDArray[np.bool_]) -> Sample:
        """Return the sample with some of its points only, (n,) bool; the strata stay."""
        sizes = self.sizes[kept] if self.sizes is not None else None
        return replace(
            self, stratum=self.stratum[kept], mapped=self.mapped[kept], reference=self.reference[kept], sizes=sizes
        )

    @cached_property
    def _sizes(self) -> Numbers:
        return np.ones(len(self.stratum)) if self.sizes is None else self.sizes


def merged_strata(pixels: Sequence[float], points: Sequence[int], fewest: int) -> Places:
    """Merge small strata, so that each has enough points to show a spread.

    Strata with fewer points than ``fewest`` become one; where that has too few as well, the next smallest joins it.

    Args:
        pixels: of each of the H strata; those without any are left alone.
        points: in each stratum.
        fewest: points that a stratum should have.

    Returns:
        (H,), the place of each stratum's new stratum, from 0 without gaps.
    """
    order = sorted((place for place in range(len(pixels)) if pixels[place] > 0), key=lambda place: points[place])
    pooled = [place for place in order if points[place] < fewest]
    while pooled and sum(points[place] for place in pooled) < fewest and len(pooled) < len(order):
        pooled.append(order[len(pooled)])
    first = min(pooled, default=0)
    groups = [first if place in pooled else place for place in range(len(pixels))]
    numbers = {group: number for number, group in enumerate(dict.fromkeys(groups))}
    return np.array([numbers[group] for group in groups], dtype=np.int64)
