"""How alike two answers of one network to one pixel must be: as alike as the products of this torch are."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import ArrayLike

TIES = 0.001
"""Share of the answers in which last bits may decide between two classes or experts, without MKL."""


def assert_same_answers(ours: ArrayLike, theirs: ArrayLike) -> None:
    """Compare to the bit where torch has MKL; else to the last digits of numbers.

    MKL gives a column of a product the same bits whatever is computed beside it. OpenBLAS, in the torch of Debian,
    adds up in another order at the edges of a product and for another number of threads.
    """
    ours, theirs = np.asarray(ours), np.asarray(theirs)
    assert ours.shape == theirs.shape
    if torch.backends.mkl.is_available():
        np.testing.assert_array_equal(ours, theirs)
    else:
        other = ~np.isclose(ours, theirs, rtol=1e-4, atol=1e-5, equal_nan=True)
        assert other.mean() <= TIES, f"{other.sum()} of {other.size} differ"
