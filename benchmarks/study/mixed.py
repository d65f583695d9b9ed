"""What is left to gain: the mean of MaMOL's answers and those of all its rivals."""

from __future__ import annotations

from weakref import WeakKeyDictionary

import numpy as np
from mamol.core.model.network import MamolNetwork
from mamol.core.patterns import all_patterns, pattern_row
from mamol.core.training.samples import predict_logits
from numpy.typing import NDArray

from .forests import Predictions
from .networks import Recipe, run_recipe
from .prepare import Prepared
from .rivals import rivals_of

MIXED = "mean of MaMOL and rivals"
_answers: WeakKeyDictionary[Prepared, dict[int, dict[int, NDArray[np.float64]]]] = WeakKeyDictionary()


def remember(scene: Prepared, seed: int, network: MamolNetwork) -> None:
    """Keep what a network says of the test pixels with every combination, for :func:`mean_with_rivals`."""
    sensors = len(scene.sensors)
    _answers.setdefault(scene, {})[seed] = {
        pattern: predict_logits(network, scene.test, scene.test.present & pattern_row(pattern, sensors))
        .softmax(1)
        .numpy()
        .astype(np.float64)
        for pattern in all_patterns(sensors)
    }


def mean_with_rivals(scene: Prepared, seed: int, recipe: Recipe) -> Predictions:
    """Average MaMOL's answers, with one half, and those of all kinds of rivals, with the other.

    Args:
        scene: the scene.
        seed: of MaMOL and the rivals.
        recipe: trains MaMOL where its answers are not remembered.
    """
    if seed not in _answers.get(scene, {}):
        remember(scene, seed, run_recipe(scene, seed, recipe)[0])
    found = {}
    for pattern, own in _answers[scene][seed].items():
        rivals = rivals_of(scene, seed, pattern).values()
        found[pattern] = (own / 2 + sum(one.answers for one in rivals) / (2 * len(rivals))).argmax(1)
    return Predictions(found, 0.0, 0.0)
