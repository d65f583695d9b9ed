"""The study's section on the rivals: six kinds of models, on the pixel's bands and with windows."""

from __future__ import annotations

import numpy as np

from .cells import FIGURES, Record, mean_over_patterns
from .mixed import MIXED
from .rivals import MEAN, NAMES, PICKED, PICKED_FAVOURING
from .tables import mean_difference, table

BEST = "best of all in each cell, by the test side"
NOTE = """Mean over patterns, then scenes; the scenes that have all rows. The last row takes in each cell what is
best on the test pixels themselves: an upper bound, which nobody can pick."""


def rivals_section(records: list[Record]) -> str:
    """Build the table of kinds of models; empty where no scene has all of them."""
    rows = ["MaMOL", PICKED, PICKED_FAVOURING, MEAN, *NAMES]
    made = {(one["set"], one["seed"], one["method"]): one for one in records}
    whole = {key[:2] for key in made if all((*key[:2], row) in made for row in rows)}
    if not whole:
        return ""
    kept = [one for one in records if (one["set"], one["seed"]) in whole]
    lines = []
    for row in rows:
        means = [
            np.mean(list(mean_over_patterns(kept, row, FIGURES.index(figure)).values())) for figure in ("OA", "AA")
        ]
        lines.append([row, *(f"{mean:.1f}" for mean in means)])
    best = []
    for scene, seed in sorted(whole):
        patterns = made[scene, seed, PICKED]["patterns"]
        own = [[max(made[scene, seed, name]["patterns"][p][i] for name in NAMES) for p in patterns] for i in (0, 1)]
        best.append([100 * float(np.mean(values)) for values in own])
    lines.append([BEST, *(f"{mean:.1f}" for mean in np.mean(best, axis=0))])
    scenes = len({scene for scene, _ in whole})
    return f"{NOTE}\n\n{table([f'{scenes} scenes', 'OA', 'AA'], lines)}"


def headroom_line(records: list[Record]) -> str:
    """Describe what averaging with all rivals would gain, in a sentence; empty where it was not tried."""
    gains = []
    for index in (0, 1):
        own, mixed = (mean_over_patterns(records, name, index) for name in ("MaMOL", MIXED))
        gains.append([mixed[key] - own[key] for key in sorted(own.keys() & mixed.keys())])
    if not gains[0]:
        return ""
    told = [f"{mean_difference(one, 1)} points of {figure}" for one, figure in zip(gains, ("OA", "AA"))]
    return (
        f"Averaging MaMOL's answers with those of all rivals, half and half, changes accuracy by {told[0]} and "
        f"{told[1]} (mean over {len(gains[0])} scenes and seeds, and its standard error)."
    )
