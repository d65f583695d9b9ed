"""Times and shares of the bar that follow what there is to do."""

from __future__ import annotations

from dataclasses import replace

import pytest
from mamol.core.contracts.train import Preset, TrunkSource
from mamol.core.training.cost import Work, stage_costs, training_seconds
from mamol.core.training.presets import SCHEDULES

SMALL = Work(bands=(4, 2), classes=3, labelled=150, pixels=2_304)
LARGE = Work(bands=(50, 50, 50, 50), classes=16, labelled=262_045, pixels=4_000_000)


@pytest.mark.parametrize("preset", Preset)
def test_a_small_scene_takes_less_than_a_large_one(preset):
    small, large = (training_seconds(preset, TrunkSource.TUNED, work) for work in (SMALL, LARGE))
    assert large > 2 * small


@pytest.mark.parametrize(
    "more", [{"labelled": 20_000}, {"pixels": 10**6}, {"classes": 20}, {"bands": (4, 2, 2)}, {"bands": (40, 2)}]
)
def test_more_work_takes_longer(more):
    before = training_seconds(Preset.FAST, TrunkSource.TUNED, SMALL)
    assert training_seconds(Preset.FAST, TrunkSource.TUNED, replace(SMALL, **more)) > before


def test_presets_folds_and_the_machines_pace_count():
    times = [training_seconds(preset, TrunkSource.TUNED, LARGE) for preset in Preset]
    assert times == sorted(times) and times[-1] > 5 * times[0]
    once = training_seconds(Preset.FAST, TrunkSource.TUNED, LARGE)
    assert 4 * once < training_seconds(Preset.FAST, TrunkSource.TUNED, LARGE, folds=5) < 5 * once
    assert training_seconds(Preset.FAST, TrunkSource.TUNED, LARGE, train_on_all=True) > 1.5 * once
    assert training_seconds(Preset.FAST, TrunkSource.TUNED, LARGE, pace=3.0) == pytest.approx(3 * once)


def test_a_phase_that_is_not_gone_through_has_no_share():
    schedule = SCHEDULES[Preset.FAST]
    assert stage_costs(schedule, TrunkSource.SCRATCH, SMALL).scene == 0
    assert stage_costs(replace(schedule, trees=0), TrunkSource.TUNED, SMALL).teacher == 0


def test_shares_are_near_what_was_counted_in_a_run():
    """Processor seconds of the fast preset on sensors of 60, 4 and 4 bands, 6 classes, 3,392 labelled pixels."""
    seen = {"scene": 2.0, "teacher": 3.5, "steps": 3.2}
    costs = stage_costs(SCHEDULES[Preset.FAST], TrunkSource.TUNED, Work((60, 4, 4), 6, 3_392, 40_000))
    whole = sum(seen.values()) / (costs.scene + costs.teacher + costs.steps)
    for name, seconds in seen.items():
        assert whole * getattr(costs, name) == pytest.approx(seconds, rel=0.5)
