"""Suspicious labels of one scene: what is contradicted, far, enclosed or in conflict, and what choices change."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..contracts.cleaning import CheckLabelsRequest, CleaningEffect, SuspiciousPlace
from ..contracts.labels import ClassEntry, LabelFeatures, LabelLayer, LabelLayers
from ..contracts.spectra import SpectraRequest
from ..errors import LabelError
from ..message import message
from ..progress import NotingProgress, PartOfProgress, Progress
from ..raster.grid import Grid
from ..raster.labels.choices import ChosenLabels, apply_choices, number_places
from ..raster.labels.codes import resolve_codes
from ..raster.labels.features import FeatureBurner
from ..raster.labels.layers import JoinedLabels, read_layers
from ..raster.sensors import SensorStack, open_sensors
from ..raster.tiles import tiles
from ..text import listed
from ..training.roles import check_classes
from ..training.split import Split, split_ground
from .pixels import SHAPE, CheckedPixels, read_pixels
from .places import conflict_places, judge_places, suspicious_places
from .suspicion import CrossFitted, contradicted, cross_fit, far_from_class

FOLDS = 5
_TILE = 2048


@dataclass(frozen=True)
class Checked:
    """What was found in one scene.

    Attributes:
        places: the suspicious places, the most suspicious first.
        suspicious: how many there are.
        labelled: labelled places that were looked at.
        classes: of the labels, by value.
        accuracy: of a forest, cross-validated, 0 to 1; NaN where it was asked about no pixel.
        asked: pixels it was asked about.
        effect: of the choices; None where there are none, or nothing could be measured.
        crs: WKT.
    """

    places: tuple[SuspiciousPlace, ...]
    suspicious: int
    labelled: int
    classes: tuple[ClassEntry, ...]
    accuracy: float
    asked: int
    effect: CleaningEffect | None
    crs: str


@dataclass(frozen=True)
class _Fit:
    """What is the same for the labels as they are and as choices leave them."""

    pixels: CheckedPixels
    held: NDArray[np.int64]
    kept_out: NDArray[np.bool_]
    seed: int

    def answers(self, classes: NDArray[np.int64], count: int, progress: Progress) -> CrossFitted:
        return cross_fit(self.pixels.table, classes, self.held, self.kept_out, count, self.seed, progress)


def check_scene(request: CheckLabelsRequest, progress: Progress) -> Checked:
    """Look for labels of one scene that may be wrong.

    Args:
        request: sensors, labels and choices; its further scenes are not looked at.
        progress: told what is going on; asked whether to stop.

    Raises:
        MamolError: a sentence about what is wrong with sensors, labels or choices.
        Cancelled: when the analyst stopped it.
    """
    noted = NotingProgress(progress)
    layers = layers_to_check(request)
    with open_labelled(request) as stack:
        for sentence in stack.warnings:
            noted.warn(sentence)
        joined = read_layers(layers, stack.grid, noted.warn, noted)
        check_classes(joined.labels, noted.warnings)
        chosen = chosen_labels(joined, request, stack.grid, noted.warn)
        check_classes(chosen.labels, [message("The choices about labels leave no other. Keep more of them.")])
        split = split_ground(joined.labels, joined.units, SHAPE.halo, request.seed, FOLDS, joined.kind)
        _tell_of_split(split, joined.classes, noted)
        places = number_places(joined.labels, joined.units)
        pixels = read_pixels(stack, places, request.seed, PartOfProgress(noted, 0.05, 0.4))
        if not len(pixels.places):
            raise LabelError(
                message(
                    "The labels lie where the sensors have no data. Check the no-data values of the sensors, and that "
                    "labels and sensors cover the same area."
                )
            )
        fit = _Fit(
            pixels,
            pixels.of(split.held),
            np.stack([split.kept_out(fold)[pixels.rows, pixels.columns] for fold in range(1, split.folds + 1)]),
            request.seed,
        )
        entries = _all_classes(joined.classes, chosen.classes)
        classes = class_indexes(pixels.of(chosen.labels), entries)
        fitted = fit.answers(classes, len(entries), PartOfProgress(noted, 0.4, 0.7))
        effect = None
        if request.choices:
            effect = _effect(fit, joined, chosen, entries, classes, fitted, PartOfProgress(noted, 0.7, 0.9))
        wrong = contradicted(fitted, classes) & (classes >= 0)
        far = far_from_class(pixels.table, classes, pixels.of(chosen.units), request.seed, noted)
        left = places if not request.choices else number_places(chosen.labels, chosen.units)
        found = judge_places(chosen.labels, left, pixels, classes, fitted, wrong, far)
        suspects, many = suspicious_places(found, left, stack.grid, entries, request.most)
        meeting, conflicts = conflict_places(
            joined.conflicts | _overlaps(layers, stack.grid, noted), stack.grid, request.most
        )
        listed_places = sorted([*suspects, *meeting], key=lambda one: -one.score)[: request.most]
        return Checked(
            tuple(listed_places),
            many + conflicts,
            int(left.max(initial=0)),
            entries,
            fitted.accuracy(classes, classes >= 0),
            int((fitted.asked & (classes >= 0)).sum()),
            effect,
            str(stack.grid.crs.to_wkt()),
        )


def open_labelled(request: CheckLabelsRequest) -> AbstractContextManager[SensorStack]:
    """Open the sensors of a request as training does, on the first one's pixels."""
    return open_sensors(
        request.sensors,
        {},
        request.sensors[0].name,
        is_training=True,
        cover=request.cover,
        pixel_size=request.pixel_size,
    )


