"""The dates of a series to tokens and evidence, date by date: memory does not grow with their number."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..network import lacking_dates
from ..series_stem import LARGEST_WEIGHT, SeriesStem
from .linear import Folded, centred, folded
from .stem import ALIKE
from .workspace import Workspace


class FoldedSeriesStem:
    """Encodes the dates of a series, takes the weighted means, and maps them to tokens and evidence.

    Args:
        stem: of the series.
        head: the sensor's own head.
        workspace: for the layers of a batch.
        name: of the sensor's place in it.
        usual: number of dates that is usual.

    Attributes:
        rows: numbers that are kept of a date: those it became, its weights, whether it is seen, and its day.
    """

    def __init__(self, stem: SeriesStem, head: nn.Linear, workspace: Workspace, name: str, usual: float) -> None:
        self._usual = usual
        self._workspace, self._name, self._dates = workspace, name, stem.dates
        self._features, self._width = stem.feature_count, len(stem.dates.from_values.weight)
        self.rows = self._width + len(stem.dates.to_weights.weight) + 2
        bins = stem.bins
        self._slope = bins.slope[:, :, None].contiguous()
        self._start = -bins.lower[:, :, None] * self._slope
        weight = stem.dates.from_values.weight.clone()
        reached = weight[:, : len(bins.lower) * self._features]
        # Bins go from -1 to 1; here from 0 to 1.
        self._bias = stem.dates.from_values.bias - reached.sum(1)
        reached *= 2
        self._from_values = folded(weight, self._bias)
        self._to_weights = folded(stem.dates.to_weights.weight, stem.dates.to_weights.bias)
        tokens = [
            torch.cat([centred(weight), centred(bias)[:, None]], dim=1)
            for weight, bias in zip(
                stem.to_tokens.weight.chunk(stem.token_count), stem.to_tokens.bias.chunk(stem.token_count)
            )
        ]
        # A last row of nothing is the place of the dates lacking.
        both = functional.pad(torch.cat([*tokens, torch.cat([head.weight, head.bias[:, None]], dim=1)]), (0, 0, 0, 1))
        self._map = folded(both[:, :-1], both[:, -1])
        self._of_day = cache(self._maps_of)

    def __call__(self, features: Tensor, hidden: Collection[int] = (), keep: Tensor | None = None) -> Tensor:
        """Turn features into tokens and evidence, and the dates lacking: (T d + K + 1, n').

        n' is n padded to a multiple of ``ALIKE``.

        Args:
            features: (T (f + 2), n).
            hidden: numbers of the days that count as missing.
            keep: (T, rows, n), filled with what :meth:`of_dates` needs; nothing may be hidden then.
        """
        given = features.shape[1]
        rows = _padded(features).view(-1, self._features + 2, -(-given // ALIKE) * ALIKE)
        means = self._means(rows.shape[2])
        encoded = self._workspace.take("encoded", self._from_values.weight.shape[1], rows.shape[2])
        bins = encoded[: -self._features].view(*self._slope.shape[:2], rows.shape[2])
        made = self._workspace.take("date", self._width, rows.shape[2])
        if keep is not None:
            keep[:, :-2] = 0.0
            keep[:, -2:] = rows[:, -2:, :given]
        for number, day in _there(rows, hidden):
            values, seen = rows[number, :-2], rows[number, -2]
            torch.mul(values[None], self._slope, out=bins).add_(self._start).clamp_(0.0, 1.0)
            encoded[-self._features :] = values
            to_date, to_weights = self._of_day(day)
            date = to_date(encoded, made).relu_()
            weights = to_weights(date, self._workspace.take("date weights", len(to_weights.weight), rows.shape[2]))
            weights.clamp_(-LARGEST_WEIGHT, LARGEST_WEIGHT).exp_().mul_(seen)
            if keep is not None:
                keep[number, : self._width] = date[:, :given]
                keep[number, self._width : -2] = weights[:, :given]
            means.add(date, weights, seen)
        return self._mapped(means)

    def of_dates(self, dates: Tensor, hidden: Collection[int]) -> Tensor:
        """Turn what was kept of dates into tokens and evidence: the same to the last bit as from features.

        Args:
            dates: (T, rows, n), of each date what was kept.
            hidden: numbers of the days that count as missing.
        """
        rows = _padded(dates)
        means = self._means(rows.shape[2])
        for number, _ in _there(rows, hidden):
            row = rows[number]
            means.add(row[: self._width], row[self._width : -2], row[-2])
        return self._mapped(means)

    def _means(self, pixels: int) -> _Means:
        return _Means(self._workspace, self._name, len(self._to_weights.weight), self._width, pixels)

    def _mapped(self, means: _Means) -> Tensor:
        made = means.taken()
        mapped = self._map(made, self._workspace.take(self._name, len(self._map.weight), made.shape[1]))
        mapped[-1] = lacking_dates(means.seen, self._usual)
        return mapped

    def _maps_of(self, day: float) -> tuple[Folded, Folded]:
        """Return the maps to a date's numbers and to its weights, with what its day adds to each.

        Day by day: in a product of all days at once the last bits depend on how many there are.
        """
        of_date, of_weight = self._dates.of_days(torch.tensor([day]))
        to_date, to_weights = self._from_values, self._to_weights
        return (
            Folded(to_date.weight, to_date.bias + of_date.T),
            Folded(to_weights.weight, to_weights.bias + of_weight.T),
        )


class _Means:
    """Weighted means over dates, date by date, always in their order: the last bits depend on it.

    Args:
        workspace: for the sums.
        name: of the sensor's place in it.
        heads: number of means.
        width: numbers of a date.
        pixels: n'.

    Attributes:
        seen: (n',), number of the dates added that each pixel sees.
    """

    def __init__(self, workspace: Workspace, name: str, heads: int, width: int, pixels: int) -> None:
        self._total = workspace.take(f"{name} means", heads, width, pixels).zero_()
        self._weight_of_all = workspace.take(f"{name} weights", heads, pixels).zero_()
        self.seen = torch.zeros(pixels)

    def add(self, date: Tensor, weights: Tensor, seen: Tensor) -> None:
        """Add a date.

        Args:
            date: (width, n'), its numbers.
            weights: (heads, n'), its weights; 0 where it is missing.
            seen: (n',), 1 where it is seen, else 0.
        """
        self._weight_of_all += weights
        self.seen += seen
        self._total.addcmul_(date[None], weights[:, None])

    def taken(self) -> Tensor:
        """Return the means of the dates that were added, (heads * width, n')."""
        self._total /= self._weight_of_all.clamp_min(1e-30)[:, None]
        return self._total.flatten(0, 1)


def _there(rows: Tensor, hidden: Collection[int]) -> list[tuple[int, float]]:
    """Return place and day of the dates (T, ..., n) that are not hidden and that a pixel sees, in their order."""
    # All pixels of a job have the same dates.
    given = zip(rows[:, -1, 0].tolist(), rows[:, -2].any(1).tolist())
    return [(number, day) for number, (day, is_seen) in enumerate(given) if is_seen and round(day) not in hidden]


def _padded(columns: Tensor) -> Tensor:
    """Return columns (..., n) with as many more of zeros as make a multiple of ``ALIKE``."""
    missing = -columns.shape[-1] % ALIKE
    return functional.pad(columns, (0, missing)) if missing else columns
