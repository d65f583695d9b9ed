"""Whether memory grows with a scene's edge: scenes in which as much is to be classified, however wide they are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from mamol.core.contracts.outputs import OutputKind
from mamol.core.contracts.sensors import SensorSource
from rasterio.transform import from_origin
from rasterio.windows import Window

from .job import classify_apart
from .measuring import Row
from .models import make_model
from .scenes import CRS, PIXEL, SATELLITES, TILE

SIDES, LARGE_SIDES = (2_000, 6_000), (2_000, 20_000)
FILLED = 32
"""Tiles with data in each scene; all else is nodata, which is read and written as data is."""
KINDS = (OutputKind.CLASSES, OutputKind.CONFIDENCE, OutputKind.PROBABILITIES)


def rows(folder: Path, large: bool) -> list[Row]:
    """Measure in processes of their own; with ``large`` up to 20,000 pixels a side, ten minutes."""
    own = folder / "memory"
    own.mkdir(exist_ok=True)
    model = own / "model.safetensors"
    make_model(_scene(own, 512, 4), model)
    peaks = []
    for side in LARGE_SIDES if large else SIDES:
        sources = _scene(own, side, FILLED)
        peaks.append((side, classify_apart(model, sources, own, KINDS).peak))
        print(f"  {side} x {side}: {peaks[-1][1] / 1e6:,.0f} MB", flush=True)
    (least, first), (most, last) = peaks[0], peaks[-1]
    return [
        Row(
            f"memory of Classify over the idle process, {most:,} pixels a side over {least:,}",
            "≤ 10 % more",
            f"{last / first - 1:.0%} more",
            f"{first / 1e6:,.0f} MB and {last / 1e6:,.0f} MB; bands 12 + 2 + 1, three maps, {FILLED} tiles with data",
        )
    ]


def _scene(folder: Path, side: int, filled: int) -> tuple[SensorSource, ...]:
    """Write rasters of so many bands in which some tiles, spread evenly, have data."""
    random = np.random.default_rng(0)
    across = -(-side // TILE)
    step = max(1, across**2 // filled)
    places = [divmod(number * step, across) for number in range(min(filled, across**2))]
    sources = []
    for name, count in SATELLITES.items():
        path = folder / f"{name}_{side}.tif"
        values = random.integers(2_000, 4_000, (count, TILE, TILE)).astype(np.uint16)
        with rasterio.open(
            path, "w", driver="GTiff", count=count, height=side, width=side, dtype="uint16", crs=CRS, nodata=0,
            transform=from_origin(500_000, 4_480_000, PIXEL, PIXEL), tiled=True, blockxsize=TILE, blockysize=TILE,
            interleave="band", compress="deflate", sparse_ok=True,
        ) as dataset:  # fmt: skip
            for row, column in places:
                height, width = (min(TILE, side - TILE * place) for place in (row, column))
                dataset.write(values[:, :height, :width], window=Window(TILE * column, TILE * row, width, height))
        sources.append(SensorSource(name, str(path)))
    return tuple(sources)
