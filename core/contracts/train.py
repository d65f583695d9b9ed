"""What training is asked, and what it returns: frozen, plain data (file paths and tables)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from .class_table import ClassTable
from .cleaning import LabelChoice
from .evaluate import Accuracy
from .labels import ClassEntry, LabelLayers, Labels
from .scenes import TrainingScene
from .sensors import Cover, SensorSource

if TYPE_CHECKING:
    from ..model.spec import ModelSpec


class TrunkSource(str, Enum):
    """Where the trunk's weights come from: TUNED is SCENE that also learns from the teacher, MODEL a model to adapt."""

    TUNED = "tuned"
    SCENE = "scene"
    RANDOM = "random"
    SCRATCH = "scratch"
    FILE = "file"
    MODEL = "model"


class Preset(str, Enum):
    """How long to train: minutes for balanced, a quarter of that for fast, three times that for thorough."""

    FAST = "fast"
    BALANCED = "balanced"
    THOROUGH = "thorough"


class Variant(str, Enum):
    """The arrangement of the network: ours, or the one of arXiv 2511.11460."""

    MAMOL = "mamol"
    PAPER = "paper"


@dataclass(frozen=True)
class TrainRequest:
    """Train one model.

    Attributes:
        sensors: 1 to 6 sensors. The first is the reference: its pixels are those of training.
        labels: where the class of a pixel comes from; several layers have the names of their classes with them, and
            ``classes`` gives them no more than colours, by name.
        classes: names and colours by value in the labels (their code); values in the labels that are not listed get
            a name "class 7" and a colour of their own. Empty: all values in the labels.
        model_path: the ``.safetensors`` file to write.
        report_path: the HTML report to write, or None.
        preset: how long to train.
        trunk: where the trunk's weights come from.
        trunk_file: for FILE the safetensors file; for MODEL the model, whose sensors have the names of ``sensors``.
        trunk_sha256: the digest that file must have; None accepts any and records it.
        variant: the arrangement of the network; with ``TrunkSource.MODEL`` it is the model's.
        seed: of every random choice.
        device: "auto", "cpu", "cuda" or "mps".
        folds: 1 measures accuracy on one part of the ground units that is held out; k of 2 or more on all of them, each
            part held out in turn.
        train_on_all: whether the model that is written learns from all labels, after accuracy was measured on ground
            that others of its kind had not seen.
        cover: which ground is used where the sensors do not cover the same.
        pixel_size: edge of a pixel in metres; None is the reference's own.
        choices: labelled places to leave out or relabel, as decided when the labels were checked.
        inner_buffer: pixels along the edge of labelled places that are not trained on, for they may be mixed; accuracy
            is measured on them all the same.
        class_table: what becomes of the classes of the labels, by their names; None takes them as they are.
        scenes: further scenes that the model learns from, beside the one that ``sensors`` and ``labels`` are; a sensor
            that one of them lacks is absent there.
        scene_name: what that first scene is called where there are others; empty is "scene 1".
        scene_date: when it was seen, for people.
        leave_scenes_out: whether to train once more without each scene, and measure accuracy on it.
        surroundings: whether the model looks at the pixels around each one, in windows of 3 and 9; else at the pixel
            alone. A model that is adapted keeps its own windows.
        scene_statistics: whether the values of each scene, in training and where the model is used, are brought to
            those of the first by a scale and an offset of each band, from its own statistics; else all scenes share
            means and scales.
        learnt_path: the ``.learnt`` file that keeps what is learnt, also when the training is cancelled, and from which
            it goes on where layers, labels and settings are the same; None keeps nothing.
    """

    sensors: tuple[SensorSource, ...]
    labels: Labels | LabelLayers
    model_path: str
    classes: tuple[ClassEntry, ...] = ()
    report_path: str | None = None
    preset: Preset = Preset.BALANCED
    trunk: TrunkSource = TrunkSource.TUNED
    trunk_file: str | None = None
    trunk_sha256: str | None = None
    variant: Variant = Variant.MAMOL
    seed: int = 0
    device: str = "auto"
    folds: int = 1
    train_on_all: bool = False
    cover: Cover = Cover.UNION
    pixel_size: float | None = None
    choices: tuple[LabelChoice, ...] = ()
    inner_buffer: int = 0
    class_table: ClassTable | None = None
    scenes: tuple[TrainingScene, ...] = ()
    scene_name: str = ""
    scene_date: str = ""
    leave_scenes_out: bool = False
    surroundings: bool = True
    scene_statistics: bool = False
    learnt_path: str | None = None


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
