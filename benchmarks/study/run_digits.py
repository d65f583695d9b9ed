"""The main methods on the handwritten digits, over all 63 combinations of six views."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import torch
from mamol.core.errors import MamolError

from .digits import ONE_PIXEL, fetch_digits, prepare_digits, read_views
from .forests import Predictions
from .methods import BALANCED, MAIN
from .networks import Recipe, run_recipe
from .prepare import Prepared
from .records import append_record, read_records, record
from .rivals import RIVALS


def _mamol(scene: Prepared, seed: int) -> Predictions:
    return run_recipe(scene, seed, Recipe(BALANCED, lambda sensors: ONE_PIXEL))[1]


METHODS = {**{name: method for name, method in MAIN.items() if name not in RIVALS}, "MaMOL": _mamol}


def run_digits(path: Path, seeds: int, jobs: int) -> None:
    """Record every method and seed that has no record yet; print a line and go on where the data cannot be had."""
    done = {(line["seed"], line["method"]) for line in read_records(path)}
    missing = [(seed, method) for seed in range(seeds) for method in METHODS if (seed, method) not in done]
    if not missing:
        return
    try:
        wheel = fetch_digits()
    except MamolError as error:
        print(f"Digits: left out. {error}")
        return
    with ProcessPoolExecutor(jobs) as pool:
        for sentence in pool.map(_run_one, *zip(*((wheel, seed, method, path) for seed, method in missing))):
            print(sentence, flush=True)


def _run_one(wheel: Path, seed: int, method: str, path: Path) -> str:
    torch.set_num_threads(1)
    scene = prepare_digits(*read_views(wheel), seed)
    line = record(scene, seed, method, METHODS[method](scene, seed))
    append_record(path, line)
    mean = sum(values[0] for values in line["patterns"].values()) / len(line["patterns"])
    return f"{scene.name}, seed {seed}, {method}: mean OA {mean:.3f}, {line['training_seconds']:.0f} s"
