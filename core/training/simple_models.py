"""What simpler models make of the same pixels: a random forest and a logistic regression beside the network.

They learn the same training pixels with the same features and are asked about the same held-out pixels, so an analyst
sees where one of them would do. Absent sensors' features are 0, the mean, and a column for each sensor says whether it
is present.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from ..message import message
from ..model.spec import SimpleModelAccuracy
from ..progress import Progress
from .members import one_quiet_thread
from .samples import Role, Samples

MOST_PIXELS = 4_000
"""Training pixels a simple model learns at most; more add seconds, and hardly change its accuracy."""
TREES = 100
FOREST, REGRESSION = message("random forest"), message("logistic regression")


@dataclass(frozen=True)
class SimpleCounts:
    """Held-out pixels of one fold, and how many of them each simple model got right."""

    pixels: int
    right: dict[str, int]


def count_right(samples: Samples, seed: int, progress: Progress) -> SimpleCounts:
    """Train the simple models on a fold's training pixels and count where they are right on its held-out pixels.

    Args:
        samples: the fold's pixels.
        seed: of the choice of pixels and of the forest.
        progress: asked before each model whether to stop.

    Returns:
        The counts; no model is listed where there is nothing to learn or to ask.

    Raises:
        Cancelled: when the analyst stopped the job.
    """
    training, asked = samples.with_role(Role.TRAINING), samples.with_role(Role.VALIDATION)
    classes = training.classes.cpu().numpy()
    if not len(asked) or len(np.unique(classes)) < 2:
        return SimpleCounts(len(asked), {})
    chosen = _some(len(classes), seed)
    table, truth = feature_table(training)[chosen], asked.classes.cpu().numpy()
    questions, right = feature_table(asked), {}
    for name, model in _models(seed).items():
        progress.check()
        with one_quiet_thread():
            model.fit(table, classes[chosen])
            right[name] = int((model.predict(questions) == truth).sum())
    return SimpleCounts(len(asked), right)


def simple_accuracies(folds: Sequence[SimpleCounts]) -> tuple[SimpleModelAccuracy, ...]:
    """Return each simple model's overall accuracy over all folds; those that one of the folds lacks are left out."""
    measured = [fold for fold in folds if fold.pixels]
    pixels = sum(fold.pixels for fold in measured)
    return tuple(
        SimpleModelAccuracy(name, sum(fold.right[name] for fold in measured) / pixels)
        for name in (FOREST, REGRESSION)
        if measured and all(name in fold.right for fold in measured)
    )


def _models(seed: int) -> dict[str, Any]:
    return {
        FOREST: RandomForestClassifier(TREES, random_state=seed),
        REGRESSION: make_pipeline(StandardScaler(), LogisticRegression(max_iter=300)),
    }


def _some(count: int, seed: int) -> NDArray[np.int64]:
    """Return the indexes of at most ``MOST_PIXELS`` of so many pixels."""
    if count <= MOST_PIXELS:
        return np.arange(count)
    return np.sort(np.random.default_rng(seed).choice(count, MOST_PIXELS, replace=False))


def feature_table(samples: Samples) -> NDArray[np.float32]:
    """Return (N, F + M): the features of all sensors side by side, then which sensors are present."""
    present = samples.present.cpu().numpy()
    columns = [features.cpu().numpy() * present[:, [m]] for m, features in enumerate(samples.features)]
    table: NDArray[np.float32] = np.concatenate([*columns, present.astype(np.float32)], axis=1)
    return table
