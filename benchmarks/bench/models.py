"""Models with random weights, of the shape that training makes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
import torch
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.outputs import MAPS
from mamol.core.contracts.sensors import SensorSource
from mamol.core.model.file import model_bytes
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture, ModelSpec, SensorSpec, TrainingRecord, TrunkRecord
from rasterio.windows import Window

ALL_MAPS = tuple(row.kind for row in MAPS if not (row.needs_sets or row.needs_likeness))
"""The maps that a model which was never trained can make too: it has no class sets and has seen no pixels."""

CLASSES = 16
COMPONENTS = 16
_SEEN = 256


def make_model(sources: Sequence[SensorSource], path: Path) -> tuple[ModelSpec, MamolNetwork]:
    """Write a model of these sensors: components as training finds them, all else at random but awake."""
    torch.manual_seed(0)
    sensors, statistics = [], []
    for source in sources:
        with rasterio.open(source.path) as dataset:
            values = dataset.read(window=Window(0, 0, min(_SEEN, dataset.width), min(_SEEN, dataset.height)))
        days = [one.date for one in source.acquisitions]
        if days:
            # Date by date side by side, as they are seen in training.
            values = np.concatenate(np.split(values, len(days)), axis=2)
        count = len(values)
        dates = {"dates": len(days), "first_date": days[0], "last_date": days[-1]} if days else {}
        sensors.append(SensorSpec(source.name, count, ("",) * count, min(count, COMPONENTS), **dates))
        statistics.append(_components(values.reshape(len(values), -1).astype(np.float64), sensors[-1].components))
    shape = Architecture()
    network = build_network(shape, sensors, CLASSES).eval().requires_grad_(False)
    for stem, vote, (mean, basis) in zip(network.each_stem(), network.sensor_heads, statistics):
        stem.mean.copy_(mean)
        stem.basis.copy_(basis)
        vote.weight.normal_(std=0.1)
    for adapter in network.adapters:
        adapter.up.normal_(std=0.1)
    classes = tuple(ClassEntry(value, f"class {value}", "#808080") for value in range(1, CLASSES + 1))
    record = TrainingRecord(
        "2026-01-01", "none", 0, 0.0, "", 0, 0, 0.0, {}, 0, 0, tuple(Path(one.path).name for one in sources), {}
    )
    spec = ModelSpec("bench", tuple(sensors), classes, shape, TrunkRecord("random"), record)
    path.write_bytes(model_bytes(network, spec))
    return spec, network


def _components(values: np.ndarray, count: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the mean and the main axes, scaled to unit variance."""
    lengths, axes = np.linalg.eigh(np.atleast_2d(np.cov(values)))
    axes = axes[:, ::-1][:, :count] / np.sqrt(lengths[::-1][:count])
    return torch.tensor(values.mean(1), dtype=torch.float32), torch.tensor(axes.copy(), dtype=torch.float32)
