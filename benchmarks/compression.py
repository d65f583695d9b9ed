"""Which compression the maps are written with; writes benchmarks/compression.md.

The arrays are maps that Classify made of a real scene: classes, confidence and the experts' shares. Each is written
as Classify writes its rasters (tiles of 256 x 256 pixels, bands apart), closed, and read again.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import rasterio
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.limits import BLOCK_SIZE
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress
from mamol.core.training.train import versions

from .fast_model import train_fast
from .study.sets import StudySet, all_sets

TARGET = Path(__file__).with_name("compression.md")
DECISION = "../docs/decisions/0041-deflate-for-all-rasters-overviews-inside-large-ones.md"
MAPS = Path(__file__).resolve().parents[1] / "build" / "compression"
KINDS = (OutputKind.CLASSES, OutputKind.CONFIDENCE, OutputKind.EXPERTS)
LEVELS = {"deflate": ("zlevel", (1, 3, 6, 9)), "zstd": ("zstd_level", (1, 3, 9, 15)), "lzw": ("", (0,))}
REPEATS = 5


def make_maps(scene: StudySet) -> dict[OutputKind, Path]:
    """Train the fast preset and classify, unless that was done before."""
    folder = MAPS / scene.name.lower().replace(" ", "_")
    paths = {kind: folder / f"{kind.value}.tif" for kind in KINDS}
    if not all(path.exists() for path in paths.values()):
        folder.mkdir(parents=True, exist_ok=True)
        model = folder / "model.safetensors"
        sensors = train_fast(scene, model)
        outputs = tuple(Output(kind, str(path)) for kind, path in paths.items())
        classify(ClassifyRequest(str(model), sensors, outputs), Progress())
    return paths


def variants(is_float: bool) -> list[tuple[str, dict[str, object]]]:
    """List what is compared: a name and GDAL's creation options."""
    found: list[tuple[str, dict[str, object]]] = [("none", {})]
    for name, (option, levels) in LEVELS.items():
        for level in levels:
            for predictor in (1, 2, 3) if is_float else (1, 2):
                options: dict[str, object] = {"compress": name, "predictor": predictor}
                if option:
                    options[option] = level
                found.append((f"{name.upper()} {level or ''}, predictor {predictor}".replace(" ,", ","), options))
    return found


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time of some work: other programs on the machine do not count."""
    start = time.process_time()
    work()
    return time.process_time() - start


def measure(values: np.ndarray, path: Path, options: dict[str, object]) -> tuple[float, float, int]:
    """Return the medians of the seconds to write and to read, and the bytes."""

    def write() -> None:
        with rasterio.open(
            path, "w", driver="GTiff", count=len(values), height=values.shape[1], width=values.shape[2],
            dtype=values.dtype, tiled=True, blockxsize=BLOCK_SIZE, blockysize=BLOCK_SIZE, interleave="band", **options,
        ) as dataset:  # fmt: skip
            dataset.write(values)

    def read() -> None:
        with rasterio.open(path) as dataset:
            dataset.read()

    written = statistics.median(seconds(write) for _ in range(REPEATS))
    return written, statistics.median(seconds(read) for _ in range(REPEATS)), path.stat().st_size


def table(kind: OutputKind, values: np.ndarray) -> str:
    """Measure one map with every variant, and lay the figures out."""
    lines = ["| compression | write, s | read, s | MB | part of none |", "| --- | --- | --- | --- | --- |"]
    uncompressed = 0
    for name, options in variants(values.dtype.kind == "f"):
        with tempfile.TemporaryDirectory() as folder:
            written, read, size = measure(values, Path(folder) / "map.tif", options)
        uncompressed = uncompressed or size
        part = f"{size / uncompressed:.3f}"
        lines.append(f"| {name} | {written:.3f} | {read:.3f} | {size / 1e6:.2f} | {part} |")
        print(kind.value, lines[-1], flush=True)
    bands, height, width = values.shape
    title = f"## {kind.value}: {width} x {height} pixels, {bands} band{'s' if bands > 1 else ''}, {values.dtype}"
    return title + "\n\n" + "\n".join(lines)


def main() -> None:
    """Measure and write the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    scenes = {scene.name: scene for scene in all_sets() if scene.at_hand()}
    default = "Aberystwyth" if "Aberystwyth" in scenes else "demo scene"
    parser.add_argument("--scene", default=default, choices=list(scenes))
    arguments = parser.parse_args()
    tables = []
    for kind, path in make_maps(scenes[arguments.scene]).items():
        with rasterio.open(path) as dataset:
            tables.append(table(kind, dataset.read()))
    known = ", ".join(f"{name} {version}" for name, version in versions().items())
    text = [
        "# Compression of the maps",
        (__doc__ or "").partition("\n\n")[2].strip(),
        f"Command: `.venv/bin/python -m mamol.benchmarks.compression --scene {arguments.scene!r}`",
        f"Machine: {platform.machine()}, shared; processor seconds, medians of {REPEATS}, file in the page cache; "
        f"{known}. What was chosen, and why, is in [decision 41]({DECISION}).",
        *tables,
    ]
    TARGET.write_text("\n\n".join(text) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
