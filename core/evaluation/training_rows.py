"""The training report's tables as rows of text, for the clipboard and for CSV files."""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts.evaluate import Accuracy
from ..contracts.train import PatternAccuracy, TrainResult
from ..text import Row, figure


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
