"""Ground that is held out to measure accuracy on: whole fields, or blocks where there are no fields to hold out.

Pixels of one field are alike, so a model that has seen half of a field knows the other half by heart. What is held out
are therefore whole *ground units*: the analyst's groups, polygons, or connected patches of one class in a label raster,
each with a buffer around it. Squares of ground ("blocks"), which cut through fields, are the second choice: where
labels cover the ground without gaps, are scattered pixel by pixel, or where most classes have fewer than three units.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import find_objects, generate_binary_structure, label, maximum_filter

VALIDATION_PART = 0.15
SMALLEST_BLOCK = 16
LARGEST_BLOCK = 128
LEAST_UNITS = 3
"""Units that a class needs for one of them to be held out: two are left to learn from."""
LEAST_PART = 0.05
"""Part of a class's pixels below which it is short of validation, and units are chosen more boldly."""
KEPT_PART, BOLDLY_KEPT_PART = 0.7, 0.5
"""What each class must keep for training beside the held-out units and their buffers."""
LEAST_MEASURED = 0.1
"""Part of the labelled pixels whose classes whole units must measure; with less the ground is split by blocks. Two
classes measured on unseen fields say more of unseen ground than all classes on blocks of known fields."""
LEAST_RETAINED = 0.5
"""Part of the pixels that are not held out which must be left beside the buffers; with less, likewise."""
LEAST_HELD = 0.05
"""Part of the labelled pixels that units must hold out; with less only crumbs could be spared, and blocks are taken."""
WALL_TO_WALL = 0.9
"""Part of the labelled area from which on patches of one class are no fields but all there is: a map as labels."""
SCATTERED_PIXELS = 4
"""Patches of so few pixels, in the median, are no fields: the labels are scattered pixels."""

Pixels = NDArray[np.bool_]
Labels = NDArray[np.uint16]
Units = NDArray[np.int32]


