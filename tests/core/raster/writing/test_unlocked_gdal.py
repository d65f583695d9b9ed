"""Python's other threads go on while rasters are written to their end; rasters are the same without GDAL's module."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.progress import Progress
from mamol.core.raster.source import unlocked_gdal
from mamol.core.raster.writing.overviews import build_overviews
from rasterio.enums import Resampling

from .test_overviews import WIDE, checked_classes, class_layer, float_layer, write

SIDE = 2300
MANY = 40
"""Turns that even a busy machine gives a thread meanwhile; it was three with Python's lock held, and 164 without."""


def turns_of_another_thread(call: Callable[[], object]) -> int:
    """Count how often another thread, which rests a millisecond at a time, comes to its turn during a call."""
    turns, done = [0], threading.Event()

    def take_turns() -> None:
        while not done.is_set():
            turns[0] += 1
            time.sleep(0.001)

    thread = threading.Thread(target=take_turns)
    thread.start()
    before = turns[0]
    call()
    counted = turns[0] - before
    done.set()
    thread.join()
    return counted


def noise(bands: int) -> np.ndarray:
    return np.random.default_rng(0).random((bands, SIDE, SIDE), dtype=np.float32)


def test_another_thread_goes_on_while_overviews_are_built(tmp_path: Path) -> None:
    """Built by rasterio they leave the other thread a few turns, between two of them."""
    path = tmp_path / "noise.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=SIDE, height=SIDE, count=1, dtype="float32", tiled=True, compress="deflate"
    ) as file:
        file.write(noise(1))
    assert turns_of_another_thread(lambda: build_overviews(path, Progress())) > MANY
    with rasterio.open(path) as file:
        assert file.overviews(1) == [2, 4, 8, 16]


def test_rasters_are_the_same_without_gdals_own_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    values = np.random.default_rng(0).random((2, *WIDE), dtype=np.float32)
    for name in ("with", "without"):
        (tmp_path / name).mkdir()
        if name == "without":
            monkeypatch.setitem(sys.modules, "osgeo", None)
        write(class_layer(tmp_path / name / "classes.tif"), checked_classes())
        write(float_layer(tmp_path / name / "floats.tif", 2), values)
    for file in ("classes.tif", "floats.tif"):
        for level in (None, 0, 1, 2, 3):
            options = {} if level is None else {"overview_level": level}
            kept = []
            for folder in ("with", "without"):
                with rasterio.open(tmp_path / folder / file, **options) as dataset:
                    kept.append((dataset.read(), dataset.block_shapes))
            assert np.array_equal(kept[0][0], kept[1][0]) and kept[0][1] == kept[1][1]


def test_a_file_that_is_gone_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        unlocked_gdal.build_overviews(tmp_path / "nowhere.tif", [2], Resampling.nearest, 256)
