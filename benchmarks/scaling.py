"""How many pixels a core classifies in a second as a worker does it; writes benchmarks/scaling.md.

A model of Sentinel-2, Sentinel-1 and elevation (12 + 2 + 1 bands) is trained on a TerraMesh scene, which is then laid
out in mirrored copies. All maps are made, as cloud-optimized GeoTIFFs, with one thread: reading, classifying, overviews
and files are all in it.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import rasterio
import torch
from mamol.benchmarks.bench.models import ALL_MAPS
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress
from mamol.core.training.train import versions

from .fast_model import train_fast
from .study.sets import StudySet, all_sets

TARGET = Path(__file__).with_name("scaling.md")
SWITZERLAND_KM2, EDGE_METRES = 41_285, 10


def laid_out(path: Path, target: Path, side: int) -> None:
    """Write a raster of ``side`` pixels a side from mirrored copies of another."""
    with rasterio.open(path) as dataset:
        values, profile = dataset.read(), dataset.profile
    more = [(0, 0), (0, max(0, side - values.shape[1])), (0, max(0, side - values.shape[2]))]
    values = np.pad(values, more, mode="symmetric")[:, :side, :side]
    profile.update(height=side, width=side, tiled=True, blockxsize=256, blockysize=256, compress="deflate")
    with rasterio.open(target, "w", **profile) as dataset:
        dataset.write(values)


def measure(scene: StudySet, side: int, repeats: int) -> list[tuple[float, float, int]]:
    """Return processor seconds, seconds and bytes of each run."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        model = folder / "model.safetensors"
        sensors = train_fast(scene, model)
        for sensor in sensors:
            laid_out(Path(sensor.path), folder / Path(sensor.path).name, side)
        large = tuple(replace(sensor, path=str(folder / Path(sensor.path).name)) for sensor in sensors)
        outputs = tuple(Output(kind, str(folder / f"map_{kind.value}.tif")) for kind in ALL_MAPS)
        request = ClassifyRequest(str(model), large, outputs, device="cpu", cloud_optimized=True)
        runs = []
        for _ in range(repeats):
            start, processor = time.monotonic(), time.process_time()
            classify(request, Progress())
            size = sum(Path(output.path).stat().st_size for output in outputs)
            runs.append((time.process_time() - processor, time.monotonic() - start, size))
            print(runs[-1], flush=True)
    return runs


def main() -> None:
    """Measure and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--side", type=int, default=512, help="pixels a side")
    parser.add_argument("--repeats", type=int, default=3)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    (scene,) = (one for one in all_sets() if one.name == "TerraMesh Denmark")
    runs = measure(scene, arguments.side, arguments.repeats)
    pixels = arguments.side**2
    rates = sorted(pixels / processor for processor, _, _ in runs)
    rate, size = statistics.median(rates), runs[0][2] / pixels
    country = SWITZERLAND_KM2 * 1_000_000 // EDGE_METRES**2
    known = ", ".join(f"{name} {version}" for name, version in versions().items())
    kind = torch.backends.cpu.get_cpu_capability()
    command = f"--side {arguments.side} --repeats {arguments.repeats}"
    text = [
        "# What a worker does",
        (__doc__ or "").partition("\n\n")[2].strip(),
        f"Command: `OMP_NUM_THREADS=1 .venv/bin/python -m mamol.benchmarks.scaling {command}`",
        f"Machine: {platform.machine()}, shared; processor: {kind}; {known}. Seconds are the "
        "processor's, so that other programs on the machine do not count.",
        "| figure | value |\n| --- | --- |\n"
        f"| pixels per core and second, median of {len(runs)} | {rate:,.0f} ({rates[0]:,.0f} to {rates[-1]:,.0f}) |\n"
        f"| bytes per pixel, all {len(ALL_MAPS)} maps with overviews | {size:.1f} |\n"
        f"| pixels of Switzerland ({SWITZERLAND_KM2:,} km² at {EDGE_METRES} m) | {country:,} |\n"
        f"| core hours for it | {country / rate / 3600:.1f} |\n"
        f"| GB of maps for it | {country * size / 1e9:.1f} |",
    ]
    TARGET.write_text("\n\n".join(text) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
