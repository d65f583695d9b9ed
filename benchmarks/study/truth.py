"""Whether a training's report tells the truth: its accuracy and interval against fields it was never given.

The product's own job trains on a raster of labels without the test fields; the sensors are masked there, so that
nothing of that ground is seen. The model then classifies the scene without masks, and the map is compared.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.masks import MaskRaster
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.contracts.train import Preset, TrainRequest, TrainResult
from mamol.core.inference.classify import classify
from mamol.core.model.spec import Architecture
from mamol.core.progress import Progress
from mamol.core.training.train import train
from mamol.core.training.validation import interval_over_units
from numpy.typing import NDArray

from .records import append_record, read_records
from .sets import StudySet
from .split import Division, divide, read_ground

SCENES = ("Indian Pines", "Aberystwyth", "Amazon Landsat 5", "Amazon Sentinel-2")
"""Scenes with polygons, and one with patches."""
TESTED_PART, LEAST_LEFT = 0.25, 3
"""Part of each class's pixels in test fields, and the fields that a tested class keeps: as many as reports ask for."""


def run_truth(
    path: Path, sets: Sequence[StudySet], seeds: Sequence[int], jobs: int, preset: Preset = Preset.FAST
) -> None:
    """Record every scene and seed that has no record yet."""
    done = {(one["set"], one["seed"]) for one in read_records(path)}
    wanted = [(one, seed) for seed in seeds for one in sets if (one.name, seed) not in done]
    with ProcessPoolExecutor(jobs) as pool:
        for sentence in pool.map(_run_one, *zip(*((one, seed, preset, path) for one, seed in wanted))):
            print(sentence, flush=True)


def _run_one(one: StudySet, seed: int, preset: Preset, path: Path) -> str:
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as folder:
        line = compare(one, seed, preset, Path(folder))
    append_record(path, line)
    said = f"reported {line['reported']:.3f} on {line['held_out']} {line['units']}"
    return f"{one.name}, seed {seed}: {said}, {line['tested']:.3f} on {line['test_units']} never given"


def compare(one: StudySet, seed: int, preset: Preset, folder: Path) -> dict[str, Any]:
    """Train without some fields, and compare what the report says with the accuracy on these.

    Args:
        one: the scene, at hand.
        seed: of the fields that are kept back, and of the training.
        preset: of the training.
        folder: for labels, masks, model and map.

    Returns:
        One line of the records: accuracies as fractions, on the classes that the report measured.
    """
    halo = Architecture().halo
    division = divide(read_ground(one, halo), halo, seed, TESTED_PART, LEAST_LEFT)
    labels, mask = _write_given(one, division, folder)
    sensors = tuple(SensorSource(name, str(one.folder / file)) for name, file in one.sensors.items())
    masked = tuple(replace(sensor, masks=(mask,)) for sensor in sensors)
    result = train(
        TrainRequest(masked, labels, str(folder / "model.safetensors"), preset=preset, seed=seed), Progress()
    )
    outputs = tuple(
        Output(kind, str(folder / f"{kind.value}.tif")) for kind in (OutputKind.CLASSES, OutputKind.CONFIDENCE)
    )
    classify(ClassifyRequest(result.model_path, sensors, outputs), Progress())
    predicted, confidence = (_read(output.path) for output in outputs)
    return _line(one, seed, result, division, predicted, confidence)


def _write_given(one: StudySet, division: Division, folder: Path) -> tuple[LabelRaster, MaskRaster]:
    """Write the labels that are given, their units, and where the sensors are not to be used."""
    with rasterio.open(one.folder / next(iter(one.sensors.values()))) as dataset:
        kept = {key: dataset.profile[key] for key in ("crs", "transform", "width", "height")}
    given = division.training > 0
    rasters = {
        "labels": division.training,
        "units": np.where(given, division.units, 0).astype(np.int32),
        "kept_out": division.kept_out.astype(np.uint8),
    }
    paths = {name: str(folder / f"{name}.tif") for name in rasters}
    for name, values in rasters.items():
        with rasterio.open(paths[name], "w", driver="GTiff", count=1, dtype=values.dtype.name, **kept) as dataset:
            dataset.write(values, 1)
    return LabelRaster(paths["labels"], units_path=paths["units"]), MaskRaster(paths["kept_out"], "test fields")


def _read(path: str) -> NDArray[Any]:
    with rasterio.open(path) as dataset:
        values: NDArray[Any] = dataset.read(1)
    return values


def _line(
    one: StudySet,
    seed: int,
    result: TrainResult,
    division: Division,
    predicted: NDArray[np.uint16],
    confidence: NDArray[np.float32],
) -> dict[str, Any]:
    ground = result.model.training.validation
    if ground is None:
        raise AssertionError("a training says on what ground it measured")
    measured = [entry.value for entry in result.model.classes if entry.name not in ground.unmeasured]
    compared = np.isin(division.test, measured) & (division.test > 0)
    right = predicted[compared] == division.test[compared]
    _, members = np.unique(division.units[compared], return_inverse=True)
    interval = interval_over_units(np.bincount(members, weights=right), np.bincount(members))
    return {
        "set": one.name,
        "seed": seed,
        "preset": result.model.training.preset,
        "units": ground.units,
        "held_out": ground.held_out,
        "shared": ground.shared,
        "reported": result.accuracy.overall,
        "lowest": ground.lowest,
        "highest": ground.highest,
        "confidence": result.mean_confidence,
        "tested": float(right.mean()),
        "test_units": int(members.max()) + 1,
        "test_interval": interval,
        "test_confidence": float(confidence[compared].mean()),
        "classes": len(np.unique(division.test[compared])),
        "seconds": result.seconds,
    }
