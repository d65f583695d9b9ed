"""What a classification will cost, guessed before it starts. Needs no torch."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass

from ..model.spec import ModelSpec

CPU_PIXELS_PER_SECOND = 20_000.0
TILE_SIDE = 256
BATCH = 8192
FLOAT_BYTES = 4


@dataclass(frozen=True)
class ClassifyEstimate:
    """The guess: ``pixels`` to classify, ``seconds`` they take, ``memory`` in bytes on top of QGIS's own."""

    pixels: int
    seconds: float
    memory: int


def estimate_classify(
    spec: ModelSpec, sensors: Collection[str], pixels: int, pixels_per_second: float = CPU_PIXELS_PER_SECOND
) -> ClassifyEstimate:
    r"""Guess time and memory of a classification.

    Pixels are read tile by tile and classified in batches, so the memory does not grow with the
    scene beyond one tile. In floats of four bytes it is

    .. math:: n \, (2 B + (S + 1) C) + b \, (S + 1) \, (2 Q + 4) \, C + 3 \, b \, (M T + 1) \, d \, (4 + q).

    n are the pixels of a tile with its halo, b those of a batch; of the M sensors used, B are the
    bands and C the components; S is the number of window sizes. The first term holds the values, as
    read and as tensors, and the stems' features; the second these encoded in Q bins, with what is copied
    on the way; the third the tokens of a batch in a block of the trunk (queries, keys, values, output,
    and an MLP of q times the width), three times over for the adapters and what is copied on the way.
    Measured on a 200-band scene: 385 to 450 MB, guessed 399.

    Args:
        spec: the model.
        sensors: names of the sensors used.
        pixels: how many are classified.
        pixels_per_second: as measured in an earlier run, or the default.

    Returns:
        The guess.
    """
    shape = spec.architecture
    used = [sensor for sensor in spec.sensors if sensor.name in sensors]
    side = min(TILE_SIDE, math.sqrt(max(pixels, 1))) + 2 * shape.halo
    per_pixel = sum(2 * sensor.bands + (len(shape.scales) + 1) * sensor.components for sensor in used)
    tokens = len(used) * shape.tokens + 1
    per_batch_pixel = 3 * tokens * shape.width * (4 + shape.mlp_ratio)
    per_batch_pixel += sum((len(shape.scales) + 1) * (2 * shape.bins + 4) * sensor.components for sensor in used)
    floats = side * side * per_pixel + min(BATCH, pixels) * per_batch_pixel
    return ClassifyEstimate(pixels, pixels / max(pixels_per_second, 1.0), round(floats * FLOAT_BYTES))
