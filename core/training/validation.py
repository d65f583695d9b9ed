"""Accuracy on ground that was held out, for every combination of sensors."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.stats import t as student_t

from ..contracts.labels import ClassEntry
from ..contracts.train import PatternAccuracy
from ..evaluation.metrics import accuracy_from_confusion, confusion_counts, expected_calibration_error
from ..message import message
from ..model.spec import SceneRecord, SimpleModelAccuracy, ValidationRecord
from ..patterns import all_patterns
from .held_out import AnswerRule, Answers, HeldOut, cross_fitted, fit_rule
from .scenes import Grounds

CONFIDENCE_LEVEL = 0.95


@dataclass(frozen=True)
class Measured:
    """How right models were on ground they had not seen.

    Attributes:
        overall: on all held-out pixels, each with the sensors it has.
        patterns: for every combination of sensors, all sensors first: on the pixels that have all of them.
        units: number of ground units that were held out.
        fold_accuracies: overall accuracy of each fold.
        interval: 95 % interval of the overall accuracy over ground units, 0 to 1; None with a single unit.
    """

    overall: PatternAccuracy
    patterns: tuple[PatternAccuracy, ...]
    units: int
    fold_accuracies: tuple[float, ...]
    interval: tuple[float, float] | None

    def record(
        self,
        grounds: Grounds,
        trained_on_all: bool,
        simple_models: tuple[SimpleModelAccuracy, ...] = (),
        scenes: tuple[SceneRecord, ...] = (),
    ) -> ValidationRecord:
        """Write down on what ground accuracy was measured."""
        # Blocks of fields that are trained on as well tell nothing of how far off other fields are.
        unmeasured = grounds.unmeasured
        lowest, highest = (None, None) if self.interval is None or grounds.shared else self.interval
        return ValidationRecord(
            units=grounds.kind,
            held_out=self.units,
            folds=grounds.folds,
            fold_accuracies=self.fold_accuracies,
            lowest=lowest,
            highest=highest,
            shared=grounds.shared,
            unmeasured=tuple(entry.name for entry in grounds.classes if entry.value in unmeasured),
            model_learnt_from=message("all labels") if trained_on_all else message("the rest"),
            simple_models=simple_models,
            scenes=scenes,
        )


def measure(held: Sequence[HeldOut], classes: Sequence[ClassEntry], names: Sequence[str]) -> Measured:
    """Measure accuracy and confidence; temperatures and logit prior are fitted without the pixels they are measured on.

    Args:
        held: for each fold what its network says of the pixels held out there.
        classes: the classes, in the network's order.
        names: the sensors' names, in the network's order.
    """
    parts = [(one, chosen, rule) for one, fitted in zip(held, cross_fitted(held)) for chosen, rule in fitted]
    class_names = [entry.name for entry in classes]
    patterns = []
    for pattern in all_patterns(len(names)):
        found = [_judge(one, one.by_pattern[pattern].of(chosen), rule) for one, chosen, rule in parts]
        present = tuple(name for m, name in enumerate(names) if pattern >> m & 1)
        patterns.append(_accuracy(_joined(found), present, class_names))
    own = [_judge(one, one.own.of(chosen), rule) for one, chosen, rule in parts]
    everything = _joined(own)
    right = everything.predicted == everything.truth
    numbers, members = np.unique(everything.units, return_inverse=True)
    sizes, rights = np.bincount(members), np.bincount(members, weights=right)
    sides = np.repeat(np.arange(len(held)), [len(one.classes) for one in held])
    fold_accuracies = tuple(float(right[sides == fold].mean()) for fold in range(len(held)) if (sides == fold).any())
    return Measured(
        _accuracy(everything, tuple(names), class_names),
        tuple(patterns),
        len(numbers),
        fold_accuracies,
        interval_over_units(rights, sizes),
    )


def measure_scenes(held: Sequence[HeldOut], last_units: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Count, scene by scene, the held-out pixels that are classified rightly with the sensors they have.

    Args:
        held: for each fold what its network says of the pixels held out there.
        last_units: the largest number of a ground unit in each scene; those of later scenes are larger.

    Returns:
        For each scene the right pixels, and all.
    """
    everything = _joined(
        [
            _judge(one, one.own.of(chosen), rule)
            for one, fitted in zip(held, cross_fitted(held))
            for chosen, rule in fitted
        ]
    )
    scenes = np.searchsorted(np.asarray(last_units), everything.units)
    sizes = np.bincount(scenes, minlength=len(last_units))
    rights = np.bincount(scenes[everything.predicted == everything.truth], minlength=len(last_units))
    return tuple((int(right), int(size)) for right, size in zip(rights, sizes))


