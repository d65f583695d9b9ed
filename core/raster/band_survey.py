"""Looking at a file's bands one by one: which hold nothing, and which one takes pixels away from the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rasterio.io import DatasetReader
from rasterio.windows import Window

from .categories import part_covered, sample_of_band
from .direct_reading import DirectReader
from .grid import Grid
from .opening import Layer

SIDE, PER_AXIS = 128, 4
_MOST_NUMBERS = 8 * 1024 * 1024
_LONGEST_EDGE = 1024
COSTLY = 0.05
"""A band that takes away more than this part of the pixels is told of."""


@dataclass(frozen=True)
class BandSurvey:
    """What a sample of a file's own pixels shows of some of its bands.

    Attributes:
        has_data: of each band, whether any pixel has data.
        varies: of each band, whether its numbers differ.
        costs: of each band, the part of the pixels with data in all other bands (of those that have any) where it has
            none, 0 to 1.
    """

    has_data: tuple[bool, ...]
    varies: tuple[bool, ...]
    costs: tuple[float, ...]


def survey_bands(layer: Layer, dataset: DatasetReader, indexes: Sequence[int], grid: Grid) -> BandSurvey:
    """Read windows of a file, evenly spread over what the grid covers of it.

    Where a band seems empty or constant, an even sample of all of that part is looked at as well.

    Raises:
        MamolError: of the layer's type; the file cannot be read.
    """
    native = Grid.of(dataset)
    reader = DirectReader(layer, dataset, tuple(indexes), (0, 0))
    covered = part_covered(native, grid)
    lowest, highest = np.full(len(indexes), np.inf), np.full(len(indexes), -np.inf)
    windows = spread_windows(covered, SIDE, PER_AXIS)
    every = max(1, len(indexes) * SIDE * SIDE * len(windows) // _MOST_NUMBERS)
    parts = []
    for window in windows:
        numbers, valid = reader.read_bands(window)
        for band, (own, there) in enumerate(zip(numbers, valid)):
            if there.any():
                lowest[band] = min(lowest[band], float(own[there].min()))
                highest[band] = max(highest[band], float(own[there].max()))
        parts.append(valid.reshape(len(indexes), -1)[:, ::every])
    alive = np.isfinite(lowest)
    costs = np.zeros(len(indexes))
    if alive.any():
        lacking = ~np.concatenate(parts, axis=1)[alive]
        # Band by band: all bands at once would take eight bytes for each number.
        together = lacking.sum(axis=0, dtype=np.int32)
        for band, own in zip(np.flatnonzero(alive), lacking):
            others = together == own
            costs[band] = (own & others).sum() / max(1, int(others.sum()))
    has_data, varies = alive.tolist(), (highest > lowest).tolist()
    if sum(window.width * window.height for window in windows) < covered.width * covered.height:
        for band, index in enumerate(indexes):
            if not varies[band]:
                values = sample_of_band(layer, dataset, index, covered, _LONGEST_EDGE)
                if alive[band]:
                    values = np.append(values, lowest[band])
                has_data[band], varies[band] = len(values) > 0, len(np.unique(values)) > 1
    return BandSurvey(tuple(has_data), tuple(varies), tuple(costs.tolist()))


def spread_windows(area: Window, side: int, per_axis: int) -> list[Window]:
    """Return square windows that are evenly spread over an area; all of it where that is no more."""
    places = []
    for first, size in ((area.row_off, area.height), (area.col_off, area.width)):
        count = min(per_axis, -(-int(size) // side))
        last = int(first) + max(0, int(size) - side)
        steps = (
            [int(first) + side * k for k in range(count)] if count * side >= size else np.linspace(first, last, count)
        )
        places.append([(int(step), min(side, int(first + size) - int(step))) for step in steps])
    return [Window(column, row, width, height) for row, height in places[0] for column, width in places[1]]
