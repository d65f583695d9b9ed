"""What fails in an algorithm is let go of: QGIS keeps each exception that passes it, and the frames it holds."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
from mamol.core.errors import MamolError
from mamol.ui.processing.algorithm import MamolAlgorithm
from qgis.core import QgsProcessingContext, QgsProcessingFeedback


class Scene(np.ndarray):
    """An array that can be watched."""


class Failing(MamolAlgorithm):
    """Reads a scene, and fails."""

    modules = ()
    watched: list[weakref.ref] = []
    error: type[BaseException] = MamolError
    where = "run"

    def name(self):
        return "failing"

    def displayName(self):
        return "Failing"

    def initAlgorithm(self, configuration=None):
        pass

    def read_inputs(self, parameters, context):
        self._fail("read")

    def run_job(self, parameters, context, progress):
        self._fail("run")
        return {}

    def _fail(self, where):
        if where == self.where:
            scene = np.zeros((1000, 1000)).view(Scene)
            self.watched.append(weakref.ref(scene))
            raise self.error("what is wrong")


@pytest.mark.parametrize(
    ("where", "error"), [("read", MamolError), ("run", MamolError), ("run", ValueError), ("run", MemoryError)]
)
def test_what_an_algorithm_held_when_it_failed_is_freed(qgis_app, monkeypatch, where, error):
    monkeypatch.setattr(Failing, "where", where)
    monkeypatch.setattr(Failing, "error", error)
    monkeypatch.setattr(Failing, "watched", [])
    algorithm = Failing()
    said: list[str] = []

    class Feedback(QgsProcessingFeedback):
        def reportError(self, text, fatal=False):
            said.append(text)

    _, succeeded = algorithm.run({}, QgsProcessingContext(), Feedback())
    del algorithm
    gc.collect()
    assert not succeeded and any("what is wrong" in text for text in said)
    (scene,) = Failing.watched
    assert scene() is None
