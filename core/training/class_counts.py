"""How many pixels and polygons each class has, told before training starts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..progress import Progress
from ..raster.labels import class_entries, read_labels
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
    """

    classes: tuple[ClassEntry, ...]
    pixels: Mapping[int, int]
    polygons: Mapping[int, int] | None


def count_labels(
    labels: Labels, reference: SensorSource, known: tuple[ClassEntry, ...] = (), progress: Progress | None = None
) -> ClassCounts:
    """Count the labelled pixels of each class on the reference sensor's grid.

    Args:
        labels: the labels.
        reference: the sensor whose grid is the grid of training.
        known: names and colours that are known.
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
    whole = Window(0, 0, grid.width, grid.height)
    for window in tiles(whole, TILE_SIDE):
        progress.check()
        values, counts = np.unique(read_labels(labels, grid, window), return_counts=True)
        pixels.update({int(value): int(count) for value, count in zip(values, counts) if value > 0})
        progress.report((window.row_off + window.height) / grid.height, "counting labelled pixels")
    polygons = Counter(value for _, value in labels.features) if isinstance(labels, LabelPolygons) else None
    return ClassCounts(class_entries(labels, sorted({*pixels, *(polygons or ())}), known), dict(pixels), polygons)
