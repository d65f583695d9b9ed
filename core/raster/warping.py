"""Bringing a raster onto another grid with GDAL's warper, with the same numbers everywhere."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasterio.enums import Resampling
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform as transform_points

from .grid import Grid
from .source.virtual_copy import EXACT_IN_FLOAT32

# rasterio's WarpedVRT cannot be told "exact" (0 leaves it without a transformer); this is, in
# source pixels, as good.
_TOLERANCE = 1e-6
_SAMPLES = 33
WINDOWS_ALIKE = {"GDAL_VRT_WARP_USE_DATASET_RASTERIO": "NO"}
"""GDAL's options for reading what is warped. Newer GDALs warp a large request in one piece; its numbers would depend on
the window."""


def warp(source: DatasetReader, grid: Grid, nodata: float | None, resampling: Resampling) -> WarpedVRT:
    """Present a raster on a grid.

    Args:
        source: the raster.
        grid: the grid to be.
        nodata: the source's nodata value, or None.
        resampling: bilinear (which averages where the source is finer) or nearest.

    Returns:
        A dataset of the grid's size, float32 or float64, NaN where the source has no data.
    """
    options: dict[str, Any] = {} if nodata is None else {"src_nodata": nodata}
    scale = pixels_per_source_pixel(Grid.of(source), grid)
    if scale is not None:
        # Else the warper works it out anew for each of its blocks, and the blocks show.
        options["XSCALE"], options["YSCALE"] = scale
    return WarpedVRT(
        source,
        crs=grid.crs,
        transform=grid.transform,
        width=grid.width,
        height=grid.height,
        resampling=resampling,
        tolerance=_TOLERANCE,
        nodata=float("nan"),
        dtype="float32" if EXACT_IN_FLOAT32.issuperset(source.dtypes) else "float64",
        # By default a pixel counts as nodata only where all bands say so.
        UNIFIED_SRC_NODATA="NO",
        **options,
    )


def pixels_per_source_pixel(source: Grid, grid: Grid) -> tuple[float, float] | None:
    """Return how many pixels of the grid a source pixel spans along each of its axes.

    The median over the part of the grid that the source covers; None where that cannot be told.
    """
    columns, rows = (
        positions.ravel()
        for positions in np.meshgrid(np.linspace(0, grid.width, _SAMPLES), np.linspace(0, grid.height, _SAMPLES))
    )
    xs, ys = grid.transform * (np.stack([columns, columns + 1, columns]), np.stack([rows, rows, rows + 1]))
    if source.crs != grid.crs:
        moved = transform_points(grid.crs, source.crs, xs.ravel(), ys.ravel())
        xs, ys = (np.reshape(positions, xs.shape) for positions in moved)
    with np.errstate(invalid="ignore", over="ignore"):
        across, along = ~source.transform * (xs, ys)
        inside = (across[0] >= 0) & (across[0] <= source.width) & (along[0] >= 0) & (along[0] <= source.height)
        spans = [np.hypot(axis[1] - axis[0], axis[2] - axis[0]) for axis in (across, along)]
        inside = inside if inside.any() else np.ones_like(inside)
        medians = [float(np.median(span[inside & np.isfinite(span)])) for span in spans]
    if not all(np.isfinite(median) and median > 0 for median in medians):
        return None
    return 1 / medians[0], 1 / medians[1]
