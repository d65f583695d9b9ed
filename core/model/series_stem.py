"""The stem of a series: several dates of one sensor become T tokens of width d, whichever dates are there.

Every date has the features of a plain stem. They are encoded by where they lie between the scene's quantiles, mapped
linearly, and bent once together with a code of the day; a few heads then take weighted means over the dates, the
weights learnt, as the temporal attention encoder of Garnot and Landrieu (2020, arXiv 2007.00586) does. A date that is
missing has the weight 0, and nothing behind the means knows how many dates there were.

A pixel's features are T rows of f + 2 numbers: the features of a date, 0 where it is missing; 1 where it is seen; the
number of its day. So the dates in use need not be those of training, and a row of zeros is no date.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from ..contracts.days import YEAR, day_number
from ..device import full_precision
from .initial import Linear
from .spec import Architecture, SensorSpec
from .stem import PiecewiseLinear, Stem

HARMONICS = 6
"""Of the year, in the code of a day."""
CODE = 2 * HARMONICS + 2
"""Numbers in the code of a day: of the season, the place in the series, and that squared."""
LARGEST_WEIGHT = 20.0
"""Logarithm of the weight of a date against another's, at most."""
SHARPNESS = 3.0
"""Logarithm of the weight of a season's own day against one a quarter of a year off, at first."""
LOOK, NARROWEST_LOOK = 1.2, 0.3
"""Width of a look at a place of the series, which goes from -1 to 1: over the number of looks, and at least."""
SLACK = 15.0
"""Days beyond the first and the last of training that count as its season, not as another year's."""
MOST_ROWS = 65_536
"""Dates of pixels that are encoded at once where nothing is learnt."""
MOST_LEARNT = 48
"""Dates that a training step looks at, drawn anew for each."""
KEEP_ALL_DATES, UNTIL_DATE = 0.3, 0.2
"""Shares of the pixels that are shown all dates, and the dates up to a day; the others are shown any of them."""
FEWEST_KEPT = 0.05
"""Least chance of a date to be shown; small chances are drawn more often than large ones, for few dates are hardest."""


