"""The stem describes a pixel by its window, whatever lies where it is not valid, wherever a tile starts."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.model.stem import LARGEST_SCORE, Stem

BANDS = 3


def make_stem(scales: tuple[int, ...] = (1, 3, 5)) -> Stem:
    torch.manual_seed(0)
    stem = Stem(SensorSpec("s", BANDS, ("",) * BANDS, BANDS), Architecture(width=8, heads=2, scales=scales))
    stem.mean.copy_(torch.tensor([0.5, -1.0, 2.0]))
    stem.basis.copy_(torch.randn(BANDS, BANDS) * 0.5)
    return stem


def scene(seed: int, rows: int = 16, columns: int = 18) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    values = torch.randn(BANDS, rows, columns, generator=generator)
    return values, torch.rand(rows, columns, generator=generator) < 0.8


@pytest.mark.parametrize("filling", [0.0, 1e6, float("nan"), float("inf"), -1e30])
def test_values_that_are_not_valid_change_nothing(filling: float) -> None:
    stem = make_stem()
    values, valid = scene(1)
    first = stem.features(values, valid)
    second = stem.features(torch.where(valid, values, filling), valid)
    assert torch.equal(first, second)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 1000), row=st.integers(0, 8), column=st.integers(0, 9), size=st.integers(1, 6))
def test_a_window_anywhere_gives_the_same_features_as_the_whole(seed: int, row: int, column: int, size: int) -> None:
    stem = make_stem()
    halo = stem.halo
    values, valid = scene(seed)
    whole = stem.features(values, valid).reshape(16 - 2 * halo, 18 - 2 * halo, -1)
    rows, columns = slice(row, min(row + size, 12) + 2 * halo), slice(column, min(column + size, 14) + 2 * halo)
    part = stem.features(values[:, rows, columns], valid[rows, columns])
    expected = whole[row : row + size, column : column + size]
    torch.testing.assert_close(part.reshape(expected.shape), expected, atol=1e-5, rtol=1e-5)


def test_features_are_the_pixel_the_means_and_the_deviation_of_its_valid_neighbours() -> None:
    stem = make_stem((1, 3))
    values, valid = scene(5, 5, 5)
    valid[2, 2] = True
    features = stem.features(values, valid).reshape(3, 3, -1)[1, 1].numpy()
    scores = ((values.numpy().reshape(BANDS, -1).T - stem.mean.numpy()) @ stem.basis.numpy()).clip(-8, 8)
    near = [r * 5 + c for r in (1, 2, 3) for c in (1, 2, 3) if valid[r, c]]
    expected = np.concatenate([scores[12], scores[near].mean(0), scores[near].std(0)])
    np.testing.assert_allclose(features, expected, atol=1e-5)


def test_pixels_that_are_not_valid_have_no_features() -> None:
    stem = make_stem()
    values, valid = scene(2)
    features = stem.features(values, valid)
    centre = valid[2:-2, 2:-2].reshape(-1)
    assert not features[~centre].any()
    assert features[centre].any(1).all()


def test_one_broken_value_is_cut_at_a_few_standard_deviations() -> None:
    stem = make_stem((1,))
    values = torch.zeros(BANDS, 4, 4)
    values[0, 1, 1] = 1e30
    assert stem.features(values, torch.ones(4, 4, dtype=torch.bool)).abs().max() == LARGEST_SCORE


def test_tokens_have_the_shape_of_the_architecture() -> None:
    stem = Stem(SensorSpec("s", BANDS, ("",) * BANDS, BANDS), Architecture(width=8, heads=2, tokens=4))
    assert stem(stem.encode(torch.randn(7, stem.feature_count))).shape == (7, 4, 8)
