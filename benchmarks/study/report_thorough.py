"""The study's section on what the preset thorough gives beyond balanced."""

from __future__ import annotations

import numpy as np
from mamol.core.contracts.train import Preset
from mamol.core.training.presets import SCHEDULES

from .cells import Record, mean_over_patterns, scenes_of
from .methods import THOROUGH
from .tables import mean_difference, table

_LONG, _USUAL = SCHEDULES[Preset.THOROUGH], SCHEDULES[Preset.BALANCED]
NOTE = f"""The preset thorough on the same training and test pixels as balanced: {_LONG.scene_steps:,} and
{_LONG.steps:,} steps instead of {_USUAL.scene_steps:,} and {_USUAL.steps:,}, {_LONG.trees} trees instead of
{_USUAL.trees}, and up to {_LONG.scene_pixels:,} pixels of the scene instead of {_USUAL.scene_pixels:,}. Mean over
patterns and the seeds that both have; differences with their standard error over seeds."""


def thorough_section(records: list[Record]) -> str:
    """Compare both presets scene by scene; ``records`` has those of MaMOL and of thorough."""
    means = {
        (method, index): mean_over_patterns(records, method, index)
        for method in ("MaMOL", THOROUGH)
        for index in (0, 1)
    }
    shared = sorted(means["MaMOL", 0].keys() & means[THOROUGH, 0].keys())
    rows = []
    for scene in [*scenes_of(records), None]:
        keys = [key for key in shared if scene in (None, key[0])]
        if not keys:
            continue
        row = ["all scenes" if scene is None else scene]
        for index in (0, 1):
            balanced, thorough = (
                np.array([means[method, index][key] for key in keys]) for method in ("MaMOL", THOROUGH)
            )
            row += [f"{balanced.mean():.1f}", f"{thorough.mean():.1f}", mean_difference(list(thorough - balanced), 1)]
        rows.append([*row, _seconds(records, "MaMOL", keys), _seconds(records, THOROUGH, keys)])
    header = ["scene", "OA balanced", "thorough", "difference", "AA balanced", "thorough", "difference"]
    return NOTE + "\n\n" + table([*header, "balanced, s", "thorough, s"], rows)


def _seconds(records: list[Record], method: str, keys: list[tuple[str, int]]) -> str:
    own = [one["training_seconds"] for one in records if one["method"] == method and (one["set"], one["seed"]) in keys]
    return f"{np.mean(own):.0f}"
