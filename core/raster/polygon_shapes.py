"""Polygons that rasterio may be trusted with: checked through and through, and brought into another CRS."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.crs import CRS
from rasterio.features import rasterize
from rasterio.warp import transform_geom
from rasterio.windows import Window

from .source.opening import READ_ERRORS
from .tiles import tiles

_TRANSFORMATION_ERRORS: tuple[type[Exception], ...] = (*READ_ERRORS, ValueError)


def placed_polygon(geometry: Any, source: CRS, target: CRS) -> Mapping[str, Any] | None:
    """Return a GeoJSON-like polygon in another CRS, or None where it is empty, broken, or has no place there."""
    if not _is_usable(geometry):
        return None
    try:
        moved: Mapping[str, Any] = geometry if source == target else transform_geom(source, target, geometry)
    except _TRANSFORMATION_ERRORS:
        return None
    return moved if _is_usable(moved) else None


def _is_usable(geometry: Any) -> bool:
    """Return whether a GeoJSON-like geometry is a polygon through and through.

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


_TILE = 1024
_FLAT = 1e-9
# A cell that the boundary passes through lies within a pixel's diagonal of it: so much area is enough to hold a whole
# cell, and with it its centre, whatever the shape.
_AREA_PER_EDGE, _AREA_BESIDES = 2 * math.sqrt(2), 2 * math.pi

Ring = npt.NDArray[np.float64]
Pixel = tuple[int, int]
"""Row and column."""


@dataclass(frozen=True)
class PixelShape:
    """A polygon in the pixels of a grid, from its upper left corner.

    Attributes:
        parts: the rings, (n, 2), column and row, of each of its parts; the first of a part is its outline.
        area: in pixels, holes taken off.
        left, top, right, bottom: the box around it.
    """

    parts: tuple[tuple[Ring, ...], ...]
    area: float
    left: float
    top: float
    right: float
    bottom: float

    @property
    def is_small(self) -> bool:
        """Whether it is smaller than a pixel; long slivers are not."""
        return self.area < 1 and max(self.right - self.left, self.bottom - self.top) < 2

    @property
    def is_flat(self) -> bool:
        """Whether all its corners lie on a line: an eight, whose halves cancel out, is not flat."""
        return self.area < _FLAT and all(_is_line(ring) for rings in self.parts for ring in rings[:1])

    def geometry(self, column: int, row: int) -> Mapping[str, Any]:
        """Return it as a GeoJSON-like geometry, with this pixel as the origin."""
        origin = (column, row)
        parts = [[(ring - origin).tolist() for ring in rings] for rings in self.parts]
        return {"type": "MultiPolygon", "coordinates": parts}

    def touches(self, window: Window) -> bool:
        """Return whether the box around it shares ground with a window."""
        return bool(
            self.left < window.col_off + window.width
            and self.right > window.col_off
            and self.top < window.row_off + window.height
            and self.bottom > window.row_off
        )

    def covers_a_centre(self, width: int, height: int) -> bool:
        """Return whether it covers the centre of a pixel of a grid of this size."""
        if math.ceil(self.left - 0.5) > self.right - 0.5 or math.ceil(self.top - 0.5) > self.bottom - 0.5:
            return False
        edges = sum(_perimeter(ring) for rings in self.parts for ring in rings)
        inside = self.left >= 0 and self.top >= 0 and self.right <= width and self.bottom <= height
        if inside and self.area > _AREA_PER_EDGE * edges + _AREA_BESIDES * len(self.parts):
            return True
        box = _box(self, width, height)
        return box is not None and any(burnt(self, tile).any() for tile in tiles(box, _TILE))

    def pixels_inside(self, width: int, height: int) -> tuple[Pixel, ...]:
        """Return, of a grid of this size, the pixel that holds a point inside each of its parts."""
        points = [_point_inside(rings) for rings in self.parts]
        pixels = [(math.floor(y), math.floor(x)) for x, y in points]
        return tuple(
            dict.fromkeys((row, column) for row, column in pixels if 0 <= row < height and 0 <= column < width)
        )


