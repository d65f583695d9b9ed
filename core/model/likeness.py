"""How unlike the training pixels a pixel is: the dissimilarity index of Meyer and Pebesma (2021).

Methods in Ecology and Evolution 12, 1620-1633: the distance to the nearest training pixel, in features weighted by what
they matter to the model, over the mean distance between two training pixels. Here the features are those of the stems
of the sensors present, so each pattern has an index of its own, and an absent sensor is not looked at. Of the training
pixels some hundred are kept, spread so that none of the others is far from one of them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from .trust import ApplicabilityRecord

PREFIX = "seen."
"""First part of the names of the tensors of a model file that hold the training pixels kept."""


@dataclass(frozen=True)
class SeenPixels:
    """The training pixels kept.

    Attributes:
        weights: (D,), float32, what each of the features compared is multiplied by; sensor after sensor.
        pixels: (P, D), float16, weighted features; 0 for a sensor that a pixel lacks.
        present: (P, M), bool: the sensors of each.
    """

    weights: Tensor
    pixels: Tensor
    present: Tensor

    def tensors(self) -> dict[str, Tensor]:
        """Return what goes into a model file, by name."""
        parts = {"weights": self.weights, "pixels": self.pixels, "present": self.present.to(torch.uint8)}
        return {PREFIX + name: value.cpu().contiguous() for name, value in parts.items()}

    @classmethod
    def from_tensors(cls, tensors: Mapping[str, Tensor]) -> SeenPixels:
        """Build them from what a model file holds."""
        weights, pixels, present = (tensors[PREFIX + name] for name in ("weights", "pixels", "present"))
        return cls(weights, pixels, present > 0)


def expected_entries(record: ApplicabilityRecord, sensors: int) -> dict[str, tuple[str, tuple[int, ...], int]]:
    """Return type, shape and size in bytes of each tensor of the pixels kept, as a safetensors header has them."""
    width = sum(map(len, record.features))
    return {
        PREFIX + "weights": ("F32", (width,), 4 * width),
        PREFIX + "pixels": ("F16", (record.kept, width), 2 * record.kept * width),
        PREFIX + "present": ("U8", (record.kept, sensors), record.kept * sensors),
    }


class Likeness:
    """Compares pixels with those of training.

    Args:
        record: what is compared, and the distances that make indexes of it.
        seen: the training pixels kept.
        device: where to compute.
    """

    def __init__(self, record: ApplicabilityRecord, seen: SeenPixels, device: torch.device | None = None) -> None:
        self._device = device or torch.device("cpu")
        self._distances = record.distances
        sizes = [len(places) for places in record.features]
        both = (one.to(self._device).float() for one in (seen.weights, seen.pixels))
        weights, pixels = (torch.split(one, sizes, -1) for one in both)
        self._places = [torch.tensor(places, device=self._device) for places in record.features]
        self._weights, self._pixels = [one[:, None] for one in weights], list(pixels)
        self._present = seen.present.cpu()
        self._of_pattern: dict[int, tuple[Tensor, Tensor]] = {}

    def index(self, features: Sequence[Tensor | None], pattern: int) -> Tensor:
        """Compute the dissimilarity index of n pixels of one pattern.

        Args:
            features: per sensor (F, n), of its stem; those of absent sensors are not looked at.
            pattern: bit m is sensor m; not 0.

        Returns:
            (n,), float32, on the CPU: 0 is a training pixel, 1 as far from any as two of them are from each other in
            the mean; infinite where no training pixel has these sensors together.
        """
        parts = []
        for sensor, given in enumerate(features):
            if pattern >> sensor & 1 and given is not None:
                chosen = given.to(self._device).float().index_select(0, self._places[sensor])
                parts.append(chosen * self._weights[sensor])
        here = torch.cat(parts)
        there, squares = self._seen(pattern)
        scale = self._distances[pattern]
        if not len(there) or scale <= 0:
            return torch.full((here.shape[1],), math.inf)
        nearest = torch.addmm(squares[:, None], there, here, alpha=-2.0).argmin(0)
        # The product finds the nearest; the difference, not the product, is exact where both are alike.
        return ((here.T - there[nearest]).square().sum(1).sqrt() / scale).float().cpu()

    def _seen(self, pattern: int) -> tuple[Tensor, Tensor]:
        """Return the pixels kept that have all sensors of a pattern, (p, d), and their squared lengths, (p,)."""
        if pattern not in self._of_pattern:
            sensors = [sensor for sensor in range(len(self._pixels)) if pattern >> sensor & 1]
            rows = self._present[:, sensors].all(1).to(self._device)
            there = torch.cat([self._pixels[sensor][rows] for sensor in sensors], 1)
            self._of_pattern[pattern] = there, there.square().sum(1)
        return self._of_pattern[pattern]
