"""A series is read date by date: its holes, its masks, its order, its odd dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.days import day_number
from mamol.core.contracts.masks import MaskRaster
from mamol.core.contracts.sensors import Acquisition, SensorSource
from mamol.core.errors import MamolError, RasterError, SensorError
from mamol.core.model.spec import SensorSpec
from mamol.core.raster.sensors import SensorBlock, open_sensors
from mamol.tests.core.conftest import write_raster
from mamol.tests.core.series_scene import DAYS, NODATA, SeriesScene, write_series, write_series_scene
from rasterio.transform import from_origin
from rasterio.windows import Window


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> SeriesScene:
    return write_series_scene(tmp_path_factory.mktemp("series"))


def read(source: SensorSource, window: Window | None = None, halo: int = 0) -> SensorBlock:
    with open_sensors([source]) as stack:
        return stack.read(source.name, window or stack.grid.whole, halo)


def told(source: SensorSource) -> str:
    with open_sensors([source]) as stack:
        return " ".join(stack.warnings)


def test_every_date_keeps_its_own_holes(scene: SeriesScene) -> None:
    block = read(scene.series)
    there = scene.values[:, 0] != NODATA
    assert block.days == tuple(map(day_number, DAYS))
    assert (block.seen == there).all()
    assert (block.valid == there.any(0)).all()
    expected = np.where(there[:, None], scene.values, 0).reshape(block.values.shape)
    assert (block.values == expected).all()


def test_a_cube_is_read_as_its_dates_are(scene: SeriesScene, tmp_path: Path) -> None:
    bands = scene.values.reshape(-1, *scene.values.shape[2:])
    path = str(write_raster(tmp_path / "cube.tif", bands, nodata=NODATA))
    dates = tuple(Acquisition(path, day, (2 * n + 1, 2 * n + 2)) for n, day in enumerate(DAYS))
    cube = read(SensorSource("S2", path, acquisitions=dates))
    apart = read(scene.series)
    assert (cube.values == apart.values).all() and (cube.seen == apart.seen).all() and cube.days == apart.days


def test_a_window_is_what_the_whole_is_there(scene: SeriesScene) -> None:
    whole, part = read(scene.series), read(scene.series, Window(10, 7, 9, 12), 4)
    assert part.seen is not None and whole.seen is not None
    assert (part.values == whole.values[:, 3:23, 6:23]).all() and (part.seen == whole.seen[:, 3:23, 6:23]).all()


def test_the_order_of_the_layers_does_not_matter(scene: SeriesScene) -> None:
    turned = replace(scene.series, acquisitions=scene.series.acquisitions[::-1])
    one, other = read(scene.series), read(turned)
    assert (one.values == other.values).all() and one.days == other.days


def test_a_date_that_is_off_is_not_opened(scene: SeriesScene) -> None:
    gone = replace(scene.series.acquisitions[1], path="/nowhere/gone.tif", is_off=True)
    block = read(replace(scene.series, acquisitions=(scene.series.acquisitions[0], gone)))
    assert block.days == (day_number(DAYS[0]),)


def test_a_mask_of_a_date_hides_that_date_only(scene: SeriesScene, tmp_path: Path) -> None:
    cloud = np.zeros((1, *scene.truth.shape), dtype=np.uint8)
    cloud[0, :5] = 9
    mask = MaskRaster(str(write_raster(tmp_path / "scl.tif", cloud)), "SCL", values=(8, 9))
    dates = scene.series.acquisitions
    block = read(replace(scene.series, acquisitions=(replace(dates[0], masks=(mask,)), *dates[1:])))
    plain = read(scene.series)
    assert block.seen is not None and plain.seen is not None
    assert not block.seen[0, :5].any() and not block.values[:2, :5].any()
    assert (block.seen[1:] == plain.seen[1:]).all() and (block.seen[0, 5:] == plain.seen[0, 5:]).all()


def test_a_mask_of_the_sensor_hides_all_dates(scene: SeriesScene, tmp_path: Path) -> None:
    cloud = np.zeros((1, *scene.truth.shape), dtype=np.uint8)
    cloud[0, :5] = 1
    mask = MaskRaster(str(write_raster(tmp_path / "cloud.tif", cloud)), "cloud")
    block = read(replace(scene.series, masks=(mask,)))
    assert not block.valid[:5].any() and block.valid[5:].any()


def test_two_rasters_of_a_day_are_one_date(scene: SeriesScene, tmp_path: Path) -> None:
    other = write_raster(tmp_path / "second.tif", np.full((2, 48, 48), 7, np.float32), nodata=NODATA)
    dates = (scene.series.acquisitions[0], Acquisition(str(other), DAYS[0]))
    source = replace(scene.series, acquisitions=dates)
    block, first = read(source), read(replace(scene.series, acquisitions=dates[:1]))
    assert block.days == (day_number(DAYS[0]),) and block.valid.all()
    assert (block.values[:, first.valid] == first.values[:, first.valid]).all()
    assert (block.values[:, ~first.valid] == 7).all()
    assert "several rasters on 2021-04-10" in told(source)


def test_a_date_on_another_grid_is_aligned_and_told(scene: SeriesScene, tmp_path: Path) -> None:
    coarse = np.full((2, 24, 24), 5, np.float32)
    path = write_raster(tmp_path / "coarse.tif", coarse, transform=from_origin(500000, 4480000, 40, 40))
    source = replace(scene.series, acquisitions=(*scene.series.acquisitions, Acquisition(str(path), "2021-10-01")))
    block = read(source)
    assert block.values.shape == (10, 48, 48) and np.allclose(block.values[8:, 4:-4, 4:-4], 5)
    assert "1 of 5 dates of sensor 'S2' lie on other pixels than the first (2021-10-01)" in told(source)


def test_dates_that_are_scaled_otherwise_come_to_the_same_values(scene: SeriesScene, tmp_path: Path) -> None:
    stored = tmp_path / "stored.tif"
    write_raster(stored, np.full((2, 48, 48), 2000, np.int16))
    with rasterio.open(stored, "r+") as dataset:
        dataset.scales = (0.5, 0.5)
    source = replace(scene.series, acquisitions=(*scene.series.acquisitions, Acquisition(str(stored), "2021-10-01")))
    assert (read(source).values[8:] == 1000).all()
    assert "stored in 2 different ways" in told(source)


def odd_bands(scene: SeriesScene, folder: Path) -> tuple[Acquisition, ...]:
    path = write_raster(folder / "three.tif", np.zeros((3, 48, 48), np.float32))
    return (*scene.series.acquisitions, Acquisition(str(path), "2021-10-01"))


def broken_file(scene: SeriesScene, folder: Path) -> tuple[Acquisition, ...]:
    path = folder / "broken.tif"
    path.write_bytes(b"II*\0nothing")
    return (*scene.series.acquisitions, Acquisition(str(path), "2021-10-01"))


def in_future(scene: SeriesScene, folder: Path) -> tuple[Acquisition, ...]:
    return (replace(scene.series.acquisitions[0], date=(date.today() + timedelta(days=40)).isoformat()),)


def no_date(scene: SeriesScene, folder: Path) -> tuple[Acquisition, ...]:
    return (replace(scene.series.acquisitions[0], date="17/05/2021"),)


def too_many(scene: SeriesScene, folder: Path) -> tuple[Acquisition, ...]:
    first = date(2015, 1, 1)
    days = ((first + timedelta(days=number)).isoformat() for number in range(401))
    return tuple(replace(scene.series.acquisitions[0], date=day) for day in days)


def gone(scene: SeriesScene, folder: Path) -> tuple[Acquisition, ...]:
    return (*scene.series.acquisitions, Acquisition(str(folder / "gone.tif"), "2021-10-01"))


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (odd_bands, "2021-10-01 of sensor 'S2'"),
        (broken_file, "2021-10-01 of sensor 'S2'"),
        (gone, "2021-10-01 of sensor 'S2'"),
        (in_future, "lies in the future"),
        (no_date, "cannot be read: '17/05/2021'"),
        (too_many, "401 dates; a series takes up to 400"),
    ],
)
def test_bad_dates_get_a_sentence(scene: SeriesScene, tmp_path: Path, make: object, sentence: str) -> None:
    acquisitions = make(scene, tmp_path)  # type: ignore[operator]
    with pytest.raises(MamolError) as failed:
        read(replace(scene.series, acquisitions=acquisitions))
    assert sentence in str(failed.value)


def test_a_model_of_a_series_refuses_one_raster_and_the_other_way_round(scene: SeriesScene) -> None:
    series = SensorSpec("S2", 2, ("", ""), 2, dates=4, first_date=DAYS[0], last_date=DAYS[-1])
    plain = replace(scene.series, acquisitions=())
    with pytest.raises(SensorError, match="trained as a series"), open_sensors([plain], {"S2": series}):
        pass
    one = replace(series, dates=0, first_date="", last_date="")
    with pytest.raises(SensorError, match="given as a series .4 dates"), open_sensors([scene.series], {"S2": one}):
        pass
    single = replace(scene.series, acquisitions=scene.series.acquisitions[:1])
    said = "no dates in this model, but 's2_0_2021-04-10.tif' is given with the date 2021-04-10. Give it without a date"
    with pytest.raises(SensorError, match=said), open_sensors([single], {"S2": one}):
        pass


def test_bands_of_other_dates_are_found_by_their_names(scene: SeriesScene, tmp_path: Path) -> None:
    path = tmp_path / "turned.tif"
    write_raster(path, scene.values[0][::-1], nodata=NODATA)
    named = tmp_path / "named.tif"
    write_raster(named, scene.values[0], nodata=NODATA)
    for file, names in ((named, ("red 2021-04-10", "nir 2021-04-10")), (path, ("nir 2021-05-20", "red 2021-05-20"))):
        with rasterio.open(file, "r+") as dataset:
            dataset.descriptions = names
    dates = (Acquisition(str(named), DAYS[0]), Acquisition(str(path), DAYS[1]))
    block = read(SensorSource("S2", str(named), acquisitions=dates))
    assert (block.values[:2] == block.values[2:]).all()
    with pytest.raises(RasterError):
        read(write_series(tmp_path, np.zeros((2, 2, 48, 48), np.float32), crs=None))


def test_bands_of_all_dates_in_another_order_than_in_training_are_taken_by_their_names(
    scene: SeriesScene, tmp_path: Path
) -> None:
    """The numbers of the bands were found, not chosen: they say nothing of the order."""
    known = SensorSpec("S2", 2, ("red", "nir"), 2, dates=4, first_date=DAYS[0], last_date=DAYS[-1])
    series = write_series(tmp_path, scene.values[:, ::-1])
    for one in series.acquisitions:
        with rasterio.open(one.path, "r+") as dataset:
            dataset.descriptions = ("nir", "red")
    found = replace(series, acquisitions=tuple(replace(one, bands=(1, 2)) for one in series.acquisitions))
    with open_sensors([found], {"S2": known}) as stack:
        values = stack.read("S2", stack.grid.whole).values
        assert any("were reordered by name" in one for one in stack.warnings)
    with open_sensors([scene.series], {"S2": replace(known, band_names=("", ""))}) as stack:
        np.testing.assert_array_equal(values, stack.read("S2", stack.grid.whole).values)


def test_a_date_elsewhere_is_said_to_be_missing(scene: SeriesScene, tmp_path: Path) -> None:
    away = write_raster(
        tmp_path / "away.tif", scene.values[0], nodata=-9999, transform=from_origin(900000, 5000000, 10, 10)
    )
    acquisitions = (*scene.series.acquisitions[1:], Acquisition(str(away), "2021-10-01"))
    with open_sensors([replace(scene.series, acquisitions=acquisitions)]) as stack:
        (said,) = stack.warnings
    assert said == "Sensor 'S2' has dates outside the area that is covered here, which count as missing: 2021-10-01."


@pytest.mark.parametrize("written", ["20210410", "2021-W14-6", None])
def test_days_are_written_in_one_way(scene: SeriesScene, written: str | None) -> None:
    first, *rest = scene.series.acquisitions
    with pytest.raises(SensorError, match="cannot be read: '.*'. Write it as year, month and day"):
        read(replace(scene.series, acquisitions=(replace(first, date=written), *rest)))
