"""What a classification will cost, guessed before it starts. Needs no torch."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass

from ..model.spec import ModelSpec

CPU_PIXELS_PER_SECOND = 50_000.0
TILE_SIDE = 256
BATCH = 1024
FLOAT_BYTES = 4


@dataclass(frozen=True)
class ClassifyEstimate:
    """The guess: ``pixels`` to classify, ``seconds`` they take, ``memory`` in bytes on top of QGIS's own."""

    pixels: int
    seconds: float
    memory: int


def tile_bytes(spec: ModelSpec, sensors: Collection[str], rows: int, columns: int) -> int:
    r"""Guess the memory of a part of a scene while it is classified.

    In floats of four bytes it is

    .. math:: n \, (2 B + (S + 1) C + 2 E + 8) + b \, ((S + 1) C' + 6 \, (M T + 1) \, d \, (4 + q)).

    n are the pixels of the part with its halo, b those of a batch; of the M sensors used, B are the
    bands and C the components, C' the most numbers that one sensor's components are encoded as; S is the number of
    window sizes, E of experts.
    The first term holds the values, as GDAL gives them and as floats, the stems' features, and what goes into the
    maps; the second a batch encoded in bins, and its tokens in a block of the trunk (queries, keys, values, output,
    and an MLP of q times the width).
    """
    shape = spec.architecture
    used = [sensor for sensor in spec.sensors if sensor.name in sensors]
    pixels = (rows + 2 * shape.halo) * (columns + 2 * shape.halo)
    per_pixel = sum(2 * sensor.bands + (len(shape.scales) + 1) * sensor.components for sensor in used)
    per_pixel += 2 * len(spec.expert_names) + 8
    per_batch_pixel = 6 * (len(used) * shape.tokens + 1) * shape.width * (4 + shape.mlp_ratio)
    most = max((sensor.components * (shape.bins_of(sensor) + 1) for sensor in used), default=0)
    per_batch_pixel += (len(shape.scales) + 1) * most
    floats = pixels * per_pixel + min(BATCH, rows * columns) * per_batch_pixel
    return round(floats * FLOAT_BYTES)


def estimate_classify(
    spec: ModelSpec,
    sensors: Collection[str],
    pixels: int,
    pixels_per_second: float = CPU_PIXELS_PER_SECOND,
    workers: int = 1,
) -> ClassifyEstimate:
    """Guess time and memory of a classification.

    Pixels are read and classified tile by tile, so the memory does not grow with the scene beyond one tile for
    each thread.

    Args:
        spec: the model.
        sensors: names of the sensors used.
        pixels: how many are classified.
        pixels_per_second: as measured in an earlier run, or the default.
        workers: number of threads.

    Returns:
        The guess.
    """
    side = math.ceil(min(TILE_SIDE, math.sqrt(max(pixels, 1))))
    tiles = min(workers, math.ceil(pixels / TILE_SIDE**2))
    memory = max(1, tiles) * tile_bytes(spec, sensors, side, side)
    return ClassifyEstimate(pixels, pixels / max(pixels_per_second, 1.0), memory)
