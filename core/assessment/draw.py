"""Drawing pixels at random in strata, in two passes over the tiles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..message import message
from ..progress import Progress
from ..raster.pixel_area import ground_size
from ..raster.tiles import tiles
from .strata import TILE, StrataMap, counted_rows

_MORE, _AT_LEAST = 10, 100
"""Candidates for each point where points keep a distance: so many times as many, and so many more."""

Places = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Drawn:
    """Pixels drawn in a stratum.

    Attributes:
        rows: (n,), from 0.
        columns: (n,).
    """

    rows: Places
    columns: Places


def draw(
    strata: StrataMap,
    pixels: Mapping[int, int],
    wanted: Sequence[int],
    seed: int,
    distance: float,
    progress: Progress,
) -> dict[int, Drawn]:
    """Draw pixels in each stratum, every one of a stratum's pixels with the same chance.

    Args:
        strata: the map.
        pixels: of each stratum, by code.
        wanted: points in each, in the order of ``pixels``.
        seed: the same seed gives the same points.
        distance: metres between any two points; 0 for none. Then a candidate that is too near is passed over.
        progress: asked now and then whether to stop.

    Returns:
        By code; fewer points than wanted where they would be too near to one another.

    Raises:
        RasterError: the maps cannot be read.
        Cancelled: when the progress says so.
    """
    chance = np.random.default_rng(seed)
    ranks = {}
    for (code, total), points in zip(pixels.items(), wanted):
        tried = min(total, max(_MORE * points, points + _AT_LEAST)) if distance > 0 else points
        ranks[code] = chance.choice(total, tried, replace=False).astype(np.int64)
    found = _places(strata, ranks, progress)
    counts = dict(zip(pixels, wanted))
    if distance <= 0:
        return found
    sizes = np.array(ground_size(strata.classes.grid))
    taken = np.empty((0, 2))
    kept = {}
    # The smallest have the least room to turn to.
    for code in sorted(found, key=lambda one: pixels[one]):
        one = found[code]
        spots = np.stack([one.columns, one.rows], axis=1) * sizes
        chosen: list[int] = []
        for place, spot in enumerate(spots):
            if len(chosen) == counts[code]:
                break
            if not len(taken) or ((taken - spot) ** 2).sum(axis=1).min() >= distance**2:
                chosen.append(place)
                taken = np.concatenate([taken, spot[None]])
        kept[code] = Drawn(one.rows[chosen], one.columns[chosen])
    return {code: kept[code] for code in found}


def _places(strata: StrataMap, ranks: Mapping[int, Places], progress: Progress) -> dict[int, Drawn]:
    """Find the pixels that are so many-th of their stratum, in the order of the tiles and in them row by row."""
    grid = strata.classes.grid
    passed = dict.fromkeys(ranks, 0)
    order = {code: np.argsort(those) for code, those in ranks.items()}
    sorted_ranks = {code: those[order[code]] for code, those in ranks.items()}
    rows = {code: np.zeros(len(those), dtype=np.int64) for code, those in ranks.items()}
    columns = {code: np.zeros(len(those), dtype=np.int64) for code, those in ranks.items()}
    windows = list(tiles(grid.whole, TILE))
    for number, window in enumerate(windows):
        progress.check()
        progress.report(number / len(windows), message("drawing the points"))
        codes = strata.read(window)
        flat, width = codes.reshape(-1), codes.shape[1]
        present, counts = counted_rows(codes)
        for code, count in zip(present.tolist(), counts.sum(axis=0).tolist()):
            if code not in passed:
                continue
            first, last = np.searchsorted(sorted_ranks[code], (passed[code], passed[code] + count))
            if first < last:
                inside = np.flatnonzero(flat == code)[sorted_ranks[code][first:last] - passed[code]]
                places = order[code][first:last]
                rows[code][places] = inside // width + int(window.row_off)
                columns[code][places] = inside % width + int(window.col_off)
            passed[code] += count
    return {code: Drawn(rows[code], columns[code]) for code in ranks}
