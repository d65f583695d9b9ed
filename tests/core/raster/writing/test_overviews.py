"""Large rasters come with overviews, are BigTIFF where they must be, and still appear whole or not at all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from mamol.core.contracts.labels import ClassEntry
from mamol.core.errors import Cancelled
from mamol.core.progress import Progress
from mamol.core.raster.grid import Grid
from mamol.core.raster.writing.map_file import OutputLayer
from mamol.core.raster.writing.output_set import OutputSet
from mamol.core.raster.writing.overviews import overview_factors
from qgis.core import QgsRasterLayer
from rasterio.crs import CRS

from .test_output_set import FULL_DISK, ROOT, names

# The colour of 4 is the mean of the others': GDAL takes means of classes through their colours.
CLASSES = (ClassEntry(1, "Corn", "#ff0000"), ClassEntry(4, "Rest", "#7f7f08"), ClassEntry(7, "Wood", "#00ff10"))
TAGS = {"MAMOL_VERSION": "0.1.0", "MAMOL_SENSORS_USED": "A, B"}
WIDE = (300, 2500)


def grid_of(height: int, width: int) -> Grid:
    return Grid(CRS.from_epsg(32633), Affine(10, 0, 500000, 0, -10, 5000000), width, height)


def write(layer: OutputLayer, array: np.ndarray, progress: Progress | None = None, **options: object) -> None:
    grid = grid_of(*array.shape[1:])
    with OutputSet([layer], grid, grid.whole, TAGS, **options) as outputs:
        outputs.write(layer.path, array, grid.whole)
        outputs.commit(progress)


def class_layer(path: Path) -> OutputLayer:
    return OutputLayer(str(path), "uint8", 0, ("class",), CLASSES)


def float_layer(path: Path, bands: int = 1) -> OutputLayer:
    return OutputLayer(str(path), "float32", -1.0, tuple(f"expert {number}" for number in range(bands)))


def checked_classes() -> np.ndarray:
    """Ones and sevens by turns, so that a mean would be another class."""
    return np.where(np.indices(WIDE).sum(0) % 2, 1, 7).astype(np.uint8)[None]


def test_the_smallest_overview_fits_into_a_block() -> None:
    assert overview_factors(2048, 2048, 256) == ()
    assert overview_factors(2049, 10, 256) == (2, 4, 8, 16)
    assert overview_factors(10_000, 10_000, 256) == (2, 4, 8, 16, 32, 64)
    assert overview_factors(300, 513, 256, largest_without=512) == (2, 4)


@pytest.mark.parametrize("cloud", [False, True])
def test_overviews_of_classes_hold_classes(tmp_path: Path, cloud: bool, qgis_app: object) -> None:
    write(class_layer(tmp_path / "c.tif"), checked_classes(), cloud_optimized=cloud)
    assert names(tmp_path) == ["c.tif", "c.tif.aux.xml"]
    with rasterio.open(tmp_path / "c.tif") as file:
        assert np.array_equal(file.read(), checked_classes())
        assert file.overviews(1) == [2, 4, 8, 16]
        assert file.tags()["MAMOL_SENSORS_USED"] == "A, B" and file.nodata == 0
        assert file.colormap(1)[7] == (0, 255, 16, 255)
        assert file.compression.value == "DEFLATE" and file.block_shapes == [(256, 256)]
        assert file.tags(ns="IMAGE_STRUCTURE").get("LAYOUT") == ("COG" if cloud else None)
    for level in range(4):
        with rasterio.open(tmp_path / "c.tif", overview_level=level) as overview:
            assert set(np.unique(overview.read())) <= {1, 7}
            assert overview.block_shapes == [(256, 256)]
    layer = QgsRasterLayer(str(tmp_path / "c.tif"), "classes")
    assert layer.isValid()
    built = [pyramid for pyramid in layer.dataProvider().buildPyramidList() if pyramid.getExists()]
    assert len(built) >= 2, "QGIS sees the overviews"
    assert [item.label for item in layer.dataProvider().colorTable(1) if item.value == 7] == ["Wood"]


@pytest.mark.parametrize("cloud", [False, True])
def test_overviews_of_floats_are_means_of_the_pixels_with_data(tmp_path: Path, cloud: bool) -> None:
    values = np.full((2, *WIDE), -1.0, dtype=np.float32)
    values[:, :, ::4] = 0.25
    values[1, :, 1::4] = 0.75
    write(float_layer(tmp_path / "e.tif", 2), values, cloud_optimized=cloud)
    with rasterio.open(tmp_path / "e.tif") as file:
        assert np.array_equal(file.read(), values)
        assert file.descriptions == ("expert 0", "expert 1") and file.nodata == -1
    with rasterio.open(tmp_path / "e.tif", overview_level=0) as overview:
        half = overview.read()
    assert (half[0, :, ::2] == 0.25).all() and (half[1, :, ::2] == 0.5).all()
    assert (half[:, :, 1::2] == -1).all()


def test_a_raster_that_is_drawn_at_once_as_it_is_gets_none(tmp_path: Path) -> None:
    write(class_layer(tmp_path / "c.tif"), np.ones((1, 40, 2048), np.uint8))
    with rasterio.open(tmp_path / "c.tif") as file:
        assert file.overviews(1) == []


class StopAtQuestion(Progress):
    """Cancels when it is asked for the nth time, counted from 0."""

    def __init__(self, number: int) -> None:
        self.number = number

    def cancelled(self) -> bool:
        self.number -= 1
        return self.number < 0


@pytest.mark.parametrize(("question", "cloud"), [(0, False), (1, False), (2, False), (1, True), (2, True), (3, True)])
def test_cancelling_between_overviews_leaves_nothing_and_the_raster_before(
    tmp_path: Path, question: int, cloud: bool
) -> None:
    """The job asks before each half of the overviews, before putting them in order, and before putting into place."""
    (tmp_path / "c.tif").write_bytes(b"before")
    with pytest.raises(Cancelled):
        write(class_layer(tmp_path / "c.tif"), checked_classes(), StopAtQuestion(question), cloud_optimized=cloud)
    assert names(tmp_path) == ["c.tif"] and (tmp_path / "c.tif").read_bytes() == b"before"


def test_a_disk_that_is_full_while_overviews_are_built(tmp_path: Path) -> None:
    def run(limit: int) -> str:
        command = [sys.executable, "-c", FULL_DISK, str(ROOT), str(tmp_path / "e.tif"), "2100", str(limit)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert run(10**9) == "written\n"
    size = (tmp_path / "e.tif").stat().st_size
    contents = (tmp_path / "e.tif").read_bytes()
    # Without overviews it takes three quarters.
    assert "disk is full" in run(int(0.9 * size))
    assert names(tmp_path) == ["e.tif"] and (tmp_path / "e.tif").read_bytes() == contents


@pytest.mark.parametrize(
    ("side", "bands", "dtype", "is_big"),
    [(1000, 1, "float32", False), (24000, 1, "float32", True), (7000, 12, "float32", True), (50000, 1, "uint8", True)],
)
def test_a_raster_that_may_pass_4_gb_is_bigtiff(
    tmp_path: Path, side: int, bands: int, dtype: str, is_big: bool
) -> None:
    """Nothing is written into it: its blocks hold nodata, and the header tells."""
    grid = grid_of(side, side)
    layer = OutputLayer(str(tmp_path / "x.tif"), dtype, 0, tuple("b" * bands))
    with OutputSet([layer], grid, grid.whole, {}) as outputs:
        outputs._close()
        header = next(tmp_path.glob(".x.tif.*.mamol-part")).read_bytes()[:4]
    assert header == (b"II+\x00" if is_big else b"II*\x00")
    assert names(tmp_path) == []
