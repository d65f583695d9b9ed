"""Stage 2: stems, experts, routers and head learn the classes beside a frozen trunk."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
from torch import Tensor
from torch.nn import functional

from ..model.network import MamolNetwork
from ..progress import Progress
from ..requests import TrunkSource
from ..results import HistoryPoint
from .optimiser import Stepper
from .patterns import draw_patterns
from .presets import Schedule
from .samples import Samples

LEARNING_RATE = 2e-3
BALANCE = 0.01
"""Weight of the load-balancing term; without it one dynamic expert tends to take all tokens."""
NOISE = 0.3
"""Standard deviation of the noise added to stem features, which have unit variance, against learning pixels by heart.

On the demo scene's test blocks, mean over all patterns of three seeds, 1,000 steps: OA .729 with, .702 without;
AA .733 with, .738 without. 0.5 and more hurt.
"""
VALIDATIONS = 20
"""Points of the validation curve."""
CURVE_PIXELS = 2_000
"""Validation pixels looked at for the curve; the report uses all."""


@dataclass(frozen=True)
class Fit:
    """The supervised stage's data: disjoint samples and the number of classes."""

    training: Samples
    validation: Samples


def freeze_for_stage_two(network: MamolNetwork, trunk: TrunkSource) -> None:
    """Make everything but the trunk trainable; with trunk source "scratch" the trunk too."""
    network.requires_grad_(trunk == TrunkSource.SCRATCH)
    for _, parameter in network.stage_two_parameters():
        parameter.requires_grad_(True)


def fit(
    network: MamolNetwork, data: Fit, schedule: Schedule, random: torch.Generator, progress: Progress
) -> tuple[HistoryPoint, ...]:
    """Train what is trainable; the pattern of every pixel is drawn anew in every step.

    The last weights are kept, not the best of the validation curve, so that the accuracy on
    validation pixels is not chosen by looking at them.

    Args:
        network: changed in place; see :func:`freeze_for_stage_two`.
        data: the samples, on the network's device.
        schedule: number of steps and batch size.
        random: source of chance, on the CPU.
        progress: told about every step, with loss and validation accuracy.

    Returns:
        The training curve.
    """
    parameters = [parameter for parameter in network.parameters() if parameter.requires_grad]
    stepper = Stepper(parameters, schedule.steps, LEARNING_RATE)
    shown = torch.randperm(len(data.validation), generator=random)[:CURVE_PIXELS]
    curve = data.validation.take(shown)
    history: list[HistoryPoint] = []
    network.train()
    for step in range(1, schedule.steps + 1):
        progress.check()
        batch = data.training.take(torch.randint(len(data.training), (schedule.batch,), generator=random))
        loss = classification_loss(network, with_noise(batch), draw_patterns(batch.present, random))
        stepper.step(loss)
        value = float(loss.detach())
        figures = {"step": float(step), "loss": value}
        accuracy: float | None = None
        if len(curve) and (step % max(1, schedule.steps // VALIDATIONS) == 0 or step == schedule.steps):
            accuracy = float((predict(network, curve, curve.present) == curve.classes).float().mean())
            figures["validation_accuracy"] = accuracy
            network.train()
        history.append(HistoryPoint(step, value, accuracy))
        progress.report(step / schedule.steps, f"training, step {step} of {schedule.steps}, loss {value:.2f}", figures)
    return tuple(history)


def with_noise(batch: Samples) -> Samples:
    """Add noise to the features, from torch's own random state."""
    return replace(batch, features=tuple(one + NOISE * torch.randn_like(one) for one in batch.features))


def classification_loss(network: MamolNetwork, batch: Samples, shown: Tensor) -> Tensor:
    """Cross-entropy of the pixels with the sensors ``shown`` (N, M), plus the balance term."""
    prediction = network(batch.features, shown)
    loss: Tensor = functional.cross_entropy(prediction.logits, batch.classes) + BALANCE * prediction.balance
    return loss


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
