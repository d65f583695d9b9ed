"""The area of pixels, against a geodesic library and on grids of every kind."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from mamol.core.raster.grid import Grid
from mamol.core.raster.pixel_area import area_warnings, row_areas
from rasterio.crs import CRS
from rasterio.windows import Window

WINDOW = Window(3, 20, 50, 40)


def grid(crs: str | CRS, transform: Affine) -> Grid:
    return Grid(CRS.from_user_input(crs), transform, 100, 100)


def test_projected_pixels_are_those_of_the_projection_in_hectares() -> None:
    metres = grid("EPSG:32633", Affine(10, 0, 500000, 0, -20, 5000000))
    assert np.array_equal(row_areas(metres, WINDOW), np.full(40, 0.02))
    assert area_warnings(metres, WINDOW) == ()
    feet = grid("EPSG:2263", Affine(30, 0, 1000000, 0, -30, 200000))
    assert row_areas(feet, WINDOW)[0] == pytest.approx(900 * (1200 / 3937) ** 2 / 10_000)


@pytest.mark.parametrize("latitude", [0.0, 37.5, -62.0, 84.0])
def test_geographic_pixels_are_those_of_the_ellipsoid(latitude: float) -> None:
    pyproj = pytest.importorskip("pyproj")
    step = 0.002
    areas = row_areas(grid("EPSG:4326", Affine(step, 0, 179.9, 0, -step, latitude)), WINDOW)
    for row in (0, 39):
        top = latitude - (20 + row) * step
        west = 179.9 + 3 * step
        east, south = west + step, top - step
        area, _ = pyproj.Geod(ellps="WGS84").polygon_area_perimeter([west, east, east, west], [top, top, south, south])
        assert areas[row] == pytest.approx(abs(area) / 10_000, rel=1e-6)
    assert area_warnings(grid("EPSG:4326", Affine(step, 0, 0, 0, -step, latitude)), WINDOW) == ()


def test_the_date_line_and_a_turned_grid_change_nothing() -> None:
    step = 0.002
    there = row_areas(grid("EPSG:4326", Affine(step, 0, 180 - 28 * step, 0, -step, 40)), WINDOW)
    here = row_areas(grid("EPSG:4326", Affine(step, 0, 10, 0, -step, 40)), WINDOW)
    np.testing.assert_allclose(there, here, rtol=1e-9)
    turned = row_areas(grid("EPSG:4326", Affine.translation(10, 40) * Affine.rotation(30) * Affine.scale(step)), WINDOW)
    assert turned.mean() == pytest.approx(here.mean(), rel=1e-2)


def test_areas_that_do_not_count_are_told_of() -> None:
    mercator = grid("EPSG:3857", Affine(10, 0, 1500000, 0, -10, 8000000))
    (sentence,) = area_warnings(mercator, WINDOW)
    assert "3.58 times as large as on the ground" in sentence
    local = grid(CRS.from_wkt('LOCAL_CS["site"]'), Affine(10, 0, 0, 0, -10, 0))
    assert np.isnan(row_areas(local, WINDOW)).all()
    assert area_warnings(local, WINDOW) == ("The CRS has no unit of length: areas are unknown. Use a projected CRS.",)
