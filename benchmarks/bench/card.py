"""All that is to be seen on a graphics card, in under ten minutes: `make bench-gpu`.

Its data are made up on the spot and its trained model ships with the plugin: nothing is fetched.

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
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from pathlib import Path
from unittest.mock import patch

import numpy as np
import rasterio
import torch
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.example import MADE_UP, example_model
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.example import made_up
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress
from mamol.core.training.train import train

from . import graphics
from .measuring import Row
from .models import make_model
from .report import keep, page, part_of, read
from .scenes import spectrometers

NO_CARD = "There is no graphics card here that torch can use, so nothing was measured. Run this on a machine with one."
SIDE = 1024
SMALL_BYTES = 256 * 2**20
PATIENCE = 240
"""Seconds for the tests."""
Maps = tuple[np.ndarray, np.ndarray]
"""Classes and confidence."""
PRECISIONS = (torch.float32, torch.float16, torch.bfloat16)


def rows(folder: Path, side: int, device: str) -> list[Row]:
    """Measure and compare all but training and the tests; on "cpu" it is tried out, without a memory that is short."""
    sources = spectrometers(folder, side, made_up=True)
    model = folder / "card.safetensors"
    make_model(sources, model)
    request = ClassifyRequest(str(model), sources, (), device=device)
    landscape = _landscape(folder, device)
    right = _maps(replace(landscape, device="cpu"), folder, "right")
    made = graphics.rows(folder, side, device)
    made += [_agreement(landscape, precision, folder, right) for precision in PRECISIONS]
    expected = _maps(replace(request, device="cpu"), folder, "cpu")[0]
    return [*made, _short_of_memory(request, folder, expected), _two_at_once(request, folder, expected)]


def training_rows(folder: Path, device: str, preset: Preset = Preset.BALANCED) -> list[Row]:
    """Train a model of the made-up landscape on the device and on this machine's CPU."""
    sensors = _landscape(folder, device).sensors
    labels = folder / "labels.tif"
    with rasterio.open(sensors[0].path) as like:
        profile = {**like.profile, "count": 1, "dtype": "uint8", "predictor": 1, "nodata": None}
    with rasterio.open(labels, "w", **profile) as dataset:
        dataset.write(made_up.labelled_ground(), 1)
    taken, accuracy = {}, {}
    for where in (device, "cpu"):
        path = str(folder / f"{where}.safetensors")
        result = train(TrainRequest(sensors, LabelRaster(str(labels)), path, preset=preset, device=where), Progress())
        taken[where], accuracy[where] = result.seconds, result.model.training.overall_accuracy
    told = f"{taken[device]:.0f} s and {taken['cpu']:.0f} s; accuracy {accuracy[device]:.3f} and {accuracy['cpu']:.3f}"
    return [Row(f"GPU: training, {preset.value}, over the CPU", "≥ 5 x", f"{taken['cpu'] / taken[device]:.1f} x", told)]


def _landscape(folder: Path, device: str) -> ClassifyRequest:
    """Make up the example's landscape, for the trained model that ships with it."""
    paths = made_up.make_scene(folder)
    sources = tuple(SensorSource(name, str(path)) for name, path in paths.items())
    return ClassifyRequest(str(example_model(MADE_UP)), sources, (), device=device)


def _agreement(request: ClassifyRequest, precision: torch.dtype, folder: Path, right: Maps) -> Row:
    """Compare classes and confidence of a trained model with those of the CPU in fp32."""
    with _in_precision(precision):
        classes, confidence = _maps(request, folder, "precision")
    off = np.abs(confidence - right[1])
    there = np.isfinite(right[1])
    finite = "no overflow" if np.isfinite(confidence[there]).all() else "NOT FINITE"
    told = f"confidence off by {off[there].mean():.5f} on average, {off[there].max():.4f} at most; {finite}"
    name = str(precision).removeprefix("torch.")
    return Row(f"GPU: classes equal to the CPU's, {name}", "≥ 99.9 %", _same(classes, right[0]), told)


def _in_precision(precision: torch.dtype) -> AbstractContextManager[object]:
    """Return the context in which the network runs in this precision, whatever the card is thought to gain from."""
    return patch("mamol.core.device.working_precision", lambda device: precision)


def _maps(request: ClassifyRequest, folder: Path, name: str) -> Maps:
    """Classify, and read the maps of classes and of confidence."""
    kinds = (OutputKind.CLASSES, OutputKind.CONFIDENCE)
    outputs = tuple(Output(kind, str(folder / f"card_{name}_{kind.value}.tif")) for kind in kinds)
    classify(replace(request, outputs=outputs), Progress())
    values = []
    for output in outputs:
        with rasterio.open(output.path) as dataset:
            values.append(dataset.read(1))
    return values[0], values[1]


def _short_of_memory(request: ClassifyRequest, folder: Path, expected: np.ndarray) -> Row:
    """Classify while the process may take little of the card's memory, so that batches have to be halved."""
    if request.device != "cuda":
        return Row("GPU: classifying with 256 MB of the card's memory", "≥ 99.9 % the same", "no card to be short of")
    whole = torch.cuda.get_device_properties(0).total_memory
    torch.cuda.empty_cache()
    torch.cuda.set_per_process_memory_fraction(SMALL_BYTES / whole)
    try:
        made = _maps(request, folder, "short")[0]
    finally:
        torch.cuda.set_per_process_memory_fraction(1.0)
    return Row("GPU: classifying with 256 MB of the card's memory", "≥ 99.9 % the same", _same(made, expected))


def _two_at_once(request: ClassifyRequest, folder: Path, expected: np.ndarray) -> Row:
    """Classify twice at the same time."""
    start = time.perf_counter()
    with ThreadPoolExecutor(2) as pool:
        jobs: list[Callable[[], Maps]] = [partial(_maps, request, folder, f"job_{n}") for n in range(2)]
        made = [one.result() for one in [pool.submit(job) for job in jobs]]
    told = f"{time.perf_counter() - start:.1f} s for both"
    return Row("GPU: two jobs at once", "≥ 99.9 % the same", min(_same(one[0], expected) for one in made), told)


def _same(made: np.ndarray, expected: np.ndarray) -> str:
    return f"{float((made == expected).mean()):.2%}"


def _tests() -> Row:
    """Run the tests that need a card."""
    root = Path(__file__).resolve().parents[2]
    files = ["tests/benchmarks/test_graphics.py", "tests/core/inference/test_cards.py", "tests/faults/test_devices.py"]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *files]
    try:
        done = subprocess.run(
            command,
            cwd=root,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            text=True,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return Row("GPU: tests", "all pass", f"not done after {PATIENCE} s")
    told = done.stdout.strip().splitlines() or ["nothing was said"]
    return Row("GPU: tests", "all pass", told[-1].strip("= "))


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
