"""One tile, as a worker classifies it: waited for where another is at it, done once only."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import PixelWindow
from mamol.core.distributed import tiles as tile_task_module
from mamol.core.distributed.tiles import TileTask, classify_tile, planned_tiles, read_figures
from mamol.core.errors import Cancelled, OutputError
from mamol.core.files.replaced import ReplacedFiles
from mamol.core.progress import Progress
from mamol.core.raster.grid import Grid
from mamol.core.raster.sensors import open_sensors
from rasterio.windows import Window


@pytest.fixture
def task(classify_everything: ClassifyRequest, tmp_path: Path) -> TileTask:
    outputs = (Output(OutputKind.CLASSES, str(tmp_path / "classes.tif")),)
    request = replace(classify_everything, outputs=outputs, window=PixelWindow(20, 20, 30, 25))
    return TileTask("tile", request, str(tmp_path / "tile.json"))


class LetGo(Progress):
    """Ends the other run when this one asks whether to go on."""

    def __init__(self, other: ReplacedFiles) -> None:
        self.other, self.asked = other, False

    def cancelled(self) -> bool:
        self.asked = True
        self.other.discard()
        return False


def test_a_tile_that_another_worker_is_at_is_waited_for(task: TileTask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tile_task_module, "PAUSE", 0.01)
    other = ReplacedFiles()
    other.add(task.request.outputs[0].path)
    progress = LetGo(other)
    assert classify_tile(task, progress).valid_pixels > 0
    assert progress.asked and read_figures(task.record) is not None


def test_waiting_ends_when_the_run_is_stopped(task: TileTask) -> None:
    class Stopped(Progress):
        def cancelled(self) -> bool:
            return True

    with ReplacedFiles() as other:
        other.add(task.request.outputs[0].path)
        with pytest.raises(Cancelled):
            classify_tile(task, Stopped())


def test_a_tile_that_is_done_is_not_done_again(task: TileTask) -> None:
    first, path = classify_tile(task, Progress()), Path(task.request.outputs[0].path)
    written = path.stat().st_mtime_ns
    assert classify_tile(task, Progress()) == first
    assert path.stat().st_mtime_ns == written


@pytest.mark.parametrize("harm", [Path.unlink, lambda path: os.truncate(path, 300)], ids=["gone", "cut"])
def test_a_tile_whose_file_is_gone_or_cut_is_done_again(task: TileTask, harm: Callable[[Path], None]) -> None:
    first, path = classify_tile(task, Progress()), Path(task.request.outputs[0].path)
    content = path.stat().st_size
    harm(path)
    assert classify_tile(task, Progress()) == first
    assert path.stat().st_size == content


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"class_pixels": 3}', "\x00"])
def test_a_damaged_record_gets_a_sentence(task: TileTask, content: str) -> None:
    Path(task.record).write_text(content)
    with pytest.raises(OutputError, match=r"'tile\.json' is damaged"):
        classify_tile(task, Progress())


@pytest.mark.parametrize("window", [PixelWindow(0, 0, 96, 96), PixelWindow(95, 95, 1, 1), PixelWindow(3, 4, 50, 60)])
def test_the_tiles_cover_a_part_once(classify_everything: ClassifyRequest, window: PixelWindow) -> None:
    with open_sensors(classify_everything.sensors) as stack:
        grid = Grid(stack.grid.crs, stack.grid.transform, 700, 600)
    large = PixelWindow(7 * window.column, 6 * window.row, 7 * window.width, 6 * window.height)
    whole = Window(large.column, large.row, large.width, large.height)
    tiles = [tile.window for tile in planned_tiles(grid, whole, 256)]
    times, expected = np.zeros((600, 700), int), np.zeros((600, 700), int)
    for tile in tiles:
        times[tile.row : tile.row + tile.height, tile.column : tile.column + tile.width] += 1
    expected[large.row : large.row + large.height, large.column : large.column + large.width] = 1
    assert np.array_equal(times, expected)
    assert all(tile.column % 256 == 0 or tile.column == large.column for tile in tiles)
