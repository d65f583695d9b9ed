"""Features cut at the scene's quantiles: steps where the values lie, nothing lost, nothing infinite."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core.model.stem import PiecewiseLinear


def fitted(values: torch.Tensor, bins: int = 4) -> PiecewiseLinear:
    encoding = PiecewiseLinear(values.shape[1], bins)
    encoding.fit(values, torch.Generator().manual_seed(0))
    return encoding


def test_a_value_is_told_by_how_far_it_has_come_through_each_bin() -> None:
    encoding = fitted(torch.linspace(0, 8, 801)[:, None])
    encoded = encoding(torch.tensor([[-5.0], [1.0], [5.0], [99.0]]))
    expected = [[-1, -1, -1, -1, -5], [0, -1, -1, -1, 1], [1, 1, 0, -1, 5], [1, 1, 1, 1, 99]]
    torch.testing.assert_close(encoded, torch.tensor(expected, dtype=torch.float32), atol=1e-4, rtol=0)


def test_bins_hold_the_same_number_of_the_scenes_pixels() -> None:
    values = torch.randn(4000, 2, generator=torch.Generator().manual_seed(1)).exp()
    passed = (fitted(values, 8)(values)[:, :16].reshape(4000, 8, 2) > -1).sum(1)
    counts = np.stack([np.bincount(column.numpy(), minlength=9)[1:] for column in passed.T])
    assert abs(counts - 500).max() <= 2


@settings(max_examples=40, deadline=None)
@given(
    values=st.lists(st.floats(-1e6, 1e6, width=32), min_size=1, max_size=30),
    asked=st.lists(st.floats(-1e6, 1e6, width=32), min_size=2, max_size=10),
    bins=st.integers(1, 9),
)
def test_whatever_the_scene_larger_values_encode_no_smaller_and_finite(
    values: list[float], asked: list[float], bins: int
) -> None:
    encoding = fitted(torch.tensor(values)[:, None], bins)
    encoded = encoding(torch.tensor(sorted(asked))[:, None])
    assert encoded.shape == (len(asked), encoding.width) and torch.isfinite(encoded).all()
    assert (encoded.diff(dim=0) >= 0).all()
    assert encoded[:, :-1].abs().max() <= 1


def test_a_constant_feature_says_nothing() -> None:
    encoding = fitted(torch.full((100, 1), 3.0))
    assert torch.equal(encoding(torch.tensor([[3.0]]))[:, :-1], encoding(torch.tensor([[9.0]]))[:, :-1])


@pytest.mark.parametrize("filling", [float("nan"), float("inf")])
def test_pixels_do_not_touch_each_other(filling: float) -> None:
    encoding = fitted(torch.randn(50, 3, generator=torch.Generator().manual_seed(0)))
    values = torch.randn(2, 3, generator=torch.Generator().manual_seed(1))
    alone = encoding(values)
    values[1] = filling
    assert torch.equal(encoding(values)[0], alone[0])


def test_no_pixel_leaves_the_bins_as_they_are() -> None:
    encoding = PiecewiseLinear(2, 4)
    before = encoding.lower.clone()
    encoding.fit(torch.zeros(0, 2), torch.Generator())
    assert torch.equal(encoding.lower, before)
