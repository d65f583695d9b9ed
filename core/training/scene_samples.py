"""The pixels of all scenes that training sees, read one scene after another."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..contracts.labels import ClassEntry
from ..errors import RasterError, SensorError
from ..model.network import MamolNetwork
from ..model.spec import SensorSpec
from ..progress import PartOfProgress, Progress
from .label_layers import WeightsAt
from .presets import Schedule
from .roles import assign_roles, lost_pixels
from .samples import Samples, joined, read_samples
from .scenes import Grounds, OpenScene, about
from .start import Start, sensor_specs
from .statistics import MOST_PIXELS, sample_pixels

MOST_BALANCE = 4.0
"""A scene of few labels is learnt this many times as often at most: over and over makes them known by heart."""


@dataclass(frozen=True)
class Which:
    """What one network is not trained on.

    Attributes:
        fold: the fold whose ground is held out; None trains on all labels.
        left_out: number of the scene that nothing is learnt from, and all of whose labels are asked for; None is none.
        seed: of every choice.
    """

    fold: int | None
    left_out: int | None
    seed: int


@dataclass(frozen=True)
class Drawn:
    """Valid pixels of all scenes.

    Attributes:
        values: per sensor (n, bands); pooled over the scenes.
        seen: for each scene the part of its grid's pixels that a sensor sees, 0 to 1; 0 for one that is left out.
    """

    values: dict[str, NDArray[np.float32]]
    seen: tuple[float, ...]


def draw_pixels(opened: Sequence[OpenScene], grounds: Grounds, which: Which, progress: Progress) -> Drawn:
    """Draw the pixels that statistics are computed from, scene by scene, as many of each.

    Args:
        opened: the scenes.
        grounds: their labels.
        which: what is not looked at.
        progress: told about every tile.

    Raises:
        RasterError: a sensor has no valid pixel in a scene that has it.
        SensorError: a date of a series is of another scale than the others.
    """
    found: dict[str, list[NDArray[np.float32]]] = {}
    seen = []
    count = len(opened) - (which.left_out is not None)
    for number, one in enumerate(opened):
        if number == which.left_out:
            seen.append(0.0)
            continue
        part = PartOfProgress(progress, number / len(opened), (number + 1) / len(opened))
        kept_out = None if which.fold is None else grounds.split(number).kept_out(which.fold)
        try:
            drawn = sample_pixels(one.stack, which.seed + number, part, kept_out, MOST_PIXELS // count)
        except (RasterError, SensorError) as error:
            raise type(error)(about(one.name, str(error)) if len(opened) > 1 else str(error)) from error
        for sentence in drawn.notes:
            progress.warn(about(one.name, sentence) if len(opened) > 1 else sentence)
        seen.append(drawn.seen)
        for name, values in drawn.values.items():
            found.setdefault(name, []).append(values)
    pooled = {name: parts[0] if len(parts) == 1 else np.concatenate(parts) for name, parts in found.items()}
    for one in opened:
        # A sensor of the scene that is left out alone: nothing is known of it, and its features are 0.
        for name, bands in one.stack.bands.items():
            pooled.setdefault(name, np.zeros((1, bands), dtype=np.float32))
    return Drawn(pooled, tuple(seen))


def describe_sensors(opened: Sequence[OpenScene], begin: Start, drawn: Drawn) -> tuple[SensorSpec, ...]:
    """Describe the sensors as the model will know them: as the first scene that has one reads it.

    The dates of a series are those of all scenes together, unless a model is adapted.
    """
    found: dict[str, SensorSpec] = {}
    for one in opened:
        for spec in sensor_specs(one.stack, drawn.values, begin.known):
            first = found.setdefault(spec.name, spec)
            if spec.is_series and spec.name not in begin.known:
                found[spec.name] = replace(
                    first,
                    dates=max(first.dates, spec.dates),
                    first_date=min(first.first_date, spec.first_date),
                    last_date=max(first.last_date, spec.last_date),
                )
    return tuple(found[source.name] for source in begin.sources)


def feature_numbers(network: MamolNetwork, names: Sequence[str], opened: Sequence[OpenScene]) -> int:
    """Count the numbers that a pixel's features are, of all sensors, with all dates of the scene that has most."""
    dates = [max(len(one.stack.days.get(name, ())) for one in opened) for name in names]
    return sum(stem.row_width * max(1, count) for stem, count in zip(network.each_stem(), dates))


