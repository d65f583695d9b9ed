"""How accuracy grows with the labels of a class: MaMOL and the picked rival, with 10 to 300 pixels of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from pathlib import Path

import torch
from mamol.core.model.spec import Architecture

from .methods import BALANCED, find_method
from .prepare import prepare
from .records import append_record, read_records, record
from .rivals import PICKED, PICKED_FAVOURING
from .sets import StudySet, all_sets

SCENES = ("Houston 2013 (part)", "TerraMesh Chile", "TerraMesh Brazil")
"""Scenes with hundreds of labels of most classes on the training side: patches, and two divided by blocks."""
LABELS = (10, 30, 100, 300)
"""Pixels of a class."""
METHODS = ("MaMOL", PICKED, PICKED_FAVOURING)


def run_few_labels(path: Path, seeds: Iterable[int], jobs: int, names: Sequence[str] | None = None) -> None:
    """Record every scene, number of labels and seed that has no record yet.

    Args:
        path: the records.
        seeds: of division, drawing and training.
        jobs: processes of one thread each.
        names: of the scenes; None is ``SCENES``.
    """
    sets = [one for one in all_sets() if one.name in (names or SCENES) and one.at_hand()]
    wanted = list(product(sets, seeds, LABELS, [path]))
    with ProcessPoolExecutor(jobs) as pool:
        for sentences in pool.map(_run_one, *zip(*wanted)):
            print("\n".join(sentences), flush=True)


def _run_one(one: StudySet, seed: int, labels: int, path: Path) -> list[str]:
    torch.set_num_threads(1)
    done = {(line["set"], line["seed"], line["labels"], line["method"]) for line in read_records(path)}
    missing = [method for method in METHODS if (one.name, seed, labels, method) not in done]
    if not missing:
        return []
    scene = prepare(one, seed, Architecture(), BALANCED, labels_a_class=labels)
    sentences = []
    for method in missing:
        line = record(scene, seed, method, find_method(method, None)(scene, seed))
        append_record(path, {**line, "labels": labels})
        mean = sum(values[0] for values in line["patterns"].values()) / len(line["patterns"])
        sentences.append(f"{one.name}, seed {seed}, {labels} labels a class, {method}: mean OA {mean:.3f}")
    return sentences
