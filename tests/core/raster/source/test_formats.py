"""Every format that the installed GDAL reads: the same pixels, place, no data and names, whatever they come in."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from affine import Affine
from mamol.core import api
from mamol.core.contracts.sensors import SensorSource
from mamol.core.errors import RasterError
from mamol.core.raster.sensors import open_sensors
from osgeo import gdal

PLACE = Affine(10, 0, 500000, 0, -10, 5000000)
VALUES = np.arange(1, 3 * 12 * 16 + 1, dtype="int16").reshape(3, 12, 16)


def needs(*drivers):
    """Skip where this GDAL lacks a driver, and say which."""
    lacking = [name for name in drivers if gdal.GetDriverByName(name) is None]
    return pytest.mark.skipif(bool(lacking), reason=f"this GDAL has no driver {', '.join(lacking)}")


def read(path, **how):
    with open_sensors([SensorSource("S", str(path), **how)]) as sensors:
        return sensors.read("S", sensors.grid.whole), sensors


def as_written(path, **how):
    """The values come back, on their pixels."""
    block, sensors = read(path, **how)
    np.testing.assert_array_equal(block.values, VALUES)
    assert block.valid.all() and sensors.grid.transform.almost_equals(PLACE) and sensors.grid.crs.to_epsg() == 32633
    return sensors


@pytest.fixture
def tiff(make_raster):
    return make_raster("plain.tif", VALUES, transform=PLACE, descriptions=("a", "b", "c"))


@needs("ENVI")
@pytest.mark.parametrize(("interleave", "ending"), [("BSQ", "bsq"), ("BIL", "bil"), ("BIP", "bip")])
def test_envi_in_each_order_with_wavelengths_and_bad_bands(tiff, tmp_path, interleave, ending):
    path = tmp_path / f"cube.{ending}"
    rasterio.shutil.copy(tiff, path, driver="ENVI", INTERLEAVE=interleave)
    with path.with_suffix(".hdr").open("a") as header:
        header.write("wavelength units = Micrometers\nwavelength = {0.45, 0.55, 0.65}\nbbl = {1, 0, 1}\n")
    sensors = as_written(path)
    assert sensors.readings["S"].wavelengths == (450, 550, 650)
    infos = api.describe_bands(SensorSource("S", str(path)))
    assert [(one.wavelength, one.is_bad) for one in infos] == [(450, False), (550, True), (650, False)]
    assert api.choose_bands("400-700 nm", infos).numbers == (1, 3)
    with open_sensors([SensorSource("S", str(path))], is_training=True) as training:
        assert training.readings["S"].indexes == (1, 3)


@needs("netCDF")
def test_a_netcdf_file_of_one_variable_and_a_variable_of_many(tiff, tmp_path):
    path = tmp_path / "cube.nc"
    # GDAL's netCDF driver writes each band as a variable of its own.
    gdal.Translate(str(path), tiff, format="netCDF")
    found = [name for name, _ in gdal.Open(str(path)).GetSubDatasets()]
    assert len(found) == 3
    together, _ = read(path)
    np.testing.assert_array_equal(together.values, VALUES)
    for number, name in enumerate(found):
        block, sensors = read(name)
        np.testing.assert_array_equal(block.values[0], VALUES[number])
        assert sensors.grid.crs.to_epsg() == 32633
    stacked = api.stack(api.StackRequest(tuple(api.StackBand(name, name=name[-5:]) for name in found),
                                         str(tmp_path / "s.vrt")))  # fmt: skip
    as_written(stacked.path)


@needs("netCDF", "HDF5")
def test_a_subdataset_of_hdf5_is_read_as_a_cube(tmp_path):
    path = tmp_path / "multi.nc"
    cube = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(path), ["FORMAT=NC4"])
    group = cube.GetRootGroup()
    shape = [group.CreateDimension(name, None, None, size) for name, size in zip(("band", "y", "x"), VALUES.shape)]
    for dimension, values in (("x", 500005 + 10.0 * np.arange(16)), ("y", 4999995 - 10.0 * np.arange(12))):
        axis = group.CreateMDArray(dimension, [shape["byx".index(dimension[0])]], gdal.ExtendedDataType.Create(7))
        axis.Write(values.astype("float64"))
        for key, text in (("standard_name", f"projection_{dimension}_coordinate"), ("units", "m")):
            axis.CreateAttribute(key, [], gdal.ExtendedDataType.CreateString()).Write(text)
    array = group.CreateMDArray("v", shape, gdal.ExtendedDataType.Create(gdal.GDT_Int16))
    array.Write(VALUES)
    del array, axis, group, shape, cube
    block, sensors = read(f'NETCDF:"{path}":v', crs="EPSG:32633")
    np.testing.assert_array_equal(block.values, VALUES)
    assert sensors.grid.transform.almost_equals(PLACE)
    hdf = tmp_path / "cube.h5"
    path.rename(hdf)
    # GDAL reads no place from plain HDF5; a CRS that is set puts its first pixel at 0, 0.
    block, _ = read(f'HDF5:"{hdf}"://v', crs="EPSG:32633")
    np.testing.assert_array_equal(block.values, VALUES)
    with pytest.raises(RasterError, match="has no CRS"):
        read(f'HDF5:"{hdf}"://v')
    for name in ('HDF5:"/vsicurl/http://127.0.0.1:9/a.h5"://v', 'HDF5:"https://example.org/a.h5"://v'):
        with pytest.raises(RasterError, match="is on a server"):
            read(name)


@needs("JP2OpenJPEG")
def test_jpeg_2000(tiff, tmp_path):
    path = tmp_path / "cube.jp2"
    rasterio.shutil.copy(tiff, path, driver="JP2OpenJPEG", QUALITY="100", REVERSIBLE="YES")
    as_written(path)


@needs("COG")
def test_a_cloud_optimized_geotiff_with_overviews(tiff, tmp_path):
    path = tmp_path / "cog.tif"
    rasterio.shutil.copy(tiff, path, driver="COG", BLOCKSIZE="128", OVERVIEWS="IGNORE_EXISTING")
    assert as_written(path).band_names["S"] == ("a", "b", "c")


@needs("VRT")
def test_virtual_rasters_of_files_and_of_some_bands(tiff, tmp_path):
    gdal.BuildVRT(str(tmp_path / "v.vrt"), [tiff]).FlushCache()
    as_written(tmp_path / "v.vrt")
    gdal.BuildVRT(str(tmp_path / "separate.vrt"), [tiff, tiff], separate=True).FlushCache()
    block, _ = read(tmp_path / "separate.vrt")
    np.testing.assert_array_equal(block.values, VALUES[[0, 0]])
    gdal.Translate(str(tmp_path / "some.vrt"), tiff, format="VRT", bandList=[3, 1])
    block, _ = read(tmp_path / "some.vrt")
    np.testing.assert_array_equal(block.values, VALUES[[2, 0]])


@pytest.mark.parametrize(
    ("driver", "name"),
    [
        pytest.param("HFA", "a.img", marks=needs("HFA")),
        pytest.param("EHdr", "a.bil", marks=needs("EHdr")),
        pytest.param("KEA", "a.kea", marks=needs("KEA")),
        pytest.param("GTiff", "a.tiff", marks=needs("GTiff")),
        pytest.param("PCIDSK", "a.pix", marks=needs("PCIDSK")),
        pytest.param("ERS", "a.ers", marks=needs("ERS")),
        pytest.param("ISCE", "a.isce", marks=needs("ISCE")),
        pytest.param("MFF2", "a.hkv", marks=needs("MFF2")),
    ],
)
def test_other_formats(tiff, tmp_path, driver, name):
    path = tmp_path / name
    try:
        rasterio.shutil.copy(tiff, path, driver=driver)
    except rasterio.errors.RasterioError as error:
        pytest.skip(f"this GDAL does not write {driver} ({error})")
    block, _ = read(path, crs="EPSG:32633")
    np.testing.assert_array_equal(block.values, VALUES)


@pytest.mark.parametrize(
    ("driver", "name"),
    [pytest.param(one, f"a.{end}", marks=needs(one)) for one, end in (("AAIGrid", "asc"), ("RST", "rst"),
     ("SAGA", "sdat"), ("GSBG", "grd"), ("XYZ", "xyz"), ("PNG", "png"), ("GRIB", "grb2"))],
)  # fmt: skip
def test_formats_of_one_band(make_raster, tmp_path, driver, name):
    values = np.arange(1, 193, dtype="uint8").reshape(1, 12, 16)
    tiff = make_raster("one.tif", values, transform=PLACE)
    gdal.Translate(str(tmp_path / name), tiff, format=driver)
    block, _ = read(tmp_path / name, crs="EPSG:32633")
    np.testing.assert_allclose(block.values, values, atol=0.51 if driver == "GRIB" else 0)
