"""Broken model and trunk files by the thousand: each is refused in a sentence, or loads; nothing else happens.

    python -m mamol.tests.hostile.fuzz --cases 60000 --seed 1

The same seed gives the same files. A file that is neither refused nor loaded is kept, and its number told.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import torch
from mamol.core.contracts.labels import ClassEntry
from mamol.core.errors import ModelFileError
from mamol.core.model.file import load_model, model_bytes
from mamol.core.model.header import read_spec
from mamol.core.model.network import build_network
from mamol.core.model.spec import Architecture, ModelSpec, SensorSpec, TrainingRecord, TrunkRecord
from mamol.core.model.trunk import Trunk
from mamol.core.model.trunk_file import read_trunk_file
from mamol.tests.hostile.mutate import mutated
from mamol.tests.hostile.watch import watched
from mamol.ui.common.model_row import model_details_html, model_summary
from safetensors.torch import save

LONGEST_SECONDS = 1.0
MOST_MEGABYTES = 200
LONGEST_SENTENCE = 1000
TRUNK_SHARE = 0.2


@dataclass
class Tally:
    """What became of the files.

    Attributes:
        outcomes: how many were refused, and how many loaded, by kind of file.
        slowest: processor time of the slowest one, seconds.
        megabytes: how much the process grew over all of them.
        faults: what should not have happened, with the number of the file.
    """

    outcomes: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    megabytes: float = 0.0
    faults: list[str] = field(default_factory=list)


def model_file() -> bytes:
    """Make a small model file that loads."""
    torch.manual_seed(0)
    sensors = (SensorSpec("optical", 4, ("B2", "B3", "B4", "B8"), 3), SensorSpec("SAR", 2, ("VV", "VH"), 2))
    record = TrainingRecord(
        "2026-11-24T10:00:00+00:00", "fast", 0, 12.5, "CPU", 900, 300, 0.84, {"3": 0.84}, 10, 20, ("a.tif", "b.tif"),
        {"mamol": "0.1.0"},
    )  # fmt: skip
    classes = (ClassEntry(1, "forest", "#006400"), ClassEntry(7, "water", "#0000ff"))
    shape = Architecture(width=16, heads=2, depth=2, adapter_blocks=1, rank=2, dynamic_experts=2, pattern_width=4)
    spec = ModelSpec("m", sensors, classes, shape, TrunkRecord("scene"), record)
    return model_bytes(build_network(shape, sensors, len(classes)), spec)


def trunk_file() -> bytes:
    """Make a small trunk file that loads."""
    torch.manual_seed(0)
    return save(Trunk(Architecture(width=16, heads=2, depth=2)).state_dict(), {"num_heads": "2"})


def fuzz(cases: int, seed: int, folder: Path) -> Tally:
    """Break and open so many files; ``folder`` holds them one after the other, and keeps the faulty ones."""
    tally = Tally()
    sources = {"model": model_file(), "trunk": trunk_file()}
    path = folder / "case.safetensors"
    # What is imported and allocated once does not count.
    for kind, data in sources.items():
        path.write_bytes(data)
        _open(kind, path)
    before = _peak()
    for number in range(cases):
        chance = random.Random(f"{seed} {number}")
        kind = "trunk" if chance.random() < TRUNK_SHARE else "model"
        path.write_bytes(mutated(sources[kind], chance))
        fault = _try(kind, path, tally)
        if fault or sorted(folder.glob("*")) != [path]:
            tally.faults.append(f"case {number} ({kind}): {fault or 'a file was written'}")
            kept = folder.parent / f"fault_{seed}_{number}.safetensors"
            kept.write_bytes(path.read_bytes())
            for other in folder.glob("*"):
                other.unlink()
    tally.megabytes = _peak() - before
    return tally


def _try(kind: str, path: Path, tally: Tally) -> str | None:
    """Open one file; give what was wrong with how it went."""
    start = time.process_time()
    sentence = None
    with watched() as events:
        try:
            _open(kind, path)
        except ModelFileError as error:
            sentence = str(error)
        except BaseException as error:  # anything else is what is looked for
            return f"{type(error).__name__}: {error}"[:300]
    took = time.process_time() - start
    tally.slowest = max(tally.slowest, took)
    tally.outcomes[f"{kind} {'loaded' if sentence is None else 'refused'}"] += 1
    if events:
        return f"forbidden: {events[0]}"
    if took > LONGEST_SECONDS:
        return f"took {took:.1f} s of processor time"
    if sentence is not None and not _is_sentence(sentence):
        return f"no sentence: {sentence[:300]!r}"
    return None


def _open(kind: str, path: Path) -> None:
    if kind == "trunk":
        weights = read_trunk_file(path)
        weights.load_into(Trunk(weights.shape(Architecture())))
        return
    spec = read_spec(path)
    loaded, _ = load_model(path)
    if loaded != spec and json.dumps(loaded.to_json()) != json.dumps(spec.to_json()):
        raise AssertionError("the header was read in two ways")
    # What the dock shows of it must be able to be shown.
    (model_details_html(spec, str(path)) + model_summary(spec)).encode("utf-8")
    json.dumps(spec.to_json()).encode("utf-8")


def _is_sentence(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return text.endswith((".", ").")) and "Traceback" not in text and 20 < len(text) < LONGEST_SENTENCE


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> int:
    """Run from the command line; the number of faults is the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cases", type=int, default=60_000)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "cases"
        folder.mkdir()
        start = time.monotonic()
        tally = fuzz(wanted.cases, wanted.seed, folder)
        seconds = time.monotonic() - start
        kept = Path("build")
        for left in Path(name).glob("fault_*"):
            kept.mkdir(exist_ok=True)
            (kept / left.name).write_bytes(left.read_bytes())
    for outcome, count in sorted(tally.outcomes.items()):
        print(f"{outcome:16} {count:7,}")
    print(f"{sum(tally.outcomes.values()):,} files with seed {wanted.seed} in {seconds:.0f} s; the slowest took "
          f"{tally.slowest:.2f} s of processor time; memory grew by {tally.megabytes:.0f} MB")  # fmt: skip
    for fault in tally.faults[:20]:
        print("FAULT", fault)
    print(f"{len(tally.faults)} faults")
    return bool(tally.faults or tally.megabytes > MOST_MEGABYTES)


if __name__ == "__main__":
    sys.exit(main())
