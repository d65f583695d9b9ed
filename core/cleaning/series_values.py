"""Pixels of a series with the gaps between its dates filled, as class spectra need them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contracts.days import day_text


def filled_in_time(values: NDArray[Any], seen: NDArray[np.bool_], days: Sequence[int]) -> NDArray[np.float64]:
    """Compute the values of pixels on all dates: between two that are seen linear in time, beyond them the nearest.

    Args:
        values: (N, T, B), anything where not seen.
        seen: (N, T); pixels that are never seen become 0.
        days: (T,), numbers of the days, in order.

    Returns:
        (N, T, B).
    """
    dates = np.arange(len(days))
    before = np.maximum.accumulate(np.where(seen, dates, -1), axis=1)
    after = np.minimum.accumulate(np.where(seen, dates, len(days))[:, ::-1], axis=1)[:, ::-1]
    first, last = np.where(before < 0, after, before), np.where(after == len(days), before, after)
    never = ~seen.any(1)
    first[never] = last[never] = 0
    when = np.asarray(days, dtype=np.float64)
    part = (when - when[first]) / np.maximum(when[last] - when[first], 1.0)
    every = np.arange(len(values))[:, None]
    begin, end = values[every, first].astype(np.float64), values[every, last].astype(np.float64)
    filled: NDArray[np.float64] = begin + (end - begin) * np.clip(part, 0.0, 1.0)[..., None]
    filled[never] = 0.0
    return filled


def by_band_and_day(
    values: NDArray[Any], seen: NDArray[np.bool_], days: Sequence[int], names: Sequence[str]
) -> tuple[NDArray[np.float64], tuple[str, ...]]:
    """Lay out pixels of a series band after band, each over the days on which some pixel is seen.

    Args:
        values: (N, T B), date after date.
        seen: (N, T).
        days: (T,), numbers of the days, in order.
        names: (B,), of the bands.

    Returns:
        (N, B T') with gaps filled, T' days on which a pixel is seen; and what each column is: "B11 2021-05-17".
    """
    filled = filled_in_time(values.reshape(len(values), len(days), -1), seen, days)
    shown = np.flatnonzero(seen.any(0))
    kept = filled[:, shown].transpose(0, 2, 1).reshape(len(values), -1)
    return kept, tuple(f"{name} {day_text(days[date])}" for name in names for date in shown)
