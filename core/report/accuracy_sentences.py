"""What accuracy was measured on, in sentences: the first thing that a report, the dock and a model's details say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..contracts.train import TrainResult
from ..model.spec import ModelSpec, SceneRecord, SimpleModelAccuracy, TrainingRecord
from ..text import counted, listed

PATTERN_NOTE = "Each row: the held-out pixels that have all of its sensors, classified with these sensors only."

SCENE_NOTE = (
    "In the model: the held-out ground of each scene, by a model trained on the rest of all scenes. Left out: all "
    "labels of a scene, by a model trained on the other scenes only; this is what to expect of a new scene."
)

_NOUNS = {"fields": ("field", "fields"), "patches": ("patch", "patches"), "blocks": ("block", "blocks")}


def held_out_ground(record: TrainingRecord) -> str:
    """Return how much ground was held out: "14 fields", or "blocks" for models of before units were counted."""
    if record.validation is None:
        return "blocks"
    one, several = _NOUNS.get(record.validation.units, ("unit", "units"))
    return counted(record.validation.held_out, one, several)


def accuracy_sentence(record: TrainingRecord) -> str:
    """Return the sentence a report begins with, as "Overall accuracy 0.61 on 14 fields that were not trained on".

    Args:
        record: how the model was trained; without a record of its ground, accuracy was measured on blocks of pixels.
    """
    accuracy = f"Overall accuracy {record.overall_accuracy:.2f}"
    if record.validation is None:
        return f"{accuracy} on {record.validation_pixels:,} pixels that may share fields with the training pixels."
    verb = "was" if record.validation.held_out == 1 else "were"
    how = "cut out of the labels" if record.validation.units == "blocks" else f"that {verb} not trained on"
    turns = f" ({record.validation.folds} folds, each held out in turn)" if record.validation.folds > 1 else ""
    missing = len(record.validation.unmeasured)
    rest = f"; {counted(missing, 'class was', 'classes were')} not measured" if missing else ""
    return f"{accuracy} on {held_out_ground(record)} {how}{turns}{rest}."


def windows_text(model: ModelSpec) -> str:
    """Return what a model looks at: "single pixels", or "each pixel, and means over 3 x 3 and 9 x 9 pixels"."""
    windows = [f"{size} x {size}" for size in model.architecture.scales if size > 1]
    return f"each pixel, and means over {' and '.join(windows)} pixels" if windows else "single pixels"


def accuracy_details(result: TrainResult) -> tuple[str, ...]:
    """Return the sentences that follow it: interval, confidence, folds, and what the figure does not tell."""
    return tuple(_details(result))


def _beside_simple_models(overall: float, simple: Sequence[SimpleModelAccuracy]) -> str:
    """Return what simpler models reach on the same pixels, and whether one would do."""
    figures = " and ".join(f"a {one.name} {one.overall:.2f}" for one in simple)
    sentence = f"On the same pixels, with the same training pixels and features: {figures}."
    best = max(simple, key=lambda one: one.overall)
    if best.overall < overall:
        return sentence
    return f"{sentence} A {best.name} would do here, if one model for any missing sensor is not needed."


def _left_out(scenes: Sequence[SceneRecord]) -> str:
    """Return what models reached on scenes they had not been trained on."""
    found = [(scene.name, scene.left_out) for scene in scenes if scene.left_out is not None]
    figures = listed([f"{overall:.2f} on '{name}'" for name, overall in found])
    return f"Trained on the other scenes only: {figures}."


def _details(result: TrainResult) -> Iterator[str]:
    record, found = result.model.training, result.accuracy
    figures = f"{found.count:,} pixels, average accuracy {found.average:.2f}, kappa {found.kappa:.2f}"
    sure = result.mean_confidence
    yield f"{figures}{f', mean confidence {sure:.2f}' if sure == sure else ''}."
    ground = record.validation
    if ground is None:
        return
    if ground.lowest is not None and ground.highest is not None:
        yield f"95 % interval over {ground.units}: {ground.lowest:.2f} to {ground.highest:.2f}."
    elif ground.held_out == 1:
        yield "No interval can be given for a single unit."
    if ground.folds > 1:
        folds = ", ".join(f"{accuracy:.2f}" for accuracy in ground.fold_accuracies)
        yield f"Folds: {folds}."
    if ground.units == "blocks":
        yield (
            f"{100 * ground.shared:.0f} % of these pixels lie in a field or patch that was also trained on: "
            "on other fields accuracy is likely to be lower, and no interval can be given."
        )
    if ground.unmeasured:
        yield f"Trained but not measured: {listed(ground.unmeasured)}."
    if any(scene.left_out is not None for scene in ground.scenes):
        yield _left_out(ground.scenes)
    if ground.simple_models:
        yield _beside_simple_models(record.overall_accuracy, ground.simple_models)
    if ground.model_learnt_from == "all labels":
        yield (
            "The model was then trained on all labels; these figures are from models that had not seen the "
            "held-out pixels."
        )
