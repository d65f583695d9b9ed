from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from mamol.core.contracts.labels import LabelFeatures, LabelRaster
from mamol.core.errors import LabelError
from mamol.core.raster.grid import Grid
from mamol.core.raster.labels.codes import resolve_codes
from mamol.core.raster.labels.labelled_pixels import open_labels, read_labels
from mamol.core.raster.labels.units import read_units
from mamol.core.raster.tiles import tiles
from osgeo import gdal
from rasterio.crs import CRS
from rasterio.warp import transform_geom
from rasterio.windows import Window

UTM = CRS.from_epsg(32633)
GRID = Grid(UTM, Affine(10, 0, 500000, 0, -10, 5000000), 50, 40)


def some_labels(dtype="uint8"):
    return np.random.default_rng(1).integers(0, 5, (1, 40, 50)).astype(dtype)


@pytest.mark.parametrize(
    "dtype", ["int8", "uint8", "int16", "uint16", "int32", "int64", "uint64", "float32", "float64"]
)
def test_label_raster_of_any_type(make_raster, dtype):
    labels = some_labels(dtype)
    read = read_labels(LabelRaster(make_raster("l.tif", labels)), GRID)
    assert read.dtype == np.uint16
    np.testing.assert_array_equal(read, labels[0])


def test_nodata_and_nan_are_unlabelled(make_raster):
    labels = some_labels("float32")
    labels[0, 3, 3], labels[0, 4, 4] = np.nan, -9999
    read = read_labels(LabelRaster(make_raster("l.tif", labels, nodata=-9999)), GRID)
    assert read[3, 3] == read[4, 4] == 0
    labels = some_labels()
    read = read_labels(LabelRaster(make_raster("m.tif", labels, nodata=2)), GRID)
    np.testing.assert_array_equal(read, np.array([5, 1, 0, 3, 4])[labels[0]])


def test_band_and_window(make_raster):
    labels = np.concatenate([some_labels(), some_labels() + 10])
    path = make_raster("l.tif", labels)
    read = read_labels(LabelRaster(path, band=2), GRID, Window(5, 7, 20, 10))
    np.testing.assert_array_equal(read, labels[1, 7:17, 5:25])
    with pytest.raises(LabelError, match="no band 3, only 2"):
        read_labels(LabelRaster(path, band=3), GRID)


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:4326"])
def test_labels_on_another_grid_are_sampled_at_pixel_centres(make_raster, crs):
    labels = some_labels("uint16")
    if crs == "EPSG:32633":
        transform = Affine(7, 1, 499990, 1, -7, 5000003)
    else:
        transform = Affine(0.0001, 0, 15.0001, 0, -0.0001, 45.1525)
    path = make_raster("l.tif", labels, crs=crs, transform=transform)
    read = read_labels(LabelRaster(path), GRID)
    columns, rows = np.meshgrid(np.arange(50) + 0.5, np.arange(40) + 0.5)
    xs, ys = GRID.transform * (columns.ravel(), rows.ravel())
    if crs == "EPSG:4326":
        xs, ys = map(np.array, rasterio.warp.transform(UTM, CRS.from_user_input(crs), xs, ys))
    columns, rows = (np.floor(x).astype(int) for x in ~transform * (xs, ys))
    inside = (columns >= 0) & (columns < 50) & (rows >= 0) & (rows < 40)
    expected = np.zeros(2000, "uint16")
    expected[inside] = labels[0, rows[inside], columns[inside]]
    assert inside.sum() > 500
    np.testing.assert_array_equal(read.ravel(), expected)


@pytest.mark.parametrize(("value", "dtype"), [(2.5, "float32"), (-0.25, "float64")])
def test_fractions_are_no_classes(make_raster, value, dtype):
    labels = some_labels(dtype)
    labels[0, 10, 10] = value
    path = make_raster("odd.tif", labels)
    with pytest.raises(LabelError, match=rf"'odd.tif' has the value {value}\. "):
        read_labels(LabelRaster(path), GRID)


def test_label_rasters_that_cannot_be_used(make_raster, tmp_path):
    def refused(path):
        with pytest.raises(LabelError) as caught:
            read_labels(LabelRaster(path), GRID)
        return str(caught.value)

    assert "has no CRS" in refused(make_raster("a.tif", some_labels(), crs=None))
    assert "has no labelled pixel" in refused(make_raster("b.tif", some_labels() * 0))
    assert "has no labelled pixel" in refused(make_raster("c.tif", some_labels() * 0 + 7, nodata=7))
    assert "complex" in refused(make_raster("d.tif", some_labels("complex64")))
    assert "there is no file" in refused(str(tmp_path / "none.tif"))
    away = Affine(10, 0, 700000, 0, -10, 5000000)
    assert "does not overlap" in refused(make_raster("e.tif", some_labels(), transform=away))


def square(left, top, size, value):
    """A square of pixels of the grid."""
    return rectangle(left, top, size, size, value)


