"""How many pixels and polygons each class has, told before training starts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from ..raster.labels import class_entries, open_labels, resolve_codes
from ..raster.sensors import open_sensors
from ..raster.tiles import tiles
from ..requests import ClassEntry, LabelPolygons, Labels, SensorSource

TILE_SIDE = 2048


@dataclass(frozen=True)
class ClassCounts:
    """What the labels hold.

    Attributes:
        classes: the classes that have pixels, by value, named and coloured.
        pixels: number of pixels on the reference grid by class value.
        polygons: number of polygons by class value; None where the labels are a raster.
        labels: the labels, which know their codes now.
        notes: sentences about what was left out, mapped or guessed.
    """

    classes: tuple[ClassEntry, ...]
    pixels: Mapping[int, int]
    polygons: Mapping[int, int] | None
    labels: Labels
    notes: tuple[str, ...] = ()


def count_labels(
    labels: Labels, reference: SensorSource, known: tuple[ClassEntry, ...] = (), progress: Progress | None = None
) -> ClassCounts:
    """Count the labelled pixels of each class on the reference sensor's grid.

    Args:
        labels: the labels.
        reference: the sensor whose grid is the grid of training.
        known: names and colours that are known, by code of the labels.
        progress: asked between tiles whether to stop.

    Returns:
        The counts.

    Raises:
        LabelError: the labels cannot be read, or hold values that cannot be classes.
        RasterError: the reference cannot be opened.
        Cancelled: when the progress says so.
    """
    progress = progress or Progress()
    pixels: Counter[int] = Counter()
    with open_sensors([reference]) as sensors:
        grid = sensors.grid
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
    polygons = Counter(values[int(code)] for _, code in labels.features) if isinstance(labels, LabelPolygons) else None
    classes = class_entries(resolved, sorted({*pixels, *(polygons or ())}), known)
    return ClassCounts(classes, dict(pixels), polygons, resolved, tuple(notes))
