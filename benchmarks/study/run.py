"""Run the study: ``make study``, or ``make study-quick`` for ten minutes of it.

Records are kept in build/study and a run that was stopped goes on where it was; docs/study.md is written at the end.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import torch
from mamol.core.errors import MamolError
from mamol.core.model.spec import Architecture

from .adapt import run_adapt
from .methods import BALANCED, METHODS, SHORT, TRUNK_FROM_FILE, find_method
from .prepare import prepare
from .records import append_record, read_records, record
from .report import write_report
from .run_digits import run_digits
from .sets import StudySet, all_sets

FOLDER = Path(__file__).resolve().parents[2] / "build" / "study"
REPORT = Path(__file__).resolve().parents[2] / "docs" / "study.md"
SEEDS = 3
QUICK_SETS = ("Indian Pines", "Amazon Landsat 5", "TerraMesh Brazil")


def main() -> None:
    """Run what is not yet recorded, then write the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="three scenes, the main methods, short schedules")
    parser.add_argument("--methods", nargs="+", choices=list(METHODS), default=list(METHODS))
    parser.add_argument("--sets", nargs="+", default=None, help="names of scenes; all when not given")
    parser.add_argument("--jobs", type=int, default=2, help="processes of one thread each")
    parser.add_argument("--trunk-file", type=Path, help="safetensors of a ViT, for a row with its blocks as the trunk")
    parser.add_argument("--adapt", action="store_true", help="only adapt models to other places")
    parser.add_argument("--digits", action="store_true", help="only the handwritten digits, six views")
    parser.add_argument("--report-only", action="store_true", help="write the report from what is recorded")
    options = parser.parse_args()
    records = FOLDER / ("quick.jsonl" if options.quick else "records.jsonl")
    methods = [name for name in options.methods if not options.quick or _is_quick(name)]
    if options.trunk_file:
        methods.append(TRUNK_FROM_FILE)
    names = QUICK_SETS if options.quick else options.sets
    alone = options.report_only or options.adapt or options.digits
    if not alone:
        sets = [one for one in _at_hand() if names is None or one.name in names]
        with ProcessPoolExecutor(options.jobs) as pool:
            wanted = [(one, seed, methods, records, options.trunk_file) for seed in range(SEEDS) for one in sets]
            for sentences in pool.map(_run_scene, *zip(*wanted)):
                print("\n".join(sentences), flush=True)
    adapting, digits = FOLDER / "adapt.jsonl", FOLDER / "digits.jsonl"
    whole = options.methods == list(METHODS) and options.sets is None and not options.quick
    if options.digits or (whole and not alone):
        run_digits(digits, SEEDS, options.jobs)
    if options.adapt or (whole and not alone):
        run_adapt(adapting, SHORT, SEEDS)
    target = FOLDER / "quick.md" if options.quick else REPORT
    adapted = [] if options.quick else list(read_records(adapting))
    of_digits = [] if options.quick else list(read_records(digits))
    write_report(list(read_records(records)), adapted, target, of_digits)
    print(f"Report: {target}")


def _is_quick(name: str) -> bool:
    return name in ("short: MaMOL", "short: no adapter", "forest per pattern", "boosting with NaN")


def _at_hand() -> Iterator[StudySet]:
    for one in all_sets():
        if one.at_hand():
            yield one
        else:
            print(f"{one.name}: left out, {one.folder} is not at hand")


def _run_scene(one: StudySet, seed: int, methods: list[str], records: Path, trunk_file: Path | None) -> list[str]:
    """Run the methods that have no record for a scene and a seed."""
    torch.set_num_threads(1)
    done = {(line["set"], line["seed"], line["method"]) for line in read_records(records)}
    missing = [method for method in methods if (one.name, seed, method) not in done]
    if not missing:
        return []
    try:
        scene = prepare(one, seed, Architecture(), BALANCED)
    except MamolError as error:
        return [f"{one.name}, seed {seed}: left out. {error}"]
    if len(scene.test.classes.unique()) < 2:
        return [f"{one.name}: left out, its labels are of one class"]
    sentences = []
    for method in missing:
        line = record(scene, seed, method, find_method(method, trunk_file)(scene, seed))
        append_record(records, line)
        mean = sum(values[0] for values in line["patterns"].values()) / len(line["patterns"])
        sentences.append(f"{one.name}, seed {seed}, {method}: mean OA {mean:.3f}, {line['training_seconds']:.0f} s")
    return sentences


if __name__ == "__main__":
    main()
