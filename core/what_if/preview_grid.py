"""The pixels of one picture of a view: which of Classify's are shown, and how coarse."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.windows import Window

from ..contracts.preview import View
from ..errors import ExtentError
from ..message import message
from ..raster.grid import Grid, moved
from ..raster.tiles import tiles

FIRST_PIXELS = 256 * 256
"""Of the first picture: what two cores classify with two sensors in about half a second."""
FIRST_READ = 512 * 512
"""Pixels whose windows are looked at for the first picture, at most."""
MOST_PIXELS = 1024 * 1024


@dataclass(frozen=True)
class PreviewGrid:
    """The pixels of one picture.

    Attributes:
        grid: the grid of Classify, made coarser, on which the sensors are read.
        window: the part of it that the map shows.
        step: pixels of Classify along the edge of one of this grid's.
        every: pixels of this grid along the edge of one of the picture's, which is classified in its middle.
        is_final: whether the picture of the map's resolution has no more.
    """

    grid: Grid
    window: Window
    step: int
    every: int
    is_final: bool

    @property
    def picture(self) -> Grid:
        """The picture's own pixels."""
        return self.grid.part(self.window).coarser(self.every)

    def tiles(self, size: int) -> Iterator[tuple[Window, Window]]:
        """Cut the picture.

        Args:
            size: edge of a tile in pixels of the grid, at most.

        Yields:
            Windows of the grid, and what they are of the picture.
        """
        for tile in tiles(self.picture.whole, max(1, size // self.every)):
            left, top, width, height = (self.every * int(part) for part in tile.flatten())
            yield Window(self.window.col_off + left, self.window.row_off + top, width, height), tile


def preview_grid(view: View, native: Grid, is_first: bool) -> PreviewGrid:
    """Choose the pixels of a picture.

    Args:
        view: what the map shows.
        native: the grid of Classify.
        is_first: whether a coarse picture is wanted.

    Returns:
        Pixels of about the screen's size, never smaller than those of Classify and at most ``MOST_PIXELS``.
        The first picture has at most ``FIRST_PIXELS``, which are evenly chosen among those where the view has
        no more than ``FIRST_READ``.

    Raises:
        ExtentError: the map shows nothing of the grid.
    """
    window = native.window(view.extent)
    final = max(1, round(_pixels_per_screen_pixel(view, native, window)))
    final = _step_for(native, view, final, MOST_PIXELS)
    step = _step_for(native, view, final, FIRST_READ) if is_first else final
    grid = native.coarser(step)
    window = grid.window(view.extent)
    every = math.ceil(math.sqrt(window.width * window.height / FIRST_PIXELS)) if is_first else 1
    # A strip that is narrower than that still has a pixel.
    every = max(1, min(every, int(window.width), int(window.height)))
    return PreviewGrid(grid, window, step, every, step * every == final)


def _step_for(native: Grid, view: View, step: int, most: int) -> int:
    """Return the least step, from one on, with which the window has no more than so many pixels."""
    while True:
        window = native.coarser(step).window(view.extent)
        pixels = int(window.width * window.height)
        if pixels <= most:
            return step
        step = max(step + 1, math.floor(step * math.sqrt(pixels / most)))


def _pixels_per_screen_pixel(view: View, native: Grid, window: Window) -> float:
    """Return how many native pixels a pixel of the screen spans, in the middle of the window."""
    try:
        crs = CRS.from_user_input(view.extent.crs)
    except CRSError as error:
        raise ExtentError(
            message(
                "The CRS of the map is unknown: '{crs}'. Choose another CRS for the project.", crs=view.extent.crs[:80]
            )
        ) from error
    column, row = window.col_off + window.width / 2, window.row_off + window.height / 2
    columns, rows = np.array([column, column + 1, column]), np.array([row, row, row + 1])
    xs, ys = moved(native.crs, crs, *(native.transform * (columns, rows)))
    screen = (view.extent.right - view.extent.left) / max(1, view.width)
    if len(xs) != len(columns):
        return 1.0
    span = math.sqrt(math.hypot(xs[1] - xs[0], ys[1] - ys[0]) * math.hypot(xs[2] - xs[0], ys[2] - ys[0]))
    return screen / span if span > 0 else 1.0
