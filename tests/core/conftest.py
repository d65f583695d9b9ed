"""Small multi-sensor scenes with known classes, written as real GeoTIFFs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.training.presets import Schedule
from mamol.tests.short_training import KeptModels, shared_folder, shorten
from rasterio.transform import from_origin


@dataclass(frozen=True)
class Scene:
    """Three sensors over blocky ground; each tells some of the four classes apart."""

    sensors: tuple[SensorSource, ...]
    labels: LabelRaster
    truth: np.ndarray


def write_raster(path: Path, values: np.ndarray, **profile: object) -> Path:
    defaults = {"crs": "EPSG:32616", "transform": from_origin(500000, 4480000, 20, 20)}
    with rasterio.open(
        path, "w", driver="GTiff", count=len(values), height=values.shape[1], width=values.shape[2],
        dtype=values.dtype, **{**defaults, **profile},
    ) as dataset:  # fmt: skip
        dataset.write(values)
    return path


def write_scene(folder: Path, size: int = 64, seed: int = 0, bands: tuple[int, ...] = (20, 2, 1)) -> Scene:
    random = np.random.default_rng(seed)
    blocks = random.integers(0, 4, (size // 8, size // 8))
    truth = blocks.repeat(8, 0).repeat(8, 1)
    sensors = []
    for number, count in enumerate(bands):
        means = random.normal(0, 2.0, (4, count))
        values = means[truth].transpose(2, 0, 1) * 100 + 1000 + random.normal(0, 60, (count, size, size))
        path = write_raster(folder / f"sensor_{number}.tif", values.astype(np.float32), nodata=-9999)
        sensors.append(SensorSource(f"sensor {number}", str(path)))
    labels = np.where(random.random((size, size)) < 0.7, truth + 1, 0).astype(np.uint8)
    path = write_raster(folder / "labels.tif", labels[None], nodata=0)
    return Scene(tuple(sensors), LabelRaster(str(path)), truth + 1)


@pytest.fixture
def make_scene(tmp_path: Path) -> Callable[..., Scene]:
    return partial(write_scene, tmp_path)


@pytest.fixture
def scene(make_scene: Callable[..., Scene]) -> Scene:
    return make_scene()


QUICK = Schedule(scene_steps=10, scene_pixels=500, steps=40, batch=96, labelled_pixels=1000, trees=4)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> Schedule:
    """Make the fast preset a matter of seconds."""
    shorten(monkeypatch, QUICK)
    return QUICK


@pytest.fixture(scope="session")
def kept_models(tmp_path_factory: pytest.TempPathFactory) -> KeptModels:
    """Models that were trained already: most tests want the same ones."""
    return KeptModels(shared_folder(tmp_path_factory, "kept models"), QUICK)


@pytest.fixture(scope="session")
def classify_everything(tmp_path_factory: pytest.TempPathFactory, kept_models: KeptModels) -> ClassifyRequest:
    """Give a request for all maps of a scene of 96 x 96 pixels with a hole in each sensor; outputs of other names."""
    folder = tmp_path_factory.mktemp("everything")
    scene, model = write_scene(folder, 96), str(folder / "model.safetensors")
    kept_models.write(TrainRequest(scene.sensors, scene.labels, model, preset=Preset.FAST, device="cpu"))
    for number, sensor in enumerate(scene.sensors):
        with rasterio.open(sensor.path, "r+") as dataset:
            values = dataset.read()
            values[:, 11 + 9 * number : 40, 5 + 13 * number : 70] = dataset.nodata
            dataset.write(values)
    outputs = tuple(Output(kind, str(folder / f"{kind.value}.tif")) for kind in OutputKind)
    return ClassifyRequest(model, scene.sensors, outputs, device="cpu")
