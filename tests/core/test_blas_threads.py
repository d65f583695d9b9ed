"""Jobs hold numpy's OpenBLAS, and torch's where it has one, to as many threads as torch."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from mamol.core import device
from mamol.core.blas_threads import limited_blas
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.routing import ExplainRequest
from mamol.core.contracts.sensors import Extent
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.contracts.what_if import WhatIfRequest
from mamol.core.device import limited_threads
from mamol.core.inference.classify import classify
from mamol.core.inference.explain import explain
from mamol.core.progress import Progress
from mamol.core.training.presets import Schedule
from mamol.core.training.train import train
from mamol.core.what_if.what_if import what_if
from mamol.tests.short_training import shorten
from threadpoolctl import ThreadpoolController, threadpool_limits


def numbers():
    """The threads of each BLAS library that is loaded."""
    assert np.ones((2, 2)) @ np.ones((2, 2)) is not None
    return {library.get_num_threads() for library in ThreadpoolController().select(user_api="blas").lib_controllers}


@pytest.fixture
def four():
    """Let all of them have four, as on a machine of four cores."""
    with threadpool_limits(4, user_api="blas"):
        if numbers() != {4}:
            pytest.skip("no BLAS that can be told how many threads to have")
        yield


def test_a_job_holds_them_to_as_many_as_torch_and_gives_them_back(four, monkeypatch):
    monkeypatch.setattr(device, "worker_threads", lambda: 3)
    with limited_threads():
        assert numbers() == {3} and torch.get_num_threads() == 3
    assert numbers() == {4}
    with limited_threads(in_each=1):
        assert numbers() == {1}
    assert numbers() == {4}


def test_who_has_fewer_keeps_them(four):
    with threadpool_limits(1, user_api="blas"):
        with limited_blas(3):
            assert numbers() == {1}
        assert numbers() == {1}


def test_a_training_keeps_its_number_whoever_begins_or_ends_meanwhile(four):
    tiles = limited_blas(1)
    with limited_blas(1):
        with limited_blas(3):
            tiles.__enter__()
            assert numbers() == {3}
        assert numbers() == {1}
    assert numbers() == {1}
    tiles.__exit__(None, None, None)
    assert numbers() == {4}


def test_a_part_of_a_job_that_has_one_thread_is_not_given_more_by_another_job(four):
    with limited_blas(3):
        with threadpool_limits(1, user_api="blas"):
            with limited_blas(1):
                assert numbers() == {1}
            assert numbers() == {1}
        assert numbers() == {3}


def test_a_job_that_fails_gives_them_back(four):
    with pytest.raises(ValueError, match="broken"), limited_blas(2):
        raise ValueError("broken")
    assert numbers() == {4}


class Watching(Progress):
    """Notes how many threads the libraries have whenever the job asks whether to stop."""

    def __init__(self):
        self.seen = set()

    def check(self):
        self.seen |= numbers()


def test_a_training_holds_them_to_the_threads_of_torch(four, make_scene, tmp_path, monkeypatch):
    shorten(monkeypatch, Schedule(scene_steps=2, scene_pixels=200, steps=4, batch=32, labelled_pixels=200, trees=2))
    monkeypatch.setattr(device, "worker_threads", lambda: 3)
    scene, watch = make_scene(64), Watching()
    model = str(tmp_path / "model.safetensors")
    train(TrainRequest(scene.sensors, scene.labels, model, preset=Preset.FAST, device="cpu"), watch)
    # Regressions of the teacher have one.
    assert watch.seen in ({3}, {1, 3}) and numbers() == {4}


def test_jobs_hold_them(four, make_scene, tmp_path, kept_models):
    scene, model = make_scene(96), str(tmp_path / "model.safetensors")
    watch = Watching()
    kept_models.write(TrainRequest(scene.sensors, scene.labels, model, preset=Preset.FAST, device="cpu"))
    output = Output(OutputKind.CLASSES, str(tmp_path / "classes.tif"))
    run = classify(ClassifyRequest(model, scene.sensors, (output,), device="cpu"), watch).run
    assert watch.seen == {1}
    watch = Watching()
    what_if(WhatIfRequest(model, scene.sensors, device="cpu"), watch)
    assert watch.seen == {1}
    watch = Watching()
    place = Extent(500010, 4479990, 500010, 4479990, "EPSG:32616")
    explain(ExplainRequest(run, place, "cpu"), watch)
    assert watch.seen == {1} and numbers() == {4}
