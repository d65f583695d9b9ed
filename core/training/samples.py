"""Pixels for training: their stem features, their patterns, their classes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntFlag

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window
from torch import Tensor
from torch.nn import functional

from ..message import message
from ..model.network import MamolNetwork
from ..model.stem import Stem
from ..progress import Progress
from ..raster.sensors import SensorStack
from ..raster.tiles import tiles

TILE = 128


class Role(IntFlag):
    """What a pixel is for; validation never overlaps training."""

    TRAINING = 1
    VALIDATION = 2
    SCENE = 4


@dataclass(frozen=True)
class Samples:
    """N pixels, ready for the network.

    Attributes:
        features: per sensor (N, features), 0 where the sensor is missing.
        present: (N, M), bool.
        classes: (N,), index of the class, -1 where unlabelled.
        roles: (N,), uint8, sum of :class:`Role`: what each pixel is for.
        places: (N, 2), int32, row and column of each pixel in the grid.
    """

    features: tuple[Tensor, ...]
    present: Tensor
    classes: Tensor
    roles: Tensor
    places: Tensor

    def __len__(self) -> int:
        return len(self.present)

    def take(self, index: Tensor) -> Samples:
        """Return the n samples at ``index``, (n,)."""
        features = tuple(f[index] for f in self.features)
        rest = (one[index] for one in (self.present, self.classes, self.roles, self.places))
        return Samples(features, *rest)

    def to(self, device: torch.device) -> Samples:
        """Return the samples on a device."""
        features = tuple(f.to(device) for f in self.features)
        rest = (one.to(device) for one in (self.present, self.classes, self.roles, self.places))
        return Samples(features, *rest)

    def with_role(self, role: Role) -> Samples:
        """Return the samples that are for ``role``."""
        return self.take(torch.nonzero(self.roles & role)[:, 0])


def read_samples(
    stack: SensorStack, stems: Sequence[Stem], roles: NDArray[np.uint8], classes: NDArray[np.int64], progress: Progress
) -> Samples:
    """Compute the stem features of the pixels that have a role, tile by tile.

    Args:
        stack: the open sensors, in the order of the stems.
        stems: on the CPU, with their statistics set.
        roles: (height, width) of the whole grid, sums of :class:`Role`; 0 is not wanted.
        classes: (height, width), class index or -1.
        progress: told about every tile.

    Returns:
        One sample per wanted pixel that at least one sensor sees, in row-major order of tiles.
    """
    halo = stems[0].halo
    windows = [window for window in tiles(stack.grid.whole, TILE) if roles[_slices(window)].any()]
    samples: list[Samples] = []
    for number, window in enumerate(windows):
        progress.check()
        progress.report(number / len(windows), message("reading pixels"))
        inside = torch.from_numpy(np.flatnonzero(roles[_slices(window)]))
        features: list[Tensor] = []
        there: list[Tensor] = []
        for name, stem in zip(stack.names, stems):
            block = stack.read(name, window, halo)
            with torch.no_grad():
                values, there_at = torch.from_numpy(block.values), torch.from_numpy(block.there)
                features.append(stem.features(values, there_at, block.days)[inside])
            there.append(centre_of(torch.from_numpy(block.valid), halo)[inside])
        index = torch.from_numpy(classes[_slices(window)].reshape(-1))[inside]
        role = torch.from_numpy(roles[_slices(window)].reshape(-1))[inside]
        rows, columns = inside // window.width + window.row_off, inside % window.width + window.col_off
        places = torch.stack([rows, columns], dim=1).int()
        part = Samples(tuple(features), torch.stack(there, dim=1), index, role, places)
        samples.append(part.take(torch.nonzero(part.present.any(1))[:, 0]))
    return joined(samples)


def joined(parts: Sequence[Samples]) -> Samples:
    """Put at least one set of samples after another."""
    return Samples(
        tuple(torch.cat(_as_wide(one)) for one in zip(*(part.features for part in parts))),
        torch.cat([part.present for part in parts]),
        torch.cat([part.classes for part in parts]),
        torch.cat([part.roles for part in parts]),
        torch.cat([part.places for part in parts]),
    )


def _as_wide(parts: Sequence[Tensor]) -> list[Tensor]:
    """Give all tensors (n, features) the width of the widest: series have other dates in another scene; 0 is none."""
    width = max(part.shape[1] for part in parts)
    return [functional.pad(part, (0, width - part.shape[1])) if part.shape[1] < width else part for part in parts]


def described(network: MamolNetwork, samples: Samples) -> Samples:
    """Return samples whose series are described by values at fixed days, as trees and distances need them."""
    stems = network.each_stem()
    return replace(samples, features=tuple(stem.described(one) for stem, one in zip(stems, samples.features)))


def centre_of(valid: Tensor, halo: int) -> Tensor:
    """Return a tile's own pixels of (height + 2 halo, width + 2 halo), row by row."""
    return valid[halo : valid.shape[0] - halo, halo : valid.shape[1] - halo].reshape(-1)


def _slices(window: Window) -> tuple[slice, slice]:
    rows = slice(window.row_off, window.row_off + window.height)
    return rows, slice(window.col_off, window.col_off + window.width)


def predict(network: MamolNetwork, samples: Samples, shown: Tensor) -> Tensor:
    """Return the most likely class index of each sample, (N,), with the sensors ``shown``."""
    return predict_logits(network, samples, shown).argmax(1)


@torch.no_grad()
def predict_logits(network: MamolNetwork, samples: Samples, shown: Tensor, batch: int = 4096) -> Tensor:
    """Return the logits of each sample, (N, K), with the sensors ``shown`` (N, M)."""
    network.eval()
    parts = [network.head.weight.new_zeros(0, network.head.out_features)]
    for start in range(0, len(samples), batch):
        index = torch.arange(start, min(start + batch, len(samples)), device=shown.device)
        part = samples.take(index)
        parts.append(network(part.features, shown[index]).logits)
    return torch.cat(parts)
