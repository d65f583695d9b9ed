"""Which grid a job has: the pixels come from the model, the ground from the sensors, whichever of them are missing."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..contracts.sensors import Cover
from ..contracts.strict_json import LONGEST_TEXT
from ..errors import RasterError
from ..message import message
from ..model.spec import TrainingGrid
from ..model.spec_check import LARGEST_PIXEL, SMALLEST_PIXEL
from .grid import MOST_PIXELS, Grid, moved
from .pixel_area import ground_size
from .resampling import pixel_offset

SAME_SIZE = 0.02
"""Pixels whose edges differ by no more than this part are of one size."""
MANY_PIXELS = 250_000_000
FAR_LARGER = 10
"""A sensor that makes a grid of ``MANY_PIXELS`` this many times as large as the others' ground lends it no ground."""
# A footprint that ends this close to a pixel's edge, in pixels, ends there: noise of the transformation only.
_EDGE_TOLERANCE = 1e-3

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class GridWish:
    """What decides on a grid beside the sensors themselves.

    Attributes:
        reference: name of the sensor whose pixels are used where they have the right size; None is the model's first,
            or without a model that knows its grid the first given.
        model_grid: the pixels the model was trained on; None where it does not know, or there is no model.
        order: names of the model's sensors; what is left out comes last.
        cover: which ground the grid has where the sensors do not cover the same.
        pixel_size: edge of a pixel in metres; None is the model's, or else the reference's own.
    """

    reference: str | None = None
    model_grid: TrainingGrid | None = None
    order: Sequence[str] = ()
    cover: Cover = Cover.REFERENCE
    pixel_size: float | None = None


@dataclass(frozen=True)
class ReferenceGrid:
    """A grid for a job.

    Attributes:
        grid: the grid.
        reference: name of the sensor that the others were compared with.
        too_large: names of the sensors whose ground was left out, for it is far more than the others'.
    """

    grid: Grid
    reference: str
    too_large: tuple[str, ...] = ()


def training_grid(grid: Grid) -> TrainingGrid:
    """Write down the pixels that a model is trained on."""
    numbers = tuple(float(number) for number in tuple(grid.transform)[:6])
    wkt = grid.crs.to_wkt()
    across, along = ground_size(grid)
    return TrainingGrid(
        crs=wkt if len(wkt) <= LONGEST_TEXT else "",
        pixel_width=math.hypot(numbers[0], numbers[3]),
        pixel_height=math.hypot(numbers[1], numbers[4]),
        metres_across=across,
        metres_along=along,
        transform=numbers,
        width=grid.width,
        height=grid.height,
    )


def reference_grid(grids: Mapping[str, Grid], wish: GridWish, titles: Mapping[str, str] | None = None) -> ReferenceGrid:
    """Choose the grid on which sensors are read.

    With a model that knows its pixels the grid has these, whatever sensor is missing and in whatever order the
    sensors are given: the pixels of the reference (or else the model's first sensor) where it is there and they have
    the model's size; else, on the ground of training, those of training; else those of the first sensor that has
    pixels of that size; else a grid that is made at that size from the first sensor's origin.

    Args:
        grids: each sensor's own grid, in the order given.
        wish: model, reference, ground and pixel size.
        titles: what a sentence calls each sensor; None is its name in quotes.

    Raises:
        RasterError: a sensor shares no ground with the others, the pixel size is impossible, or there would be more
            pixels than could be worked through.
    """
    if wish.pixel_size is not None and not SMALLEST_PIXEL <= wish.pixel_size <= LARGEST_PIXEL:
        raise RasterError(
            message(
                "A pixel size of {pixel_size:g} m cannot be used. Choose one above 0, in metres.",
                pixel_size=wish.pixel_size,
            )
        )
    names = _in_order(grids, wish)
    _check_overlaps(grids, names[0], wish.cover, titles or {})
    pixels = _pixels(grids, names, wish)
    boxes = {name: _box(pixels, grids[name]) for name in names}
    too_large: tuple[str, ...] = ()
    if wish.cover == Cover.REFERENCE:
        box = boxes[names[0]]
    elif wish.cover == Cover.INTERSECTION:
        box = _intersection(boxes, names)
    else:
        boxes, too_large = _without_far_larger(boxes, names[0])
        box = _union(boxes)
    grid = _cut(pixels, box)
    if grid.width * grid.height > MOST_PIXELS and grid not in grids.values():
        raise RasterError(
            message(
                "The grid would have {width:,} x {height:,} pixels, too many to process. Choose larger pixels or "
                "fewer sensors, or check the file of the first sensor.",
                width=grid.width,
                height=grid.height,
            )
        )
    return ReferenceGrid(grid, names[0], too_large)


