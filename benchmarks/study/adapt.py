"""Adapting a model of one place to another with few labels, against training from scratch there."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from mamol.core.contracts.train import TrunkSource
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture
from mamol.core.progress import Progress
from mamol.core.training.presets import Schedule
from mamol.core.training.samples import Role
from mamol.core.training.stages import Stages, fit_bins
from mamol.core.training.start import set_statistics, take_over

from .common_bands import SIX_BANDS, six_bands
from .forests import Predictions
from .networks import Recipe, classify_test, run_recipe
from .prepare import Prepared, prepare
from .records import append_record, read_records, record
from .sets import StudySet, all_sets

MOVES = {
    "TerraMesh Brazil": ("TerraMesh Chile", "TerraMesh Denmark"),
    "Amazon Landsat 5, six bands": ("Amazon Sentinel-2, six bands",),
    "Amazon Sentinel-2, six bands": ("Amazon Landsat 5, six bands",),
}
"""Where a model is from, and where it is adapted to."""
LABELS_PER_CLASS = (10, 50, 200)


def run_adapt(path: Path, schedule: Schedule, seeds: int, work: Path) -> None:
    """Record both ways for every move, number of labels and seed that has no record yet.

    Args:
        path: the records.
        schedule: of all trainings.
        seeds: how many, from 0.
        work: a folder for the rasters with the bands in common.
    """
    torch.set_num_threads(1)
    sets = _sets(work)
    done = {(one["set"], one["seed"], one["method"]) for one in read_records(path)}
    for source, targets in MOVES.items():
        if missing := [name for name in (source, *targets) if name not in sets]:
            print(f"Adapting {source}: left out, not at hand: {', '.join(missing)}")
            continue
        for seed in range(seeds):
            _Move(sets[source], seed, schedule, path).run([sets[name] for name in targets], done)


def _sets(work: Path) -> dict[str, StudySet]:
    sets = [one for one in all_sets() if one.at_hand()]
    sets += [six_bands(one, work) for one in sets if one.name in SIX_BANDS]
    return {one.name: one for one in sets}


@dataclass(frozen=True)
class _Move:
    """A model's place, a seed, and where it is recorded what becomes of the model elsewhere."""

    source: StudySet
    seed: int
    schedule: Schedule
    path: Path

    def run(self, targets: list[StudySet], done: set[tuple[str, int, str]]) -> None:
        wanted = [f"{way}, {count} a class" for way in ("adapted", "from scratch") for count in LABELS_PER_CLASS]
        targets = [one for one in targets if any((one.name, self.seed, method) not in done for method in wanted)]
        if not targets:
            return
        source = prepare(self.source, self.seed, Architecture(), self.schedule)
        base = run_recipe(source, self.seed, Recipe(self.schedule))[0]
        for target in targets:
            own = prepare(target, self.seed, Architecture(), self.schedule)
            theirs = prepare(target, self.seed, Architecture(), self.schedule, source.statistics)
            for count in LABELS_PER_CLASS:
                if (target.name, self.seed, method := f"adapted, {count} a class") not in done:
                    few = _few(theirs, count, self.seed)
                    _keep(self.path, few, self.seed, method, *_adapted(few, self.seed, base, source, self.schedule))
                if (target.name, self.seed, method := f"from scratch, {count} a class") not in done:
                    few = _few(own, count, self.seed)
                    _keep(self.path, few, self.seed, method, *run_recipe(few, self.seed, Recipe(self.schedule)))


def _adapted(
    few: Prepared, seed: int, base: MamolNetwork, source: Prepared, schedule: Schedule
) -> tuple[MamolNetwork, Predictions]:
    torch.manual_seed(seed)
    start = time.perf_counter()
    network = build_network(base.shape, few.sensors, len(few.class_names))
    take_over(network, few.class_names, base.state_dict(), source.class_names)
    set_statistics(network, few.statistics)
    random = torch.Generator().manual_seed(seed)
    fit_bins(network, few.samples, random)
    Stages(network, few.samples, schedule, TrunkSource.MODEL, seed, random, few.units_at).run(Progress())
    return network, classify_test(network, few, time.perf_counter() - start)


def _few(scene: Prepared, count: int, seed: int) -> Prepared:
    """Leave ``count`` labelled pixels of each class to train on, drawn at random."""
    samples = scene.samples
    random = np.random.default_rng([seed, count])
    training = ((samples.roles & Role.TRAINING) > 0).numpy()
    kept = np.zeros(len(samples), dtype=bool)
    for value in np.unique(samples.classes.numpy()[training]):
        there = np.flatnonzero(training & (samples.classes.numpy() == value))
        kept[random.permutation(there)[:count]] = True
    others = torch.from_numpy(training & ~kept)
    roles = torch.where(others, samples.roles & ~int(Role.TRAINING), samples.roles)
    left = replace(samples, roles=roles)
    return replace(scene, samples=left.take(torch.nonzero(roles)[:, 0]))


def _keep(path: Path, scene: Prepared, seed: int, method: str, network: MamolNetwork, predictions: Predictions) -> None:
    line: dict[str, Any] = record(scene, seed, method, predictions)
    line["bytes"] = sum(value.numel() * value.element_size() for value in network.state_dict().values())
    learnt = (value for value in network.parameters() if value.requires_grad)
    line["update_bytes"] = sum(value.numel() * value.element_size() for value in learnt)
    append_record(path, line)
    seconds = predictions.training_seconds
    mean = np.mean([values[0] for values in line["patterns"].values()])
    print(f"{scene.name}, seed {seed}, {method}: mean OA {mean:.3f}, {seconds:.0f} s", flush=True)