def rectangle(left, top, width, height, value):
    x, y = GRID.transform * (left, top)
    right, bottom = x + 10 * width, y - 10 * height
    return {"type": "Polygon", "coordinates": [[[x, y], [right, y], [right, bottom], [x, bottom], [x, y]]]}, value


def polygon_labels(*features, **others):
    return LabelFeatures(features, "EPSG:32633", "fields", **others)


def test_polygons_of_different_classes_label_nothing_where_they_overlap():
    features = (square(2, 3, 10, 1), square(8, 8, 6, 65535), square(2, 3, 4, 1), square(30, 30, 2, 3.0))
    told = []
    read = read_labels(polygon_labels(*features), GRID, warn=told.append)
    expected = np.zeros((40, 50), "uint16")
    expected[8:14, 8:14] = 65535
    expected[3:13, 2:12] = 1
    expected[8:13, 8:12] = 0
    expected[30:32, 30:32] = 3
    np.testing.assert_array_equal(read, expected)
    assert told == ["20 pixels lie in polygons of different classes of the label layer 'fields' and are left out."]
    window = read_labels(polygon_labels(*features), GRID, Window(4, 5, 20, 10))
    np.testing.assert_array_equal(window, expected[5:15, 4:24])
    backwards = read_labels(polygon_labels(*features[::-1]), GRID)
    np.testing.assert_array_equal(backwards, expected)


def test_polygons_of_class_zero_are_a_class_and_it_is_told():
    told = []
    read = read_labels(polygon_labels(square(2, 3, 4, 0), square(20, 3, 4, 2)), GRID, warn=told.append)
    assert (read[3:7, 2:6] == 3).all() and (read[3:7, 20:24] == 2).all()
    assert len(told) == 1
    assert told[0].startswith("Class 0 of the label layer 'fields' is written as 3 in the map")


def test_polygons_smaller_than_a_pixel_take_the_pixel_that_holds_them():
    corner = [(square(column + 0.1, row + 0.1, 0.3, 7)) for column, row in ((2, 3), (10, 20), (49, 39))]
    centre = square(5.3, 5.3, 0.4, 7)
    strip = rectangle(20, 10.6, 12, 0.3, 8)
    told = []
    read = read_labels(polygon_labels(*corner, centre, strip, square(0, 0, 30, 1)), GRID, warn=told.append)
    expected = np.zeros((40, 50), "uint16")
    expected[:30, :30] = 1
    for row, column in ((3, 2), (20, 10), (39, 49), (5, 5)):
        expected[row, column] = 7
    expected[10, 26] = 8
    np.testing.assert_array_equal(read, expected)
    assert told == [
        "5 of the 6 polygons of the label layer 'fields' are smaller than a pixel, or so thin that they cover no "
        "pixel centre: each labels the one pixel it lies in, even inside a larger polygon."
    ]


def test_small_polygons_of_different_classes_in_one_pixel_label_nothing():
    told = []
    features = (square(2.1, 3.1, 0.2, 1), square(2.6, 3.6, 0.2, 2), square(8.1, 8.1, 0.2, 1), square(8.7, 8.7, 0.2, 1))
    read = read_labels(polygon_labels(*features), GRID, warn=told.append)
    assert read[3, 2] == 0 and read[8, 8] == 1 and (read > 0).sum() == 1
    assert "1 pixel lies in polygons of different classes" in told[1]


def test_polygons_outside_the_grid_are_counted():
    told = []
    features = (square(2, 3, 4, 1), square(-50, 3, 4, 1), square(50.2, 3, 0.2, 2), square(-2.5, 10, 3, 2))
    read = read_labels(polygon_labels(*features), GRID, warn=told.append)
    assert (read == 1).sum() == 16 and (read == 2).sum() == 3
    assert told == ["2 of the 4 polygons of the label layer 'fields' lie outside the rasters and were left out."]


@pytest.mark.parametrize("tile", [7, 16])
def test_polygons_are_the_same_tile_by_tile(tile):
    random = np.random.default_rng(5)
    features = [
        square(*random.uniform(-3, 45, 2), random.choice([0.2, 0.8, 3.3, 9.0]), int(random.integers(1, 5)))
        for _ in range(60)
    ]
    labels = polygon_labels(*features, units=tuple(str(number % 9) for number in range(60)))
    whole, units, told = read_labels(labels, GRID), read_units(labels, GRID), []
    with open_labels(labels, GRID) as reader:
        for window in tiles(GRID.whole, tile):
            np.testing.assert_array_equal(reader.read(window), whole[window.toslices()])
            np.testing.assert_array_equal(read_units(labels, GRID, window), units[window.toslices()])
        read_labels(labels, GRID, warn=told.append)
        assert set(reader.notes()) == set(told)
    np.testing.assert_array_equal(units > 0, whole > 0)


def test_polygons_in_another_crs():
    geometry, value = square(2, 3, 10, 4)
    moved = transform_geom(UTM, "EPSG:4326", geometry)
    read = read_labels(LabelFeatures(((moved, value),), "EPSG:4326", "fields"), GRID)
    np.testing.assert_array_equal(read, read_labels(LabelFeatures(((geometry, value),), "EPSG:32633", "f"), GRID))
    assert (read == 4).sum() == 100


