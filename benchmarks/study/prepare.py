"""A scene made ready: the product's own stems, statistics and roles, with test pixels beside them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
from mamol.core.model.network import build_network
from mamol.core.model.series_stem import build_stem
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.model.stem import Stem
from mamol.core.progress import Progress
from mamol.core.raster.labels.labelled_pixels import class_entries
from mamol.core.raster.sensors import open_sensors
from mamol.core.training.presets import Schedule
from mamol.core.training.roles import assign_roles, thin_out_scene
from mamol.core.training.samples import Role, Samples, read_samples
from mamol.core.training.scene_samples import class_index
from mamol.core.training.split import split_ground
from mamol.core.training.start import sensor_specs, set_statistics
from mamol.core.training.statistics import restandardisation, sample_pixels, standardisation
from mamol.demo.split import Labels
from numpy.typing import NDArray

from .sets import StudySet
from .split import Division, divide, keep_at_most, label_source, read_ground

TEST = 8
"""Role of a test pixel, beside those of the product."""
MOST_TRAINING, MOST_TEST = 4000, 5000


Statistics = tuple[tuple[torch.Tensor, torch.Tensor], ...]
"""Per sensor mean and basis."""


@dataclass(frozen=True)
class GroundRecord:
    """On what ground a method was trained and tested.

    Attributes:
        kind: what was dealt to either side: "fields", "patches" or "blocks".
        trained: number of units with training pixels, those of the validation pixels among them.
        tested: number of units with test pixels.
        shared: share of the test pixels whose own field or patch is also trained on, 0 to 1; 0 but for "blocks".
        untested: names of the classes that are trained, but not tested.
    """

    kind: str
    trained: int
    tested: int
    shared: float
    untested: tuple[str, ...]


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
        units: (height, width), number of each labelled pixel's ground unit; None where there is no ground.
        ground: what was divided; None where there is no ground.
        bands: all labelled pixels with the bands of each sensor, standardised, as features: what a model of the single
            pixel sees; None where only the network's features are wanted.
        tested_units: (n,), number of each test pixel's ground unit; None where there is no ground.
    """

    name: str
    sensors: tuple[SensorSpec, ...]
    class_names: tuple[str, ...]
    statistics: Statistics
    samples: Samples
    test: Samples
    units: NDArray[np.int32] | None = None
    ground: GroundRecord | None = None
    bands: Samples | None = None
    tested_units: NDArray[np.int64] | None = None

    @property
    def training(self) -> Samples:
        """The labelled pixels every method learns from."""
        return self.samples.with_role(Role.TRAINING)

    @property
    def validation(self) -> Samples:
        """The labelled pixels set aside: temperatures are fitted on them."""
        return self.samples.with_role(Role.VALIDATION)

    def units_at(self, places: torch.Tensor) -> NDArray[np.int64]:
        """Return the ground unit of each labelled pixel at the places (n, 2); there must be ground."""
        if self.units is None:
            raise ValueError(f"{self.name} has no ground units")
        rows, columns = places.long().numpy().T
        return self.units[rows, columns].astype(np.int64)


def prepare(
    one: StudySet,
    seed: int,
    shape: Architecture,
    schedule: Schedule,
    known: Statistics | None = None,
    labels_a_class: int | None = None,
) -> Prepared:
    """Read a scene and split it.

    Nothing is learnt of the test pixels and the buffer around them: neither labels nor features, statistics or bins.

    Args:
        one: the scene, at hand.
        seed: of the division and of what is drawn.
        shape: of the networks.
        schedule: says how many pixels of the scene are drawn.
        known: statistics of another place; then the features are that place's components.
        labels_a_class: pixels of each class that are learnt from at most, and as many for validation; None is all.
    """
    progress = Progress()
    ground = read_ground(one, shape.halo)
    division = divide(ground, shape.halo, seed)
    test = keep_at_most(division.test, MOST_TEST, seed)
    classes = class_entries(label_source(one), np.unique(ground.labels[ground.labels > 0]).tolist())
    # The product's own division of what it is given, into what it learns from and what it validates on.
    inner = split_ground(division.training, np.where(division.training > 0, ground.units, 0), shape.halo, seed)
    kept_out = inner.kept_out(1) | division.kept_out
    with open_sensors(one.sources()) as stack:
        sensors = sensor_specs(stack)
        network = build_network(shape, sensors, len(classes))
        drawn = sample_pixels(stack, seed, progress, kept_out)
        values = [drawn.values[sensor.name] for sensor in sensors]
        if known is None:
            statistics = tuple(map(standardisation, values))
        else:
            statistics = tuple(restandardisation(pixels, basis) for pixels, (_, basis) in zip(values, known))
        set_statistics(network, statistics)
        given = keep_at_most(division.training, MOST_TRAINING, seed)
        roles = assign_roles(given, inner.validation(1), kept_out, schedule, seed, drawn.seen)
        if labels_a_class is not None:
            roles = few_labelled(roles, division.training, labels_a_class, seed)
        roles[test > 0] |= TEST
        index = class_index(np.where(roles & TEST, test, division.training), classes)
        samples = read_samples(stack, network.each_stem(), roles, index, progress)
        samples = thin_out_scene(samples, schedule.scene_pixels, seed)
        labelled = np.where(roles & (Role.TRAINING | TEST), roles, 0).astype(np.uint8)
        plain = [_plain_stem(sensor, pixels, shape) for sensor, pixels in zip(sensors, values)]
        bands = read_samples(stack, plain, labelled, index, progress)
    names = {entry.value: entry.name for entry in classes}
    roled = samples.take(torch.nonzero(samples.roles & ~TEST)[:, 0])
    tested = samples.with_role(TEST)
    rows, columns = tested.places.long().numpy().T
    return Prepared(
        one.name, sensors, tuple(names.values()), statistics, roled, tested, inner.units,
        _ground_record(division, names), bands, division.units[rows, columns].astype(np.int64),
    )  # fmt: skip


def few_labelled(roles: NDArray[np.uint8], labels: Labels, most: int, seed: int) -> NDArray[np.uint8]:
    """Take the labels of all but ``most`` pixels a class, in training and in validation; they stay pixels of the scene.

    Args:
        roles: (height, width), sums of roles.
        labels: (height, width), class values; 0 is unlabelled.
        most: pixels of a class that keep a role.
        seed: of which pixels these are.

    Returns:
        The roles, new.
    """
    left = roles.copy()
    order = np.random.default_rng(seed).permutation(roles.size)
    for role in (Role.TRAINING, Role.VALIDATION):
        having = order[(roles.reshape(-1)[order] & int(role)) > 0]
        values = labels.reshape(-1)[having]
        for value in np.unique(values):
            left.reshape(-1)[having[values == value][most:]] &= 255 - int(role)
    return left


def _plain_stem(sensor: SensorSpec, pixels: NDArray[np.float32], shape: Architecture) -> Stem:
    """Return a stem whose features are all bands of the pixel alone, standardised; constant bands are 0."""
    stem = build_stem(replace(sensor, components=sensor.bands), replace(shape, scales=(1,)))
    deviation = pixels.std(0)
    stem.mean.copy_(torch.from_numpy(pixels.mean(0)))
    stem.basis.copy_(torch.diag(torch.from_numpy(np.where(deviation > 0, 1 / np.maximum(deviation, 1e-12), 0.0))))
    return stem


def _ground_record(division: Division, names: dict[int, str]) -> GroundRecord:
    trained, tested = (len(np.unique(division.units[side > 0])) for side in (division.training, division.test))
    untested = tuple(names[value] for value in division.untested)
    return GroundRecord(division.kind, trained, tested, division.shared, untested)
