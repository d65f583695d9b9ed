"""Giving every labelled pixel its use, and drawing the scene's pixels."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray

from ..errors import LabelError
from ..progress import Progress
from ..requests import ClassEntry
from .presets import Schedule
from .samples import TILE, Role, Samples
from .split import Split, split_blocks

FEW_PIXELS = 20
SCENE_TILES = 64
LEAST_PER_CLASS = 200
LEAST_SEEN = 1e-3


def check_classes(labels: NDArray[np.uint16], notes: Sequence[str] = ()) -> NDArray[np.uint16]:
    """Give the class values that occur.

    Args:
        labels: (height, width), 0 is unlabelled.
        notes: what was told of the labels, which may be why classes are missing.

    Raises:
        LabelError: when there are fewer than two.
    """
    values = np.unique(labels)
    values = values[values > 0]
    if len(values) < 2:
        one = f"only one class (value {values[0]})" if len(values) else "no labelled pixel"
        raise LabelError(
            " ".join(
                [
                    f"The labels hold {one} inside the reference sensor's raster; at least two classes are needed.",
                    *notes,
                ]
            )
        )
    return values


def assign_roles(
    labels: NDArray[np.uint16],
    classes: Sequence[ClassEntry],
    halo: int,
    schedule: Schedule,
    seed: int,
    seen: float,
    progress: Progress,
) -> NDArray[np.uint8]:
    """Give every pixel of the grid its roles.

    Args:
        labels: (height, width), 0 is unlabelled.
        classes: the classes, for messages.
        halo: half of the network's window, in pixels.
        schedule: how many pixels are wanted.
        seed: of every choice.
        seen: part of the grid's pixels that at least one sensor sees, 0 to 1: pixels that none sees are drawn for the
            scene too, and so the more are drawn.
        progress: told what the analyst should know of classes with few pixels or blocks.

    Returns:
        (height, width), sums of :class:`Role`.

    Raises:
        LabelError: when no pixel can be set aside for validation.
    """
    split = split_blocks(labels, halo, seed)
    if not split.validation.any():
        raise LabelError(
            "The labels lie too close together to set pixels aside for validation: no block of "
            f"{split.block} x {split.block} pixels can be spared. Label at least two places per class."
        )
    _warn_of_small_classes(labels, classes, split, progress)
    random = np.random.default_rng(seed)
    roles = np.zeros(labels.shape, dtype=np.uint8)
    roles[thin_out(labels * split.training, schedule.labelled_pixels, random)] |= int(Role.TRAINING)
    roles[thin_out(labels * split.validation, schedule.labelled_pixels, random)] |= int(Role.VALIDATION)
    wanted = math.ceil(schedule.scene_pixels / max(seen, LEAST_SEEN))
    roles[draw_scene_pixels(labels.shape, wanted, random)] |= int(Role.SCENE)
    return roles


def check_samples(samples: Samples, classes: Sequence[ClassEntry], progress: Progress) -> None:
    """See what is left of the labels: pixels that no sensor sees have gone.

    Args:
        samples: the pixels that at least one sensor sees, with their roles.
        classes: the classes, in the order of the samples' class indices.
        progress: told of classes that cannot be trained for want of data.

    Raises:
        LabelError: when fewer than two classes can be trained, or no pixel is left to validate on.
    """
    counts = torch.bincount(samples.with_role(Role.TRAINING).classes.cpu(), minlength=len(classes)).tolist()
    unseen = [f"'{entry.name}'" for entry, count in zip(classes, counts) if not count]
    if len(classes) - len(unseen) < 2:
        raise LabelError(
            "The labels lie where the sensors have no data: fewer than two classes have a pixel to train on. Check "
            "the nodata values of the sensors, and that labels and sensors show the same place."
        )
    if not len(samples.with_role(Role.VALIDATION)):
        raise LabelError(
            "No sensor has data at the pixels set aside for validation. Choose another seed, or label more places "
            "where the sensors have data."
        )
    if unseen:
        progress.warn(
            f"Not trained, so never on a map: {', '.join(unseen)}. Their labelled pixels lie where no sensor has data."
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


def draw_scene_pixels(shape: tuple[int, ...], wanted: int, random: np.random.Generator) -> NDArray[np.bool_]:
    """Draw pixels of the whole scene, from at most 64 tiles so that large scenes are not read whole."""
    tile_rows, tile_columns = -(-shape[0] // TILE), -(-shape[1] // TILE)
    open_tiles = np.zeros(tile_rows * tile_columns, dtype=bool)
    open_tiles[random.permutation(len(open_tiles))[:SCENE_TILES]] = True
    opened = open_tiles.reshape(tile_rows, tile_columns).repeat(TILE, 0).repeat(TILE, 1)[: shape[0], : shape[1]]
    index = np.flatnonzero(opened)
    if len(index) > wanted:
        index = random.choice(index, wanted, replace=False)  # nosec B311 # numpy's, no secret
    chosen = np.zeros(shape[0] * shape[1], dtype=bool)
    chosen[index] = True
    return chosen.reshape(shape)


def _warn_of_small_classes(
    labels: NDArray[np.uint16], classes: Sequence[ClassEntry], split: Split, progress: Progress
) -> None:
    trained = np.bincount(labels[split.training], minlength=65536)
    unvalidated = [f"'{entry.name}'" for entry in classes if entry.value in split.unvalidated]
    if unvalidated:
        one = len(unvalidated) == 1
        subject = f"{'Class' if one else 'Classes'} {', '.join(unvalidated)} {'was' if one else 'were'} trained"
        progress.warn(
            f"{subject}, but {'its' if one else 'their'} accuracy cannot be measured: all pixels of "
            f"{'it' if one else 'each'} lie within one block of {split.block} x {split.block} pixels, or too close to "
            f"others. Label {'it' if one else 'them'} in a second place."
        )
    few = [f"'{entry.name}' ({trained[entry.value]})" for entry in classes if trained[entry.value] < FEW_PIXELS]
    if few:
        progress.warn(
            f"Few pixels to train on: {', '.join(few)}. Label more of them, to {FEW_PIXELS} pixels at least, to rely "
            "on their results."
        )
