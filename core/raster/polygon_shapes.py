"""Polygons that rasterio may be trusted with: checked through and through, and brought into another CRS."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from rasterio.crs import CRS
from rasterio.warp import transform_geom

from .opening import READ_ERRORS

_TRANSFORMATION_ERRORS: tuple[type[Exception], ...] = (*READ_ERRORS, ValueError)


def placed_polygon(geometry: Any, source: CRS, target: CRS) -> Mapping[str, Any] | None:
    """Give a GeoJSON-like polygon in another CRS, or None where it is empty, broken, or has no place there."""
    if not _is_usable(geometry):
        return None
    try:
        moved: Mapping[str, Any] = geometry if source == target else transform_geom(source, target, geometry)
    except _TRANSFORMATION_ERRORS:
        return None
    return moved if _is_usable(moved) else None


def _is_usable(geometry: Any) -> bool:
    """Say whether a GeoJSON-like geometry is a polygon through and through.

    rasterio trusts the numbers' types and takes the whole process down where they are wrong.
    """
    if not isinstance(geometry, Mapping):
        return False
    coordinates: Any = geometry.get("coordinates")
    if geometry.get("type") == "Polygon":
        return _is_polygon(coordinates)
    return geometry.get("type") == "MultiPolygon" and _is_filled(coordinates, 1) and all(map(_is_polygon, coordinates))


def _is_polygon(rings: Any) -> bool:
    return _is_filled(rings, 1) and all(_is_filled(ring, 4) and all(map(_is_position, ring)) for ring in rings)


def _is_position(position: Any) -> bool:
    return _is_filled(position, 2) and all(
        isinstance(number, (int, float)) and math.isfinite(number) for number in position[:2]
    )


def _is_filled(items: Any, least: int) -> bool:
    return isinstance(items, (list, tuple)) and len(items) >= least
