"""Training on several label layers at once, some of which may be for validation only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
import numpy.typing as npt
import torch

from ..contracts.labels import ClassEntry, LabelLayer, LabelLayers
from ..contracts.train import TrainRequest
from ..errors import LabelError
from ..message import message
from ..progress import NotingProgress, Progress
from ..raster.grid import Grid
from ..raster.labels.choices import apply_choices
from ..raster.labels.class_mapping import check_enough, map_classes
from ..raster.labels.layers import JoinedLabels, read_layers
from ..raster.labels.units import are_points
from ..text import counted, listed
from .roles import check_classes, tell_of_few_units, tell_of_split
from .samples import Samples
from .split import Split, split_as_given, split_ground


def layers_of(request: TrainRequest) -> tuple[LabelLayer, ...]:
    """Return the label layers of a request, also where it has but one."""
    labels = request.labels
    return labels.layers if isinstance(labels, LabelLayers) else (LabelLayer(labels, request.classes),)


def with_given_validation(request: TrainRequest, progress: Progress) -> TrainRequest:
    """Return the request without folds, and without training on all labels, where a layer is for validation only.

    Args:
        request: as it was asked.
        progress: told of what is dropped.

    Raises:
        LabelError: there is no label layer, or all are for validation only.
    """
    layers = layers_of(request)
    if not layers:
        raise LabelError(message("There are no labels. Choose at least one label layer."))
    if not any(layer.for_validation for layer in layers):
        return request
    if all(layer.for_validation for layer in layers):
        raise LabelError(message("All label layers are for validation only. Choose at least one to train on."))
    if request.folds > 1:
        progress.warn(
            message(
                "No folds were made: accuracy was measured on the label layers for validation only, and all others "
                "were trained on."
            )
        )
    if request.train_on_all:
        progress.warn(
            message("The final model did not learn from all labels: those for validation only are never trained on.")
        )
    return replace(request, folds=1, train_on_all=False)


WeightsAt = Callable[[torch.Tensor], npt.NDArray[np.float32]]
"""Gives how often the pixels at some places, (n, 2), are learnt."""
Weights = Optional[npt.NDArray[np.float32]]
"""How often each pixel, (height, width), is learnt; None where all are as often."""


@dataclass(frozen=True)
class Labelled:
    """Labels, ready to be learnt: which pixels are held out, the classes, and how often each pixel is learnt."""

    split: Split
    classes: tuple[ClassEntry, ...]
    weights: Weights = None


def split_layers(
    request: TrainRequest, labels: LabelLayers, grid: Grid, halo: int, progress: Progress, least: int = 2
) -> Labelled:
    """Read several label layers and choose the ground that is held out.

    Args:
        request: what to train on, and how.
        labels: its layers.
        grid: the reference grid.
        halo: half of the network's window, in pixels.
        progress: told what was left out; asked whether to stop.
        least: number of classes there must be.

    Returns:
        The split, the classes, and the weights.

    Raises:
        LabelError: labels cannot be read, or there are fewer than two classes to train.
        Cancelled: when the progress says so.
    """
    noting = NotingProgress(progress)
    joined = _chosen(read_layers(labels.layers, grid, noting.warn, progress), request, grid, progress)
    joined = _with_class_table(request, joined, progress, least)
    held = joined.for_validation
    if any(layer.for_validation for layer in labels.layers):
        if held.any() and not joined.labels[~held].any():
            raise LabelError(
                message(
                    "The label layers for validation only cover all labelled pixels: nothing is left to train on. "
                    "Choose labels of other ground for validation."
                )
            )
        values, held = _without_strangers(joined, noting)
        check_classes(np.where(held, np.uint16(0), values), noting.warnings, least)
        split = split_as_given(values, np.where(values > 0, joined.units, 0), held, halo, joined.kind)
        if not held.any():
            raise LabelError(
                message(
                    "The label layers for validation only have no pixel of a class that is trained. Check the names "
                    "of their classes."
                )
            )
        _tell_of_given(split, joined.classes, progress)
    else:
        check_classes(joined.labels, noting.warnings, least)
        split = split_ground(joined.labels, joined.units, halo, request.seed, request.folds, joined.kind)
    there = set(np.unique(split.labels).tolist())
    colours = {} if request.class_table else {entry.name: entry.colour for entry in request.classes}
    classes = tuple(
        replace(entry, colour=colours.get(entry.name, entry.colour)) for entry in joined.classes if entry.value in there
    )
    # Why classes are not measured is told already where the analyst chose what is.
    tell_of_split(replace(split, unmeasured=()) if held.any() else split, classes, progress)
    if not held.any() and any(are_points(layer.labels) for layer in labels.layers):
        tell_of_few_units(split, classes, progress)
    return Labelled(split, classes, joined.weights)


def mapped_labels(
    request: TrainRequest,
    labels: npt.NDArray[np.uint16],
    classes: tuple[ClassEntry, ...],
    weights: Weights,
    progress: Progress,
    least: int = 2,
) -> tuple[npt.NDArray[np.uint16], tuple[ClassEntry, ...], Weights]:
    """Return labels, classes and weights as the request's class table has them.

    Args:
        request: with or without a class table.
        labels: (height, width), class values as labelled; 0 is unlabelled.
        classes: those that occur.
        weights: of the pixels.
        progress: told what was merged, left out or not found.
        least: number of classes there must be.

    Raises:
        LabelError: the table contradicts itself, or leaves fewer than two classes.
    """
    if not request.class_table:
        return labels, classes, weights
    mapped = map_classes(request.class_table, classes)
    check_enough(mapped, least)
    for sentence in mapped.notes:
        progress.warn(sentence)
    own = mapped.pixel_weights(labels)
    if own is not None:
        weights = own if weights is None else own * weights
    return mapped.apply(labels), mapped.entries, weights


def _with_class_table(request: TrainRequest, joined: JoinedLabels, progress: Progress, least: int) -> JoinedLabels:
    labels, classes, weights = mapped_labels(request, joined.labels, joined.classes, joined.weights, progress, least)
    there = labels > 0
    units, held = np.where(there, joined.units, np.int32(0)), joined.for_validation & there
    return replace(joined, labels=labels, classes=classes, weights=weights, units=units, for_validation=held)


def repeated(samples: Samples, weights: WeightsAt | None) -> Samples:
    """Return training pixels as often as they are to be learnt: those of larger weight come several times.

    Whatever learns from pixels, the network or its teacher, then weighs them so.

    Args:
        samples: the pixels.
        weights: gives the weight of each by its place; None weighs all alike.

    Returns:
        At most ten times as many; each at least once.
    """
    if weights is None or not len(samples):
        return samples
    own = torch.from_numpy(weights(samples.places)).double()
    if float(own.min()) == float(own.max()):
        return samples
    total = float((own / own.min()).sum())
    shares = own * (min(total, 10.0 * len(own)) / own.sum())
    ends = (shares.cumsum(0) + 0.5).floor()
    counts = torch.diff(ends, prepend=torch.zeros(1, dtype=ends.dtype)).clamp_min(1).long()
    index = torch.repeat_interleave(torch.arange(len(own)), counts)
    return samples.take(index.to(samples.present.device))


def _chosen(joined: JoinedLabels, request: TrainRequest, grid: Grid, progress: Progress) -> JoinedLabels:
    """Return the labels as the analyst's choices about single places leave them."""
    are_patches = joined.kind == "patches"
    chosen = apply_choices(
        joined.labels, joined.units, joined.classes, request.choices, grid, progress.warn, are_patches
    )
    held = joined.for_validation & (chosen.labels > 0)
    return replace(joined, labels=chosen.labels, units=chosen.units, classes=chosen.classes, for_validation=held)


