"""From labelled points to a sample that can be estimated from: its strata, and what is weak about them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..contracts.assess import SampleDesign, SampleKind
from ..contracts.labels import ClassEntry
from ..message import message
from ..raster.grid import Grid
from ..raster.pixel_area import row_areas
from ..text import listed
from .estimators import Sample, merged_strata
from .placing import PlacedPoints

_FEWEST = 5
"""Points of a class that a plain sample is post-stratified by; smaller ones are put together."""
_ALIKE = 50
"""Up to so many points that all agree are no proof that all pixels do."""

Places = npt.NDArray[np.int64]
Warn = Callable[[str], None]


@dataclass(frozen=True)
class Census:
    """What a pass over a map finds.

    Attributes:
        pixels: by class value.
        hectares: by class value.
        patterns: hectares by pattern; empty without their map.
    """

    pixels: dict[int, int]
    hectares: dict[int, float]
    patterns: dict[int, float]

    @property
    def has_area(self) -> bool:
        """Whether the map's CRS has areas."""
        return all(math.isfinite(area) for area in self.hectares.values())


def build_sample(
    kind: SampleKind,
    design: SampleDesign | None,
    points: PlacedPoints,
    mapped: Places,
    seen: Places,
    entries: Sequence[ClassEntry],
    census: Census,
    grid: Grid,
    warn: Warn,
) -> tuple[Sample, str]:
    """Put points and strata together.

    Args:
        kind: how the points were chosen.
        design: how they were drawn, where that counts.
        points: the n points.
        mapped: (n,), place of the class that each has in the map; -1 for none.
        seen: (n,), place of the class that was seen.
        entries: the classes.
        census: of the map.
        grid: the map's.
        warn: told what weakens the figures.

    Returns:
        The sample, and a sentence on what is estimated how.
    """
    if design is not None and kind is SampleKind.AS_DRAWN:
        stratum = points.stratum
        pixels = [part.pixels for part in design.parts]
        hectares = [part.hectares for part in design.parts]
        names = [part.name for part in design.parts]
        method = message(
            "Stratified estimators with the {names} strata that the points were drawn in ({strata}); indicators "
            "and ratios as in Stehman 2014, which for strata that are the map's classes are those of Olofsson et "
            "al. 2014.",
            names=len(names),
            strata=design.strata.value,
        )
    else:
        values = [entry.value for entry in entries if entry.value in census.pixels]
        names = [entry.name for entry in entries if entry.value in census.pixels]
        order = {entry.value: place for place, entry in enumerate(entries)}
        lookup = np.full(len(entries) + 1, -1, dtype=np.int64)
        lookup[[order[value] for value in values]] = np.arange(len(values))
        stratum = lookup[mapped]
        pixels = [census.pixels[value] for value in values]
        hectares = [census.hectares[value] for value in values]
        method = message("Stratified estimators with the map's classes as strata, as in Olofsson et al. 2014.")
        if kind in (SampleKind.RANDOM, SampleKind.SYSTEMATIC):
            stratum, pixels, hectares, names = _post_strata(stratum, pixels, hectares, names, warn)
            method = message(
                "A {kind} sample, post-stratified by the map's classes: their areas are known from the map, which "
                "makes the intervals narrower; as in Olofsson et al. 2014.",
                kind=kind.value,
            )
            if kind is SampleKind.SYSTEMATIC:
                method += message(" The intervals are those of a random sample, for a grid of points rather too wide.")
    if kind is SampleKind.PURPOSIVE:
        # One stratum without weights: shares of the points.
        stratum, pixels, hectares, names = np.zeros(len(mapped), dtype=np.int64), [sum(pixels)], [sum(hectares)], [""]
        method = purposive_method("points")
    sizes = None
    if not all(math.isfinite(area) for area in hectares):
        hectares = [float(number) for number in pixels]
    elif grid.crs.is_geographic and kind is not SampleKind.PURPOSIVE:
        sizes = row_areas(grid, grid.whole)[points.rows]
    sample = Sample(stratum, mapped, seen, np.array(pixels, float), np.array(hectares, float), sizes)
    if kind is not SampleKind.PURPOSIVE:
        for sentence in _stratum_warnings(sample, names):
            warn(sentence)
    return sample, method


def _post_strata(
    stratum: Places, pixels: list[int], hectares: list[float], names: list[str], warn: Warn
) -> tuple[Places, list[int], list[float], list[str]]:
    """Put classes with few points together, so that a plain sample can be post-stratified by them."""
    counts = np.bincount(stratum, minlength=len(pixels)).tolist()
    merged = merged_strata(pixels, counts, _FEWEST)
    groups = [
        [place for place in range(len(pixels)) if merged[place] == group] for group in range(int(merged.max()) + 1)
    ]
    together = [names[place] for group in groups if len(group) > 1 for place in group]
    if together:
        warn(
            message(
                "Fewer than {fewest} points in some classes: {together} are one stratum together. Their own "
                "accuracies are uncertain.",
                fewest=_FEWEST,
                together=listed(together),
            )
        )
    return (
        merged[stratum],
        [sum(pixels[place] for place in group) for group in groups],
        [sum(hectares[place] for place in group) for group in groups],
        [" + ".join(names[place] for place in group) for group in groups],
    )


def purposive_method(what: str) -> str:
    """Return why there are no intervals."""
    return message(
        "The {what} were not drawn by chance, so nothing is known of how they differ from the rest of the map: "
        "these are shares of the sample, without intervals and without areas. Draw a sample for figures that hold "
        "for the map.",
        what=what,
    )


def _stratum_warnings(sample: Sample, names: Sequence[str]) -> Iterator[str]:
    """Say which strata have no area, no point, one point, or points that all agree."""
    counts = sample.counts.tolist()
    empty = [names[place] for place in range(len(counts)) if not sample.pixels[place] > 0]
    if any(counts[place] for place in range(len(counts)) if not sample.pixels[place] > 0):
        yield message("Strata without area have points, which count for nothing: {empty}.", empty=listed(empty))
    elif empty:
        yield message("Strata without area are left out: {empty}.", empty=listed(empty))
    bare = [place for place in range(len(counts)) if not counts[place] and sample.pixels[place] > 0]
    if bare:
        share = sample.hectares[bare].sum() / sample.hectares.sum()
        shown = listed([f"'{names[place]}'" for place in bare])
        yield (
            message(
                "No labelled point in {shown}, {share:.2%} of the area: all figures are of the rest. Draw and label "
                "points there.",
                shown=shown,
                share=max(share, 0.0001),
            )
        )
    lone = [f"'{names[place]}'" for place in range(len(counts)) if counts[place] == 1 and sample.pixels[place] > 1]
    if lone and len(sample.stratum) == 1:
        yield message("One labelled point only: no figure has an interval. Label more points.")
    elif lone:
        yield (
            message(
                "One labelled point only in {lone}: its spread is taken from the other strata. Label more points "
                "there.",
                lone=listed(lone),
            )
        )
    right = np.bincount(sample.stratum, weights=sample.mapped == sample.reference, minlength=len(counts)).tolist()
    alike = [
        f"'{names[place]}' ({counts[place]})"
        for place in range(len(counts))
        if 1 < counts[place] <= _ALIKE and right[place] in (0, counts[place]) and sample.pixels[place] > counts[place]
    ]
    if alike:
        yield (
            message(
                "All points of a stratum are right, or all wrong: {alike}. They show no spread, so the interval is "
                "too narrow there. Label more points.",
                alike=listed(alike),
            )
        )
