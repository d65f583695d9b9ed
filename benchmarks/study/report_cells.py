"""The study's section on cells won, tied and lost."""

from __future__ import annotations

import numpy as np

from .cells import Record, find_cells, mean_over_patterns, summary
from .tables import NOTHING

RIVAL = """A cell is a scene and a pattern. Its rival is made for that pattern: of six kinds of models, each on the
bands of the pixel and with windows, the one that cross-validation over ground units of the training side picks; in
AA it favours rare classes by MaMOL's own rule. Where no rival was picked yet (no row "picked rival"), it is the
better of forest and boosting by the test side, which is harder to beat."""
THIN = "The fewer seeds a cell has, the noisier it is; with one seed it is not won or lost."


def cells_section(records: list[Record]) -> str:
    """Count the cells, and say what the one model gains over boosting with NaN."""
    lines = [f"- **{figure}**: {summary(find_cells(records, figure))}." for figure in ("OA", "AA")]
    lines += missing_line(records) + gain_line(records)
    return "\n\n".join([f"{RIVAL} {THIN}", "\n".join(lines), _margins(records)])


def missing_line(records: list[Record]) -> list[str]:
    """Describe how far the one model is from its rivals where a sensor is missing, in one line, or none."""
    cells = [cell for cell in find_cells(records, "OA") if len(cell.sensors) < cell.all_sensors]
    if not cells:
        return []
    mean = np.mean([cell.mean for cell in cells])
    return [f"- Over the rival, mean over the {len(cells)} cells with a sensor missing: {mean:+.1f} points of OA."]


def gain_line(records: list[Record]) -> list[str]:
    """Describe what the one model gains over boosting with NaN, in one line, or none where no scene has both."""
    gain = _gain_over_nan(records)
    if gain is None:
        return []
    return [
        f"- Over boosting with NaN, mean over scenes of the patterns with a sensor missing: "
        f"{gain[0]:+.1f} points of OA, {gain[1]:+.1f} of AA."
    ]


def _margins(records: list[Record]) -> str:
    """Describe how far the one model is from its rivals, mean over cells."""
    found = [find_cells(records, figure) for figure in ("OA", "AA")]
    margins = [f"{np.mean([cell.mean for cell in cells]):+.1f}" if cells else NOTHING for cells in found]
    return f"MaMOL less its rival, mean over cells: {margins[0]} points of OA, {margins[1]} of AA."


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
