"""Run the study: ``make study``, or ``make study-quick`` for ten minutes of it.

Records are kept in benchmarks/results, so that a run that was stopped, here or elsewhere, goes on where it was, and
the report can be written again without the hours; docs/study.md and docs/study-series.md are written at the end.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import groupby
from pathlib import Path

import torch
from mamol.core.errors import MamolError
from mamol.core.model.spec import Architecture

from .adapt import run_adapt
from .cells import DEDICATED
from .donor import DONOR, FILE_NAME, donor_trunk
from .few_labels import run_few_labels
from .methods import BALANCED, COMPARED, ROWS, SHORT, THOROUGH, TRUNK_FROM_FILE, find_method, scene_schedule
from .prepare import prepare
from .records import append_record, forget_records, read_records, record
from .report import Records, write_report
from .report_series import FILE_NAME as SERIES_PAGE
from .report_series import write_series_report
from .run_digits import run_digits
from .series import SCHEDULES as SERIES_SCHEDULES
from .series import run_series
from .sets import StudySet, all_sets
from .truth import SCENES as TRUTH_SCENES
from .truth import run_truth
from .unseen import fetch_unseen

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "benchmarks" / "results"
QUICK = ROOT / "build" / "study"
REPORT = ROOT / "docs" / "study.md"
SEEDS, FEWER_SEEDS = 5, 3
"""Seeds of the rows on scenes, and of everything else: the preset thorough, digits, adapting, the quick study."""
PARTS = ("scenes", "unseen", "few labels", "truth", "adapting", "digits")
"""Parts of docs/study.md."""
SERIES = "series"
"""The part with a page of its own."""
Wanted = tuple[StudySet, int, list[str], Path, Path | None]
"""What one process does: a scene, a seed, rows, the file of the records, and the file of a trunk."""
QUICK_METHODS = ("MaMOL", *DEDICATED, "boosting with NaN")
QUICK_SETS = ("Indian Pines", "Amazon Landsat 5", "TerraMesh Brazil")


def main() -> None:
    """Run what is not yet recorded, then write the report."""
    options = _options()
    folder = QUICK if options.quick else KEPT
    kept = {name: folder / f"{name.replace(' ', '_')}.jsonl" for name in (*PARTS, SERIES)}
    methods = [name for name in options.methods if not options.quick or name in QUICK_METHODS]
    if options.trunk_file and TRUNK_FROM_FILE not in methods:
        methods.append(TRUNK_FROM_FILE)
    names = QUICK_SETS if options.quick else options.sets
    chosen = options.parts or ((*PARTS, SERIES) if names is None and options.methods == ROWS else PARTS[:1])
    parts = () if options.report_only else chosen
    if options.anew:
        for part in parts:
            forget_records(kept[part], methods if part in ("scenes", "unseen") else None, names)
    seeds = _seeds(options)
    if "scenes" in parts:
        sets = [one for one in _at_hand() if names is None or one.name in names]
        trunk_file = options.trunk_file
        if TRUNK_FROM_FILE in methods and not trunk_file:
            trunk_file = donor_trunk(QUICK, BALANCED)
        wanted = [
            (one, seed, rows_of(methods, one.name, seed, trunk_file), kept["scenes"], trunk_file)
            for seed in seeds
            for one in sets
        ]
        _run_scenes(wanted, options.jobs)
    if "unseen" in parts:
        strangers = [one for one in _unseen_at_hand() if names is None or one.name in names]
        rows = [method for method in methods if method in COMPARED]
        _run_scenes([(one, seed, rows, kept["unseen"], None) for seed in seeds for one in strangers], options.jobs)
    if "truth" in parts:
        known = tuple(one for one in _at_hand() if one.name in (names or TRUTH_SCENES))
        run_truth(kept["truth"], known, seeds, options.jobs)
    if "few labels" in parts:
        run_few_labels(kept["few labels"], options.seeds or range(FEWER_SEEDS), options.jobs, names)
    if "adapting" in parts:
        run_adapt(kept["adapting"], SHORT, FEWER_SEEDS, QUICK)
    if "digits" in parts:
        run_digits(kept["digits"], FEWER_SEEDS, options.jobs)
    if SERIES in parts and not options.quick:
        run_series(kept[SERIES], options.seeds or range(FEWER_SEEDS), options.jobs, names, options.schedule)
    found = {part: list(read_records(path)) for part, path in kept.items()}
    if not options.quick:
        page = REPORT.parent / SERIES_PAGE
        write_series_report(page, found[SERIES])
        print(f"Report: {page}")
    # The series alone leave the other page as it is.
    if list(chosen) != [SERIES]:
        target = QUICK / "quick.md" if options.quick else REPORT
        write_report(target, Records(**{part.replace(" ", "_"): found[part] for part in PARTS}))
        print(f"Report: {target}")


def _seeds(options: argparse.Namespace) -> list[int]:
    """Return the seeds of the rows on scenes."""
    given: list[int] | None = options.seeds
    return list(range(FEWER_SEEDS if options.quick else SEEDS)) if given is None else given


def rows_of(methods: list[str], scene: str, seed: int, trunk_file: Path | None) -> list[str]:
    """Return those of the rows that are run on a scene with a seed: all with all seeds, but thorough with fewer.

    The trunk of another place is for other places than that one.
    """
    rows = [method for method in methods if method != THOROUGH or seed < FEWER_SEEDS]
    if not trunk_file or (trunk_file.name == FILE_NAME and scene == DONOR):
        rows = [method for method in rows if method != TRUNK_FROM_FILE]
    return rows


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="three scenes, the main methods")
    parser.add_argument(
        "--parts", nargs="+", choices=(*PARTS, SERIES), help="all, or the scenes alone where some are chosen"
    )
    parser.add_argument("--methods", nargs="+", choices=ROWS, default=ROWS)
    parser.add_argument("--sets", nargs="+", default=None, help="names of scenes; all when not given")
    parser.add_argument(
        "--seeds", nargs="+", type=int, default=None, help="of the rows on scenes; 0 to 4 when not given"
    )
    parser.add_argument("--jobs", type=int, default=2, help="processes of one thread each")
    parser.add_argument(
        "--trunk-file",
        type=Path,
        help="safetensors of a ViT, for the row with its blocks as the trunk; else that of a scene",
    )
    parser.add_argument(
        "--schedule", choices=SERIES_SCHEDULES, default="balanced", help="of the networks of the part series"
    )
    parser.add_argument("--anew", action="store_true", help="forget what is recorded of the runs asked for")
    parser.add_argument("--report-only", action="store_true", help="write the report from what is recorded")
    return parser.parse_args()


def _at_hand() -> Iterator[StudySet]:
    for one in all_sets():
        if one.at_hand():
            yield one
        else:
            print(f"{one.name}: left out, {one.folder} is not at hand")


def _unseen_at_hand() -> tuple[StudySet, ...]:
    try:
        return fetch_unseen()
    except MamolError as error:
        print(f"Scenes of another source: left out. {error}")
        return ()


def _run_scenes(wanted: list[Wanted], jobs: int) -> None:
    with ProcessPoolExecutor(jobs) as pool:
        for sentences in pool.map(_run_scene, *zip(*wanted)):
            print("\n".join(sentences), flush=True)


def _run_scene(one: StudySet, seed: int, methods: list[str], records: Path, trunk_file: Path | None) -> list[str]:
    """Run the methods that have no record for a scene and a seed."""
    torch.set_num_threads(1)
    done = {(line["set"], line["seed"], line["method"]) for line in read_records(records)}
    missing = [method for method in methods if (one.name, seed, method) not in done]
    sentences = []
    for schedule, alike in groupby(missing, scene_schedule):
        try:
            scene = prepare(one, seed, Architecture(), schedule)
        except MamolError as error:
            return [f"{one.name}, seed {seed}: left out. {error}"]
        if len(scene.test.classes.unique()) < 2:
            return [f"{one.name}: left out, its labels are of one class"]
        for method in alike:
            line = record(scene, seed, method, find_method(method, trunk_file)(scene, seed))
            append_record(records, line)
            mean = sum(values[0] for values in line["patterns"].values()) / len(line["patterns"])
            sentences.append(f"{one.name}, seed {seed}, {method}: mean OA {mean:.3f}, {line['training_seconds']:.0f} s")
    return sentences


if __name__ == "__main__":
    main()
