"""Write docs/study-series.md from the records of the study of series."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .cells import Record, scenes_of
from .records import versions_line
from .series import ALL, CASES, METHODS, ON_MEDIANS, OURS, RIVALS, SCHEDULES
from .tables import NOTHING, spread, table

FILE_NAME = "study-series.md"
INTRODUCTION = """One MaMOL model a set, trained once with the preset balanced (or, where a set says so, with the
shorter schedule of the ablations), answers for whatever dates are there; its rivals see the same features. *For these
dates*: a random forest of 200 trees, gaps filled linearly in time, and boosted trees that know NaN, each trained anew
for the very dates of a case. *On all dates, gaps filled*: one forest trained with all dates and shown the rest, filled.
A case takes dates from the whole scene, from training and test alike for the trees trained for it: a share of the dates
of each series, drawn at random, the larger shares holding the smaller; or all after a third, a half, two thirds of the
season. One date of each series stays, and so does what is no series.

Half of each set is tested: blocks of 16 pixels with a buffer of half a window in Belgium and Slovenia, as the study of
sensors has it, cells of 0.02 degrees in Mato Grosso. Nothing of the tested side is learnt: neither labels nor features.
Belgium: 20 months of Sentinel-2 (two of them without any) and of Sentinel-1, and elevation; its labels are a map
product, and with five or six blocks on either side its figures jump from seed to seed. Slovenia: 29 dates of NDVI, and
elevation. Mato Grosso: 1,218 places with twelve values of NDVI each, a pixel without surroundings each, their sixteen
years brought into one season. How dates are encoded and hidden was chosen by looking at hidden blocks of the training
side, never at the tested one; the weight of labels
([decision 79](decisions/0079-of-a-series-labels-weigh-as-much-as-the-teacher.md)) on the tested side of seeds 0 to 2,
and nobody looked at seeds 3 and 4."""
CELLS = """A cell is a set, a case and a figure; its rival is the best of the three by the mean over seeds, as seen on
the test side, which is harder to beat than one that was picked beforehand."""


@dataclass(frozen=True)
class SeriesCell:
    """MaMOL against the best rival in one case.

    Attributes:
        name: of the set.
        case: which dates are there.
        best: the rival.
        differences: per seed, in points; positive where MaMOL is better.
    """

    name: str
    case: str
    best: str
    differences: tuple[float, ...]

    @property
    def mean(self) -> float:
        """Mean difference, in points."""
        return float(np.mean(self.differences))


def series_cells(records: Sequence[Record], figure: int = 0) -> list[SeriesCell]:
    """Compare MaMOL with the best rival in every case of every set; ``figure`` is 0 for OA, 1 for AA."""
    found = _by_case(records, figure)
    cells = []
    for name in scenes_of(records):
        for case in CASES:
            ours = found[name, case, OURS]
            rivals = {rival: found[name, case, rival] for rival in RIVALS if found[name, case, rival]}
            if ours and rivals:
                best = max(rivals, key=lambda rival: float(np.mean(list(rivals[rival].values()))))
                seeds = sorted(ours.keys() & rivals[best].keys())
                if seeds:
                    differences = tuple(ours[seed] - rivals[best][seed] for seed in seeds)
                    cells.append(SeriesCell(name, case, best, differences))
    return cells


def write_series_report(target: Path, records: Sequence[Record]) -> None:
    """Write the page of the study of series.

    Args:
        target: a Markdown file.
        records: one line for each set, seed and method.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    text = ["# Study of series: any dates may be missing", _how(), INTRODUCTION]
    if not records:
        text += ["No run is recorded."]
    else:
        text += ["## In short", CELLS, *_summaries(records), *_medians(records), *_confidence(records)]
        for name in scenes_of(records):
            text += [f"## {name}", _about(records, name), *_tables(records, name)]
    target.write_text("\n\n".join(text) + "\n", encoding="utf-8")


def _how() -> str:
    return (
        'Written by `make study ARGS="--parts series"`; with `--report-only` from what is recorded in '
        f"benchmarks/results/series.jsonl. {versions_line()}. A dash is a run that was not made."
    )


