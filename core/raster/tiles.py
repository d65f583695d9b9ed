"""Cutting a window into tiles, and tiles at a window."""

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


def touched_tiles(window: Window, size: int, whole: Window) -> Iterator[Window]:
    """Return the tiles, uncut, that a part of a larger window touches.

    Args:
        window: the part; whole pixels, inside ``whole``.
        size: edge of a tile, in pixels.
        whole: the larger window.

    Yields:
        Those of the tiles of ``whole`` that share a pixel with ``window``.

    Raises:
        ValueError: ``size`` is not positive.
    """
    left = _floor(window.col_off, whole.col_off, size)
    top = _floor(window.row_off, whole.row_off, size)
    right = min(-_floor(-(window.col_off + window.width), -whole.col_off, size), whole.col_off + whole.width)
    bottom = min(-_floor(-(window.row_off + window.height), -whole.row_off, size), whole.row_off + whole.height)
    yield from tiles(Window(left, top, right - left, bottom - top), size)


def _floor(position: int, origin: int, size: int) -> int:
    """Return the largest number up to a position that is whole steps from an origin."""
    if size < 1:
        raise ValueError("a tile has at least one pixel")
    return int(origin + (position - origin) // size * size)


def common_pixels(one: Window, other: Window) -> Window | None:
    """Return the pixels that two windows share; None where there are none."""
    left, top = max(one.col_off, other.col_off), max(one.row_off, other.row_off)
    right = min(one.col_off + one.width, other.col_off + other.width)
    bottom = min(one.row_off + one.height, other.row_off + other.height)
    return Window(left, top, right - left, bottom - top) if left < right and top < bottom else None
