"""Ground units: polygons or their groups, what a raster of units says, or patches of one class."""

from __future__ import annotations

import numpy as np
from affine import Affine
from mamol.core.contracts.labels import LabelFeatures, LabelRaster
from mamol.core.raster.grid import Grid
from mamol.core.raster.labels.labelled_pixels import read_labels
from mamol.core.raster.labels.units import read_units
from rasterio.crs import CRS
from rasterio.windows import Window

GRID = Grid(CRS.from_epsg(32633), Affine(10, 0, 500000, 0, -10, 5000000), 12, 8)


def box(left, top, right, bottom, value):
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    return {"type": "Polygon", "coordinates": [[list(GRID.transform * corner) for corner in corners]]}, value


def labels_of(*features, units=()):
    return LabelFeatures(features, "EPSG:32633", "fields", units)


FIELDS = (box(0, 0, 3, 3, 5), box(3, 0, 6, 3, 5), box(0, 4, 4, 8, 2), box(2, 6, 8, 8, 5), box(9.1, 2.1, 9.3, 2.3, 2))


def test_each_polygon_is_a_unit_and_conflicts_belong_to_none():
    units = read_units(labels_of(*FIELDS), GRID)
    assert units.dtype == np.int32
    assert set(units[:3, :3].ravel()) == {1} and set(units[:3, 3:6].ravel()) == {2}
    assert set(units[4:6, :4].ravel()) == {3} and set(units[6:, 4:8].ravel()) == {4}
    assert not units[6:, 2:4].any()
    assert units[2, 9] == 5
    np.testing.assert_array_equal(units > 0, read_labels(labels_of(*FIELDS), GRID) > 0)


def test_a_group_is_a_unit():
    units = read_units(labels_of(*FIELDS, units=("a", "b", "a", "c", "b")), GRID)
    assert set(units[:3, :3].ravel()) == set(units[4:6, :4].ravel()) == {1}
    assert units[0, 3] == units[2, 9] == 2
    window = Window(2, 1, 8, 6)
    part = read_units(labels_of(*FIELDS, units=("a", "b", "a", "c", "b")), GRID, window)
    np.testing.assert_array_equal(part, units[window.toslices()])


CLASSES = np.zeros((1, 8, 12), "uint8")
CLASSES[0, :3, :3] = CLASSES[0, 3, 3] = CLASSES[0, 6:, 6:] = 1
CLASSES[0, :3, 3:5] = 2


def test_each_patch_of_one_class_is_a_unit(make_raster):
    labels = LabelRaster(make_raster("l.tif", CLASSES, nodata=0))
    units = read_units(labels, GRID)
    np.testing.assert_array_equal(units > 0, CLASSES[0] > 0)
    patches = [units[0, 0], units[7, 7], units[0, 4]]
    assert sorted(patches) == [1, 2, 3] and units[3, 3] == units[0, 0]
    assert [int((units == patch).sum()) for patch in patches] == [10, 12, 6]
    window = Window(3, 2, 6, 5)
    np.testing.assert_array_equal(read_units(labels, GRID, window), units[window.toslices()])


def test_a_raster_of_units_goes_before_patches(make_raster):
    given = np.zeros((1, 8, 12), "int32")
    given[0, :, 2:] = 100200300
    given[0, 6:, 8:] = 100200301
    units = read_units(LabelRaster(make_raster("l.tif", CLASSES), units_path=make_raster("u.tif", given)), GRID)
    np.testing.assert_array_equal(units > 0, CLASSES[0] > 0)
    assert units[0, 2] == units[0, 4] == units[3, 3] == units[7, 6]
    assert len({units[0, 2], units[7, 8], units[0, 0]}) == 3 and units[0, 0] == units[2, 1]
