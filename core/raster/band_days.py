"""Bands of one raster by their days: the dates of a cube, and several pictures of one day in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from ..matching.dates import Day


def bands_by_day(
    days: Mapping[int, Day | None], moments: Mapping[int, str], names: Mapping[int, str]
) -> tuple[tuple[Day, tuple[int, ...]], ...]:
    """Group bands by their days; the order of the days in the file is free.

    Two pictures of one day, as of a morning and an afternoon, are two groups of it: each has all of the bands.

    Args:
        days: of each band, by its number; None where it has none.
        moments: when on that day, as far as is known.
        names: without days; "" where there are none.
    """
    found: dict[str, dict[str, list[int]]] = {}
    firsts: dict[str, Day] = {}
    for band, day in days.items():
        if day is not None:
            found.setdefault(day.text, {}).setdefault(moments.get(band, ""), []).append(band)
            known = firsts.setdefault(day.text, day)
            firsts[day.text] = day if day.is_turned else known
    return tuple(
        (firsts[text], tuple(bands))
        for text, own in found.items()
        for part in _pictures(list(own.values()), names, tuple(days))
        for bands in _repeated(part, names)
    )


def _pictures(parts: list[list[int]], names: Mapping[int, str], order: Sequence[int]) -> list[list[int]]:
    """Return bands of one moment each, or all together where each moment has other bands than the others."""
    if len(parts) == 1:
        return parts
    called = [{names[band] for band in part} for part in parts]
    is_one = all(called) and sum(map(len, called)) == len(set.union(*called)) and "" not in set.union(*called)
    together = {band for part in parts for band in part}
    return [[band for band in order if band in together]] if is_one else parts


def _repeated(bands: Sequence[int], names: Mapping[int, str]) -> list[list[int]]:
    """Return bands apart whose names come again: each name as often as the others."""
    counts = Counter(names[band] for band in bands)
    times = next(iter(counts.values()))
    if "" in counts or times == 1 or set(counts.values()) != {times}:
        return [list(bands)]
    groups: list[list[int]] = [[] for _ in range(times)]
    before: Counter[str] = Counter()
    for band in bands:
        groups[before[names[band]]].append(band)
        before[names[band]] += 1
    return groups
