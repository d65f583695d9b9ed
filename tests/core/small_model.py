"""A model that has learnt nothing, but knows what it has seen: made in a second from rasters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.sensors import SensorSource
from mamol.core.model.file import model_bytes
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture, ModelSpec, TrainingRecord, TrunkRecord
from mamol.core.progress import Progress
from mamol.core.raster.reference_grid import training_grid
from mamol.core.raster.sensors import open_sensors
from mamol.core.training.class_prior import ask_scene
from mamol.core.training.class_sets import fit_class_sets
from mamol.core.training.held_out import HeldOut, ask_held_out
from mamol.core.training.samples import Role, Samples, read_samples
from mamol.core.training.seen import Seen, look_back, settle_limits
from mamol.core.training.stages import usual_dates
from mamol.core.training.start import sensor_specs, set_statistics
from mamol.core.training.statistics import sample_pixels, standardisation

SHAPE = Architecture(width=16, heads=2, depth=2, adapter_blocks=1, rank=2, dynamic_experts=2)
RECORD = TrainingRecord("2026-11-30", "fast", 0, 1.0, "CPU", 1, 1, 0.5, {}, 1, 1, ("trained.tif",), {})


@dataclass(frozen=True)
class SmallModel:
    """The file, and what went into it."""

    path: str
    spec: ModelSpec
    network: MamolNetwork
    samples: Samples
    held: HeldOut
    seen: Seen

    def without(self, path: Path, **fields: object) -> str:
        """Write the same model as earlier versions did: without what it has seen, or other fields."""
        path.write_bytes(model_bytes(self.network, replace(self.spec, **fields)))
        return str(path)


def make_model(path: Path, sensors: Sequence[SensorSource], truth: np.ndarray) -> SmallModel:
    """Make one: the left half is trained on, as it were; the right one held out, in units of 8 x 8 pixels."""
    torch.manual_seed(0)
    with open_sensors(sensors, is_training=True) as stack:
        drawn = sample_pixels(stack, 0, Progress())
        specs = sensor_specs(stack, drawn.values)
        network = build_network(SHAPE, specs, int(truth.max()), torch.Generator().manual_seed(0))
        set_statistics(network, [standardisation(drawn.values[name]) for name in stack.names])
        # So that features of both halves matter.
        for head in network.sensor_heads:
            torch.nn.init.normal_(head.weight, std=0.3, generator=torch.Generator().manual_seed(1))
        roles = np.full(truth.shape, int(Role.TRAINING), dtype=np.uint8)
        roles[:, truth.shape[1] // 2 :] = int(Role.VALIDATION)
        samples = read_samples(stack, network.each_stem(), roles, truth.astype(np.int64) - 1, Progress())
        grid = training_grid(stack.grid)
    rows, columns = np.indices(truth.shape) // 8
    units = (rows * (columns.max() + 1) + columns).astype(np.int32)
    random = torch.Generator().manual_seed(0)
    training, validation = (samples.with_role(role) for role in (Role.TRAINING, Role.VALIDATION))

    def units_at(places: torch.Tensor) -> np.ndarray:
        rows, columns = places.long().numpy().T
        return units[rows, columns].astype(np.int64)

    if network.has_series:
        network.usual_dates.copy_(usual_dates(network, training))
    held = ask_held_out(network, validation, units_at, ask_scene(network, training, training, random), random)
    if network.has_series:
        network.date_doubt.fill_(0.3)
    seen = look_back(network, samples, 0)
    classes = tuple(ClassEntry(value, f"class {value}", "#123456") for value in range(1, int(truth.max()) + 1))
    spec = ModelSpec(
        "small", specs, classes, SHAPE, TrunkRecord("random"), RECORD, grid=grid, class_sets=fit_class_sets([held]),
        applicability=settle_limits([held], [seen], seen),
    )  # fmt: skip
    path.write_bytes(model_bytes(network.eval(), spec, seen.pixels))
    return SmallModel(str(path), spec, network, samples, held, seen)
