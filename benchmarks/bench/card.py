"""All that is to be seen on a graphics card, in under ten minutes: `make bench-gpu`.

In this order, so that what is cut off at the end matters least: the network alone and a whole job, agreement with the
CPU in each precision, running out of memory for real, two jobs at once, the tests that need a card, training.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import rasterio
import torch
from mamol import demo
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.inference.classify import classify
from mamol.core.inference.engine import Engine
from mamol.core.model.network import MamolNetwork
from mamol.core.progress import Progress
from mamol.core.training.train import train

from . import graphics
from .measuring import Row
from .models import make_model
from .products import NAMES, tile_blocks
from .report import keep, page, part_of, read
from .scenes import spectrometers

NO_CARD = "There is no graphics card here that torch can use, so nothing was measured. Run this on a machine with one."
SIDE, TILE = 1024, 256
SMALL_BYTES = 256 * 2**20
PRECISIONS = (torch.float32, torch.float16, torch.bfloat16)


def rows(folder: Path, side: int, device: str) -> list[Row]:
    """Measure and compare all but training and the tests; on "cpu" it is tried out, without a memory that is short."""
    sources = spectrometers(folder, side)
    model = folder / "card.safetensors"
    _, network = make_model(sources, model)
    request = ClassifyRequest(str(model), sources, (), device=device)
    expected = _classes(replace(request, device="cpu"), folder, "cpu")
    return [
        *graphics.rows(folder, side, device),
        *(_agreement(network, precision, device) for precision in PRECISIONS),
        _short_of_memory(request, folder, expected),
        _two_at_once(request, folder, expected),
    ]


def training_rows(folder: Path, device: str, preset: Preset = Preset.BALANCED) -> list[Row]:
    """Train the demo's model on the device and on this machine's CPU."""
    sensors = tuple(SensorSource(name, str(path)) for name, path in demo.SENSOR_FILES.items())
    labels = LabelRaster(str(demo.ALL_LABELS))
    taken = {}
    for where in (device, "cpu"):
        request = TrainRequest(sensors, labels, str(folder / f"{where}.safetensors"), preset=preset, device=where)
        taken[where] = train(request, Progress()).seconds
    told = f"{taken[device]:.0f} s and {taken['cpu']:.0f} s"
    return [Row(f"GPU: training, {preset.value}, over the CPU", "≥ 5 x", f"{taken['cpu'] / taken[device]:.1f} x", told)]


def _agreement(network: MamolNetwork, precision: torch.dtype, device: str) -> Row:
    """Compare a tile's classes and confidence with those of the CPU in fp32."""
    blocks = tile_blocks(network, 0.2, TILE)
    own = {}
    for where, kind in (("cpu", torch.float32), (device, precision)):
        engine = Engine(network.to(where), NAMES, with_expert_shares=False)
        with _in_precision(kind if where != "cpu" else None):
            own[where if where != device else "card"] = engine.run(blocks, TILE, TILE, Progress())
    network.to("cpu")
    card, cpu = own["card"], own.get("cpu", own["card"])
    same = float((card.winner == cpu.winner).mean())
    off = float(np.abs(card.confidence - cpu.confidence).max())
    finite = bool(np.isfinite(card.confidence).all())
    return Row(
        f"GPU: classes equal to the CPU's, {str(precision).removeprefix('torch.')}",
        "≥ 99.9 %",
        f"{same:.2%}",
        f"confidence off by {off:.4f} at most; {'no overflow' if finite else 'NOT FINITE'}",
    )


def _in_precision(precision: torch.dtype | None) -> AbstractContextManager[object]:
    """Return the context in which the network runs in this precision, whatever the card is thought to gain from."""
    from unittest.mock import patch

    if precision is None:
        return nullcontext()
    return patch("mamol.core.device.working_precision", lambda device: precision)


def _classes(request: ClassifyRequest, folder: Path, name: str) -> np.ndarray:
    """Classify, and read the class map."""
    path = folder / f"card_{name}.tif"
    classify(replace(request, outputs=(Output(OutputKind.CLASSES, str(path)),)), Progress())
    with rasterio.open(path) as dataset:
        values: np.ndarray = dataset.read(1)
    return values


def _short_of_memory(request: ClassifyRequest, folder: Path, expected: np.ndarray) -> Row:
    """Classify while the process may take little of the card's memory, so that batches have to be halved."""
    if request.device != "cuda":
        return Row("GPU: classifying with 256 MB of the card's memory", "≥ 99.9 % the same", "no card to be short of")
    whole = torch.cuda.get_device_properties(0).total_memory
    torch.cuda.empty_cache()
    torch.cuda.set_per_process_memory_fraction(SMALL_BYTES / whole)
    try:
        made = _classes(request, folder, "short")
    finally:
        torch.cuda.set_per_process_memory_fraction(1.0)
    return Row("GPU: classifying with 256 MB of the card's memory", "≥ 99.9 % the same", _same(made, expected))


def _two_at_once(request: ClassifyRequest, folder: Path, expected: np.ndarray) -> Row:
    """Classify twice at the same time."""
    start = time.perf_counter()
    with ThreadPoolExecutor(2) as pool:
        jobs: list[Callable[[], np.ndarray]] = [partial(_classes, request, folder, f"job_{n}") for n in range(2)]
        made = [one.result() for one in [pool.submit(job) for job in jobs]]
    told = f"{time.perf_counter() - start:.1f} s for both"
    return Row("GPU: two jobs at once", "≥ 99.9 % the same", min(_same(one, expected) for one in made), told)


def _same(made: np.ndarray, expected: np.ndarray) -> str:
    return f"{float((made == expected).mean()):.2%}"


def _tests() -> Row:
    """Run the tests that need a card."""
    root = Path(__file__).resolve().parents[2]
    files = ["tests/benchmarks/test_graphics.py", "tests/core/inference/test_cards.py", "tests/faults/test_devices.py"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *files], cwd=root, stdout=subprocess.PIPE, check=False, text=True
    )
    return Row("GPU: tests", "all pass", done.stdout.strip().splitlines()[-1].strip("= "))


def main() -> None:
    """Measure, print each row as it comes, and write them into the page of `make bench`."""
    from .report import line
    from .run import KEPT, PAGE

    if not torch.cuda.is_available():
        raise SystemExit(NO_CARD)
    print(torch.cuda.get_device_name(0), flush=True)
    made: list[Row] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for measure in (lambda: rows(folder, SIDE, "cuda"), lambda: [_tests()], lambda: training_rows(folder, "cuda")):
            new = measure()
            print("\n".join(map(line, new)), flush=True)
            made += new
            part = part_of("graphics", f"make bench-gpu, {torch.cuda.get_device_name(0)}", (0.0, 0.0), made)
            order = list(dict.fromkeys([*(one.name for one in read(KEPT)), "graphics"]))
            PAGE.write_text(page(keep([part], KEPT, order)), encoding="utf-8")


if __name__ == "__main__":
    main()
