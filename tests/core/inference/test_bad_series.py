"""Series that are not as they should be: each gets a sentence, in training and in use, whoever gave its dates."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import Acquisition, SensorSource
from mamol.core.errors import MamolError, SensorError
from mamol.core.inference.classify import classify
from mamol.core.progress import NotingProgress, Progress
from mamol.core.raster.sensors import open_sensors
from mamol.core.training.statistics import sample_pixels
from mamol.tests.core.conftest import write_raster
from mamol.tests.core.series_scene import DAYS, NODATA, SeriesScene, write_series_scene
from mamol.tests.core.small_model import make_model
from rasterio.transform import from_origin
from rasterio.warp import calculate_default_transform, reproject

LATE = "2021-08-10"


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> SeriesScene:
    return write_series_scene(tmp_path_factory.mktemp("scene"))


@pytest.fixture(scope="module")
def model(scene: SeriesScene, tmp_path_factory: pytest.TempPathFactory) -> str:
    return make_model(tmp_path_factory.mktemp("model") / "m.safetensors", scene.sensors, scene.truth).path


def mapped(model: str, series: SensorSource, folder: Path) -> tuple[np.ndarray, str]:
    """Classify with a series, and return the classes and what was told."""
    path, noted = folder / "classes.tif", NotingProgress(Progress())
    outputs = (Output(OutputKind.CLASSES, str(path)),)
    result = classify(ClassifyRequest(model, (series,), outputs, device="cpu"), noted)
    assert list(result.warnings) == noted.warnings
    with rasterio.open(path) as dataset:
        return dataset.read(1), " ".join(noted.warnings)


def learnt(*sensors: SensorSource) -> str:
    """Draw the values as training does, and return what it tells."""
    with open_sensors(sensors, is_training=True) as stack:
        return " ".join((*stack.warnings, *sample_pixels(stack, 0, Progress()).notes))


def with_date(series: SensorSource, path: Path, day: str = LATE) -> SensorSource:
    return replace(series, acquisitions=(*series.acquisitions, Acquisition(str(path), day)))


def values_of(scene: SeriesScene) -> np.ndarray:
    return np.where(scene.values[2] == NODATA, 1000, scene.values[2]).astype(np.float32)


def test_a_date_in_another_scale_is_refused_in_training_and_use(scene: SeriesScene, model: str, tmp_path: Path) -> None:
    odd = with_date(scene.series, write_raster(tmp_path / "odd.tif", values_of(scene) / 10_000, nodata=NODATA))
    said = f"The values of sensor 'S2' on {LATE} reach about 0.1.*, those of its other dates about 1.*: their scale"
    with pytest.raises(SensorError, match=said):
        learnt(odd, scene.elevation)
    with pytest.raises(SensorError, match=said):
        mapped(model, odd, tmp_path)


def test_dates_in_another_scale_by_their_files_are_rescaled_and_told(
    scene: SeriesScene, model: str, tmp_path: Path
) -> None:
    path = write_raster(tmp_path / "odd.tif", values_of(scene) / 10_000, nodata=NODATA)
    with rasterio.open(path, "r+") as dataset:
        dataset.scales = (10_000.0, 10_000.0)
    assert "each is scaled as its file says" in mapped(model, with_date(scene.series, path), tmp_path)[1]


@pytest.mark.parametrize("way", ["nodata", "elsewhere"])
def test_a_date_without_a_valid_pixel_counts_as_missing_and_is_named(
    scene: SeriesScene, model: str, tmp_path: Path, way: str
) -> None:
    if way == "nodata":
        path = write_raster(tmp_path / "odd.tif", np.full((2, 48, 48), NODATA, np.float32), nodata=NODATA)
    else:
        far = from_origin(600000, 4480000, 20, 20)
        path = write_raster(tmp_path / "odd.tif", values_of(scene), nodata=NODATA, transform=far)
    said = f"sensor 'S2' has no data on {LATE}: such a date counts as missing."
    odd = with_date(scene.series, path)
    classes, told = mapped(model, odd, tmp_path)
    assert said in told and said in learnt(odd, scene.elevation)
    np.testing.assert_array_equal(classes, mapped(model, scene.series, tmp_path)[0])


def test_one_date_is_learnt_and_told(scene: SeriesScene) -> None:
    one = replace(scene.series, acquisitions=scene.series.acquisitions[:1])
    assert f"Sensor 'S2' has one date only, {DAYS[0]}: it is learnt like a plain sensor." in learnt(one)


def test_a_date_in_another_crs_is_aligned_and_told(scene: SeriesScene, model: str, tmp_path: Path) -> None:
    with rasterio.open(scene.series.acquisitions[2].path) as dataset:
        there = calculate_default_transform(dataset.crs, "EPSG:4326", 48, 48, *dataset.bounds)
        turned = np.full((2, there[2], there[1]), NODATA, np.float32)
        reproject(
            dataset.read(), turned, src_transform=dataset.transform, src_crs=dataset.crs, src_nodata=NODATA,
            dst_transform=there[0], dst_crs="EPSG:4326", dst_nodata=NODATA,
        )  # fmt: skip
    path = write_raster(tmp_path / "turned.tif", turned, nodata=NODATA, crs="EPSG:4326", transform=there[0])
    dates = scene.series.acquisitions
    odd = replace(scene.series, acquisitions=(*dates[:2], Acquisition(str(path), DAYS[2]), dates[3]))
    classes, told = mapped(model, odd, tmp_path)
    assert f"1 of 4 dates of sensor 'S2' lie on other pixels than the first ({DAYS[2]})" in told
    assert (classes == mapped(model, scene.series, tmp_path)[0]).mean() > 0.8


@pytest.mark.parametrize("day", ["2021-05-17T23:30:00-05:00", "spring", "", "17.05.2021"])
def test_days_that_are_no_whole_days_are_refused(scene: SeriesScene, model: str, tmp_path: Path, day: str) -> None:
    odd = with_date(scene.series, Path(scene.series.path), day)
    with pytest.raises(SensorError, match=r"cannot be read: '.*'\. Write it as year, month and day: 2021-05-17"):
        mapped(model, odd, tmp_path)


def test_a_date_whose_file_breaks_off_is_named_and_leaves_no_map(
    scene: SeriesScene, model: str, tmp_path: Path
) -> None:
    path = write_raster(tmp_path / "short.tif", np.random.default_rng(0).normal(1000, 50, (2, 48, 48)).astype("f4"))
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(MamolError, match=f"{LATE} of sensor 'S2'.*short.tif"):
        mapped(model, with_date(scene.series, path), tmp_path)
    assert not (tmp_path / "classes.tif").exists()


def test_four_hundred_dates_are_classified(scene: SeriesScene, model: str, tmp_path: Path) -> None:
    cube = np.full((800, 12, 12), 1000, np.int16) + np.arange(800, dtype=np.int16)[:, None, None] % 200
    path = str(write_raster(tmp_path / "cube.tif", cube))
    days = [(date(2021, 1, 1) + timedelta(days=number)).isoformat() for number in range(400)]
    dates = tuple(Acquisition(path, day, (2 * place + 1, 2 * place + 2)) for place, day in enumerate(days))
    began = time.perf_counter()
    classes, _ = mapped(model, SensorSource("S2", path, acquisitions=dates), tmp_path)
    assert (classes > 0).all() and time.perf_counter() - began < 15
