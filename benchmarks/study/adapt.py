"""Adapting a model of one place to another with few labels, against training from scratch there."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture
from mamol.core.progress import Progress
from mamol.core.requests import TrunkSource
from mamol.core.training.presets import Schedule
from mamol.core.training.samples import Role, Samples
from mamol.core.training.stages import fit_bins, run_stages
from mamol.core.training.start import set_statistics, take_over

from .forests import Predictions
from .networks import Recipe, classify_test, run_recipe
from .prepare import Prepared, prepare
from .records import append_record, read_records, record
from .sets import all_sets

SOURCE = "TerraMesh Brazil"
TARGETS = ("TerraMesh Chile", "TerraMesh Denmark")
LABELS_PER_CLASS = (10, 50, 200)


def run_adapt(path: Path, schedule: Schedule, seeds: int) -> None:
    """Record both ways for every target, number of labels and seed that has no record yet."""
    torch.set_num_threads(1)
    sets = {one.name: one for one in all_sets() if one.at_hand()}
    if SOURCE not in sets:
        print(f"Adapting: left out, {SOURCE} is not at hand")
        return
    done = {(one["set"], one["seed"], one["method"]) for one in read_records(path)}
    wanted = [f"{way}, {count} a class" for way in ("adapted", "from scratch") for count in LABELS_PER_CLASS]
    for seed in range(seeds):
        targets = [name for name in TARGETS if any((name, seed, method) not in done for method in wanted)]
        if not targets:
            continue
        source = prepare(sets[SOURCE], seed, Architecture(), schedule)
        base = run_recipe(source, seed, Recipe(schedule))[0]
        for name in targets:
            own = prepare(sets[name], seed, Architecture(), schedule)
            theirs = prepare(sets[name], seed, Architecture(), schedule, source.statistics)
            for count in LABELS_PER_CLASS:
                few = _few(theirs, count, seed)
                if (name, seed, f"adapted, {count} a class") not in done:
                    _keep(path, few, seed, f"adapted, {count} a class", *_adapted(few, seed, base, source, schedule))
                few = _few(own, count, seed)
                if (name, seed, f"from scratch, {count} a class") not in done:
                    _keep(path, few, seed, f"from scratch, {count} a class", *run_recipe(few, seed, Recipe(schedule)))


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
    run_stages(network, few.samples, schedule, TrunkSource.MODEL, seed, random, Progress())
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
    left = Samples(samples.features, samples.present, samples.classes, roles)
    return replace(scene, samples=left.take(torch.nonzero(roles)[:, 0]))


def _keep(path: Path, scene: Prepared, seed: int, method: str, network: MamolNetwork, predictions: Predictions) -> None:
    line: dict[str, Any] = record(scene, seed, method, predictions)
    line["bytes"] = sum(value.numel() * value.element_size() for value in network.state_dict().values())
    line["update_bytes"] = sum(value.numel() * value.element_size() for _, value in network.stage_two_parameters())
    append_record(path, line)
    seconds = predictions.training_seconds
    print(f"{scene.name}, seed {seed}, {method}: OA {line['patterns']['7'][0]:.3f}, {seconds:.0f} s", flush=True)
