"""The labels of all scenes: classes joined by their names, ground held out in each scene by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..contracts.cleaning import choices_of
from ..contracts.labels import ClassEntry, LabelLayers
from ..contracts.limits import LARGEST_CLASS_VALUE
from ..contracts.train import TrainRequest
from ..errors import LabelError
from ..message import message
from ..progress import NotingProgress, PartOfProgress, Progress
from ..raster.grid import Grid
from ..raster.labels.choices import apply_choices, edge_pixels
from ..raster.labels.codes import resolve_codes
from ..raster.labels.labelled_pixels import class_entries, read_labels
from ..raster.labels.layers import joint_value
from ..raster.labels.units import are_points, read_units, units_kind
from ..text import listed, plain, with_and
from .label_layers import Labelled, Weights, mapped_labels, split_layers, with_given_validation
from .packed_split import PackedSplit
from .roles import check_classes, tell_of_few_units, tell_of_split
from .scene_requests import request_for, scenes_of, told_of_strange_choices
from .scenes import Grounds, OpenScene, about
from .split import Split, split_ground


class AboutScene(PartOfProgress):
    """Progress of what is done with one scene of several: warnings say which.

    Args:
        whole: the progress of the whole job.
        name: of the scene.
    """

    def __init__(self, whole: Progress, name: str) -> None:
        super().__init__(whole, 0.0, 1.0)
        self._scene = name

    def warn(self, sentence: str) -> None:
        """Hand the sentence on, with the scene's name."""
        super().warn(about(self._scene, sentence))


def with_validation_of_all(request: TrainRequest, progress: Progress) -> TrainRequest:
    """Return the request without folds where a label layer of any scene is for validation only.

    Args:
        request: as it was asked.
        progress: told of what is dropped.

    Raises:
        LabelError: a scene has no label layer, or all are for validation only.
    """
    if not request.scenes:
        return with_given_validation(request, progress)
    given = False
    for scene in scenes_of(request):
        own = request_for(request, scene)
        try:
            given |= with_given_validation(own, AboutScene(progress, scene.name)) is not own
        except LabelError as error:
            raise LabelError(about(scene.name, str(error))) from error
    return replace(request, folds=1, train_on_all=False) if given else request


def read_grounds(request: TrainRequest, opened: Sequence[OpenScene], halo: int, progress: Progress) -> Grounds:
    """Read the labels of all scenes and choose the ground that is held out.

    Args:
        request: what to train on, and how.
        opened: the scenes.
        halo: half of the network's window, in pixels.
        progress: told what was left out; asked whether to stop.

    Raises:
        LabelError: labels cannot be read, or there are fewer than two classes to train.
        Cancelled: when the progress says so.
    """
    for sentence in told_of_strange_choices(request.choices, [one.name for one in opened]):
        progress.warn(sentence)
    if len(opened) == 1:
        request = replace(request, choices=choices_of(request.choices, "", opened[0].name))
        labelled = split_labels(request, opened[0].stack.grid, halo, progress)
        mixed = _edges(request, labelled.split, progress)
        return Grounds((labelled.split,), (0,), labelled.classes, (labelled.weights,), (mixed,))
    joined: dict[str, ClassEntry] = {}
    splits: list[PackedSplit] = []
    names: dict[str, list[str]] = {}
    weights: list[Weights] = []
    edges: list[NDArray[np.bool_] | None] = []
    last = 0
    for number, one in enumerate(opened):
        own, told = request_for(request, one.scene), AboutScene(progress, one.name)
        own = replace(own, choices=choices_of(request.choices, *([one.name] if number else ["", one.name])))
        try:
            labelled = split_labels(own, one.stack.grid, halo, told, least=1)
        except LabelError as error:
            raise LabelError(about(one.name, str(error))) from error
        split, classes = labelled.split, labelled.classes
        weights.append(labelled.weights)
        edges.append(_edges(request, split, told))
        table = np.zeros(LARGEST_CLASS_VALUE + 1, dtype=np.uint16)
        for entry in classes:
            table[entry.value] = joint_value(entry, joined)
        names[one.name] = [entry.name for entry in classes]
        units = np.where(split.units > 0, split.units + last, 0).astype(np.int32)
        last = int(units.max(initial=last))
        unmeasured = tuple(sorted(int(table[value]) for value in split.unmeasured))
        moved = replace(split, labels=table[split.labels], units=units, unmeasured=unmeasured)
        splits.append(PackedSplit.of(moved))
    if len(joined) < 2:
        raise LabelError(
            message(
                "The labels of all scenes hold only one class ('{joined}'); at least two classes are needed.",
                joined=next(iter(joined)),
            )
        )
    for sentence in (*_told_of_classes(names), *_told_of_names(list(joined))):
        progress.warn(sentence)
    entries = tuple(sorted(joined.values(), key=lambda entry: entry.value))
    rows = tuple(one.first_row for one in opened)
    return Grounds(tuple(splits), rows, entries, tuple(weights), tuple(edges))


