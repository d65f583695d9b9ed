"""An algorithm in a thread of Qt's, as Processing's dialogs run it."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import rasterio
from mamol.ui.processing.provider import MamolProvider
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
)


class Feedback(QgsProcessingFeedback):
    """Notes where it is told, and cancels when it is told of something."""

    def __init__(self, cancel_at=None):
        super().__init__(False)
        self.threads = set()
        self._cancel_at = cancel_at

    def setProgressText(self, text):
        self.threads.add(threading.current_thread())
        if self._cancel_at is not None and self._cancel_at in text:
            self.cancel()


@pytest.fixture
def run(qgis_app, scene_files, tmp_path, wait):
    """Give the function that classifies the scene in the background, and says whether it succeeded and what it gave."""
    provider = MamolProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    parameters = {
        "MODEL": scene_files.model,
        "LAYERS": [scene_files.optical, scene_files.radar],
        "CLASSES": str(tmp_path / "classes.tif"),
    }

    def run(feedback, **changes):
        context = QgsProcessingContext()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("mamol:classify")
        ended = []
        task = QgsProcessingAlgRunnerTask(algorithm, {**parameters, **changes}, context, feedback)
        task.executed.connect(lambda succeeded, results: ended.append((succeeded, results)))
        QgsApplication.taskManager().addTask(task)
        wait(lambda: ended)
        return ended[0]

    yield run
    QgsApplication.processingRegistry().removeProvider(provider)


def test_it_works_in_a_thread_that_ends_with_it(run, scene_files):
    feedback = Feedback()
    succeeded, results = run(feedback)
    assert succeeded
    with rasterio.open(results["CLASSES"]) as made, rasterio.open(scene_files.labels) as truth:
        assert np.mean(made.read(1) == truth.read(1)) > 0.8
    (thread,) = feedback.threads
    assert not thread.is_alive() and thread is not threading.main_thread()


def test_a_mistake_ends_it_without_success(run, tmp_path):
    succeeded, _ = run(Feedback(), MODEL=str(tmp_path / "no.safetensors"))
    assert not succeeded


def test_cancelling_leaves_nothing(run, tmp_path):
    feedback = Feedback(cancel_at="classifying")
    run(feedback)
    assert feedback.isCanceled() and list(tmp_path.iterdir()) == []
