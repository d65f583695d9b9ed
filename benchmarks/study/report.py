"""Write docs/study.md from the records."""

from __future__ import annotations

import os
import platform
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from .cells import Record, methods_of
from .figures import draw_bars, draw_rates
from .methods import FULL, MAIN, METHODS, THOROUGH
from .records import versions_line
from .report_ablations import ablations_section, full_schedule_section
from .report_adapt import adapting_table
from .report_cells import cells_section
from .report_details import FILE_NAME, write_details
from .report_digits import digits_section
from .report_routing import routing_section
from .report_scenes import by_scene, every_cell, rates
from .report_thorough import thorough_section
from .report_unseen import unseen_section
from .sets import all_sets
from .tables import NOTHING, table
from .unseen import UNSEEN

INTRODUCTION = """One MaMOL model a scene, trained with the untouched defaults of `mamol:train` (preset balanced,
trunk tuned), against what an analyst would use. Every method sees the same stem features (16 principal components or
the bands, means over 3 and 9 pixels, deviation over 9) of the same training pixels, and is judged on the same test
pixels: blocks of ground dealt at random, or the split that came with the labels, with a buffer of half the window
between. MaMOL's validation pixels are taken from the training side and used for its temperatures alone; no other
method gets them either. MaMOL also sees the features, never the labels, of up to 40,000 pixels drawn from the whole
scene, those of test pixels among them; that is how the plugin works, and the trees cannot use them. What its teacher
says of these is averaged over neighbours up to 8 pixels away, which is further than the buffer; where the gain of
that lies is in docs/decisions.md. Dense label maps are thinned to 4,000 training and 5,000 test pixels. TerraMesh and
WorldCereal labels are map products, not field truth. Constants of the method were chosen while looking at test pixels
of these scenes (docs/decisions.md), so a scene that nobody looked at may be a little less kind; seeds that nobody had
looked at are told apart below, and so are scenes of another source.
Nothing was chosen by looking at the digits."""
ALL_FIGURES = f"OA, AA and kappa of every method, by pattern and by missing rate: [{FILE_NAME}]({FILE_NAME})."
COSTS = """Seconds of the machine as it was while the study ran, other work on it included;
[presets.md](../benchmarks/presets.md) has the presets' on a quiet one."""


def write_report(
    target: Path,
    records: list[Record],
    unseen: Sequence[Record] = (),
    digits: Sequence[Record] = (),
    adapted: Sequence[Record] = (),
) -> None:
    """Write the report and its figures beside it.

    Args:
        target: a Markdown file.
        records: of the scenes, all rows.
        unseen: of the scenes that nobody had looked at.
        digits: of the digits.
        adapted: of models adapted to another place.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    images = target.parent / "images"
    images.mkdir(exist_ok=True)
    records = _in_order(records)
    main = [one for one in records if one["method"] in MAIN]
    full = [one for one in records if one["method"].startswith(FULL)]
    short = [one for one in records if one["method"].startswith("short: ")]
    text = [
        "# Study: one model for every combination of sensors",
        f"Written by `make {'study-quick' if target.name == 'quick.md' else 'study'}`. {platform.machine()}, "
        f"{os.cpu_count()} cores, shared, one thread a method; {versions_line()}. "
        f"{_seeds([*main, *short, *unseen], [*adapted, *digits])}. A dash or a missing row is a run that was not made.",
        INTRODUCTION,
    ]
    if main:
        draw_rates(main, images / "study-rates.png")
        draw_bars(main, images / "study-patterns.png")
        text += ["## Cells won, tied, lost", cells_section(main), "## By scene, mean over patterns", by_scene(main)]
        text += ["![Overall accuracy over missing rate](images/study-rates.png)", rates(main)]
        text += ["![Difference to the best dedicated model, by pattern](images/study-patterns.png)"]
        write_details([*main, *_in_order(unseen)], target)
        text += ["## Every cell", ALL_FIGURES, every_cell(main), "## What it costs", COSTS, _costs(main)]
        text += ["## Confidence", _confidence(main)]
    if unseen:
        text += ["## Scenes that nobody had looked at", unseen_section(_in_order(unseen))]
    routed = [one for one in main if one.get("routing")]
    if routed:
        text += ["## Routing", routing_section(routed)]
    if any(one["method"] == THOROUGH for one in records):
        text += ["## The preset thorough", thorough_section(records)]
    if full:
        own = [one for one in main if one["method"] == "MaMOL"]
        text += ["## Trunk and adapter at the full schedule", full_schedule_section([*own, *full])]
    if short:
        text += ["## Parts taken away", ablations_section(short)]
    if adapted:
        text += ["## Adapting a model to another place", adapting_table(adapted)]
    if digits:
        text += ["## Digits: six views, 63 combinations", digits_section(_in_order(digits))]
    target.write_text("\n\n".join(text) + "\n", encoding="utf-8")


def _seeds(main: Iterable[Record], others: Iterable[Record]) -> str:
    """Say which seeds were run, of the parts with fewer too."""
    seeds, fewer = (sorted({one["seed"] for one in records}) for records in (main, others))
    if not seeds or not fewer or fewer == seeds:
        return f"Seeds {_listed(seeds or fewer)}"
    return f"Seeds {_listed(seeds)} ({_listed(fewer)} for adapting and digits)"


def _listed(values: Iterable[int]) -> str:
    return ", ".join(map(str, values))


def _in_order(records: Iterable[Record]) -> list[Record]:
    """Sort records as scenes and methods are listed, whatever order they were made in; strangers come last."""
    scenes = {one.name: place for place, one in enumerate([*all_sets(), *UNSEEN])}
    methods = {name: place for place, name in enumerate(METHODS)}
    last = len(scenes) + len(methods)
    return sorted(
        records,
        key=lambda one: (scenes.get(one["set"], last), methods.get(one["method"], last), one["seed"]),
    )


def _costs(records: list[Record]) -> str:
    rows = []
    for method in methods_of(records):
        own = [one for one in records if one["method"] == method]
        parameters = [one["parameters"] for one in own if one["parameters"]]
        rows.append([
            method, f"{np.mean(parameters):,.0f}" if parameters else NOTHING,
            f"{np.mean([one['training_seconds'] for one in own]):.0f}",
            f"{np.median([one['pixels_per_second'] for one in own]):,.0f}",
        ])  # fmt: skip
    return table(
        ["method", "trainable parameters", "training, s, all patterns", "pixels per second, from features"], rows
    )


def _confidence(records: list[Record]) -> str:
    """Make the table of accuracy, confidence and calibration error by number of sensors."""
    cells: dict[tuple[int, int], list[list[float]]] = defaultdict(list)
    for one in records:
        for pattern, values in one.get("calibration", {}).items():
            cells[len(one["sensors"]), int(pattern).bit_count()].append([one["patterns"][pattern][0], *values])
    rows = []
    for (sensors, present), values in sorted(cells.items()):
        means = 100 * np.mean(values, axis=0)
        rows.append([f"{present} of {sensors}", *(f"{mean:.1f}" for mean in means), str(len(values))])
    header = ["sensors present", "OA", "mean confidence", "expected calibration error", "cells and seeds"]
    note = (
        "MaMOL on the test pixels, per cent; one temperature for each number of sensors, fitted on validation pixels."
    )
    return note + "\n\n" + table(header, rows)
