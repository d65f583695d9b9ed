"""In which order to read a scene, so that GDAL decodes each block of its files once, or not many times."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from rasterio.windows import Window

from ..machine import LEAST_CACHE, MOST_CACHE
from .sensors import BlockLayout, SensorStack

WRITTEN = 32 * 2**20
"""Of these for blocks that are written."""


@dataclass(frozen=True)
class ReadingOrder:
    """How to go over a scene.

    Attributes:
        tiles: windows of the grid, in stripes from the top down, row by row within a stripe.
        cache: bytes of blocks that GDAL should keep.
    """

    tiles: tuple[Window, ...]
    cache: int


def reading_order(
    stack: SensorStack, tiles: Iterable[Window], size: int, halo: int, most: int = MOST_CACHE
) -> ReadingOrder:
    """Choose the width of the stripes: as wide as the blocks of three rows of tiles fit in memory.

    A tile with its halo touches the blocks around it. When the next row of tiles comes, those of a wide scene with
    many bands have long been dropped, and every block is decoded three times; in a narrower stripe only those at its
    edges are decoded twice.

    Args:
        stack: the open sensors.
        tiles: what is read, in pixels of their grid.
        size: edge of a tile.
        halo: pixels that are read on every side of a tile.
        most: bytes of blocks to keep at most.

    Returns:
        The order.
    """
    layouts, tiles = stack.layouts(), tuple(tiles)
    columns = sorted({tile.col_off for tile in tiles})

    def needed(count: int) -> int:
        return sum(_bytes(layout, count * size + 2 * halo, size + 2 * halo) for layout in layouts)

    fitting = [count for count in range(1, len(columns) + 1) if needed(count) + WRITTEN <= most]
    # Where one tile is too much, a file of long strips say, no order helps.
    width = max(fitting, default=len(columns))
    cache = min(most, max(LEAST_CACHE, needed(width) + WRITTEN))
    stripe = {column: number // max(1, width) for number, column in enumerate(columns)}
    ordered = sorted(tiles, key=lambda tile: (stripe[tile.col_off], tile.row_off, tile.col_off))
    return ReadingOrder(tuple(ordered), cache)


def _bytes(layout: BlockLayout, columns: int, rows: int) -> int:
    """Return the bytes of the blocks that a part of a raster touches, wherever it begins."""
    down, along = (
        min(math.ceil(whole / block), math.ceil(part / block) + 1) * block
        for part, block, whole in ((rows, layout.height, layout.rows), (columns, layout.width, layout.columns))
    )
    return down * along * layout.pixel_bytes
