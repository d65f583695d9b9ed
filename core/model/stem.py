"""One sensor's stem: the window around a pixel becomes T tokens of width d.

The bands are standardised and rotated to a few principal components per pixel, box statistics of
these are taken over growing windows: the features, computed once per tile or training pixel. They are
encoded by where they lie between the scene's quantiles, batch by batch since that is nine times as
wide, and a learned linear map makes tokens of them. Nothing before the linear map has learned weights.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from .encoding import PiecewiseLinear
from .spec import Architecture, SensorSpec

LARGEST_SCORE = 8.0
"""Components are cut at this many standard deviations: one broken pixel must not own its window."""


class Stem(nn.Module):
    """Bands of one sensor to tokens.

    Args:
        sensor: bands and number of components kept.
        shape: the network's architecture.
    """

    mean: Tensor
    basis: Tensor

    def __init__(self, sensor: SensorSpec, shape: Architecture) -> None:
        super().__init__()
        self.scales = shape.scales
        self.halo = shape.halo
        self.token_count = shape.tokens
        self.width = shape.width
        self.register_buffer("mean", torch.zeros(sensor.bands))
        self.register_buffer("basis", torch.zeros(sensor.bands, sensor.components))
        self.feature_count = sensor.components * (len(shape.scales) + (self.halo > 0))
        self.encode = PiecewiseLinear(self.feature_count, shape.bins)
        self.to_tokens = nn.Linear(self.encode.width, shape.tokens * shape.width)

    def features(self, values: Tensor, valid: Tensor) -> Tensor:
        """Describe every pixel of a tile by its own components and those around it.

        Args:
            values: (bands, height + 2 halo, width + 2 halo), anything where not valid.
            valid: (height + 2 halo, width + 2 halo), bool.

        Returns:
            (height * width, features): the components of the pixel, their means over the valid
            pixels of each window, and their standard deviation over the largest.
            Rows of pixels that are not valid are 0.
        """
        rows, columns = valid.shape
        values = torch.where(valid, values, self.mean[:, None, None])
        scores = self.basis.T @ (values.reshape(len(self.mean), -1) - self.mean[:, None])
        scores = scores.clamp_(-LARGEST_SCORE, LARGEST_SCORE).reshape(-1, rows, columns)
        weight = valid.to(scores.dtype)
        layers = [_trim(scores, self.halo)]
        for size in self.scales[1:]:
            counts = _box_sum(weight[None], size, self.halo).clamp_min_(1.0)
            means = _box_sum(scores, size, self.halo) / counts
            layers.append(means)
            if size == max(self.scales):
                squares = _box_sum(scores * scores, size, self.halo) / counts
                layers.append((squares - means * means).clamp_min_(0.0).sqrt_())
        stacked = torch.cat(layers) * _trim(weight[None], self.halo)
        return stacked.reshape(self.feature_count, -1).T.contiguous()

    def forward(self, encoded: Tensor) -> Tensor:
        """Turn encoded features (N, features (Q + 1)) into tokens (N, T, d)."""
        tokens: Tensor = self.to_tokens(encoded)
        return tokens.reshape(len(encoded), self.token_count, self.width)


def _trim(layers: Tensor, margin: int) -> Tensor:
    """Cut ``margin`` pixels off each side of (channels, rows, columns)."""
    return layers[:, margin : layers.shape[1] - margin, margin : layers.shape[2] - margin]


def _box_sum(layers: Tensor, size: int, halo: int) -> Tensor:
    """Sum (channels, rows, columns) over size x size windows; the halo is consumed.

    Direct sums, not running ones: a pixel's value must not depend on where the tile starts.
    """
    layers = _trim(layers, halo - size // 2)[None]
    layers = functional.avg_pool2d(layers, (1, size), stride=1, divisor_override=1)
    return functional.avg_pool2d(layers, (size, 1), stride=1, divisor_override=1)[0]
