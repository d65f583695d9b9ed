"""The study's long tables, in a file of their own: every pattern and missing rate, with all figures."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from .cells import FIGURES, Record
from .tables import spread, table

FILE_NAME = "study-details.md"
HEAD = """# Study: every pattern and every missing rate

Written with [{0}]({0}), which says what was measured. Per cent, mean and standard deviation over seeds."""


def write_details(records: list[Record], report: Path) -> None:
    """Write the tables of the main rows beside the report; the records are in the order of scenes and methods."""
    patterns: dict[tuple[str, ...], list[list[float]]] = defaultdict(list)
    rates: dict[tuple[str, ...], list[list[float]]] = defaultdict(list)
    for one in records:
        for pattern, values in one["patterns"].items():
            there = " + ".join(name for m, name in enumerate(one["sensors"]) if int(pattern) >> m & 1)
            patterns[one["set"], there, one["method"]].append(values)
        for rate, values in one["rates"].items():
            rates[one["set"], f"{rate} %", one["method"]].append(values)
    text = [
        HEAD.format(report.name),
        "## By pattern",
        _table("sensors", patterns),
        "## By missing rate",
        _table("missing", rates),
    ]
    report.with_name(FILE_NAME).write_text("\n\n".join(text) + "\n", encoding="utf-8")


def _table(second: str, found: dict[tuple[str, ...], list[list[float]]]) -> str:
    rows = [
        [*key, *(spread([100 * one[index] for one in values]) for index in range(len(FIGURES)))]
        for key, values in found.items()
    ]
    return table(["scene", second, "method", *FIGURES], rows)
