"""Growing a region of like pixels from a click."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.features import shapes
from rasterio.warp import transform as transform_points
from rasterio.windows import Window
from scipy.ndimage import binary_fill_holes, label

from ..contracts.spectra import GrownRegion, GrowRequest
from ..errors import LabelError
from ..message import message
from ..progress import Progress
from ..raster.sensors import SensorBlock, open_sensors
from ..raster.source.opening import READ_ERRORS

REACH, REACH_OF_MANY_BANDS, REACH_OF_LONG_SERIES = 256, 128, 48
"""Pixels on each side of the click that a region may reach to."""
MANY_BANDS, LONG_SERIES = 32, 512
"""Bands, of all dates together, beyond which it reaches less far."""


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
        raise LabelError(
            message(
                "The tolerance is {tolerance:g}; choose 0 or more standard deviations.", tolerance=request.tolerance
            )
        )
    with open_sensors([request.sensor]) as stack:
        grid, name = stack.grid, request.sensor.name
        try:
            xs, ys = transform_points(CRS.from_user_input(request.crs), grid.crs, [request.x], [request.y])
        except (CRSError, *READ_ERRORS) as error:
            raise LabelError(
                message("The CRS of the map cannot be transformed to that of the sensor. Choose another.")
            ) from error
        column, row = (math.floor(one) for one in ~grid.transform * (xs[0], ys[0]))
        reach = _reach(stack.bands[name] * len(stack.days.get(name, (0,))))
        window = Window(column - reach, row - reach, 2 * reach + 1, 2 * reach + 1)
        progress.check()
        block = stack.read(name, window)
    if not block.valid[reach, reach]:
        raise LabelError(message("Sensor '{name}' has no data there. Click where it has.", name=name))
    if request.tolerance == 0:
        region = np.zeros(block.valid.shape, dtype=bool)
    else:
        numbered, _ = label(block.valid & (_distance(block, reach) <= request.tolerance))
        number = numbered[reach, reach]
        region = binary_fill_holes(numbered == number) & block.valid if number else np.zeros(block.valid.shape, bool)
    region[reach, reach] = True
    is_cut = region[[0, -1]].any() or region[:, [0, -1]].any()
    transform = grid.window_transform(window)
    # Pixels that touch by a corner only are no part of the region, so it is one polygon.
    numbered, _ = label(region)
    own = numbered == numbered[reach, reach]
    [polygon] = [one for one, value in shapes(own.astype(np.uint8), mask=own, transform=transform) if value]
    told = (
        (message("The region was cut {reach} pixels from the click. Choose a smaller tolerance.", reach=reach),)
        if is_cut
        else ()
    )
    return GrownRegion(polygon, str(grid.crs.to_wkt()), int(own.sum()), (*told, *stack.warnings))


def _reach(layers: int) -> int:
    """Return how far a region may reach where a pixel has so many values."""
    if layers > LONG_SERIES:
        return REACH_OF_LONG_SERIES
    return REACH_OF_MANY_BANDS if layers > MANY_BANDS else REACH


def _distance(block: SensorBlock, middle: int) -> NDArray[Any]:
    """Compute how far each pixel is from the 3 x 3 around the middle one, in standard deviations.

    Of a series it is over the dates that both have; where they share none it is infinite.
    """
    near = (slice(middle - 1, middle + 2),) * 2
    if block.seen is None:
        spread = block.values[:, block.valid].std(1)
        spread = np.where(spread > 0, spread, 1.0)
        centre = block.values[:, near[0], near[1]][:, block.valid[near]].mean(1)
        difference = (block.values - centre[:, None, None]) / spread[:, None, None]
        plain: NDArray[Any] = np.sqrt((difference**2).mean(0))
        return plain
    total, count = np.zeros(block.valid.shape), np.zeros(block.valid.shape, dtype=np.int64)
    for values, seen in zip(np.split(block.values, len(block.days)), block.seen):
        if seen[near].any():
            spread = values[:, seen].std(1, dtype=np.float64)
            centre = values[:, near[0], near[1]][:, seen[near]].mean(1, dtype=np.float64)
            difference = (values - centre[:, None, None]) / np.where(spread > 0, spread, 1.0)[:, None, None]
            total += np.where(seen, (difference**2).mean(0), 0.0)
            count += seen
    return np.where(count > 0, np.sqrt(total / np.maximum(count, 1)), np.inf)
