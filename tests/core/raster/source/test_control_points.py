"""Rasters that ground control points place, and those that nothing does."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from mamol.core.contracts.sensors import NodataRange, SensorSource
from mamol.core.errors import RasterError
from mamol.core.raster.sensors import open_sensors
from osgeo import gdal
from rasterio.control import GroundControlPoint
from rasterio.rpc import RPC

UTM = "EPSG:32633"
NORTH_UP = Affine(10, 0, 500000, 0, -10, 5000000)
TURNED = NORTH_UP * Affine.rotation(30)


def values_of(dtype="uint16", bands=2):
    return np.random.default_rng(4).integers(1, 900, (bands, 40, 50)).astype(dtype)


def control_points(transform, steps=3):
    rows, columns = np.linspace(0, 40, steps), np.linspace(0, 50, steps)
    return [GroundControlPoint(r, c, *(transform * (c, r)), 0) for r in rows for c in columns]


@pytest.fixture
def write(tmp_path):
    def write_one(name, array, points=None, crs=UTM, **options):
        placed = {"gcps": points} if points is not None else {}
        with rasterio.open(
            tmp_path / name, "w", driver="GTiff", width=array.shape[2], height=array.shape[1], count=len(array),
            dtype=array.dtype, crs=crs, **placed, **options,
        ) as file:  # fmt: skip
            file.write(array)
            file.descriptions = ("VV", "VH")[: len(array)]
        return str(tmp_path / name)

    return write_one


def read(*sources, name):
    with open_sensors(sources) as stack:
        return stack.read(name, stack.grid.whole, 0), stack


def test_a_raster_is_where_its_control_points_put_it(write):
    values = values_of()
    path = write("grd.tif", values, control_points(NORTH_UP))
    block, stack = read(SensorSource("S1", path), name="S1")
    assert stack.grid.transform.almost_equals(NORTH_UP, 1e-6)
    np.testing.assert_array_equal(block.values, values)
    assert block.valid.all()
    assert stack.band_names == {"S1": ("VV", "VH")}
    assert stack.warnings == ("Sensor 'S1' is georeferenced by the 9 ground control points of its file.",)


def test_a_turned_raster_has_no_data_in_the_corners_and_its_numbers_elsewhere(write):
    values = values_of()
    values[:, :3] = 0
    path = write("grd.tif", values, control_points(TURNED), nodata=0)
    grid = write("grid.tif", values[:1], transform=TURNED)
    turned, _ = read(SensorSource("S1", path), name="S1")
    assert not turned.valid[0, 0]
    assert 0.3 < turned.valid.mean() < 0.8
    assert set(np.unique(turned.values[:, turned.valid])) <= set(np.unique(values))
    back, _ = read(SensorSource("grid", grid), SensorSource("S1", path), name="S1")
    assert not back.valid[:2].any()
    assert back.valid[6:34, 6:44].mean() > 0.9


def test_bands_keep_nodata_values_of_their_own(write, tmp_path):
    values = values_of("int16")
    values[0, 5:10], values[1, 20:25] = -1, -2
    path = write("grd.tif", values, control_points(NORTH_UP))
    with rasterio.open(path) as source:
        rasterio.shutil.copy(source, tmp_path / "grd.vrt", driver="VRT")
    text = (tmp_path / "grd.vrt").read_text()
    for band, nodata in ((1, -1), (2, -2)):
        text = text.replace(f'band="{band}">', f'band="{band}"><NoDataValue>{nodata}</NoDataValue>')
    (tmp_path / "grd.vrt").write_text(text)
    block, _ = read(SensorSource("S1", str(tmp_path / "grd.vrt")), name="S1")
    expected = np.ones((40, 50), bool)
    expected[5:10] = expected[20:25] = False
    np.testing.assert_array_equal(block.valid, expected)


def test_settings_of_the_layer_go_with_control_points(write):
    values = values_of()
    values[:, :, :7] = 0
    path = write("grd.tif", values, control_points(NORTH_UP), crs="EPSG:32632")
    source = SensorSource("S1", path, crs=UTM, nodata=(NodataRange(1, 0, 0), NodataRange(2, 0, 0)))
    block, stack = read(source, name="S1")
    assert stack.grid.crs.to_epsg() == 32633
    assert not block.valid[:, :7].any()
    np.testing.assert_array_equal(block.values[:, :, 7:], values[:, :, 7:])
    assert len(stack.warnings) == 3


def refusal(*sources):
    with pytest.raises(RasterError) as caught:
        read(*sources, name=sources[0].name)
    return str(caught.value)


def test_two_control_points_are_too_few(write):
    path = write("grd.tif", values_of(), control_points(NORTH_UP)[:2])
    assert "2 ground control points only; 3 are needed" in refusal(SensorSource("S1", path))


def test_control_points_without_a_crs_take_that_of_the_layer(write):
    path = write("grd.tif", values_of(), crs=None)
    points = [gdal.GCP(point.x, point.y, 0, point.col, point.row) for point in control_points(NORTH_UP)]
    gdal.Open(path, gdal.GA_Update).SetGCPs(points, "")
    assert "without a CRS; set it in the layer's properties" in refusal(SensorSource("S1", path))
    block, _ = read(SensorSource("S1", path, crs=UTM), name="S1")
    np.testing.assert_array_equal(block.values, values_of())


def test_a_model_of_the_camera_asks_for_orthorectification(write):
    coefficients = [0.0] * 20
    model = RPC(
        height_off=0, height_scale=1, lat_off=45, lat_scale=1, line_den_coeff=coefficients, line_num_coeff=coefficients,
        line_off=20, line_scale=20, long_off=15, long_scale=1, samp_den_coeff=coefficients, samp_num_coeff=coefficients,
        samp_off=25, samp_scale=25,
    )  # fmt: skip
    path = write("pan.tif", values_of(), crs=None, rpcs=model)
    sentence = refusal(SensorSource("pan", path))
    assert "orthorectified" in sentence
    assert "Assign Projection" not in sentence


def test_a_file_that_says_nothing_of_its_place_is_where_qgis_shows_it(write):
    values = values_of()
    path = write("picture.tif", values, crs=None)
    assert "or in the layer's properties" in refusal(SensorSource("a", path))
    block, stack = read(SensorSource("a", path, crs=UTM), name="a")
    assert stack.grid.transform == Affine(1, 0, 0, 0, -1, 0)
    np.testing.assert_array_equal(block.values, values)
