"""The teacher's members: forests and logistic regressions, of the pixel alone and with its surroundings.

Each errs in its own way. Forests follow thresholds and interactions and repeat the fields they know; regressions are
straight and carry further; windows help where land lies in patches and mislead where it does not. On ground that was
not learnt from, their plain mean is above the one picked by cross-validation, and level with weights fitted to it
(docs/decisions/0062-*.md).
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import ExtraTreesClassifier, RandomForestClassifier
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from threadpoolctl import threadpool_limits

from ..message import message
from ..progress import PartOfProgress, Progress

TREES_AT_ONCE = 5
"""Trees of each kind grown before it is asked whether to stop."""
MOST_ITERATIONS = 200
MOST_REGRESSED = 6_000
"""Pixels a regression learns at most: it has few parameters, and its time grows with them."""
FOREST_PART = 0.8
"""Part of the time of a forest and a regression together that the forest takes."""

Tree = Union[RandomForestClassifier, ExtraTreesClassifier]
Table = NDArray[np.float32]
Indexes = NDArray[np.int64]
Answers = NDArray[np.float64]


def member_answers(
    known: Table, classes: Indexes, asked: Table, count: int, trees: int, seed: int, progress: Progress
) -> Answers:
    """Average what a forest and a logistic regression say that learnt the same pixels.

    Args:
        known: (n, F), features of pixels.
        classes: (n,), their class indexes; at least two different ones.
        asked: (m, F), features of the pixels to answer for.
        count: number of classes, K.
        trees: trees of the forest.
        seed: of chance.
        progress: told about the trees, asked every few trees whether to stop.

    Returns:
        (m, K), the probability of each class; 0 for a class that no known pixel has.
    """
    given = known, classes, asked, count
    forest = forest_answers(*given, trees, seed, PartOfProgress(progress, 0.0, FOREST_PART))
    regression = regression_answers(*given, seed, PartOfProgress(progress, FOREST_PART, 1.0))
    return (forest + regression) / 2


def forest_answers(
    known: Table, classes: Indexes, asked: Table, count: int, trees: int, seed: int, progress: Progress
) -> Answers:
    """Average the trees of a forest, half of them a random forest's, half extremely randomised.

    Args and result as in :func:`member_answers`: (n, F), (n,) and (m, F) to (m, K).
    """
    total, grown = np.zeros((len(asked), count)), 0
    for forest in _forests(trees, seed):
        progress.check()
        forest.fit(known, classes)
        total[:, forest.classes_] += forest.n_estimators * forest.predict_proba(asked)
        grown += forest.n_estimators
        progress.report(grown / trees, message("teacher, tree {grown} of {trees}", grown=grown, trees=trees))
    return total / trees


def regression_answers(
    known: Table, classes: Indexes, asked: Table, count: int, seed: int, progress: Progress
) -> Answers:
    """Let a logistic regression on standardised features answer.

    Args and result as in :func:`member_answers`: (n, F), (n,) and (m, F) to (m, K).
    """
    progress.check()
    chosen = _some(classes, seed)
    model: Any = make_pipeline(StandardScaler(), LogisticRegression(max_iter=MOST_ITERATIONS))
    total = np.zeros((len(asked), count))
    with one_quiet_thread():
        model.fit(known[chosen], classes[chosen])
        total[:, model.classes_] = model.predict_proba(asked)
    progress.report(1.0, message("teacher, regression"))
    return total


@contextmanager
def one_quiet_thread() -> Iterator[None]:
    """Compute in one thread, and let a regression that needs more steps than it has end without a warning.

    Sums in another order have other last bits, and the same seed is to give the same model. An analyst can do nothing
    about the steps, and answers hardly change with more.
    """
    with threadpool_limits(1), warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        yield


def _forests(trees: int, seed: int) -> Iterator[Tree]:
    """Make forests of a few trees each, the two kinds in turn."""
    kinds: tuple[Callable[..., Tree], ...] = (RandomForestClassifier, ExtraTreesClassifier)
    for number in range(math.ceil(trees / TREES_AT_ONCE)):
        size = min(TREES_AT_ONCE, trees - number * TREES_AT_ONCE)
        yield kinds[number % 2](size, n_jobs=1, random_state=seed + number)


def _some(classes: Indexes, seed: int) -> Indexes:
    """Return the indexes of at most ``MOST_REGRESSED`` pixels, at least one of each class."""
    if len(classes) <= MOST_REGRESSED:
        return np.arange(len(classes))
    random = np.random.default_rng(seed)
    drawn = random.choice(len(classes), MOST_REGRESSED, replace=False)  # nosec B311 # numpy's, no secret
    _, first = np.unique(classes, return_index=True)
    chosen: Indexes = np.unique(np.concatenate([drawn, first]))
    return chosen
