"""Dividing labelled ground into training and test: whole fields first, as the product does, else blocks of ground."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import rasterio
from mamol.core.contracts.labels import LabelRaster
from mamol.core.raster.grid import Grid
from mamol.core.raster.labels.labelled_pixels import read_labels
from mamol.core.raster.labels.units import read_units
from mamol.core.training.split import bridged_if_scattered, split_ground
from mamol.demo.split import Labels, Units, deal_units, near, with_buffer
from numpy.typing import NDArray

from .sets import StudySet


@dataclass(frozen=True)
class Ground:
    """Labelled pixels and their ground units.

    Attributes:
        labels: (height, width), class values; 0 is unlabelled.
        units: (height, width), number of each labelled pixel's unit, from 1.
        kind: what the units are: "fields" (polygons), "patches" (of one class) or "blocks" (squares).
        patches: (height, width), the patches that blocks cut through; else the units themselves.
    """

    labels: Labels
    units: Units
    kind: str
    patches: Units


@dataclass(frozen=True)
class Division:
    """Ground, divided.

    Attributes:
        training: (height, width), labels to learn from; 0 elsewhere.
        test: (height, width), labels to be tested on; 0 elsewhere.
        units: (height, width), as in :class:`Ground`.
        kind: as in :class:`Ground`.
        kept_out: (height, width), the test pixels and the buffer around them: nothing may be learnt of them.
        untested: values of classes that are trained but not tested.
        shared: share of the test pixels whose own field or patch is also trained on, 0 to 1.
    """

    training: Labels
    test: Labels
    units: Units
    kind: str
    kept_out: NDArray[np.bool_]
    untested: tuple[int, ...]
    shared: float


def label_source(one: StudySet) -> LabelRaster:
    """Return the labels of a scene as the product is given them."""
    return LabelRaster(str(one.folder / one.labels), units_path=str(one.folder / one.units) if one.units else None)


def read_ground(one: StudySet, halo: int) -> Ground:
    """Read the labels of a scene and the units the product tells apart in them.

    Args:
        one: the scene, at hand; its labels are on the first sensor's grid or any other.
        halo: half of the network's window, in pixels.

    Returns:
        Polygons where the scene has a raster of them, else patches; blocks where the product would fall back to them
        (with seed 0), as on maps without gaps.
    """
    source = label_source(one)
    with rasterio.open(one.folder / next(iter(one.sensors.values()))) as dataset:
        grid = Grid.of(dataset)
    labels, units = read_labels(source, grid), read_units(source, grid)
    kind = "fields" if one.units else "patches"
    if split_ground(labels, units, halo, 0, 1, kind).kind == kind:
        return Ground(labels, units, kind, units)
    return Ground(labels, squares(labels, one.block), "blocks", bridged_if_scattered(labels, units))


def squares(labels: Labels, edge: int) -> Units:
    """Number the blocks of ``edge`` by ``edge`` pixels that the labelled pixels lie in."""
    rows, columns = np.nonzero(labels)
    units = np.zeros(labels.shape, dtype=np.int32)
    units[rows, columns] = (rows // edge) * (labels.shape[1] // edge + 1) + columns // edge + 1
    return units


def divide(ground: Ground, halo: int, seed: int, tested_part: float = 0.5, least_left: int = 1) -> Division:
    """Divide ground at random; training pixels within ``halo`` of a test pixel are dropped.

    Args:
        ground: the labelled pixels.
        halo: half of the network's window, in pixels.
        seed: of the order in which units are dealt.
        tested_part: part of each class's pixels that is wanted for the test.
        least_left: units of each tested class that training keeps.
    """
    side = deal_units(ground.labels, ground.units, seed, tested_part, least_left)
    training, test = with_buffer(ground.labels, side, halo)
    # Where the buffer leaves nothing of a class to learn from, it cannot be tested.
    test = np.where(np.isin(test, np.unique(training)), test, 0).astype(np.uint16)
    tested = test > 0
    trained_patches = np.unique(ground.patches[training > 0])
    shared = float(np.isin(ground.patches[tested], trained_patches).mean()) if tested.any() else 0.0
    untested = np.setdiff1d(np.unique(training), np.append(np.unique(test), 0))
    kept_out = near((ground.labels > 0) & ~side, halo)
    return Division(training, test, ground.units, ground.kind, kept_out, tuple(untested.tolist()), shared)


def keep_at_most(labels: Labels, most: int, seed: int) -> Labels:
    """Thin labelled pixels to ``most`` in all, each class in proportion but 30 of each."""
    values = labels[labels > 0]
    if len(values) <= most:
        return labels
    counts = np.bincount(values)
    chance = np.clip(np.maximum(most / len(values), 30 / np.maximum(counts, 1)), 0, 1)
    kept = np.random.default_rng(seed).random(labels.shape) < chance[np.minimum(labels, len(counts) - 1)]
    return np.where(kept, labels, 0)
