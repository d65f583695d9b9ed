"""Scenes that are trained on together: each as long as alone, none outweighs another, own statistics on request."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from mamol.core import api
from mamol.core.contracts.train import Preset
from mamol.core.progress import NotingProgress, Progress
from mamol.core.training.cost import Work, training_seconds
from mamol.core.training.label_layers import repeated
from mamol.core.training.presets import SCHEDULES
from mamol.core.training.samples import Role, Samples
from mamol.core.training.scene_samples import MOST_BALANCE, balanced
from mamol.core.training.scene_statistics import with_scene_statistics
from mamol.core.training.start import read_start
from mamol.tests.short_training import shorten

from ..conftest import write_raster
from .test_scenes import FIRST, SECOND, SHORT, grounds_of, request_of, write_place


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> tuple[api.TrainingScene, api.TrainingScene]:
    """Two places; in the second the first sensor's numbers are twice as large, plus 500."""
    folder = tmp_path_factory.mktemp("unequal")
    first = write_place(folder, "north", ("optical", "height"), FIRST, 1, 64)
    second = write_place(folder, "south", ("optical", "radar"), SECOND, 1, 64)
    with rasterio.open(second.sensors[0].path) as dataset:
        values = dataset.read()
    write_raster(Path(second.sensors[0].path), 2 * values + 500, nodata=-9999, **SECOND)
    return first, second


@pytest.mark.parametrize("preset", list(Preset))
def test_several_scenes_have_as_many_steps_and_pixels_each_as_one_alone(preset: Preset) -> None:
    alone = SCHEDULES[preset]
    assert alone.for_scenes(1) == alone
    three = alone.for_scenes(3)
    assert (three.steps, three.scene_pixels) == (3 * alone.steps, 3 * alone.scene_pixels)
    assert (three.labelled_pixels, three.batch, three.trees) == (3 * alone.labelled_pixels, alone.batch, alone.trees)
    one, several = Work((4, 2), 4, 60_000, 10**6), Work((4, 2), 4, 180_000, 3 * 10**6, scenes=3)
    times = [training_seconds(preset, api.TrunkSource.TUNED, work) for work in (one, several)]
    assert 2 < times[1] / times[0] < 4


def pixels(rows: np.ndarray) -> Samples:
    count = len(rows)
    places = torch.from_numpy(np.stack([rows, np.zeros(count, dtype=rows.dtype)], 1)).int()
    ones = torch.ones(count, 1)
    roles = torch.full((count,), int(Role.TRAINING), dtype=torch.uint8)
    return Samples((ones,), ones.bool(), torch.zeros(count, dtype=torch.long), roles, places)


@pytest.mark.parametrize(("few", "times"), [(400, 2.5), (10, MOST_BALANCE)])
def test_a_scene_of_few_labels_is_learnt_as_often_but_not_over_and_over(places, few: int, times: float) -> None:
    grounds, opened, _ = grounds_of(request_of(*places))
    below = opened[1].first_row
    samples = pixels(np.concatenate([np.zeros(1000, dtype=int), np.full(few, below)]))
    learnt = repeated(samples, balanced(samples, grounds))
    often = [int((learnt.places[:, 0] >= below).sum()), int((learnt.places[:, 0] < below).sum())]
    wanted = times * few / 1000
    assert often[0] / often[1] == pytest.approx(1.0 if few == 400 else wanted / 0.505, rel=0.05)
    equal = pixels(np.concatenate([np.zeros(50, dtype=int), np.full(50, below)]))
    assert balanced(equal, grounds) is None and balanced(pixels(np.zeros(9, dtype=int)), grounds) is None


def test_statistics_of_its_own_bring_a_scene_to_the_first(places) -> None:
    request = request_of(*places)
    assert with_scene_statistics(request, read_start(request), Progress()) == (request, [])
    request = replace(request, scene_statistics=True)
    found, told = with_scene_statistics(request, read_start(request), Progress())
    assert found.sensors == request.sensors and "by its own statistics, and so will a new scene's" in told[0]
    optical, radar = found.scenes[0].sensors
    assert radar.corrections == (), "no other scene has it"
    for scale, offset in optical.corrections:
        assert scale == pytest.approx(0.5, abs=0.05) and offset == pytest.approx(-250, abs=60)
    alone = replace(request, scenes=())
    assert "one scene only" in with_scene_statistics(alone, read_start(alone), Progress())[1][0]


def test_a_model_trained_so_does_the_same_with_the_scene_at_hand_and_says_so(places, tmp_path: Path) -> None:
    request = request_of(*places, scene_statistics=True, trunk=api.TrunkSource.RANDOM)
    request = replace(request, model_path=str(tmp_path / "own.safetensors"))
    with pytest.MonkeyPatch.context() as patch:
        shorten(patch, SHORT)
        result = api.train(request)
    spec = api.read_model(request.model_path)
    assert spec.scene_statistics and any("by its own statistics" in one for one in result.warnings)
    sensors, noted = (places[1].sensors[0],), NotingProgress(Progress())
    output = api.Output(api.OutputKind.CLASSES, str(tmp_path / "map.tif"))
    made = api.classify(api.ClassifyRequest(request.model_path, sensors, (output,), device="cpu"), noted)
    assert any("trained with statistics of each scene" in one for one in made.warnings)
    (used,) = made.run.sensors
    assert used.corrections[0][0] == pytest.approx(0.5, abs=0.05)
    with rasterio.open(output.path) as dataset:
        assert "trained with statistics of each scene" in dataset.tags()["MAMOL_NOTES"]
        assert dataset.tags()["MAMOL_VALUES"].startswith("optical=0.")
        classes = dataset.read(1)
    # What was corrected stays so: What-if of this result is of the same values, and so of the same classes.
    asked = api.WhatIfRequest(request.model_path, made.run.sensors, csv_path=str(tmp_path / "table.csv"), device="cpu")
    api.what_if(asked)
    again = api.classify(
        replace(
            api.ClassifyRequest(request.model_path, made.run.sensors, (output,), device="cpu"),
            outputs=(api.Output(api.OutputKind.CLASSES, str(tmp_path / "again.tif")),),
        )
    )
    assert again.run.sensors == made.run.sensors
    with rasterio.open(tmp_path / "again.tif") as dataset:
        assert np.array_equal(dataset.read(1), classes)
