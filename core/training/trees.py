"""What trees say of pixels: forests, and boosted trees as far as these are seen to know as much.

Neither is best everywhere: over scenes of dense labels boosted trees are up to four points of accuracy above forests,
over fields with few labels up to ten below. Which it is shows on ground that was not learnt from, so it is tried: the
labelled pixels, in the order in which they lie, are cut into strips, and each strip is classified by trees grown on the
others.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Union

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import ExtraTreesClassifier, HistGradientBoostingClassifier, RandomForestClassifier
from threadpoolctl import threadpool_limits

from ..device import worker_threads
from ..progress import PartOfProgress, Progress

STRIPS = 5
PIECES = 50
"""Pieces of ground whose mean differences tell how far the difference as a whole is due to chance."""
HALF, FIFTH = 0.5, 0.2
"""Weight of boosted trees in the answers where they are better than a forest, and where neither is."""
TRIED_PIXELS = 4_000
TRIED_TREES = 60
LEAST_PIXELS = 4 * PIECES
ROUNDS, ROUNDS_AT_ONCE = 40, 10
"""Rounds of boosting, a tree for each class in each, and how many are made before it is asked whether to stop."""
MOST_BOOSTED_TREES = 640

Tree = Union[RandomForestClassifier, ExtraTreesClassifier]
"""A forest of one tree."""
Table = NDArray[np.float32]
Indexes = NDArray[np.int64]
Answers = NDArray[np.float64]


def tree_answers(
    known: Table, classes: Indexes, asked: Table, count: int, trees: int, seed: int, progress: Progress
) -> Answers:
    """Let trees that learnt some pixels answer for others.

    Args:
        known: (n, F), features of pixels in the order in which they lie.
        classes: (n,), their class indexes; at least two different ones.
        asked: (m, F), features of the pixels to answer for.
        count: number of classes, K.
        trees: trees of the forest.
        seed: of chance.
        progress: told about every tree, asked before every tree whether to stop.

    Returns:
        (m, K), the probability of each class: the forest's, and the boosted trees' with the weight
        that :func:`boosted_part` gives them.
    """
    weighed = boosted_part(known, classes, count, min(trees, TRIED_TREES), seed, PartOfProgress(progress, 0.0, 0.3))
    forest = forest_answers(known, classes, asked, count, trees, seed, PartOfProgress(progress, 0.3, 0.8))
    if not weighed:
        return forest
    boosted = boosted_answers(known, classes, asked, count, seed, PartOfProgress(progress, 0.8, 1.0))
    return (1 - weighed) * forest + weighed * boosted


def boosted_part(known: Table, classes: Indexes, count: int, trees: int, seed: int, progress: Progress) -> float:
    """Measure how much boosted trees are to count beside a forest; see :func:`tree_answers`.

    What counts is how often each is right on ground that neither learnt, and the standard error of the difference
    over ``PIECES`` pieces of ground.

    Args:
        known: (n, F), features of pixels in the order in which they lie.
        classes: (n,), their class indexes.
        count: number of classes, K.
        trees: trees of each forest that is tried.
        seed: of chance.
        progress: told about every tree, asked before every tree whether to stop.

    Returns:
        ``HALF`` where boosted trees are right more often by over a standard error, ``FIFTH`` where the difference is
        within one, else 0; 0, too, where there are too few pixels to tell.
    """
    thinned = np.linspace(0, len(classes) - 1, min(len(classes), TRIED_PIXELS)).astype(int)
    known, classes = known[thinned], classes[thinned]
    strip = np.arange(len(classes)) * STRIPS // len(classes)
    if len(classes) < LEAST_PIXELS or any(len(np.unique(classes[strip != one])) < 2 for one in range(STRIPS)):
        return 0.0
    gained = np.zeros(len(classes))
    for one in range(STRIPS):
        part = PartOfProgress(progress, one / STRIPS, (one + 1) / STRIPS)
        own, others = strip == one, strip != one
        given = known[others], classes[others], known[own], count
        forest = forest_answers(*given, trees, seed, PartOfProgress(part, 0.0, 0.5))
        boosted = boosted_answers(*given, seed, PartOfProgress(part, 0.5, 1.0))
        gained[own] = (boosted.argmax(1) == classes[own]) * 1.0 - (forest.argmax(1) == classes[own])
    pieces = np.array([piece.mean() for piece in np.array_split(gained, PIECES)])
    error = pieces.std(ddof=1) / np.sqrt(PIECES)
    if gained.mean() > error:
        return HALF
    return FIFTH if gained.mean() > -error else 0.0


def forest_answers(
    known: Table, classes: Indexes, asked: Table, count: int, trees: int, seed: int, progress: Progress
) -> Answers:
    """Average the trees of a forest, half of them a random forest's, half extremely randomised.

    Args and result as in :func:`tree_answers`: (n, F), (n,) and (m, F) to (m, K).
    """
    total = np.zeros((len(asked), count))
    for number, tree in enumerate(_grown(known, classes, trees, seed), 1):
        total[:, tree.classes_] += tree.predict_proba(asked)
        progress.check()
        progress.report(number / trees, f"teacher, tree {number} of {trees}")
    return total / trees


def boosted_answers(known: Table, classes: Indexes, asked: Table, count: int, seed: int, progress: Progress) -> Answers:
    """Boost trees on some pixels and let them answer for others; asked every ``ROUNDS_AT_ONCE`` whether to stop.

    Args and result as in :func:`tree_answers`: (n, F), (n,) and (m, F) to (m, K).
    """
    batches = max(1, min(ROUNDS, MOST_BOOSTED_TREES // count) // ROUNDS_AT_ONCE)
    model = HistGradientBoostingClassifier(
        l2_regularization=1.0, early_stopping=False, warm_start=True, random_state=seed
    )
    # One core is the desktop's; threads that wait for each other for a core spin.
    with threadpool_limits(worker_threads(), user_api="openmp"):
        for batch in range(1, batches + 1):
            progress.check()
            model.set_params(max_iter=batch * ROUNDS_AT_ONCE).fit(known, classes)
            rounds = f"round {batch * ROUNDS_AT_ONCE} of {batches * ROUNDS_AT_ONCE}"
            progress.report(batch / batches, f"teacher, boosting, {rounds}")
        total = np.zeros((len(asked), count))
        total[:, model.classes_] = model.predict_proba(asked)
    return total


def _grown(known: Table, classes: Indexes, trees: int, seed: int) -> Iterator[Tree]:
    """Grow tree after tree, so that a job can be stopped between them."""
    for number in range(trees):
        kind = RandomForestClassifier if number % 2 == 0 else ExtraTreesClassifier
        yield kind(1, n_jobs=1, random_state=seed + number).fit(known, classes)
