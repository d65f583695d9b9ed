"""Counting, tile by tile, what comes of one combination of sensors: nothing here grows with the scene."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..contracts.labels import ClassEntry
from ..contracts.what_if import SubsetFigures, Transition
from ..evaluation.metrics import PairCounter, accuracy_from_confusion

Values = NDArray[np.uint16]


class SubsetTally:
    """Counts of one combination of sensors beside the map with all of them.

    Args:
        sensors: names of the combination's sensors, in the model's order.
    """

    def __init__(self, sensors: tuple[str, ...]) -> None:
        self.sensors = sensors
        self.matching = 0
        self._valid = 0
        self._mapped = 0
        self._confidence = 0.0
        self._turned: dict[tuple[int, int], tuple[int, float]] = {}
        self.reference = PairCounter()

    def add(self, full: Values, own: Values, confidence: NDArray[np.float32], hectares: NDArray[np.float64]) -> None:
        """Count the valid pixels of a tile.

        Args:
            full: (N,), class values with all sensors.
            own: (N,), class values with these sensors; 0 where none of them sees the pixel.
            confidence: (N,), probability of the class in ``own``.
            hectares: (N,), areas of the pixels.
        """
        codes = full.astype(np.uint32) << np.uint32(16) | own.astype(np.uint32)
        found, place = np.unique(codes, return_inverse=True)
        counts = np.bincount(place, minlength=len(found)).tolist()
        areas = np.bincount(place, weights=hectares, minlength=len(found)).tolist()
        for code, count, area in zip(found.tolist(), counts, areas):
            before = self._turned.get((code >> 16, code & 0xFFFF), (0, 0.0))
            self._turned[code >> 16, code & 0xFFFF] = (before[0] + count, before[1] + area)
        mapped = own > 0
        self.matching += int(np.count_nonzero(full == own))
        self._valid += len(full)
        self._mapped += int(np.count_nonzero(mapped))
        self._confidence += float(confidence[mapped].sum(dtype=np.float64))

    @property
    def agreement(self) -> float:
        """Share of the valid pixels that get the class they get with all sensors; NaN when there is none."""
        return self.matching / self._valid if self._valid else math.nan

    def figures(self, reference_classes: Sequence[ClassEntry], commonest: int | None) -> SubsetFigures:
        """Return the figures.

        Args:
            reference_classes: all classes that occur in the reference or at its pixels in any map.
            commonest: value of the commonest class of the reference; None without a reference.
        """
        turned = sorted(self._turned.items(), key=lambda item: (-item[1][0], item[0]))
        pixels: dict[int, int] = {}
        hectares: dict[int, float] = {}
        for (_, own), (count, area) in sorted(turned, key=lambda item: item[0][1]):
            if own:
                pixels[own] = pixels.get(own, 0) + count
                hectares[own] = hectares.get(own, 0.0) + area
        names = [entry.name for entry in reference_classes]
        values = [entry.value for entry in reference_classes]
        return SubsetFigures(
            sensors=self.sensors,
            pixels=self._mapped,
            agreement=self.agreement,
            mean_confidence=self._confidence / self._mapped if self._mapped else math.nan,
            class_pixels=pixels,
            class_hectares=hectares,
            transitions=tuple(
                Transition(before, after, count, area) for (before, after), (count, area) in turned if before != after
            ),
            accuracy=(None if commonest is None else accuracy_from_confusion(self.reference.confusion(values), names)),
            right=math.nan if commonest is None else self._right(values, commonest),
        )

    def _right(self, values: Sequence[int], commonest: int) -> float:
        """Return the share that is right when pixels without a class are given the commonest one."""
        counts = self.reference.confusion([0, *values])
        guessed = int(counts[1 + values.index(commonest), 0])
        return (int(np.trace(counts)) + guessed) / int(counts.sum())
