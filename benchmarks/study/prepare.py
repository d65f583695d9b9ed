"""A scene made ready: the product's own stems, statistics and roles, with test pixels beside them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import rasterio
import torch
from mamol.core.model.network import build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.progress import Progress
from mamol.core.raster.labels import class_entries, read_labels
from mamol.core.raster.sensors import open_sensors
from mamol.core.requests import LabelRaster, SensorSource
from mamol.core.training.presets import Schedule
from mamol.core.training.roles import assign_roles, thin_out_scene
from mamol.core.training.samples import Role, Samples, read_samples
from mamol.core.training.start import sensor_specs, set_statistics
from mamol.core.training.statistics import restandardisation, sample_pixels, standardisation
from mamol.core.training.train import class_index

from .sets import StudySet
from .split import block_split, keep_at_most, with_buffer

TEST = 8
"""Role of a test pixel, beside those of the product."""
MOST_TRAINING, MOST_TEST = 4000, 5000


Statistics = tuple[tuple[torch.Tensor, torch.Tensor], ...]
"""Per sensor mean and basis."""


@dataclass(frozen=True, eq=False)
class Prepared:
    """A scene with its split, in stem features. Equal to itself alone, so that what was learnt of it can be kept by it.

    Attributes:
        name: of the set.
        sensors: the sensors.
        class_names: K names.
        statistics: per sensor mean and basis.
        samples: all but the test pixels, with their roles.
        test: the test pixels.
    """

    name: str
    sensors: tuple[SensorSpec, ...]
    class_names: tuple[str, ...]
    statistics: Statistics
    samples: Samples
    test: Samples

    @property
    def training(self) -> Samples:
        """The labelled pixels every method learns from."""
        return self.samples.with_role(Role.TRAINING)

    @property
    def validation(self) -> Samples:
        """The labelled pixels set aside: temperatures are fitted on them."""
        return self.samples.with_role(Role.VALIDATION)


def prepare(
    one: StudySet, seed: int, shape: Architecture, schedule: Schedule, known: Statistics | None = None
) -> Prepared:
    """Read a scene and split it; with the statistics ``known`` of another place, in that place's components."""
    progress = Progress()
    sources = tuple(SensorSource(name, str(one.folder / file)) for name, file in one.sensors.items())
    source = LabelRaster(str(one.folder / one.labels))
    with open_sensors(sources) as stack:
        labels = read_labels(source, stack.grid)
        if one.training:
            with rasterio.open(one.folder / one.training) as dataset:
                marks = dataset.read(1)
            given = marks == one.training_value if one.training_value else marks > 0
        else:
            given = block_split(labels, one.block, seed)
        training, test = with_buffer(labels, given, shape.halo)
        training, test = keep_at_most(training, MOST_TRAINING, seed), keep_at_most(test, MOST_TEST, seed)
        test = np.where(np.isin(test, np.unique(training)), test, 0)
        classes = class_entries(source, np.unique(labels[labels > 0]).tolist())
        sensors = sensor_specs(stack)
        network = build_network(shape, sensors, len(classes))
        drawn = sample_pixels(stack, seed, progress)
        values = [drawn.values[sensor.name] for sensor in sensors]
        if known is None:
            statistics = tuple(map(standardisation, values))
        else:
            statistics = tuple(restandardisation(pixels, basis) for pixels, (_, basis) in zip(values, known))
        set_statistics(network, statistics)
        roles = assign_roles(training.astype(np.uint16), classes, shape.halo, schedule, seed, drawn.seen, progress)
        roles[test > 0] |= TEST
        index = class_index(np.where(roles & TEST, test, training).astype(np.uint16), classes)
        samples = read_samples(stack, network.each_stem(), roles, index, progress)
        samples = thin_out_scene(samples, schedule.scene_pixels, seed)
    names = tuple(entry.name for entry in classes)
    roled = samples.take(torch.nonzero(samples.roles & ~TEST)[:, 0])
    return Prepared(one.name, sensors, names, statistics, roled, samples.with_role(TEST))
