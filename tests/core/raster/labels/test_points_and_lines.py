"""Points and lines as labels: which pixels they label, which ground units they are, and what is said of them."""

from __future__ import annotations

import time

import numpy as np
import pytest
from affine import Affine
from mamol.core.contracts.labels import LabelFeatures, LabelPolygons
from mamol.core.errors import LabelError
from mamol.core.raster.grid import Grid
from mamol.core.raster.labels.features import FeatureBurner
from mamol.core.raster.labels.labelled_pixels import open_labels, read_labels
from mamol.core.raster.labels.units import read_units
from mamol.core.raster.tiles import tiles
from mamol.core.training.roles import check_classes
from rasterio.crs import CRS
from rasterio.warp import transform_geom
from rasterio.windows import Window

UTM = CRS.from_epsg(32633)
GRID = Grid(UTM, Affine(10, 0, 500000, 0, -10, 5000000), 50, 40)


def place(column, row):
    return list(GRID.transform * (column, row))


def point(column, row, value):
    return {"type": "Point", "coordinates": place(column, row)}, value


def line(value, *corners):
    return {"type": "LineString", "coordinates": [place(*corner) for corner in corners]}, value


def labels(*features, crs="EPSG:32633", **others):
    return LabelFeatures(features, crs, "plots", **others)


def burned(made, told=None):
    return read_labels(made, GRID, warn=(told if told is not None else []).append)


def test_a_point_labels_the_pixel_that_holds_it_whatever_its_form():
    told = []
    heights = {"type": "Point", "coordinates": [*place(20.5, 30.5), 812.0, 5.0]}
    several = {"type": "MultiPoint", "coordinates": [place(1.1, 2.9), [*place(49.99, 39.99), 3.0]]}
    read = burned(labels(point(3.01, 4.99, 1), (heights, 2), (several, 3)), told)
    expected = np.zeros((40, 50), "uint16")
    expected[4, 3], expected[30, 20], expected[2, 1], expected[39, 49] = 1, 2, 3, 3
    np.testing.assert_array_equal(read, expected)
    assert not told


@pytest.mark.parametrize("radius", [9.0, 25.0, 73.0])
def test_a_radius_labels_the_pixels_whose_centre_is_within_it(radius):
    x, y = 12.3, 17.8
    read = burned(labels(point(x, y, 4), point(40.5, 30.5, 4), radius=radius))
    rows, columns = np.mgrid[:40, :50] + 0.5
    near = [np.hypot(columns - u, rows - v) * 10 <= radius for u, v in ((x, y), (40.5, 30.5))]
    expected = near[0] | near[1]
    expected[17, 12] = expected[30, 40] = True
    # On the ellipsoid a metre is not quite one of the projection.
    assert (read > 0).sum() == pytest.approx(expected.sum(), abs=2) and read[17, 12] == read[30, 40] == 4


def test_each_feature_may_have_its_own_radius_and_a_small_one_still_labels_its_pixel():
    read = burned(labels(point(10.1, 10.1, 1), point(30.5, 30.5, 2), radii=(1.0, 15.0)))
    assert (read == 1).sum() == 1 and (read == 2).sum() == 9


def test_pixels_of_a_neighbours_centre_are_within_one_pixel():
    read = burned(labels(point(10.5, 10.5, 1), radius=10.0))
    assert (read == 1).sum() == 5


def test_a_line_labels_the_pixels_it_passes_through():
    read = burned(labels(line(1, (2.5, 3.5), (6.5, 3.5), (6.5, 5.5)), line(2, (10.2, 10.1), (12.9, 11.9))))
    expected = np.zeros((40, 50), "uint16")
    expected[3, 2:7] = expected[3:6, 6] = 1
    expected[10, 10:12] = expected[11, 11:13] = 2
    np.testing.assert_array_equal(read, expected)
    wide = burned(labels(line(1, (10.5, 10.5), (20.5, 10.5)), radius=10.0))
    assert wide[9:12, 10:21].all() and wide[10, 9] and wide[10, 21] and (wide > 0).sum() == 35


