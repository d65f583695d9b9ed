"""Growing a region of like pixels from a click."""

from __future__ import annotations

import math

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.features import shapes
from rasterio.warp import transform as transform_points
from rasterio.windows import Window
from scipy.ndimage import binary_fill_holes, label

from ..contracts.spectra import GrownRegion, GrowRequest
from ..errors import LabelError
from ..progress import Progress
from ..raster.sensors import open_sensors
from ..raster.source.opening import READ_ERRORS

REACH, REACH_OF_MANY_BANDS = 256, 128
"""Pixels on each side of the click that a region may reach to."""
MANY_BANDS = 32


def grow_region(request: GrowRequest, progress: Progress) -> GrownRegion:
    """Grow a region of like pixels that touch by their edges, from a point; holes in it are filled.

    Args:
        request: sensor, point and tolerance.
        progress: asked whether to stop.

    Raises:
        MamolError: the sensor cannot be read, or has no data at the point; the tolerance makes no sense.
        Cancelled: when the progress says so.
    """
    if not (math.isfinite(request.tolerance) and request.tolerance >= 0):
        raise LabelError(f"The tolerance is {request.tolerance:g}; choose 0 or more standard deviations.")
    with open_sensors([request.sensor]) as stack:
        grid, name = stack.grid, request.sensor.name
        try:
            xs, ys = transform_points(CRS.from_user_input(request.crs), grid.crs, [request.x], [request.y])
        except (CRSError, *READ_ERRORS) as error:
            raise LabelError(
                "The CRS of the map cannot be transformed to that of the sensor. Choose another."
            ) from error
        column, row = (math.floor(one) for one in ~grid.transform * (xs[0], ys[0]))
        reach = REACH if stack.bands[name] <= MANY_BANDS else REACH_OF_MANY_BANDS
        window = Window(column - reach, row - reach, 2 * reach + 1, 2 * reach + 1)
        progress.check()
        block = stack.read(name, window)
    if not block.valid[reach, reach]:
        raise LabelError(f"Sensor '{name}' has no data there. Click where it has.")
    spread = block.values[:, block.valid].std(1)
    spread = np.where(spread > 0, spread, 1.0)
    near = (slice(reach - 1, reach + 2),) * 2
    centre = block.values[:, near[0], near[1]][:, block.valid[near]].mean(1)
    if request.tolerance == 0:
        region = np.zeros(block.valid.shape, dtype=bool)
    else:
        difference = (block.values - centre[:, None, None]) / spread[:, None, None]
        numbered, _ = label(block.valid & (np.sqrt((difference**2).mean(0)) <= request.tolerance))
        number = numbered[reach, reach]
        region = binary_fill_holes(numbered == number) & block.valid if number else np.zeros(block.valid.shape, bool)
    region[reach, reach] = True
    is_cut = region[[0, -1]].any() or region[:, [0, -1]].any()
    transform = grid.window_transform(window)
    # Pixels that touch by a corner only are no part of the region, so it is one polygon.
    numbered, _ = label(region)
    own = numbered == numbered[reach, reach]
    [polygon] = [one for one, value in shapes(own.astype(np.uint8), mask=own, transform=transform) if value]
    told = (f"The region was cut {reach} pixels from the click. Choose a smaller tolerance.",) if is_cut else ()
    return GrownRegion(polygon, str(grid.crs.to_wkt()), int(own.sum()), told)
