"""What the engine asks a network: first what one sensor says of pixels, then what several make of it together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from torch import Tensor


@dataclass(frozen=True)
class Answer:
    """What the network says of n pixels that share a pattern; on the CPU, in fp32.

    Attributes:
        probability: (K, n), of each class.
        shares: (E, n), each expert's share of what the adapters added; None unless asked for.
        gates: (B, K_d, n), in each of B adapter blocks each dynamic expert's mean gate; None unless asked for.
    """

    probability: Tensor
    shares: Tensor | None
    gates: Tensor | None


class Forward(Protocol):
    """A network that can be asked."""

    def describe(self, sensor: int, features: Tensor) -> Tensor:
        """Compute what one sensor says of n pixels, whatever the other sensors are.

        Args:
            sensor: its index in the model.
            features: (F, n), of its stem.

        Returns:
            What :meth:`answer` wants of this sensor.
        """

    def answer(self, described: Sequence[Tensor | None], pattern: int, count: int, usage: bool) -> Answer:
        """Answer for n pixels of one pattern.

        Args:
            described: per sensor what :meth:`describe` gave; None, or anything, for those that are not in the pattern.
            pattern: bit m is sensor m; not 0.
            count: number of pixels, n.
            usage: whether to measure what the experts did.
        """
