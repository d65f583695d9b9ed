"""Labelled places with the features of some of their pixels: what a check of labels looks at."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray

from ..model.series_stem import build_stem
from ..model.spec import Architecture
from ..progress import PartOfProgress, Progress
from ..raster.sensors import SensorStack
from ..training.samples import Role, read_samples
from ..training.simple_models import feature_table
from ..training.start import sensor_specs
from ..training.statistics import sample_pixels, standardisation

PIXELS_OF_PLACE = 25
"""Pixels of one place that are looked at."""
MOST_PIXELS = 30_000
SHAPE = Architecture(scales=(1, 3))
"""A pixel itself and the 3 x 3 around it: wider windows would see over the edge of small places."""


@dataclass(frozen=True)
class CheckedPixels:
    """N labelled pixels of P places.

    Attributes:
        table: (N, F), features of all sensors, of a series those of regular days, then which sensors are present.
        rows, columns: (N,), where they lie in the grid.
        places: (N,), number of the place, from 1.
    """

    table: NDArray[np.float32]
    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    places: NDArray[np.int32]

    def of(self, layer: NDArray[np.generic]) -> NDArray[np.int64]:
        """Return the value of a layer (height, width) at each pixel, (N,)."""
        return layer[self.rows, self.columns].astype(np.int64)


def read_pixels(stack: SensorStack, places: NDArray[np.int32], seed: int, progress: Progress) -> CheckedPixels:
    """Read the features of some pixels of every labelled place.

    Args:
        stack: the open sensors.
        places: (height, width), number of the place of each labelled pixel; 0 is unlabelled.
        seed: of the choice of pixels.
        progress: told about every tile, and about dates without data.

    Returns:
        At most 25 pixels of a place, fewer where there are many places; those that no sensor sees are left out.

    Raises:
        RasterError: a sensor has no valid pixel, or cannot be read.
        Cancelled: when the progress says so.
    """
    drawn = sample_pixels(stack, seed, PartOfProgress(progress, 0.0, 0.3))
    for sentence in drawn.notes:
        progress.warn(sentence)
    specs = sensor_specs(stack, drawn.values)
    stems = []
    for spec in specs:
        stem = build_stem(spec, SHAPE, torch.Generator().manual_seed(seed))
        mean, basis = standardisation(drawn.values[spec.name])
        stem.mean.copy_(mean)
        stem.basis.copy_(basis)
        stems.append(stem)
    chosen = draw_pixels(places, seed)
    roles = np.where(chosen, int(Role.TRAINING), 0).astype(np.uint8)
    samples = read_samples(stack, stems, roles, places.astype(np.int64), PartOfProgress(progress, 0.3, 1.0))
    where = samples.places.numpy().astype(np.int64)
    fixed = tuple(stem.described(features) for stem, features in zip(stems, samples.features))
    table = feature_table(replace(samples, features=fixed))
    return CheckedPixels(table, where[:, 0], where[:, 1], samples.classes.numpy().astype(np.int32))


def draw_pixels(places: NDArray[np.int32], seed: int, each: int = PIXELS_OF_PLACE) -> NDArray[np.bool_]:
    """Choose some pixels of every place.

    Args:
        places: (height, width), number of the place of each labelled pixel; 0 is unlabelled.
        seed: of the choice.
        each: pixels of a place, at most; fewer where there are so many places that ``MOST_PIXELS`` would be passed.

    Returns:
        (height, width), bool: at least one pixel of every place.
    """
    index = np.flatnonzero(places)
    chosen = np.zeros(places.size, dtype=bool)
    if not len(index):
        return chosen.reshape(places.shape)
    each = int(np.clip(MOST_PIXELS // int(places.max()), 1, each))
    index = np.random.default_rng(seed).permutation(index)
    numbers = places.reshape(-1)[index]
    order = np.argsort(numbers, kind="stable")
    sorted_numbers = numbers[order]
    firsts = np.searchsorted(sorted_numbers, sorted_numbers)
    chosen[index[order[np.arange(len(order)) - firsts < each]]] = True
    return chosen.reshape(places.shape)
