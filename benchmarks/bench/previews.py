"""The What-if page's jobs: a flip's first picture, and every combination of sensors in view."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from pathlib import Path

from mamol.core.contracts.preview import PreviewRequest, View, ViewValueRequest
from mamol.core.contracts.sensors import Extent
from mamol.core.progress import Progress
from mamol.core.raster.grid import Grid
from mamol.core.what_if.make_preview import make_preview, value_view
from mamol.core.what_if.preview_memory import PreviewMemory

from .drawing import seconds_to_draw
from .measuring import REPEATS, Row, Spread, ratio, seconds
from .models import make_model
from .scenes import CRS, spectrometers

SIDE = 256
SCREEN = 512
LEAST_GOAL = 0.3
"""Seconds: a picture that comes sooner is not felt to come sooner."""


def rows(folder: Path) -> list[Row]:
    """Measure as the page asks: the view is known, then sensors are switched off one after the other."""
    view = _view(folder, SIDE)
    names = tuple(source.name for source in view.sensors)
    request = PreviewRequest(view, names, str(folder / "preview.tif"), is_first=True)
    first, flips, whole, subsets, subset_processor, goals, drawn = [], [], [], [], [], [], []
    for number in range(REPEATS):
        memory, off = PreviewMemory(), number % len(names)
        flipped = replace(request, present=names[:off] + names[off + 1 :])
        first.append(seconds(partial(make_preview, memory, request, Progress())))
        # The pixels of the view itself are known too, as they are on the page before anybody flips a switch.
        make_preview(memory, replace(request, is_first=False), Progress())
        flips.append(seconds(partial(_flip, memory, flipped, SIDE // 2)))
        whole.append(flips[-1] + seconds(partial(_flip, memory, replace(flipped, is_first=False), SIDE)))
        drawn.append(seconds_to_draw(view))
        goals.append(max(LEAST_GOAL, drawn[-1] / 2))
        fresh = PreviewMemory()
        # The page asks for them when the view's last picture is there (ui/what_if/page.py).
        for is_first in (True, False):
            make_preview(fresh, replace(request, is_first=is_first), Progress())
        start = time.process_time()
        subsets.append(seconds(partial(value_view, fresh, ViewValueRequest(view), Progress())))
        subset_processor.append(time.process_time() - start)
    flip, every, look = Spread(tuple(flips)), Spread(tuple(whole)), Spread(tuple(first))
    return [
        Row(
            f"what-if: a flip's first picture, {SIDE} x {SIDE}, three sensors, over half the time that QGIS loads and "
            f"draws the three layers, or {LEAST_GOAL} s where that is more",
            "≤ 1.0",
            ratio(flip, Spread(tuple(goals))).text(".1f"),
            f"flip {flip.text('.2f')} s, of every 2nd pixel each way; QGIS {Spread(tuple(drawn)).text('.2f')} s; with "
            f"all pixels after {every.text('.2f')} s",
        ),
        Row(
            "what-if: a first look at that view, files read, over a flip with all pixels",
            "≤ 2.0",
            ratio(look, every).text(".1f"),
            f"first look {look.text('.2f')} s, of every 2nd pixel each way",
        ),
        Row(
            "what-if: all seven combinations of that view",
            "< 3 s",
            f"{Spread(tuple(subsets)).text('.2f')} s",
            f"half of two cores' time: {Spread(tuple(subset_processor)).text('.2f', 0.5)} s",
        ),
        _large(folder),
    ]


def _large(folder: Path) -> Row:
    """Time a flip's whole picture of a view four times as large; its first picture has fewer pixels."""
    view = _view(folder, 2 * SIDE)
    names = tuple(source.name for source in view.sensors)
    request = PreviewRequest(view, names, str(folder / "preview.tif"), is_first=True)
    first, whole = [], []
    for number in range(REPEATS):
        memory, off = PreviewMemory(), number % len(names)
        for is_first in (True, False):
            make_preview(memory, replace(request, is_first=is_first), Progress())
        flipped = replace(request, present=names[:off] + names[off + 1 :])
        first.append(seconds(partial(_flip, memory, flipped, SIDE // 2)))
        whole.append(seconds(partial(_flip, memory, replace(flipped, is_first=False), 2 * SIDE)))
    return Row(
        f"what-if: a flip's first picture in a view of {2 * SIDE} x {2 * SIDE}",
        "< 1 s",
        f"{Spread(tuple(first)).text('.2f')} s",
        f"every pixel of it: {Spread(tuple(whole)).text('.2f')} s more",
    )


def _view(folder: Path, side: int) -> View:
    """Show a part of a scene, and write a model of its sensors."""
    import rasterio

    sources = spectrometers(folder, side + 64, 3)
    model = folder / "three.safetensors"
    make_model(sources, model)
    with rasterio.open(sources[0].path) as dataset:
        grid = Grid.of(dataset)
    left, top = grid.transform * (8, 8)
    right, bottom = grid.transform * (8 + side, 8 + side)
    return View(str(model), sources, Extent(left, bottom, right, top, CRS), SCREEN, SCREEN, "cpu")


def _flip(memory: PreviewMemory, request: PreviewRequest, side: int) -> None:
    picture = make_preview(memory, request, Progress())
    if picture.values.shape != (side, side):
        raise RuntimeError(f"the picture has {picture.values.shape} pixels")
