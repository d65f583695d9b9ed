"""What a network says of samples, with the sensors it is shown."""

from __future__ import annotations

import torch
from torch import Tensor

from ..model.network import MamolNetwork
from .samples import Samples


def predict(network: MamolNetwork, samples: Samples, shown: Tensor) -> Tensor:
    """Give the most likely class index of each sample, (N,), with the sensors ``shown``."""
    return predict_logits(network, samples, shown).argmax(1)


@torch.no_grad()
def predict_logits(network: MamolNetwork, samples: Samples, shown: Tensor, batch: int = 4096) -> Tensor:
    """Give the logits of each sample, (N, K), with the sensors ``shown`` (N, M)."""
    network.eval()
    parts = [network.head.weight.new_zeros(0, network.head.out_features)]
    for start in range(0, len(samples), batch):
        index = torch.arange(start, min(start + batch, len(samples)), device=shown.device)
        part = samples.take(index)
        parts.append(network(part.features, shown[index]).logits)
    return torch.cat(parts)
