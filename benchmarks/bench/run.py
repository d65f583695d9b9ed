"""Measures everything, or some of it, and writes benchmarks/results.md: `make bench`, 15 minutes on two quiet cores."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from . import desktop, graphics, growth, memory, previews, products, series, start, throughput, training
from .measuring import Row
from .report import Part, keep, line, page, part_of

BENCHMARKS = Path(__file__).parents[1]
PAGE, KEPT = BENCHMARKS / "results.md", BENCHMARKS / "results" / "bench.json"
SIDE = 1024
LARGE = ("large-series",)
"""Parts that are measured with --large, or by their names, only."""
AVX2 = {"ATEN_CPU_CAPABILITY": "avx2", "ONEDNN_MAX_CPU_ISA": "AVX2", "MKL_ENABLE_INSTRUCTIONS": "AVX2"}
"""Has torch, oneDNN and MKL compute as on a processor without AVX-512; they look once, when they are loaded."""


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--large", action="store_true", help="scenes of 10^7 and 10^8 pixels too: a quarter of an hour")
    parser.add_argument("--side", type=int, default=SIDE, help="edge of the scene of 200 bands")
    parser.add_argument("--only", nargs="+", help="some of the parts; of the others the last figures stay")
    parser.add_argument("--avx2", action="store_true", help="as on a processor without AVX-512; kept apart")
    arguments = parser.parse_args()
    if arguments.avx2 and not AVX2.items() <= os.environ.items():
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], os.environ | AVX2)
    suffix = "-avx2" if arguments.avx2 else ""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        parts: dict[str, Callable[[], list[Row]]] = {
            "throughput": partial(throughput.rows, folder, arguments.side),
            "products": partial(products.rows, folder),
            "series": partial(series.rows, folder),
            "large-series": partial(series.large_rows, folder),
            "growth": partial(growth.rows, folder, arguments.large),
            "memory": partial(memory.rows, folder, arguments.large),
            "previews": partial(previews.rows, folder),
            "desktop": partial(desktop.rows, folder),
            "start": partial(start.rows, folder),
            "training": training.rows,
            "graphics": partial(graphics.rows, folder, arguments.side),
        }
        for part, measure in parts.items():
            is_asked = part in arguments.only if arguments.only else arguments.large or part not in LARGE
            if is_asked:
                made = _measured(part + suffix, measure, _command(arguments))
                order = [name for one in parts for name in (one, f"{one}-avx2")]
                PAGE.write_text(page(keep([made], KEPT, order)), encoding="utf-8")


def _measured(name: str, measure: Callable[[], list[Row]], command: str) -> Part:
    print(name, flush=True)
    before = os.getloadavg()[0]
    rows = measure()
    print("\n".join(f"  {line(row)}" for row in rows), flush=True)
    return part_of(name, command, (before, os.getloadavg()[0]), rows)


def _command(arguments: argparse.Namespace) -> str:
    options = [
        *(["--avx2"] if arguments.avx2 else []),
        *(["--large"] if arguments.large else []),
        *(["--side", str(arguments.side)] if arguments.side != SIDE else []),
        *(["--only", *arguments.only] if arguments.only else []),
    ]
    return f"make bench{' ARGS=' + repr(' '.join(options)) if options else ''}"


if __name__ == "__main__":
    main()
