"""Piecewise-linear encoding of features, which lets one linear map draw steps where the values lie.

Each feature is cut at quantiles of the scene into Q bins, and becomes Q numbers: how far it has
come through each bin (Gorishniy et al. 2022, arXiv 2203.05556, section 3.1). A sensor of one or two
bands, an elevation say, gives a plain linear map nothing to separate classes with; forests split
it wherever they like, and this gives the network the same freedom.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

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
