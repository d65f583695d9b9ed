"""The study's tables of scenes: by scene and method, by missing rate, by cell."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .cells import FIGURES, Record, find_cells, mean_over_patterns, methods_of, scenes_of
from .records import RATES
from .tables import spread, table


def by_scene(records: list[Record], figures: Sequence[str] = FIGURES) -> str:
    """Build a table of scenes and methods for each of the figures, which are some of ``FIGURES``."""
    methods = methods_of(records)
    parts = []
    for figure in figures:
        means = {method: mean_over_patterns(records, method, FIGURES.index(figure)) for method in methods}
        rows = [
            [scene, *(spread([value for (name, _), value in means[m].items() if name == scene]) for m in methods)]
            for scene in scenes_of(records)
        ]
        parts.append(
            f"{figure}, per cent, mean and standard deviation over seeds:\n\n{table(['scene', *methods], rows)}"
        )
    return "\n\n".join(parts)


def by_ground(records: list[Record]) -> str:
    """Build the table of methods by the ground that scenes were divided by; scenes of one kind alone have one row."""
    methods = methods_of(records)
    kinds = {one["set"]: (one.get("ground") or {}).get("kind", "blocks") == "blocks" for one in records}
    rows = []
    for is_blocks, name in ((False, "whole fields or patches"), (True, "blocks")):
        scenes = [scene for scene in scenes_of(records) if kinds[scene] == is_blocks]
        for figure in ("OA", "AA") if scenes else ():
            cells = []
            for method in methods:
                means = mean_over_patterns(records, method, FIGURES.index(figure))
                own = [[value for (named, _), value in means.items() if named == scene] for scene in scenes]
                known = [np.mean(values) for values in own if values]
                cells.append(f"{np.mean(known):.1f}" if len(known) == len(scenes) else "-")
            rows.append([f"{figure}, {len(scenes)} scenes by {name}", *cells])
    return table(["mean over patterns, then scenes", *methods], rows)


def rates(records: list[Record]) -> str:
    """Build the table of methods and missing rates."""
    rows = []
    for method in methods_of(records):
        own = [one for one in records if one["method"] == method]
        cells = [f"{100 * np.mean([one['rates'][str(rate)][0] for one in own]):.1f}" for rate in RATES]
        rows.append([method, *cells])
    header = ["OA, mean over scenes", *(f"{rate} % missing" for rate in RATES)]
    return table(header, rows)


def every_cell(records: list[Record]) -> str:
    """Build the table of all cells and their verdicts."""
    found = {figure: {(c.scene, c.pattern): c for c in find_cells(records, figure)} for figure in ("OA", "AA")}
    rows = []
    for key, cell in found["OA"].items():
        other = found["AA"][key]
        rows.append(
            [
                cell.scene,
                " + ".join(cell.sensors),
                f"{cell.mean:+.1f}",
                cell.verdict,
                f"{other.mean:+.1f}",
                other.verdict,
            ]
        )
    return table(["scene", "sensors", "OA, points", "", "AA, points", ""], rows)
