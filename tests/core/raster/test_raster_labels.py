from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from mamol.core.errors import LabelError
from mamol.core.raster.grid import Grid
from mamol.core.raster.labels import read_labels
from mamol.core.requests import LabelPolygons, LabelRaster
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
    np.testing.assert_array_equal(read, np.where(labels[0] == 2, 0, labels[0]))


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


@pytest.mark.parametrize(("value", "dtype"), [(-3, "int16"), (70000, "int32"), (2.5, "float32"), (-1, "int64")])
def test_values_that_are_no_classes(make_raster, value, dtype):
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

    assert "no coordinate reference system" in refused(make_raster("a.tif", some_labels(), crs=None))
    assert "labels no pixel" in refused(make_raster("b.tif", some_labels() * 0))
    assert "labels no pixel" in refused(make_raster("c.tif", some_labels() * 0 + 7, nodata=7))
    assert "complex" in refused(make_raster("d.tif", some_labels("complex64")))
    assert "there is no file" in refused(str(tmp_path / "none.tif"))
    away = Affine(10, 0, 700000, 0, -10, 5000000)
    assert "does not overlap" in refused(make_raster("e.tif", some_labels(), transform=away))


def square(left, top, size, value):
    """A square of pixels of the grid."""
    x, y = GRID.transform * (left, top)
    ring = [[x, y], [x + 10 * size, y], [x + 10 * size, y - 10 * size], [x, y - 10 * size], [x, y]]
    return {"type": "Polygon", "coordinates": [ring]}, value


def test_polygons_later_ones_win_and_zero_labels_nothing():
    features = (square(2, 3, 10, 1), square(8, 8, 6, 65535), square(2, 3, 2, 0), square(30, 30, 2, 3.0))
    read = read_labels(LabelPolygons(features, "EPSG:32633", "fields"), GRID)
    expected = np.zeros((40, 50), "uint16")
    expected[3:13, 2:12] = 1
    expected[8:14, 8:14] = 65535
    expected[30:32, 30:32] = 3
    np.testing.assert_array_equal(read, expected)
    window = read_labels(LabelPolygons(features, "EPSG:32633", "fields"), GRID, Window(4, 5, 20, 10))
    np.testing.assert_array_equal(window, expected[5:15, 4:24])


def test_polygons_in_another_crs():
    geometry, value = square(2, 3, 10, 4)
    moved = transform_geom(UTM, "EPSG:4326", geometry)
    read = read_labels(LabelPolygons(((moved, value),), "EPSG:4326", "fields"), GRID)
    np.testing.assert_array_equal(read, read_labels(LabelPolygons(((geometry, value),), "EPSG:32633", "f"), GRID))
    assert (read == 4).sum() == 100


BROKEN = [
    None, {}, {"type": "Polygon"}, {"type": "Polygon", "coordinates": []}, {"type": "MultiPolygon", "coordinates": []},
    {"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]}, {"type": "Polygon", "coordinates": [[["a", "b"]] * 4]},
    {"type": "Polygon", "coordinates": [[[float("nan"), 0], [1, 1], [2, 0], [float("nan"), 0]]]}, {"type": "Blob"},
    {"type": "Polygon", "coordinates": 3}, {"type": "Point", "coordinates": [500000, 5000000]}, "POLYGON EMPTY",
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
    read = read_labels(LabelPolygons(((broken, 1), (geometry, value)), crs, "fields"), GRID, warn=told.append)
    assert (read == 4).sum() == 100
    assert told == ["1 of the 2 polygons of the label layer 'fields' are empty or broken and were left out."]
    with pytest.raises(LabelError, match="None of the polygons"):
        read_labels(LabelPolygons(((broken, 1),), crs, "fields"), GRID)


def test_polygon_layers_that_cannot_be_used():
    def refused(features, crs="EPSG:32633"):
        with pytest.raises(LabelError) as caught:
            read_labels(LabelPolygons(tuple(features), crs, "fields"), GRID)
        assert "'fields'" in str(caught.value)
        return str(caught.value)

    assert "no polygons" in refused([])
    assert "labels no pixel" in refused([square(5000, 0, 10, 1)])
    assert "labels no pixel" in refused([square(3, 3, 10, 0)])
    assert "coordinate reference system" in refused([square(3, 3, 10, 1)], "")
    assert "coordinate reference system" in refused([square(3, 3, 10, 1)], "EPSG:99999999")
    for value in (-1, 65536, 1.5, "3", None, True, float("nan"), float("inf")):
        assert f"class value {value!r}" in refused([square(3, 3, 10, value)])


def test_label_raster_with_an_internal_mask(make_raster):
    mask = np.full((40, 50), 255, "uint8")
    mask[:10] = 0
    labels = some_labels() + 1
    read = read_labels(LabelRaster(make_raster("l.tif", labels, mask=mask)), GRID)
    assert not read[:10].any()
    np.testing.assert_array_equal(read[10:], labels[0, 10:])


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
