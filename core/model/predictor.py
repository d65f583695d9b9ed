"""What the engines ask a network: what each sensor says of pixels, then what those present make of it together.

Which network answers is chosen in ``choose_predictor.py``.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from torch import Tensor


@dataclass(frozen=True)
class Answer:
    """What the network says of n pixels that share a pattern; on the CPU, in fp32.

    Attributes:
        probability: (K, n), of each class.
        expert_shares: (E, n), each expert's share of what the adapters added; None unless asked for.
        gates: (B, K_d, n), in each of B adapter blocks each dynamic expert's mean gate; None unless asked for.
    """

    probability: Tensor
    expert_shares: Tensor | None
    gates: Tensor | None

    def of_groups(self, groups: Tensor) -> Answer:
        """Return the answer with the probabilities of groups of classes, the sum of their classes'.

        Args:
            groups: (K,), int64, the place of each class's group, from 0.
        """
        summed = self.probability.new_zeros(int(groups.max()) + 1, self.probability.shape[1])
        # Rounding may take a sum of shares beyond 1.
        return replace(self, probability=summed.index_add_(0, groups, self.probability).clamp_(max=1.0))


class Predictor(Protocol):
    """A network that can be asked. What belongs to one sensor is computed once, however many patterns are asked.

    Attributes:
        encodes_columns: whether :meth:`encode` makes one tensor (rows, n'), of which a pixel's column is the same
            whatever the others are: columns may be kept, and asked in other batches.
    """

    encodes_columns: bool

    def encode(self, sensor: int, features: Tensor) -> Any:
        """Compute what one sensor says of n pixels, whatever the other sensors are.

        Args:
            sensor: its index in the model.
            features: (F, n), of its stem.

        Returns:
            What :meth:`predict` wants of this sensor.
        """

    def predict(self, encoded: Sequence[Any], pattern: int, count: int, with_expert_shares: bool) -> Answer:
        """Answer for n pixels of one pattern.

        Args:
            encoded: per sensor what :meth:`encode` gave; None, or anything, for those that are not in the pattern.
            pattern: bit m is sensor m; not 0.
            count: number of pixels, n.
            with_expert_shares: whether to measure what the experts did.
        """


class ColumnPredictor(Predictor, Protocol):
    """A predictor that encodes columns, and of a series can keep what it makes of each date."""

    def encode_series(
        self, sensor: int, features: Tensor, hidden: Collection[int] = (), keep: Tensor | None = None
    ) -> Tensor:
        """Encode a series' pixels.

        Args:
            sensor: its index in the model.
            features: (T (f + 2), n), of its stem.
            hidden: numbers of the days that count as missing.
            keep: (T, ``date_rows``, n), filled with what :meth:`encode_dates` needs; nothing may be hidden then.
        """

    def encode_dates(self, sensor: int, dates: Tensor, hidden: Collection[int]) -> Tensor:
        """Encode a series' pixels from what was kept of its dates: the same to the last bit as from features.

        Args:
            sensor: its index in the model.
            dates: (T, ``date_rows``, n).
            hidden: numbers of the days that count as missing.
        """

    def date_rows(self, sensor: int) -> int:
        """Return how many numbers are kept of a date: those it became, its weights, whether it is seen, and its day."""
