"""Maps being written: by GDAL's own module or by rasterio the same; other threads and files are left in peace."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mamol.core.contracts.labels import ClassEntry
from mamol.core.raster.grid import Grid
from mamol.core.raster.writing.map_file import GDAL_TYPES, OutputLayer, create_map_file
from mamol.core.raster.writing.output_set import OutputSet
from osgeo import gdal
from rasterio.crs import CRS
from rasterio.windows import Window

from .test_overviews import float_layer
from .test_unlocked_gdal import MANY, noise, turns_of_another_thread

SIDE = 2300
TAGS = {"MAMOL_VERSION": "0.1.0", "MAMOL_SENSORS": "Öl, B=2"}
CLASSES = (ClassEntry(7, "Öl & <Wald>", "#00ff10"), ClassEntry(1, "Corn", "#ff0000"))


@pytest.fixture()
def large_cache() -> Iterator[None]:
    """Let GDAL keep rasters in memory, whatever tests before have left it."""
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(256_000_000)
    yield
    gdal.SetCacheMax(before)


def grid(width: int = SIDE, height: int = SIDE) -> Grid:
    return Grid(CRS.from_epsg(32633), Affine(10, 0.5, 500000, 0.25, -10, 5000000), width, height)


def test_nothing_is_left_to_write_when_a_map_is_closed(tmp_path: Path, large_cache: None) -> None:
    """Closed by rasterio it leaves the other thread three turns."""
    path = tmp_path / "noise.tif"
    file = create_map_file(path, float_layer(path), grid(), {})
    # Whole blocks may be written past GDAL's memory; these are not.
    for top in range(0, SIDE, 100):
        file.write(noise(1)[:, top : top + 100], Window(0, top, SIDE, 100))
    assert turns_of_another_thread(file.close) > MANY
    with rasterio.open(path) as written:
        assert np.array_equal(written.read(), noise(1))


def test_what_gdal_keeps_of_other_files_stays(tmp_path: Path, large_cache: None) -> None:
    """Where a job empties GDAL's memory, a thread of QGIS that reads meanwhile writes blocks that are being closed."""
    other, path = tmp_path / "other.tif", tmp_path / "noise.tif"
    file = create_map_file(other, float_layer(other), grid(), {})
    file.write(noise(1), Window(0, 0, SIDE, SIDE))
    file.close()
    dataset = gdal.Open(str(other))
    dataset.ReadRaster(0, 0, SIDE, SIDE)
    kept = gdal.GetCacheUsed()
    assert kept >= 4 * SIDE**2
    with OutputSet([float_layer(path)], grid(), grid().whole, {}) as outputs:
        outputs.write(str(path), noise(1), Window(0, 0, SIDE, SIDE))
        outputs.commit()
    assert gdal.GetCacheUsed() == kept
    del dataset


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    dtype=st.sampled_from(sorted(GDAL_TYPES)),
    nodata=st.sampled_from([None, 0, 255, float("nan")]),
    bands=st.integers(1, 5),
    with_classes=st.booleans(),
    size=st.tuples(st.integers(1, 600), st.integers(1, 300)),
)
def test_both_writers_make_the_same_raster(tmp_path, monkeypatch, dtype, nodata, bands, with_classes, size) -> None:
    if nodata != nodata and dtype != "float32":
        nodata = None
    classes = CLASSES if with_classes and dtype != "float32" and bands == 1 else None
    width, height = size
    values = np.random.default_rng(1).integers(0, 9, (bands, height, width)).astype(dtype)
    seen = []
    for name in ("gdal", "rasterio"):
        path = tmp_path / f"{name}.tif"
        path.unlink(missing_ok=True)
        layer = OutputLayer(str(path), dtype, nodata, tuple(f"band {number}" for number in range(bands)), classes)
        with monkeypatch.context() as without:
            if name == "rasterio":
                without.setitem(sys.modules, "osgeo", None)
            file = create_map_file(path, layer, grid(width, height), TAGS)
            for left in range(0, width, 256):
                part = values[:, :, left : left + 256]
                file.write(part, Window(left, 0, part.shape[2], height))
            file.close()
        with rasterio.open(path) as written:
            assert np.array_equal(written.read(), values)
            colours = written.colormap(1) if classes else None
            seen.append((repr(written.profile), written.tags(), written.descriptions, written.colorinterp, colours))
            seen[-1] += (written.tags(ns="IMAGE_STRUCTURE"), path.stat().st_size)
    assert seen[0] == seen[1]


def test_a_file_that_cannot_be_made_is_told_of(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "noise.tif"
    with pytest.raises(OSError, match="nowhere"):
        create_map_file(path, float_layer(path), grid(), {})
