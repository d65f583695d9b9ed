"""MaMOL on a prepared scene, trained by the product's own function, whole and with parts taken away."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from mamol.core.contracts.train import TrunkSource
from mamol.core.device import count_parameters
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.model.trunk_file import read_trunk_file
from mamol.core.patterns import all_patterns, pattern_row
from mamol.core.progress import Progress
from mamol.core.training.presets import Schedule
from mamol.core.training.samples import Samples, predict_logits
from mamol.core.training.stages import Stages, starts_from_scene
from mamol.core.training.start import set_statistics
from mamol.core.training.teacher import Taught

from .forests import Predictions
from .prepare import Prepared
from .stage_one import stage_one
from .teacher_memory import TeacherMemory

NetworkMaker = Callable[[Architecture, Sequence[SensorSpec], int], MamolNetwork]


@dataclass(frozen=True)
class Recipe:
    """One way to train a network.

    Attributes:
        schedule: how long.
        shape: gives the architecture for a number of sensors.
        trunk: where the trunk comes from; the product's default, or frozen where adapters are compared.
        trunk_file: its file, for trunk source "file".
        off: parts of the adapters whose experts stay at 0: "dynamic", "shared", "specific".
        blind: whether the routers see the token only, not the pattern.
        network: makes the network, from architecture, sensors and number of classes.
    """

    schedule: Schedule
    shape: Callable[[int], Architecture] = lambda sensors: Architecture()
    trunk: TrunkSource = TrunkSource.TUNED
    trunk_file: Path | None = None
    off: tuple[str, ...] = ()
    blind: bool = False
    network: NetworkMaker = build_network


def run_recipe(scene: Prepared, seed: int, recipe: Recipe) -> tuple[MamolNetwork, Predictions]:
    """Train a network and let it classify the test pixels with every combination of sensors.

    What it learns of the scene without labels is learnt once for all rows that begin alike, and the teacher is
    asked once; the seconds count both.
    """
    shape, weights = recipe.shape(len(scene.sensors)), None
    if recipe.trunk_file:
        weights = read_trunk_file(recipe.trunk_file)
        shape = weights.shape(shape)
    begin = stage_one(scene, seed, shape, recipe.schedule) if starts_from_scene(recipe.trunk) else None
    torch.manual_seed(seed)
    random = torch.Generator().manual_seed(seed)
    start = time.perf_counter()
    network = recipe.network(shape, scene.sensors, len(scene.class_names))
    if weights:
        weights.load_into(network.trunk)
    set_statistics(network, scene.statistics)
    _switch_off(network, recipe.off)
    if recipe.blind:
        _blind(network)
    if begin:
        begin.go_on(network, random)
    teacher = TeacherMemory(scene)
    units = None if scene.units is None else scene.units_at
    stages = _SharedStages(network, scene.samples, recipe.schedule, recipe.trunk, seed, random, units)
    stages.teacher, stages.is_begun = teacher, begin is not None
    stages.run(Progress())
    seconds = time.perf_counter() - start + teacher.seconds_saved + (begin.seconds if begin else 0.0)
    predictions = classify_test(network, scene, seconds)
    return network, replace(predictions, trunk=weights.record if weights else None)


class _SharedStages(Stages):
    """Stages of which rows that begin alike share the first, and those that learn the same scene the teacher.

    Attributes:
        teacher: asks the teacher, or remembers what it said.
        is_begun: whether the scene is learnt already.
    """

    teacher: TeacherMemory
    is_begun = False

    def learn_scene(self, scene: Samples, progress: Progress) -> None:
        """See :class:`Stages`."""
        if not self.is_begun:
            super().learn_scene(scene, progress)

    def ask_teacher(self, training: Samples, scene: Samples, progress: Progress) -> Taught | None:
        """See :class:`Stages`."""
        return self.teacher(self.network, training, scene, self.schedule.trees, self.seed, progress)


def classify_test(network: MamolNetwork, scene: Prepared, training_seconds: float) -> Predictions:
    """Classify the test pixels with every combination of sensors."""
    middle = time.perf_counter()
    sensors = len(scene.sensors)
    found, confidence = {}, {}
    for pattern in all_patterns(sensors):
        shown = scene.test.present & pattern_row(pattern, sensors)
        sureness, winner = predict_logits(network, scene.test, shown).softmax(1).max(1)
        found[pattern], confidence[pattern] = winner.numpy(), sureness.numpy()
    predicted = (time.perf_counter() - middle) / len(found)
    return Predictions(found, training_seconds, predicted, count_parameters(network)[0], confidence)


def _switch_off(network: MamolNetwork, off: tuple[str, ...]) -> None:
    """Hold the experts of some kinds at nothing: their B stays 0, as it starts."""
    rank, dynamic = network.shape.rank, network.shape.dynamic_experts
    sensors = len(network.stems)
    rows = {
        "dynamic": slice(0, dynamic * rank),
        "shared": slice(dynamic * rank, (dynamic + 1) * rank),
        "specific": slice((dynamic + 1) * rank, (dynamic + 1 + sensors) * rank),
    }
    for adapter in network.adapters:
        kept = torch.ones(len(adapter.up), 1)
        for kind in off:
            kept[rows[kind]] = 0.0
        if off:
            _hold(adapter.up, kept)


def _blind(network: MamolNetwork) -> None:
    """Keep the pattern from the routers: their weights for it are 0 and stay so."""
    width = network.shape.width
    for adapter in network.adapters:
        weight = adapter.router.weight
        with torch.no_grad():
            weight[:, width:] = 0.0
        kept = torch.ones_like(weight)
        kept[:, width:] = 0.0
        _hold(weight, kept)


def _hold(parameter: torch.nn.Parameter, kept: torch.Tensor) -> None:
    """Let only those numbers learn where ``kept`` is 1."""
    parameter.register_hook(lambda gradient: gradient * kept)
