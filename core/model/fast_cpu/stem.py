"""One sensor's features to its tokens and its sensor head's evidence, in one product."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..stem import Stem
from .linear import centred, folded
from .workspace import Workspace

ALIKE = 64
"""With a multiple of so many pixels every one goes the same way through the processor's vectors, whatever its place,
and comes out with the same last bits in any batch."""


class FoldedStem:
    """Encodes features and maps them to tokens and evidence.

    Args:
        stem: of the sensor.
        head: the sensor's own head.
        workspace: for the layers of a batch.
        name: of the sensor's place in it.
    """

    def __init__(self, stem: Stem, head: nn.Linear, workspace: Workspace, name: str) -> None:
        self._workspace = workspace
        self._name = name
        bins, self._features = stem.bins.lower.shape
        self._slope = stem.bins.slope[:, :, None].contiguous()
        self._start = -stem.bins.lower[:, :, None] * self._slope
        tokens = [
            torch.cat([centred(weight), centred(bias)[:, None]], dim=1)
            for weight, bias in zip(
                stem.to_tokens.weight.chunk(stem.token_count), stem.to_tokens.bias.chunk(stem.token_count)
            )
        ]
        both = torch.cat([*tokens, torch.cat([head.weight, head.bias[:, None]], dim=1)])
        weight, bias = both[:, :-1].clone(), both[:, -1]
        # Bins go from -1 to 1; here from 0 to 1.
        reached = weight[:, : bins * self._features]
        bias = bias - reached.sum(1)
        reached *= 2
        self._map = folded(weight, bias)

    def __call__(self, features: Tensor) -> Tensor:
        """Turn features (F, n) into tokens and evidence, (T d + K, n'), padded to a multiple of ``ALIKE``."""
        given = features.shape[1]
        pixels = -(-given // ALIKE) * ALIKE
        if pixels != given:
            features = functional.pad(features, (0, pixels - given))
        encoded = self._workspace.take("encoded", self._map.weight.shape[1], pixels)
        bins = encoded[: -self._features].view(*self._slope.shape[:2], pixels)
        # Three passes that the processor's vectors take are faster than addcmul, which they do not.
        torch.mul(features[None], self._slope, out=bins).add_(self._start).clamp_(0.0, 1.0)
        encoded[-self._features :] = features
        return self._map(encoded, self._workspace.take(self._name, len(self._map.weight), pixels))
