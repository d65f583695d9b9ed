"""What a classification will cost, guessed before it starts. Needs no torch."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.spec import ModelSpec

CPU_PIXELS_PER_SECOND = 20_000.0
TILE_SIDE = 256
FLOAT_BYTES = 4


@dataclass(frozen=True)
class ClassifyEstimate:
    """The guess: ``pixels`` to classify, ``seconds`` they take, ``memory`` in bytes on top of QGIS's own."""

    pixels: int
    seconds: float
    memory: int


def estimate_classify(
    spec: ModelSpec, sensors: list[str], pixels: int, pixels_per_second: float = CPU_PIXELS_PER_SECOND
) -> ClassifyEstimate:
    r"""Guess time and memory of a classification.

    Pixels are read and classified tile by tile, so the memory does not grow with the scene beyond
    one tile. With n the pixels of a tile, halo included, it is, in floats of four bytes,

    .. math:: n \, (2 B + M T d (4 + q) + 2 K),

    B the bands of the sensors used (values as read, and standardised), M T d the tokens in a block
    of the trunk (input, attention's queries, keys and values) with the MLP's hidden layer of q times
    the width, and K the classes (logits and probabilities). M is the number of sensors used.

    Args:
        spec: the model.
        sensors: names of the sensors used.
        pixels: how many are classified.
        pixels_per_second: as measured in an earlier run, or the default.

    Returns:
        The guess.
    """
    shape = spec.architecture
    bands = sum(sensor.bands for sensor in spec.sensors if sensor.name in sensors)
    side = TILE_SIDE + 2 * shape.halo
    tile = min(side * side, max(pixels, 1))
    token_floats = len(sensors) * shape.tokens * shape.width * (4 + shape.mlp_ratio)
    floats = tile * (2 * bands + token_floats + 2 * len(spec.classes))
    return ClassifyEstimate(pixels, pixels / max(pixels_per_second, 1.0), floats * FLOAT_BYTES)
