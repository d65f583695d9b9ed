"""A map in strips of whole rows: where each lies, and a store on disk for what is computed strip by strip."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from tempfile import TemporaryFile
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..contracts.limits import BLOCK_SIZE
from ..errors import OutputError
from ..message import message
from ..raster.grid import Grid

MOST_PIXELS = 2**22
"""Of a strip, where rows allow: what is computed of a strip takes some hundred bytes a pixel."""


def strips_of(grid: Grid, most: int = MOST_PIXELS) -> tuple[Window, ...]:
    """Cut a grid into strips of whole rows, which end with the rows of blocks of a map, or divide them evenly."""
    rows = BLOCK_SIZE
    while rows > 1 and rows * grid.width > most:
        rows //= 2
    return tuple(Window(0, top, grid.width, min(rows, grid.height - top)) for top in range(0, grid.height, rows))


def with_rows_around(strip: Window, rows: int, grid: Grid) -> tuple[Window, slice]:
    """Return a strip with so many rows above and below, as far as there are any, and where the strip is in it."""
    top = max(0, int(strip.row_off) - rows)
    bottom = min(grid.height, int(strip.row_off + strip.height) + rows)
    first = int(strip.row_off) - top
    return Window(0, top, grid.width, bottom - top), slice(first, first + int(strip.height))


class StripStore:
    """Class values of a whole map in a temporary file; a context manager: the file is gone when it is left.

    Args:
        grid: the map's.

    Raises:
        OutputError: the disk for temporary files is full, here and while strips are written.
    """

    def __init__(self, grid: Grid) -> None:
        self._width = grid.width
        with _using_the_disk():
            self._stream = TemporaryFile(prefix="mamol-")  # noqa: SIM115 (closed in __exit__)

    def __enter__(self) -> StripStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with suppress(OSError):
            self._stream.close()

    def write(self, values: NDArray[Any], strip: Window) -> None:
        """Write the class values of a strip, (height, width)."""
        with _using_the_disk():
            self._stream.seek(int(strip.row_off) * self._width * 2)
            self._stream.write(np.ascontiguousarray(values, dtype=np.uint16).tobytes())

    def read(self, strip: Window) -> NDArray[np.uint16]:
        """Return the class values of whole rows, (height, width), uint16."""
        with _using_the_disk():
            self._stream.seek(int(strip.row_off) * self._width * 2)
            data = self._stream.read(int(strip.height) * self._width * 2)
        return np.frombuffer(data, dtype=np.uint16).reshape(int(strip.height), self._width)


@contextmanager
def _using_the_disk() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(
            message("The map in work could not be stored: the disk for temporary files is full. Free some space there.")
        ) from error
