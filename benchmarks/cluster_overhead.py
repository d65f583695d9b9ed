"""What worker processes cost beside Classify in one process, on the same cores; writes benchmarks/cluster_overhead.md.

The demo scene (200 bands, three sensors) is laid out in mirrored copies and classified with a network of random
weights, the class map and its confidence: in one process, and by as many workers as there are cores. Both run in turn,
so that other programs on the machine weigh on both alike; what counts is the median of the ratios of the pairs. The
workers' start, which does not grow with the scene, is part of their time.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import tempfile
import time
from pathlib import Path

import torch
from mamol import demo
from mamol.benchmarks.bench.models import make_model
from mamol.benchmarks.scaling import laid_out
from mamol.core import api
from mamol.core.machine import usable_cores
from mamol.core.training.train import versions

TARGET = Path(__file__).with_name("cluster_overhead.md")
KINDS = (api.OutputKind.CLASSES, api.OutputKind.CONFIDENCE)
GOAL = 1.15


def measure(side: int, tile_size: int, repeats: int) -> list[tuple[float, float]]:
    """Return the seconds of each pair of runs: in one process, and by workers."""
    runs = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sensors = []
        for sensor, path in demo.SENSOR_FILES.items():
            laid_out(Path(path), folder / Path(path).name, side)
            sensors.append(api.SensorSource(sensor, str(folder / Path(path).name)))
        model = folder / "model.safetensors"
        make_model(sensors, model)
        for number in range(repeats):
            outputs = tuple(api.Output(kind, str(folder / f"{number}_{kind.value}.tif")) for kind in KINDS)
            plain = api.classify(api.ClassifyRequest(str(model), tuple(sensors), outputs, device="cpu"))
            mosaic = api.MosaicRequest(
                str(model), tuple(sensors), KINDS, str(folder / f"mosaic_{number}"), tile_size=tile_size
            )
            begun = time.monotonic()
            api.classify_on_cluster(api.ClusterRequest(mosaic, workers=usable_cores()))
            runs.append((plain.seconds, time.monotonic() - begun))
            print(*runs[-1], flush=True)
    return runs


def main() -> None:
    """Measure and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--side", type=int, default=2048, help="pixels a side")
    parser.add_argument("--tile-size", type=int, default=512)
    parser.add_argument("--repeats", type=int, default=3)
    given = parser.parse_args()
    ratios = sorted(many / one for one, many in measure(given.side, given.tile_size, given.repeats))
    known = ", ".join(f"{name} {version}" for name, version in versions().items())
    command = f"--side {given.side} --tile-size {given.tile_size} --repeats {given.repeats}"
    text = [
        "# What worker processes cost",
        (__doc__ or "").partition("\n\n")[2].strip(),
        f"Command: `.venv/bin/python -m mamol.benchmarks.cluster_overhead {command}`",
        f"Machine: {platform.machine()}, {usable_cores()} cores, shared; processor: "
        f"{torch.backends.cpu.get_cpu_capability()}; {known}.",
        "| figure | value |\n| --- | --- |\n"
        f"| time by workers / time in one process, median of {len(ratios)} | {statistics.median(ratios):.2f} "
        f"({ratios[0]:.2f} to {ratios[-1]:.2f}) |\n"
        f"| goal | at most {GOAL} |",
    ]
    TARGET.write_text("\n\n".join(text) + "\n", encoding="utf-8")


if __name__ == "__main__":  # worker processes import this file again
    main()
