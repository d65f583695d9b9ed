"""Small real rasters for the tests of core/raster."""

from __future__ import annotations

import pytest
import rasterio
from affine import Affine

UTM = "EPSG:32633"
NORTH_UP = Affine(10, 0, 500000, 0, -10, 5000000)


def write_raster(path, array, *, transform=NORTH_UP, crs=UTM, mask=None, descriptions=None, colours=None, **options):
    """Write array (bands, h, w) as a GeoTIFF and give its path as text."""
    count, height, width = array.shape
    options = {"driver": "GTiff", "dtype": array.dtype, **options}
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        rasterio.open(
            path, "w", width=width, height=height, count=count, crs=crs, transform=transform, **options
        ) as file,
    ):
        file.write(array)
        if descriptions:
            file.descriptions = descriptions
        if colours:
            file.colorinterp = colours
        if mask is not None:
            file.write_mask(mask)
    return str(path)


@pytest.fixture
def make_raster(tmp_path):
    """Write rasters by name into the test's folder."""
    return lambda name, array, **options: write_raster(tmp_path / name, array, **options)
