"""Overviews, the smaller copies inside a GeoTIFF that big rasters are drawn from at once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.shutil import copy

from ...progress import Progress
from ..source import unlocked_gdal
from .map_file import compression_for_copy

LARGEST_WITHOUT = 2048
"""Pixels a side; a raster up to here is drawn at once as it is."""
LARGEST_WITHOUT_IN_CLOUD = 512
"""The same for a raster that is read over a network, block by block."""


def overview_factors(width: int, height: int, block: int, largest_without: int = LARGEST_WITHOUT) -> tuple[int, ...]:
    """Return by how much each overview is smaller than the raster.

    Args:
        width: of the raster, in pixels.
        height: of the raster, in pixels.
        block: edge of a block, in pixels.
        largest_without: a raster of this many pixels a side gets none.

    Returns:
        Powers of two, until an overview fits into a block.
    """
    longest, factors = max(width, height), [1]
    while longest > largest_without and longest > block * factors[-1]:
        factors.append(2 * factors[-1])
    return tuple(factors[1:])


def build_overviews(path: Path, progress: Progress, largest_without: int = LARGEST_WITHOUT) -> None:
    """Build the overviews of a closed GeoTIFF, inside it.

    Those of whole numbers, which are classes, take the nearest pixel; others the mean of the pixels with data.

    Args:
        path: the file.
        progress: asked between the steps whether to stop; the file then has some of its overviews.
        largest_without: pixels a side up to which a raster gets none.

    Raises:
        rasterio.errors.RasterioError, OSError: the file cannot be written to its end.
        Cancelled: when the analyst stopped the job.
    """
    with rasterio.open(path, driver="GTiff") as dataset:
        block = dataset.block_shapes[0][1]
        factors = overview_factors(dataset.width, dataset.height, block, largest_without)
        means = np.dtype(dataset.dtypes[0]).kind == "f"
    # The first takes as long as all others together, which GDAL makes in one reading of the raster.
    for step in (factors[:1], factors[1:]):
        progress.check()
        if step:
            unlocked_gdal.build_overviews(path, step, Resampling.average if means else Resampling.nearest, block)


def make_cloud_optimized(path: Path, progress: Progress) -> None:
    """Put a closed GeoTIFF into the order of a cloud-optimized one, with overviews.

    Args:
        path: the file, which is replaced by its other form.
        progress: asked between the steps whether to stop.

    Raises:
        rasterio.errors.RasterioError, OSError: the file cannot be written to its end.
        Cancelled: when the analyst stopped the job.
    """
    build_overviews(path, progress, LARGEST_WITHOUT_IN_CLOUD)
    progress.check()
    # The ending stays, for by it a file that a dead run left is known and cleared away.
    ordered = path.with_name(f"{path.stem}.cloud{path.suffix}")
    try:
        with rasterio.open(path) as dataset:
            options = compression_for_copy(dataset.dtypes[0])
            block = dataset.block_shapes[0][1]
            copy(dataset, ordered, driver="COG", blocksize=block, bigtiff="if_safer", **options)
        ordered.replace(path)
    finally:
        ordered.unlink(missing_ok=True)
