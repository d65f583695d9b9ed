"""How a scene is cut into tasks, and which files each writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rasterio.windows import Window

from ..contracts.classify import ClassifyRequest
from ..contracts.outputs import Output, OutputKind
from ..contracts.sensors import PixelWindow
from ..errors import OutputError
from ..inference.classify_windows import part_name
from ..raster.grid import Grid
from ..raster.tiles import common_pixels, touched_tiles
from ..raster.writing.map_file import BLOCK_SIZE
from .mosaic_file import MosaicTile
from .tile_task import TileTask


@dataclass(frozen=True)
class PlannedTile:
    """A tile: its pixels of the reference grid, and its name."""

    window: PixelWindow
    name: str

    def path(self, kind: OutputKind) -> str:
        """Give the tile's raster of a kind, from the mosaic's folder on."""
        return f"tiles/{kind.value}_{self.name}.tif"

    def in_mosaic(self, kind: OutputKind, whole: Window) -> MosaicTile:
        """Give the tile's raster of a kind, and its place in a mosaic that covers ``whole``."""
        column, row = self.window.column - int(whole.col_off), self.window.row - int(whole.row_off)
        return MosaicTile(self.path(kind), replace(self.window, column=column, row=row))


def planned_tiles(grid: Grid, whole: Window, size: int) -> tuple[PlannedTile, ...]:
    """Cut a part of the grid into tiles.

    They are cut where those of the whole grid would be: so no pixel is classified twice but at the edges of the part.

    Args:
        grid: the reference grid.
        whole: the part to classify.
        size: edge of a tile in pixels, a multiple of the block size.

    Returns:
        Tiles that cover ``whole`` once, row by row.

    Raises:
        OutputError: the size is no such multiple.
    """
    if size < BLOCK_SIZE or size % BLOCK_SIZE:
        raise OutputError(
            f"A tile of {size} pixels a side cannot be written. Give a multiple of {BLOCK_SIZE}, say 2048."
        )
    found = []
    for tile in touched_tiles(whole, size, grid.whole):
        part = common_pixels(tile, whole)
        if part is not None:
            window = PixelWindow(int(part.col_off), int(part.row_off), int(part.width), int(part.height))
            found.append(PlannedTile(window, part_name(window)))
    return tuple(found)


def tile_tasks(
    tiles: Sequence[PlannedTile], whole: ClassifyRequest, kinds: Sequence[OutputKind], folder: Path, records: Path
) -> list[TileTask]:
    """Give the task of each tile.

    Args:
        tiles: the tiles.
        whole: what is asked of the whole scene.
        kinds: the maps to make.
        folder: that the tiles' paths are in.
        records: folder for the record of each tile that is whole.
    """
    tasks = []
    for tile in tiles:
        outputs = tuple(Output(kind, str(folder / tile.path(kind))) for kind in kinds)
        request = replace(whole, outputs=outputs, extent=None, window=tile.window, cloud_optimized=True)
        tasks.append(TileTask(tile.name, request, str(records / f"{tile.name}.json")))
    return tasks
