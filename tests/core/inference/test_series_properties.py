"""What is missing of a series never counts, to the last bit, in whatever way it is missing; and how files are read."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.masks import MaskRaster
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import PixelWindow, SensorSource
from mamol.core.inference.classify import classify
from mamol.core.inference.engine import Engine
from mamol.core.model.file import load_model
from mamol.core.progress import Progress
from mamol.core.raster.sensors import open_sensors
from mamol.core.raster.source import opening
from mamol.tests.core.conftest import write_raster
from mamol.tests.core.series_scene import DAYS, NODATA, SeriesScene, write_series_scene
from mamol.tests.core.small_model import make_model
from rasterio.transform import from_origin

KINDS = (OutputKind.CLASSES, OutputKind.PROBABILITIES, OutputKind.DATES, OutputKind.PATTERN)
SIDE = 24
WAYS = ("nodata", "nan", "mask", "band mask", "footprint", "switch")
VALUES = (0.0, np.nan, np.inf, -np.inf, 3e38, -3e38, 1e-38, 5000.0)
numbers = itertools.count()
holes = st.tuples(
    st.integers(0, len(DAYS) - 1), st.integers(0, SIDE - 1), st.integers(1, SIDE), st.sampled_from(WAYS),
    st.sampled_from(VALUES),
)  # fmt: skip


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> SeriesScene:
    return write_series_scene(tmp_path_factory.mktemp("scene"), SIDE)


@pytest.fixture(scope="module")
def model(scene: SeriesScene, tmp_path_factory: pytest.TempPathFactory) -> str:
    return make_model(tmp_path_factory.mktemp("model") / "m.safetensors", scene.sensors, scene.truth).path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("made")


def maps(model: str, folder: Path, *sensors: SensorSource, **more: object) -> list[np.ndarray]:
    outputs = tuple(Output(kind, str(folder / f"{next(numbers)}_{kind.value}.tif")) for kind in KINDS)
    classify(ClassifyRequest(model, sensors, outputs, device="cpu", **more), Progress())
    found = []
    for one in outputs:
        with rasterio.open(one.path) as dataset:
            found.append(dataset.read())
    return found


def answers(model: str, *sensors: SensorSource) -> list[np.ndarray]:
    """Ask the network about the whole scene, without files of maps."""
    spec, network = load_model(model)
    engine = Engine(network, spec.sensor_names, with_expert_shares=True, with_dates=True)
    with open_sensors(sensors, spec.sensors_by_name) as stack:
        blocks = {name: stack.read(name, stack.grid.whole, network.shape.halo) for name in stack.names}
    told = engine.run(blocks, SIDE, SIDE, Progress())
    return [told.pattern, told.winner, told.confidence, told.entropy, told.expert_shares, told.dates]


def same(one: list[np.ndarray], other: list[np.ndarray]) -> None:
    for first, second in zip(one, other):
        np.testing.assert_array_equal(first, second)


def with_hole(
    scene: SeriesScene, folder: Path, way: str, filling: float, date: int, first: int, count: int
) -> SensorSource:
    """Return the series without some rows of a date, or the whole date, and with anything in their place."""
    rows = slice(None) if way == "switch" else slice(first, first + count)
    place, values = folder / f"{next(numbers)}.tif", scene.values[date].copy()
    gone, old, how = np.zeros((1, SIDE, SIDE), np.float32), scene.series.acquisitions[date], {}
    gone[:, rows] = 1
    if way != "footprint":
        values[:, rows] = filling
    bands: tuple[int, ...] = ()
    new = replace(old, path=str(place))
    if way == "nodata":
        values[:, rows] = NODATA
        values[0, rows] = filling  # another band of the pixel is enough
    elif way == "nan":
        values[1, rows] = np.nan
    elif way == "mask":
        new = replace(new, masks=(MaskRaster(str(write_raster(place.with_suffix(".mask.tif"), gone)), "cloud"),))
    elif way == "band mask":
        values, bands = np.concatenate([values, gone]), (1, 2)
        new = replace(new, bands=bands, masks=(MaskRaster(str(place), "cloud", band=3),))
    elif way == "footprint":
        # What lies below the raster's edge does not exist: rows from the first one on are cut away.
        values, how = values[:, : max(1, first)], {"transform": from_origin(500000, 4480000, 20, 20)}
    else:
        new = replace(new, is_off=True)
    write_raster(place, values, nodata=NODATA, **how)
    dates = scene.series.acquisitions
    return replace(scene.series, acquisitions=(*dates[:date], new, *dates[date + 1 :]))


def used(series: SensorSource) -> tuple[SensorSource, ...]:
    """Return the series without the dates that are off, as a job does."""
    return (replace(series, acquisitions=tuple(one for one in series.acquisitions if not one.is_off)),)


@settings(max_examples=15)
@given(holes)
def test_what_lies_at_a_missing_date_changes_no_bit(
    scene: SeriesScene, model: str, folder: Path, hole: tuple[int, int, int, str, float]
) -> None:
    date, first, count, way, filling = hole
    odd = with_hole(scene, folder, way, filling, date, first, count)
    plain = scene.values[date].copy()
    plain[:, slice(max(1, first), SIDE) if way == "footprint" else slice(first, first + count)] = NODATA
    if way == "switch":
        plain[:] = NODATA
    path = write_raster(folder / f"{next(numbers)}.tif", plain, nodata=NODATA)
    dates = scene.series.acquisitions
    clean = replace(scene.series, acquisitions=(
        *dates[:date], replace(dates[date], path=str(path)), *dates[date + 1 :]
    ))  # fmt: skip
    same(answers(model, *used(odd), scene.elevation), answers(model, clean, scene.elevation))


@settings(max_examples=4)
@given(st.permutations(range(len(DAYS))), st.booleans(), st.integers(0, 15), st.integers(0, 15), st.integers(1, 9))
def test_order_and_windows_change_no_bit(
    scene: SeriesScene, model: str, folder: Path, order: list[int], turned: bool, left: int, top: int, size: int
) -> None:
    series = replace(scene.series, acquisitions=tuple(scene.series.acquisitions[place] for place in order))
    sensors = (scene.elevation, series) if turned else (series, scene.elevation)
    whole = maps(model, folder, *scene.sensors, reference="S2")
    part = maps(model, folder, *sensors, window=PixelWindow(left, top, size, size), reference="S2")
    same(part, [one[:, top : top + size, left : left + size] for one in whole])


@pytest.mark.parametrize("turned", [False, True])
def test_dates_that_cover_a_part_each_are_mapped_together(
    scene: SeriesScene, model: str, folder: Path, turned: bool
) -> None:
    """Two tiles of the first day and a strip of another: the map has the ground of all of them."""
    parts, dates = ((0, slice(0, 10)), (0, slice(10, 20)), (1, slice(6, SIDE))), []
    hidden = np.full_like(scene.values[:2], NODATA)
    for date, rows in parts:
        place = from_origin(500000, 4480000 - 20 * rows.start, 20, 20)
        path = write_raster(
            folder / f"{next(numbers)}.tif", scene.values[date, :, rows], nodata=NODATA, transform=place
        )
        dates.append(replace(scene.series.acquisitions[date], path=str(path)))
        hidden[date, :, rows] = scene.values[date, :, rows]
    whole = [
        replace(one, path=str(write_raster(folder / f"{next(numbers)}.tif", values, nodata=NODATA)))
        for one, values in zip(scene.series.acquisitions, hidden)
    ]
    given_dates = tuple(dates[::-1] if turned else dates)
    series = replace(scene.series, path=given_dates[0].path, acquisitions=given_dates)
    same(maps(model, folder, series), maps(model, folder, replace(scene.series, acquisitions=tuple(whole))))


def test_no_file_is_opened_twice_whatever_it_holds(
    scene: SeriesScene, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A cube of four dates with a quality band each, and a cube of masks beside it."""
    quality = np.zeros((4, 1, SIDE, SIDE), np.float32)
    cube = str(write_raster(folder / "cube.tif", np.concatenate([scene.values, quality], 1).reshape(12, SIDE, SIDE)))
    beside = str(write_raster(folder / "beside.tif", quality[:, 0]))
    dates = tuple(
        replace(
            one, path=cube, bands=(3 * n + 1, 3 * n + 2),
            masks=(MaskRaster(cube, "quality", 3 * n + 3), MaskRaster(beside, "clouds", n + 1)),
        )
        for n, one in enumerate(scene.series.acquisitions)
    )  # fmt: skip
    opened: Counter[str] = Counter()
    real = opening.OpenedOnce

    def counting(path: str, *given: object, **more: object) -> object:
        opened[Path(path).name] += 1
        return real(path, *given, **more)

    monkeypatch.setattr(opening, "OpenedOnce", counting)
    with open_sensors([replace(scene.series, path=cube, acquisitions=dates)]) as stack:
        stack.read("S2", stack.grid.whole)
    assert opened == {"cube.tif": 1, "beside.tif": 1}


def test_a_date_that_lies_elsewhere_may_have_a_mask_there(scene: SeriesScene, model: str, folder: Path) -> None:
    there = from_origin(600000, 4480000, 20, 20)
    far = str(write_raster(folder / "far.tif", scene.values[0], nodata=NODATA, transform=there))
    cloud = str(write_raster(folder / "far_cloud.tif", np.ones((1, SIDE, SIDE), np.uint8), transform=there))
    dates = scene.series.acquisitions
    with_far = (*dates, replace(dates[0], path=far, date="2021-08-10", masks=(MaskRaster(cloud, "cloud"),)))
    same(maps(model, folder, replace(scene.series, acquisitions=with_far)), maps(model, folder, scene.series))
