"""How many pixels and features each class has, told before training starts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...contracts.labels import ClassEntry, LabelFeatures, Labels
from ...contracts.sensors import Cover, SensorSource
from ...errors import MamolError
from ...progress import Progress
from ..grid import Grid
from ..sensors import open_sensors
from ..tiles import tiles
from .codes import resolve_codes
from .labelled_pixels import class_entries, open_labels

TILE_SIDE = 2048


@dataclass(frozen=True)
class ClassCounts:
    """What the labels hold.

    Attributes:
        classes: the classes that have pixels, by value, named and coloured.
        pixels: number of pixels on the grid of training by class value.
        polygons: number of features (points, lines, polygons) by class value; None where the labels are a raster.
        labels: the labels, which know their codes now.
        notes: sentences about what was left out, mapped or guessed.
    """

    classes: tuple[ClassEntry, ...]
    pixels: Mapping[int, int]
    polygons: Mapping[int, int] | None
    labels: Labels
    notes: tuple[str, ...] = ()


def count_labels(
    labels: Labels,
    reference: SensorSource,
    known: tuple[ClassEntry, ...] = (),
    progress: Progress | None = None,
    others: Sequence[SensorSource] = (),
    cover: Cover = Cover.UNION,
    pixel_size: float | None = None,
) -> ClassCounts:
    """Count the labelled pixels of each class on the grid of training.

    Args:
        labels: the labels.
        reference: the first sensor of training.
        known: names and colours that are known, by code of the labels.
        progress: asked between tiles whether to stop.
        others: the other sensors; where one of them cannot be used yet, the count is on the first one's ground.
        cover: which ground is trained on.
        pixel_size: edge of a pixel in metres; None is the first sensor's own.

    Returns:
        The counts.

    Raises:
        LabelError: the labels cannot be read, or hold values that cannot be classes.
        RasterError: the reference cannot be opened.
        Cancelled: when the progress says so.
    """
    progress = progress or Progress()
    pixels: Counter[int] = Counter()
    grid = _grid(reference, others, cover, pixel_size)
    notes: list[str] = []
    resolved = resolve_codes(labels, grid, notes.append, progress=progress)
    with open_labels(resolved, grid) as opened:
        for window in tiles(grid.whole, TILE_SIDE):
            progress.check()
            counts = np.bincount(opened.read(window).reshape(-1))
            pixels.update({int(value): int(counts[value]) for value in np.flatnonzero(counts) if value > 0})
            progress.report((window.row_off + window.height) / grid.height, "counting labelled pixels")
        notes += opened.notes()
    values = dict(resolved.codes or ())
    polygons = Counter(values[int(code)] for _, code in labels.features) if isinstance(labels, LabelFeatures) else None
    classes = class_entries(resolved, sorted({*pixels, *(polygons or ())}), known)
    return ClassCounts(classes, dict(pixels), polygons, resolved, tuple(notes))


def _grid(reference: SensorSource, others: Sequence[SensorSource], cover: Cover, pixel_size: float | None) -> Grid:
    """Return the grid of training; that of the first sensor while another's layer cannot be used."""
    if others:
        try:
            with open_sensors([reference, *others], cover=cover, pixel_size=pixel_size) as sensors:
                return sensors.grid
        except MamolError:
            pass  # the row of that sensor says what is wrong with it
    with open_sensors([reference], cover=cover, pixel_size=pixel_size) as sensors:
        return sensors.grid