def _edges(request: TrainRequest, split: Split, progress: Progress) -> NDArray[np.bool_] | None:
    return edge_pixels(split.labels, request.inner_buffer, progress.warn) if request.inner_buffer else None


def split_labels(request: TrainRequest, grid: Grid, halo: int, progress: Progress, least: int = 2) -> Labelled:
    """Read the labels of one scene and choose the ground that is held out.

    Args:
        request: what to train on, and how; its further scenes are not looked at.
        grid: the scene's.
        halo: half of the network's window, in pixels.
        progress: told what was left out; asked whether to stop.
        least: number of classes there must be.

    Raises:
        LabelError: labels cannot be read, or there are too few classes.
        Cancelled: when the progress says so.
    """
    if isinstance(request.labels, LabelLayers):
        return split_layers(request, request.labels, grid, halo, progress, least)
    noting = NotingProgress(progress)
    source = resolve_codes(request.labels, grid, noting.warn, progress=progress)
    labels = read_labels(source, grid, warn=noting.warn)
    values = check_classes(labels, noting.warnings, least)
    classes = class_entries(source, [int(value) for value in values], request.classes)
    units, are_patches = read_units(source, grid), units_kind(source) == "patches"
    chosen = apply_choices(labels, units, classes, request.choices, grid, progress.warn, are_patches)
    check_classes(chosen.labels, noting.warnings, least)
    labels, classes, weights = mapped_labels(request, chosen.labels, chosen.classes, None, progress, least)
    units = np.where(labels > 0, chosen.units, np.int32(0))
    split = split_ground(labels, units, halo, request.seed, request.folds, units_kind(source))
    tell_of_split(split, classes, progress)
    if are_points(source):
        tell_of_few_units(split, classes, progress)
    return Labelled(split, classes, weights)


def _told_of_classes(names: Mapping[str, Sequence[str]]) -> list[str]:
    """Describe which classes are in one scene only: what sets them apart may be the scene."""
    told = []
    for scene, own in names.items():
        others = {name for other, found in names.items() if other != scene for name in found}
        alone = [f"'{name}'" for name in own if name not in others]
        if own and len(alone) == len(own):
            told.append(
                message(
                    "Scene '{scene}' has no class in common with the other scenes (it has {alone}): the model may "
                    "learn to tell the scenes apart, not the classes. Check the names of the classes.",
                    scene=scene,
                    alone=listed(alone),
                )
            )
        elif alone:
            told.append(
                message(
                    "Only scene '{scene}' has {alone}: how {it_looks_or_they_look} in the others was not learnt.",
                    scene=scene,
                    alone=listed(alone),
                    it_looks_or_they_look=message("it looks") if len(alone) == 1 else message("they look"),
                )
            )
    return told


def _told_of_names(names: Sequence[str]) -> list[str]:
    alike: dict[str, list[str]] = {}
    for name in names:
        alike.setdefault(plain(name), []).append(f"'{name}'")
    near = [with_and(found) for found in alike.values() if len(found) > 1]
    if not near:
        return []
    return [
        message(
            "Classes {near} of the scenes differ only in case or spaces and are kept as different classes. If they "
            "are one class, correct the name in one of the scenes.",
            near=listed(near),
        )
    ]
