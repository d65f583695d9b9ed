"""The part of the reference grid that Classify is asked for, and a tile's answers in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

from rasterio.windows import Window

from ..contracts.classify import ClassifyRequest
from ..contracts.run_record import RunRecord
from ..contracts.sensors import PixelWindow
from ..errors import ExtentError
from ..message import message
from ..raster.grid import Grid
from ..raster.tiles import common_pixels, tiles, touched_tiles
from .engine import TileResult


def classified_window(grid: Grid, asked: ClassifyRequest | RunRecord) -> Window:
    """Return the pixels that a run classifies: those of its window or extent, or else all.

    Raises:
        ExtentError: the window does not lie in the grid, or is given beside an extent; the extent is
            empty, in an unknown CRS, or outside the grid.
    """
    if asked.window is None:
        return grid.window(asked.extent)
    if asked.extent is not None:
        raise ExtentError(message("Both an extent and a pixel window are given. Leave one of them out."))
    return pixel_window(grid, asked.window)


def pixel_window(grid: Grid, window: PixelWindow) -> Window:
    """Return a window of the grid, checked.

    Raises:
        ExtentError: it is empty, not of whole pixels, or does not lie in the grid.
    """
    values = (window.column, window.row, window.width, window.height)
    if any(type(value) is not int for value in values):
        raise ExtentError(message("{window} is not in whole pixels. Use whole numbers.", window=_described(window)))
    if window.width < 1 or window.height < 1:
        raise ExtentError(
            message("{window} is empty. Give it at least one column and one row.", window=_described(window))
        )
    outside = min(window.column, window.row) < 0
    if outside or window.column + window.width > grid.width or window.row + window.height > grid.height:
        raise ExtentError(
            message(
                "{window} extends beyond the reference raster, which has {width:,} columns and {height:,} rows. "
                "Choose a window inside it.",
                window=_described(window),
                width=grid.width,
                height=grid.height,
            )
        )
    return Window(*values)


def tiles_to_run(grid: Grid, asked: ClassifyRequest, size: int) -> Iterator[Window]:
    """Return the tiles to classify for a request, as :func:`classified_window` places it.

    In floating point the other pixels of a batch may change a pixel's last bits. So the tiles of a window are those
    of the whole raster, uncut: what a window holds does not depend on how a raster was split.
    """
    window = classified_window(grid, asked)
    return tiles(window, size) if asked.window is None else touched_tiles(window, size, grid.whole)


def cut_to_window(tile: TileResult, place: Window, window: Window) -> tuple[TileResult, Window]:
    """Keep of a tile's result what lies in the window.

    Args:
        tile: the result for all pixels of ``place``.
        place: where the tile lies, in pixels of the reference grid.
        window: what is classified; shares pixels with the tile.

    Returns:
        The result for the pixels in the window, and where these lie.
    """
    kept = common_pixels(place, window)
    if kept is None or kept == place:
        return tile, place
    left, top = int(kept.col_off - place.col_off), int(kept.row_off - place.row_off)
    rows, columns = slice(top, top + int(kept.height)), slice(left, left + int(kept.width))
    parts: dict[str, Any] = {}
    for field in fields(tile):
        values = getattr(tile, field.name)
        if values is not None:
            whole = values.reshape(*values.shape[:-1], int(place.height), int(place.width))
            parts[field.name] = whole[..., rows, columns].reshape(*values.shape[:-1], -1)
    return replace(tile, **parts), kept


def _described(window: PixelWindow) -> str:
    return message(
        "The window of {width} x {height} pixels from column {column}, row {row}",
        width=window.width,
        height=window.height,
        column=window.column,
        row=window.row,
    )
