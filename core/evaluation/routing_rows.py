"""The Routing page's tables as rows of text, for the clipboard and for CSV files."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from ..routing import ClassProbability, Explanation, UsageGroups, UsageTables

HEADER = ("table", "row", "column", "value")

Row = tuple[str, str, str, str]


def explanation_rows(told: Explanation) -> tuple[Row, ...]:
    """Write an explanation as rows of table, row, column and value; shares and probabilities are 0 to 1."""
    return tuple(_explanation_rows(told))


def usage_rows(tables: UsageTables) -> tuple[Row, ...]:
    """Write both tables of expert usage as rows of table, row, column and value; shares are 0 to 1."""
    return (
        *_group_rows("experts by class", tables.by_class, tables.expert_names),
        *_group_rows("experts by sensors present", tables.by_pattern, tables.expert_names),
    )


def as_text(rows: Iterable[Row], delimiter: str = ",") -> str:
    """Write rows below a header, parted by commas for a file or by tabs for a spreadsheet."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows(rows)
    return stream.getvalue()


def _explanation_rows(told: Explanation) -> Iterator[Row]:
    x, y = (sum(axis) / len(told.outline) for axis in zip(*told.outline))
    yield from (("place", "centre", "x", f"{x:.10g}"), ("place", "centre", "y", f"{y:.10g}"))
    yield from (("place", "pixels", "asked", str(told.pixels)), ("place", "pixels", "seen", str(told.seen)))
    for name, share in told.sensors.items():
        yield "sensors", name, "share of the pixels", f"{share:.6g}"
    for one in told.top:
        yield "classes", one.entry.name, "probability", f"{one.probability:.6g}"
    for name, share in zip(told.expert_names, told.shares):
        yield "experts", name, "share", f"{share:.6g}"
    for number, gates in enumerate(told.gates, 1):
        for name, gate in zip(told.expert_names, gates):
            yield "gates", f"block {number}", name, f"{gate:.6g}"
    for without in told.without:
        yield "without a sensor", without.sensor, *_outcome(without.outcome)


def _outcome(outcome: ClassProbability | None) -> tuple[str, str]:
    return ("no class", "") if outcome is None else (outcome.entry.name, f"{outcome.probability:.6g}")


def _group_rows(table: str, groups: UsageGroups, expert_names: tuple[str, ...]) -> Iterator[Row]:
    for row in groups.rows:
        yield table, row.name, "pixels", str(row.pixels)
        for name, share in zip(expert_names, row.shares):
            yield table, row.name, name, f"{share:.6g}"
    yield table, "mutual information", "bits", f"{groups.bits:.6g}"
    yield table, "mutual information", "of the smaller entropy", f"{groups.told:.6g}"
