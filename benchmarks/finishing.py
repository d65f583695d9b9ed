"""How much memory and time finishing a large map takes; writes benchmarks/finishing.md.

The map is made up: patches of a few sizes with speckle over them, and probabilities that go with it. Smoothing, mapping
unit and polygons are asked for together, in a process of its own whose most memory is what the operating system says.

    python -m mamol.benchmarks.finishing [--edge 10000] [--classes 8] [--speckle 0.02]
"""

from __future__ import annotations

import argparse
import multiprocessing
import platform
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from mamol.core.contracts.finish import AreaUnit, FinishRequest, FinishResult, Smoothing
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.limits import BLOCK_SIZE
from mamol.core.contracts.outputs import PROBABILITY_NODATA, PROBABILITY_STEPS
from mamol.core.finishing.finish import finish
from mamol.core.progress import Progress
from mamol.core.raster.grid import Grid
from mamol.core.raster.writing.map_file import OutputLayer
from mamol.core.raster.writing.output_set import OutputSet
from rasterio.crs import CRS
from rasterio.windows import Window
from scipy.ndimage import gaussian_filter

TARGET = Path(__file__).with_name("finishing.md")
SCALES = (4, 12, 40)
"""Of the made-up patches, in pixels."""
PERIOD = 1024
"""The map repeats itself after so many pixels, but for its speckle."""


def make_maps(folder: Path, edge: int, classes: int, speckle: float) -> tuple[str, str]:
    """Write a class map and its probabilities."""
    entries = tuple(ClassEntry(value, f"class {value}", "#808080") for value in range(1, classes + 1))
    names = tuple(entry.name for entry in entries)
    paths = str(folder / "classes.tif"), str(folder / "probabilities.tif")
    layers = [
        OutputLayer(paths[0], "uint8", 0, ("class",), entries),
        OutputLayer(paths[1], "uint16", PROBABILITY_NODATA, names, None, 1 / PROBABILITY_STEPS),
    ]
    grid = Grid(CRS.from_epsg(32632), Affine(10, 0, 500000, 0, -10, 5500000), edge, edge)
    random = np.random.default_rng(0)
    noise = random.standard_normal((classes, PERIOD, PERIOD), np.float32)
    fields = sum(gaussian_filter(noise, (0, scale, scale), mode="wrap") * scale for scale in SCALES)
    with OutputSet(layers, grid, grid.whole, {}) as outputs:
        for top in range(0, edge, BLOCK_SIZE):
            window = Window(0, top, edge, min(BLOCK_SIZE, edge - top))
            shape = int(window.height), edge
            rows = (np.arange(top, top + shape[0]) % PERIOD)[:, None]
            scores = fields[:, rows, np.arange(edge)[None] % PERIOD]
            # Speckle: another class leads by little.
            noisy = random.random(shape) < speckle
            scores[(random.integers(0, classes, int(noisy.sum())), *np.nonzero(noisy))] += 1.5
            shares = np.exp(3 * (scores - scores.max(axis=0)))
            steps = np.rint(shares / shares.sum(axis=0) * PROBABILITY_STEPS)
            values = scores.argmax(axis=0) + 1
            gap = np.zeros(shape, dtype=bool)
            gap[:, : edge // 50] = True
            outputs.write(paths[0], np.where(gap, 0, values)[None], window)
            outputs.write(paths[1], np.where(gap, PROBABILITY_NODATA, steps), window)
        outputs.commit()
    return paths


def measure(request: FinishRequest) -> tuple[FinishResult, int, int]:
    """Finish a map; what it gave, and the process's most memory before and in the end, in bytes."""
    before = most_memory()
    result = finish(request, Progress())
    return result, before, most_memory()


def most_memory() -> int:
    """Read the most memory this process has had, in bytes; getrusage would count its parent's too."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


CASES: tuple[tuple[str, dict[str, object]], ...] = (
    ("Bayesian smoothing (window 7), mapping unit of 0.5 ha, polygons", {"smoothing": Smoothing.BAYES}),
    ("mapping unit of 0.5 ha on the map as it is, with probabilities", {"polygons": None}),
    ("majority (window 7), mapping unit of 50 pixels without probabilities",
     {"smoothing": Smoothing.MAJORITY, "probabilities": None, "mapping_unit": 50, "unit": AreaUnit.PIXELS,
      "polygons": None}),
)  # fmt: skip


def rows_of(folder: Path, classes: str, probabilities: str) -> list[str]:
    """Measure all cases, each in a fresh process."""
    rows = []
    for name, changes in CASES:
        given = {
            "classes": classes,
            "output": str(folder / "finished.tif"),
            "probabilities": probabilities,
            "polygons": str(folder / "finished.gpkg"),
            "mapping_unit": 0.5,
            **changes,
        }
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            started = time.monotonic()
            try:
                result, before, most = pool.apply(measure, (FinishRequest(**given),))
            except Exception as error:
                rows.append(f"| {name} | refused: {error} | | | |")
                continue
            seconds = time.monotonic() - started
        rows.append(
            f"| {name} | {most / 1e6:,.0f} MB ({before / 1e6:,.0f} MB before) | {seconds:,.0f} s | "
            f"{result.merged_patches:,} | {result.polygon_count:,} |"
        )
        print(rows[-1], flush=True)
    return rows


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edge", type=int, default=10_000)
    parser.add_argument("--classes", type=int, default=8)
    parser.add_argument("--speckle", type=float, default=0.02)
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = make_maps(folder, given.edge, given.classes, given.speckle)
        rows = rows_of(folder, *paths)
    head = [
        "# Finishing a large map",
        "",
        f"Written by `python -m mamol.benchmarks.finishing --edge {given.edge} --classes {given.classes} --speckle "
        f"{given.speckle:g}`: a made-up map of {given.edge:,} x {given.edge:,} pixels of 10 m and {given.classes} "
        f"classes, with its probabilities. To reach: less than 2 GB. {platform.machine()}, Python "
        f"{platform.python_version()}, numpy {np.__version__}, GDAL {rasterio.__gdal_version__}; other programs had a "
        "part of the two cores.",
        "",
        "| what | most memory of the process | time | patches that went to a neighbour | polygons |",
        "| --- | --- | --- | --- | --- |",
    ]
    TARGET.write_text("\n".join([*head, *rows, ""]), encoding="utf-8")


if __name__ == "__main__":
    main()
