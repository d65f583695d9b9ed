"""The teacher is asked once for the rows of a scene, a seed and a number of trees; nothing else changes."""

from __future__ import annotations

from dataclasses import replace

import torch
from mamol.benchmarks.study import teacher_memory
from mamol.benchmarks.study.methods import SHORT
from mamol.benchmarks.study.networks import Recipe, run_recipe

QUICK = replace(SHORT, scene_steps=2, steps=6, trees=3)


def test_rows_that_remember_are_trained_as_they_were_and_count_the_time(scene, monkeypatch):
    asked = []
    really = teacher_memory.teach

    def counting(*arguments):
        asked.append(arguments[3:5])
        return really(*arguments)

    monkeypatch.setattr(teacher_memory, "teach", counting)
    first, _ = run_recipe(scene, 0, Recipe(QUICK))
    again, predictions = run_recipe(scene, 0, Recipe(QUICK))
    assert asked == [(3, 0)]
    for one, other in zip(first.state_dict().values(), again.state_dict().values()):
        assert torch.equal(one, other)
    ((_, seconds),) = teacher_memory._told[scene].values()
    assert 0 < seconds < predictions.training_seconds
    run_recipe(scene, 1, Recipe(QUICK))
    run_recipe(scene, 0, Recipe(replace(QUICK, trees=4)))
    assert asked == [(3, 0), (3, 1), (4, 0)]
