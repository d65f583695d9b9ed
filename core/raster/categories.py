"""Rasters whose numbers are codes of categories: how they are told from measurements, and which codes they hold."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, Resampling
from rasterio.io import DatasetReader
from rasterio.windows import Window

from .direct_reading import equals
from .grid import Grid
from .opening import Layer, reading
from .raster_classes import read_raster_classes

MOST_CATEGORIES = 64
LARGEST_CODE = 2**24
"""Beyond it float32 does not hold every whole number."""
_SIDE = 2048


@dataclass(frozen=True)
class Codes:
    """What a band holds in the part that the grid covers.

    Attributes:
        counts: pixels by number, of an even sample; empty where they are not all whole numbers.
        names: of the codes that have one.
        evidence: why the numbers may be codes ("class names", "a colour table"); empty where nothing says so.
        looks_continuous: whether the colours are those of a picture or a ramp: shades of grey only.
    """

    counts: dict[int, int]
    names: dict[int, str]
    evidence: str
    looks_continuous: bool

    @property
    def codes(self) -> tuple[int, ...]:
        """The codes that occur, in order."""
        return tuple(sorted(self.counts))


def evidence_of(dataset: DatasetReader, path: str, index: int) -> tuple[str, dict[int, str], bool]:
    """Look for what says that a band's numbers are codes, without reading pixels.

    Returns:
        The evidence, the names by code, and whether there are only shades of grey.
    """
    known = read_raster_classes(dataset, path, index)
    names = {int(value): str(name) for value, name in known.names.items()}
    if len(names) >= 2:
        return "class names", names, False
    colours = set(known.colours.values())
    is_integer = np.dtype(dataset.dtypes[index - 1]).kind in "iu"
    if len(colours) >= 2 and (is_integer or dataset.colorinterp[index - 1] == ColorInterp.palette):
        return "a colour table", names, all(colour[1:3] == colour[3:5] == colour[5:7] for colour in colours)
    return "", names, False


def codes_within(layer: Layer, dataset: DatasetReader, index: int, grid: Grid) -> Codes:
    """Read an even sample of the part of a band that the grid covers, and count its numbers.

    Raises:
        MamolError: of the layer's type; the file cannot be read.
    """
    evidence, names, is_grey = evidence_of(dataset, layer.path, index)
    window = part_covered(Grid.of(dataset), grid)
    data = sample_of_band(layer, dataset, index, window, _SIDE)
    values, counts = np.unique(data, return_counts=True)
    is_whole = all(float(value).is_integer() and abs(float(value)) <= LARGEST_CODE for value in values[:100_000])
    found = {int(value): int(count) for value, count in zip(values, counts)} if is_whole else {}
    return Codes(found, names, evidence, is_grey)


def part_covered(native: Grid, grid: Grid) -> Window:
    """Return the window of a raster's own pixels around what a grid covers of it; all where that cannot be told."""
    xs, ys = grid.points_in(native.crs)
    if not len(xs):
        return native.whole
    columns, rows = ~native.transform * (xs, ys)
    left, right = max(0, math.floor(columns.min())), min(native.width, math.ceil(columns.max()))
    top, bottom = max(0, math.floor(rows.min())), min(native.height, math.ceil(rows.max()))
    if left >= right or top >= bottom:
        return native.whole
    return Window(left, top, right - left, bottom - top)


def sample_of_band(layer: Layer, dataset: DatasetReader, index: int, window: Window, longest: int) -> NDArray[Any]:
    """Read the numbers of a band that are data, from an even sample of a window with no edge beyond ``longest``."""
    step = max(1.0, max(window.width, window.height) / longest)
    shape = max(1, round(window.height / step)), max(1, round(window.width / step))
    with reading(layer):
        numbers = dataset.read(index, window=window, out_shape=shape, resampling=Resampling.nearest)
        there = dataset.read_masks(index, window=window, out_shape=shape, resampling=Resampling.nearest) > 0
    nodata = dataset.nodatavals[index - 1]
    if nodata is not None:
        there &= ~equals(numbers, nodata)
    return np.asarray(numbers[there & np.isfinite(numbers)])
