"""Rare classes get a hearing: a part of the class prior is taken out of the network's answers, pattern by pattern.

A network that minimises cross-entropy gives every doubtful pixel to the common class. That is best for
overall accuracy and worst for average accuracy, most where a sensor tells little. Logit adjustment (Menon et al.
2021, arXiv 2007.07314) subtracts tau log(prior) from the logits. The prior is the network's own for the pattern, the
mean of its answers for the scene (as Saerens et al. 2002, doi 10.1162/089976602753284446, take it): what it favours
without a reason in the pixel differs from one sensor to the next, and from how often a class was labelled. What that
costs is known without labels: where probabilities are calibrated, their mean over the classes chosen is the overall
accuracy to expect. So every pattern gets the largest tau that costs no more than ``COST`` of it.
"""

from __future__ import annotations

import torch
from torch import Tensor

from ..model.network import MamolNetwork
from .patterns import all_patterns, pattern_row
from .prediction import predict_logits
from .samples import Samples

COST = 0.004
"""Overall accuracy that may be expected to be lost."""
PARTS = (0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.85, 1.0)
"""Parts of the prior that are tried."""
LEAST_PRIOR = 1e-3
"""What a class is taken for that is hardly ever the answer, so that it cannot win by that alone."""
MOST_PIXELS = 2_000
"""Pixels that prior and cost are estimated on."""


@torch.no_grad()
def favour_rare_classes(
    network: MamolNetwork, training: Samples, scene: Samples, random: torch.Generator
) -> dict[int, float]:
    """Set what the network adds to the logits of each pattern: -tau log(prior).

    Args:
        network: trained and calibrated; its ``leaning`` is set. Its temperatures are to be fitted again then.
        training: the labelled pixels it learnt from; a class that none of them has is left as it is.
        scene: pixels of the scene; their classes are not looked at. The training pixels stand in where there are none.
        random: source of chance, on the CPU: which pixels are looked at.

    Returns:
        The part of the prior taken out, tau, by pattern; 0 where no pixel has all sensors of the pattern.
    """
    network.leaning.zero_()
    # Counted on the CPU, as not every device counts.
    counts = torch.bincount(training.classes.cpu(), minlength=network.head.out_features)
    learnt = (counts > 0).to(network.head.weight.device)
    pixels = scene if len(scene) else training
    pixels = pixels.take(torch.randperm(len(pixels), generator=random)[:MOST_PIXELS].to(pixels.present.device))
    sensors = pixels.present.shape[1]
    found = dict.fromkeys(all_patterns(sensors), 0.0)
    for pattern in found:
        row = pattern_row(pattern, sensors).to(pixels.present.device)
        seen = pixels.take(torch.nonzero((pixels.present | ~row).all(1))[:, 0])
        if not len(seen):
            continue
        logits = predict_logits(network, seen, row.expand(len(seen), -1))
        prior = logits.softmax(1).mean(0).clamp_min(LEAST_PRIOR)
        logarithm = torch.where(learnt, prior, 1.0).log()
        found[pattern] = _part(logits, logarithm / network.temperature[int(row.sum()) - 1])
        network.leaning[pattern] = -found[pattern] * logarithm
    return found


def _part(logits: Tensor, logarithm: Tensor) -> float:
    """Find the largest part of the prior whose cost can be borne; calibrated logits, (N, K), and log(prior) / T."""
    probability = logits.softmax(1)

    def expected(part: float) -> float:
        chosen = (logits - part * logarithm).argmax(1, keepdim=True)
        return float(probability.gather(1, chosen).mean())

    best = expected(0.0)
    return max(part for part in PARTS if best - expected(part) <= COST)
