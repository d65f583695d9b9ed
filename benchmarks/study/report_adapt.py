"""The study's section on adapting."""

from __future__ import annotations

from collections import defaultdict

import numpy as np

from .cells import Record
from .tables import spread, table

NOTE = """A model of one place (short schedule), adapted to another with a few labelled pixels per class drawn from the
training side: from TerraMesh Brazil to two other places, and between the two Amazon scenes, another sensor, place and
year, in the six bands that Landsat 5 and Sentinel-2 have in common; classes of the same name are known from the start.
The trunk stays; stems, adapters, head and votes learn, in the components of the first place with the other's mean,
scale and bins. The rival is trained there from scratch with the same labels and schedule. The update is what was
learnt, of all the numbers."""


def adapting_table(records: list[Record]) -> str:
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
    return NOTE + "\n\n" + table(header, rows)


def _count(method: str) -> int:
    return int(method.split(", ")[1].split()[0])
