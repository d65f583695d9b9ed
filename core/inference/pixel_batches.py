"""Some of a tile's pixels at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

from torch import Tensor


@dataclass(frozen=True)
class Batch:
    """Some of a tile's pixels.

    Attributes:
        place: their indexes, as a slice where they lie side by side.
        count: their number, n.
    """

    place: Union[slice, Tensor]
    count: int

    def of(self, layers: Tensor) -> Tensor:
        """Take these pixels' columns: (..., N) to (..., n)."""
        if isinstance(self.place, slice):
            return layers[..., self.place]
        return layers.index_select(-1, self.place.to(layers.device))


def batch_of(index: Tensor) -> Batch:
    """Make a batch of pixels given by their indexes (n,), in rising order."""
    first, last = int(index[0]), int(index[-1])
    if last - first + 1 == len(index):
        return Batch(slice(first, last + 1), len(index))
    return Batch(index, len(index))
