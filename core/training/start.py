"""What training starts from: a fresh network, a trunk from a file, or a whole model of another place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypedDict

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..contracts.days import day_text
from ..contracts.labels import ClassEntry
from ..contracts.sensors import SensorSource
from ..contracts.train import TrainRequest, TrunkSource, Variant
from ..errors import MamolError, SensorError
from ..message import message
from ..model.file import checked_digest, load_model
from ..model.network import MamolNetwork, build_network
from ..model.spec import FROZEN, PAPER, QUANTILES, Architecture, ModelSpec, SensorSpec, TrunkRecord, component_count
from ..model.trunk_file import TrunkWeights, read_trunk_file
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.grid_sentences import metres_text
from ..raster.pixel_area import ground_size
from ..raster.reference_grid import has_size_of
from ..raster.sensors import SensorStack
from ..text import listed, plain
from .fitting import LEARNS_ALONG
from .scene_requests import sensors_of
from .statistics import restandardisation, standardisation

CLASS_TENSORS = ("head.", "sensor_heads.")
"""Tensors with a row per class."""
FITTED_LAST = ("temperature", "logit_prior")
"""Tensors that are fitted at the end of training."""


class Dates(TypedDict):
    """What a model knows of the dates of a series, as :class:`~mamol.core.model.spec.SensorSpec` has it."""

    dates: int
    first_date: str
    last_date: str


@dataclass(frozen=True)
class Base:
    """A model to start from."""

    spec: ModelSpec
    tensors: Mapping[str, Tensor]
    record: TrunkRecord


@dataclass(frozen=True)
class Start:
    """What is known before a raster is opened.

    Attributes:
        sources: the sensors of all scenes, in the order the network will have them.
        known: the sensors as an existing model knows them, by name; empty for a fresh one.
        weights: the trunk from a file, or None.
        base: the model to start from, or None.
    """

    sources: tuple[SensorSource, ...]
    known: Mapping[str, SensorSpec]
    weights: TrunkWeights | None = None
    base: Base | None = None

    @property
    def trunk(self) -> TrunkRecord | None:
        """Where the trunk comes from, if from a file."""
        given = self.weights or self.base
        return given.record if given else None


def read_start(request: TrainRequest) -> Start:
    """Read the files that training starts from.

    Raises:
        MamolError: a sentence about a file that is missing, not what it should be, or does not know
            the sensors.
    """
    if request.trunk not in (TrunkSource.FILE, TrunkSource.MODEL):
        return Start(sensors_of(request), {})
    if not request.trunk_file:
        what = (
            (message("The trunk is to be read from a file"))
            if request.trunk == TrunkSource.FILE
            else message("An existing model is to be adapted")
        )
        raise MamolError(message("{what}, but no file was chosen. Choose one, or another trunk source.", what=what))
    if request.trunk == TrunkSource.FILE:
        return Start(sensors_of(request), {}, read_trunk_file(request.trunk_file, request.trunk_sha256))
    path = Path(request.trunk_file)
    spec, network = load_model(path)
    digest = checked_digest(path, request.trunk_sha256, message("The model"))
    given = {source.name: source for source in sensors_of(request)}
    if given.keys() != set(spec.sensor_names):
        raise SensorError(
            message(
                "The model '{path}' has the sensors {sensor_names}; chosen are {given}. To adapt it, add a layer for "
                "each of its sensors, and give it the sensor's name.",
                path=path.name,
                sensor_names=", ".join(spec.sensor_names),
                given=", ".join(given),
            )
        )
    base = Base(spec, network.state_dict(), TrunkRecord(TrunkSource.MODEL.value, path.name, digest))
    return Start(tuple(given[name] for name in spec.sensor_names), spec.sensors_by_name, None, base)


def shape_of(request: TrainRequest, start: Start) -> Architecture:
    """Return the architecture that the network will have."""
    if start.base:
        return start.base.spec.architecture
    shape = PAPER if request.variant == Variant.PAPER else usual_shape(request.trunk)
    shape = start.weights.shape(shape) if start.weights else shape
    return shape if request.surroundings else replace(shape, scales=(1,))


def kept_windows(request: TrainRequest, start: Start) -> tuple[str, ...]:
    """Return a sentence where a model that is adapted looks farther than was asked for."""
    if request.surroundings or not start.base or start.base.spec.architecture.halo == 0:
        return ()
    return (
        message(
            "The model that is adapted looks at the surroundings of each pixel, and keeps doing so. For single pixels "
            "train a new model."
        ),
    )


def other_pixels(start: Start, grid: Grid) -> tuple[str, ...]:
    """Warn where a model that is adapted has learnt on pixels of another size."""
    known = start.base.spec.grid if start.base else None
    if known is None or has_size_of(grid, known):
        return ()
    before, now = metres_text((known.metres_across, known.metres_along)), metres_text(ground_size(grid))
    return (
        message(
            "The model to adapt was trained on {before} pixels, here they are {now}: its windows cover another area "
            "on the ground. Set its pixel size, unless the new model is for this area only.",
            before=before,
            now=now,
        ),
    )


def make_network(
    request: TrainRequest,
    start: Start,
    sensors: tuple[SensorSpec, ...],
    values: Mapping[str, NDArray[np.float32]],
    classes: Sequence[ClassEntry],
    random: torch.Generator,
    progress: Progress,
) -> MamolNetwork:
    """Build the network, or take it over from the model to start from, with each stem's statistics set.

    Args:
        request: what to train on, and how.
        start: what training starts from.
        sensors: of the network.
        values: valid pixels (n, bands) of each sensor, by its name.
        classes: the classes of the labels.
        random: source of chance for the first weights, on the CPU.
        progress: told of classes that were matched.
    """
    if start.base:
        spec = start.base.spec
        known = [entry.name for entry in spec.classes]
        network = build_network(spec.architecture, spec.sensors, len(classes), random)
        names = [entry.name for entry in classes]
        take_over(network, names, start.base.tensors, known)
        pairs = [(names[new], known[old]) for new, old in shared_classes(names, known)]
        differing = [
            message("'{name}' with '{other}'", name=name, other=other) for name, other in pairs if name != other
        ]
        if differing:
            progress.warn(
                message(
                    "Classes were matched to those of the model whose names differ only in case or spaces: "
                    "{differing}. Rename them in the labels if they are different classes.",
                    differing=listed(differing),
                )
            )
        known_bases = zip(spec.sensors, network.each_stem())
        set_statistics(network, [restandardisation(values[one.name], stem.basis) for one, stem in known_bases])
        return network
    network = build_network(shape_of(request, start), sensors, len(classes), random)
    if start.weights:
        start.weights.load_into(network.trunk)
    set_statistics(network, [standardisation(values[sensor.name]) for sensor in sensors])
    return network


def usual_shape(trunk: TrunkSource) -> Architecture:
    """Return the architecture of our arrangement for a fresh trunk: more experts where it stays frozen."""
    return Architecture() if trunk in LEARNS_ALONG else FROZEN


def set_statistics(network: MamolNetwork, statistics: Iterable[tuple[Tensor, Tensor]]) -> None:
    """Set in each stem the mean (bands,) and basis (bands, components) of its standardisation."""
    for stem, (mean, basis) in zip(network.each_stem(), statistics):
        stem.mean.copy_(mean)
        stem.basis.copy_(basis)


def sensor_specs(
    stack: SensorStack,
    drawn: Mapping[str, NDArray[np.float32]] | None = None,
    known: Mapping[str, SensorSpec] | None = None,
) -> tuple[SensorSpec, ...]:
    """Describe the open sensors as a model knows them.

    Args:
        stack: the open sensors.
        drawn: valid pixels (n, bands) of each, for their quantiles.
        known: the sensors of the model that training starts from: they keep their components, and bands their names.
    """
    specs = []
    for name in stack.names:
        reading, before = stack.readings[name], (known or {}).get(name)
        quantiles = np.quantile(drawn[name], QUANTILES, axis=0).T.tolist() if drawn is not None else []
        specs.append(
            SensorSpec(
                name=name,
                bands=stack.bands[name],
                band_names=before.band_names if before and any(before.band_names) else reading.names,
                components=before.components if before else component_count(stack.bands[name]),
                kind=reading.kind,
                wavelengths=reading.wavelengths or (before.wavelengths if before else ()),
                scales=reading.scales,
                offsets=reading.offsets,
                quantiles=tuple(map(tuple, quantiles)),
                file_bands=reading.file_bands,
                left_out=reading.left_out,
                categories=reading.categories,
                **_dates_of(stack.days.get(name, ()), before),
            )
        )
    return tuple(specs)


def _dates_of(days: Sequence[int], before: SensorSpec | None) -> Dates:
    """Describe the dates of a series; a model that is adapted keeps its own, which its network goes by."""
    if before is not None:
        return Dates(dates=before.dates, first_date=before.first_date, last_date=before.last_date)
    if not days:
        return Dates(dates=0, first_date="", last_date="")
    return Dates(dates=len(days), first_date=day_text(days[0]), last_date=day_text(days[-1]))


def shared_classes(names: Sequence[str], known_names: Sequence[str]) -> list[tuple[int, int]]:
    """Find the classes of a model again: those of the same name, or else of one that differs in case and blanks only.

    Args:
        names: of the new classes.
        known_names: of the model's classes.

    Returns:
        Row of the new class and row of the model's; names that differ in case count where no other does so too.
    """
    exact = {name: row for row, name in reversed(list(enumerate(known_names)))}
    alike: dict[str, list[int]] = {}
    for row, name in enumerate(known_names):
        alike.setdefault(plain(name), []).append(row)
    rivals = Counter(map(plain, names))
    shared = []
    for row, name in enumerate(names):
        own = alike.get(plain(name), [])
        if name in exact:
            shared.append((row, exact[name]))
        elif len(own) == 1 and rivals[plain(name)] == 1:
            shared.append((row, own[0]))
    return shared


def take_over(
    network: MamolNetwork, names: Sequence[str], tensors: Mapping[str, Tensor], known_names: Sequence[str]
) -> None:
    """Take over everything but what tells classes; of that, the rows of classes with the same name.

    What is fitted at the end of training stays as a fresh network has it.

    Args:
        network: fresh, of the same architecture and sensors as the model to start from.
        names: its classes' names.
        tensors: of the model to start from.
        known_names: that model's classes' names.
    """
    shared = shared_classes(names, known_names)
    own = network.state_dict()
    with torch.no_grad():
        for name, value in tensors.items():
            if name in FITTED_LAST:
                continue
            if not name.startswith(CLASS_TENSORS):
                own[name].copy_(value)
            elif shared:
                new, old = (list(one) for one in zip(*shared))
                own[name][new] = value[old]
