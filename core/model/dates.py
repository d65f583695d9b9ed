"""Dates in the feature layers of a series: which are seen, what is left without some, and what each one weighs."""

from __future__ import annotations

from collections.abc import Collection

import torch
from torch import Tensor

from .series_stem import SeriesStem


def date_rows(stem: SeriesStem, layers: Tensor) -> Tensor:
    """Return feature layers (T (f + 2), n) date by date: (T, f + 2, n), in the same memory."""
    return layers.view(-1, stem.row_width, layers.shape[1])


def dates_seen(stem: SeriesStem, layers: Tensor) -> Tensor:
    """Count the dates that are seen at each pixel, (n,), int64."""
    return (date_rows(stem, layers)[:, -2] > 0).sum(0)


def sees_any(rows: Tensor, hidden: Collection[int] = ()) -> Tensor:
    """Return which pixels see a date that is not hidden, (n,) bool.

    Args:
        rows: (T, r + 2, n): of each date anything, whether it is seen, and its day.
        hidden: numbers of the days that count as missing.
    """
    shown = [number for number, day in enumerate(rows[:, -1, 0].tolist()) if round(day) not in hidden]
    return (rows[shown, -2] > 0).any(0)


def days_of(stem: SeriesStem, layers: Tensor) -> list[int]:
    """Return the numbers of the days of all dates; all pixels of a job have the same."""
    return [round(day) for day in date_rows(stem, layers)[:, -1, 0].tolist()]


def without_days(stem: SeriesStem, layers: Tensor, hidden: Collection[int]) -> Tensor:
    """Return feature layers, (T (f + 2), n), in which some days count as missing."""
    left = layers.clone()
    rows = date_rows(stem, left)
    for number, day in enumerate(days_of(stem, layers)):
        if day in hidden:
            rows[number, -2] = 0.0
    return left


@torch.no_grad()
def weights_of_dates(stem: SeriesStem, layers: Tensor) -> Tensor:
    """Return how much each date weighs in what the stem makes of n pixels, (T, n): the mean over its heads.

    The weights of a pixel sum to 1; they are 0 where it sees no date.
    """
    _, weights = stem.dates.weighed(layers.T.contiguous(), len(date_rows(stem, layers)))
    shares: Tensor = (weights / weights.sum(1, keepdim=True).clamp_min(1e-30)).mean(2).T
    return shares