def common_ground(grids: Sequence[Grid]) -> Grid:
    """Return the first grid, grown to the ground of those others that touch it, be it by way of others.

    Those that lie elsewhere, or would make it far larger, lend it no ground.

    Args:
        grids: at least one, the one whose pixels are wanted first.
    """
    first, found, waiting = grids[0], [grids[0]], list[Grid]()
    for grid in grids[1:]:
        if grid not in found and grid not in waiting:
            waiting.append(grid)
    while waiting:
        new = [grid for grid in waiting if any(one.overlaps(grid) for one in found)]
        if not new:
            break
        found, waiting = found + new, [grid for grid in waiting if grid not in new]
    if len(found) == 1:
        return first
    boxes = {str(place): _box(first, grid) for place, grid in enumerate(found)}
    return _cut(first, _union(_without_far_larger(boxes, "0")[0]))


def same_size(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Return whether pixels with these edges are of one size."""
    return all(abs(a - b) <= SAME_SIZE * max(a, b) for a, b in zip(one, other))


def _in_order(grids: Mapping[str, Grid], wish: GridWish) -> list[str]:
    """List the sensors, the one first whose pixels are preferred."""
    names = list(grids)
    if wish.model_grid is not None:
        places = {name: place for place, name in enumerate(wish.order)}
        names.sort(key=lambda name: places.get(name, len(places)))
    return sorted(names, key=lambda name: name != wish.reference)


def _check_overlaps(grids: Mapping[str, Grid], reference: str, cover: Cover, titles: Mapping[str, str]) -> None:
    """Refuse sensors of another place; those of a union may overlap the reference by way of others."""
    found, waiting = [reference], [name for name in grids if name != reference]
    while True:
        neighbours = found if cover == Cover.UNION else [reference]
        new = [name for name in waiting if any(grids[one].overlaps(grids[name]) for one in neighbours)]
        found, waiting = found + new, [name for name in waiting if name not in new]
        if not new or not waiting:
            break
    if waiting:
        raise RasterError(
            message(
                "Sensor {get} does not overlap sensor '{reference}'. Choose layers of the same area, or check their "
                "CRS.",
                get=titles.get(waiting[0], repr(waiting[0])),
                reference=reference,
            )
        )


def _pixels(grids: Mapping[str, Grid], names: Sequence[str], wish: GridWish) -> Grid:
    """Return a grid with the pixels to be; its ground is of no account."""
    model = wish.model_grid
    native = grids[names[0]] if model is None else _model_pixels(grids, names, wish, model)
    if wish.pixel_size is None:
        return native
    wanted = wish.pixel_size, wish.pixel_size
    if same_size(ground_size(native), wanted):
        return native
    for name in names:
        if same_size(ground_size(grids[name]), wanted):
            return grids[name]
    home = None if model is None else _home(model)
    # From one corner, so that the pixels are the same whichever part of a scene a sensor covers.
    corner = native if home is None or pixel_offset(native, home) is None else home
    return _resized(corner, wanted, wanted)


def _model_pixels(grids: Mapping[str, Grid], names: Sequence[str], wish: GridWish, model: TrainingGrid) -> Grid:
    """Return a grid with the pixels of the model, which knows them."""
    first = names[0]
    own = [name for name in names if has_size_of(grids[name], model)]
    is_preferred = first == wish.reference or first in wish.order[:1]
    if first in own and is_preferred:
        return grids[first]
    home = _home(model)
    if home is not None and (wish.reference is None or grids[first].crs == home.crs):
        # Sensors whose pixels lie elsewhere were brought onto these in training, too.
        alike = any(pixel_offset(grids[name], home) is not None for name in own)
        if alike or any(_is_same_place(home, grid) for grid in grids.values()):
            return home
        if not own and any(grids[name].crs == home.crs for name in names):
            return home
    if own:
        return grids[own[0]]
    made = _resized(grids[first], (model.metres_across, model.metres_along), (model.pixel_width, model.pixel_height))
    return made if home is None else _in_phase(made, home)


def _is_same_place(home: Grid, grid: Grid) -> bool:
    """Return whether a sensor is on the ground of training.

    One of another CRS only where one covers most of the other.
    """
    if grid.crs == home.crs:
        return home.overlaps(grid)
    return max(covered(home, grid), covered(grid, home)) > 0.5


def has_size_of(grid: Grid, model: TrainingGrid) -> bool:
    """Return whether a grid's pixels are as large as those a model was trained on.

    On the ground, or in units of the same CRS: in degrees, say, all scenes of one product have the same pixels.
    """
    if same_size(ground_size(grid), (model.metres_across, model.metres_along)):
        return True
    return same_size(_edges(grid), (model.pixel_width, model.pixel_height)) and grid.crs == _crs(model)


def _home(model: TrainingGrid) -> Grid | None:
    """Return the grid of training, if it is known and can be used."""
    crs = _crs(model)
    if crs is None or len(model.transform) != 6 or min(model.width, model.height) < 1:
        return None
    transform = Affine(*model.transform)
    return None if abs(transform.determinant) < 1e-300 else Grid(crs, transform, model.width, model.height)


def _crs(model: TrainingGrid) -> CRS | None:
    try:
        return CRS.from_wkt(model.crs) if model.crs else None
    except CRSError:
        return None


def _edges(grid: Grid) -> tuple[float, float]:
    """Return a pixel's edges in units of the CRS."""
    a, b, _, d, e, _ = tuple(grid.transform)[:6]
    return math.hypot(a, d), math.hypot(b, e)


def _resized(grid: Grid, metres: tuple[float, float], units: tuple[float, float]) -> Grid:
    """Return a grid from the same corner and with the same axes whose pixels have another size.

    Args:
        grid: the grid.
        metres: edges of a pixel on the ground.
        units: edges of a pixel in units of another CRS. They are taken where they come to the same on the ground here,
            so that pixels of 10 m are 10 and not 9.998.
    """
    ground, edges = ground_size(grid), _edges(grid)
    factors = [wanted / found for wanted, found in zip(metres, ground)]
    plain = [wanted / found for wanted, found in zip(units, edges)]
    if same_size((factors[0], factors[1]), (plain[0], plain[1])):
        factors = plain
    width, height = (max(1, math.ceil(size / factor)) for size, factor in zip((grid.width, grid.height), factors))
    return Grid(grid.crs, grid.transform * Affine.scale(*factors), width, height)


def _in_phase(grid: Grid, home: Grid) -> Grid:
    """Let a grid's pixels end on the multiples that those of ``home`` end on, where both have the same north-up pixels.

    Products have their pixels at the same multiples in every zone: so the grid is the same whatever sensor is there.
    """
    a, b, c, d, e, f = tuple(grid.transform)[:6]
    if grid.crs.is_geographic != home.crs.is_geographic or b or d or home.transform.b or home.transform.d:
        return grid
    if not np.allclose((abs(a), abs(e)), _edges(home), rtol=1e-9, atol=0):
        return grid
    left, top = (there + math.floor((here - there) / size + _EDGE_TOLERANCE) * size
                 for here, there, size in ((c, home.transform.c, abs(a)), (f, home.transform.f, abs(e))))  # fmt: skip
    return Grid(grid.crs, Affine(a, b, left, d, e, top), grid.width, grid.height)


def _box(pixels: Grid, grid: Grid) -> Box:
    """Return the box around a sensor's ground, in pixels of a grid: left, top, right, bottom.

    Empty where it has none.
    """
    if pixels == grid:
        return 0.0, 0.0, float(grid.width), float(grid.height)
    columns, rows = pixels.places_of(grid)
    if not len(columns):
        return 0.0, 0.0, 0.0, 0.0
    return float(columns.min()), float(rows.min()), float(columns.max()), float(rows.max())


def _union(boxes: Mapping[str, Box]) -> Box:
    left, top, right, bottom = zip(*(box for box in boxes.values() if box[2] > box[0]))
    return min(left), min(top), max(right), max(bottom)


def _intersection(boxes: Mapping[str, Box], names: Sequence[str]) -> Box:
    """Return the box that all share."""
    left, top, right, bottom = zip(*boxes.values())
    box = max(left), max(top), min(right), min(bottom)
    if box[0] >= box[2] or box[1] >= box[3]:
        listed = ", ".join(f"'{name}'" for name in names)
        raise RasterError(
            message(
                "The sensors {listed} do not all overlap. Choose the extent of all sensors (union), or leave a sensor "
                "out.",
                listed=listed,
            )
        )
    return box


def _without_far_larger(boxes: Mapping[str, Box], reference: str) -> tuple[dict[str, Box], tuple[str, ...]]:
    """Leave out sensors that would make a job of hours one of weeks: a terrain model of the whole Earth, say."""
    kept, left_out = dict(boxes), []
    while len(kept) > 1:
        name = max((name for name in kept if name != reference), key=lambda name: _area(kept[name]))
        others = {other: box for other, box in kept.items() if other != name}
        whole = _area(_union(kept))
        if whole <= MANY_PIXELS or whole <= FAR_LARGER * _area(_union(others)):
            break
        kept = others
        left_out.append(name)
    return kept, tuple(left_out)


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _cut(pixels: Grid, box: Box) -> Grid:
    """Return the grid of the whole pixels whose centre lies in a box."""
    left, top = (math.ceil(edge - 0.5 - _EDGE_TOLERANCE) for edge in box[:2])
    right, bottom = (math.floor(edge + 0.5 + _EDGE_TOLERANCE) for edge in box[2:])
    width, height = max(1, right - left), max(1, bottom - top)
    if (left, top, width, height) == (0, 0, pixels.width, pixels.height):
        return pixels
    transform = pixels.transform * Affine.translation(left, top) if (left, top) != (0, 0) else pixels.transform
    return Grid(pixels.crs, transform, width, height)


def covered(grid: Grid, sensor: Grid, samples: int = 64) -> float:
    """Estimate the share of a grid's ground that a sensor's raster covers, 0 to 1, from points spread evenly.

    It is exact where the axes of both are the same.
    """
    step = ~grid.transform * sensor.transform
    if grid.crs == sensor.crs and max(abs(step.b * sensor.height), abs(step.d * sensor.width)) < _EDGE_TOLERANCE:
        left, top, right, bottom = _box(grid, sensor)
        across = min(right, grid.width) - max(left, 0.0), min(bottom, grid.height) - max(top, 0.0)
        return max(0.0, across[0]) * max(0.0, across[1]) / (grid.width * grid.height)
    places = (np.arange(samples) + 0.5) / samples
    mesh = tuple(axis.ravel() for axis in np.meshgrid(places * grid.width, places * grid.height))
    columns, rows = ~sensor.transform * moved(grid.crs, sensor.crs, *(grid.transform * mesh))
    inside = (columns >= 0) & (columns <= sensor.width) & (rows >= 0) & (rows <= sensor.height)
    return float(inside.sum()) / len(mesh[0])
