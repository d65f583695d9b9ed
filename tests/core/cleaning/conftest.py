"""A scene of square fields, three of which are labelled wrongly, and one of which is like no other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.cleaning import pixels, suspicion
from mamol.core.contracts.labels import ClassEntry, LabelFeatures
from mamol.core.contracts.scenes import TrainingScene
from mamol.core.contracts.sensors import SensorSource
from rasterio.transform import from_origin

SIDE, FIELD, STEP = 96, 10, 12
CRS = "EPSG:32633"
NAMES = ("wood", "corn", "water")
SOUTH_SIDE, SOUTH_STEP = 60, 6
SOUTH_CRS = "EPSG:32721"
WRONG = (12, 57)
CLASSES = tuple(ClassEntry(value, name, "#102030") for value, name in enumerate(NAMES, 1))


@dataclass(frozen=True)
class Fields:
    """Two sensors, 64 labelled fields, and which of them were spoilt."""

    sensors: tuple[SensorSource, ...]
    labels: LabelFeatures
    swapped: tuple[int, ...]
    strange: int

    def centre(self, number: int) -> tuple[float, float]:
        row, column = divmod(number, SIDE // STEP)
        return 500000 + 10 * (column * STEP + 6), 5000000 - 10 * (row * STEP + 6)


def square(number: int) -> dict[str, object]:
    row, column = divmod(number, SIDE // STEP)
    left, top = 500000 + 10 * (column * STEP + 1), 5000000 - 10 * (row * STEP + 1)
    right, bottom = left + 10 * FIELD, top - 10 * FIELD
    return {
        "type": "Polygon",
        "coordinates": [[(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]],
    }


def write(path: Path, values: np.ndarray) -> str:
    profile = {"count": len(values), "height": SIDE, "width": SIDE, "dtype": "float32", "nodata": -9999}
    with rasterio.open(
        path, "w", driver="GTiff", crs=CRS, transform=from_origin(500000, 5000000, 10, 10), **profile
    ) as dataset:
        dataset.write(values.astype(np.float32))
    return str(path)


@pytest.fixture(autouse=True)
def few_trees(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fewer trees and pixels find the same places here, in less time."""
    monkeypatch.setattr(suspicion, "TREES", 20)
    monkeypatch.setattr(pixels, "MOST_PIXELS", 64 * 12)


@pytest.fixture
def make_fields(tmp_path: Path) -> Callable[..., Fields]:
    def make(swapped: tuple[int, ...] = (9, 30, 50), strange: int = 20) -> Fields:
        random = np.random.default_rng(3)
        count = (SIDE // STEP) ** 2
        truth = np.arange(count) % 3
        random.shuffle(truth)
        ground = truth.reshape(SIDE // STEP, -1).repeat(STEP, 0).repeat(STEP, 1)
        sensors = []
        for name, bands in (("optical", 4), ("radar", 2)):
            means = random.normal(0, 3, (3, bands))
            values = means[ground].transpose(2, 0, 1) + random.normal(0, 0.6, (bands, SIDE, SIDE))
            row, column = (STEP * one for one in divmod(strange, SIDE // STEP))
            values[:, row : row + STEP, column : column + STEP] += 25
            sensors.append(SensorSource(name, write(tmp_path / f"{name}.tif", values)))
        given = truth.copy()
        for number in swapped:
            given[number] = (truth[number] + 1) % 3
        features = tuple((square(number), int(given[number]) + 1) for number in range(count))
        return Fields(tuple(sensors), LabelFeatures(features, CRS, "fields"), swapped, strange)

    return make


@pytest.fixture
def fields(make_fields: Callable[..., Fields]) -> Fields:
    return make_fields()


@pytest.fixture
def south(tmp_path: Path) -> TrainingScene:
    """A scene on the other half of the globe, with points for labels, whose classes are numbered otherwise."""
    random = np.random.default_rng(5)
    truth = random.integers(0, 3, (SOUTH_SIDE // SOUTH_STEP) ** 2)
    ground = truth.reshape(SOUTH_SIDE // SOUTH_STEP, -1).repeat(SOUTH_STEP, 0).repeat(SOUTH_STEP, 1)
    means = random.normal(0, 3, (3, 4))
    values = means[ground].transpose(2, 0, 1) + random.normal(0, 0.4, (4, SOUTH_SIDE, SOUTH_SIDE))
    path = tmp_path / "south.tif"
    with rasterio.open(
        path, "w", driver="GTiff", crs=SOUTH_CRS, transform=from_origin(200000, 7000000, 20, 20), count=4,
        height=SOUTH_SIDE, width=SOUTH_SIDE, dtype="float32", nodata=-9999,
    ) as dataset:  # fmt: skip
        dataset.write(values.astype(np.float32))
    given = truth.copy()
    for number in WRONG:
        given[number] = (truth[number] + 1) % 3
    features = []
    for number, value in enumerate(given):
        row, column = divmod(number, SOUTH_SIDE // SOUTH_STEP)
        at = (200000 + 20 * (column * SOUTH_STEP + 3.5), 7000000 - 20 * (row * SOUTH_STEP + 3.5))
        features.append(({"type": "Point", "coordinates": at}, 30 - int(value)))
    entries = tuple(ClassEntry(30 - number, name, "#102030") for number, name in enumerate(NAMES))
    labels = LabelFeatures(tuple(features), SOUTH_CRS, "south points")
    return TrainingScene("south", (SensorSource("optical", str(path)),), labels, entries)
