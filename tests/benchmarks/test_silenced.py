"""What changes when experts are silenced: nothing where they added nothing, something where they decide."""

from __future__ import annotations

import numpy as np
import pytest
from mamol.benchmarks import silenced
from mamol.benchmarks.study.forests import Predictions
from mamol.benchmarks.study.networks import Recipe
from mamol.benchmarks.study.prepare import Prepared
from mamol.core.training.presets import Schedule

SCHEDULE = Schedule(scene_steps=3, scene_pixels=0, steps=8, batch=32, labelled_pixels=0, trees=2)
NO_EXPERTS = Recipe(SCHEDULE, off=("dynamic", "shared", "specific"))


def test_without_experts_nothing_changes(scene: Prepared) -> None:
    assert silenced.changed_shares(scene, NO_EXPERTS) == [0.0, 0.0, 0.0]


def test_a_pixel_of_another_class_is_counted(scene: Prepared, monkeypatch: pytest.MonkeyPatch) -> None:
    def other(network: object, of: Prepared, seconds: float) -> Predictions:
        found = {pattern: np.full(len(of.test), -1) for pattern in (1, 2, 3)}
        return Predictions(found, 0.0, 0.0, 0)

    monkeypatch.setattr(silenced, "classify_test", other)
    assert silenced.changed_shares(scene, NO_EXPERTS) == [1.0, 1.0, 1.0]