def test_a_line_is_cut_where_it_leaves_the_grid():
    several = {
        "type": "MultiLineString",
        "coordinates": [[place(-500, 7.5), place(1e7, 7.5)], [place(5, -9), place(6, -1)]],
    }
    read = burned(labels((several, 3)))
    assert (read[7] == 3).all() and (read > 0).sum() == 50


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_points_and_lines_in_another_crs(crs):
    made = (point(3.5, 4.5, 1), line(2, (10.5, 10.5), (20.5, 15.5)))
    there = tuple((transform_geom(UTM, crs, geometry), value) for geometry, value in made)
    np.testing.assert_array_equal(burned(labels(*there, crs=crs)), burned(labels(*made)))
    wide = (burned(labels(*one, crs=name, radius=25.0)) for one, name in ((made, "EPSG:32633"), (there, crs)))
    np.testing.assert_array_equal(*wide)


def test_a_radius_is_in_metres_on_a_geographic_grid_too():
    grid = Grid(CRS.from_epsg(4326), Affine(0.0001, 0, 15, 0, -0.0001, 60), 100, 100)
    made = LabelFeatures((({"type": "Point", "coordinates": [15.00505, 59.99495]}, 1),), "EPSG:4326", "p", radius=20.0)
    rows, columns = np.nonzero(read_labels(made, grid))
    # 11.1 m along a meridian, half of that across.
    assert np.ptp(rows) == 2 and np.ptp(columns) == 6


def test_windows_of_any_kind_give_the_same():
    random = np.random.default_rng(3)
    made = [point(*random.uniform((-3, -3), (53, 43)), int(random.integers(1, 4))) for _ in range(60)]
    made += [line(int(random.integers(1, 4)), *random.uniform((-3, -3), (53, 43), (3, 2))) for _ in range(5)]
    one = labels(*made, radii=tuple(random.uniform(0, 30, len(made)).tolist()))
    whole = burned(one)
    assert (whole > 0).sum() > 100
    with open_labels(one, GRID) as reader:
        for window in tiles(GRID.whole, 7):
            np.testing.assert_array_equal(reader.read(window), whole[window.toslices()])
    units = read_units(one, GRID)
    assert ((units > 0) == (whole > 0)).all()
    np.testing.assert_array_equal(read_units(one, GRID, Window(5, 6, 20, 21)), units[6:27, 5:25])


def test_two_classes_in_one_pixel_label_nothing_and_are_counted():
    told = []
    square = [place(*corner) for corner in ((20, 20), (24, 20), (24, 24), (20, 24), (20, 20))]
    plot = {"type": "Polygon", "coordinates": [square]}
    read = burned(labels(point(3.2, 3.2, 1), point(3.8, 3.8, 2), point(5.5, 5.5, 1)), told)
    assert (read > 0).sum() == 1
    assert told == ["1 pixel holds points of different classes of the label layer 'plots' and is left out."]
    read = burned(labels(point(21.5, 21.5, 1), point(22.5, 22.5, 2), (plot, 2)))
    assert read[21, 21] == 0 and (read == 2).sum() == 15


def test_points_outside_are_counted_unless_their_radius_reaches_in():
    told = []
    made = (point(-0.5, 5.5, 1), point(3.5, 3.5, 2), point(50.0, 3.5, 2), point(500, 3.5, 2))
    read = burned(labels(*made), told)
    assert (read > 0).sum() == 1
    assert told == ["3 of the 4 points of the label layer 'plots' lie outside the rasters and were left out."]
    told.clear()
    assert burned(labels(*made, radius=11.0), told)[5, 0] == 1
    assert told == ["1 of the 4 points of the label layer 'plots' lie outside the rasters and were left out."]


def test_points_that_touch_are_one_unit_and_a_group_keeps_them_apart():
    made = (point(3.5, 3.5, 1), point(3.6, 3.6, 1), point(4.5, 4.5, 1), point(5.5, 4.5, 2), point(20.5, 20.5, 1))
    units = read_units(labels(*made), GRID)
    assert units[3, 3] == units[4, 4] and len(np.unique(units)) == 4
    own = read_units(labels(*made, units=("a", "a", "b", "c", "a")), GRID)
    assert own[3, 3] == own[20, 20] != own[4, 4]
    lines = read_units(labels(line(1, (3.5, 3.5), (6.5, 3.5)), line(1, (3.5, 4.5), (6.5, 4.5))), GRID)
    assert lines[3, 3] != lines[4, 3]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"radius": -3.0}, "has a radius of -3. A radius is 0 or more metres"),
        ({"radii": (1.0, float("nan"))}, "has a radius of nan"),
        ({"radius": 501.0}, r"radius of 501 m around the points of the label layer 'plots' is larger than the scene"),
        ({"radii": (1.0,)}, "has 2 points but 1 radii"),
        ({"crs": ""}, "no known CRS; set it"),
    ],
)
def test_radii_and_crs_that_cannot_be_used(change, sentence):
    with pytest.raises(LabelError, match=sentence):
        burned(labels(point(1, 1, 1), point(9, 9, 2), **{"crs": "EPSG:32633", **change}))


