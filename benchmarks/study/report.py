"""Write docs/study.md from the records."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from mamol.core.text import listed

from .cells import Record, find_cells, methods_of, paired
from .figures import draw_bars, draw_rates
from .methods import FULL, MAIN, METHODS, THOROUGH
from .records import versions_line
from .report_ablations import ablations_section, full_schedule_section
from .report_adapt import adapting_table
from .report_cells import cells_section
from .report_confidence import confidence_section
from .report_details import FILE_NAME, write_details
from .report_digits import digits_section
from .report_few_labels import few_labels_section
from .report_ground import ground_section
from .report_intervals import intervals_section
from .report_rivals import headroom_line, rivals_section
from .report_routing import routing_section
from .report_scenes import by_ground, by_scene, every_cell, rates
from .report_thorough import thorough_section
from .report_truth import truth_section
from .report_unseen import unseen_section
from .rivals import PICKED, PICKED_FAVOURING
from .sets import all_sets
from .tables import NOTHING, table
from .unseen import UNSEEN

INTRODUCTION = """One MaMOL model a scene, trained with the untouched defaults of `mamol:train` (preset balanced, trunk
tuned), against what an analyst would use. Every method learns the same training pixels and is judged on the same test
pixels; what it sees are stem features (the bands, or 16 principal components of more than 30; means over 3 and 9
pixels, deviation over 9), rivals also the bands of the single pixel, all of them. What is dealt to training and test
at random are whole units of ground, some half of each class's pixels to either side: fields (the polygons that were
drawn), or else connected patches of one class; blocks of ground only where the product falls back to them too, as on
maps without gaps: the next table says which. A buffer of half the window lies between. Classes of one or two units are
trained and not tested. Nothing is learnt of the test ground and its buffer: neither labels nor features, means,
components, bins, teacher's answers or logit prior. MaMOL's validation pixels are taken from the training side, divided
as the product divides it, and used for its temperatures alone; no other method gets them either. MaMOL also sees the
features, never the labels, of up to 40,000 pixels of the rest of the scene; that is how the plugin works, and the
trees cannot use them. Dense label maps are thinned to 4,000 training and 5,000 test pixels. TerraMesh and WorldCereal
labels are map products, not field truth. **These scenes are not untouched.** Constants of the method were chosen while
looking at test pixels: in an earlier division, by blocks
([decision 13](decisions/0013-accuracy-is-measured-on-whole-units-of-ground.md)); and those of the teacher
([decision 62](decisions/0062-a-teacher-of-forests-and-regressions-for-every-combination.md),
[decision 66](decisions/0066-between-learnt-pixels-the-teacher-judges-for-itself.md)), the number of bands
that are kept apart ([decision 65](decisions/0065-up-to-30-bands-stay-apart.md)) and that of pixels in a step
([decision 70](decisions/0070-balanced-learns-256-pixels-a-step.md)) on test pixels of this one, seed 0, of bands with
seed 1 too; the number of bins ([decision 77](decisions/0077-two-bins-not-eight.md)) on those of thirteen scenes, each
with seed 0 or 1. So a scene that nobody looked at may be a little less kind. Of the scenes of another source, told
apart below, all but Carolina's map of single bands had a say in decision 77; with seed 2 nobody looked. One
block instead of three ([decision 78](decisions/0078-one-block-not-three.md)) was judged on all scenes and seeds 0
to 2: taken for its speed, as no less accurate within chance. Nobody looked at seeds 3 and 4 before all was chosen.
Nothing was chosen by looking at the digits."""
PARTS = {
    "scenes": "scenes",
    "unseen": "scenes of another source",
    "few_labels": "few labels",
    "truth": "whether the report tells the truth",
    "adapting": "adapting",
    "digits": "digits",
}
"""Parts of the study, as the report calls those that have no records."""
OLDER = """Whether the report tells the truth, and the digits, are of the training before
[decision 62](decisions/0062-a-teacher-of-forests-and-regressions-for-every-combination.md); accuracy by labels a class
is of before [decision 77](decisions/0077-two-bins-not-eight.md). Slovenia's
rivals one by one, not the one picked, are of before [decision 65](decisions/0065-up-to-30-bands-stay-apart.md): of
sensors of 17 to 30 bands they saw 16 components. Other scenes have no such sensor, or rows of after it."""
ALL_FIGURES = f"OA, AA and kappa of every method, by pattern and by missing rate: [{FILE_NAME}]({FILE_NAME})."
COSTS = """Seconds of the machine as it was while the study ran, other work on it included;
[presets.md](../benchmarks/presets.md) has the presets' on a quiet one."""


@dataclass(frozen=True)
class Records:
    """All that was recorded.

    Attributes:
        scenes: all rows on scenes.
        unseen: the main rows on scenes of another source.
        few_labels: MaMOL and its rival with few labels of each class.
        truth: reports of trainings against fields that were never given.
        adapting: models adapted to another place.
        digits: the main rows on the digits.
    """

    scenes: Sequence[Record] = ()
    unseen: Sequence[Record] = ()
    few_labels: Sequence[Record] = ()
    truth: Sequence[Record] = ()
    adapting: Sequence[Record] = ()
    digits: Sequence[Record] = ()


