"""What a classification will cost, guessed before it starts. Needs no torch."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass

from ..contracts.limits import BATCH_PIXELS, BLOCK_SIZE
from ..machine import cache_memory, job_memory
from ..model.spec import ModelSpec

CPU_PIXELS_PER_SECOND = 50_000.0
FLOAT_BYTES = 4
PROBABILITY_BYTES = 6
"""Of a class at a pixel: uint16 in the strip's result, in the tile's, and in what is handed to GDAL."""
WRITTEN, WRITTEN_PER_PIXEL = 32 * 2**20, 16
"""Bytes of blocks that are kept because they are written, at most, and of a pixel in a few maps."""
STRIPE_TILES = 8
"""Tiles side by side in a stripe of a scene, see :mod:`mamol.core.raster.reading_order`."""


@dataclass(frozen=True)
class ClassifyEstimate:
    """The guess: ``pixels`` to classify, ``seconds`` they take, ``memory`` in bytes on top of QGIS's own."""

    pixels: int
    seconds: float
    memory: int


def tile_bytes(
    spec: ModelSpec, sensors: Collection[str], rows: int, columns: int, with_probabilities: bool = False
) -> int:
    r"""Guess the memory of a part of a scene while it is classified.

    In floats of four bytes it is

    .. math:: n \, (2 B + (S + 1) C + 2 E + 8) + b \, ((S + 1) C' + 6 \, (M T + 1) \, d \, (4 + q)).

    n are the pixels of the part with its halo, b those of a batch; of the M sensors used, B are the
    bands and C the components (of a series, of all dates), C' the most numbers that one sensor's components are
    encoded as; S is the number of window sizes, E of experts.
    The first term holds the values, as GDAL gives them and as floats, the stems' features, and what goes into the
    maps; the second a batch encoded in bins, and its tokens in a block of the trunk (queries, keys, values, output,
    and an MLP of q times the width). Where the probabilities of the K classes are kept, each takes two bytes in the
    tile's result, joined from its strips, and again in what is written: 6 K bytes a pixel of the whole tile of
    ``columns`` x ``columns`` pixels, however few of its rows are classified at once.
    """
    shape = spec.architecture
    used = [sensor for sensor in spec.sensors if sensor.name in sensors]
    pixels = (rows + 2 * shape.halo) * (columns + 2 * shape.halo)
    per_pixel = sum(
        max(1, sensor.dates) * (2 * sensor.bands + (len(shape.scales) + 1) * sensor.components) for sensor in used
    )
    per_pixel += 2 * len(spec.expert_names) + 8
    per_batch_pixel = 6 * (len(used) * shape.tokens + 1) * shape.width * (4 + shape.mlp_ratio)
    most = max((sensor.components * (shape.bins_of(sensor) + 1) for sensor in used), default=0)
    per_batch_pixel += (len(shape.scales) + 1) * most
    floats = pixels * per_pixel + min(BATCH_PIXELS, rows * columns) * per_batch_pixel
    kept = PROBABILITY_BYTES * len(spec.classes) * columns * columns if with_probabilities else 0
    return round(floats * FLOAT_BYTES) + kept


def cache_bytes(spec: ModelSpec, sensors: Collection[str], pixels: int) -> int:
    """Guess the memory of the blocks that GDAL keeps of a scene of so many pixels: three rows of a stripe of tiles."""
    bands = sum(max(1, sensor.dates) * sensor.bands for sensor in spec.sensors if sensor.name in sensors)
    # A stripe's tiles touch the blocks on both sides of it.
    read = min(pixels, 3 * BLOCK_SIZE * min(math.ceil(math.sqrt(pixels)), (STRIPE_TILES + 2) * BLOCK_SIZE))
    return read * bands * FLOAT_BYTES + min(WRITTEN, pixels * WRITTEN_PER_PIXEL)


def estimate_classify(
    spec: ModelSpec,
    sensors: Collection[str],
    pixels: int,
    pixels_per_second: float = CPU_PIXELS_PER_SECOND,
    workers: int = 1,
    limit: int | None = None,
    with_probabilities: bool = False,
) -> ClassifyEstimate:
    """Guess time and memory of a classification.

    Pixels are read and classified tile by tile, so the memory does not grow with the scene beyond one tile for
    each thread, and the blocks of files that are kept decoded.

    Args:
        spec: the model.
        sensors: names of the sensors used.
        pixels: how many are classified.
        pixels_per_second: as measured in an earlier run, or the default.
        workers: number of threads.
        limit: bytes the job may take; None goes by what is free.
        with_probabilities: whether the probabilities of all classes are kept.

    Returns:
        The guess.
    """
    side = math.ceil(min(BLOCK_SIZE, math.sqrt(max(pixels, 1))))
    tiles = min(workers, math.ceil(pixels / BLOCK_SIZE**2))
    allowed = job_memory(limit)
    cache = min(cache_memory(allowed), cache_bytes(spec, sensors, pixels))
    whole, row = (tile_bytes(spec, sensors, rows, side, with_probabilities) for rows in (side, 1))
    memory = min(max(1, tiles) * whole, max(1, allowed - cache))
    # Of a tile that is too large for what is allowed there are fewer rows at a time, but one at least.
    memory = max(memory, row)
    return ClassifyEstimate(pixels, pixels / max(pixels_per_second, 1.0), memory + cache)
