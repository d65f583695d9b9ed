"""Two maps on one sample, accuracy by the sensors present, and what to expect where others will be."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt
from scipy.stats import binomtest

from ..contracts.assess import Estimate, Forecast, MapComparison, PatternAssessment
from ..contracts.labels import ClassEntry
from ..message import message
from ..text import counted, plain
from .estimators import Sample

Places = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


def places_among(
    values: Places, legend: Mapping[int, ClassEntry], entries: Sequence[ClassEntry], known: Collection[int]
) -> Places:
    """Find the classes of another map among those of an assessment: the same by name, else by value.

    Args:
        values: (n,), of the other map at the points; 0 where it has no class.
        legend: the classes that the other map names, by value.
        entries: the K classes of the assessment, those that were only seen among them.
        known: values of the map that is assessed; others were given to what was only seen, and say nothing.

    Returns:
        (n,), -1 where it is none of them.
    """
    by_name = {plain(entry.name): place for place, entry in enumerate(entries)}
    by_value = {
        entry.value: place
        for place, entry in enumerate(entries)
        if entry.value in known or entry.name == f"class {entry.value}"
    }
    found = {value: by_value.get(value, -1) for value in set(values.tolist())}
    found |= {value: by_name[plain(one.name)] for value, one in legend.items() if plain(one.name) in by_name}
    return np.array([found[value] if value else -1 for value in values.tolist()], dtype=np.int64)


def other_map_notes(values: Places, places: Places, name: str) -> Iterator[str]:
    """Yield why another map is wrong at points for another reason than its class.

    Args:
        values: (n,), its values at the points.
        places: (n,), what :func:`places_among` made of them.
        name: of the map.
    """
    empty, strange = int((values == 0).sum()), int(((places < 0) & (values != 0)).sum())
    if empty:
        yield message(
            "The map '{name}' has no class at {points} of the sample: they count as its errors.",
            name=name,
            points=counted(empty, "point"),
        )
    if strange:
        yield message(
            "The map '{name}' has classes at {points} that neither this map nor the sample has: they count as its "
            "errors. If they are the same classes, give them the same names or values.",
            name=name,
            points=counted(strange, "point"),
        )


def compare_maps(sample: Sample, right: Flags, other_right: Flags, name: str, with_intervals: bool) -> MapComparison:
    """Compare two maps on the same points.

    The difference is estimated as any other figure of the sample, from the difference at each point: pairs are kept
    together, so what both maps get wrong does not blur it.

    Args:
        sample: the points.
        right: (n,), whether the map is right there.
        other_right: (n,), whether the other is.
        name: of the other map.
        with_intervals: whether the points were drawn by chance.
    """
    only_this, only_other = int((right & ~other_right).sum()), int((other_right & ~right).sum())
    difference = sample.share(right.astype(np.float64) - other_right.astype(np.float64))
    other = sample.share(other_right)
    undecided = only_this + only_other
    chance = float(binomtest(only_this, undecided, 0.5).pvalue) if undecided and with_intervals else math.nan
    if not with_intervals:
        other, difference = Estimate(other.value), Estimate(difference.value)
    return MapComparison(name, other, difference, only_this, only_other, chance)


def by_pattern(
    sample: Sample, patterns: Places, hectares: Mapping[int, float], names: Mapping[int, str], with_intervals: bool
) -> tuple[PatternAssessment, ...]:
    """Estimate overall accuracy for each set of sensors present.

    Args:
        sample: the points.
        patterns: (n,), the pattern at each point.
        hectares: of the map, by pattern.
        names: of the patterns.
        with_intervals: whether the points were drawn by chance.

    Returns:
        By pattern; unknown where no point has it, and without an error where one has.
    """
    right = sample.mapped == sample.reference
    rows = []
    for pattern, area in sorted(hectares.items()):
        inside = patterns == pattern
        points = int(inside.sum())
        overall = sample.ratio(inside & right, inside)
        if points < 2 or not with_intervals:
            overall = Estimate(overall.value)
        name = names.get(pattern) or (
            message("sensors {pattern}", pattern=pattern) if pattern else message("sensors unknown")
        )
        rows.append(PatternAssessment(pattern, name, overall, area, points))
    return tuple(rows)


def forecast(
    sample: Sample, patterns: Places, tomorrow: Mapping[int, float], classes: Sequence[ClassEntry]
) -> Forecast:
    """Estimate accuracy and areas as they are to be expected with other sensors present.

    What the sample says of each pattern is weighted with the area that the pattern will have. It holds where a pattern
    will be as difficult as it was, and its ground as it was: clouds that choose their ground are beyond it.

    Args:
        sample: the points.
        patterns: (n,), the pattern at each point.
        tomorrow: hectares by pattern that there will be.
        classes: the K classes.

    Returns:
        Figures for the patterns that have a point; unknown where none has.
    """
    weights = sample.weights()
    known = {pattern: area for pattern, area in tomorrow.items() if area > 0 and (patterns == pattern).any()}
    whole, covered = sum(tomorrow.values()), sum(known.values())
    if not covered:
        nothing = Estimate(math.nan)
        return Forecast(nothing, tuple((entry, nothing) for entry in classes), 0.0, 1.0)
    # Each point stands for as much as its pattern will have, by its weight among those of its pattern.
    factors = np.zeros(len(patterns))
    for pattern, area in known.items():
        inside = patterns == pattern
        factors[inside] = area / covered / weights[inside].sum()

    def expected(indicator: Flags) -> Estimate:
        values = indicator.astype(np.float64)
        means = np.zeros(len(values))
        for pattern in known:
            inside = patterns == pattern
            means[inside] = (weights * values)[inside].sum() / weights[inside].sum()
        value = float((weights * factors * values).sum())
        # The shares of patterns in the sample are chance as well: the residuals are those of a ratio in each.
        return Estimate(value, sample.share(factors * (values - means)).error * sample.area)

    areas = []
    for place, entry in enumerate(classes):
        share = expected(sample.reference == place)
        areas.append((entry, Estimate(share.value * covered, share.error * covered)))
    return Forecast(expected(sample.mapped == sample.reference), tuple(areas), covered, 1 - covered / whole)
