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
        width: numbers of a date.
    """

    def __init__(self, stem: SeriesStem, head: nn.Linear, workspace: Workspace, name: str, usual: float) -> None:
        self._usual = usual
        self._workspace, self._name, self._dates = workspace, name, stem.dates
        self._features, self.width = stem.feature_count, len(stem.dates.from_values.weight)
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
            keep: (T, width + 2, n), filled with what :meth:`of_dates` needs; nothing may be hidden then.
        """
        given = features.shape[1]
        rows = _padded(features).view(-1, self._features + 2, -(-given // ALIKE) * ALIKE)
        means = self._means(rows.shape[2])
        encoded = self._workspace.take("encoded", self._from_values.weight.shape[1], rows.shape[2])
        bins = encoded[: -self._features].view(*self._slope.shape[:2], rows.shape[2])
        made = self._workspace.take("date", self.width, rows.shape[2])
        # All pixels of a job have the same dates.
        for number, (row, day) in enumerate(zip(rows, rows[:, -1, 0].tolist())):
            values, seen = row[:-2], row[-2]
            if keep is not None:
                keep[number, :-2] = 0.0
                keep[number, -2:] = row[-2:, :given]
            if round(day) in hidden or not bool(seen.any()):
                continue
            torch.mul(values[None], self._slope, out=bins).add_(self._start).clamp_(0.0, 1.0)
            encoded[-self._features :] = values
            date = self._of_day(day)[0](encoded, made).relu_()
            if keep is not None:
                keep[number, :-2] = date[:, :given]
            means.add(date, seen, self._of_day(day)[1])
        return self._mapped(means)

    def of_dates(self, dates: Tensor, hidden: Collection[int]) -> Tensor:
        """Turn what was kept of dates into tokens and evidence: the same to the last bit as from features.

        Args:
            dates: (T, width + 2, n): of each date its numbers, whether it is seen, and its day.
            hidden: numbers of the days that count as missing.
        """
        rows = _padded(dates)
        means = self._means(rows.shape[2])
        made = self._workspace.take("date", self.width, rows.shape[2])
        for row, day in zip(rows, rows[:, -1, 0].tolist()):
            seen = row[-2]
            if round(day) not in hidden and bool(seen.any()):
                means.add(made.copy_(row[:-2]), seen, self._of_day(day)[1])
        return self._mapped(means)

    def _means(self, pixels: int) -> _Means:
        return _Means(self._workspace, self._name, len(self._to_weights.weight), self.width, pixels)

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
        self._workspace = workspace
        self._total = workspace.take(f"{name} means", heads, width, pixels).zero_()
        self._weight_of_all = workspace.take(f"{name} weights", heads, pixels).zero_()
        self.seen = torch.zeros(pixels)

    def add(self, date: Tensor, seen: Tensor, to_weights: Folded) -> None:
        """Add a date.

        Args:
            date: (width, n'), its numbers.
            seen: (n',), 1 where it is seen, else 0.
            to_weights: the map of its numbers to its weights.
        """
        weights = to_weights(date, self._workspace.take("date weights", *self._weight_of_all.shape))
        weights = weights.clamp_(-LARGEST_WEIGHT, LARGEST_WEIGHT).exp_().mul_(seen)
        self._weight_of_all += weights
        self.seen += seen
        self._total.addcmul_(date[None], weights[:, None])

    def taken(self) -> Tensor:
        """Return the means of the dates that were added, (heads * width, n')."""
        self._total /= self._weight_of_all.clamp_min(1e-30)[:, None]
        return self._total.flatten(0, 1)


def _padded(columns: Tensor) -> Tensor:
    """Return columns (..., n) with as many more of zeros as make a multiple of ``ALIKE``."""
    missing = -columns.shape[-1] % ALIKE
    return functional.pad(columns, (0, missing)) if missing else columns
