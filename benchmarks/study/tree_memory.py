"""Asking the trees of the teacher once for all networks that learn the same scene.

Trees learn features and labels and know nothing of a network, so the rows of a scene and a seed with as many trees
are told the same.
"""

from __future__ import annotations

import time
from weakref import WeakKeyDictionary

from mamol.core.progress import Progress
from mamol.core.training.samples import Samples
from mamol.core.training.teacher import TreeAnswers, ask_trees

from .prepare import Prepared

_told: WeakKeyDictionary[Prepared, dict[tuple[int, int], tuple[TreeAnswers | None, float]]] = WeakKeyDictionary()


class TreeMemory:
    """Asks the trees about a scene, or remembers what they said.

    Args:
        scene: whose training and scene pixels are asked with.

    Attributes:
        seconds_saved: what asking took when it was done, where it was not done again.
    """

    def __init__(self, scene: Prepared) -> None:
        self._known = _told.setdefault(scene, {})
        self.seconds_saved = 0.0

    def __call__(
        self, training: Samples, scene: Samples, classes: int, trees: int, seed: int, progress: Progress
    ) -> TreeAnswers | None:
        """See :func:`ask_trees`."""
        if (trees, seed) in self._known:
            answers, seconds = self._known[trees, seed]
            self.seconds_saved += seconds
            return answers
        start = time.perf_counter()
        answers = ask_trees(training, scene, classes, trees, seed, progress)
        self._known[trees, seed] = answers, time.perf_counter() - start
        return answers
