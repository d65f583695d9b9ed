"""The Routing page's tables as rows of text, for the clipboard and for CSV files."""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts.routing import ClassProbability, Explanation, UsageGroups, UsageTables
from ..text import Row, figure


def explanation_rows(told: Explanation) -> tuple[Row, ...]:
    """Write an explanation as rows of table, row, column and value; shares and probabilities are 0 to 1."""
    return tuple(_explanation_rows(told))


def usage_rows(tables: UsageTables) -> tuple[Row, ...]:
    """Write both tables of expert usage as rows of table, row, column and value; shares are 0 to 1."""
    return (
        *_group_rows("experts by class", tables.by_class, tables.expert_names),
        *_group_rows("experts by sensors present", tables.by_pattern, tables.expert_names),
    )


def _explanation_rows(told: Explanation) -> Iterator[Row]:
    x, y = (sum(axis) / len(told.outline) for axis in zip(*told.outline))
    yield from (("place", "centre", "x", f"{x:.10g}"), ("place", "centre", "y", f"{y:.10g}"))
    yield from (("place", "pixels", "asked", str(told.pixels)), ("place", "pixels", "seen", str(told.seen)))
    for name, share in told.sensors.items():
        yield "sensors", name, "share of the pixels", figure(share)
    for one in told.top:
        yield "classes", one.entry.name, "probability", figure(one.probability)
    for name, share in zip(told.expert_names, told.shares):
        yield "experts", name, "share", figure(share)
    for number, gates in zip(told.blocks, told.gates):
        for name, gate in zip(told.expert_names, gates):
            yield "gates", f"block {number}", name, figure(gate)
    for without in told.without:
        yield "without a sensor", without.sensor, *_outcome(without.outcome)


def _outcome(outcome: ClassProbability | None) -> tuple[str, str]:
    return ("no class", "") if outcome is None else (outcome.entry.name, figure(outcome.probability))


def _group_rows(table: str, groups: UsageGroups, expert_names: tuple[str, ...]) -> Iterator[Row]:
    for row in groups.rows:
        yield table, row.name, "pixels", str(row.pixels)
        for name, share in zip(expert_names, row.shares):
            yield table, row.name, name, figure(share)
    yield table, "mutual information", "bits", figure(groups.bits)
    yield table, "mutual information", "of the smaller entropy", figure(groups.told)