IN_SHORT = """Per cent, over all scenes below, those of another source too. Where whole fields or patches are kept back,
figures are for ground that no method has seen; where blocks are, most test pixels have a part of their own patch among
the training pixels. Means, here and by scene, are over the seeds that all methods of a scene have; cells are compared
over those that both have."""


def write_report(target: Path, found: Records) -> None:
    """Write the report and its figures beside it.

    Args:
        target: a Markdown file.
        found: what was recorded; parts without records are named as missing.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    images = target.parent / "images"
    images.mkdir(exist_ok=True)
    records, unseen = _in_order(found.scenes), _in_order(found.unseen)
    main = [one for one in records if one["method"] in MAIN]
    strangers = [one for one in unseen if one["method"] in MAIN]
    full = [one for one in records if one["method"].startswith(FULL)]
    short = [one for one in records if one["method"].startswith("short: ")]
    text = [
        "# Study: one model for every combination of sensors",
        f"Written by `make {'study-quick' if target.name == 'quick.md' else 'study'}`. {platform.machine()}, "
        f"{os.cpu_count()} cores, shared, one thread a method; {versions_line()}. "
        f"{_seeds([*main, *short, *unseen], [*found.adapting, *found.digits])}. A dash or a missing row is a run that "
        "was not made.",
        INTRODUCTION,
        *_missing(found),
    ]
    if main or unseen:
        text += ["## Ground", ground_section([*main, *strangers])]
    if main:
        draw_rates(paired(main), images / "study-rates.png")
        has_cells = bool(find_cells(main, "OA"))
        if has_cells:
            draw_bars(main, images / "study-patterns.png")
        text += ["## In short", IN_SHORT, by_ground(paired([*main, *strangers]))]
        text += [
            "## Cells won, tied, lost",
            cells_section(main),
            "## By scene, mean over patterns",
            by_scene(paired(main)),
        ]
        text += ["![Overall accuracy over missing rate](images/study-rates.png)", rates(paired(main))]
        if has_cells:
            text += ["![Difference to the best dedicated model, by pattern](images/study-patterns.png)"]
    if intervals := intervals_section([*records, *unseen]):
        text += ["## By which ground was tested", intervals]
    if rivals := rivals_section([*records, *unseen]):
        text += ["## The rivals", rivals]
        text += [line for line in [headroom_line([*records, *unseen])] if line]
    if main or unseen:
        write_details([*main, *strangers], target)
    if main:
        cells = every_cell(main) if has_cells else "No cell has a rival."
        text += ["## Every cell", ALL_FIGURES, cells, "## What it costs", COSTS, _costs(main)]
    if sure := confidence_section([*main, *strangers]):
        text += ["## Confidence", sure]
    if found.truth:
        text += ["## Does the report tell the truth?", truth_section(_in_order(found.truth))]
    if unseen:
        text += ["## Scenes of another source", unseen_section(strangers)]
    if found.few_labels:
        text += ["## Few labels", few_labels_section(_in_order(found.few_labels))]
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
    if found.adapting:
        text += ["## Adapting a model to another place", adapting_table(found.adapting)]
    if found.digits:
        text += ["## Digits: six views, 63 combinations", digits_section(_in_order(found.digits))]
    target.write_text("\n\n".join(text) + "\n", encoding="utf-8")


def _missing(found: Records) -> list[str]:
    """Name the parts and rows without records, which were not made anew since ground is divided by units."""
    missing = [name for part, name in PARTS.items() if not getattr(found, part)]
    methods = {one["method"] for one in found.scenes}
    rows = {
        "the preset thorough": THOROUGH in methods,
        "trunk and adapter at the full schedule": any(name.startswith(FULL) for name in methods),
        "parts taken away": any(name.startswith("short: ") for name in methods),
    }
    missing += [name for name, there in rows.items() if not there]
    told = [f"Not made anew yet: {listed(missing)}."] if missing else []
    return [*told, OLDER] if found.truth or found.digits else told


def _seeds(main: Iterable[Record], others: Iterable[Record]) -> str:
    """Describe which seeds were run, of the parts with fewer too."""
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
        key=lambda one: (scenes.get(one["set"], last), methods.get(one.get("method", ""), last), one["seed"]),
    )


def _costs(records: list[Record]) -> str:
    """Tabulate what methods cost; a picked rival answers with one of the others, so it has no speed of its own."""
    chosen = (PICKED, PICKED_FAVOURING)
    rows = []
    for method in methods_of(records):
        own = [one for one in records if one["method"] == method]
        parameters = [one["parameters"] for one in own if one["parameters"]]
        rows.append([
            method, f"{np.mean(parameters):,.0f}" if parameters else NOTHING,
            f"{np.mean([one['training_seconds'] for one in own]):.0f}",
            NOTHING if method in chosen else f"{np.median([one['pixels_per_second'] for one in own]):,.0f}",
        ])  # fmt: skip
    return table(
        ["method", "trainable parameters", "training, s, all patterns", "pixels per second, from features"], rows
    )
