"""What is read of a pixel does not depend on the window, and warping is what it should be."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mamol.core.contracts.sensors import SensorSource
from mamol.core.raster.sensors import open_sensors
from rasterio.crs import CRS
from rasterio.windows import Window
from scipy.ndimage import map_coordinates

WIDTH, HEIGHT = 700, 310
GRID = Affine(10, 0, 500000, 0, -10, 5000000)
SOURCES = {
    "same grid": {"transform": GRID},
    "shifted by whole pixels": {"transform": GRID * Affine.translation(40, -30)},
    "shifted by parts of a pixel": {"transform": GRID * Affine.translation(0.3, 0.7)},
    "coarser": {"transform": Affine(33, 0, 499500, 0, -33, 5000400)},
    "finer": {"transform": Affine(3, 0, 502000, 0, -3, 4999000)},
    "rotated": {"transform": Affine(9, 4, 499900, 4, -9, 4999000)},
    "south-up": {"transform": Affine(10, 0, 500000, 0, 10, 4996900)},
    "geographic": {"crs": "EPSG:4326", "transform": Affine(0.00013, 0, 15.01, 0, -0.00009, 45.15)},
    "another projection": {"crs": "EPSG:3035", "transform": Affine(20, 0, 4714996, 0, -20, 2461547)},
}


@pytest.fixture(scope="module")
def scenes(make_module_raster):
    """A reference and one sensor per relation to its grid, with holes; and all of each, read at once."""
    rng = np.random.default_rng(5)
    reference = make_module_raster("reference.tif", np.ones((1, HEIGHT, WIDTH), "uint8"))
    found = {}
    for name, placed in SOURCES.items():
        values = rng.normal(size=(2, 400, 600)).astype("float32")
        values[0, 50:90, 50:120] = -9999
        values[1, 200, ::7] = np.nan
        path = make_module_raster(f"{name}.tif", values, nodata=-9999, **placed)
        sources = [SensorSource("reference", reference), SensorSource("sensor", path)]
        with open_sensors(sources) as stack:
            whole = stack.read("sensor", stack.grid.whole, 0)
        assert 1000 < whole.valid.sum() < WIDTH * HEIGHT, name
        found[name] = (sources, whole)
    return found


@pytest.mark.parametrize("name", SOURCES)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    column=st.integers(-40, WIDTH + 20), row=st.integers(-40, HEIGHT + 20), width=st.integers(1, 300),
    height=st.integers(1, 200), halo=st.integers(0, 9),
)  # fmt: skip
def test_any_window_is_a_part_of_the_whole(scenes, name, column, row, width, height, halo):
    sources, whole = scenes[name]
    with open_sensors(sources) as stack:
        block = stack.read("sensor", Window(column, row, width, height), halo)
    margin = 400
    values = np.pad(whole.values, ((0, 0), (margin, margin), (margin, margin)))
    valid = np.pad(whole.valid, margin)
    rows = slice(row - halo + margin, row + height + halo + margin)
    columns = slice(column - halo + margin, column + width + halo + margin)
    np.testing.assert_array_equal(block.valid, valid[rows, columns])
    np.testing.assert_array_equal(block.values, values[:, rows, columns])


@pytest.mark.parametrize(
    "name", ["shifted by parts of a pixel", "coarser", "rotated", "geographic", "another projection"]
)
def test_warping_is_bilinear_interpolation(scenes, name):
    sources, whole = scenes[name]
    with rasterio.open(sources[1].path) as file:
        values, transform, crs = file.read(2).astype("float64"), file.transform, file.crs
        blocked = ~np.isfinite(values) | (file.read(1) == -9999)
    columns, rows = np.meshgrid(np.arange(WIDTH) + 0.5, np.arange(HEIGHT) + 0.5)
    xs, ys = GRID * (columns.ravel(), rows.ravel())
    xs, ys = map(np.array, rasterio.warp.transform(CRS.from_epsg(32633), crs, xs, ys))
    columns, rows = ~transform * (xs, ys)
    places = np.array([rows - 0.5, columns - 0.5])
    # Only where all four neighbours are there.
    clear = (
        map_coordinates(np.pad(blocked, 3, constant_values=True).astype("float64"), places + 3, order=1, cval=1) == 0
    )
    clear = clear.reshape(HEIGHT, WIDTH) & whole.valid
    assert clear.sum() > 1000
    expected = map_coordinates(np.nan_to_num(values), places, order=1).reshape(HEIGHT, WIDTH)
    np.testing.assert_allclose(whole.values[1][clear], expected[clear], atol=2e-3)


def test_a_finer_source_is_averaged(make_raster):
    grid = make_raster("grid.tif", np.ones((1, 20, 20), "uint8"))
    checks = (np.indices((200, 200)).sum(axis=0) % 2)[None].astype("float32")
    fine = make_raster("fine.tif", checks, transform=Affine(1, 0, 500000, 0, -1, 5000000))
    with open_sensors([SensorSource("grid", grid), SensorSource("fine", fine)]) as stack:
        block = stack.read("fine", Window(2, 2, 16, 16), 0)
    assert block.valid.all()
    np.testing.assert_allclose(block.values, 0.5, atol=0.02)


def test_footprint_ends_where_the_sensor_ends(make_raster):
    grid = make_raster("grid.tif", np.ones((1, 40, 50), "uint8"))
    part = make_raster("part.tif", np.ones((1, 20, 20), "float32"), transform=Affine(10, 0, 500103, 0, -10, 4999904))
    with open_sensors([SensorSource("grid", grid), SensorSource("part", part)]) as stack:
        block = stack.read("part", stack.grid.whole, 0)
    expected = np.zeros((40, 50), bool)
    expected[10:30, 10:30] = True
    np.testing.assert_array_equal(block.valid, expected)
    assert (block.values[0][expected] == 1).all()


@pytest.mark.parametrize("name", [name for name in SOURCES if name != "same grid"])
def test_numbers_do_not_depend_on_where_the_grid_begins(scenes, make_raster, name):
    sources, whole = scenes[name]
    # Other blocks of the warper, the same pixels.
    elsewhere = make_raster("moved.tif", np.ones((1, 200, 400), "uint8"), transform=GRID * Affine.translation(137, 91))
    with open_sensors([SensorSource("reference", elsewhere), sources[1]]) as stack:
        block = stack.read("sensor", stack.grid.whole, 0)
    expected, valid = whole.values[:, 91:291, 137:537], whole.valid[91:291, 137:537]
    assert valid.sum() > 1000
    assert (block.valid != valid).mean() < 1e-3
    both = block.valid & valid
    np.testing.assert_allclose(block.values[:, both], expected[:, both], atol=2e-3)