BROKEN = [
    None, {}, {"type": "Polygon"}, {"type": "Polygon", "coordinates": []}, {"type": "MultiPolygon", "coordinates": []},
    {"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]}, {"type": "Polygon", "coordinates": [[["a", "b"]] * 4]},
    {"type": "Polygon", "coordinates": [[[float("nan"), 0], [1, 1], [2, 0], [float("nan"), 0]]]}, {"type": "Blob"},
    {"type": "Polygon", "coordinates": 3}, {"type": "Polygon", "coordinates": [500000, 5000000]}, "POLYGON EMPTY",
    {"type": "Polygon", "coordinates": [[[1], [2], [3], [1]]]},
    {"type": "Polygon", "coordinates": [[[None, 0], [1, 1], [2, 0], [None, 0]]]},
]  # fmt: skip


@pytest.mark.parametrize("broken", BROKEN)
@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:4326"])
def test_broken_geometries_are_left_out_and_told_of(broken, crs):
    geometry, value = square(2, 3, 10, 4)
    if crs == "EPSG:4326":
        geometry = transform_geom(UTM, crs, geometry)
    told = []
    read = read_labels(LabelFeatures(((broken, 1), (geometry, value)), crs, "fields"), GRID, warn=told.append)
    assert (read == 4).sum() == 100
    assert told == ["1 of the 2 polygons of the label layer 'fields' are empty or broken and were left out."]
    with pytest.raises(LabelError, match="None of the "):
        read_labels(LabelFeatures(((broken, 1),), crs, "fields"), GRID)


def test_polygon_layers_that_cannot_be_used():
    def refused(features, crs="EPSG:32633"):
        with pytest.raises(LabelError) as caught:
            read_labels(LabelFeatures(tuple(features), crs, "fields"), GRID)
        assert "'fields'" in str(caught.value)
        return str(caught.value)

    assert "has no features" in refused([])
    assert "has no labelled pixel" in refused([square(5000, 0, 10, 1)])
    assert "no known CRS" in refused([square(3, 3, 10, 1)], "")
    assert "no known CRS" in refused([square(3, 3, 10, 1)], "EPSG:99999999")
    for value in (2**53, 1.5, "3", None, True, float("nan"), float("inf")):
        assert f"class value {value!r}" in refused([square(3, 3, 10, value)])


def test_label_raster_with_an_internal_mask(make_raster):
    mask = np.full((40, 50), 255, "uint8")
    mask[:10] = 0
    labels = some_labels() + 1
    read = read_labels(LabelRaster(make_raster("l.tif", labels, mask=mask)), GRID)
    assert not read[:10].any()
    np.testing.assert_array_equal(read[10:], labels[0, 10:])


def test_a_scale_of_a_label_raster_is_told_and_its_classes_are_the_stored_numbers(make_raster):
    path, told = make_raster("l.tif", some_labels() + 1), []
    plain = read_labels(LabelRaster(path), GRID)
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = (2.0,), (10.0,)
    labels = resolve_codes(LabelRaster(path), GRID, told.append)
    assert any("states a scale of 2 and an offset of 10" in sentence for sentence in told)
    np.testing.assert_array_equal(read_labels(labels, GRID), plain)


def test_labels_larger_than_one_tile(tmp_path):
    path = str(tmp_path / "large.tif")
    file = gdal.GetDriverByName("GTiff").Create(path, 2500, 2100, 1, gdal.GDT_Byte, ["COMPRESS=DEFLATE"])
    file.SetProjection(UTM.to_wkt())
    file.SetGeoTransform(GRID.transform.to_gdal())
    values = (np.indices((2100, 2500)).sum(axis=0) % 7).astype("uint8")
    file.GetRasterBand(1).WriteArray(values)
    del file
    read = read_labels(LabelRaster(path), Grid(UTM, GRID.transform, 2500, 2100))
    np.testing.assert_array_equal(read, values)


@pytest.mark.parametrize(
    ("transform", "told"),
    [
        (Affine(10, 0, 500020, 0, -10, 4999990), None),
        (Affine(10, 0, 500003, 0, -10, 5000000), "takes the class nearest to its centre"),
        (Affine(2, 0, 500000, 0, -2, 5000000), "about 25 of its pixels lie in one of the rasters'"),
        (Affine(30, 0, 500000, 0, -30, 5000000), "about 9 of the rasters' pixels lie in one of its own"),
    ],
)
def test_labels_on_other_pixels_are_told(make_raster, transform, told):
    labels = LabelRaster(make_raster("l.tif", some_labels(), transform=transform))
    notes: list[str] = []
    read_labels(labels, GRID, warn=notes.append)
    found = [note for note in notes if "'l.tif' is not on the rasters' pixels" in note]
    assert len(found) == bool(told)
    assert all(told in note for note in found)
