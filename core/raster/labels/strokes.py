"""Points and lines in the pixels of a grid, with the ground around them that has their class too."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points
from rasterio.windows import Window

from ..grid import Grid
from ..pixel_area import pixel_edges
from ..source.opening import READ_ERRORS
from ..tiles import tiles

_TILE = 2048
_KINDS = ("Point", "MultiPoint", "LineString", "MultiLineString")
_CHUNK = 2**21
"""Pixels around points and lines that are looked at together."""
_NO_STEP = 1e-12
# The middle of a neighbour is still within a radius of one pixel where the projection stretches a little.
_TOLERANCE = 1e-3

Numbers = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]
Hits = tuple[Places, Places, Places]
"""Rows, columns, and the features that label these pixels."""


def positions_of(geometry: Any) -> list[list[tuple[float, float]]] | None:
    """Return the positions of each part of a GeoJSON-like point or line; None where it is neither, or broken."""
    kind = geometry.get("type") if isinstance(geometry, Mapping) else None
    if kind not in _KINDS:
        return None
    coordinates = geometry.get("coordinates")
    try:
        if kind == "Point":
            parts = [[_position(coordinates)]]
        elif kind == "MultiPoint":
            parts = [[_position(one)] for one in coordinates]
        else:
            lines = [coordinates] if kind == "LineString" else coordinates
            parts = [[_position(one) for one in line] for line in lines]
    except (TypeError, ValueError, IndexError, KeyError, OverflowError):
        return None
    return parts if parts and all(parts) else None


def _position(position: Any) -> tuple[float, float]:
    x, y = float(position[0]), float(position[1])
    if not (math.isfinite(x) and math.isfinite(y)):
        raise ValueError("no place")
    return x, y


@dataclass(frozen=True)
class Parts:
    """The parts of those features that are whole points or lines.

    Attributes:
        positions: (n, 2), of one part after the other.
        lengths: of each part its number of positions.
        owners: of each part the number of its feature.
        others: numbers of the features that are neither points nor lines, or broken.
    """

    positions: Numbers
    lengths: Places
    owners: Places
    others: tuple[int, ...]


def _alone(geometry: Any) -> tuple[float, float] | None:
    """Return the position of a single point in its usual form, of which there may be a million; else None."""
    if type(geometry) is not dict or geometry.get("type") != "Point":
        return None
    position: Any = geometry.get("coordinates")
    if type(position) not in (tuple, list) or len(position) < 2:
        return None
    x, y = position[0], position[1]
    if type(x) is float and type(y) is float and math.isfinite(x) and math.isfinite(y):
        return x, y
    return None


def parts_of(geometries: Iterable[Any]) -> Parts:
    """Take the positions out of the points and lines among GeoJSON-like geometries."""
    positions: list[tuple[float, float]] = []
    lengths: list[int] = []
    owners: list[int] = []
    others: list[int] = []
    for number, geometry in enumerate(geometries):
        alone = _alone(geometry)
        if alone is not None:
            positions.append(alone)
            lengths.append(1)
            owners.append(number)
            continue
        parts = positions_of(geometry)
        if parts is None:
            others.append(number)
            continue
        for part in parts:
            positions += part
            lengths.append(len(part))
            owners.append(number)
    return Parts(
        np.array(positions, dtype=np.float64).reshape(-1, 2),
        np.array(lengths, dtype=np.int64),
        np.array(owners, dtype=np.int64),
        tuple(others),
    )


class Strokes:
    """Points and lines on a grid: looked at once, burnt window by window, the same whatever the windows are.

    A point labels the pixel that holds it, a line the pixels it passes through; both, besides, those whose centre is
    within their radius.

    Args:
        parts: of the points and lines; at least one.
        radii: metres, by number of the feature; (F,).
        crs: of the positions.
        grid: the pixels.

    Attributes:
        unusable: features without a place in the grid's CRS.
        outside: features that label no pixel of the grid.
        in_one_pixel: whether there are several, and all label one and the same pixel.
    """

    def __init__(self, parts: Parts, radii: Numbers, crs: CRS, grid: Grid) -> None:
        self._grid = grid
        self._from, self._to, self._owners = _segments(parts, crs, grid)
        rows, columns, places = _passed(self._from, self._to, grid)
        order = np.argsort(rows, kind="stable")
        self._rows, self._columns, self._features = rows[order], columns[order], self._owners[places[order]]
        self._reach(radii)
        given, usable = len(np.unique(parts.owners)), len(np.unique(self._owners))
        self.unusable = given - usable
        labelling = np.unique(self._features)
        if self._wide.any():
            labelling = self._with_reach(labelling)
        self.outside = usable - len(labelling)
        pixels = np.unique(self._rows * grid.width + self._columns)
        self.in_one_pixel = len(labelling) > 1 and len(pixels) == 1 and not self._wide.any()

    def layers(self, values: npt.NDArray[Any], window: Window, dtype: Any) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
        """Return the lowest and the highest of the values that points and lines give to a pixel; 0 where none does.

        Args:
            values: of each feature, (F,); 0 labels nothing.
            window: the part of the grid.
            dtype: of the result.

        Returns:
            Twice (height, width).
        """
        shape = int(window.height), int(window.width)
        lowest, highest = np.zeros(shape[0] * shape[1], dtype), np.zeros(shape[0] * shape[1], dtype)
        for rows, columns, features in self._hits(window):
            given = values[features].astype(dtype)
            order = np.argsort(given, kind="stable")
            order = order[given[order] > 0]
            pixels, given = (rows * shape[1] + columns)[order], given[order]
            # Of several values for one pixel the last one stays.
            highest[pixels] = np.maximum(given, highest[pixels])
            back, given = pixels[::-1], given[::-1]
            lowest[back] = np.where(lowest[back] > 0, np.minimum(given, lowest[back]), given)
        return lowest.reshape(shape), highest.reshape(shape)

    def _hits(self, window: Window) -> Iterator[Hits]:
        """Return pixels of a window, counted from its corner, and the features that label them; some come twice."""
        top, left, height, width = (
            int(number) for number in (window.row_off, window.col_off, window.height, window.width)
        )
        band = slice(*np.searchsorted(self._rows, (top, top + height)).tolist())
        columns = self._columns[band] - left
        inside = (columns >= 0) & (columns < width)
        if inside.any():
            yield (self._rows[band] - top)[inside], columns[inside], self._features[band][inside]
        for rows, columns, features in self._around(window, self._wide):
            yield rows - top, columns - left, features

    def _reach(self, radii: Numbers) -> None:
        """Compute how far each segment reaches, in pixels, and how long a pixel's edges are there."""
        self._radii = radii[self._owners] * (1 + _TOLERANCE)
        self._wide = self._radii > 0
        middle = (self._from + self._to) / 2
        self._edges = np.zeros((2, 2, len(self._owners)))
        self._boxes = np.zeros((2, len(self._owners)))
        if not self._wide.any():
            return
        across, along = pixel_edges(self._grid, middle[0][self._wide], middle[1][self._wide])
        self._edges[0][:, self._wide], self._edges[1][:, self._wide] = across, along
        own, other, common = (across**2).sum(0), (along**2).sum(0), (across * along).sum(0)
        spread = np.maximum(own * other - common**2, np.finfo(float).tiny)
        reach = self._radii[self._wide] * np.sqrt(np.stack([other, own]) / spread)
        self._boxes[:, self._wide] = reach

    def _with_reach(self, labelling: Places) -> Places:
        """Add to the features that label a pixel those whose radius does."""
        missing = self._wide & ~np.isin(self._owners, labelling)
        found = [labelling]
        if missing.any():
            for tile in tiles(self._grid.whole, _TILE):
                found += [np.unique(features) for _, _, features in self._around(tile, missing)]
        return np.unique(np.concatenate(found))

    def _around(self, window: Window, which: npt.NDArray[np.bool_]) -> Iterator[Hits]:
        """Return the pixels of a window whose centre is within the radius of some of the segments."""
        offsets = int(window.col_off), int(window.row_off)
        sizes = int(window.width), int(window.height)
        chosen = np.flatnonzero(which)
        low, high = np.minimum(self._from, self._to)[:, chosen], np.maximum(self._from, self._to)[:, chosen]
        reach = self._boxes[:, chosen]
        first, last = [], []
        for axis in (0, 1):
            start, end = offsets[axis], offsets[axis] + sizes[axis] - 1
            first.append(np.clip(np.ceil(low[axis] - reach[axis] - 0.5), start, end + 1).astype(np.int64))
            last.append(np.clip(np.floor(high[axis] + reach[axis] - 0.5), start - 1, end).astype(np.int64))
        wide, tall = (np.maximum(last[axis] - first[axis] + 1, 0) for axis in (0, 1))
        counts = wide * tall
        ends = np.cumsum(counts)
        start = 0
        while start < len(chosen):
            done = int(ends[start - 1]) if start else 0
            stop = max(start + 1, int(np.searchsorted(ends, done + _CHUNK, side="right")))
            part = slice(start, stop)
            which_one, place = _ragged(counts[part])
            columns = first[0][part][which_one] + place % np.maximum(wide[part], 1)[which_one]
            rows = first[1][part][which_one] + place // np.maximum(wide[part], 1)[which_one]
            segments = chosen[part][which_one]
            near = self._is_near(columns, rows, segments)
            if near.any():
                yield rows[near], columns[near], self._owners[segments[near]]
            start = stop

    def _is_near(self, columns: Places, rows: Places, segments: Places) -> npt.NDArray[np.bool_]:
        """Return whether pixel centres are within the radius of a segment each."""
        across, along = self._edges[0][:, segments], self._edges[1][:, segments]

        def on_ground(right: Numbers, down: Numbers) -> Numbers:
            metres: Numbers = right * across + down * along
            return metres

        start, end = self._from[:, segments], self._to[:, segments]
        place = on_ground(columns + 0.5 - start[0], rows + 0.5 - start[1])
        step = on_ground(end[0] - start[0], end[1] - start[1])
        length = (step**2).sum(0)
        part = np.clip((place * step).sum(0) / np.where(length > 0, length, 1.0), 0.0, 1.0)
        near: npt.NDArray[np.bool_] = ((place - part * step) ** 2).sum(0) <= self._radii[segments] ** 2
        return near


