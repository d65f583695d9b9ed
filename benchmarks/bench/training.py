"""Training over forests and boosted trees made for every combination of sensors, in processor time of one thread."""

from __future__ import annotations

import time

import torch
from mamol.core.contracts.train import Preset
from mamol.core.model.spec import Architecture
from mamol.core.training.presets import SCHEDULES
from threadpoolctl import threadpool_limits

from ..study.forests import boosting_per_pattern, forest_per_pattern
from ..study.networks import Recipe, run_recipe
from ..study.prepare import Prepared, prepare
from ..study.sets import StudySet, all_sets
from .measuring import Row, seconds

SCENES = ("demo scene", "TerraMesh Brazil")
"""Four sensors of 200 bands in all; and three of 15 bands. Those that are there are trained on."""
GOALS = {Preset.FAST: 1.0, Preset.BALANCED: 2.0}


def rows() -> list[Row]:
    """Train once with each preset: it takes minutes."""
    return [row for one in all_sets() if one.name in SCENES and one.at_hand() for row in _rows_of(one)]


def _rows_of(one: StudySet) -> list[Row]:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        with threadpool_limits(1):
            ours = {preset: _training_seconds(one, preset) for preset in GOALS}
            scene = _prepared(one, Preset.BALANCED)
            forest, boosting = (
                seconds(lambda make=make: make(scene, 0), time.process_time)
                for make in (forest_per_pattern, boosting_per_pattern)
            )
    finally:
        torch.set_num_threads(threads)
    size = f"{len(scene.sensors)} sensors, {len(scene.training):,} labelled pixels"
    return [
        Row(
            f"training, {preset.value}, over forest and boosting for every combination: {one.name}",
            f"≤ {goal}",
            f"{ours[preset] / (forest + boosting):.2f}",
            f"{size}; {ours[preset]:.0f} s to {forest:.0f} s and {boosting:.0f} s of processor time",
        )
        for preset, goal in GOALS.items()
    ]


def _training_seconds(one: StudySet, preset: Preset) -> float:
    """Count from the features to the answers for the test pixels; a scene of its own, for what was learnt is kept."""
    scene = _prepared(one, preset)
    return seconds(lambda: run_recipe(scene, 0, Recipe(SCHEDULES[preset])), time.process_time)


def _prepared(one: StudySet, preset: Preset) -> Prepared:
    return prepare(one, 0, Architecture(), SCHEDULES[preset])
