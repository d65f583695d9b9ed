"""Rare classes get a hearing: a part of the class prior is taken out of the network's answers, pattern by pattern.

A network that minimises cross-entropy gives every doubtful pixel to the common class. That is best for
overall accuracy and worst for average accuracy, most where a sensor tells little. Logit adjustment (Menon et al.
2021, arXiv 2007.07314) subtracts tau log(prior) from the logits. The prior is the network's own for the pattern, the
mean of its answers for the scene (as Saerens et al. 2002, doi 10.1162/089976602753284446, take it): what it favours
without a reason in the pixel differs from one sensor to the next, and from how often a class was labelled. What that
costs is known without labels: where probabilities are calibrated, their mean over the classes chosen is the overall
accuracy to expect. It is measured, too, on the held-out pixels that the answers are settled with. So every pattern gets
the largest tau that by neither count costs more than ``COST`` of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from ..model.network import MamolNetwork
from ..patterns import all_patterns, pattern_row
from .samples import Samples, predict_logits

COST = 0.004
"""Overall accuracy that may be lost, as expected and as measured."""
PARTS = (0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.85, 1.0)
"""Parts of the prior that are tried."""
LEAST_PRIOR = 1e-3
"""What a class is taken for that is hardly ever the answer, so that it cannot win by that alone."""
MOST_PIXELS = 2_000
"""Pixels that prior and cost are estimated on."""


@dataclass(frozen=True)
class SceneAnswers:
    """What a network says of the scene before anything is taken out of its answers.

    Attributes:
        logits: by pattern, (n, K), for pixels that have all sensors of the pattern; temperature 1, no logit prior.
            Patterns that no pixel has are missing.
        learnt: (K,), bool: the classes that have training pixels.
        sensors: number of sensors M.
    """

    logits: Mapping[int, Tensor]
    learnt: Tensor
    sensors: int


def ask_scene(network: MamolNetwork, training: Samples, scene: Samples, random: torch.Generator) -> SceneAnswers:
    """Ask a network about pixels of the scene with every combination of sensors.

    Args:
        network: trained; its temperatures and logit prior are still 1 and 0.
        training: the labelled pixels it learnt from; a class that none of them has is never favoured.
        scene: pixels of the scene; their classes are not looked at. The training pixels stand in where there are none.
        random: source of chance, on the CPU: which pixels are looked at.
    """
    # Counted on the CPU, as not every device counts.
    counts = torch.bincount(training.classes.cpu(), minlength=network.head.out_features)
    learnt = (counts > 0).to(network.head.weight.device)
    pixels = scene if len(scene) else training
    pixels = pixels.take(torch.randperm(len(pixels), generator=random)[:MOST_PIXELS].to(pixels.present.device))
    sensors = pixels.present.shape[1]
    logits: dict[int, Tensor] = {}
    for pattern in all_patterns(sensors):
        row = pattern_row(pattern, sensors).to(pixels.present.device)
        seen = pixels.take(torch.nonzero((pixels.present | ~row).all(1))[:, 0])
        if len(seen):
            logits[pattern] = predict_logits(network, seen, row.expand(len(seen), -1))
    return SceneAnswers(logits, learnt, sensors)


@dataclass(frozen=True)
class Measured:
    """Held-out pixels that a cost is measured on: (n, K) logits as in :class:`SceneAnswers`, and (n,) true classes."""

    logits: Tensor
    classes: Tensor


def favour_rare_classes(
    answers: SceneAnswers, temperature: Tensor, measured: Mapping[int, Measured] | None = None
) -> tuple[Tensor, dict[int, float]]:
    """Compute what is to be added to the logits of each pattern: -tau log(prior).

    Args:
        answers: what the network says of the scene.
        temperature: (M,), of 1 to M sensors, with which its answers are calibrated. They are to be fitted again then.
        measured: by pattern, held-out pixels that have all of its sensors; where there are none, the cost is what is
            expected.

    Returns:
        (2^M, K), and the part of the prior taken out, tau, by pattern; 0 where no pixel has all sensors of the pattern.
    """
    logit_prior = answers.learnt.new_zeros((2**answers.sensors, len(answers.learnt)), dtype=torch.float32)
    found = dict.fromkeys(all_patterns(answers.sensors), 0.0)
    for pattern, raw in answers.logits.items():
        own = temperature[bin(pattern).count("1") - 1].to(raw.device)
        logits = raw / own
        prior = logits.softmax(1).mean(0).clamp_min(LEAST_PRIOR)
        logarithm = torch.where(answers.learnt, prior, 1.0).log()
        held = (measured or {}).get(pattern)
        most = 1.0 if held is None else _bearable(held, logarithm.cpu())
        found[pattern] = _part(logits, logarithm / own, most)
        logit_prior[pattern] = -found[pattern] * logarithm
    return logit_prior, found


def _part(logits: Tensor, logarithm: Tensor, most: float) -> float:
    """Find the largest part of the prior, up to ``most``, whose cost can be borne.

    Args:
        logits: (N, K), calibrated.
        logarithm: (K,), log(prior) / T.
        most: the largest part that is considered.
    """
    probability = logits.softmax(1)

    def expected(part: float) -> float:
        chosen = (logits - part * logarithm).argmax(1, keepdim=True)
        return float(probability.gather(1, chosen).mean())

    best = expected(0.0)
    return max(part for part in PARTS if part <= most and best - expected(part) <= COST)


def _bearable(held: Measured, logarithm: Tensor) -> float:
    """Return the part of the prior up to which no part costs more than ``COST`` of the held-out pixels."""

    def right(part: float) -> float:
        return float(((held.logits - part * logarithm).argmax(1) == held.classes).float().mean())

    best, most = right(0.0), 0.0
    for part in PARTS if len(held.classes) else ():
        if best - right(part) > COST:
            break
        most = part
    return most if len(held.classes) else 1.0
