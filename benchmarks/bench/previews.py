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

from .measuring import REPEATS, Row, Spread, seconds
from .models import make_model
from .scenes import CRS, spectrometers

SIDE = 256
SCREEN = 512


def rows(folder: Path) -> list[Row]:
    """Measure as the page asks: the view is known, then sensors are switched off one after the other."""
    import rasterio

    sources = spectrometers(folder, SIDE + 64, 3)
    model = folder / "three.safetensors"
    make_model(sources, model)
    with rasterio.open(sources[0].path) as dataset:
        grid = Grid.of(dataset)
    left, top = grid.transform * (8, 8)
    right, bottom = grid.transform * (8 + SIDE, 8 + SIDE)
    view = View(str(model), sources, Extent(left, bottom, right, top, CRS), SCREEN, SCREEN, "cpu")
    names = tuple(source.name for source in sources)
    request = PreviewRequest(view, names, str(folder / "preview.tif"), is_first=True)
    first, flips, processor, subsets, subset_processor = [], [], [], [], []
    for number in range(REPEATS):
        memory, off = PreviewMemory(), number % len(names)
        flipped = replace(request, present=names[:off] + names[off + 1 :])
        first.append(seconds(partial(make_preview, memory, request, Progress())))
        start = time.process_time()
        flips.append(seconds(partial(_flip, memory, flipped)))
        processor.append(time.process_time() - start)
        fresh = PreviewMemory()
        make_preview(fresh, request, Progress())
        start = time.process_time()
        subsets.append(seconds(partial(value_view, fresh, ViewValueRequest(view), Progress())))
        subset_processor.append(time.process_time() - start)
    note = "half of two cores' time: {} s; a first look at the view, files read: {} s"
    return [
        Row(
            f"what-if: a flip's first picture, {SIDE} x {SIDE}, three sensors",
            "< 0.5 s",
            f"{Spread(tuple(flips)).text('.2f')} s",
            note.format(Spread(tuple(processor)).text(".2f", 0.5), Spread(tuple(first)).text(".2f")),
        ),
        Row(
            "what-if: all seven combinations of that view",
            "< 3 s",
            f"{Spread(tuple(subsets)).text('.2f')} s",
            f"half of two cores' time: {Spread(tuple(subset_processor)).text('.2f', 0.5)} s",
        ),
    ]


def _flip(memory: PreviewMemory, request: PreviewRequest) -> None:
    picture = make_preview(memory, request, Progress())
    if picture.values.shape != (SIDE, SIDE):
        raise RuntimeError(f"the first picture has {picture.values.shape} pixels")
