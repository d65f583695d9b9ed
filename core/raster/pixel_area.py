"""The area of a grid's pixels on the ground."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.windows import Window

from ..message import message
from .grid import Grid, moved
from .source.opening import READ_ERRORS

_WGS84 = CRS.from_epsg(4326)
_SEMI_MAJOR_AXIS = 6378137.0
_ECCENTRICITY_SQUARED = 6.69437999014e-3
_SQUARE_METRES_PER_HECTARE = 10_000.0
_TOLERATED_DISTORTION = 0.01

Areas = npt.NDArray[np.float64]


def row_areas(grid: Grid, window: Window) -> Areas:
    """Return the area of one pixel in each row of a window.

    A projected grid has the pixels of its projection, all alike. On a geographic grid the area on
    the WGS 84 ellipsoid is taken at the middle of each row.

    Args:
        grid: the grid.
        window: whole pixels of it.

    Returns:
        Hectares, float64, (height,); NaN where the CRS has no unit of length.
    """
    if grid.crs.is_geographic:
        rows = np.arange(int(window.height)) + window.row_off
        return _ellipsoidal(grid, np.full(len(rows), window.col_off + (window.width - 1) / 2), rows)
    return np.full(int(window.height), _planimetric(grid))


def area_warnings(grid: Grid, window: Window) -> tuple[str, ...]:
    """Describe what an analyst has to know about the areas of a window's pixels.

    Returns:
        A sentence where they are unknown, or where the projection stretches them by more than 1 %.
    """
    if grid.crs.is_geographic:
        return ()
    planimetric = _planimetric(grid)
    if math.isnan(planimetric):
        return (message("The CRS has no unit of length: areas are unknown. Use a projected CRS."),)
    middle = np.array([window.col_off + (window.width - 1) / 2]), np.array([window.row_off + (window.height - 1) / 2])
    stretch = planimetric / float(_ellipsoidal(grid, *middle)[0])
    if math.isnan(stretch) or abs(stretch - 1) <= _TOLERATED_DISTORTION:
        return ()
    return (
        message(
            "Areas are measured in the projection, which makes them {stretch:.2f} times as large as on the ground (in "
            "the middle of the extent). Use an equal-area projection or a UTM zone for reliable areas.",
            stretch=stretch,
        ),
    )


def ground_size(grid: Grid) -> tuple[float, float]:
    """Compute how long the edges of a pixel are on the ground, in the middle of a grid.

    Args:
        grid: in any CRS, also rotated.

    Returns:
        Across and along, in metres on the WGS 84 ellipsoid; in metres of the projection, or its units, where it has no
        place on the Earth.
    """
    try:
        edges = _edges(grid, np.array([(grid.width - 1) / 2]), np.array([(grid.height - 1) / 2]))
    except READ_ERRORS:
        edges = None
    if edges is not None:
        across, along = (float(np.hypot(*edge)[0]) for edge in edges)
        if all(math.isfinite(size) and size > 0 for size in (across, along)):
            return across, along
    try:
        _, metres = grid.crs.linear_units_factor
    except CRSError:
        metres = 1.0
    a, b, _, d, e, _ = tuple(grid.transform)[:6]
    return math.hypot(a, d) * metres, math.hypot(b, e) * metres


def pixel_edges(grid: Grid, columns: Areas, rows: Areas) -> tuple[Areas, Areas]:
    """Compute the edges of the pixels at n places of a grid, across and along, as vectors on the ground.

    Args:
        grid: in any CRS, also rotated.
        columns: (n,), in pixels; places outside the grid have the edges of its nearest pixel.
        rows: (n,), likewise.

    Returns:
        Two arrays (2, n): east and north in metres on the WGS 84 ellipsoid; in metres of the projection, or its units,
        where it has no place on the Earth.
    """
    inside = np.clip(columns, 0, grid.width) - 0.5, np.clip(rows, 0, grid.height) - 0.5
    try:
        edges = _edges(grid, *inside)
    except READ_ERRORS:
        edges = None
    if edges is not None and all(np.isfinite(edge).all() for edge in edges):
        return edges
    try:
        _, metres = grid.crs.linear_units_factor
    except CRSError:
        metres = 1.0
    a, b, _, d, e, _ = tuple(grid.transform)[:6]
    across, along = (np.array([[x], [y]]) * metres + np.zeros((1, len(columns))) for x, y in ((a, d), (b, e)))
    return across, along


def _planimetric(grid: Grid) -> float:
    """Return the area of a pixel of the projection, in hectares."""
    try:
        _, metres = grid.crs.linear_units_factor
    except CRSError:
        return math.nan
    return float(abs(grid.transform.determinant) * metres**2 / _SQUARE_METRES_PER_HECTARE)


def _ellipsoidal(grid: Grid, columns: Areas, rows: Areas) -> Areas:
    """Return the area on the ellipsoid of the pixels at these places, in hectares; NaN where they have none.

    A pixel's edges through its centre are taken as vectors on the ellipsoid there: for pixels that are
    small beside the Earth their product is the area.
    """
    edges = _edges(grid, columns, rows)
    if edges is None:
        return np.full(len(rows), math.nan)
    across, along = edges
    areas: Areas = np.abs(across[0] * along[1] - along[0] * across[1]) / _SQUARE_METRES_PER_HECTARE
    return areas


def _edges(grid: Grid, columns: Areas, rows: Areas) -> tuple[Areas, Areas] | None:
    """Return a pixel's edges through its centre, across and along, as vectors (east, north) in metres on the ellipsoid.

    Returns:
        Two arrays (2, n), or None where a place has no latitude.
    """
    corners = [(0.0, 0.5), (1.0, 0.5), (0.5, 0.0), (0.5, 1.0)]
    across = np.concatenate([columns + right for right, _ in corners])
    along = np.concatenate([rows + down for _, down in corners])
    longitudes, latitudes = moved(grid.crs, _WGS84, *(grid.transform * (across, along)))
    if len(longitudes) != len(across):
        return None
    left, right, top, bottom = (
        np.stack([np.radians(longitudes), np.radians(latitudes)]).reshape(2, 4, -1).swapaxes(0, 1)
    )
    latitude = (left[1] + right[1]) / 2
    bend = 1 - _ECCENTRICITY_SQUARED * np.sin(latitude) ** 2
    east = _SEMI_MAJOR_AXIS / np.sqrt(bend) * np.cos(latitude)
    north = _SEMI_MAJOR_AXIS * (1 - _ECCENTRICITY_SQUARED) / bend**1.5
    width, height = right - left, bottom - top
    width[0], height[0] = _without_turns(width[0]), _without_turns(height[0])
    metres = np.stack([east, north])
    return width * metres, height * metres


def _without_turns(angles: Areas) -> Areas:
    """Return differences of longitudes as the shorter way round, in radians."""
    return (angles + math.pi) % (2 * math.pi) - math.pi
