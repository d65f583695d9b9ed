"""The study's section on whether a training's report tells the truth."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .cells import Record, scenes_of
from .tables import NOTHING, table
from .truth import LEAST_LEFT, TESTED_PART

NOTE = f"""The product's own training (`mamol:train`, preset {{presets}}) is given the labels without some fields, about
{100 * TESTED_PART:.0f} % of the pixels of each class that keeps {LEAST_LEFT} fields, with the buffer; there the sensors
are masked, so that nothing of this ground is seen. What its report says is compared with the accuracy of the map on
these fields, on the classes that the report measured. The interval is the report's own, 95 %, over the units that it
held out itself."""


def truth_section(records: Sequence[Record]) -> str:
    """Compare reports with the accuracy on fields that were never given, by scene and seed."""
    presets = " and ".join(sorted({one["preset"] for one in records}))
    scenes = scenes_of(records)
    lines = [_counted("All scenes", records)] if len(scenes) > 1 else []
    lines += [_counted(scene, [one for one in records if one["set"] == scene]) for scene in scenes]
    header = ["scene", "seed", "report, OA", "interval", "measured on", "fields not given, OA", "fields", "within"]
    return "\n\n".join([NOTE.format(presets=presets), "\n".join(lines), table(header, map(_row, records))])


def is_within(one: Record) -> bool:
    """Return whether the accuracy on fields that were not given lies in the report's interval."""
    return one["lowest"] is not None and one["lowest"] <= one["tested"] <= one["highest"]


def _counted(name: str, records: Sequence[Record]) -> str:
    within = sum(map(is_within, records))
    reported, tested = (100 * float(np.mean([one[key] for one in records])) for key in ("reported", "tested"))
    sure, sure_there = (
        100 * float(np.mean([one[key] for one in records])) for key in ("confidence", "test_confidence")
    )
    return (
        f"- {name}: within the report's interval in {within} of {len(records)} runs; on average {reported:.1f} % is "
        f"reported at confidence {sure:.1f} %, and {tested:.1f} % of the pixels of fields not given are right, at "
        f"confidence {sure_there:.1f} %."
    )


def _row(one: Record) -> list[str]:
    interval = NOTHING if one["lowest"] is None else f"{100 * one['lowest']:.0f} to {100 * one['highest']:.0f}"
    measured = f"{one['held_out']} {one['units']}"
    if one["shared"]:
        measured += f", {100 * one['shared']:.0f} % of them in trained fields"
    figures = [f"{100 * one['reported']:.1f}", interval, measured, f"{100 * one['tested']:.1f}", str(one["test_units"])]
    return [one["set"], str(one["seed"]), *figures, "yes" if is_within(one) else "no"]
