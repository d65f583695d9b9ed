"""A folder of single-band files, as products come, becomes a list of bands: named, in order, the finest of each."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from mamol.core import api
from mamol.core.contracts.sensors import SensorSource
from mamol.core.errors import RasterError
from mamol.core.raster.sensors import open_sensors
from mamol.core.raster.stacking.band_names import guess_names, natural_order
from mamol.tests.core.raster.stacking.safe import ORDER, write_safe

JPEG_2000 = rasterio.drivers.raster_driver_extensions().get("jp2")


def proposed(found):
    return [band for band in found.bands if band.is_proposed]


@pytest.mark.skipif(JPEG_2000 is None, reason="this GDAL has no driver for JPEG 2000")
def test_a_sentinel_2_folder_becomes_a_sensor(tmp_path):
    product = write_safe(tmp_path)
    found = api.find_bands(api.FindBandsRequest((str(product),)))
    bands = proposed(found)
    assert found.name == "Sentinel-2" and found.unit == "m"
    assert tuple(band.name for band in bands) == ORDER
    assert [band.pixel_size for band in bands] == [20, 10, 10, 10, 20, 20, 20, 10, 20, 60, 20, 20]
    assert bands[0].wavelength == 442.7 and bands[-1].wavelength == 2202.4
    reasons = {(band.name, band.pixel_size): band.reason for band in found.bands if not band.is_proposed}
    assert reasons["B02", 60] == "also there with pixels of 10" and reasons["SCL_20m", 20] == "its name is not a band's"
    assert not any("MSK_CLDPRB" in band.path for band in found.bands)
    request = api.StackRequest(
        tuple(api.StackBand(band.path, band.band, band.name, band.wavelength) for band in bands),
        str(tmp_path / "s.vrt"),
    )
    result = api.stack(request)
    assert result.pixel_size == 10 and (result.width, result.height) == (48, 48)
    with open_sensors([SensorSource("S2", result.path)]) as sensors:
        block = sensors.read("S2", sensors.grid.whole)
        assert any(one.startswith("Sensor 'S2' is a stack of files: B01, B05, B06") for one in sensors.warnings)
        assert sensors.band_names["S2"] == ORDER and sensors.readings["S2"].wavelengths[3] == 664.6
    assert block.valid.all()
    for place in range(12):
        # The middle row of each 60 m, away from where two rows are interpolated.
        rows = block.values[place, 1:46:6, 5] if ORDER[place] in ("B02", "B03", "B04", "B08") else None
        if rows is not None:
            np.testing.assert_array_equal(rows, 100 * (place + 1) + 10 * np.arange(8))
        assert abs(block.values[place].mean() - (100 * (place + 1) + 35)) < 0.6


def test_landsat_files_are_named_and_ordered(tmp_path, make_raster):
    names = ("SR_B1", "SR_B10", "SR_B2", "SR_B4", "ST_B6", "QA_PIXEL")
    for name in names:
        make_raster(f"LC08_L2SP_192027_20200801_20200918_02_T1_{name}.TIF", np.ones((1, 4, 4), "uint16"))
    found = api.find_bands(api.FindBandsRequest((str(tmp_path),)))
    assert [band.name for band in proposed(found)] == ["B1", "B2", "B4", "B6", "B10"]
    assert found.name == "Landsat" and found.bands[-1].name == "QA_PIXEL" and found.bands[-1].reason


def test_other_files_are_named_by_what_tells_them_apart(tmp_path, make_raster):
    files = [make_raster(f"site7_{name}_2020.tif", np.ones((1, 4, 4), "uint8")) for name in ("vh", "vv", "dem 2")]
    found = api.find_bands(api.FindBandsRequest(tuple(files)))
    assert [band.name for band in found.bands] == ["dem 2", "vh", "vv"] and len(proposed(found)) == 3
    assert [one.name for one in guess_names(["a.tif"])] == ["a"]
    assert [one.name for one in guess_names(["a.tif", "b/a.tif"])] == ["a", "a"]
    names = ["x_B12.tif", "x_B8A.tif", "x_b1_60m.tif", "HLS.L30.T11SKU.2020214T182855.v2.0.B04.tif", "L_B6_VCID_1.TIF"]
    assert [one.name for one in guess_names(names)] == ["B12", "B8A", "B1", "B04", "B6_VCID_1"]
    assert sorted(["B10", "B2", "B8A", "B08", "B09"], key=natural_order) == ["B2", "B08", "B8A", "B09", "B10"]


def test_bands_of_two_dates_are_not_mixed(tmp_path, make_raster):
    for date in ("20200801", "20200811"):
        for band in ("B02", "B03"):
            make_raster(f"T32TQM_{date}T101031_{band}_10m.tif", np.ones((1, 4, 4), "uint16"))
    found = api.find_bands(api.FindBandsRequest((str(tmp_path),)))
    assert [(band.name, "20200801" in band.path) for band in proposed(found)] == [("B02", True), ("B03", True)]
    assert {band.reason for band in found.bands[2:]} == {"a second file of this band: another date or scene"}


def test_a_folder_without_rasters_and_a_broken_file_are_reported(tmp_path, make_raster):
    with pytest.raises(RasterError, match="There are no raster files here"):
        api.find_bands(api.FindBandsRequest((str(tmp_path),)))
    make_raster("x_B1.tif", np.ones((1, 4, 4), "uint8"))
    (tmp_path / "x_B2.tif").write_bytes(b"II*\0 no raster")
    found = api.find_bands(api.FindBandsRequest((str(tmp_path),)))
    assert [band.is_proposed for band in found.bands] == [True, False]
    assert "is not a raster file that GDAL opens" in found.bands[1].reason
