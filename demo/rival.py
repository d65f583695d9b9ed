"""What the demo's table compares with: a random forest made for just the sensors that are there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import rasterio
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.sensors import SensorSource
from mamol.core.raster.labels.units import read_units
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier

from ..core.model.file import load_model
from ..core.model.spec import ModelSpec
from ..core.progress import Progress
from ..core.raster.sensors import open_sensors
from ..core.training.samples import Role, Samples, read_samples
from ..core.training.split import split_ground
from . import MODEL, SENSOR_FILES, TEST_LABELS, TRAINING_LABELS

TREES = 200
TEST = 8
"""Role of a test pixel, beside those of the product."""


@dataclass(frozen=True)
class Pixels:
    """The pixels that the demo's model learnt from, and the test pixels, as its stems see them."""

    training: Samples
    test: Samples


def read_pixels() -> Pixels:
    """Read the pixels with the features that the demo's model computes of them."""
    spec, network = load_model(MODEL)
    with rasterio.open(TEST_LABELS) as dataset:
        test = dataset.read(1)
    sources = tuple(SensorSource(name, str(SENSOR_FILES[name])) for name in spec.sensor_names)
    with open_sensors(sources) as stack:
        training = _learnt_from(read_units(LabelRaster(str(TRAINING_LABELS)), stack.grid), spec)
        roles = np.where(training > 0, np.uint8(Role.TRAINING), np.uint8(0)) | np.where(test > 0, np.uint8(TEST), 0)
        classes = np.maximum(training, test).astype(np.int64)
        samples = read_samples(stack, network.each_stem(), roles.astype(np.uint8), classes, Progress())
    return Pixels(samples.with_role(Role.TRAINING), samples.with_role(TEST))


def forest_accuracy(pixels: Pixels, present: Sequence[str], seed: int) -> float:
    """Compute the overall accuracy of a forest on the test pixels.

    Args:
        pixels: as :func:`read_pixels` gives them.
        present: names of the sensors that it learns and classifies with.
        seed: of the forest.
    """
    sensors = [number for number, name in enumerate(SENSOR_FILES) if name in present]
    forest = RandomForestClassifier(TREES, n_jobs=-1, random_state=seed)
    forest.fit(_table(pixels.training, sensors), pixels.training.classes.numpy())
    return float(forest.score(_table(pixels.test, sensors), pixels.test.classes.numpy()))


def _table(samples: Samples, sensors: Sequence[int]) -> NDArray[np.float32]:
    return np.concatenate([samples.features[number].numpy() for number in sensors], axis=1)


def _learnt_from(units: NDArray[np.int32], spec: ModelSpec) -> NDArray[np.uint16]:
    """Return the labels without those that the model's accuracy was measured on, unless it learnt from these too."""
    with rasterio.open(TRAINING_LABELS) as dataset:
        labels = dataset.read(1).astype(np.uint16)
    ground = spec.training.validation
    if ground is None or ground.model_learnt_from == "all labels":
        return labels
    split = split_ground(labels, units, spec.architecture.halo, spec.training.seed, ground.folds, "patches")
    return np.where(split.training(1), labels, 0).astype(np.uint16)
