"""Asking the teacher once for all networks that learn the same scene.

The teacher learns features and labels and knows nothing of a network, so the rows of a scene and a seed with as many
trees are told the same.
"""

from __future__ import annotations

import time
from weakref import WeakKeyDictionary

from mamol.core.model.network import MamolNetwork
from mamol.core.progress import Progress
from mamol.core.training.samples import Samples
from mamol.core.training.teacher import Taught, teach

from .prepare import Prepared

_told: WeakKeyDictionary[Prepared, dict[tuple[int, int], tuple[Taught | None, float]]] = WeakKeyDictionary()


class TeacherMemory:
    """Asks the teacher about a scene, or remembers what it said.

    Args:
        scene: whose training and scene pixels are asked with.

    Attributes:
        seconds_saved: what asking took when it was done, where it was not done again.
    """

    def __init__(self, scene: Prepared) -> None:
        self._known = _told.setdefault(scene, {})
        self.seconds_saved = 0.0

    def __call__(
        self, network: MamolNetwork, training: Samples, scene: Samples, trees: int, seed: int, progress: Progress
    ) -> Taught | None:
        """See :func:`teach`."""
        if (trees, seed) in self._known:
            taught, seconds = self._known[trees, seed]
            self.seconds_saved += seconds
            return taught
        start = time.perf_counter()
        taught = teach(network, training, scene, trees, seed, progress)
        self._known[trees, seed] = taught, time.perf_counter() - start
        return taught
