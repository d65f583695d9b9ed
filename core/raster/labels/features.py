"""Burning labelled points, lines and polygons into a grid."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Union

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.features import rasterize
from rasterio.windows import Window

from ...contracts.labels import LabelFeatures
from ...contracts.packed_features import PackedFeatures, codes_of, count_kinds, kinds_of
from ...errors import LabelError
from ...message import message
from ..grid import Grid
from ..pixel_area import ground_size
from ..polygon_shapes import PixelShape, pixel_geometries, pixel_shape, pixels_shape, placed_polygon
from ..tiles import tiles
from .packed_shapes import PlacedShapes, packed_parts, place_packed
from .strokes import Strokes, parts_of

Values = Union[Sequence[int], npt.NDArray[Any]]
LARGEST_CODE = 2**53
"""Whole numbers from here on are not told apart by a double."""
MANY = 200
"""From so many polygons on they are looked at together first."""
_TILE = 2048


@dataclass(frozen=True)
class PlacedPolygon:
    """A polygon on a grid.

    Attributes:
        feature: its place in the features of the labels, from 0.
        shape: in pixels of the grid; of a polygon that covers no pixel's centre, the pixels that hold its parts.
        is_small: whether it is smaller than a pixel, or covers no pixel's centre: it goes before larger ones.
    """

    feature: int
    shape: PixelShape
    is_small: bool


class FeatureBurner:
    """Labelled features on a grid, looked at once and burnt window by window, the same whatever the windows are.

    A pixel belongs to the polygon that holds its centre. Polygons smaller than a pixel go before larger ones, and one
    that covers no centre takes the pixel that holds it. A point labels the pixel that holds it, a line those it passes
    through, both also what is within their radius. Where features of different classes meet, nothing is labelled.

    Args:
        labels: the features.
        grid: the pixels.

    Raises:
        LabelError: no feature, none with a usable geometry, an unknown CRS, a class that is no whole number, or a
            radius that is none.
    """

    def __init__(self, labels: LabelFeatures, grid: Grid) -> None:
        crs = _crs(labels)
        if not labels.features:
            raise LabelError(
                message("The label layer '{labels}' has no features. Choose another, or draw some.", labels=labels.name)
            )
        self._labels = labels
        self._grid = grid
        self._kinds = _kinds(labels)
        self.noun = features_noun(labels, self._kinds)
        self.codes = feature_codes(labels)
        radii = check_radii(labels, grid)
        features = labels.features
        packed = features if isinstance(features, PackedFeatures) else None
        parts = parts_of(geometry for geometry, _ in features) if packed is None else packed_parts(packed)
        with rasterio.Env():
            self.strokes = Strokes(parts, radii, crs, grid) if len(parts.owners) else None
            others = parts.others
            placed = place_packed(packed, others, crs, grid) if packed else _placed(labels, others, crs, grid)
            self.unusable = placed.unusable + (self.strokes.unusable if self.strokes else 0)
            if self.unusable == len(labels.features):
                raise LabelError(
                    message(
                        "None of the {noun} of the label layer '{labels}' can be used: they are empty, broken, or "
                        "cannot be transformed to the CRS of the reference sensor. Repair them (Fix geometries).",
                        noun=self.noun,
                        labels=labels.name,
                    )
                )
            covering, shapes = placed.covering, placed.shapes
            doubtful = [place for place in range(len(shapes)) if place not in covering]
            if len(doubtful) >= MANY:
                seen = seen_at_once([shapes[place][1] for place in doubtful], grid)
                covering = covering.union(doubtful[place] for place in seen)
            whole = grid.whole
            polygons = [
                self._place(number, shape, place in covering, whole) for place, (number, shape) in enumerate(shapes)
            ]
        self.polygons = [one for one in polygons if one is not None]
        self.outside = len(shapes) - len(self.polygons) + (self.strokes.outside if self.strokes else 0)
        boxes = [(one.shape.left, one.shape.top, one.shape.right, one.shape.bottom) for one in self.polygons]
        self._boxes = np.array(boxes, dtype=np.float64).reshape(-1, 4)

    def _place(self, number: int, shape: PixelShape, covers: bool, whole: Window) -> PlacedPolygon | None:
        """Place a polygon on the grid; None where it labels none of its pixels."""
        width, height = self._grid.width, self._grid.height
        if not shape.touches(whole):
            return None
        if covers or shape.covers_a_centre(width, height):
            return PlacedPolygon(number, shape, shape.is_small)
        pixels = shape.pixels_inside(width, height)
        return PlacedPolygon(number, pixels_shape(pixels), True) if pixels else None

    @cached_property
    def units(self) -> npt.NDArray[np.int32]:
        """The number, from 1, of the ground unit of each of the F features, (F,)."""
        names = self._labels.units or tuple(map(str, range(len(self._labels.features))))
        numbers: dict[str, int] = {}
        return np.array([numbers.setdefault(name, len(numbers) + 1) for name in names], dtype=np.int32)

    def burn(self, values: Values, window: Window) -> tuple[npt.NDArray[np.uint16], npt.NDArray[np.bool_]]:
        """Return the class of each pixel of a window.

        Args:
            values: for each feature its class, 1 to 65,535; 0 labels nothing.
            window: the part of the grid.

        Returns:
            Class values, (height, width), 0 is unlabelled; and where features of different classes lie on one another,
            which are unlabelled too.
        """
        lowest, highest = self._layers(values, window, np.uint16)
        overlaps = np.asarray(lowest != highest)
        return np.where(overlaps, np.uint16(0), highest), overlaps

    def burn_units(self, values: Values, window: Window) -> npt.NDArray[np.int32]:
        """Return the ground unit of each labelled pixel, (height, width); 0 where :meth:`burn` labels nothing."""
        classes, _ = self.burn(values, window)
        units = np.where(np.asarray(values) > 0, self.units, 0)
        _, numbers = self._layers(units, window, np.int32)
        return np.where(classes > 0, numbers, np.int32(0))

    def burn_points(self, window: Window) -> npt.NDArray[np.bool_]:
        """Return which pixels points label, with what is within their radius, (height, width)."""
        if self.strokes is None:
            return np.zeros((int(window.height), int(window.width)), dtype=bool)
        are_points = [kind in _POINTS for kind in kinds_of(self._labels.features)]
        _, labelled = self.strokes.layers(np.array(are_points, dtype=np.uint8), window, np.uint8)
        return np.asarray(labelled > 0)

    def notes(self) -> Iterator[str]:
        """Return sentences about features that were left out, or are small."""
        total, noun, name = len(self._labels.features), self.noun, self._labels.name
        collections = self._kinds["GeometryCollection"]
        if collections:
            yield (
                message(
                    "{collections:,} of the {total:,} {noun} of the label layer '{name}' are geometry collections and "
                    "were left out. Split them by kind of geometry (Extract geometry parts).",
                    collections=collections,
                    total=total,
                    noun=noun,
                    name=name,
                )
            )
        broken = self.unusable - collections
        if broken:
            yield message(
                "{broken} of the {total} {noun} of the label layer '{name}' are empty or broken and were left out.",
                broken=broken,
                total=total,
                noun=noun,
                name=name,
            )
        if self.outside:
            yield (
                message(
                    "{outside:,} of the {total:,} {noun} of the label layer '{name}' lie outside the rasters and were "
                    "left out.",
                    outside=self.outside,
                    total=total,
                    noun=noun,
                    name=name,
                )
            )
        if self.strokes is not None and self.strokes.in_one_pixel:
            yield (
                message(
                    "All {noun} of the label layer '{name}' lie in one pixel. Check the CRS of the layer, and that "
                    "its {noun} are of this area.",
                    noun=noun,
                    name=name,
                )
            )
        small = sum(one.is_small for one in self.polygons)
        if small:
            yield (
                message(
                    "{small:,} of the {total:,} {noun} of the label layer '{name}' are smaller than a pixel, or so "
                    "thin that they cover no pixel centre: each labels the one pixel it lies in, even inside a larger "
                    "polygon.",
                    small=small,
                    total=total,
                    noun=noun,
                    name=name,
                )
            )

    def _layers(self, values: Values, window: Window, dtype: Any) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
        """Return the lowest and the highest of the values that features give to a pixel; 0 where none does."""
        lowest, highest = self._polygon_layers(values, window, dtype)
        if self.strokes is not None:
            low, high = self.strokes.layers(np.asarray(values), window, dtype)
            lowest = np.where((low > 0) & ((lowest == 0) | (low < lowest)), low, lowest)
            highest = np.maximum(high, highest)
        return lowest, highest

    def _polygon_layers(self, values: Values, window: Window, dtype: Any) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
        left, top, right, bottom = self._boxes.T
        across = (left < window.col_off + window.width) & (right > window.col_off)
        along = (top < window.row_off + window.height) & (bottom > window.row_off)
        used = [self.polygons[place] for place in np.flatnonzero(across & along)]
        used = sorted((one for one in used if values[one.feature]), key=lambda one: values[one.feature])
        large = _burnt_both_ways([one for one in used if not one.is_small], values, window, dtype)
        small = [one for one in used if one.is_small]
        if not small:
            return large
        (lowest, highest), (low, high) = large, _burnt_both_ways(small, values, window, dtype)
        return np.where(low > 0, low, lowest), np.where(high > 0, high, highest)


_NOUNS = {"Point": "points", "LineString": "lines", "Polygon": "polygons"}


_POINTS = ("Point", "MultiPoint")


def has_points(labels: LabelFeatures) -> bool:
    """Return whether labels are points, or have points among other features."""
    return any(count_kinds(labels.features)[kind] for kind in _POINTS)


def feature_codes(labels: LabelFeatures) -> list[int]:
    """Return the class of each feature, checked (see :func:`class_code`)."""
    codes = codes_of(labels.features)
    if isinstance(labels.features, PackedFeatures) and np.abs(labels.features.codes).max(initial=0) < LARGEST_CODE:
        return codes
    return [class_code(value, labels.name) for value in codes]


def _kinds(labels: LabelFeatures) -> Counter[str]:
    """Count the features of each kind of geometry."""
    return count_kinds(labels.features)


def _placed(labels: LabelFeatures, numbers: Sequence[int], crs: CRS, grid: Grid) -> PlacedShapes:
    """Place polygons on a grid, one after the other."""
    geometries = ((number, placed_polygon(labels.features[number][0], crs, grid.crs)) for number in numbers)
    shapes = [(number, pixel_shape(one, grid.transform)) for number, one in geometries if one is not None]
    shapes = [(number, shape) for number, shape in shapes if not shape.is_flat]
    return PlacedShapes(shapes, len(numbers) - len(shapes), set())


def features_noun(labels: LabelFeatures, kinds: Counter[str] | None = None) -> str:
    """Return what the features of labels are called: points, lines, polygons, or features where they are mixed.

    Args:
        labels: the features.
        kinds: how many there are of each kind of geometry, where that is known.
    """
    found = _kinds(labels) if kinds is None else kinds
    nouns = {_NOUNS[plain] for kind in found if (plain := kind.replace("Multi", "")) in _NOUNS}
    return nouns.pop() if len(nouns) == 1 else "features"


def check_radii(labels: LabelFeatures, grid: Grid) -> npt.NDArray[np.float64]:
    """Check the radii around points and lines.

    Args:
        labels: the features.
        grid: the pixels; no radius is larger than it.

    Returns:
        Metres, of each of the F features, (F,).

    Raises:
        LabelError: a radius is no distance, or larger than the grid.
    """
    radii = np.full(len(labels.features), float(labels.radius))
    if labels.radii:
        if len(labels.radii) != len(radii):
            raise LabelError(
                message(
                    "The label layer '{labels}' has {radii:,} {noun} but {given:,} radii. Give each its own, or "
                    "one for all.",
                    labels=labels.name,
                    radii=len(radii),
                    noun=features_noun(labels),
                    given=len(labels.radii),
                )
            )
        radii = np.array(labels.radii, dtype=np.float64)
    wrong = ~np.isfinite(radii) | (radii < 0)
    if wrong.any():
        raise LabelError(
            message(
                "The label layer '{labels}' has a radius of {radii:g}. A radius is 0 or more metres.",
                labels=labels.name,
                radii=radii[wrong][0],
            )
        )
    if radii.any():
        across, along = ground_size(grid)
        longest = max(across * grid.width, along * grid.height)
        if radii.max() > longest:
            raise LabelError(
                message(
                    "The radius of {max:,.0f} m around the {labels} of the label layer '{labels_2}' is larger than "
                    "the scene ({longest:,.0f} m). Give it in metres: the accuracy of the GPS, for example.",
                    max=radii.max(),
                    labels=features_noun(labels),
                    labels_2=labels.name,
                    longest=longest,
                )
            )
    return radii


def class_code(value: Any, name: str) -> int:
    """Check a class in the labels: a whole number of any sign, which may be written as a float.

    Raises:
        LabelError: it is none.
    """
    if type(value) is int and -LARGEST_CODE < value < LARGEST_CODE:
        return value
    whole = not isinstance(value, bool) and isinstance(value, (int, float, np.number)) and float(value).is_integer()
    if not whole or abs(int(value)) >= LARGEST_CODE:
        raise LabelError(
            message(
                "The label layer '{name}' has the class value {value!r}. Class values are whole numbers of up to 15 "
                "digits, or text; choose another field.",
                name=name,
                value=value,
            )
        )
    return int(value)


def seen_at_once(shapes: Sequence[PixelShape], grid: Grid) -> set[int]:
    """Return the places of shapes that cover a pixel's centre, as far as burning all of them at once tells.

    One that lies below others may be missing: it is to be looked at by itself, which takes a millisecond each.
    """
    boxes = np.array([(one.left, one.top, one.right, one.bottom) for one in shapes])
    found: set[int] = set()
    for tile in tiles(grid.whole, _TILE):
        left, top = int(tile.col_off), int(tile.row_off)
        here = (boxes[:, 0] < left + tile.width) & (boxes[:, 2] > left)
        here &= (boxes[:, 1] < top + tile.height) & (boxes[:, 3] > top)
        chosen = np.flatnonzero(here)
        if len(chosen):
            burnt = np.zeros((int(tile.height), int(tile.width)), dtype=np.int32)
            geometries = pixel_geometries([shapes[place] for place in chosen.tolist()], left, top)
            rasterize(list(zip(geometries, (chosen + 1).tolist())), out=burnt)
            found.update((np.unique(burnt[burnt > 0]) - 1).tolist())
    return found


def _burnt_both_ways(
    polygons: Sequence[PlacedPolygon], values: Values, window: Window, dtype: Any
) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
    """Burn polygons, sorted by their value, one over the other, the last first and the first first; 0 is none."""
    top, left = int(window.row_off), int(window.col_off)
    lowest, highest = (np.zeros((int(window.height), int(window.width)), dtype=dtype) for _ in range(2))
    if polygons:
        geometries = pixel_geometries([one.shape for one in polygons], left, top)
        given = list(zip(geometries, (values[one.feature] for one in polygons)))
        rasterize(given, out=highest)
        rasterize(given[::-1], out=lowest)
    return lowest, highest


def _crs(labels: LabelFeatures) -> CRS:
    try:
        crs = CRS.from_user_input(labels.crs)
    except CRSError:
        crs = None
    if not crs:
        said = message("The label layer '{name}' has no known CRS; set it in the layer's properties.", name=labels.name)
        raise LabelError(said)
    return crs