def measure_left_out(held: HeldOut, first_unit: int, last_unit: int) -> tuple[int, int]:
    """Count the pixels of a scene that a network trained without it classifies rightly.

    How answers become classes is fitted on the held-out ground of the other scenes: nothing of this one is used.

    Args:
        held: what the network says of the left-out scene and of the others' held-out ground.
        first_unit: the left-out scene's units are larger,
        last_unit: and no larger than this.

    Returns:
        The right pixels, and all.
    """
    inside = (held.units > first_unit) & (held.units <= last_unit)
    judged = _judge(held, held.own.of(inside), fit_rule([held], held.scene, [~inside]))
    return int((judged.predicted == judged.truth).sum()), len(judged.truth)


def interval_over_units(right: NDArray[Any], size: NDArray[Any]) -> tuple[float, float] | None:
    """Compute the 95 % interval of an overall accuracy measured on ground units.

    Pixels of one unit are right or wrong together, so it is the units that count: the accuracy is a ratio estimator of
    a cluster sample (Cochran 1977, Sampling Techniques, section 6), with Student's t for their number. A unit of mean
    size that is right and one that is wrong are added (Agresti and Caffo 2000, doi 10.1080/00031305.2000.10474560):
    without them eight fields that are all right would give an interval of no width.

    Args:
        right: (U,), pixels of each unit that are right.
        size: (U,), pixels of each unit.

    Returns:
        Lower and upper end, 0 to 1; None with fewer than two units.
    """
    count = len(size)
    if count < 2:
        return None
    right, size = np.append(right, [size.mean(), 0.0]), np.append(size, [size.mean()] * 2)
    count += 2
    accuracy = right.sum() / size.sum()
    residuals = right - accuracy * size
    error = math.sqrt(count / (count - 1) * float((residuals**2).sum())) / size.sum()
    reach = float(student_t.ppf(0.5 + CONFIDENCE_LEVEL / 2, count - 1)) * error
    return max(0.0, float(accuracy - reach)), min(1.0, float(accuracy + reach))


def overall_by_pattern(patterns: Sequence[PatternAccuracy], names: Sequence[str]) -> dict[str, float]:
    """Return overall accuracy by pattern value; combinations that no pixel could measure are left out."""
    return {
        str(sum(1 << names.index(name) for name in one.sensors)): one.accuracy.overall
        for one in patterns
        if one.accuracy.count
    }


@dataclass(frozen=True)
class _Judged:
    """Held-out pixels with their true and predicted class, confidence and unit."""

    truth: NDArray[np.int64]
    predicted: NDArray[np.int64]
    confidence: NDArray[np.float32]
    units: NDArray[np.int64]


def _judge(one: HeldOut, answers: Answers, rule: AnswerRule) -> _Judged:
    confidence, predicted = rule.apply(answers).softmax(1).max(1)
    return _Judged(
        one.classes[answers.index].numpy(), predicted.numpy(), confidence.numpy(), one.units[answers.index].numpy()
    )


def _joined(parts: Sequence[_Judged]) -> _Judged:
    columns = zip(*((one.truth, one.predicted, one.confidence, one.units) for one in parts))
    return _Judged(*(np.concatenate(column) for column in columns))


def _accuracy(judged: _Judged, present: tuple[str, ...], class_names: Sequence[str]) -> PatternAccuracy:
    counts = confusion_counts(judged.truth, judged.predicted, len(class_names))
    return PatternAccuracy(
        present,
        accuracy_from_confusion(counts, class_names),
        float(judged.confidence.mean()) if len(judged.confidence) else math.nan,
        expected_calibration_error(judged.confidence, judged.predicted == judged.truth),
    )