def _segments(parts: Parts, crs: CRS, grid: Grid) -> tuple[Numbers, Numbers, Places]:
    """Return the straight pieces of all parts, in pixels of the grid, (2, n) from and to, and the feature of each."""
    positions, lengths, owners = parts.positions, parts.lengths, parts.owners
    xs, ys = _moved(crs, grid.crs, positions[:, 0], positions[:, 1])
    columns, rows = ~grid.transform * (xs, ys)
    places = np.stack([columns, rows]).reshape(2, -1)
    part_of = np.repeat(np.arange(len(lengths)), lengths)
    ends = np.cumsum(lengths)
    is_last = np.zeros(len(positions), dtype=bool)
    is_last[ends - 1] = True
    single = lengths[part_of] == 1
    start = np.flatnonzero(~is_last | single)
    end = np.where(single[start], start, start + 1)
    # A part that has no place somewhere is left out whole.
    lost = np.zeros(len(lengths), dtype=bool)
    lost[part_of[~np.isfinite(places).all(0)]] = True
    kept = ~lost[part_of[start]]
    start, end = start[kept], end[kept]
    return places[:, start], places[:, end], owners[part_of[start]]


def _moved(source: CRS, target: CRS, xs: Numbers, ys: Numbers) -> tuple[Numbers, Numbers]:
    """Transform positions; those without a place become NaN."""
    if source == target or not len(xs):
        return xs, ys
    try:
        new_xs, new_ys = transform_points(source, target, xs, ys)
        return np.asarray(new_xs, dtype=np.float64), np.asarray(new_ys, dtype=np.float64)
    except READ_ERRORS:
        if len(xs) == 1:
            return np.full(1, np.nan), np.full(1, np.nan)
    half = len(xs) // 2
    halves = [_moved(source, target, xs[part], ys[part]) for part in (slice(half), slice(half, None))]
    return np.concatenate([one[0] for one in halves]), np.concatenate([one[1] for one in halves])