def pixel_shape(geometry: Mapping[str, Any], transform: Affine) -> PixelShape:
    """Build the shape of a GeoJSON-like polygon that is whole (see :func:`placed_polygon`).

    Args:
        geometry: a Polygon or MultiPolygon in the grid's CRS.
        transform: the grid's.
    """
    coordinates = geometry["coordinates"]
    polygons = [coordinates] if geometry["type"] == "Polygon" else coordinates
    back = ~transform
    parts = tuple(tuple(_ring(ring, back) for ring in rings) for rings in polygons)
    outlines = np.concatenate([rings[0] for rings in parts])
    (left, top), (right, bottom) = outlines.min(axis=0).tolist(), outlines.max(axis=0).tolist()
    area = sum(2 * ring_area(rings[0]) - sum(map(ring_area, rings)) for rings in parts)
    return PixelShape(parts, area, left, top, right, bottom)


def pixel_geometries(shapes: Sequence[PixelShape], column: int, row: int) -> list[Mapping[str, Any]]:
    """Return shapes as :meth:`PixelShape.geometry` does, quickly where there are many."""
    rings = [ring for shape in shapes for part in shape.parts for ring in part]
    if not rings:
        return []
    xs, ys = (np.concatenate(rings) - (column, row)).T.tolist()
    positions, start = list(zip(xs, ys)), 0
    found: list[Mapping[str, Any]] = []
    for shape in shapes:
        parts = []
        for part in shape.parts:
            own = []
            for ring in part:
                own.append(positions[start : start + len(ring)])
                start += len(ring)
            parts.append(own)
        is_one = len(parts) == 1
        found.append({"type": "Polygon" if is_one else "MultiPolygon", "coordinates": parts[0] if is_one else parts})
    return found


def pixels_shape(pixels: Sequence[Pixel]) -> PixelShape:
    """Build the shape of some pixels."""
    parts = tuple(
        (np.array([[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]], dtype=np.float64),) for y, x in pixels
    )
    rows, columns = ([pixel[axis] for pixel in pixels] for axis in (0, 1))
    return PixelShape(parts, len(parts), min(columns), min(rows), max(columns) + 1, max(rows) + 1)


def burnt(shape: PixelShape, window: Window) -> npt.NDArray[np.bool_]:
    """Return which pixels of a window have their centre in the shape, (height, width)."""
    row, column = int(window.row_off), int(window.col_off)
    burned = rasterize([(shape.geometry(column, row), 1)], (int(window.height), int(window.width)), dtype="uint8")
    return np.asarray(burned, dtype=np.bool_)


def _ring(positions: Any, back: Affine) -> Ring:
    points = np.array([position[:2] for position in positions], dtype=np.float64)
    columns, rows = back * (points[:, 0], points[:, 1])
    return np.stack([columns, rows], axis=1)


def ring_area(ring: Ring) -> float:
    """Compute the area within a ring, (n, 2), whichever way it goes round."""
    x, y = (ring - ring[0]).T
    return abs(float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]))) / 2


def _is_line(ring: Ring) -> bool:
    steps = ring - ring[0]
    far = steps[np.argmax((steps**2).sum(axis=1))]
    return bool(np.all(np.abs(steps[:, 0] * far[1] - steps[:, 1] * far[0]) < _FLAT))


def _perimeter(ring: Ring) -> float:
    steps = np.diff(ring, axis=0)
    return float(np.hypot(steps[:, 0], steps[:, 1]).sum())


def _box(shape: PixelShape, width: int, height: int) -> Window | None:
    """Return the pixels of the grid around a shape."""
    left, top = max(0, math.floor(shape.left)), max(0, math.floor(shape.top))
    right, bottom = min(width, math.ceil(shape.right)), min(height, math.ceil(shape.bottom))
    return Window(left, top, right - left, bottom - top) if left < right and top < bottom else None


def _point_inside(rings: tuple[Ring, ...]) -> tuple[float, float]:
    """Return the middle of the widest piece of a line across the middle of a polygon; of its corners where flat."""
    heights = rings[0][:, 1]
    middle = (float(heights.min()) + float(heights.max())) / 2
    crossings = sorted(x for ring in rings for x in _crossings(ring, middle))
    pieces = [(right - left, (left + right) / 2) for left, right in zip(crossings[::2], crossings[1::2])]
    if not pieces:
        across, along = rings[0].mean(axis=0).tolist()
        return across, along
    return max(pieces)[1], middle


def _crossings(ring: Ring, height: float) -> Iterator[float]:
    """Return where a ring crosses a line of this height."""
    for (x, y), (next_x, next_y) in zip(ring[:-1].tolist(), ring[1:].tolist()):
        if (y <= height) != (next_y <= height):
            yield x + (height - y) * (next_x - x) / (next_y - y)
