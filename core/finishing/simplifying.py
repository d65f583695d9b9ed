"""Fewer points in the lines of polygons that are neighbours, without gaps or overlaps between them.

Shapely's ``coverage_simplify`` takes all polygons at once: a line that two of them share is simplified once, for both
(Visvalingam and Whyatt 1993, doi 10.1179/000870493786962263). It needs every point that lies on a neighbour's line to
be a point of that line as well; GDAL draws only corners, so those are put in first. The outline of the map, and of
ground without a class, stays as it is, and with it the area of the whole. No polygon is lost.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import FinishError
from ..machine import job_memory
from ..message import message
from ..raster.grid import Grid

BYTES_OF_A_POINT = 400
"""That simplifying takes for a point, at most."""
NEEDED = (2, 1)


def require_simplifying() -> None:
    """Refuse to begin where polygons could not be simplified in the end.

    Raises:
        FinishError: shapely is missing, too old, or would run on another GEOS than its own.
    """
    _shapely()


def simplified(polygons: Sequence[bytes], tolerance: float, grid: Grid) -> tuple[list[bytes], int]:
    """Simplify polygons together.

    Args:
        polygons: as WKB, on the edges of the grid's pixels, in the units of its CRS; none overlaps another.
        tolerance: in the units of the CRS: about the root of the area of the triangles that are cut off.
        grid: that they were drawn on.

    Returns:
        The polygons in their order, as WKB, and how many points were cut off.

    Raises:
        FinishError: shapely is missing; they are too many for the memory; or they would not stay polygons.
    """
    shapely = _shapely()
    drawn = shapely.from_wkb(list(polygons))
    # Whole numbers of pixels: points of neighbours are then the same to the last bit.
    transform, back = grid.transform, ~grid.transform
    on_pixels = shapely.transform(drawn, lambda points: np.rint(_moved(points, back)))
    edges = int(shapely.length(on_pixels).sum())
    if edges * BYTES_OF_A_POINT > job_memory():
        raise FinishError(
            message(
                "The {drawn:,} polygons are too many to be simplified in the memory that is free. Choose a larger "
                "mapping unit, or leave them as they are (0).",
                drawn=len(drawn),
            )
        )
    shared = _with_shared_points(shapely, on_pixels, grid.width)
    shared = shapely.transform(shared, lambda points: _moved(points, transform))
    made = shapely.coverage_simplify(shared, tolerance, simplify_boundary=False)
    if shapely.is_empty(made).any() or not shapely.is_valid(made).all():
        raise FinishError(
            message(
                "With a tolerance of {tolerance:g} some polygons would not stay whole. Choose a smaller one, or leave "
                "them as they are (0).",
                tolerance=tolerance,
            )
        )
    cut = int(shapely.get_num_coordinates(shared).sum() - shapely.get_num_coordinates(made).sum())
    return [bytes(one) for one in shapely.to_wkb(made)], cut


def _with_shared_points(shapely: Any, polygons: Any, width: int) -> Any:
    """Put the corners of every polygon into the lines of those they lie on; all are in pixels."""
    corners = np.unique(_keys(shapely.get_coordinates(polygons), width))
    kind, points, (rings, parts) = shapely.to_ragged_array(shapely.segmentize(polygons, 1.0))
    kept = np.isin(_keys(points, width), corners)
    places = np.concatenate([[0], np.cumsum(kept)])
    return shapely.from_ragged_array(kind, points[kept], (places[rings], parts))


def _keys(points: NDArray[np.float64], width: int) -> NDArray[np.int64]:
    """Number the corners of pixels, (n,), from columns and rows (n, 2)."""
    whole = np.rint(points).astype(np.int64)
    keys: NDArray[np.int64] = whole[:, 1] * (width + 1) + whole[:, 0]
    return keys


def _moved(points: NDArray[np.float64], transform: Any) -> NDArray[np.float64]:
    columns, rows = transform * (points[:, 0], points[:, 1])
    return np.column_stack([columns, rows])


def _shapely() -> Any:
    """Return shapely, which is optional.

    Raises:
        FinishError: it is missing, too old, or would run on another GEOS than its own.
    """
    try:
        import shapely
    except (ImportError, OSError) as error:
        raise FinishError(
            message(
                "Simplified polygons need the Python package shapely, version 2.1 or later, which is optional and not "
                "installed. Install it for the Python of QGIS and restart QGIS, or set the tolerance to 0."
            )
        ) from error
    found = tuple(int(part) if part.isdigit() else 0 for part in shapely.__version__.split(".")[:2])
    if found < NEEDED or not hasattr(shapely, "coverage_simplify") or shapely.geos_version < (3, 12):
        raise FinishError(
            message(
                "Simplified polygons need the Python package shapely 2.1 or later, with GEOS 3.12; shapely {version} "
                "is installed. Bring it up to date and restart QGIS, or set the tolerance to 0.",
                version=shapely.__version__,
            )
        )
    own, loaded = ".".join(map(str, shapely.geos_version)), geos_of_process()
    if loaded and loaded != own:
        raise FinishError(
            message(
                "Polygons cannot be simplified in this QGIS: it has loaded GEOS {loaded}, and shapely was built for "
                "{own}, so the two would crash together. Set the tolerance to 0 and simplify the polygons with a tool "
                "of QGIS, or finish the map in Python outside QGIS.",
                loaded=loaded,
                own=own,
            )
        )
    return shapely


def geos_of_process() -> str:
    """Return the version of the GEOS that every library of this process finds first; empty where there is none.

    On Linux a wheel's own copy is passed over for the one that QGIS is linked to. Elsewhere libraries keep to theirs.
    """
    if sys.platform != "linux":
        return ""
    try:
        version = ctypes.CDLL(None).GEOSversion
    except (AttributeError, OSError):
        return ""
    version.restype = ctypes.c_char_p
    # Such as "3.11.1-CAPI-1.17.1".
    return str(version().decode("ascii", "replace")).partition("-")[0]
