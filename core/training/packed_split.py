"""A scene's labels while another scene is at hand: its labelled pixels alone are kept, not its grid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from .split import Split

_Number = TypeVar("_Number", np.uint8, np.uint16, np.int32)


@dataclass(frozen=True)
class PackedSplit:
    """A :class:`~.split.Split` without its unlabelled pixels.

    Attributes:
        shape: height and width of the grid.
        index: (n,), places of the labelled pixels, row by row, in ascending order.
        labels: (n,), class values.
        units: (n,), ground units.
        held: (n,), uint8, as in a Split.
        folds: as in a Split, like all that follow.
        kind: likewise.
        halo: likewise.
        unmeasured: likewise.
        block: likewise.
        shared: likewise.
    """

    shape: tuple[int, int]
    index: NDArray[np.int64]
    labels: NDArray[np.uint16]
    units: NDArray[np.int32]
    held: NDArray[np.uint8]
    folds: int
    kind: str
    halo: int
    unmeasured: tuple[int, ...]
    block: int
    shared: float

    @classmethod
    def of(cls, split: Split) -> PackedSplit:
        """Pack a split."""
        index = np.flatnonzero(split.labels)
        height, width = split.labels.shape
        return cls(
            (height, width),
            index,
            split.labels.ravel()[index],
            split.units.ravel()[index],
            split.held.ravel()[index],
            split.folds,
            split.kind,
            split.halo,
            split.unmeasured,
            split.block,
            split.shared,
        )

    def spread(self) -> Split:
        """Return the split over the whole grid."""
        return Split(
            _spread(self.labels, self.index, self.shape),
            _spread(self.units, self.index, self.shape),
            _spread(self.held, self.index, self.shape),
            self.folds,
            self.kind,
            self.halo,
            self.unmeasured,
            self.block,
            self.shared,
        )

    def units_at(self, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the ground units of labelled pixels."""
        places = np.searchsorted(self.index, rows * self.shape[1] + columns)
        return np.asarray(self.units[places], dtype=np.int64)


def _spread(values: NDArray[_Number], index: NDArray[np.int64], shape: tuple[int, int]) -> NDArray[_Number]:
    """Put values (n,) at their places in a grid of zeros."""
    whole = np.zeros(shape[0] * shape[1], dtype=values.dtype)
    whole[index] = values
    return whole.reshape(shape)
