"""The study's section on intervals: how far the margin over the rival hangs on which ground was tested."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .cells import PICKED, Record
from .tables import table

DRAWS = 2_000
NOTE = """MaMOL less the picked rival, points of OA, mean over patterns and seeds, with the middle 95 % of 2,000 draws
of the tested ground units, with replacement (the same units for both). *Missing*: patterns without some sensor. Scenes
with few units have wide intervals, whatever was learnt. Seeds whose rows were made before units were recorded are left
out."""


def intervals_section(records: Sequence[Record]) -> str:
    """Build the table; empty where no scene has both rows with their units."""
    made = {(one["set"], one["seed"], one["method"]): one for one in records if one.get("by_unit")}
    scenes = dict.fromkeys(one["set"] for one in records)
    rows, everything = [], []
    for scene in scenes:
        pairs = [
            (own, made[scene, key[1], PICKED["OA"]])
            for key, own in made.items()
            if key[0] == scene and key[2] == "MaMOL" and (scene, key[1], PICKED["OA"]) in made
        ]
        if pairs:
            drawn = np.mean([_drawn(own, rival) for own, rival in pairs], axis=0)
            everything.append(drawn)
            units = np.mean([len(own["by_unit"]["all"]) for own, _ in pairs])
            rows.append([scene, str(len(pairs)), f"{units:.0f}", *_shown(drawn)])
    if not rows:
        return ""
    if len(rows) > 1:
        rows.append([f"mean of {len(rows)} scenes", "", "", *_shown(np.mean(everything, axis=0))])
    return f"{NOTE}\n\n{table(['scene', 'seeds', 'units', 'all patterns', 'missing'], rows)}"


def _drawn(own: Record, rival: Record) -> NDArray[np.float64]:
    """Return differences in points, (1 + draws, 2): first as it is, then of units drawn anew; all patterns, missing."""
    sizes = np.array(own["by_unit"]["all"], dtype=np.float64)
    if own["by_unit"]["all"] != rival["by_unit"]["all"]:
        raise ValueError(f"{own['set']}, seed {own['seed']}: the two rows were tested on other ground")
    random = np.random.default_rng(own["seed"])
    weights = random.multinomial(len(sizes), np.full(len(sizes), 1 / len(sizes)), DRAWS)
    weights = np.concatenate([np.ones((1, len(sizes)), dtype=weights.dtype), weights])
    whole = str(2 ** len(own["sensors"]) - 1)
    columns = {
        pattern: weights @ (np.array(own["by_unit"][pattern]) - np.array(rival["by_unit"][pattern])) / (weights @ sizes)
        for pattern in own["patterns"]
    }
    missing = [values for pattern, values in columns.items() if pattern != whole]
    every = np.mean(list(columns.values()), axis=0)
    return 100 * np.stack([every, np.mean(missing, axis=0) if missing else every], axis=1)


def _shown(drawn: NDArray[np.float64]) -> list[str]:
    low, high = np.quantile(drawn[1:], (0.025, 0.975), axis=0)
    return [f"{mean:+.1f} ({a:+.1f} to {b:+.1f})" for mean, a, b in zip(drawn[0], low, high)]
