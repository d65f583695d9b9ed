"""The study's section on adapting."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from .cells import Record, mean_over_patterns
from .tables import NOTHING, mean_difference, spread, table

NOTE = """A model of one place (short schedule), adapted to another with a few labelled pixels per class drawn from the
training side: from TerraMesh Brazil to two other places, and between the two Amazon scenes, another sensor, place and
year, in the six bands that Landsat 5 and Sentinel-2 have in common; classes of the same name are known from the start.
The trunk stays; stems, adapters, head and votes learn, in the components of the first place with the other's mean,
scale and bins. The rival is trained there from scratch with the same labels and schedule. The update is what was
learnt, of all the numbers."""


def adapting_table(records: Sequence[Record]) -> str:
    """Compare both ways by place and number of labels: mean over patterns, mean and deviation over seeds."""
    found: dict[tuple[str, str], list[Record]] = defaultdict(list)
    for one in records:
        found[one["set"], one["method"]].append(one)
    rows = []
    for (place, method), lines in sorted(found.items(), key=lambda item: (item[0][0], _count(item[0][1]), item[0][1])):
        cells = [place, method]
        for index in (0, 1):
            means = [100 * np.mean([values[index] for values in one["patterns"].values()]) for one in lines]
            cells.append(spread(means))
        cells.append(f"{np.mean([one['training_seconds'] for one in lines]):.0f}")
        cells.append(f"{lines[0]['update_bytes'] / 1e6:.2f} of {lines[0]['bytes'] / 1e6:.2f}")
        rows.append(cells)
    header = ["place", "labels", "OA", "AA", "training, s", "update, MB"]
    return "\n\n".join([NOTE, table(header, rows), _in_all(records)])


def _in_all(records: Sequence[Record]) -> str:
    """Describe what adapting gives and saves over all places, numbers of labels and seeds."""
    gained = []
    for index in (0, 1):
        differences: list[float] = []
        for method in sorted({one["method"] for one in records if one["method"].startswith("adapted")}):
            adapted = mean_over_patterns(records, method, index)
            scratch = mean_over_patterns(records, method.replace("adapted", "from scratch"), index)
            differences += [adapted[key] - scratch[key] for key in adapted.keys() & scratch.keys()]
        gained.append(mean_difference(differences, 1))
    seconds, rivals = (
        sum(one["training_seconds"] for one in records if one["method"].startswith(way))
        for way in ("adapted", "from scratch")
    )
    time = f"{100 * seconds / rivals:.0f} % of the time" if rivals else NOTHING
    return (
        f"Adapted less from scratch, over places, labels and seeds, with standard error: {gained[0]} points of OA, "
        f"{gained[1]} of AA, in {time}."
    )


def _count(method: str) -> int:
    return int(method.split(", ")[1].split()[0])