class DateEncoder(nn.Module):
    """Turns the dates of pixels into weighted means over them.

    Args:
        features: f, of a date.
        shape: the network's architecture.
        bins: quantile bins that each feature is cut into.
        span: numbers of the first and the last day of training.
        random: source of chance for the first weights; None is the process's own.
    """

    def __init__(
        self,
        features: int,
        shape: Architecture,
        bins: int,
        span: tuple[int, int],
        random: torch.Generator | None,
    ) -> None:
        super().__init__()
        self.span = span
        self.bins = PiecewiseLinear(features, bins)
        self.from_values = Linear(self.bins.width, shape.date_width, random)
        self.from_day = Linear(CODE, shape.date_width, random, bias=False)
        self.to_weights = Linear(shape.date_width, shape.date_heads, random)
        self.day_weights = Linear(CODE, shape.date_heads, random, bias=False)
        with torch.no_grad():
            self.day_weights.weight.copy_(_looks_at_days(shape.date_heads))
        self.width = shape.date_width * shape.date_heads

    def in_span(self, days: Tensor) -> Tensor:
        """Move days by whole years to where training has seen that season, as little as it takes."""
        first, last = self.span
        later = ((first - SLACK - days) / YEAR).ceil().clamp_min(0.0)
        earlier = ((days - last - SLACK) / YEAR).ceil().clamp_min(0.0)
        return days + YEAR * (later - earlier)

    def code(self, days: Tensor) -> Tensor:
        """Describe days (...,) by the season and the place in the series: (..., ``CODE``)."""
        first, last = self.span
        turns = days[..., None] * (2 * math.pi / YEAR) * torch.arange(1, HARMONICS + 1, device=days.device)
        place = ((self.in_span(days) - first) / max(1, last - first)).clamp(-0.1, 1.1) * 2 - 1
        return torch.cat([turns.sin(), turns.cos(), place[..., None], place[..., None].square()], dim=-1)

    def of_days(self, days: Tensor) -> tuple[Tensor, Tensor]:
        """Return what days (...,) add to the numbers of a date, (..., width), and to its weights, (..., heads)."""
        code = self.code(days).to(self.from_day.weight.dtype)
        # A sharp look at a day is a small difference of large numbers.
        with full_precision(days.device):
            return self.from_day(code), self.day_weights(code)

    def forward(self, features: Tensor) -> Tensor:
        """Turn features (N, T (f + 2)) into means (N, heads * date width)."""
        dates = features.shape[1] // (self.bins.lower.shape[1] + 2)
        rows = max(1, MOST_ROWS // max(1, dates))
        if torch.is_grad_enabled() or len(features) <= rows:
            return self._means(features, dates)
        return torch.cat([self._means(part, dates) for part in features.tensor_split(-(-len(features) // rows))])

    def _means(self, features: Tensor, dates: int) -> Tensor:
        made, weights = self.weighed(features, dates)
        # The weights reach from e^-20 to e^20.
        with full_precision(features.device):
            total = torch.einsum("nth,ntd->nhd", weights, made.float())
        means = total / weights.sum(1).clamp_min(1e-30)[..., None]
        flat: Tensor = means.flatten(1).to(made.dtype)
        return flat

    def weighed(self, features: Tensor, dates: int) -> tuple[Tensor, Tensor]:
        """Return what is made of each date of features (N, T (f + 2)), and how much it weighs.

        Returns:
            (N, T, date width), and (N, T, heads) from 0, where a date is missing, on; they do not sum to 1.
        """
        count = self.bins.lower.shape[1]
        rows = features.reshape(len(features), dates, count + 2)
        seen, days = rows[..., count], rows[..., count + 1].float()
        encoded = self.bins(rows[..., :count].reshape(-1, count))
        of_date, of_weight = self.of_days(days)
        made = torch.relu(self.from_values(encoded).reshape(*seen.shape, -1) + of_date)
        weights = self.to_weights(made) + of_weight
        return made, weights.clamp(-LARGEST_WEIGHT, LARGEST_WEIGHT).float().exp() * seen[..., None]


def _looks_at_days(heads: int) -> Tensor:
    """Return the first weights of the code of a day, (heads, ``CODE``): each head looks at days of its own.

    Every other head looks at a season of any year, the others at a place in the series; what is near in time weighs
    more, so that of the dates that are there each takes the nearest.
    """
    weights = torch.zeros(heads, CODE)
    seasons, places = heads // 2, heads - heads // 2
    for number in range(seasons):
        turn = 2 * math.pi * number / seasons
        weights[2 * number + 1, 0] = SHARPNESS * math.sin(turn)
        weights[2 * number + 1, HARMONICS] = SHARPNESS * math.cos(turn)
    width = max(NARROWEST_LOOK, LOOK / places)
    for number in range(places):
        place = (2 * number + 1) / places - 1
        weights[2 * number, -2:] = torch.tensor([place / width**2, -0.5 / width**2])
    return weights


class SeriesStem(Stem):
    """Dates of one sensor to tokens.

    Args:
        sensor: a series: bands of a date, number of components kept, dates and span of training.
        shape: the network's architecture.
        random: source of chance for the first weights; None is the process's own.
    """

    def __init__(self, sensor: SensorSpec, shape: Architecture, random: torch.Generator | None = None) -> None:
        super().__init__(sensor, shape, random)
        first, last = self.dates.span
        steps = torch.linspace(first, last, sensor.steps, dtype=torch.float64)
        self._steps: list[float] = steps.tolist()

    def _encoder(
        self, sensor: SensorSpec, shape: Architecture, random: torch.Generator | None
    ) -> tuple[nn.Module, int]:
        span = day_number(sensor.first_date), day_number(sensor.last_date)
        encode = DateEncoder(self.feature_count, shape, shape.bins_of(sensor), span, random)
        return encode, encode.width

    @property
    def dates(self) -> DateEncoder:
        """What takes the means over the dates."""
        if not isinstance(self.encode, DateEncoder):
            raise AssertionError("a series is encoded date by date")
        return self.encode

    @property
    def bins(self) -> PiecewiseLinear:
        """See :class:`.stem.Stem`."""
        return self.dates.bins

    @property
    def row_width(self) -> int:
        """See :class:`.stem.Stem`: one date that is missing."""
        return self.feature_count + 2

    @property
    def described_count(self) -> int:
        """See :class:`.stem.Stem`."""
        return len(self._steps) * self.feature_count

    @property
    def pixel_columns(self) -> Tensor:
        """See :class:`.stem.Stem`."""
        steps = torch.arange(len(self._steps))[:, None] * self.feature_count
        return (steps + torch.arange(self.components)).flatten()

    def rows(self, features: Tensor) -> Tensor:
        """Return features (N, T (f + 2)) date by date, (N, T, f + 2)."""
        # The number of dates by name: of no pixel at all it could not be told.
        return features.reshape(len(features), features.shape[1] // self.row_width, self.row_width)

    def described(self, features: Tensor) -> Tensor:
        """Describe pixels by their features at regular days, gaps filled linearly in time.

        Before the first date seen it is that date's, after the last that one's; without any it is 0.
        """
        rows = self.rows(features)
        seen, days = rows[..., -2] > 0, self.dates.in_span(rows[..., -1].double())
        values = rows[..., : self.feature_count]
        every, found = torch.arange(len(values), device=values.device), []
        for step in self._steps:
            before, at = torch.where(seen & (days <= step), days, -math.inf).max(1)
            after, then = torch.where(seen & (days >= step), days, math.inf).min(1)
            part = ((step - before) / (after - before)).nan_to_num(0.0, 0.0, 0.0)
            part = torch.where(before.isinf(), 1.0, torch.where(after.isinf(), 0.0, part)).to(values.dtype)
            found.append(torch.lerp(values[every, at], values[every, then], part[:, None]))
        return torch.cat(found, dim=1) * seen.any(1, keepdim=True)

    def described_weights(self, weights: Tensor) -> Tensor:
        """See :class:`.stem.Stem`: a feature weighs on every day what it weighs on all dates together."""
        whole = weights.reshape(-1, self.feature_count + 2)[:, : self.feature_count].sum(0)
        return (whole / len(self._steps)).repeat(len(self._steps))

    def fit_bins(self, features: Tensor, random: torch.Generator) -> None:
        """See :class:`.stem.Stem`: at the quantiles over all dates that are seen."""
        rows = self.rows(features)
        self.bins.fit(rows[rows[..., -2] > 0][:, : self.feature_count], random)

    @property
    def has_one_band(self) -> bool:
        """See :class:`.stem.Stem`: dates of one band are many things."""
        return False

    def measured(self, features: Tensor) -> Tensor | None:
        """See :class:`.stem.Stem`: all but whether a date is seen, and its day."""
        row = torch.ones(self.feature_count + 2, device=features.device)
        row[-2:] = 0.0
        return row.repeat(features.shape[-1] // len(row))

    def between(self, first: Tensor, second: Tensor, share: Tensor) -> tuple[Tensor, Tensor]:
        """See :class:`.stem.Stem`: the dates of the same day that both see are mixed, the others are missing."""
        one, other = self.rows(first), self.rows(second)
        seen = (one[..., -2] > 0) & (other[..., -2] > 0) & (one[..., -1] == other[..., -1])
        values = torch.lerp(one[..., :-2], other[..., :-2], share[..., None]) * seen[..., None]
        mixed = torch.cat([values, seen.to(one.dtype)[..., None], one[..., -1:]], dim=-1)
        return mixed.flatten(1), seen.any(1)

    def dates_seen(self, features: Tensor) -> Tensor:
        """See :class:`.stem.Stem`."""
        return self.rows(features)[..., -2].float().sum(1)

    def with_dates_dropped(self, features: Tensor, random: torch.Generator) -> Tensor:
        """Take dates of each pixel away: none, those after a day, or any; one at least stays.

        Args:
            features: (N, T (f + 2)).
            random: source of chance, on the CPU.

        Returns:
            The same with fewer dates seen; of many dates some columns only.
        """
        rows = self.rows(features)
        if rows.shape[1] > MOST_LEARNT:
            rows = rows[:, torch.randperm(rows.shape[1], generator=random)[:MOST_LEARNT].sort().values]
        shape = rows.shape[:2]
        drawn, kind, rate = (torch.rand(size, generator=random) for size in (shape, (len(rows), 1), (len(rows), 1)))
        stays = torch.rand(shape, generator=random).to(rows.device)
        drawn, kind, rate = (one.to(rows.device) for one in (drawn, kind, rate))
        days = self.dates.in_span(rows[..., -1])
        first, last = self.dates.span
        until = days <= first + rate * (last - first)
        some = drawn < FEWEST_KEPT + (1 - FEWEST_KEPT) * rate.square()
        kept = torch.where(kind < KEEP_ALL_DATES + UNTIL_DATE, until, some) | (kind < KEEP_ALL_DATES)
        # One that was seen stays, drawn evenly; where none stays up to the day, it is the first.
        seen = rows[..., -2] > 0
        none_left = ~(kept & seen).any(1, keepdim=True)
        order = torch.where(kind < KEEP_ALL_DATES + UNTIL_DATE, -days.to(stays.dtype), stays)
        best = torch.where(seen, order, -math.inf).argmax(1, keepdim=True)
        kept = kept | (none_left & (torch.arange(shape[1], device=rows.device) == best))
        left = torch.cat([rows[..., :-2], (seen & kept).to(rows.dtype)[..., None], rows[..., -1:]], dim=-1)
        return left.flatten(1)

    def feature_layers(self, values: Tensor, valid: Tensor, days: Sequence[int] = ()) -> Tensor:
        """Return the features of all dates, layer by layer.

        Args:
            values: (T bands, height + 2 halo, width + 2 halo), date after date.
            valid: (T, height + 2 halo, width + 2 halo), bool: where each date is seen.
            days: number of each date's day.

        Returns:
            (T (f + 2), height * width).
        """
        if len(days) != len(valid):
            raise AssertionError(f"{len(valid)} dates have {len(days)} days")
        height, width = (size - 2 * self.halo for size in valid.shape[1:])
        made = values.new_zeros(len(days), self.feature_count + 2, height * width)
        bands = len(self.mean)
        for number, (day, seen) in enumerate(zip(days, valid)):
            made[number, -1] = day
            if bool(seen.any()):
                made[number, :-2] = self._raster_layers(values[number * bands : (number + 1) * bands], seen)
                made[number, -2] = seen[self.halo : self.halo + height, self.halo : self.halo + width].reshape(-1)
        return made.flatten(0, 1)


def build_stem(sensor: SensorSpec, shape: Architecture, random: torch.Generator | None = None) -> Stem:
    """Build the stem of a sensor: of one raster, or of a series."""
    return SeriesStem(sensor, shape, random) if sensor.is_series else Stem(sensor, shape, random)