def layers_to_check(request: CheckLabelsRequest | SpectraRequest) -> tuple[LabelLayer, ...]:
    """Return the label layers of a request, also where it has but one."""
    labels = request.labels
    return labels.layers if isinstance(labels, LabelLayers) else (LabelLayer(labels, request.classes),)


def chosen_labels(
    joined: JoinedLabels, request: CheckLabelsRequest | SpectraRequest, grid: Grid, warn: Callable[[str], None]
) -> ChosenLabels:
    """Return the labels as the choices of a request leave them."""
    are_patches = joined.kind == "patches"
    return apply_choices(joined.labels, joined.units, joined.classes, request.choices, grid, warn, are_patches)


def class_indexes(values: NDArray[np.int64], classes: tuple[ClassEntry, ...]) -> NDArray[np.int64]:
    """Return the index of each class value among ``classes``; -1 where it is unlabelled."""
    table = np.full(65536, -1, dtype=np.int64)
    table[[entry.value for entry in classes]] = np.arange(len(classes))
    return table[values]


def _all_classes(classes: tuple[ClassEntry, ...], more: tuple[ClassEntry, ...]) -> tuple[ClassEntry, ...]:
    """Return both, by value."""
    known = {entry.value: entry for entry in (*more, *classes)}
    return tuple(known[value] for value in sorted(known))


def _effect(
    fit: _Fit,
    joined: JoinedLabels,
    chosen: ChosenLabels,
    entries: tuple[ClassEntry, ...],
    classes: NDArray[np.int64],
    fitted: CrossFitted,
    progress: Progress,
) -> CleaningEffect | None:
    """Measure forests that learnt the labels as they are and as the choices leave them on labels left alone."""
    before = class_indexes(fit.pixels.of(joined.labels), entries)
    alone = (before == classes) & (classes >= 0)
    old = fit.answers(before, len(entries), progress)
    accuracies = old.accuracy(before, alone), fitted.accuracy(classes, alone)
    if any(map(math.isnan, accuracies)):
        return None
    return CleaningEffect(*accuracies, int((alone & fitted.asked).sum()), chosen.excluded, chosen.relabelled)


def _overlaps(layers: tuple[LabelLayer, ...], grid: Grid, progress: Progress) -> NDArray[np.bool_]:
    """Find where features of one layer give a pixel different classes, (height, width)."""
    found = np.zeros((grid.height, grid.width), dtype=bool)
    for layer in layers:
        labels = layer.labels
        if not isinstance(labels, LabelFeatures):
            continue
        resolved = resolve_codes(labels, grid)
        burner, values = FeatureBurner(labels, grid), dict(resolved.codes or ())
        numbers = np.array([values[code] for code in burner.codes], dtype=np.uint16)
        for tile in tiles(grid.whole, _TILE):
            progress.check()
            found[tile.toslices()] |= burner.burn(numbers, tile)[1]
    return found


def _tell_of_split(split: Split, classes: tuple[ClassEntry, ...], progress: Progress) -> None:
    """Warn of classes whose labels no forest could be asked about."""
    names = [f"'{entry.name}'" for entry in classes if entry.value in split.unmeasured]
    if names:
        it = "it" if len(names) == 1 else "them"
        progress.warn(
            message(
                "No forest could be asked about the labels of {names}, for there are fewer than three separate places "
                "of {it}. Only values far from the class, and neighbours, were looked at.",
                names=listed(names),
                it=it,
            )
        )
