"""Rare classes get a hearing: a part of the class prior is taken out of the network's answers.

A network that minimises cross-entropy gives every doubtful pixel to the common class. That is best for
overall accuracy and worst for average accuracy, most where a sensor tells little. Logit adjustment (Menon et al.
2021, arXiv 2007.07314) subtracts tau log(prior) from the logits; a small tau costs next to no overall accuracy,
since only doubtful pixels change.
"""

from __future__ import annotations

import torch

from ..model.network import MamolNetwork
from .samples import Samples

TAU = 0.1
"""Part of the prior taken out. In trials on eleven scenes 0.1 bought 1.1 points of average accuracy with 0.1 of overall
accuracy; 0.5 bought 5.9 with 1.6."""


@torch.no_grad()
def favour_rare_classes(network: MamolNetwork, training: Samples) -> None:
    """Subtract tau log(prior) from the bias of the head, and so from the logits of every pattern.

    Args:
        network: trained, not calibrated; its head's bias is changed in place.
        training: the labelled pixels it learnt from; a class that none of them has is left as it is.
    """
    counts = torch.bincount(training.classes, minlength=network.head.out_features)
    prior = counts / counts.sum()
    network.head.bias.sub_(TAU * torch.where(counts > 0, prior, 1.0).log())
