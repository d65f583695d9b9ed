"""How a scene is cut into tasks, and which files each writes."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rasterio.windows import Window

from ..contracts.classify import ClassifyRequest, ClassifyResult
from ..contracts.limits import BLOCK_SIZE
from ..contracts.outputs import Output, OutputKind
from ..contracts.run_record import file_stamp
from ..contracts.sensors import PixelWindow
from ..errors import OutputError, OutputInUseError
from ..files.replaced import output_error, write_text
from ..inference.classify import classify, part_name
from ..message import message
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.tiles import common_pixels, touched_tiles
from .mosaic_file import MosaicTile

PAUSE = 2.0
"""Seconds between two looks at a tile that another worker is writing."""
_BYTES = "bytes"
"""In a tile's record: the sizes of its files."""


@dataclass(frozen=True)
class TileTask:
    """A tile to classify.

    Attributes:
        name: of the tile, "r0-2047_c2048-4095".
        request: its window and files.
        record: the file that is written last: where it is, the tile is whole.
    """

    name: str
    request: ClassifyRequest
    record: str


@dataclass(frozen=True)
class TileFigures:
    """Counts of a tile, as a classification's result has them; ``confidence`` is the sum over valid pixels.

    ``outside_pixels`` are those unlike training, NaN where that is not known.
    """

    class_pixels: dict[int, int]
    pattern_pixels: dict[int, int]
    confidence: float
    valid_pixels: int
    warnings: tuple[str, ...]
    device: str
    expert_peaks: tuple[float, ...]
    outside_pixels: float = math.nan


def classify_tile(task: TileTask, progress: Progress) -> TileFigures:
    """Classify a tile, unless that is done already and its files are as they were written.

    A worker that was given up for lost may still be at a tile that another was given: the later one waits.

    Raises:
        MamolError: a sentence about what is wrong.
        Cancelled: when the run was stopped; the tile's files are not there then.
    """
    while True:
        done = read_figures(task.record)
        if done is not None and _is_whole(task):
            return done
        try:
            figures = _figures(classify(task.request, progress, is_part=True))
        except OutputInUseError:
            progress.check()
            time.sleep(PAUSE)
            continue
        write_text(task.record, json.dumps({**vars(figures), _BYTES: _sizes(task)}))
        return figures


def _is_whole(task: TileTask) -> bool:
    """Return whether the files of a tile with a record are still there: a machine that lost power may have cut some."""
    return bool(json.loads(Path(task.record).read_text(encoding="utf-8")).get(_BYTES) == _sizes(task))


def _sizes(task: TileTask) -> list[int]:
    """Return the bytes of a tile's files; -1 for one that is not there."""
    found = [file_stamp(output.path) for output in task.request.outputs]
    return [-1 if one is None else one.size for one in found]


def read_figures(record: str) -> TileFigures | None:
    """Read the counts of a tile that is whole; None where it is not.

    Raises:
        OutputError: the file is there, and cannot be read or is not ours.
    """
    try:
        data = json.loads(Path(record).read_text(encoding="utf-8"))
        return TileFigures(
            {int(value): int(count) for value, count in data["class_pixels"].items()},
            {int(value): int(count) for value, count in data["pattern_pixels"].items()},
            float(data["confidence"]),
            int(data["valid_pixels"]),
            tuple(map(str, data["warnings"])),
            str(data["device"]),
            tuple(map(float, data["expert_peaks"])),
            float(data.get("outside_pixels", math.nan)),
        )
    except FileNotFoundError:
        return None
    except OSError as error:
        raise output_error(record, error) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise OutputError(
            message("'{file}' is damaged. Delete the folder that contains it, and run again.", file=Path(record).name)
        ) from error


def _figures(result: ClassifyResult) -> TileFigures:
    confidence = 0.0 if math.isnan(result.mean_confidence) else result.mean_confidence * result.valid_pixels
    return TileFigures(
        dict(result.class_pixels),
        dict(result.pattern_pixels),
        confidence,
        result.valid_pixels,
        result.warnings if result.valid_pixels else (),
        result.device,
        result.expert_peaks,
        result.outside_share * result.valid_pixels if result.valid_pixels else 0.0,
    )


@dataclass(frozen=True)
class PlannedTile:
    """A tile: its pixels of the reference grid, and its name."""

    window: PixelWindow
    name: str

    def path(self, kind: OutputKind) -> str:
        """Return the tile's raster of a kind, from the mosaic's folder on."""
        return f"tiles/{kind.value}_{self.name}.tif"

    def in_mosaic(self, kind: OutputKind, whole: Window) -> MosaicTile:
        """Return the tile's raster of a kind, and its place in a mosaic that covers ``whole``."""
        column, row = self.window.column - int(whole.col_off), self.window.row - int(whole.row_off)
        return MosaicTile(self.path(kind), replace(self.window, column=column, row=row))


def check_tile_size(size: int) -> None:
    """Check the edge of a tile in pixels.

    Raises:
        OutputError: it is no multiple of the block size.
    """
    if size < BLOCK_SIZE or size % BLOCK_SIZE:
        raise OutputError(
            message(
                "Tiles of {size} x {size} pixels cannot be written. Choose a multiple of {block_size}, for example "
                "2048.",
                size=size,
                block_size=BLOCK_SIZE,
            )
        )


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
    check_tile_size(size)
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
    """Return the task of each tile.

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
