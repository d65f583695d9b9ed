"""Cutting a window into tiles."""

from __future__ import annotations

from collections.abc import Iterator

from rasterio.windows import Window


def tiles(window: Window, size: int) -> Iterator[Window]:
    """Cut a window into square tiles, row by row; those at the right and bottom may be smaller.

    Args:
        window: what to cut; whole pixels.
        size: edge of a tile, in pixels.

    Yields:
        Windows in the same frame as ``window``; together they cover it once.

    Raises:
        ValueError: ``size`` is not positive.
    """
    if size < 1:
        raise ValueError("a tile has at least one pixel")
    left, top = int(window.col_off), int(window.row_off)
    right, bottom = left + int(window.width), top + int(window.height)
    for row in range(top, bottom, size):
        for column in range(left, right, size):
            yield Window(column, row, min(size, right - column), min(size, bottom - row))