def _passed(start: Numbers, end: Numbers, grid: Grid) -> Hits:
    """Return rows and columns of the grid's pixels that segments pass through, and which segment each is of."""
    is_point = (start == end).all(0)
    points = np.flatnonzero(is_point)
    columns, rows = np.floor(start[:, points])
    found = [(rows, columns, points)]
    lines = np.flatnonzero(~is_point)
    if len(lines):
        found.append(_crossed(start[:, lines], end[:, lines], (grid.width, grid.height), lines))
    rows, columns, places = (np.concatenate(one) for one in zip(*found))
    inside = (rows >= 0) & (rows < grid.height) & (columns >= 0) & (columns < grid.width)
    return rows[inside].astype(np.int64), columns[inside].astype(np.int64), places[inside].astype(np.int64)


def _crossed(start: Numbers, end: Numbers, sizes: tuple[int, int], names: Places) -> tuple[Numbers, Numbers, Places]:
    """Return the pixels that segments pass through: those between two of their crossings with the pixels' edges."""
    step = end - start
    first, last = np.zeros(len(names)), np.ones(len(names))
    for axis, size in enumerate(sizes):
        moves = step[axis] != 0
        divisor = np.where(moves, step[axis], 1.0)
        one, other = (0 - start[axis]) / divisor, (size - start[axis]) / divisor
        within = (start[axis] >= 0) & (start[axis] < size)
        first = np.maximum(first, np.where(moves, np.minimum(one, other), np.where(within, 0.0, 2.0)))
        last = np.minimum(last, np.where(moves, np.maximum(one, other), 1.0))
    kept = last > first
    start, step, first, last, names = start[:, kept], step[:, kept], first[kept], last[kept], names[kept]
    own = np.arange(len(names))
    segments, parts = [own, own], [first, last]
    for axis in (0, 1):
        ends = start[axis] + first * step[axis], start[axis] + last * step[axis]
        lowest, highest = np.ceil(np.minimum(*ends)), np.floor(np.maximum(*ends))
        counts = np.where(step[axis] != 0, np.maximum(highest - lowest + 1, 0), 0).astype(np.int64)
        which, number = _ragged(counts)
        segments.append(which)
        parts.append((lowest[which] + number - start[axis][which]) / step[axis][which])
    segment, part = np.concatenate(segments), np.concatenate(parts)
    order = np.lexsort((part, segment))
    segment, part = segment[order], part[order]
    between = (segment[1:] == segment[:-1]) & (np.diff(part) > _NO_STEP)
    middle, which = ((part[1:] + part[:-1]) / 2)[between], segment[1:][between]
    columns, rows = np.floor(start[:, which] + middle * step[:, which])
    return rows, columns, names[which]


def _ragged(counts: Places) -> tuple[Places, Places]:
    """Return, for lists of so many items, the list of each item and its place in it."""
    which = np.repeat(np.arange(len(counts)), counts)
    return which, np.arange(len(which)) - np.repeat(np.cumsum(counts) - counts, counts)
