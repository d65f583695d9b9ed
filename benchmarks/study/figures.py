"""The study's figures: curves over the missing rate, and differences by pattern."""

from __future__ import annotations

from pathlib import Path

import matplotlib
import numpy as np

from .cells import Record, find_cells, methods_of, scenes_of
from .records import RATES

matplotlib.use("Agg")
from matplotlib import pyplot

COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00")
"""Okabe and Ito's, safe for colour-blind readers."""
MARKERS = "osD^vP"


def draw_rates(records: list[Record], path: Path) -> None:
    """Draw overall accuracy over the missing rate, one panel a scene."""
    scenes = scenes_of(records)
    methods = methods_of(records)
    columns = 4
    rows = -(-len(scenes) // columns)
    figure, axes = pyplot.subplots(rows, columns, figsize=(14, 2.9 * rows), squeeze=False)
    for axis, scene in zip(axes.flat, scenes):
        for number, method in enumerate(methods):
            own = [one for one in records if one["set"] == scene and one["method"] == method]
            if own:
                values = [np.mean([100 * one["rates"][str(rate)][0] for one in own]) for rate in RATES]
                axis.plot(RATES, values, color=COLOURS[number % 6], marker=MARKERS[number % 6], ms=4, label=method)
        axis.set_title(scene, fontsize=10)
        axis.set_xlabel("sensors missing, %", fontsize=8)
        axis.set_ylabel("OA, %", fontsize=8)
        axis.tick_params(labelsize=8)
        axis.grid(alpha=0.3)
    for axis in axes.flat[len(scenes) :]:
        axis.axis("off")
    handles, labels = axes.flat[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="lower center", ncol=3, fontsize=9)
    figure.tight_layout(rect=(0, 0.05, 1, 1))
    figure.savefig(path, dpi=80)
    pyplot.close(figure)


def draw_bars(records: list[Record], path: Path) -> None:
    """Draw the difference to the best dedicated model for every cell, coloured by its verdict."""
    cells = find_cells(records, "OA")
    if not cells:
        return
    colours = {"won": "#0072b2", "tied": "#999999", "lost": "#d55e00", "one seed": "#56b4e9"}
    figure, axis = pyplot.subplots(figsize=(14, 4.6))
    axis.bar(range(len(cells)), [cell.mean for cell in cells], color=[colours[cell.verdict] for cell in cells])
    axis.axhline(0, color="black", lw=0.8)
    axis.axhline(-1, color="black", lw=0.8, ls=":")
    starts = [number for number, cell in enumerate(cells) if not number or cells[number - 1].scene != cell.scene]
    axis.set_xticks(starts, [cells[number].scene for number in starts], rotation=35, ha="right", fontsize=8)
    for start in starts[1:]:
        axis.axvline(start - 0.5, color="black", lw=0.4, alpha=0.4)
    axis.set_ylabel("OA, points above the\nbest dedicated model")
    handles = [pyplot.Rectangle((0, 0), 1, 1, color=colour) for colour in colours.values()]
    axis.legend(handles, colours.keys(), fontsize=8)
    figure.tight_layout()
    figure.savefig(path, dpi=80)
    pyplot.close(figure)
