"""The rows of the study's tables: every method by name, and the schedules of the networks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from mamol.core.contracts.train import Preset, TrunkSource
from mamol.core.model.spec import FROZEN, PAPER
from mamol.core.training.presets import SCHEDULES, Schedule

from .forests import (
    Predictions,
    boosting_per_pattern,
    boosting_with_nan,
    forest_per_pattern,
    mean_of_single_sensors,
)  # fmt: skip
from .mixed import MIXED, mean_with_rivals, remember
from .networks import Recipe, run_recipe
from .paradigms import paradigms
from .prepare import Prepared
from .rivals import PICKED, PICKED_FAVOURING, RIVALS
from .routing import routing_record

BALANCED = SCHEDULES[Preset.BALANCED]
SHORT = replace(BALANCED, scene_steps=150, steps=400, trees=100)
"""The schedule of the ablations: long enough to rank, short enough to run all of them on every scene."""

Method = Callable[[Prepared, int], Predictions]


def _network(recipe: Recipe) -> Method:
    return lambda scene, seed: run_recipe(scene, seed, recipe)[1]


def _with_routing(recipe: Recipe) -> Method:
    def run(scene: Prepared, seed: int) -> Predictions:
        network, predictions = run_recipe(scene, seed, recipe)
        remember(scene, seed, network)
        return replace(predictions, routing=routing_record(network, scene))

    return run


MAIN: dict[str, Method] = {
    "MaMOL": _with_routing(Recipe(BALANCED)),
    PICKED: RIVALS[PICKED],
    PICKED_FAVOURING: RIVALS[PICKED_FAVOURING],
    "forest per pattern": forest_per_pattern,
    "boosting per pattern": boosting_per_pattern,
    "boosting with NaN": boosting_with_nan,
    "mean of single-sensor forests": mean_of_single_sensors,
}
IN_FROZEN_TRUNK = Recipe(SHORT, lambda sensors: FROZEN, TrunkSource.SCENE)
"""Ours in the frozen trunk, in which adapters are compared."""
NO_ADAPTER = ("dynamic", "shared", "specific")
RECIPES = {
    "MaMOL": IN_FROZEN_TRUNK,
    "no adapter": replace(IN_FROZEN_TRUNK, off=NO_ADAPTER),
    **paradigms(IN_FROZEN_TRUNK),
    "four dynamic experts": replace(IN_FROZEN_TRUNK, shape=lambda sensors: replace(FROZEN, dynamic_experts=4)),
    "experts beside the last block alone": replace(
        IN_FROZEN_TRUNK, shape=lambda sensors: replace(FROZEN, adapter_blocks=1)
    ),
    "no teacher": replace(IN_FROZEN_TRUNK, schedule=replace(SHORT, trees=0)),
    "no dynamic experts": replace(IN_FROZEN_TRUNK, off=("dynamic",)),
    "no shared expert": replace(IN_FROZEN_TRUNK, off=("shared",)),
    "no sensor-specific experts": replace(IN_FROZEN_TRUNK, off=("specific",)),
    "random trunk": replace(IN_FROZEN_TRUNK, trunk=TrunkSource.RANDOM),
    "scratch trunk": Recipe(SHORT, trunk=TrunkSource.SCRATCH),
    "tuned trunk": Recipe(SHORT),
    "tuned trunk, no adapter": Recipe(SHORT, off=NO_ADAPTER),
    "paper variant, no teacher": Recipe(replace(SHORT, trees=0), lambda sensors: PAPER, TrunkSource.SCENE),
}
FULL = "balanced: "
"""Begins the names of rows that are compared with MaMOL itself, at its own schedule."""
AT_FULL_SCHEDULE = {
    "frozen trunk": replace(IN_FROZEN_TRUNK, schedule=BALANCED),
    "frozen trunk, no adapter": replace(IN_FROZEN_TRUNK, schedule=BALANCED, off=NO_ADAPTER),
    "no adapter": Recipe(BALANCED, off=NO_ADAPTER),
}
THOROUGH = "thorough: MaMOL"
"""The same as MaMOL with the preset thorough, which also draws more pixels of the scene."""
COMPARED = {**MAIN, **RIVALS, MIXED: lambda scene, seed: mean_with_rivals(scene, seed, Recipe(BALANCED))}
"""The rows that scenes of another source get too."""
METHODS = {
    **COMPARED,
    **{f"short: {name}": _network(recipe) for name, recipe in RECIPES.items()},
    **{FULL + name: _network(recipe) for name, recipe in AT_FULL_SCHEDULE.items()},
    THOROUGH: _network(Recipe(SCHEDULES[Preset.THOROUGH])),
}
TRUNK_FROM_FILE = "short: trunk from file"
"""The row that needs a file of weights: one that is given, or that of another place (``donor.py``)."""
ABLATIONS = [*(f"short: {name}" for name in RECIPES), TRUNK_FROM_FILE]
"""The rows with parts taken away, in the order of their table."""
ROWS = [*METHODS, TRUNK_FROM_FILE]
"""All rows on scenes."""


def scene_schedule(name: str) -> Schedule:
    """Return the schedule that says how many pixels of the scene are drawn for a row."""
    return SCHEDULES[Preset.THOROUGH] if name == THOROUGH else BALANCED


def find_method(name: str, trunk_file: Path | None) -> Method:
    """Return the method of a row; that of the trunk from a file needs the file."""
    if name == TRUNK_FROM_FILE:
        return _network(Recipe(SHORT, trunk=TrunkSource.FILE, trunk_file=trunk_file))
    return METHODS[name]
