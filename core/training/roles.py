"""Giving every labelled pixel its use, and drawing the scene's pixels."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray

from ..contracts.labels import ClassEntry
from ..contracts.limits import FEW_PIXELS, FEW_UNITS
from ..errors import LabelError
from ..message import joined, message
from ..progress import Progress
from ..text import counted, listed
from .presets import Schedule
from .samples import TILE, Role, Samples
from .split import LEAST_UNITS, Split

SCENE_TILES = 64
MOST_NUMBERS = 250_000_000
"""Of the pixels of a training, times four bytes; so many are reached with some 50 dates of ten bands only."""
LEAST_LABELLED = 2_000
LEAST_PER_CLASS = 200
LEAST_SEEN = 1e-3


def check_classes(labels: NDArray[np.uint16], notes: Sequence[str] = (), least: int = 2) -> NDArray[np.uint16]:
    """Return the class values that occur.

    Args:
        labels: (height, width), 0 is unlabelled.
        notes: what was told of the labels, which may be why classes are missing.
        least: number of classes there must be; one scene of several may have a single one.

    Raises:
        LabelError: when there are fewer.
    """
    values = np.unique(labels)
    values = values[values > 0]
    if len(values) < least:
        one = (
            message("only one class (value {values})", values=values[0])
            if len(values)
            else message("no labelled pixel")
        )
        raise LabelError(
            joined(
                [
                    message(
                        "The labels hold {one} inside the reference sensor's extent; {at_least_two_classes}.",
                        one=one,
                        at_least_two_classes=message("at least two classes are needed")
                        if least > 1
                        else message("label some pixels, or leave it out"),
                    ),
                    *notes,
                ],
                " ",
            )
        )
    return values


def assign_roles(
    labels: NDArray[np.uint16],
    validation: NDArray[np.bool_] | None,
    kept_out: NDArray[np.bool_] | None,
    schedule: Schedule,
    seed: int,
    seen: float,
    edges: NDArray[np.bool_] | None = None,
) -> NDArray[np.uint8]:
    """Assign every pixel of the grid its roles.

    Args:
        labels: (height, width), 0 is unlabelled.
        validation: (height, width), the pixels held out to measure accuracy; None trains on all labels.
        kept_out: (height, width), those and the buffer around them: no pixel of it is trained on, nor learnt from as a
            part of the scene.
        schedule: how many pixels are wanted.
        seed: of every choice.
        seen: part of the grid's pixels that at least one sensor sees, 0 to 1: pixels that none sees are drawn for the
            scene too, and so the more are drawn.
        edges: (height, width), labelled pixels that are not trained on, but measured; None is none.

    Returns:
        (height, width), sums of :class:`Role`.
    """
    random = np.random.default_rng(seed)
    roles = np.zeros(labels.shape, dtype=np.uint8)
    training = labels if kept_out is None else labels * ~kept_out
    training = training if edges is None else training * ~edges
    roles[thin_out(training, schedule.labelled_pixels, random)] |= int(Role.TRAINING)
    if validation is not None:
        roles[thin_out(labels * validation, schedule.labelled_pixels, random)] |= int(Role.VALIDATION)
    wanted = math.ceil(schedule.scene_pixels / max(seen, LEAST_SEEN))
    roles[draw_scene_pixels(labels.shape, wanted, random, kept_out)] |= int(Role.SCENE)
    return roles


def check_samples(samples: Samples, classes: Sequence[ClassEntry], progress: Progress, measured: bool = True) -> None:
    """Check what is left of the labels once the pixels without data from any sensor have gone.

    Args:
        samples: the pixels that at least one sensor sees, with their roles.
        classes: the classes, in the order of the samples' class indices.
        progress: told of classes that cannot be trained for want of data.
        measured: whether there must be pixels to validate on.

    Raises:
        LabelError: when fewer than two classes can be trained, or no pixel is left to validate on.
    """
    counts = torch.bincount(samples.with_role(Role.TRAINING).classes.cpu(), minlength=len(classes)).tolist()
    unseen = [f"'{entry.name}'" for entry, count in zip(classes, counts) if not count]
    if len(classes) - len(unseen) < 2:
        raise LabelError(
            message(
                "The labels lie where the sensors have no data: fewer than two classes have a training pixel. Check "
                "the no-data values of the sensors, and that labels and sensors cover the same area."
            )
        )
    if measured and not len(samples.with_role(Role.VALIDATION)):
        raise LabelError(
            message(
                "No sensor has data at the held-out pixels. Choose another seed, or label more places where the "
                "sensors have data."
            )
        )
    if unseen:
        progress.warn(
            message(
                "Not trained, so never mapped: {unseen}. No sensor has data at their labelled pixels.",
                unseen=listed(unseen),
            )
        )


def warn_of_unlabelled_sensors(samples: Samples, names: Sequence[str], progress: Progress) -> None:
    """Warn of sensors that have no data at any training pixel.

    Args:
        samples: the pixels with their roles.
        names: the sensors' names, in the order of the samples.
        progress: told.
    """
    there = samples.with_role(Role.TRAINING).present.any(0).tolist()
    lacking = [f"'{name}'" for name, is_there in zip(names, there) if not is_there]
    if lacking:
        sensors = (
            message("Sensor {lacking} has", lacking=lacking[0])
            if len(lacking) == 1
            else message("Sensors {lacking} have", lacking=listed(lacking))
        )
        progress.warn(
            message(
                "{sensors} no data at any training pixel: how the model uses {it_or_them} was neither learnt from "
                "labels nor measured. Label places where every sensor has data.",
                sensors=sensors,
                it_or_them=message("it") if len(lacking) == 1 else message("them"),
            )
        )


def lost_pixels(roles: NDArray[np.uint8], samples: Samples) -> int:
    """Count the labelled pixels that no sensor sees.

    Args:
        roles: (height, width), sums of :class:`Role`, of the pixels that were wanted.
        samples: those that at least one sensor sees.
    """
    labelled = int(Role.TRAINING | Role.VALIDATION)
    return int(np.count_nonzero(roles & labelled)) - int(torch.count_nonzero(samples.roles & labelled))


def warn_of_lost_pixels(lost: int, progress: Progress) -> None:
    """Warn of labelled pixels that no sensor sees: how many."""
    if lost:
        verb = ("lies", "was") if lost == 1 else ("lie", "were")
        progress.warn(
            message(
                "{labelled_pixels} {verb} where no sensor has data and {verb_2} left out. Check the no-data values of "
                "the sensors if that is not so.",
                labelled_pixels=counted(lost, "labelled pixel"),
                verb=verb[0],
                verb_2=verb[1],
            )
        )


def thin_out(labels: NDArray[np.uint16], most: int, random: np.random.Generator) -> NDArray[np.bool_]:
    """Keep at most about ``most`` labelled pixels, each class in proportion, but 200 of each.

    Args:
        labels: (height, width), 0 is unlabelled.
        most: number of pixels to keep.
        random: source of chance.

    Returns:
        (height, width), bool.
    """
    kept = labels > 0
    total = int(kept.sum())
    if total <= most:
        return kept
    counts = np.bincount(labels[kept])
    chance = np.minimum(1.0, np.maximum(most / total, LEAST_PER_CLASS / np.maximum(counts, 1)))
    kept[kept] = random.random(total) < chance[labels[kept]]  # nosec B311 # numpy's, no secret
    return kept


def thin_out_scene(samples: Samples, most: int, seed: int) -> Samples:
    """Keep ``most`` of the scene's pixels, where more were drawn than could be known to be seen."""
    scene = torch.nonzero(samples.roles & int(Role.SCENE))[:, 0]
    if len(scene) <= most:
        return samples
    order = torch.randperm(len(scene), generator=torch.Generator().manual_seed(seed))
    roles = samples.roles.clone()
    roles[scene[order[most:]]] &= ~int(Role.SCENE)
    return replace(samples, roles=roles).take(torch.nonzero(roles)[:, 0])