def _without_strangers(
    joined: JoinedLabels, progress: Progress
) -> tuple[npt.NDArray[np.uint16], npt.NDArray[np.bool_]]:
    """Leave out classes that only the layers for validation have; return the labels, and what of them is held out."""
    held = joined.for_validation
    trained = set(np.unique(joined.labels[~held]).tolist())
    strangers = [entry for entry in joined.classes if entry.value not in trained]
    values = joined.labels
    if strangers:
        gone = np.isin(values, [entry.value for entry in strangers])
        values, held = np.where(gone, np.uint16(0), values), held & ~gone
        names = listed([f"'{entry.name}'" for entry in strangers])
        progress.warn(
            message(
                "{names} {is_a_class} of the label layers for validation only: not trained, and {pixels} left out of "
                "the accuracy.",
                names=names,
                is_a_class=message("is a class") if len(strangers) == 1 else message("are classes"),
                pixels=counted(int(gone.sum()), "pixel"),
            )
        )
    return values, held


def _tell_of_given(split: Split, classes: tuple[ClassEntry, ...], progress: Progress) -> None:
    """Warn of classes that validation lacks, and of pixels that are too near to it to be trained on."""
    names = [f"'{entry.name}'" for entry in classes if entry.value in split.unmeasured]
    if names:
        progress.warn(
            message(
                "Trained, but not measured: {names}. The label layers for validation only have no pixel of "
                "{it_or_them}.",
                names=listed(names),
                it_or_them=message("it") if len(names) == 1 else message("them"),
            )
        )
    near = int(np.count_nonzero((split.labels > 0) & split.kept_out(1) & ~split.validation(1)))
    if near:
        verb = "lies" if near == 1 else "lie"
        progress.warn(
            message(
                "{labelled_pixels} {verb} within {halo} pixels of those for validation only, and {was_or_were} not "
                "trained on.",
                labelled_pixels=counted(near, "labelled pixel"),
                verb=verb,
                halo=split.halo,
                was_or_were=message("was") if near == 1 else message("were"),
            )
        )
