"""The dates of a series to tokens and evidence, date by date: memory does not grow with their number."""

from __future__ import annotations

from functools import cache

import torch
from torch import Tensor, nn
from torch.nn import functional

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
    """

    def __init__(self, stem: SeriesStem, head: nn.Linear, workspace: Workspace, name: str) -> None:
        self._workspace, self._name, self._dates = workspace, name, stem.dates
        self._features = stem.feature_count
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
        both = torch.cat([*tokens, torch.cat([head.weight, head.bias[:, None]], dim=1)])
        self._map = folded(both[:, :-1], both[:, -1])
        self._of_day = cache(self._maps_of)

    def __call__(self, features: Tensor) -> Tensor:
        """Turn features (T (f + 2), n) into tokens and evidence, (T d + K, n'), padded to a multiple of ``ALIKE``."""
        given = features.shape[1]
        pixels = -(-given // ALIKE) * ALIKE
        if pixels != given:
            features = functional.pad(features, (0, pixels - given))
        rows = features.view(-1, self._features + 2, pixels)
        # All pixels of a job have the same dates.
        days = rows[:, -1, 0].tolist()
        encoded = self._workspace.take("encoded", self._from_values.weight.shape[1], pixels)
        bins = encoded[: -self._features].view(*self._slope.shape[:2], pixels)
        heads, width = len(self._to_weights.weight), len(self._from_values.weight)
        made = self._workspace.take("date", width, pixels)
        total = self._workspace.take(f"{self._name} means", heads, width, pixels).zero_()
        weight_of_all = self._workspace.take(f"{self._name} weights", heads, pixels).zero_()
        for row, day in zip(rows, days):
            values, seen = row[:-2], row[-2]
            if not bool(seen.any()):
                continue
            to_date, to_weights = self._of_day(day)
            torch.mul(values[None], self._slope, out=bins).add_(self._start).clamp_(0.0, 1.0)
            encoded[-self._features :] = values
            date = to_date(encoded, made).relu_()
            weights = to_weights(date, self._workspace.take("date weights", heads, pixels))
            weights = weights.clamp_(-LARGEST_WEIGHT, LARGEST_WEIGHT).exp_().mul_(seen)
            weight_of_all += weights
            total.addcmul_(date[None], weights[:, None])
        total /= weight_of_all.clamp_min(1e-30)[:, None]
        means = total.view(heads * width, pixels)
        return self._map(means, self._workspace.take(self._name, len(self._map.weight), pixels))

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
