"""What accuracy was measured on, in sentences: the first thing that a report, the dock and a model's details say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..contracts.train import TrainResult
from ..message import joined, message
from ..model.spec import ModelSpec, SceneRecord, SimpleModelAccuracy, TrainingRecord
from ..text import counted, listed, with_and
from .names import in_words

PATTERN_NOTE = message(
    "Each row: the held-out pixels that have all of its sensors, classified with these sensors only."
)

SCENE_NOTE = message(
    "In the model: the held-out ground of each scene, by a model trained on the rest of all scenes. Left out: all "
    "labels of a scene, by a model trained on the other scenes only; this is what to expect of a new scene."
)


def held_out_ground(record: TrainingRecord) -> str:
    """Return how much ground was held out: "14 fields", or "blocks" for models of before units were counted."""
    if record.validation is None:
        return message("blocks")
    held, units = record.validation.held_out, record.validation.units
    counts = {
        "fields": counted(held, "field"),
        "patches": counted(held, "patch", "patches"),
        "blocks": counted(held, "block"),
    }
    return counts.get(units, counted(held, "unit"))


def accuracy_sentence(record: TrainingRecord) -> str:
    """Return the sentence a report begins with, as "Overall accuracy 0.61 on 14 fields that were not trained on".

    Args:
        record: how the model was trained; without a record of its ground, accuracy was measured on blocks of pixels.
    """
    accuracy = f"{record.overall_accuracy:.2f}"
    ground = record.validation
    if ground is None:
        return message(
            "Overall accuracy {accuracy} on {pixels:,} pixels that may share fields with the training pixels.",
            accuracy=accuracy,
            pixels=record.validation_pixels,
        )
    if ground.units == "blocks":
        sentence = message("Overall accuracy {accuracy} on {ground} cut out of the labels{turns}{rest}.")
    elif ground.held_out == 1:
        sentence = message("Overall accuracy {accuracy} on {ground} that was not trained on{turns}{rest}.")
    else:
        sentence = message("Overall accuracy {accuracy} on {ground} that were not trained on{turns}{rest}.")
    missing = counted(len(ground.unmeasured), "class was", "classes were")
    return sentence.format(
        accuracy=accuracy,
        ground=held_out_ground(record),
        turns=message(" ({folds} folds, each held out in turn)", folds=ground.folds) if ground.folds > 1 else "",
        rest=message("; {classes} not measured", classes=missing) if ground.unmeasured else "",
    )


def windows_text(model: ModelSpec) -> str:
    """Return what a model looks at: "single pixels", or "each pixel, and means over 3 x 3 and 9 x 9 pixels"."""
    windows = [f"{size} x {size}" for size in model.architecture.scales if size > 1]
    if not windows:
        return message("single pixels")
    return message("each pixel, and means over {windows} pixels", windows=with_and(windows))


def accuracy_details(result: TrainResult) -> tuple[str, ...]:
    """Return the sentences that follow it: interval, confidence, folds, and what the figure does not tell."""
    return tuple(_details(result))


def _beside_simple_models(overall: float, simple: Sequence[SimpleModelAccuracy]) -> str:
    """Return what simpler models reach on the same pixels, and whether one would do."""
    figures = with_and([_simple_model(one) for one in simple])
    sentence = message("On the same pixels, with the same training pixels and features: {figures}.", figures=figures)
    best = max(simple, key=lambda one: one.overall)
    if best.overall < overall:
        return sentence
    name = in_words("simple model", best.name)
    rest = message("A {name} would do here, if one model for any missing sensor is not needed.", name=name)
    return joined((sentence, rest))


def _simple_model(one: SimpleModelAccuracy) -> str:
    return message("a {name} {overall:.2f}", name=in_words("simple model", one.name), overall=one.overall)


def _left_out(scenes: Sequence[SceneRecord]) -> str:
    """Return what models reached on scenes they had not been trained on."""
    found = [(scene.name, scene.left_out) for scene in scenes if scene.left_out is not None]
    figures = [message("{overall:.2f} on '{name}'", overall=overall, name=name) for name, overall in found]
    return message("Trained on the other scenes only: {figures}.", figures=listed(figures))


def _details(result: TrainResult) -> Iterator[str]:
    record, found = result.model.training, result.accuracy
    yield message(
        "{pixels:,} pixels, average accuracy {average:.2f}, kappa {kappa:.2f}{confidence}.",
        pixels=found.count,
        average=found.average,
        kappa=found.kappa,
        confidence=_confidence(result.mean_confidence),
    )
    ground = record.validation
    if ground is None:
        return
    if ground.lowest is not None and ground.highest is not None:
        yield message(
            "95 % interval over {units}: {lowest:.2f} to {highest:.2f}.",
            units=in_words("units", ground.units),
            lowest=ground.lowest,
            highest=ground.highest,
        )
    elif ground.held_out == 1:
        yield message("No interval can be given for a single unit.")
    if ground.folds > 1:
        yield message("Folds: {folds}.", folds=", ".join(f"{accuracy:.2f}" for accuracy in ground.fold_accuracies))
    if ground.units == "blocks":
        yield message(
            "{shared:.0f} % of these pixels lie in a field or patch that was also trained on: on other fields accuracy "
            "is likely to be lower, and no interval can be given.",
            shared=100 * ground.shared,
        )
    if ground.unmeasured:
        yield message("Trained but not measured: {classes}.", classes=listed(ground.unmeasured))
    if any(scene.left_out is not None for scene in ground.scenes):
        yield _left_out(ground.scenes)
    if ground.simple_models:
        yield _beside_simple_models(record.overall_accuracy, ground.simple_models)
    if ground.model_learnt_from == "all labels":
        yield message(
            "The model was then trained on all labels; these figures are from models that had not seen the held-out "
            "pixels."
        )


def _confidence(mean: float) -> str:
    return message(", mean confidence {mean:.2f}", mean=mean) if mean == mean else ""
