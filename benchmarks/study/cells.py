"""Cells won, tied and lost: the one model against the rival made for a pattern."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

Record = dict[str, Any]
PICKED = {"OA": "picked rival", "AA": "picked rival, rare classes favoured", "kappa": "picked rival"}
"""The rival of a cell: what cross-validation over ground units of the training side picks; in AA with MaMOL's own rule
for rare classes."""
DEDICATED = ("forest per pattern", "boosting per pattern")
"""The rivals where none was picked: the better of them, as seen on the test side."""
FIGURES = ("OA", "AA", "kappa")


@dataclass(frozen=True)
class Cell:
    """One scene, one pattern, one figure: differences to the best dedicated model, one per seed.

    Attributes:
        scene: the scene's name.
        pattern: bit m is sensor m.
        sensors: names of the sensors there.
        differences: per seed, in points; positive where the one model is better.
        best: the rival, or of several the one with the highest mean.
        all_sensors: number of the scene's sensors.
    """

    scene: str
    pattern: int
    sensors: tuple[str, ...]
    differences: tuple[float, ...]
    best: str
    all_sensors: int = 0

    @property
    def mean(self) -> float:
        """Mean difference, in points."""
        return float(np.mean(self.differences))

    @property
    def has_one_seed(self) -> bool:
        """Whether chance cannot be told from a difference."""
        return len(self.differences) < 2

    @property
    def verdict(self) -> str:
        """Return "won", "tied" (within one standard deviation over the seeds), "lost", or "one seed"."""
        if self.has_one_seed:
            return "one seed"
        if abs(self.mean) <= float(np.std(self.differences, ddof=1)):
            return "tied"
        return "won" if self.mean > 0 else "lost"


def find_cells(records: list[Record], figure: str, method: str = "MaMOL") -> list[Cell]:
    """Compare ``method`` with its rival in every cell, seed by seed; cells without a rival are left out."""
    index = FIGURES.index(figure)
    table: dict[tuple[str, int], dict[str, dict[int, float]]] = defaultdict(lambda: defaultdict(dict))
    names: dict[str, list[str]] = {}
    for one in records:
        names[one["set"]] = one["sensors"]
        for pattern, values in one["patterns"].items():
            table[one["set"], int(pattern)][one["method"]][one["seed"]] = 100 * values[index]
    cells = []
    for (scene, pattern), methods in table.items():
        rivals = [PICKED[figure]] if PICKED[figure] in methods else [name for name in DEDICATED if name in methods]
        if not rivals or method not in methods:
            continue
        best = max(rivals, key=lambda name: float(np.mean(list(methods[name].values()))))
        seeds = sorted(methods[method].keys() & methods[best].keys())
        if seeds:
            sensors = tuple(name for m, name in enumerate(names[scene]) if pattern >> m & 1)
            differences = tuple(methods[method][seed] - methods[best][seed] for seed in seeds)
            cells.append(Cell(scene, pattern, sensors, differences, best, len(names[scene])))
    return cells


def methods_of(records: Iterable[Record]) -> list[str]:
    """List the methods, as they are first met."""
    return list(dict.fromkeys(one["method"] for one in records))


def scenes_of(records: Iterable[Record]) -> list[str]:
    """List the scenes, as they are first met."""
    return list(dict.fromkeys(one["set"] for one in records))


def paired(records: Sequence[Record]) -> list[Record]:
    """Keep of each scene the seeds that all its methods have, so that means are of the same divisions."""
    seeds: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for one in records:
        seeds[one["set"]][one["method"]].add(one["seed"])
    shared = {scene: set.intersection(*methods.values()) for scene, methods in seeds.items()}
    return [one for one in records if one["seed"] in shared[one["set"]]]


def mean_over_patterns(
    records: Iterable[Record], method: str, index: int, missing_only: bool = False
) -> dict[tuple[str, int], float]:
    """Average a figure over patterns, in per cent, by scene and seed.

    Args:
        records: of any methods.
        method: whose records count.
        index: of the figure in ``FIGURES``.
        missing_only: whether the pattern of all sensors is left out.
    """
    found = {}
    for one in records:
        if one["method"] == method:
            patterns = dict(one["patterns"])
            if missing_only:
                del patterns[str(2 ** len(one["sensors"]) - 1)]
            kept = [values[index] for values in patterns.values()]
            found[one["set"], one["seed"]] = 100 * float(np.mean(kept))
    return found


def level_and_far(cells: list[Cell]) -> tuple[int, int]:
    """Count the cells at or above the rival, and those more than a point below."""
    return sum(cell.mean >= 0 for cell in cells), sum(cell.mean < -1 for cell in cells)


def summary(cells: list[Cell]) -> str:
    """Count cells, in a sentence."""
    if cells and all(cell.has_one_seed for cell in cells):
        level, far = level_and_far(cells)
        share = 100 * level / len(cells)
        return (
            f"at or above the rival in {level} of {len(cells)} cells ({share:.1f} %), more than a point below in "
            f"{far}; one seed, so none is won or lost"
        )
    counts = {verdict: sum(cell.verdict == verdict for cell in cells) for verdict in ("won", "tied", "lost")}
    level, far = level_and_far(cells)
    share = 100 * level / max(len(cells), 1)
    single = sum(cell.has_one_seed for cell in cells)
    rest = f" ({single} with one seed are none of these)" if single else ""
    return (
        f"{counts['won']} won, {counts['tied']} tied within one standard deviation, {counts['lost']} lost of "
        f"{len(cells)} cells{rest}; at or above in {level} ({share:.1f} %), more than a point below in {far}"
    )