def bounded(schedule: Schedule, numbers: int, labelled: int, progress: Progress) -> Schedule:
    """Return a schedule with fewer pixels where those of a long series would fill the memory.

    Args:
        schedule: how many pixels are wanted.
        numbers: of a pixel's features, all dates of all sensors together.
        labelled: pixels that are labelled.
        progress: told where fewer labelled pixels are learnt from.
    """
    labelled = min(labelled, schedule.labelled_pixels)
    share = MOST_NUMBERS / max(1, numbers * (schedule.scene_pixels + labelled))
    if share >= 1:
        return schedule
    most = max(LEAST_LABELLED, int(share * labelled))
    if most < labelled:
        progress.warn(
            message(
                "The dates of the series make {numbers:,} numbers of each pixel: {most:,} of {labelled:,} labelled "
                "pixels are learnt from, so that they fit into memory. Fewer dates allow more.",
                numbers=numbers,
                most=most,
                labelled=labelled,
            )
        )
    return replace(schedule, scene_pixels=max(LEAST_LABELLED, int(share * schedule.scene_pixels)), labelled_pixels=most)


def draw_scene_pixels(
    shape: tuple[int, ...], wanted: int, random: np.random.Generator, kept_out: NDArray[np.bool_] | None = None
) -> NDArray[np.bool_]:
    """Draw pixels of the whole scene but those kept out, from at most 64 tiles so that large scenes are not read whole.

    Args:
        shape: (height, width) of the grid.
        wanted: number of pixels.
        random: source of chance.
        kept_out: (height, width), pixels that are not drawn; None is none.

    Returns:
        (height, width), bool; fewer than wanted where there are not so many.
    """
    tile_rows, tile_columns = -(-shape[0] // TILE), -(-shape[1] // TILE)
    open_tiles = np.zeros(tile_rows * tile_columns, dtype=bool)
    open_tiles[random.permutation(len(open_tiles))[:SCENE_TILES]] = True
    opened = open_tiles.reshape(tile_rows, tile_columns).repeat(TILE, 0).repeat(TILE, 1)[: shape[0], : shape[1]]
    index = np.flatnonzero(opened if kept_out is None else opened & ~kept_out)
    if len(index) > wanted:
        index = random.choice(index, wanted, replace=False)  # nosec B311 # numpy's, no secret
    chosen = np.zeros(shape[0] * shape[1], dtype=bool)
    chosen[index] = True
    return chosen.reshape(shape)


def tell_of_split(split: Split, classes: Sequence[ClassEntry], progress: Progress) -> None:
    """Warn of classes that are not measured, or have few pixels.

    Args:
        split: which pixels are held out.
        classes: the classes.
        progress: told.

    Raises:
        LabelError: nothing can be held out to measure accuracy.
    """
    if not split.held.any():
        raise LabelError(
            message(
                "The labels lie too close together to hold any out for measuring accuracy: no block of {block} x "
                "{block} pixels can be spared. Label at least three separate places per class.",
                block=split.block,
            )
        )
    unmeasured = [entry for entry in classes if entry.value in split.unmeasured]
    if unmeasured:
        one = len(unmeasured) == 1
        names = listed([f"'{entry.name}'" for entry in unmeasured])
        subject = message("Class {names} was", names=names) if one else message("Classes {names} were", names=names)
        progress.warn(
            message(
                "{subject} trained, but {its_or_their} accuracy was not measured: {split}. Label {it_or_each_of_them} "
                "in at least {least_units} separate places.",
                subject=subject,
                its_or_their=message("its") if one else message("their"),
                split=_too_few(split, one),
                it_or_each_of_them=message("it") if one else message("each of them"),
                least_units=LEAST_UNITS,
            )
        )
    if split.kind == "blocks":
        progress.warn(
            message(
                "Accuracy was measured on held-out blocks of {block} x {block} pixels, not on whole fields: "
                "{shared:.0f} % of the held-out pixels lie in a field or patch that was also trained on. On other "
                "fields accuracy is likely to be lower. Polygons of separate fields allow a better measurement.",
                block=split.block,
                shared=100 * split.shared,
            )
        )
    trained = np.bincount(split.labels[split.training(1)], minlength=65536)
    few = [f"'{entry.name}' ({trained[entry.value]})" for entry in classes if trained[entry.value] < FEW_PIXELS]
    if few:
        progress.warn(
            message(
                "Few training pixels: {few}. Label at least {few_pixels} pixels of each to rely on their results.",
                few=listed(few),
                few_pixels=FEW_PIXELS,
            )
        )


def tell_of_few_units(split: Split, classes: Sequence[ClassEntry], progress: Progress) -> None:
    """Warn where one held-out part of few ground units is a chancy measure, and folds would be a better one.

    Args:
        split: which pixels are held out.
        classes: the classes.
        progress: told.
    """
    if split.folds > 1 or split.kind == "blocks":
        return
    there = split.units > 0
    pairs = np.unique(np.stack([split.labels[there].astype(np.int64), split.units[there]]), axis=1)
    counts = np.bincount(pairs[0], minlength=65536)
    few = [f"'{entry.name}' ({counts[entry.value]})" for entry in classes if counts[entry.value] < FEW_UNITS]
    if few:
        progress.warn(
            message(
                "Accuracy was measured on one held-out part of few separate places: {few}. With fewer than "
                "{few_units} of a class, measure it in 5 folds: each place is then held out once.",
                few=listed(few),
                few_units=FEW_UNITS,
            )
        )


def _too_few(split: Split, one: bool) -> str:
    """Describe why classes were not measured."""
    if split.kind == "blocks":
        return message(
            "{it_lies_or_each_lies} within one block of {block} x {block} pixels",
            it_lies_or_each_lies=message("it lies") if one else message("each lies"),
            block=split.block,
        )
    what = "fields" if split.kind == "fields" else "patches"
    return message(
        "{it_has_or_each_has} fewer than {least_units} separate {what}",
        it_has_or_each_has=message("it has") if one else message("each has"),
        least_units=LEAST_UNITS,
        what=what,
    )
