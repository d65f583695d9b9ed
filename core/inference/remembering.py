"""A network that computes what belongs to one sensor once per batch, however many patterns are asked of it."""

from __future__ import annotations

import copy
from itertools import chain

from torch import Tensor, nn

from ..model.network import MamolNetwork


def remembering(network: MamolNetwork) -> MamolNetwork:
    """Give a copy whose encodings, tokens and votes are remembered from one pass to the next.

    They depend on their sensor's features alone, not on the pattern: when the same features, as the
    same tensors, are asked about with another pattern, the trunk alone has work to do. The numbers are
    the very ones that would be computed again.

    Args:
        network: in evaluation mode; it stays as it is.

    Returns:
        A network with the same weights, which are shared and not copied. It holds one batch's layers.
    """
    shared = {id(tensor): tensor for tensor in chain(network.parameters(), network.buffers())}
    twin: MamolNetwork = copy.deepcopy(network, shared)
    for stem in twin.each_stem():
        for name in ("encode", "to_tokens"):
            setattr(stem, name, _Remembering(getattr(stem, name)))
    twin.votes = nn.ModuleList(_Remembering(vote) for vote in twin.votes)
    return twin


class _Remembering(nn.Module):
    """A module that gives the last answer again when it is given the same tensor again."""

    def __init__(self, inner: nn.Module) -> None:
        super().__init__()
        self._inner = inner
        self._last: tuple[Tensor, Tensor] | None = None

    def forward(self, given: Tensor) -> Tensor:
        """Answer for a tensor that nobody changes afterwards."""
        # Another thread may remember something else at any time.
        last = self._last
        if last is None or last[0] is not given:
            self._last = last = (given, self._inner(given))
        return last[1]
