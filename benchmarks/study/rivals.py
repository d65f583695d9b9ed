"""What an analyst could train instead, for each combination of sensors: six kinds of models, on bands and with windows.

Each kind has its few settings; setting and kind are picked by cross-validation over ground units of the training side.
What was picked is the rival of a cell; what is best on the test side is shown as well, as an upper bound that nobody
could have picked.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
import torch
from mamol.core.patterns import all_patterns
from mamol.core.training.class_prior import Measured, SceneAnswers, favour_rare_classes
from mamol.core.training.samples import Role, Samples
from numpy.typing import NDArray
from sklearn.ensemble import ExtraTreesClassifier, HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

from .forests import Predictions
from .prepare import TEST, Prepared

FOLDS = 3
VIEWS = ("bands", "windows")
"""The bands of the pixel alone, all of them; and the network's features: components, means and deviation."""
PICKED = "picked rival"
PICKED_FAVOURING = "picked rival, rare classes favoured"
MEAN = "mean of rivals"
Answers = NDArray[np.float64]


def _settings(seed: int) -> dict[str, list[Callable[[], Any]]]:
    """Return the kinds of models, each with its settings."""
    return {
        "forest": [lambda: RandomForestClassifier(200, random_state=seed)],
        "extra trees": [lambda: ExtraTreesClassifier(200, random_state=seed)],
        "boosting": [
            lambda: HistGradientBoostingClassifier(learning_rate=0.05, l2_regularization=1.0, random_state=seed)
        ],
        "SVM": [lambda c=c: make_pipeline(StandardScaler(), SVC(C=c)) for c in (1.0, 10.0, 100.0)],
        "regression": [
            lambda c=c: make_pipeline(StandardScaler(), LogisticRegression(C=c, max_iter=200)) for c in (0.01, 1.0)
        ],
        "perceptron": [
            lambda: make_pipeline(
                StandardScaler(), MLPClassifier((64,), alpha=0.01, max_iter=60, random_state=seed)
            )
        ],
    }  # fmt: skip


NAMES = [f"{kind}, {view}" for kind in _settings(0) for view in VIEWS]


@dataclass(frozen=True)
class Rival:
    """One kind of model for one combination of sensors.

    Attributes:
        crossed: (n, K), answers for the training pixels, each by a model that had not seen its ground unit.
        answers: (N, K), answers for the test pixels.
        seconds: training and cross-validation.
    """

    crossed: Answers
    answers: Answers
    seconds: float

    def accuracy(self, classes: NDArray[np.int64]) -> float:
        """Return the cross-validated accuracy."""
        return float((self.crossed.argmax(1) == classes).mean())


_known: WeakKeyDictionary[Prepared, dict[tuple[int, int], dict[str, Rival]]] = WeakKeyDictionary()


def rivals_of(scene: Prepared, seed: int, pattern: int) -> dict[str, Rival]:
    """Train all rivals for a combination of sensors, or remember them."""
    known = _known.setdefault(scene, {})
    if (seed, pattern) not in known:
        known[seed, pattern] = _train(scene, seed, pattern)
    return known[seed, pattern]


def rival(name: str) -> Callable[[Prepared, int], Predictions]:
    """Return the method that is one kind of model, by its name in ``NAMES``."""
    return lambda scene, seed: _predictions(scene, seed, lambda pattern, found: (found[name].answers, [name]))


def picked_rival(scene: Prepared, seed: int) -> Predictions:
    """Take for each combination the kind that cross-validation picks."""
    classes = scene.training.classes.numpy()

    def pick(pattern: int, found: dict[str, Rival]) -> tuple[Answers, list[str]]:
        best = max(found, key=lambda name: found[name].accuracy(classes))
        return found[best].answers, list(found)

    return _predictions(scene, seed, pick)


