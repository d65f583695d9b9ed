"""Adapting is measured from one place to another, and the Amazon scenes are given the bands they share."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.benchmarks.study import adapt
from mamol.benchmarks.study.common_bands import NAMES, six_bands
from mamol.benchmarks.study.records import read_records
from mamol.benchmarks.study.sets import StudySet
from mamol.core.training.presets import Schedule
from rasterio.transform import from_origin

SIZE = 64
SCHEDULE = Schedule(scene_steps=2, scene_pixels=500, steps=6, batch=64, labelled_pixels=1000, trees=4)


def write(path: Path, values: np.ndarray, names: tuple[str, ...], nodata: float | None) -> None:
    profile = {"driver": "GTiff", "width": SIZE, "height": SIZE, "count": len(values), "dtype": values.dtype.name}
    where = {"crs": "EPSG:32633", "transform": from_origin(5e5, 5e6, 10, 10), "nodata": nodata}
    with rasterio.open(path, "w", **profile, **where) as dataset:
        dataset.write(values)
        dataset.descriptions = names


def place(folder: Path, name: str, sensor: str, names: tuple[str, ...], seed: int) -> StudySet:
    """A scene of two classes in blocks of eight pixels, seen in bands of its own and from above."""
    folder.mkdir()
    random = np.random.default_rng(seed)
    classes = random.integers(1, 3, (8, 8)).repeat(8, 0).repeat(8, 1).astype(np.uint8)
    bands = classes + random.normal(size=(len(names), SIZE, SIZE)) * 0.3
    write(folder / "bands.tif", bands.astype(np.float32), names, -9999)
    write(folder / "dem.tif", random.normal(size=(1, SIZE, SIZE)).astype(np.float32), ("height",), None)
    write(folder / "labels.tif", classes[None], ("class",), 0)
    return StudySet(name, folder, {sensor: "bands.tif", "DEM": "dem.tif"}, "labels.tif", block=8)


@pytest.fixture
def places(tmp_path: Path) -> tuple[StudySet, StudySet]:
    landsat = tuple(f"B{number}" for number in range(1, 8))
    sentinel = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B11", "B12")
    return (
        place(tmp_path / "landsat", "Amazon Landsat 5", "TM", landsat, 0),
        place(tmp_path / "sentinel", "Amazon Sentinel-2", "S2", sentinel, 1),
    )


def test_both_scenes_get_the_same_six_bands_in_the_same_order(
    places: tuple[StudySet, StudySet], tmp_path: Path
) -> None:
    for one, rows in zip(places, ((0, 1, 2, 3, 4, 6), (1, 2, 3, 8, 10, 11))):
        given = six_bands(one, tmp_path / "work")
        assert given.at_hand() and list(given.sensors) == ["optical", "DEM"] and given.labels == one.labels
        with rasterio.open(one.folder / "bands.tif") as source, rasterio.open(given.sensors["optical"]) as copy:
            assert np.array_equal(copy.read(), source.read()[list(rows)])
            assert copy.descriptions == NAMES
            assert (copy.crs, copy.transform, copy.nodata) == (source.crs, source.transform, source.nodata)


def test_every_move_is_recorded_both_ways_and_only_once(
    places: tuple[StudySet, StudySet], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(adapt, "all_sets", lambda: places)
    monkeypatch.setattr(adapt, "LABELS_PER_CLASS", (20,))
    path = tmp_path / "adapting.jsonl"
    adapt.run_adapt(path, SCHEDULE, 1, tmp_path / "work")
    records = list(read_records(path))
    ways = [(one["set"], one["method"]) for one in records]
    assert ways == [
        ("Amazon Sentinel-2, six bands", "adapted, 20 a class"),
        ("Amazon Sentinel-2, six bands", "from scratch, 20 a class"),
        ("Amazon Landsat 5, six bands", "adapted, 20 a class"),
        ("Amazon Landsat 5, six bands", "from scratch, 20 a class"),
    ]
    for one in records:
        assert set(one["patterns"]) == {"1", "2", "3"} and one["training_pixels"] == 40
        assert 0 < one["update_bytes"] < one["bytes"]
    assert "TerraMesh Brazil: left out" in capsys.readouterr().out
    adapt.run_adapt(path, SCHEDULE, 1, tmp_path / "work")
    assert len(list(read_records(path))) == 4
