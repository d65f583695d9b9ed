"""Results as tables of text, for the clipboard and for CSV files."""

from __future__ import annotations

import math
from collections.abc import Iterator

from ..contracts.evaluate import Accuracy
from ..contracts.routing import ClassProbability, Explanation, ShareGroups, ShareTables
from ..contracts.train import PatternAccuracy, TrainResult
from ..contracts.what_if import SubsetFigures, WhatIfResult
from ..text import Row, figure, table_text


def explanation_rows(explanation: Explanation) -> tuple[Row, ...]:
    """Write an explanation as rows of table, row, column and value; shares and probabilities are 0 to 1."""
    return tuple(_explanation_rows(explanation))


def share_rows(tables: ShareTables) -> tuple[Row, ...]:
    """Write both tables of expert shares as rows of table, row, column and value; shares are 0 to 1."""
    return (
        *_group_rows("experts by class", tables.by_class, tables.expert_names),
        *_group_rows("experts by sensors present", tables.by_pattern, tables.expert_names),
    )


def _explanation_rows(explanation: Explanation) -> Iterator[Row]:
    x, y = (sum(axis) / len(explanation.outline) for axis in zip(*explanation.outline))
    yield from (("place", "centre", "x", f"{x:.10g}"), ("place", "centre", "y", f"{y:.10g}"))
    yield from (
        ("place", "pixels", "asked", str(explanation.pixels)),
        ("place", "pixels", "seen", str(explanation.seen)),
    )
    for name, share in explanation.sensors.items():
        yield "sensors", name, "share of the pixels", figure(share)
    for one in explanation.top:
        yield "classes", one.entry.name, "probability", figure(one.probability)
    for name, share in zip(explanation.expert_names, explanation.shares):
        yield "experts", name, "share", figure(share)
    for number, gates in zip(explanation.blocks, explanation.gates):
        for name, gate in zip(explanation.expert_names, gates):
            yield "gates", f"block {number}", name, figure(gate)
    for without in explanation.without:
        yield "without a sensor", without.sensor, *_outcome(without.outcome)
    for name, dates in explanation.dates.items():
        for day in dates:
            yield f"dates of {name}", day.date, "share of the pixels", figure(day.seen)
            yield f"dates of {name}", day.date, "weight", figure(day.share)


def _outcome(outcome: ClassProbability | None) -> tuple[str, str]:
    return ("no class", "") if outcome is None else (outcome.entry.name, figure(outcome.probability))


def _group_rows(table: str, groups: ShareGroups, expert_names: tuple[str, ...]) -> Iterator[Row]:
    for row in groups.rows:
        yield table, row.name, "pixels", str(row.pixels)
        for name, share in zip(expert_names, row.shares):
            yield table, row.name, name, figure(share)
    yield table, "mutual information", "bits", figure(groups.bits)
    yield table, "mutual information", "of the smaller entropy", figure(groups.normalised)


def training_rows(result: TrainResult) -> tuple[Row, ...]:
    """Write a training's accuracies as rows of table, row, column and value; shares are 0 to 1."""
    return tuple(_rows(result))


def _rows(result: TrainResult) -> Iterator[Row]:
    for pattern in result.patterns:
        yield from _pattern_rows(pattern)
    yield from _class_rows(result.accuracy)
    for name, counts in zip(result.accuracy.class_names, result.accuracy.confusion):
        for mapped, pixels in zip(result.accuracy.class_names, counts):
            yield "confusion matrix", name, mapped, str(pixels)


def _pattern_rows(pattern: PatternAccuracy) -> Iterator[Row]:
    found = pattern.accuracy
    for column, value in (
        ("overall accuracy", found.overall),
        ("average accuracy", found.average),
        ("kappa", found.kappa),
        ("mean confidence", pattern.mean_confidence),
        ("calibration error", pattern.calibration_error),
    ):
        yield "sensors present", " + ".join(pattern.sensors), column, figure(value)
    yield "sensors present", " + ".join(pattern.sensors), "pixels", str(found.count)


def _class_rows(accuracy: Accuracy) -> Iterator[Row]:
    for index, name in enumerate(accuracy.class_names):
        yield "classes", name, "reference pixels", str(sum(accuracy.confusion[index]))
        yield "classes", name, "producer's accuracy", figure(accuracy.producers[index])
        yield "classes", name, "user's accuracy", figure(accuracy.users[index])


_HEAD = ("sensors", "OA", "AA", "kappa", "reference_pixels", "agreement", "mean_confidence", "pixels")


def subset_table_csv(result: WhatIfResult) -> str:
    """Write a line per combination of sensors, all sensors first.

    Args:
        result: what the job gave back.

    Returns:
        CSV with a head. Accuracies, agreement and confidence are shares of 0 to 1, areas are hectares; a
        cell is empty where its figure is not defined, and those of accuracy are without a reference.
    """
    head = (*_HEAD, *(f"{entry.name} (ha)" for entry in result.classes))
    return table_text((head, *(_line(result, subset) for subset in result.subsets)))


def _line(result: WhatIfResult, subset: SubsetFigures) -> tuple[str, ...]:
    areas = (_number(subset.class_hectares.get(entry.value, 0.0), 4) for entry in result.classes)
    return " + ".join(subset.sensors), *_accuracies(subset), *_figures(subset), *areas


def _accuracies(subset: SubsetFigures) -> tuple[str, ...]:
    found = subset.accuracy
    if found is None:
        return ("",) * 4
    return _number(found.overall), _number(found.average), _number(found.kappa), str(found.count)


def _figures(subset: SubsetFigures) -> tuple[str, ...]:
    return _number(subset.agreement), _number(subset.mean_confidence), str(subset.pixels)


def _number(value: float, digits: int = 6) -> str:
    return "" if math.isnan(value) else f"{value:.{digits}f}"