def read_scenes(
    opened: Sequence[OpenScene],
    grounds: Grounds,
    network: MamolNetwork,
    names: Sequence[str],
    schedule: Schedule,
    seen: Sequence[float],
    which: Which,
    progress: Progress,
) -> tuple[Samples, tuple[int, ...]]:
    """Compute the stem features of the pixels that training uses, one scene after another.

    Args:
        opened: the scenes.
        grounds: their labels.
        network: with its statistics set.
        names: of its sensors.
        schedule: how many pixels are wanted of all scenes.
        seen: of each scene, as :func:`draw_pixels` found it.
        which: what is held out.
        progress: told about every tile.

    Returns:
        The samples, and for each scene how many labelled pixels no sensor sees.
    """
    fold, left_out, seed = which.fold, which.left_out, which.seed
    learnt = [number for number in range(len(opened)) if number != left_out]
    trained = {name for number in learnt for name in opened[number].stack.names}
    parts, lost = [], []
    for number, one in enumerate(opened):
        split = grounds.split(number)
        if number == left_out:
            share = replace(schedule, scene_pixels=0)
            kept_out: NDArray[np.bool_] | None = np.ones(split.labels.shape, dtype=np.bool_)
            validation: NDArray[np.bool_] | None = split.labels > 0
        else:
            share = replace(
                schedule,
                scene_pixels=math.ceil(schedule.scene_pixels / len(learnt)),
                labelled_pixels=math.ceil(schedule.labelled_pixels / len(learnt)),
            )
            kept_out = None if fold is None else split.kept_out(fold)
            validation = None if fold is None else split.validation(fold)
        edges = grounds.edges_of(number)
        roles = assign_roles(split.labels, validation, kept_out, share, seed + number, seen[number], edges)
        index = class_index(split.labels, grounds.classes)
        stems = [stem for name, stem in zip(names, network.each_stem()) if name in one.stack.names]
        part = PartOfProgress(progress, number / len(opened), (number + 1) / len(opened))
        if not roles.any():
            continue
        samples = read_samples(one.stack, stems, roles, index, part)
        samples = _spread(samples, one, network, names, trained)
        lost.append(lost_pixels(roles, samples))
        parts.append(samples)
    return parts[0] if len(parts) == 1 else joined(parts), tuple(lost)


def balanced(training: Samples, grounds: Grounds) -> WeightsAt | None:
    """Return how often each labelled pixel is learnt, so that no scene outweighs another; None is once each.

    Args:
        training: the labelled pixels to learn.
        grounds: the labels of all scenes; what they weigh counts as well.
    """
    own = grounds.weights_at if grounds.is_weighted else None
    counts = np.bincount(grounds.scene_of(training.places), minlength=len(grounds.splits))
    there = counts[counts > 0]
    if len(there) < 2 or there.max() == there.min():
        return own
    factors = np.minimum(there.mean() / np.maximum(counts, 1), MOST_BALANCE).astype(np.float32)

    def weights_at(places: Tensor) -> NDArray[np.float32]:
        weights: NDArray[np.float32] = grounds.weights_at(places) * factors[grounds.scene_of(places)]
        return weights

    return weights_at


def _spread(
    samples: Samples, one: OpenScene, network: MamolNetwork, names: Sequence[str], trained: set[str]
) -> Samples:
    """Give samples of one scene columns for the sensors it lacks, and rows of its own; unknown sensors are absent."""
    if one.stack.names == tuple(names) and not one.first_row and trained.issuperset(names):
        return samples
    features, present = [], []
    nothing = torch.zeros(len(samples), dtype=torch.bool)
    for name, stem in zip(names, network.each_stem()):
        is_there = name in one.stack.names and name in trained
        place = one.stack.names.index(name) if is_there else 0
        features.append(samples.features[place] if is_there else torch.zeros(len(samples), stem.row_width))
        present.append(samples.present[:, place] if is_there else nothing)
    places = samples.places + torch.tensor([one.first_row, 0], dtype=samples.places.dtype)
    spread = Samples(tuple(features), torch.stack(present, dim=1), samples.classes, samples.roles, places)
    return spread.take(torch.nonzero(spread.present.any(1))[:, 0])


def class_index(labels: NDArray[np.uint16], classes: Sequence[ClassEntry]) -> NDArray[np.int64]:
    """Turn label values (height, width) into indices of ``classes``; -1 where unlabelled or not listed."""
    table = np.full(65536, -1, dtype=np.int64)
    table[[entry.value for entry in classes]] = np.arange(len(classes))
    return table[labels]
