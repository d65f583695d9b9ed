"""Counts over all tiles of a classification."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np

from ..message import message
from ..model.spec import ModelSpec
from .engine import TileResult
from .trust import NO_TRUST, Trust, outside, outside_tags, outside_warning


class Figures:
    """Counts over all tiles.

    Args:
        spec: the model.
        trust: what was found out about where to trust it.
    """

    def __init__(self, spec: ModelSpec, trust: Trust = NO_TRUST) -> None:
        self._spec = spec
        self._is_sampled = trust.every > 1
        self._compared = 0
        self._outside = 0
        self._classes = np.zeros(len(spec.classes), dtype=np.int64)
        self._confidence = 0.0
        self.patterns: Counter[int] = Counter()
        self.expert_peaks: tuple[float, ...] = ()
        self.valid = 0

    def add(self, tile: TileResult) -> None:
        """Take a tile into account."""
        seen = tile.pattern > 0
        values, counts = np.unique(tile.pattern, return_counts=True)
        self.patterns.update(dict(zip(values.tolist(), counts.tolist())))
        self._classes += np.bincount(tile.winner[seen], minlength=len(self._classes))
        self._confidence += float(tile.confidence[seen].sum(dtype=np.float64))
        self.valid += int(seen.sum())
        seen_by_training = self._spec.applicability
        if tile.dissimilarity is not None and seen_by_training is not None:
            self._compared += int((~np.isnan(tile.dissimilarity)).sum())
            self._outside += int(outside(seen_by_training, tile.pattern, tile.dissimilarity).sum())
        if tile.expert_shares is not None:
            peaks = tile.expert_shares[:, seen].max(axis=1, initial=0.0).tolist()
            self.expert_peaks = tuple(map(max, peaks, self.expert_peaks or peaks))

    @property
    def mean_confidence(self) -> float:
        """Mean over the pixels that a sensor sees; NaN when there is none."""
        return self._confidence / self.valid if self.valid else math.nan

    @property
    def outside_share(self) -> float:
        """Share of the pixels compared that are unlike all of training; NaN where none was compared."""
        return self._outside / self._compared if self._compared else math.nan

    def provenance(self) -> dict[str, str]:
        """Return what is known for the rasters' metadata once all tiles are done."""
        return outside_tags(self.outside_share, self._is_sampled)

    def class_pixels(self) -> dict[int, int]:
        """Return the pixel count of every class value that occurs."""
        counts = self._classes.tolist()
        return {entry.value: count for entry, count in zip(self._spec.classes, counts) if count}

    def warnings(self, is_part: bool = False) -> tuple[str, ...]:
        """Warn when there was nothing to classify, or much of it is unlike training, but not part by part."""
        if not self.valid:
            return (message("No sensor has data in the extent: the maps are empty. Choose another extent."),)
        return () if is_part else outside_warning(self.outside_share, self._is_sampled)
