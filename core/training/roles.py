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
        one = f"only one class (value {values[0]})" if len(values) else "no labelled pixel"
        raise LabelError(
            " ".join(
                [
                    f"The labels hold {one} inside the reference sensor's extent; "
                    f"{'at least two classes are needed' if least > 1 else 'label some pixels, or leave it out'}.",
                    *notes,
                ]
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
            "The labels lie where the sensors have no data: fewer than two classes have a training pixel. "
            "Check the no-data values of the sensors, and that labels and sensors cover the same area."
        )
    if measured and not len(samples.with_role(Role.VALIDATION)):
        raise LabelError(
            "No sensor has data at the held-out pixels. Choose another seed, or label more places where the "
            "sensors have data."
        )
    if unseen:
        progress.warn(f"Not trained, so never mapped: {listed(unseen)}. No sensor has data at their labelled pixels.")


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
        sensors = f"Sensor {lacking[0]} has" if len(lacking) == 1 else f"Sensors {listed(lacking)} have"
        progress.warn(
            f"{sensors} no data at any training pixel: how the model uses "
            f"{'it' if len(lacking) == 1 else 'them'} was neither learnt from labels nor measured. Label "
            "places where every sensor has data."
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
            f"{counted(lost, 'labelled pixel')} {verb[0]} where no sensor has data and {verb[1]} left out. Check the "
            "no-data values of the sensors if that is not so."
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
            f"The dates of the series make {numbers:,} numbers of each pixel: {most:,} of {labelled:,} labelled pixels "
            "are learnt from, so that they fit into memory. Fewer dates allow more."
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
            "The labels lie too close together to hold any out for measuring accuracy: no block of "
            f"{split.block} x {split.block} pixels can be spared. Label at least three separate places per "
            "class."
        )
    unmeasured = [entry for entry in classes if entry.value in split.unmeasured]
    if unmeasured:
        one = len(unmeasured) == 1
        names = listed([f"'{entry.name}'" for entry in unmeasured])
        subject = f"Class {names} was" if one else f"Classes {names} were"
        progress.warn(
            f"{subject} trained, but {'its' if one else 'their'} accuracy was not measured: "
            f"{_too_few(split, one)}. Label {'it' if one else 'each of them'} in at least {LEAST_UNITS} "
            "separate places."
        )
    if split.kind == "blocks":
        progress.warn(
            f"Accuracy was measured on held-out blocks of {split.block} x {split.block} pixels, not on whole "
            f"fields: {100 * split.shared:.0f} % of the held-out pixels lie in a field or patch that was also "
            "trained on. On other fields accuracy is likely to be lower. Polygons of separate fields allow a "
            "better measurement."
        )
    trained = np.bincount(split.labels[split.training(1)], minlength=65536)
    few = [f"'{entry.name}' ({trained[entry.value]})" for entry in classes if trained[entry.value] < FEW_PIXELS]
    if few:
        progress.warn(
            f"Few training pixels: {listed(few)}. Label at least {FEW_PIXELS} pixels of each to rely on their results."
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
            f"Accuracy was measured on one held-out part of few separate places: {listed(few)}. With fewer than "
            f"{FEW_UNITS} of a class, measure it in 5 folds: each place is then held out once."
        )


def _too_few(split: Split, one: bool) -> str:
    """Describe why classes were not measured."""
    if split.kind == "blocks":
        return f"{'it lies' if one else 'each lies'} within one block of {split.block} x {split.block} pixels"
    what = "fields" if split.kind == "fields" else "patches"
    return f"{'it has' if one else 'each has'} fewer than {LEAST_UNITS} separate {what}"
