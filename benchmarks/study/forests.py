"""What an analyst would use: forests and boosted trees, a model per pattern or one for all."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from mamol.core.model.spec import TrunkRecord
from mamol.core.patterns import all_patterns, draw_patterns, pattern_row
from mamol.core.training.samples import Samples
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier

from .prepare import Prepared

TREES = 200
NAN_COPIES = 3
"""Copies of the training pixels with sensors taken away, for the one boosted model that knows NaN."""


@dataclass(frozen=True)
class Predictions:
    """Class index of every test pixel by pattern, and what the method cost.

    Attributes:
        by_pattern: (N,) for each of the 2^M - 1 patterns.
        training_seconds: of all models of the method together.
        prediction_seconds: for the test pixels with all sensors.
        parameters: numbers trained; None for trees.
        confidence: probability of the class chosen, by pattern, where the method is calibrated.
        routing: what the experts did, as :func:`routing_record` gives it, where that was watched.
        trunk: where the network's trunk comes from, if from a file.
    """

    by_pattern: dict[int, NDArray[np.int64]]
    training_seconds: float
    prediction_seconds: float
    parameters: int | None = None
    confidence: dict[int, NDArray[np.float32]] | None = None
    routing: dict[str, Any] | None = None
    trunk: TrunkRecord | None = None


def _forest(seed: int) -> RandomForestClassifier:
    return RandomForestClassifier(TREES, n_jobs=1, random_state=seed)


def _boosting(seed: int) -> HistGradientBoostingClassifier:
    # The default rate of 0.1 diverges on some of these scenes; half of it with a little shrinkage does not.
    return HistGradientBoostingClassifier(learning_rate=0.05, l2_regularization=1.0, random_state=seed)


def forest_per_pattern(scene: Prepared, seed: int) -> Predictions:
    """Train a random forest for every combination of sensors."""
    return _per_pattern(scene, lambda: _forest(seed))


def boosting_per_pattern(scene: Prepared, seed: int) -> Predictions:
    """Train boosted trees for every combination of sensors."""
    return _per_pattern(scene, lambda: _boosting(seed))


def _per_pattern(scene: Prepared, make: Callable[[], RandomForestClassifier]) -> Predictions:
    found: dict[int, NDArray[np.int64]] = {}
    trained = predicted = 0.0
    for pattern in all_patterns(len(scene.sensors)):
        start = time.perf_counter()
        model = make().fit(_table(scene.training, pattern), scene.training.classes.numpy())
        middle = time.perf_counter()
        found[pattern] = model.predict(_table(scene.test, pattern))
        trained += middle - start
        if len(found) == 1:
            predicted = time.perf_counter() - middle
    return Predictions(found, trained, predicted)


def boosting_with_nan(scene: Prepared, seed: int) -> Predictions:
    """Train one boosted model on bands that are NaN where their sensor is taken away."""
    sensors = len(scene.sensors)
    random = torch.Generator().manual_seed(seed)
    start = time.perf_counter()
    present = scene.training.present
    shown = [present, *(draw_patterns(present, random, keep_all=0.0) for _ in range(NAN_COPIES))]
    table = np.concatenate([_holed(scene.training, one) for one in shown])
    model = _boosting(seed).fit(table, np.tile(scene.training.classes.numpy(), len(shown)))
    middle = time.perf_counter()
    found = {
        pattern: model.predict(_holed(scene.test, scene.test.present & pattern_row(pattern, sensors)))
        for pattern in all_patterns(sensors)
    }
    return Predictions(found, middle - start, (time.perf_counter() - middle) / len(found))


def mean_of_single_sensors(scene: Prepared, seed: int) -> Predictions:
    """Train a random forest per sensor and average the probabilities of those that are there."""
    sensors = len(scene.sensors)
    start = time.perf_counter()
    models = [
        _forest(seed).fit(_table(scene.training, 1 << sensor), scene.training.classes.numpy())
        for sensor in range(sensors)
    ]
    middle = time.perf_counter()
    told = [model.predict_proba(_table(scene.test, 1 << sensor)) for sensor, model in enumerate(models)]
    found = {
        pattern: models[0].classes_[sum(told[m] for m in range(sensors) if pattern >> m & 1).argmax(1)]
        for pattern in all_patterns(sensors)
    }
    return Predictions(found, middle - start, time.perf_counter() - middle)


def _table(samples: Samples, pattern: int) -> NDArray[np.float32]:
    columns = [one.numpy() for m, one in enumerate(samples.features) if pattern >> m & 1]
    return np.concatenate(columns, axis=1)


def _holed(samples: Samples, shown: torch.Tensor) -> NDArray[np.float32]:
    columns = [torch.where(shown[:, m, None], one, torch.nan) for m, one in enumerate(samples.features)]
    return torch.cat(columns, dim=1).numpy()
