"""One sensor's stem: the window around a pixel becomes T tokens of width d.

The bands are standardised and rotated to a few principal components per pixel, box statistics of
these are taken over growing windows: the features, computed once per tile or training pixel. They are
encoded by where they lie between the scene's quantiles, batch by batch since that is nine times as
wide, and a learned linear map makes tokens of them. Nothing before the linear map has learned weights.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from ..contracts.limits import BATCH_PIXELS
from .initial import Linear
from .spec import Architecture, SensorSpec

MOST_PIXELS = 20_000
UNFITTED_REACH = 2.0
"""Before the scene is known, the bins reach this many standard deviations to both sides."""
NARROWEST = 1e-6
"""Bins narrower than this are steps that would divide by nothing; they are left at -1."""


class PiecewiseLinear(nn.Module):
    """Encodes F features as F (Q + 1) numbers: Q bins each, and the feature itself.

    Args:
        features: F.
        bins: Q.
    """

    lower: Tensor
    slope: Tensor

    def __init__(self, features: int, bins: int) -> None:
        super().__init__()
        self.width = features * (bins + 1)
        edges = torch.linspace(-UNFITTED_REACH, UNFITTED_REACH, bins + 1)[:, None].expand(-1, features)
        self.register_buffer("lower", edges[:-1].clone())
        self.register_buffer("slope", 1 / (edges[1:] - edges[:-1]))

    @torch.no_grad()
    def fit(self, features: Tensor, random: torch.Generator) -> None:
        """Cut each feature at its quantiles.

        Args:
            features: (N, F), pixels of the scene that the sensor sees; with N = 0 nothing changes.
            random: source of chance, on the CPU, for which pixels are looked at when there are many.
        """
        if not len(features):
            return
        chosen = torch.randperm(len(features), generator=random)[:MOST_PIXELS].to(features.device)
        # On the CPU: not every device sorts for quantiles.
        edges = torch.quantile(features[chosen].cpu(), torch.linspace(0, 1, len(self.lower) + 1), dim=0)
        widths = edges[1:] - edges[:-1]
        self.lower.copy_(edges[:-1])
        self.slope.copy_(torch.where(widths > NARROWEST, 1 / widths.clamp_min(NARROWEST), 0.0))

    def forward(self, features: Tensor) -> Tensor:
        """Encode (N, F) as (N, F (Q + 1)): bins from -1 (not reached) to 1 (passed), then the features."""
        bins = ((features[:, None] - self.lower) * self.slope).clamp(0.0, 1.0)
        return torch.cat([bins.flatten(1) * 2 - 1, features], dim=1)


LARGEST_SCORE = 8.0
"""Components are cut at this many standard deviations: one broken pixel must not own its window."""


class Stem(nn.Module):
    """Bands of one sensor to tokens.

    Args:
        sensor: bands and number of components kept.
        shape: the network's architecture.
        random: source of chance for the first weights; None is the process's own.
    """

    mean: Tensor
    basis: Tensor
    encode: nn.Module

    def __init__(self, sensor: SensorSpec, shape: Architecture, random: torch.Generator | None = None) -> None:
        super().__init__()
        self.scales = shape.scales
        self.halo = shape.halo
        self.token_count = shape.tokens
        self.width = shape.width
        self.register_buffer("mean", torch.zeros(sensor.bands))
        self.register_buffer("basis", torch.zeros(sensor.bands, sensor.components))
        self.feature_count = sensor.components * (len(shape.scales) + (self.halo > 0))
        self.encode, self.encoded_width = self._encoder(sensor, shape, random)
        self.to_tokens = Linear(self.encoded_width, shape.tokens * shape.width, random)

    def _encoder(
        self, sensor: SensorSpec, shape: Architecture, random: torch.Generator | None
    ) -> tuple[nn.Module, int]:
        """Build what encodes the features, and tell how wide it makes them."""
        encode = PiecewiseLinear(self.feature_count, shape.bins_of(sensor))
        return encode, encode.width

    @property
    def bins(self) -> PiecewiseLinear:
        """What encodes features by where they lie between quantiles."""
        if not isinstance(self.encode, PiecewiseLinear):
            raise AssertionError("the encoder of this stem has its bins elsewhere")
        return self.encode

    @property
    def has_one_band(self) -> bool:
        """Whether the sensor measures one thing only, as an elevation does."""
        return len(self.mean) == 1

    @property
    def components(self) -> int:
        """Number of components of a pixel."""
        return self.basis.shape[1]

    @property
    def row_width(self) -> int:
        """Least number of features of a pixel; a row of zeros is no pixel."""
        return self.feature_count

    @property
    def described_count(self) -> int:
        """Number of numbers that :meth:`described` gives."""
        return self.feature_count

    @property
    def pixel_columns(self) -> Tensor:
        """Places in :meth:`described` of what the pixel itself shows, without its surroundings."""
        return torch.arange(self.components)

    def described(self, features: Tensor) -> Tensor:
        """Describe pixels by a fixed number of numbers, as trees and distances need them.

        Args:
            features: (N, features), of this stem.

        Returns:
            (N, ``described_count``): here the features; of a series, values at fixed days.
        """
        return features

    def described_weights(self, weights: Tensor) -> Tensor:
        """Turn weights of the features, (features,), into weights of what :meth:`described` gives."""
        return weights

    def fit_bins(self, features: Tensor, random: torch.Generator) -> None:
        """Cut the bins at the quantiles of features (N, features) of pixels that the sensor sees."""
        self.bins.fit(features, random)

    def measured(self, features: Tensor) -> Tensor | None:
        """Return which of the features, in their last axis, are measured; None is all of them."""
        return None

    def dates_seen(self, features: Tensor) -> Tensor | None:
        """Count the dates that each pixel of features (N, features) sees, (N,); None where there are no dates."""
        return None

    def with_dates_dropped(self, features: Tensor, random: torch.Generator) -> Tensor:
        """Return the features with some dates of each pixel taken away, as training learns them; of a series only."""
        return features

    def between(self, first: Tensor, second: Tensor, share: Tensor) -> tuple[Tensor, Tensor]:
        """Mix features (N, features) of pixels in pairs, of the second a share (N, 1).

        Returns:
            (N, features), and (N,) bool which of them are of something seen.
        """
        return torch.lerp(first, second, share), torch.ones(len(first), dtype=torch.bool, device=first.device)

    def features(self, values: Tensor, valid: Tensor, days: Sequence[int] = ()) -> Tensor:
        """Describe every pixel of a tile by its own components and those around it.

        Args:
            values: (bands, height + 2 halo, width + 2 halo), anything where not valid.
            valid: (height + 2 halo, width + 2 halo), bool.
            days: of a series, the numbers of its days.

        Returns:
            (height * width, features): the components of the pixel, their means over the valid
            pixels of each window, and their standard deviation over the largest.
            Rows of pixels that are not valid are 0.
        """
        return self.feature_layers(values, valid, days).T.contiguous()

    def feature_layers(self, values: Tensor, valid: Tensor, days: Sequence[int] = ()) -> Tensor:
        """Return :meth:`features` as they are computed, layer by layer: (features, height * width)."""
        return self._raster_layers(values, valid)

    def _raster_layers(self, values: Tensor, valid: Tensor) -> Tensor:
        """Compute the feature layers of one raster, (features, height * width)."""
        scores = self._scores(values.flatten(1), valid.flatten()).reshape(-1, *valid.shape)
        weight = valid.to(scores.dtype)
        layers = [_trim(scores, self.halo)]
        for size in self.scales[1:]:
            share = _box_sum(weight[None], size, self.halo).clamp_min_(1.0).reciprocal_()
            means = _box_sum(scores, size, self.halo).mul_(share)
            layers.append(means)
            if size == max(self.scales):
                squares = _box_sum(scores * scores, size, self.halo).mul_(share)
                layers.append(squares.addcmul_(means, means, value=-1).clamp_min_(0.0).sqrt_())
        stacked = torch.cat(layers)
        if not bool(valid.all()):
            stacked *= _trim(weight[None], self.halo)
        return stacked.reshape(self.feature_count, -1)

    def _scores(self, values: Tensor, valid: Tensor) -> Tensor:
        """Return the components (components, n) of pixels (bands, n), 0 where not valid."""
        scores = values.new_empty(self.basis.shape[1], values.shape[1])
        turned, mean, everywhere = self.basis.T.contiguous(), self.mean[:, None], bool(valid.all())
        # Some pixels at a time, so that their many bands stay in the processor's cache.
        for begin in range(0, values.shape[1], BATCH_PIXELS):
            # The last ones overlap those before: a product of a few columns has other last bits.
            start = max(0, min(begin, values.shape[1] - BATCH_PIXELS))
            some = slice(start, start + BATCH_PIXELS)
            centred = values[:, some] - mean
            if not everywhere:
                centred.masked_fill_(~valid[some], 0.0)
            if _writes_into_parts(scores):
                torch.mm(turned, centred, out=scores[:, some])
            else:
                scores[:, some] = turned @ centred
        return scores.clamp_(-LARGEST_SCORE, LARGEST_SCORE)

    def forward(self, encoded: Tensor) -> Tensor:
        """Turn encoded features (N, features (Q + 1)) into tokens (N, T, d)."""
        tokens: Tensor = self.to_tokens(encoded)
        return tokens.reshape(len(encoded), self.token_count, self.width)


def _writes_into_parts(layers: Tensor) -> bool:
    """Return whether products can be written into columns of a tensor; on Metal some came out elsewhere."""
    return layers.device.type == "cpu"


def _trim(layers: Tensor, margin: int) -> Tensor:
    """Cut ``margin`` pixels off each side of (channels, rows, columns)."""
    return layers[:, margin : layers.shape[1] - margin, margin : layers.shape[2] - margin]


def _box_sum(layers: Tensor, size: int, halo: int) -> Tensor:
    """Sum (channels, rows, columns) over size x size windows; the halo is consumed.

    Direct sums, not running ones: a pixel's value must not depend on where the tile starts.
    """
    return _window_sum(_window_sum(_trim(layers, halo - size // 2), size, 2), size, 1)


def _window_sum(layers: Tensor, size: int, axis: int) -> Tensor:
    """Sum over windows along an axis: nine as three times three neighbours, and so on."""
    apart = 1
    for factor in _prime_factors(size):
        length = layers.shape[axis] - apart * (factor - 1)
        total = layers.narrow(axis, 0, length) + layers.narrow(axis, apart, length)
        for place in range(2, factor):
            total += layers.narrow(axis, apart * place, length)
        layers, apart = total, apart * factor
    return layers


def _prime_factors(number: int) -> list[int]:
    factors, factor = [], 2
    while number > 1:
        while number % factor == 0:
            factors.append(factor)
            number //= factor
        factor += 1
    return factors
