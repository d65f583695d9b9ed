"""A small scene and the three jobs on it, for tests that break them; used in the test's process and in others."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import rasterio
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.contracts.what_if import WhatIfRequest
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress
from mamol.core.training import members, teacher
from mamol.core.training.presets import SCHEDULES, Schedule
from mamol.core.training.train import train
from mamol.core.what_if.what_if import what_if
from rasterio.transform import from_origin

KINDS = ("train", "classify", "what_if")
QUICK = Schedule(scene_steps=4, scene_pixels=200, steps=16, batch=64, labelled_pixels=400, trees=2)
ASKED, ITERATIONS = 500, 20
SIDE = 96


def shorten() -> None:
    """Make the fast preset a matter of seconds, in this process; the tests' own is mended after each test."""
    SCHEDULES[Preset.FAST] = QUICK
    teacher.MOST_ASKED, members.MOST_ITERATIONS = ASKED, ITERATIONS


def make_scene(folder: Path, side: int = SIDE) -> None:
    """Write two sensors, labels, and a model of them into ``folder``."""
    random = np.random.default_rng(3)
    truth = random.integers(0, 3, (side // 8, side // 8)).repeat(8, 0).repeat(8, 1)
    for name, bands in (("optical", 4), ("radar", 1)):
        means = random.normal(0, 2, (3, bands))
        values = means[truth].transpose(2, 0, 1) + random.normal(0, 0.5, (bands, side, side))
        write_raster(folder / f"{name}.tif", values.astype("float32"))
    write_raster(folder / "labels.tif", (truth + 1).astype("uint8")[None])
    shorten()
    train(request_of("train", folder, folder, "model"), Progress())
    (folder / "model_report.html").unlink()


def write_raster(path: Path, values: np.ndarray, **profile: object) -> Path:
    """Write (bands, height, width) as a GeoTIFF."""
    count, height, width = values.shape
    defaults = {"crs": "EPSG:32630", "transform": from_origin(500000, 6000000, 10, 10), "tiled": True,
                "blockxsize": 16, "blockysize": 16}  # fmt: skip
    with rasterio.open(
        path, "w", driver="GTiff", count=count, height=height, width=width, dtype=values.dtype,
        **{**defaults, **profile},
    ) as dataset:  # fmt: skip
        dataset.write(values)
    return path


def request_of(kind: str, scene: Path, out: Path, name: str):
    """Ask for everything a job of this kind can write, in files of ``out`` that begin with ``name``."""
    sensors = tuple(SensorSource(sensor, str(scene / f"{sensor}.tif")) for sensor in ("optical", "radar"))
    labels, model = LabelRaster(str(scene / "labels.tif")), str(scene / "model.safetensors")
    if kind == "train":
        return TrainRequest(
            sensors, labels, str(out / f"{name}.safetensors"), report_path=str(out / f"{name}_report.html"),
            preset=Preset.FAST, device="cpu",
        )  # fmt: skip
    if kind == "classify":
        kinds = (OutputKind.CLASSES, OutputKind.CONFIDENCE, OutputKind.EXPERTS)
        outputs = tuple(Output(one, str(out / f"{name}_{one.value}.tif")) for one in kinds)
        return ClassifyRequest(model, sensors, outputs, device="cpu")
    paths = {f"{one}_path": str(out / f"{name}_{one}.tif") for one in ("sensitivity", "flips", "agreement")}
    tables = {f"{one}_path": str(out / f"{name}.{one}") for one in ("csv", "html")}
    return WhatIfRequest(model, sensors, labels, **paths, **tables, device="cpu")


def run(kind: str, scene: Path, out: Path, name: str, progress: Progress | None = None):
    """Run a job of this kind."""
    shorten()
    job = {"train": train, "classify": classify, "what_if": what_if}[kind]
    return job(request_of(kind, scene, out, name), progress or Progress())


def digests(folder: Path) -> dict[str, str]:
    """Give the digest of every file of a folder, hidden ones included."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}