def test_geometry_collections_are_left_out_and_told_of():
    collection = {"type": "GeometryCollection", "geometries": [point(1.5, 1.5, 1)[0]]}
    told = []
    assert (burned(labels((collection, 1), point(5.5, 5.5, 2)), told) > 0).sum() == 1
    assert told == [
        "1 of the 2 points of the label layer 'plots' are geometry collections and were left out. Split them by kind "
        "of geometry (Extract geometry parts)."
    ]


@pytest.mark.parametrize(
    "broken",
    [
        {"type": "Point", "coordinates": []},
        {"type": "Point", "coordinates": [float("nan"), 1.0]},
        {"type": "Point", "coordinates": ["x", 1.0]},
        {"type": "MultiPoint", "coordinates": []},
        {"type": "LineString", "coordinates": [[1.0]]},
        {"type": "LineString", "coordinates": None},
        {"type": "MultiLineString", "coordinates": [[]]},
    ],
)
@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:4326"])
def test_broken_points_and_lines_are_left_out(broken, crs):
    told = []
    good = transform_geom(UTM, crs, point(5.5, 5.5, 2)[0])
    assert (burned(labels((broken, 1), (good, 2), crs=crs), told) > 0).sum() == 1
    assert len(told) == 1 and "are empty or broken and were left out" in told[0]
    with pytest.raises(LabelError, match="None of the (points|lines) of the label layer 'plots' can be used"):
        burned(labels((broken, 1), crs=crs))


def test_a_point_without_a_place_in_the_crs_of_the_sensor_is_left_out():
    told = []
    far = {"type": "Point", "coordinates": [1e30, 1e30]}
    good = transform_geom(UTM, "EPSG:3857", point(5.5, 5.5, 2)[0])
    assert (burned(labels((far, 1), (good, 2), crs="EPSG:3857"), told) > 0).sum() == 1
    assert len(told) == 1


def test_all_points_in_one_pixel_is_said_where_training_is_refused():
    told = []
    read = burned(labels(point(3.2, 3.2, 1), point(3.8, 3.8, 1)), told)
    with pytest.raises(LabelError, match="only one class.*All points of the label layer 'plots' lie in one pixel"):
        check_classes(read, told)
    with pytest.raises(LabelError, match="no labelled pixel.*lie in one pixel.*points of different classes"):
        burned(labels(point(3.2, 3.2, 1), point(3.8, 3.8, 2)))


def test_many_points_are_quick():
    grid = Grid(UTM, Affine(10, 0, 500000, 0, -10, 5000000), 3000, 3000)
    random = np.random.default_rng(0)
    xs, ys = random.uniform(500000, 530000, 50_000).tolist(), random.uniform(4970000, 5000000, 50_000).tolist()
    made = tuple(({"type": "Point", "coordinates": [x, y]}, n % 50 + 1) for n, (x, y) in enumerate(zip(xs, ys)))
    start = time.process_time()
    read = read_labels(LabelFeatures(made, "EPSG:32633", "plots"), grid)
    assert 40_000 < (read > 0).sum() < 50_000 and time.process_time() - start < 5


def test_the_name_of_before_still_works():
    assert LabelPolygons is LabelFeatures


def test_many_polygons_are_placed_as_each_would_be_alone(monkeypatch):
    random = np.random.default_rng(4)
    many = []
    for number in range(600):
        (column, row), size = random.uniform(-2, 48, 2), random.uniform(0.05, 3, 2)
        corners = ((0, 0), (1, 0.2), (0.7, 1), (0, 0))
        ring = [list(GRID.transform * (column + size[0] * x, row + size[1] * y)) for x, y in corners]
        many.append(({"type": "Polygon", "coordinates": [ring]}, number % 5 + 1))
    plots = LabelFeatures(tuple(many), GRID.crs.to_wkt(), "plots")
    together = FeatureBurner(plots, GRID)
    monkeypatch.setattr("mamol.core.raster.labels.features.MANY", 10**9)
    alone = FeatureBurner(plots, GRID)
    assert [(one.feature, one.is_small) for one in together.polygons] == [
        (one.feature, one.is_small) for one in alone.polygons
    ]
    assert together.outside == alone.outside > 0 and 0 < sum(one.is_small for one in alone.polygons) < 600
