"""The whole network, folded.

What :class:`mamol.core.model.network.MamolNetwork` computes is computed here too: a change there is mirrored here.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from functools import cache

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..network import MamolNetwork
from ..predictor import Answer
from ..series_stem import SeriesStem
from .adapter import FoldedAdapter, Work
from .linear import after_norm
from .series import FoldedSeriesStem
from .stem import ALIKE, FoldedStem
from .trunk import FoldedTrunk
from .workspace import Workspace


class FoldedNetwork:
    """A Predictor that answers as the network does, but for the last bits; several threads may use it.

    Args:
        network: in evaluation mode, on the CPU, of the arrangement "mamol"; its weights are not to change afterwards.
    """

    encodes_columns = True

    def __init__(self, network: MamolNetwork) -> None:
        self._network = network
        workspace = Workspace()
        heads = [head for head in network.sensor_heads if isinstance(head, nn.Linear)]
        self._experts = network.shape.dynamic_experts + 1 + len(network.stems)
        self._doubt = float(network.date_doubt) if network.has_series else 0.0
        usual = network.usual_dates.tolist() if network.has_series else []
        self._stems = [
            FoldedSeriesStem(stem, head, workspace, f"sensor {index}", usual[index])
            if isinstance(stem, SeriesStem)
            else FoldedStem(stem, head, workspace, f"sensor {index}")
            for index, (stem, head) in enumerate(zip(network.each_stem(), heads))
        ]
        self._trunk = FoldedTrunk(network.trunk, workspace)
        self._head = after_norm(network.trunk.norm, network.head.weight, network.head.bias)
        self._temperature = network.temperature.tolist()
        self._leaning = network.logit_prior[:, :, None]
        self._adapters = cache(self._fold_adapters)

    def encode(self, sensor: int, features: Tensor) -> Tensor:
        """Encode a sensor's pixels; what is given holds until the sensor is encoded again on this thread."""
        return self._stems[sensor](features)

    def encode_series(
        self, sensor: int, features: Tensor, hidden: Collection[int] = (), keep: Tensor | None = None
    ) -> Tensor:
        """See :class:`~..predictor.ColumnPredictor`; what is given holds as that of :meth:`encode`."""
        return self._series(sensor)(features, hidden, keep)

    def encode_dates(self, sensor: int, dates: Tensor, hidden: Collection[int]) -> Tensor:
        """See :class:`~..predictor.ColumnPredictor`; what is given holds as that of :meth:`encode`."""
        return self._series(sensor).of_dates(dates, hidden)

    def date_rows(self, sensor: int) -> int:
        """See :class:`~..predictor.ColumnPredictor`."""
        return self._series(sensor).rows

    def _series(self, sensor: int) -> FoldedSeriesStem:
        stem = self._stems[sensor]
        if not isinstance(stem, FoldedSeriesStem):
            raise ValueError("one raster has no dates")
        return stem

    def predict(self, encoded: Sequence[Tensor | None], pattern: int, count: int, with_expert_shares: bool) -> Answer:
        """Answer for pixels of one pattern; a pixel's numbers are the same in any batch.

        Columns that were kept need no padding: it is made here.
        """
        given = [one for sensor, one in enumerate(encoded) if one is not None and pattern >> sensor & 1]
        missing = -count % ALIKE
        given = [one if one.shape[1] > count or not missing else functional.pad(one, (0, missing)) for one in given]
        shape = self._network.shape
        token_rows = shape.tokens * shape.width
        tokens = [token for one in given for token in one[:token_rows].chunk(shape.tokens)]
        adapters = self._adapters(pattern)
        fused, works = self._trunk(tokens, adapters, with_expert_shares)
        classes = len(self._head.weight)
        evidence = given[0][token_rows : token_rows + classes].clone()
        for one in given[1:]:
            evidence += one[token_rows : token_rows + classes]
        logits = self._head(fused, torch.empty(classes, fused.shape[1]))
        logits.add_(evidence, alpha=1 / math.sqrt(len(given)))
        logits.add_(self._leaning[pattern]).div_(self._temperature[len(given) - 1])
        if self._doubt:
            lacking = sum((one[token_rows + classes :].sum(0) for one in given), torch.zeros(fused.shape[1]))
            logits.div_((lacking * (self._doubt / len(given))).exp())
        # Before the padding goes: softmax too has other last bits where the pixels do not fill the vectors.
        probability = logits.softmax(0)[:, :count]
        if not with_expert_shares:
            return Answer(probability, None, None)
        shares, gates = self._routing(adapters, works)
        return Answer(probability, shares[:, :count], gates[..., :count])

    def _routing(self, adapters: Sequence[FoldedAdapter | None], works: Sequence[Work]) -> tuple[Tensor, Tensor]:
        """Return the experts' shares (E, n) and the dynamic ones' gates (B, K_d, n)."""
        at_work = next(adapter.experts for adapter in adapters if adapter is not None)
        contribution = sum((work.contribution for work in works[1:]), works[0].contribution)
        whole = contribution.sum(0).clamp_min_(1e-12)
        shares = torch.zeros(self._experts, contribution.shape[1])
        shares[at_work] = contribution / whole
        return shares, torch.stack([work.gates for work in works])

    def _fold_adapters(self, pattern: int) -> tuple[FoldedAdapter | None, ...]:
        return self._trunk.adapters(self._network.adapters, pattern)
