"""What `make bench` keeps of each part, and its page: a part measured again takes the place of its last run."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from pathlib import Path

from mamol.core.device import cpu_vectors
from mamol.core.training.train import versions

from .measuring import REPEATS, Row

HEAD = f"""Written by `make bench` from `results/bench.json`. Median of {REPEATS} runs, least and largest in brackets;
what a ratio compares was run in turn. Where other programs had the cores too, times by the clock are theirs as well,
and processor time is what counts."""


@dataclass(frozen=True)
class Part:
    """What was measured of one part, and how.

    Attributes:
        name: of the part.
        command: that measured it.
        date: the day, UTC.
        commit: of this repository, "-dirty" where files differed; "" where it is not known.
        machine: processor, its widest vectors that torch uses, and cores.
        load: the machine's load before and after.
        versions: of Python and the packages.
        rows: the figures.
    """

    name: str
    command: str
    date: str
    commit: str
    machine: str
    load: tuple[float, float]
    versions: str
    rows: tuple[Row, ...]


def part_of(name: str, command: str, load: tuple[float, float], rows: Sequence[Row]) -> Part:
    """Put rows together with what is known about this machine and this moment."""
    known = ", ".join(f"{package} {version}" for package, version in versions().items())
    return Part(
        name,
        command,
        f"{datetime.now(timezone.utc):%Y-%m-%d}",
        _commit(),
        f"{_processor()}{', ' * bool(cpu_vectors())}{cpu_vectors()}, {os.cpu_count()} cores",
        load,
        f"Python {platform.python_version()}, {known}",
        tuple(rows),
    )


def keep(parts: Sequence[Part], path: Path, order: Sequence[str]) -> list[Part]:
    """Put parts in place of those of the same name in a file.

    Args:
        parts: just measured.
        path: the JSON file; it need not exist.
        order: the names of all parts; others are dropped.

    Returns:
        All parts of the file.
    """
    kept = {part.name: part for part in (*read(path), *parts)}
    ordered = [kept[name] for name in order if name in kept]
    path.write_text(json.dumps([asdict(part) for part in ordered], indent=1, ensure_ascii=False) + "\n", "utf-8")
    return ordered


def read(path: Path) -> list[Part]:
    """Read what was kept; nothing where there is no file."""
    if not path.exists():
        return []
    told = json.loads(path.read_text(encoding="utf-8"))
    return [
        Part(**{**one, "load": tuple(one["load"]), "rows": tuple(Row(**row) for row in one["rows"])}) for one in told
    ]


def page(parts: Sequence[Part]) -> str:
    """Write the page: a table for each part, with how it was measured."""
    sections = ["# How fast, how large", HEAD]
    for part in parts:
        at = f", commit {part.commit}" if part.commit else ""
        sections += [
            f"## {part.name.capitalize()}",
            f"`{part.command}`, {part.date}{at}; {part.machine}, load {part.load[0]:.1f} before and {part.load[1]:.1f} "
            f"after; {part.versions}.",
            "| what | to reach | measured | to know |\n| --- | --- | --- | --- |\n" + "\n".join(map(line, part.rows)),
        ]
    return "\n\n".join(sections) + "\n"


def line(row: Row) -> str:
    """Write a row of a table."""
    return f"| {row.what} | {row.to_reach} | {row.measured} | {row.note} |"


def _processor() -> str:
    """Name the processor."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        return next(text.split(":")[1].strip() for text in lines if text.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def _commit() -> str:
    command = ["git", "-C", str(Path(__file__).parent), "describe", "--always", "--dirty", "--exclude", "*"]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""