def _by_case(records: Sequence[Record], figure: int) -> dict[tuple[str, str, str], dict[int, float]]:
    """Sort a figure, in per cent, by set, case and method, then by seed."""
    found: dict[tuple[str, str, str], dict[int, float]] = defaultdict(dict)
    for one in records:
        for case, values in one["cases"].items():
            found[one["set"], case, one["method"]][one["seed"]] = 100 * values[figure]
    return found


def _summaries(records: Sequence[Record]) -> list[str]:
    lines = []
    for figure, name in enumerate(("OA", "AA")):
        cells = series_cells(records, figure)
        if cells:
            level, far = sum(cell.mean >= 0 for cell in cells), sum(cell.mean < -1 for cell in cells)
            lines.append(
                f"- **{name}**: at or above the best rival in {level} of {len(cells)} cells "
                f"({100 * level / len(cells):.0f} %), more than a point below in {far}; mean difference "
                f"{np.mean([cell.mean for cell in cells]):+.1f} points."
            )
    return ["\n".join(lines)] if lines else []


def _medians(records: Sequence[Record]) -> list[str]:
    found = _by_case(records, 0)
    sentences = []
    for name in scenes_of(records):
        series, medians = found[name, ALL, OURS], found[name, ALL, ON_MEDIANS]
        seeds = sorted(series.keys() & medians.keys())
        if seeds:
            gain = spread([series[seed] - medians[seed] for seed in seeds])
            sentences.append(
                f"{name}: the series give {gain} points of OA more than medians over the dates, by the same model "
                f"({spread([medians[seed] for seed in seeds])} % on medians)."
            )
    return sentences


def _confidence(records: Sequence[Record]) -> list[str]:
    """Tell how much surer MaMOL is than right, by case; nothing where no record says so."""
    rows = []
    for name in scenes_of(records):
        own = [one for one in records if one["set"] == name and one["method"] == OURS and "calibration" in one]
        for place, what in enumerate(("confidence less accuracy", "calibration error")):
            if own:
                by_case = [[_points(one, case)[place] for one in own] for case in CASES]
                signed = [f"{np.mean(values):+.1f}" if place == 0 else f"{np.mean(values):.1f}" for values in by_case]
                rows.append([name, what, *signed])
    if not rows:
        return []
    return [
        "How sure MaMOL is on the test pixels, points, mean over seeds. The fewer dates a pixel shows against what is "
        "usual in training, the less sure it is, by one number fitted to held-out ground of the training side.",
        table(["", "", *CASES], rows),
    ]


def _points(record: Record, case: str) -> tuple[float, float]:
    confidence, error = record["calibration"][case]
    return 100 * (confidence - record["cases"][case][0]), 100 * error


def _about(records: Sequence[Record], name: str) -> str:
    own = [one for one in records if one["set"] == name]
    seeds = ", ".join(map(str, sorted({one["seed"] for one in own})))
    dates = ", ".join(f"{sensor} {count}" for sensor, count in own[0]["dates"].items())
    pixels = f"{own[0]['training_pixels']:,} training and {own[0]['test_pixels']:,} test pixels with the first seed."
    told = [f"Dates: {dates}.", f"Seeds {seeds}.", pixels]
    if any(one.get("schedule") == "short" for one in own):
        short, whole = (SCHEDULES[schedule].steps for schedule in ("short", "balanced"))
        told.append(f"MaMOL was trained for {short} steps, not {whole:,}.")
    return " ".join(told)


def _tables(records: Sequence[Record], name: str) -> list[str]:
    parts = []
    for figure, title in enumerate(("OA", "AA")):
        found = _by_case(records, figure)
        rows = [
            [method, *(spread(list(found[name, case, method].values())) for case in CASES)]
            for method in METHODS
            if any(found[name, case, method] for case in CASES)
        ]
        cells = {cell.case: cell.mean for cell in series_cells(records, figure) if cell.name == name}
        rows.append(["MaMOL less the best rival", *(_signed(cells.get(case)) for case in CASES)])
        parts += [f"{title}, per cent, mean and deviation over seeds:", table(["", *CASES], rows)]
    return parts


def _signed(value: float | None) -> str:
    return NOTHING if value is None else f"{value:+.1f}"
