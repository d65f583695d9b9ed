from __future__ import annotations

import math

import numpy as np
import pytest
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from mamol.core.contracts.sensors import Extent
from mamol.core.errors import ExtentError
from mamol.core.raster.grid import Grid, moved
from mamol.core.raster.tiles import tiles
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points
from rasterio.windows import Window

UTM = CRS.from_epsg(32633)
NORTH_UP = Grid(UTM, Affine(10, 0, 500000, 0, -10, 5000000), 50, 40)
SOUTH_UP = Grid(UTM, Affine(10, 0, 500000, 0, 10, 4999600), 50, 40)
ROTATED = Grid(UTM, Affine(8, 6, 500000, 6, -8, 5000000), 50, 40)


def on_pixels(left, top, right, bottom, crs="EPSG:32633"):
    """An extent with edges at these columns and rows of NORTH_UP."""
    return Extent(500000 + 10 * left, 5000000 - 10 * bottom, 500000 + 10 * right, 5000000 - 10 * top, crs)


def test_no_extent_is_the_whole_grid():
    assert NORTH_UP.window(None) == Window(0, 0, 50, 40)


@pytest.mark.parametrize(
    ("edges", "expected"),
    [
        ((3, 4, 10, 20), (3, 4, 7, 16)),
        ((3.5, 4.5, 9.1, 19.9), (3, 4, 7, 16)),
        ((3.2, 4.2, 3.3, 4.3), (3, 4, 1, 1)),
        ((-10, -10, 5, 5), (0, 0, 5, 5)),
        ((-10, -10, 500, 500), (0, 0, 50, 40)),
        ((3 + 1e-7, 4 - 1e-7, 10 + 1e-7, 20 - 1e-7), (3, 4, 7, 16)),
    ],
)
def test_window_covers_all_pixels_touched(edges, expected):
    assert NORTH_UP.window(on_pixels(*edges)) == Window(*expected)
    left, top, right, bottom = edges
    flipped = SOUTH_UP.window(on_pixels(left, 40 - bottom, right, 40 - top))
    assert flipped == Window(*expected)


@pytest.mark.parametrize(
    "extent",
    [
        on_pixels(3, 4, 3, 10), on_pixels(3, 4, 10, 4), on_pixels(10, 4, 3, 10), on_pixels(math.nan, 4, 10, 10),
    ],
)  # fmt: skip
def test_empty_extent(extent):
    with pytest.raises(ExtentError, match="empty"):
        NORTH_UP.window(extent)


@pytest.mark.parametrize(
    "extent",
    [
        on_pixels(50, 0, 60, 10), on_pixels(-20, 0, 0, 10), on_pixels(0, 40, 10, 50),
        Extent(100, -10, 101, -9, "EPSG:4326"),
        Extent(-170, -89, -160, -80, "EPSG:4326"),
    ],
)  # fmt: skip
def test_extent_outside(extent):
    with pytest.raises(ExtentError, match="outside"):
        NORTH_UP.window(extent)


def test_extent_in_an_unknown_crs():
    with pytest.raises(ExtentError, match="'EPSG:0'"):
        NORTH_UP.window(Extent(0, 0, 1, 1, "EPSG:0"))


@pytest.mark.parametrize("grid", [NORTH_UP, SOUTH_UP, ROTATED])
@pytest.mark.parametrize(
    "extent", [Extent(-180, -90, 180, 90, "EPSG:4326"), Extent(-2.1e7, -2.4e8, 2.1e7, 2.4e8, "EPSG:3857")]
)
def test_a_view_of_the_whole_world_is_the_whole_grid(grid, extent):
    assert grid.window(extent) == Window(0, 0, 50, 40)


@given(
    st.integers(0, 39), st.integers(0, 29), st.integers(1, 10), st.integers(1, 10),
    st.sampled_from([NORTH_UP, SOUTH_UP, ROTATED]),
    st.sampled_from(["EPSG:32633", "EPSG:4326", "EPSG:3857", "EPSG:3035"]),
)  # fmt: skip
def test_window_holds_every_pixel_centre_inside_the_extent(column, row, width, height, grid, crs):
    xs, ys = grid.transform * (
        np.array([column, column + width, column, column + width]),
        np.array([row, row, row + height, row + height]),
    )
    xs, ys = map(np.array, transform_points(UTM, CRS.from_user_input(crs), xs, ys))
    extent = Extent(xs.min(), ys.min(), xs.max(), ys.max(), crs)
    window = grid.window(extent)
    columns, rows = np.meshgrid(np.arange(50) + 0.5, np.arange(40) + 0.5)
    xs, ys = grid.transform * (columns.ravel(), rows.ravel())
    xs, ys = map(np.array, transform_points(UTM, CRS.from_user_input(crs), xs, ys))
    inside = (xs > extent.left) & (xs < extent.right) & (ys > extent.bottom) & (ys < extent.top)
    held = (columns > window.col_off) & (columns < window.col_off + window.width)
    held &= (rows > window.row_off) & (rows < window.row_off + window.height)
    assert held.ravel()[inside].all()
    if grid is not ROTATED and crs == "EPSG:32633":
        assert window == Window(column, row, width, height)


