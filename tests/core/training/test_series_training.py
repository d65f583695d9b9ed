"""Training with a series: any of its dates may be missing, scenes may have other dates, and the seed decides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from mamol.core.contracts.scenes import TrainingScene
from mamol.core.contracts.season import SeasonPoint
from mamol.core.contracts.train import Preset, TrainRequest, TrainResult, TrunkSource
from mamol.core.contracts.what_if import WhatIfRequest
from mamol.core.model.file import load_model
from mamol.core.progress import NotingProgress, Progress
from mamol.core.report.accuracy_page import training_record
from mamol.core.training import roles
from mamol.core.training.presets import Schedule
from mamol.core.training.samples import Role, described
from mamol.core.training.seen import look_back
from mamol.core.training.stages import fit_bins
from mamol.core.training.train import train
from mamol.core.what_if.what_if import what_if
from mamol.tests.core.series_scene import DAYS, SeriesScene, write_series_scene
from mamol.tests.core.small_model import make_model
from mamol.tests.short_training import shorten

SHORT = Schedule(scene_steps=4, scene_pixels=300, steps=60, batch=96, labelled_pixels=800, trees=4)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> SeriesScene:
    return write_series_scene(tmp_path_factory.mktemp("scene"))


def request_of(scene: SeriesScene, path: Path, **more: object) -> TrainRequest:
    return TrainRequest(scene.sensors, scene.labels, str(path), preset=Preset.FAST, device="cpu", **more)


@pytest.fixture(scope="module")
def trained(scene: SeriesScene, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrainResult]:
    with pytest.MonkeyPatch.context() as patch:
        shorten(patch, SHORT)
        yield train(request_of(scene, tmp_path_factory.mktemp("model") / "m.safetensors"), Progress())


def test_a_series_is_learnt(trained: TrainResult) -> None:
    by_sensors = {one.sensors: one.accuracy.overall for one in trained.patterns}
    assert by_sensors["S2",] > 0.5, "three classes"
    spec = trained.model
    assert (spec.sensors[0].dates, spec.sensors[0].first_date, spec.sensors[0].last_date) == (4, DAYS[0], DAYS[-1])
    assert len(spec.sensors[0].quantiles) == 2 and spec.sensors[0].bands == 2
    assert load_model(trained.model_path)[0] == spec
    assert f"(2 bands, 4 dates, {DAYS[0]} to {DAYS[-1]})" in training_record(trained)


def test_the_same_seed_gives_the_same_model(scene: SeriesScene, trained: TrainResult, tmp_path: Path) -> None:
    path = tmp_path / "again.safetensors"
    with pytest.MonkeyPatch.context() as patch:
        shorten(patch, SHORT)
        train(request_of(scene, path), Progress())
    first, second = (load_model(each)[1].state_dict() for each in (trained.model_path, path))
    assert all(torch.equal(first[name], second[name]) for name in first)


def test_accuracy_over_the_season_grows_with_the_dates(
    scene: SeriesScene, trained: TrainResult, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    asked = WhatIfRequest(trained.model_path, scene.sensors, scene.labels, html_path=str(page), device="cpu")
    points = what_if(asked, Progress()).season
    assert [(one.date, one.dates) for one in points] == [(day, number) for number, day in enumerate(DAYS, 1)]
    assert points[-1].overall > points[0].overall and points[-1].pixels == 48 * 48
    assert "Accuracy over the season" in page.read_text("utf-8") and DAYS[2] in page.read_text("utf-8")
    without = what_if(replace(asked, sensors=scene.sensors[1:], html_path=None), Progress())
    assert without.season == ()


def test_the_last_day_is_the_map_of_all_dates(scene: SeriesScene, trained: TrainResult) -> None:
    result = what_if(WhatIfRequest(trained.model_path, scene.sensors, scene.labels, device="cpu"), Progress())
    last: SeasonPoint = result.season[-1]
    assert last.overall == result.subsets[0].accuracy.overall
    assert last.average == pytest.approx(result.subsets[0].accuracy.average)


def test_scenes_may_have_other_dates(scene: SeriesScene, tmp_path: Path) -> None:
    folder = tmp_path / "second"
    folder.mkdir()
    other = write_series_scene(folder, 40, seed=0)
    moved = tuple(
        replace(one, date=day)
        for one, day in zip(other.series.acquisitions[:3], ("2022-03-01", "2022-06-05", "2022-10-30"))
    )
    second = TrainingScene("south", (replace(other.series, acquisitions=moved), other.elevation), other.labels)
    request = request_of(
        scene, tmp_path / "m.safetensors", scenes=(second,), scene_name="north", trunk=TrunkSource.RANDOM
    )
    with pytest.MonkeyPatch.context() as patch:
        shorten(patch, replace(SHORT, trees=0))
        result = train(request, Progress())
    sensor = result.model.sensors[0]
    assert (sensor.dates, sensor.first_date, sensor.last_date) == (4, DAYS[0], "2022-10-30")


def test_pixels_that_do_not_fit_into_memory_are_left_out_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    noted = NotingProgress(Progress())
    assert roles.bounded(SHORT, 1_000, 500, noted) == SHORT and not noted.warnings
    monkeypatch.setattr(roles, "MOST_NUMBERS", 10_000_000)
    large = replace(SHORT, scene_pixels=40_000, labelled_pixels=100_000)
    fewer = roles.bounded(large, 1_000, 60_000, noted)
    assert (fewer.scene_pixels, fewer.labelled_pixels) == (4_000, 6_000)
    assert "6,000 of 60,000 labelled pixels are learnt from" in noted.warnings[0]


def test_what_dates_are_worth_sums_to_what_all_of_them_add(
    scene: SeriesScene, trained: TrainResult, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    asked = WhatIfRequest(
        trained.model_path, scene.sensors, scene.labels, html_path=str(page), device="cpu", date_orders=3
    )
    first, second = (what_if(asked, Progress()).dates for _ in range(2))
    assert first == second and [(one.sensor, one.date) for one in first] == [("S2", day) for day in DAYS]
    elevation = what_if(replace(asked, sensors=scene.sensors[1:], date_orders=0, html_path=None), Progress())
    full = what_if(replace(asked, date_orders=0, html_path=None), Progress()).subsets
    without = next(one for one in full if one.sensors == ("DEM",))
    assert sum(one.agreement for one in first) == pytest.approx(1 - without.agreement, abs=0.03)
    gain = full[0].accuracy.overall - elevation.subsets[0].accuracy.overall
    assert sum(one.accuracy for one in first) == pytest.approx(gain, abs=0.03)
    assert all(one.agreement_error >= 0 and one.accuracy_error >= 0 for one in first)
    assert "What each date is worth" in page.read_text("utf-8")


def test_no_pixel_at_all_is_no_series_either(scene: SeriesScene, tmp_path: Path) -> None:
    """As where all labels are learnt from, and none is left to measure with, or a scene is left out."""
    made = make_model(tmp_path / "m.safetensors", scene.sensors, scene.truth)
    nothing = made.samples.take(torch.zeros(0, dtype=torch.long))
    assert [len(one) for one in described(made.network, nothing).features] == [0, 0]
    fit_bins(made.network, nothing, torch.Generator())
    assert look_back(made.network, made.samples.with_role(Role.TRAINING), 0).pixels is not None
    stem = made.network.each_stem()[0]
    assert len(stem.with_dates_dropped(nothing.features[0], torch.Generator())) == 0