def picked_rival_favouring(scene: Prepared, seed: int) -> Predictions:
    """Let the picked rival favour rare classes by MaMOL's own rule, its cost taken from the cross-validated answers."""
    classes = scene.training.classes
    sensors = len(scene.sensors)
    learnt = torch.bincount(classes, minlength=len(scene.class_names)) > 0

    def pick(pattern: int, found: dict[str, Rival]) -> tuple[Answers, list[str]]:
        best = found[max(found, key=lambda name: found[name].accuracy(classes.numpy()))]
        crossed = torch.from_numpy(np.log(best.crossed.clip(1e-6)).astype(np.float32))
        scene_answers = SceneAnswers({pattern: crossed}, learnt, sensors)
        rule, _ = favour_rare_classes(scene_answers, torch.ones(sensors), {pattern: Measured(crossed, classes)})
        return np.log(best.answers.clip(1e-6)) + rule[pattern].numpy(), list(found)

    return _predictions(scene, seed, pick)


def mean_of_rivals(scene: Prepared, seed: int) -> Predictions:
    """Average the answers of all kinds."""
    return _predictions(
        scene, seed, lambda pattern, found: (sum(one.answers for one in found.values()) / len(found), list(found))
    )


def _predictions(
    scene: Prepared, seed: int, choose: Callable[[int, dict[str, Rival]], tuple[Answers, list[str]]]
) -> Predictions:
    answers, seconds = {}, 0.0
    for pattern in all_patterns(len(scene.sensors)):
        found = rivals_of(scene, seed, pattern)
        chosen, trained = choose(pattern, found)
        answers[pattern] = chosen.argmax(1)
        seconds += sum(found[name].seconds for name in trained)
    return Predictions(answers, seconds, 0.0)


def _train(scene: Prepared, seed: int, pattern: int) -> dict[str, Rival]:
    if scene.bands is None:
        raise ValueError(f"{scene.name} has no bands")
    tables = {
        "bands": (
            scene.bands.with_role(Role.TRAINING),
            scene.bands.take(torch.nonzero(scene.bands.roles & TEST)[:, 0]),
        ),
        "windows": (scene.training, scene.test),
    }
    classes, count = scene.training.classes.numpy(), len(scene.class_names)
    units = scene.units_at(scene.training.places)
    folds = list(StratifiedGroupKFold(FOLDS, shuffle=True, random_state=seed).split(classes, classes, units))
    found = {}
    for view, (training, test) in tables.items():
        known, asked = _table(training, pattern), _table(test, pattern)
        for kind, settings in _settings(seed).items():
            start = time.perf_counter()
            tried = []
            for make in settings:
                crossed = np.zeros((len(classes), count))
                for learning, held in folds:
                    crossed[held] = _ask(make(), known[learning], classes[learning], known[held], count)
                tried.append((float((crossed.argmax(1) == classes).mean()), crossed, make))
            _, crossed, make = max(tried, key=lambda one: one[0])
            answers = _ask(make(), known, classes, asked, count)
            found[f"{kind}, {view}"] = Rival(crossed, answers, time.perf_counter() - start)
    return found


def _ask(
    model: Any, known: NDArray[np.float32], classes: NDArray[np.int64], asked: NDArray[np.float32], count: int
) -> Answers:
    """Train a model and return its probabilities, (n, count); those of an SVM are a softmax of its margins."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        model.fit(known, classes)
    if hasattr(model, "predict_proba"):
        told = model.predict_proba(asked)
    else:
        margins = model.decision_function(asked)
        margins = 2 * (np.stack([-margins, margins], axis=1) if margins.ndim == 1 else margins)
        told = np.exp(margins - margins.max(1, keepdims=True))
        told /= told.sum(1, keepdims=True)
    answers = np.zeros((len(asked), count))
    answers[:, model.classes_] = told
    return answers


def _table(samples: Samples, pattern: int) -> NDArray[np.float32]:
    columns = [one.numpy() for m, one in enumerate(samples.features) if pattern >> m & 1]
    return np.concatenate(columns, axis=1)


RIVALS: dict[str, Callable[[Prepared, int], Predictions]] = {
    PICKED: picked_rival,
    PICKED_FAVOURING: picked_rival_favouring,
    MEAN: mean_of_rivals,
    **{name: rival(name) for name in NAMES},
}