def test_window_transform():
    assert NORTH_UP.window_transform(Window(3, 4, 5, 6)) == Affine(10, 0, 500030, 0, -10, 4999960)
    assert NORTH_UP.part(Window(3, 4, 5, 6)) == Grid(UTM, Affine(10, 0, 500030, 0, -10, 4999960), 5, 6)


def test_overlap():
    assert NORTH_UP.overlaps(SOUTH_UP)
    assert NORTH_UP.overlaps(ROTATED)
    assert not NORTH_UP.overlaps(Grid(UTM, Affine(10, 0, 500500, 0, -10, 5000000), 50, 40))
    # Boxes overlap in the one grid's pixels, not in the other's.
    assert not NORTH_UP.overlaps(Grid(UTM, Affine(8, 6, 500520, 6, -8, 4999500), 50, 40))
    assert NORTH_UP.overlaps(Grid(CRS.from_epsg(4326), Affine(1, 0, 14, 0, -1, 46), 2, 2))


@given(st.integers(-50, 50), st.integers(-50, 50), st.integers(1, 60), st.integers(1, 60), st.integers(1, 70))
def test_tiles_cover_a_window_once(left, top, width, height, size):
    covered = np.zeros((height, width), int)
    for tile in tiles(Window(left, top, width, height), size):
        assert 1 <= tile.width <= size
        assert 1 <= tile.height <= size
        rows = slice(tile.row_off - top, tile.row_off - top + tile.height)
        covered[rows, tile.col_off - left : tile.col_off - left + tile.width] += 1
    assert (covered == 1).all()


def test_a_tile_has_a_size():
    with pytest.raises(ValueError, match="at least one"):
        next(tiles(Window(0, 0, 5, 5), 0))


def test_a_point_outside_a_projections_domain_is_left_out_and_the_others_are_not():
    xs, ys = np.linspace(-180, 180, 200), np.full(200, 45.0)
    inside = moved(CRS.from_epsg(4326), CRS.from_epsg(32633), np.array([15.0, 16.0]), np.array([45.0, 45.0]))
    found = moved(CRS.from_epsg(4326), CRS.from_epsg(32633), np.append(xs, (15.0, 16.0)), np.append(ys, (45.0, 45.0)))
    assert len(inside[0]) == 2 and len(found[0]) >= 50
    np.testing.assert_array_equal([axis[-2:] for axis in found], inside)


@pytest.mark.parametrize(
    ("edges", "share"),
    [
        ((0, 0, 50, 40), 0),
        ((3, 4, 10, 20), 0),
        ((-0.4, 0, 50.4, 40), 0),
        ((-50, 0, 50, 40), 0.5),
        ((0, -40, 100, 40), 0.75),
    ],
)
def test_the_part_of_an_extent_that_lies_off_the_grid(edges, share):
    assert NORTH_UP.share_beyond(on_pixels(*edges)) == pytest.approx(share)
    assert SOUTH_UP.share_beyond(on_pixels(edges[0], 40 - edges[3], edges[2], 40 - edges[1])) == pytest.approx(share)


def test_an_extent_in_degrees_may_reach_beyond_a_grid_too():
    xs, ys = transform_points(UTM, "EPSG:4326", [500100, 500400], [4999700, 4999900])
    assert NORTH_UP.share_beyond(Extent(xs[0], ys[0], xs[1], ys[1], "EPSG:4326")) == 0
    assert NORTH_UP.share_beyond(Extent(xs[0], ys[0], xs[1] + 0.1, ys[1], "EPSG:4326")) > 0.9
    assert NORTH_UP.share_beyond(Extent(-180, -90, 180, 90, "EPSG:4326")) == pytest.approx(1, abs=0.01)
    assert ROTATED.share_beyond(on_pixels(-50, -50, 100, 100)) > 0.8
