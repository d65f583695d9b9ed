"""The study's section on cells won, tied and lost, with the seeds apart that nobody looked at while choosing."""

from __future__ import annotations

import numpy as np

from .cells import Cell, Record, find_cells, level_and_far, mean_over_patterns, summary
from .tables import NOTHING, table

LOOKED_AT = 3
"""Seeds from 0 whose test pixels were looked at while constants of the method were chosen."""
RIVAL = "A cell is a scene and a pattern; the rival is the better of forest and boosting made for that pattern."
APART = f"""Constants of the method were chosen while looking at test pixels of seeds below {LOOKED_AT}. The seeds from
{LOOKED_AT} on were added when all was chosen; no choice was made by them. The margin is MaMOL less its rival, in
points, mean over cells. The fewer seeds a cell has, the noisier it is."""


def cells_section(records: list[Record]) -> str:
    """Count the cells, and say what the one model gains over boosting with NaN."""
    lines = [f"- **{figure}**: {summary(find_cells(records, figure))}." for figure in ("OA", "AA")]
    lines += gain_line(records)
    seeds = {one["seed"] for one in records}
    apart = [APART, _by_seeds(records)] if max(seeds) >= LOOKED_AT else []
    return "\n\n".join([RIVAL, "\n".join(lines), *apart])


def gain_line(records: list[Record]) -> list[str]:
    """Say what the one model gains over boosting with NaN, in one line, or none where no scene has both."""
    gain = _gain_over_nan(records)
    if gain is None:
        return []
    return [
        f"- Over boosting with NaN, mean over scenes of the patterns with a sensor missing: "
        f"{gain[0]:+.1f} points of OA, {gain[1]:+.1f} of AA."
    ]


def _by_seeds(records: list[Record]) -> str:
    """Compare the seeds that were looked at with those that were not."""
    seeds = sorted({one["seed"] for one in records})
    groups = [[seed for seed in seeds if seed < LOOKED_AT], [seed for seed in seeds if seed >= LOOKED_AT], seeds]
    rows = []
    for group in groups:
        own = [one for one in records if one["seed"] in group]
        runs = len({(one["set"], one["seed"]) for one in own})
        row = [", ".join(map(str, group)), str(runs)]
        for figure in ("OA", "AA"):
            row += _counts(find_cells(own, figure))
        rows.append(row)
    header = ["seeds", "runs"]
    for figure in ("OA", "AA"):
        header += [f"{figure}, at or above", "over a point below", "margin"]
    return table(header, rows)


def _counts(cells: list[Cell]) -> list[str]:
    if not cells:
        return [NOTHING] * 3
    level, far = level_and_far(cells)
    return [f"{level} of {len(cells)}", str(far), f"{np.mean([cell.mean for cell in cells]):+.1f}"]


def _gain_over_nan(records: list[Record]) -> tuple[float, float] | None:
    gains = []
    for index in (0, 1):
        own, other = (
            mean_over_patterns(records, name, index, missing_only=True) for name in ("MaMOL", "boosting with NaN")
        )
        shared = own.keys() & other.keys()
        if not shared:
            return None
        gains.append(float(np.mean([own[key] - other[key] for key in shared])))
    return gains[0], gains[1]
