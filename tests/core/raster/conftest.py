"""Small real rasters for the tests of core/raster."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from osgeo import gdal

UTM = "EPSG:32633"
NORTH_UP = Affine(10, 0, 500000, 0, -10, 5000000)


def write_raster(path, array, *, transform=NORTH_UP, crs=UTM, mask=None, descriptions=None, colours=None, **options):
    """Write array (bands, h, w) as a GeoTIFF and give its path as text."""
    count, height, width = array.shape
    if array.dtype in (np.int64, np.uint64):
        return write_wide_integers(path, array, transform, crs, options.get("nodata"))
    options = {"driver": "GTiff", "dtype": array.dtype, **options}
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        rasterio.open(
            path, "w", width=width, height=height, count=count, crs=crs, transform=transform, **options
        ) as file,
    ):
        if colours:
            file.colorinterp = colours  # before the pixels: rasterio 1.4 forgets it after them
        file.write(array)
        if descriptions:
            file.descriptions = descriptions
        if mask is not None:
            file.write_mask(mask)
    return str(path)


def write_wide_integers(path, array, transform, crs, nodata):
    """The same for 64-bit integers, which rasterio 1.3 writes as the wrong type."""
    kind = gdal.GDT_Int64 if array.dtype == np.int64 else gdal.GDT_UInt64
    file = gdal.GetDriverByName("GTiff").Create(str(path), array.shape[2], array.shape[1], array.shape[0], kind)
    file.SetProjection(rasterio.crs.CRS.from_user_input(crs).to_wkt())
    file.SetGeoTransform(transform.to_gdal())
    for index, band in enumerate(array, 1):
        file.GetRasterBand(index).WriteArray(band)
        if nodata is not None:
            file.GetRasterBand(index).SetNoDataValue(int(nodata))
    return str(path)


@pytest.fixture
def make_raster(tmp_path):
    """Write rasters by name into the test's folder."""
    return lambda name, array, **options: write_raster(tmp_path / name, array, **options)


@pytest.fixture(scope="module")
def make_module_raster(tmp_path_factory):
    """Write rasters by name into one folder for all tests of a module."""
    folder = tmp_path_factory.mktemp("rasters")
    return lambda name, array, **options: write_raster(folder / name, array, **options)
