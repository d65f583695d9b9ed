"""Measures everything and writes benchmarks/results.md: `make bench`, 15 minutes on a quiet machine of two cores."""

from __future__ import annotations

import argparse
import os
import platform
import tempfile
from collections.abc import Callable
from datetime import datetime, timezone
from functools import partial
from pathlib import Path

from mamol.core.training.train import versions

from . import desktop, graphics, growth, previews, products, throughput, training
from .measuring import REPEATS, Row

TARGET = Path(__file__).parents[1] / "results.md"
SIDE = 1024


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--large", action="store_true", help="scenes of 10^7 and 10^8 pixels too: hours")
    parser.add_argument("--side", type=int, default=SIDE, help="edge of the scene of 200 bands")
    parser.add_argument("--only", nargs="+", help="some of the parts")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        parts: dict[str, Callable[[], list[Row]]] = {
            "throughput": partial(throughput.rows, folder, arguments.side),
            "products": partial(products.rows, folder),
            "growth": partial(growth.rows, folder, arguments.large),
            "previews": partial(previews.rows, folder),
            "desktop": partial(desktop.rows, folder),
            "training": partial(training.rows, folder),
            "graphics": partial(graphics.rows, folder, arguments.side),
        }
        rows = []
        busy = [os.getloadavg()[0]]
        for part, measure in parts.items():
            if arguments.only and part not in arguments.only:
                continue
            print(part, flush=True)
            for row in measure():
                rows.append(row)
                print("  " + _line(row), flush=True)
            busy.append(os.getloadavg()[0])
    known = ", ".join(f"{name} {version}" for name, version in versions().items())
    options = [
        *(["--large"] if arguments.large else []),
        *(["--side", str(arguments.side)] if arguments.side != SIDE else []),
    ]
    options += ["--only", *arguments.only] if arguments.only else []
    text = [
        "# How fast, how large",
        f"Command: `make bench{' ARGS=' + repr(' '.join(options)) if options else ''}`, "
        f"{datetime.now(timezone.utc):%Y-%m-%d}.",
        f"Machine: {_processor()}, {os.cpu_count()} cores; load while measuring {min(busy):.0f} to {max(busy):.0f} "
        f"(of {os.cpu_count()} cores' worth); Python {platform.python_version()}, {known}.",
        f"Median of {REPEATS} runs, least and largest in brackets; what a ratio compares was run in turn. Where other "
        "programs had the cores too, times by the clock are theirs as well, and processor time is what counts.",
        "| what | to reach | measured | to know |\n| --- | --- | --- | --- |\n" + "\n".join(map(_line, rows)),
    ]
    TARGET.write_text("\n\n".join(text) + "\n", encoding="utf-8")


def _line(row: Row) -> str:
    return f"| {row.what} | {row.to_reach} | {row.measured} | {row.note} |"


def _processor() -> str:
    """Name the processor."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        return next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


if __name__ == "__main__":
    main()