@dataclass(frozen=True)
class Split:
    """Labelled pixels by use.

    Attributes:
        labels: (height, width), class values; 0 is unlabelled.
        units: (height, width), number of each labelled pixel's ground unit or block; 0 is unlabelled.
        held: (height, width), uint8: the fold, from 1, in which a pixel is held out; 0 is never.
        folds: number of folds, 1 where ground is held out once.
        kind: what the units are: "fields", "patches" or "blocks".
        halo: rows and columns around a held-out pixel that are not trained on either.
        unmeasured: values of classes that are trained but never held out.
        block: edge of a block in pixels; 0 where units are held out.
        shared: share of the held-out pixels whose own field or patch is also trained on, 0 to 1.
    """

    labels: Labels
    units: Units
    held: NDArray[np.uint8]
    folds: int
    kind: str
    halo: int
    unmeasured: tuple[int, ...]
    block: int = 0
    shared: float = 0.0

    def validation(self, fold: int) -> Pixels:
        """Return the pixels held out in a fold, (height, width)."""
        return np.asarray(self.held == fold)

    def kept_out(self, fold: int) -> Pixels:
        """Return the pixels not to be learnt from in a fold: those held out and their buffer, (height, width)."""
        return _near(self.held == fold, self.halo)

    def training(self, fold: int) -> Pixels:
        """Return the pixels trained on in a fold, (height, width); no window around one holds a held-out pixel."""
        return (self.labels > 0) & ~self.kept_out(fold)

    def units_at(self, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the ground units of pixels."""
        return self.units[rows, columns].astype(np.int64)


def split_ground(labels: Labels, units: Units, halo: int, seed: int, folds: int = 1, kind: str = "fields") -> Split:
    """Choose ground to measure accuracy on.

    Args:
        labels: (height, width), 0 is unlabelled.
        units: (height, width), number of each labelled pixel's ground unit, 0 where unlabelled.
        halo: half of the network's window, in pixels; training pixels nearer than that (in rows or columns) to a
            held-out pixel are dropped, so that no training window holds one.
        seed: of the choice.
        folds: 1 holds out some 15 % of each class once; k of 2 or more hold out every unit in turn.
        kind: what the units are called, "fields" or "patches".

    Returns:
        The split: by units where they measure at least two classes with a tenth of the labelled pixels, and leave
        enough to learn from, else by blocks. Patches of scattered pixels are first joined over gaps of a pixel.
    """
    if kind == "patches":
        units = bridged_if_scattered(labels, units)
    by_units = _split_by_units(labels, units, halo, seed, folds, kind)
    return by_units if by_units is not None else _split_by_blocks(labels, units, halo, seed, folds)


def split_as_given(labels: Labels, units: Units, held: Pixels, halo: int, kind: str) -> Split:
    """Return the split where the analyst says which pixels accuracy is measured on.

    Args:
        labels: (height, width), 0 is unlabelled.
        units: (height, width), number of each labelled pixel's ground unit, 0 where unlabelled.
        held: (height, width), the labelled pixels that are held out.
        halo: half of the network's window, in pixels, as in :func:`split_ground`.
        kind: what the units are called, "fields" or "patches".
    """
    totals = np.bincount(labels.ravel())
    totals[0] = 0
    measured = np.bincount(labels[held], minlength=len(totals)) > 0
    return Split(labels, _renumbered(units), held.astype(np.uint8), 1, kind, halo, _values((totals > 0) & ~measured))


def choose_block(labels: Labels) -> int:
    """Choose a block edge, 16 to 128 pixels, that cuts the area of the labels (height, width) into some 300 blocks."""
    rows = np.flatnonzero(labels.any(axis=1))
    columns = np.flatnonzero(labels.any(axis=0))
    area = float(np.ptp(rows) + 1) * float(np.ptp(columns) + 1) if len(rows) else 1.0
    return int(np.clip(round(math.sqrt(area / 300)), SMALLEST_BLOCK, LARGEST_BLOCK))


def _split_by_units(labels: Labels, units: Units, halo: int, seed: int, folds: int, kind: str) -> Split | None:
    """Split by whole units; None where they are none, measure too little or leave too little."""
    if kind == "patches" and _coverage(labels) >= WALL_TO_WALL:
        return None
    units = _renumbered(units)
    members = _Members(labels, units)
    totals = members.pixels.sum(0)
    enough = members.units_of_classes() >= LEAST_UNITS
    # A unit that also holds a class with too few units stays in training, or that class would lose ground it needs.
    eligible = ~(members.pixels[:, ~enough] > 0).any(1)
    random = np.random.default_rng(seed)
    if folds == 1:
        choice = _Choice(labels, halo)
        # Three passes, each bolder than the one before: the usual share of each class; then classes that are still
        # short of validation may cost training more; last, classes without any get one unit. What an
        # earlier pass held out stays held out.
        for wanted, kept in ((VALIDATION_PART, KEPT_PART), (LEAST_PART, BOLDLY_KEPT_PART), (0.0, 1 / LEAST_UNITS)):
            choice.fill(units, members, eligible, wanted, kept, random)
        held = choice.held
    else:
        numbers = np.zeros(len(eligible) + 1, dtype=np.uint8)
        numbers[1:] = _deal(members, eligible, folds, random)
        held = numbers[units]
    measured = np.bincount(labels[held > 0], minlength=len(totals)) > 0
    split = Split(labels, units, held, folds, kind, halo, _values((totals > 0) & ~measured))
    is_measured = measured.sum() >= 2 and totals[measured].sum() >= LEAST_MEASURED * totals.sum()
    is_enough = (held > 0).sum() >= LEAST_HELD * totals.sum() and _leaves_enough(split)
    return split if is_measured and is_enough else None


def _split_by_blocks(labels: Labels, units: Units, halo: int, seed: int, folds: int) -> Split:
    """Split by squares of ground, and tell how many held-out pixels lie in a unit that is trained on as well."""
    edge = choose_block(labels)
    random = np.random.default_rng(seed)
    # Classes that live in one corner are lost or taken whole by large blocks: half the edge serves them.
    halves = _blocks(labels, edge // 2)
    if folds == 1:
        choice = _Choice(labels, halo)
        for side, wanted, kept in (
            (edge, VALIDATION_PART, KEPT_PART),
            (edge, LEAST_PART, BOLDLY_KEPT_PART),
            (edge // 2, LEAST_PART, KEPT_PART),
            (edge // 2, LEAST_PART, BOLDLY_KEPT_PART),
        ):
            blocks = halves if side != edge else _blocks(labels, edge)
            members = _Members(labels, blocks)
            choice.fill(blocks, members, np.ones(len(members.pixels), dtype=bool), wanted, kept, random)
        # Blocks of both sizes may be held out: the smaller ones number the ground as units.
        held, blocks = choice.held, halves
    else:
        blocks = _blocks(labels, edge)
        members = _Members(labels, blocks)
        numbers = np.zeros(len(members.pixels) + 1, dtype=np.uint8)
        numbers[1:] = _deal(members, np.ones(len(members.pixels), dtype=bool), folds, random)
        held = numbers[blocks]
    totals = np.bincount(labels.ravel())
    totals[0] = 0
    measured = np.bincount(labels[held > 0], minlength=len(totals)) > 0
    split = Split(labels, blocks, held, folds, "blocks", halo, _values((totals > 0) & ~measured), edge)
    return replace(split, shared=_shared(split, units))


def bridged_if_scattered(labels: Labels, units: Units) -> Units:
    """Return units (height, width) as they are; scattered pixels are joined to patches over gaps of a pixel."""
    sizes = np.bincount(units.ravel())[1:]
    sizes = sizes[sizes > 0]
    if not len(sizes) or np.median(sizes) > SCATTERED_PIXELS:
        return units
    bridged = np.zeros(labels.shape, dtype=np.int32)
    last = 0
    for value in np.unique(labels[labels > 0]):
        own = labels == value
        found, count = label(_near(own, 1), generate_binary_structure(2, 2))
        bridged[own] = found[own] + last
        last += count
    return bridged


class _Members:
    """Where units lie, and how many pixels of each class each of them has."""

    def __init__(self, labels: Labels, units: Units) -> None:
        there = units > 0
        count, classes = int(units.max(initial=0)), int(labels.max(initial=0)) + 1
        # Units times classes may be many: only pairs that occur are kept while counting.
        codes, numbers = np.unique(units[there].astype(np.int64) * classes + labels[there], return_counts=True)
        self.pixels = np.zeros((count, classes), dtype=np.int64)
        self.pixels[codes // classes - 1, codes % classes] = numbers
        self.pixels[:, 0] = 0
        self.places: Sequence[tuple[slice, slice] | None] = find_objects(units)

    def units_of_classes(self) -> NDArray[np.int64]:
        """Count the units that hold each class value."""
        return np.asarray((self.pixels > 0).sum(0))


class _Choice:
    """Choosing units to hold out while watching what is left for training."""

    def __init__(self, labels: Labels, halo: int) -> None:
        self._labels = labels
        self._halo = halo
        self._left = labels > 0
        self._totals = np.bincount(labels.ravel(), minlength=2)
        self._totals[0] = 0
        self._remaining = self._totals.copy()
        self._validated = np.zeros_like(self._totals)
        self.held = np.zeros(labels.shape, dtype=np.uint8)

    def fill(
        self,
        units: Units,
        members: _Members,
        eligible: Pixels,
        wanted: float,
        kept: float,
        random: np.random.Generator,
    ) -> None:
        """Hold out units, class by class from the rarest on, until the wanted part of each class is there.

        A unit is passed over where it and its buffer would leave less than the kept part of any class to training.
        Where nothing is ``wanted``, classes that have none get one unit.
        """
        present = _values(self._totals > 0)
        for value in sorted(present, key=lambda one: (self._totals[one], one)):
            for unit in random.permutation(np.flatnonzero(eligible & (members.pixels[:, value] > 0)) + 1):
                if self._validated[value] >= max(1.0, wanted * self._totals[value]):
                    break
                self._hold_out(units, int(unit), members.places[unit - 1], kept)

    def _hold_out(self, units: Units, unit: int, place: tuple[slice, slice] | None, kept: float) -> None:
        """Hold out one unit where training can spare it and its buffer."""
        if place is None:
            return
        rows, columns = (slice(max(0, part.start - self._halo), part.stop + self._halo) for part in place)
        own = units[rows, columns] == unit
        near = _near(own, self._halo)
        labels, left = self._labels[rows, columns], self._left[rows, columns]
        lost = self._count(labels[near & left])
        remaining = self._remaining - lost
        # A class that loses nothing here may be short already: that is no reason to spare this unit.
        enough = (remaining >= np.maximum(kept * self._totals, 1)) | (lost == 0)
        if lost.any() and enough.all():
            self._remaining = remaining
            left[near] = False
            held = self.held[rows, columns]
            self._validated += self._count(labels[own & (held == 0)])
            held[own] = 1

    def _count(self, labels: Labels) -> NDArray[np.int64]:
        counts = np.bincount(labels, minlength=len(self._totals))
        counts[0] = 0
        return counts


def _deal(members: _Members, eligible: Pixels, folds: int, random: np.random.Generator) -> NDArray[np.uint8]:
    """Deal units to folds so that each class is spread evenly; 0 for units that are never held out."""
    totals = members.pixels.sum(0).astype(np.float64)
    rarest = np.where(members.pixels > 0, totals, np.inf).argmin(1)
    dealt = np.zeros(len(eligible), dtype=np.uint8)
    share = np.zeros((folds, len(totals)))
    order = random.permutation(np.flatnonzero(eligible & (members.pixels.sum(1) > 0)))
    # Rare classes first, and of each class large units first: small ones even out what those left.
    order = order[np.lexsort((-members.pixels[order].sum(1), totals[rarest[order]]))]
    for unit in order:
        column = share[:, rarest[unit]]
        fold = int(random.choice(np.flatnonzero(column == column.min())))  # nosec B311 # numpy's, no secret
        dealt[unit] = fold + 1
        share[fold] += members.pixels[unit]
    return dealt


def _coverage(labels: Labels) -> float:
    """Return the labelled share of the rectangle around all labels."""
    rows, columns = np.flatnonzero(labels.any(axis=1)), np.flatnonzero(labels.any(axis=0))
    if not len(rows):
        return 0.0
    return float((labels > 0).sum()) / (int(np.ptp(rows) + 1) * int(np.ptp(columns) + 1))


def _leaves_enough(split: Split) -> bool:
    """Return whether enough of what is not held out is left beside the buffers, in every fold."""
    labelled = int((split.labels > 0).sum())
    for fold in range(1, split.folds + 1):
        rest = labelled - int(split.validation(fold).sum())
        if not rest or split.training(fold).sum() < LEAST_RETAINED * rest:
            return False
    return True


def _shared(split: Split, units: Units) -> float:
    """Return the share of the held-out pixels whose unit has pixels that are trained on in the same fold."""
    common = 0
    for fold in range(1, split.folds + 1):
        trained = np.zeros(int(units.max(initial=0)) + 1, dtype=bool)
        trained[units[split.training(fold)]] = True
        common += int(trained[units[split.validation(fold)]].sum())
    return common / max(1, int((split.held > 0).sum()))


def _blocks(labels: Labels, edge: int) -> Units:
    """Number the squares of an edge, as units of the labelled pixels."""
    rows, columns = np.nonzero(labels)
    across = labels.shape[1] // edge + 1
    units = np.zeros(labels.shape, dtype=np.int64)
    units[rows, columns] = (rows // edge) * across + columns // edge + 1
    return _renumbered(units)


def _renumbered(units: NDArray[np.int32] | NDArray[np.int64]) -> Units:
    """Number units 1, 2, 3 ... without gaps; 0 stays."""
    numbers, members = np.unique(units, return_inverse=True)
    first = 0 if len(numbers) and numbers[0] == 0 else 1
    renumbered: Units = (members.reshape(units.shape) + first).astype(np.int32)
    return renumbered


def _near(pixels: Pixels, halo: int) -> Pixels:
    """Return the pixels within ``halo`` rows and columns of those given."""
    if not halo:
        return np.asarray(pixels, dtype=bool)
    near: Pixels = maximum_filter(np.asarray(pixels, dtype=np.uint8), size=2 * halo + 1, mode="constant") > 0
    return near


def _values(which: Pixels) -> tuple[int, ...]:
    return tuple(int(value) for value in np.flatnonzero(which))
