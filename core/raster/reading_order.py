"""In which order to read a scene, so that GDAL decodes each block of its files once, or not many times."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rasterio.windows import Window

from ..machine import LEAST_CACHE, MOST_CACHE
from .sensors import BlockLayout, SensorStack

WRITTEN = 32 * 2**20
"""Of these for blocks that are written."""
STRIPE_TILES = 8
"""Tiles side by side that are read before the next row of them. With more, memory would grow with the scene's width."""
MOST_DECODED = 1.5
"""How much more may be decoded for that: what lies at the edges of narrow stripes is needed by both neighbours."""

MOST_KEPT = 1.5
"""How much more memory than a stripe's may be taken to keep all blocks of a small scene."""


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
    """Choose the width of the stripes, so that the blocks of three rows of their tiles fit in memory.

    A tile with its halo touches the blocks around it. When the next row of tiles comes, those of a wide scene with
    many bands have long been dropped, and every block is decoded three times; in a narrower stripe only those at its
    edges are decoded twice. Where all blocks are little more they are kept, those too that a look at the values decodes
    while the first tiles are read. So a scene of any width is read in stripes of a few tiles, and takes the same
    memory; only where blocks are wide, as those of files in long strips are, would that decode them too often, and they
    are wider.

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

    width = _stripe(len(columns), needed, most - WRITTEN)
    all_rows = max(tile.row_off for tile in tiles) - min(tile.row_off for tile in tiles) + size + 2 * halo
    everything = sum(_bytes(layout, columns[-1] - columns[0] + size + 2 * halo, all_rows) for layout in layouts)
    kept = needed(width)
    if everything <= min(most - WRITTEN, MOST_KEPT * kept):
        kept = everything
    cache = min(most, max(LEAST_CACHE, kept + WRITTEN))
    stripe = {column: number // width for number, column in enumerate(columns)}
    ordered = sorted(tiles, key=lambda tile: (stripe[tile.col_off], tile.row_off, tile.col_off))
    return ReadingOrder(tuple(ordered), cache)


def _stripe(columns: int, needed: Callable[[int], int], most: int) -> int:
    """Choose how many tiles lie side by side in a stripe.

    Args:
        columns: tiles side by side in all.
        needed: gives the bytes of the blocks to keep for stripes of so many tiles.
        most: bytes of blocks to keep at most.
    """
    widest = max((count for count in range(1, columns + 1) if needed(count) <= most), default=0)
    if not widest:
        # Where one tile is too much, a file of long strips say, no order helps.
        return max(1, columns)
    fewest = math.ceil(columns / widest)
    for stripes in range(max(fewest, math.ceil(columns / STRIPE_TILES)), fewest, -1):
        width = math.ceil(columns / stripes)
        if stripes * needed(width) <= MOST_DECODED * fewest * needed(widest):
            return width
    return widest


def _bytes(layout: BlockLayout, columns: int, rows: int) -> int:
    """Return the bytes of the blocks that a part of a raster touches, wherever it begins."""
    down, along = (
        min(math.ceil(whole / block), math.ceil(part / block) + 1) * block
        for part, block, whole in ((rows, layout.height, layout.rows), (columns, layout.width, layout.columns))
    )
    return down * along * layout.pixel_bytes
