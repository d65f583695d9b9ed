"""What a job gives back: frozen, plain data (file paths and tables)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from .model.spec import ModelSpec
from .requests import ClassEntry, Output
from .run_record import RunRecord


@dataclass(frozen=True)
class Accuracy:
    """Agreement of a classification with a reference.

    Attributes:
        confusion: pixel counts, ``confusion[reference class][predicted class]``, K x K, in the
            order of ``class_names``.
        class_names: K names.
        overall: overall accuracy, 0 to 1.
        average: mean of the producer's accuracies of the classes that occur in the reference.
        kappa: Cohen's kappa.
        producers: producer's accuracy (recall) of each class; NaN where the reference has none.
        users: user's accuracy (precision) of each class; NaN where the map has none.
        count: pixels compared.
    """

    confusion: tuple[tuple[int, ...], ...]
    class_names: tuple[str, ...]
    overall: float
    average: float
    kappa: float
    producers: tuple[float, ...]
    users: tuple[float, ...]
    count: int


@dataclass(frozen=True)
class PatternAccuracy:
    """Accuracy when only these sensors are there.

    Attributes:
        sensors: their names, in the model's order.
        accuracy: on the held-out pixels that have all of them.
        mean_confidence: over these pixels, 0 to 1; NaN where there is none.
        calibration_error: expected calibration error over these pixels, 0 to 1; NaN where there is none.
    """

    sensors: tuple[str, ...]
    accuracy: Accuracy
    mean_confidence: float
    calibration_error: float


@dataclass(frozen=True)
class HistoryPoint:
    """One point of the training curve; ``validation_accuracy`` is None between validations."""

    step: int
    loss: float
    validation_accuracy: float | None = None


@dataclass(frozen=True)
class TrainResult:
    """A trained model.

    Attributes:
        model_path: the model file.
        report_path: the HTML report, or None.
        model: what the file says of itself.
        accuracy: on the pixels of held-out ground units, each with the sensors it has.
        patterns: for every combination of sensors, all sensors first: on those of these pixels that have all of them.
        history: the training curve.
        trainable_parameters: count of numbers the second stage trained.
        frozen_parameters: count of numbers it left alone.
        training_pixels: labelled pixels trained on.
        validation_pixels: labelled pixels of held-out ground units that accuracy was measured on.
        seconds: time of the whole job.
        device: where it ran, for people ("CPU, 2 threads").
        warnings: sentences the analyst should read.
        mean_confidence: over the pixels of ``accuracy``, 0 to 1; NaN where not known.
        calibration_error: expected calibration error over them, 0 to 1; NaN where not known.
    """

    model_path: str
    report_path: str | None
    model: ModelSpec
    accuracy: Accuracy
    patterns: tuple[PatternAccuracy, ...]
    history: tuple[HistoryPoint, ...]
    trainable_parameters: int
    frozen_parameters: int
    training_pixels: int
    validation_pixels: int
    seconds: float
    device: str
    warnings: tuple[str, ...] = ()
    mean_confidence: float = math.nan
    calibration_error: float = math.nan


@dataclass(frozen=True)
class ClassifyResult:
    """A classified scene.

    Attributes:
        outputs: the rasters written, in the order asked for.
        model_name: the model's name.
        classes: the model's classes, for styling.
        sensors_used: names of the sensors that were given.
        sensors_absent: names of the model's other sensors.
        expert_names: names of the bands of the expert-usage raster.
        pattern_names: legend of the pattern raster, by its value ("AVIRIS A + AVIRIS C").
        class_pixels: pixel count by class value.
        pattern_pixels: pixel count by pattern value; 0 is "no sensor at all".
        mean_confidence: over valid pixels, 0 to 1; NaN when there is none.
        pixels: pixels in the extent.
        valid_pixels: pixels with at least one sensor.
        seconds: time of the whole job.
        device: where it ran, for people.
        warnings: sentences the analyst should read.
        run: what the maps were made from, for questions about them; None where it is not known.
        expert_peaks: the largest share of each expert, 0 to 1; empty where shares were not measured.
    """

    outputs: tuple[Output, ...]
    model_name: str
    classes: tuple[ClassEntry, ...]
    sensors_used: tuple[str, ...]
    sensors_absent: tuple[str, ...]
    expert_names: tuple[str, ...]
    pattern_names: Mapping[int, str]
    class_pixels: Mapping[int, int]
    pattern_pixels: Mapping[int, int]
    mean_confidence: float
    pixels: int
    valid_pixels: int
    seconds: float
    device: str
    warnings: tuple[str, ...] = ()
    run: RunRecord | None = None
    expert_peaks: tuple[float, ...] = ()


@dataclass(frozen=True)
class EvaluateResult:
    """A class map compared with reference labels.

    Attributes:
        accuracy: the figures, of the pixels that were compared.
        classes: the classes in the order of the figures.
        report_path: the HTML report, or None.
        warnings: sentences the analyst should read.
        matched_by: how the reference's classes were found in the map: "name", "value", or "name, or value where one has
            no name".
        left_out_pixels: labelled pixels that have no class in the map, and were not compared.
        left_out_classes: classes of the reference all of whose pixels were left out.
        unknown_pixels: pixels of classes that the map does not have, which count as wrong.
        unknown_classes: names of these classes.
    """

    accuracy: Accuracy
    classes: tuple[ClassEntry, ...]
    report_path: str | None
    warnings: tuple[str, ...] = ()
    matched_by: str = "value"
    left_out_pixels: int = 0
    left_out_classes: tuple[str, ...] = ()
    unknown_pixels: int = 0
    unknown_classes: tuple[str, ...] = ()


@dataclass(frozen=True)
class MaskShare:
    """How much of a view a sensor's masks take away.

    Attributes:
        sensor: its name.
        share: of the view's pixels, 0 to 1; NaN where a mask cannot be used.
        problem: a sentence: why one cannot be used; empty where all can.
    """

    sensor: str
    share: float
    problem: str = ""
