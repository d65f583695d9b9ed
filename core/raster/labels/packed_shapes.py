"""Very many polygons placed on a grid together; those about which there is doubt are looked at one by one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points

from ...contracts.packed_features import KINDS, PackedFeatures
from ..grid import Grid
from ..polygon_shapes import PixelShape, pixel_shape, placed_polygon, ring_area
from ..source.opening import READ_ERRORS
from .strokes import Parts

_MARGIN = 1e-6
"""Pixels: what is nearer to a border may be on either side of it."""
_POLYGONS = [KINDS.index("Polygon") + 1, KINDS.index("MultiPolygon") + 1]
_FEWEST = 4

Numbers = npt.NDArray[np.int64]
Places = npt.NDArray[np.float64]


@dataclass(frozen=True)
class PlacedShapes:
    """Polygons on a grid.

    Attributes:
        shapes: number of the feature, and its shape in pixels.
        unusable: how many polygons are broken, flat, or have no place on the grid.
        covering: which of the shapes surely cover the centre of a pixel, by their place in ``shapes``.
    """

    shapes: list[tuple[int, PixelShape]]
    unusable: int
    covering: set[int]


def packed_parts(features: PackedFeatures) -> Parts:
    """Take the positions out of the points and lines among packed features."""
    others = np.isin(features.kinds, _POLYGONS)
    lengths, owners = np.diff(features.ends), features.ring_owners()
    if not others.any():
        return Parts(features.positions, lengths, owners, ())
    kept = ~others[owners]
    positions = features.positions[np.repeat(kept, lengths)]
    return Parts(positions, lengths[kept], owners[kept], tuple(np.flatnonzero(others).tolist()))


def place_packed(features: PackedFeatures, numbers: tuple[int, ...], crs: CRS, grid: Grid) -> PlacedShapes:
    """Place packed polygons on a grid.

    Args:
        features: the features.
        numbers: which of them, polygons all.
        crs: of the features.
        grid: the pixels.
    """
    if not numbers:
        return PlacedShapes([], 0, set())
    moved = _moved(features.positions, crs, grid.crs)
    if moved is None:
        return _one_by_one(features, numbers, crs, grid)
    columns, rows = ~grid.transform * (moved[:, 0], moved[:, 1])
    places = np.stack([columns, rows], axis=1)
    lengths, owners = np.diff(features.ends), features.ring_owners()
    good = np.ones(len(features), dtype=bool)
    good[owners[(lengths < _FEWEST) | ~np.logical_and.reduceat(np.isfinite(moved).all(1), features.ends[:-1])]] = False
    own_areas = _areas(places, features.ends)
    outlines = np.zeros(len(lengths), dtype=bool)
    outlines[features.rings[:-1]] = True
    areas = np.bincount(owners, np.where(outlines, own_areas, -own_areas), minlength=len(features))
    low, high = (_of_outlines(places, features, outlines, owners, one) for one in (np.minimum, np.maximum))
    sure = _surely_cover(places, features.ends, owners, (low + high) / 2, grid)
    bounds, first_rings, first_parts = features.ends.tolist(), features.rings.tolist(), features.parts.tolist()
    near_a_limit = ((np.abs(areas - 1) < _MARGIN) | (areas < _MARGIN)).tolist()
    boxes, sizes, surely = np.hstack([low, high]).tolist(), areas.tolist(), sure.tolist()
    shapes: list[tuple[int, PixelShape]] = []
    covering: set[int] = set()
    for number in np.array(numbers, dtype=np.int64)[good[list(numbers)]].tolist():
        parts = tuple(
            tuple([places[bounds[ring] : bounds[ring + 1]] for ring in range(first_rings[part], first_rings[part + 1])])
            for part in range(first_parts[number], first_parts[number + 1])
        )
        area = sizes[number]
        if near_a_limit[number]:
            # Sums depend on their order: near a limit it is that of one polygon alone.
            area = sum(2 * ring_area(rings[0]) - sum(map(ring_area, rings)) for rings in parts)
        shape = PixelShape(parts, area, *boxes[number])
        if area < 1 and shape.is_flat:
            continue
        if surely[number]:
            covering.add(len(shapes))
        shapes.append((number, shape))
    return PlacedShapes(shapes, len(numbers) - len(shapes), covering)


def _one_by_one(features: PackedFeatures, numbers: tuple[int, ...], crs: CRS, grid: Grid) -> PlacedShapes:
    placed = ((number, placed_polygon(features[number][0], crs, grid.crs)) for number in numbers)
    shapes = [(number, pixel_shape(one, grid.transform)) for number, one in placed if one is not None]
    shapes = [(number, shape) for number, shape in shapes if not shape.is_flat]
    return PlacedShapes(shapes, len(numbers) - len(shapes), set())


def _moved(positions: Places, source: CRS, target: CRS) -> Places | None:
    """Transform positions; None where polygons are to be transformed whole, as across a pole or the date line."""
    if source == target:
        return positions
    if target.is_geographic:
        return None
    try:
        xs, ys = transform_points(source, target, positions[:, 0], positions[:, 1])
    except READ_ERRORS:
        return None
    moved: Places = np.stack([xs, ys], axis=1).astype(np.float64)
    return moved


def _areas(places: Places, ends: Numbers) -> Places:
    """Compute the area of each ring, (rings,), in pixels."""
    x, y = (places - np.repeat(places[ends[:-1]], np.diff(ends), axis=0)).T
    steps = np.append(x[:-1] * y[1:] - x[1:] * y[:-1], 0.0)
    # From the last position of a ring no step leads to the next ring.
    steps[ends[1:] - 1] = 0.0
    areas: Places = np.abs(np.add.reduceat(steps, ends[:-1])) / 2
    return areas


def _of_outlines(
    places: Places, features: PackedFeatures, outlines: npt.NDArray[np.bool_], owners: Numbers, extreme: Any
) -> Places:
    """Return the lowest or highest column and row of each feature's outlines, (F, 2)."""
    of_rings = extreme.reduceat(places, features.ends[:-1], axis=0)
    found: Places = extreme.reduceat(of_rings[outlines], features.parts[:-1], axis=0)
    return found


def _surely_cover(places: Places, ends: Numbers, owners: Numbers, middles: Places, grid: Grid) -> npt.NDArray[np.bool_]:
    """Return which features surely hold the centre of the pixel in the middle of the box around them, (F,)."""
    with np.errstate(invalid="ignore", divide="ignore"):
        centres = np.floor(middles) + 0.5
        sure = ((centres > 0) & (centres < [grid.width, grid.height])).all(1)
        of_positions = np.repeat(owners, np.diff(ends))
        start, end = places[:-1], places[1:]
        is_edge = np.ones(len(start), dtype=bool)
        is_edge[ends[1:-1] - 1] = False
        start, end, own = start[is_edge], end[is_edge], of_positions[:-1][is_edge]
        x, y = centres[own].T
        doubtful = (np.abs(start[:, 1] - y) < _MARGIN) | (np.abs(end[:, 1] - y) < _MARGIN)
        crossing = (start[:, 1] <= y) != (end[:, 1] <= y)
        at = start[:, 0] + (y - start[:, 1]) / (end[:, 1] - start[:, 1]) * (end[:, 0] - start[:, 0])
        doubtful |= crossing & ~(np.abs(at - x) > _MARGIN)
    sure[own[doubtful]] = False
    inside: npt.NDArray[np.bool_] = np.bincount(own[crossing & (at > x)], minlength=len(middles)) % 2 == 1
    return np.logical_and(sure, inside)
