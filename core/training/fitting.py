"""Stage 2: stems, experts, routers and head learn the classes, the trunk frozen or learning along."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import torch
from torch import Tensor
from torch.nn import functional

from ..contracts.train import HistoryPoint, TrunkSource
from ..message import message
from ..model.network import MamolNetwork
from ..patterns import draw_patterns
from ..progress import Progress
from .kept_steps import KeptSteps
from .learnt import Learnt
from .presets import Schedule
from .samples import Samples, joined, predict
from .stepper import Stepper
from .teacher import Taught

LEARNING_RATE = 2e-3
EXPERTS_PACE = 2.0
"""Times the learning rate of the rest, for A and B of the experts in a trunk that stays frozen: B begins at nothing."""
LEARNS_ALONG = (TrunkSource.TUNED, TrunkSource.SCRATCH)
"""Trunks that are trained with the rest, the first where there is a teacher; any other stays frozen."""
BALANCE = 0.01
"""Weight of the load-balancing term; without it one dynamic expert tends to take all tokens."""
NOISE, TAUGHT_NOISE = 0.3, 0.07
"""Standard deviation of the noise added to the 64 features of a sensor with a long spectrum, against learning pixels by
heart; features have unit variance. Less where a teacher's pixels are learnt too: they are many, and its answers smooth.
Sensors of fewer features get less, by the root of their number, for a spectrum says the same thing many times; a sensor
of one band gets none: an elevation that is blurred tells one terrace from the next no more.
"""
NOISY_FEATURES = 64
TEACHER_WEIGHT, LABELLED_WEIGHT, LABELLED_WEIGHT_OF_SERIES = 4.0, 0.25, 4.0
"""Weights of the teacher's pixels and of the labelled ones, where both are learnt. The teacher has seen the labels, so
the answers hold them already; learning them by heart once more makes a network that is surer than it is right. Of a
series the teacher sees regular days alone, gaps filled, and the network the dates themselves: there labels say more.
"""
LABELLED_PART = 0.25
"""Part of a batch that is labelled pixels, where there is a teacher."""
VALIDATIONS = 20
"""Points of the validation curve."""
CURVE_PIXELS = 2_000
"""Validation pixels looked at for the curve; the report uses all."""


@dataclass(frozen=True)
class Loss:
    """A batch's loss: ``total``, to go down, and ``labelled``, the cross-entropy of its labelled pixels, to show."""

    total: Tensor
    labelled: Tensor


@dataclass(frozen=True)
class Fit:
    """The second stage's data: disjoint labelled pixels and, where there is a teacher, pixels it answered for."""

    training: Samples
    validation: Samples
    taught: Taught | None = None

    def digested(self) -> tuple[object, ...]:
        """Return all that the steps depend on, to be digested."""
        told: list[object] = [*self.training.features, self.training.present, self.training.classes]
        told += [self.validation.places, self.validation.classes]
        if self.taught is not None:
            told += [*self.taught.samples.features, self.taught.samples.present]
            for one in self.taught.lessons:
                told += [one.shown, one.index, one.answers, one.weights, one.chance]
        return tuple(told)


def freeze_for_stage_two(network: MamolNetwork, trunk: TrunkSource, taught: bool) -> None:
    """Make everything but the trunk trainable; the trunk too where it is not to stay as it is.

    Args:
        network: changed in place.
        trunk: "scratch" always learns along, "tuned" where there is a teacher; any other trunk is frozen.
        taught: whether a teacher's answers are learnt.
    """
    network.requires_grad_(trunk == TrunkSource.SCRATCH or (trunk == TrunkSource.TUNED and taught))
    for _, parameter in network.stage_two_parameters():
        parameter.requires_grad_(True)


def experts_pace(network: MamolNetwork, trunk: TrunkSource) -> float:
    """Return how many times as fast as the rest the experts learn.

    More than once only for fresh experts in a trunk that stays frozen; the paper's variant has one rate.
    """
    fresh = trunk != TrunkSource.MODEL and network.shape.variant != "paper"
    return EXPERTS_PACE if fresh and trunk not in LEARNS_ALONG else 1.0


def fit(
    network: MamolNetwork,
    data: Fit,
    schedule: Schedule,
    random: torch.Generator,
    progress: Progress,
    pace: float = 1.0,
    learnt: Learnt | None = None,
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
        pace: of the experts; see :func:`experts_pace`.
        learnt: keeps the steps of a training that is cancelled, and has those of an earlier one; None keeps nothing.

    Returns:
        The training curve.

    Raises:
        Cancelled: when the analyst stopped it.
    """
    last = schedule.steps
    stepper = Stepper(_by_rate(network, pace), last)
    given = (*data.digested(), repr(schedule), pace, labelled_weight(network))
    kept = KeptSteps(learnt, network, stepper, random, given)
    shown = torch.randperm(len(data.validation), generator=random)[:CURVE_PIXELS]
    curve = data.validation.take(shown)
    history = kept.take_up(last, progress)
    network.train()
    try:
        _take_steps(network, data, schedule, random, progress, stepper, curve, history)
    finally:
        # A history has a point for every step that was taken, whatever ended them.
        kept.keep(history)
    return tuple(history)


def _take_steps(
    network: MamolNetwork,
    data: Fit,
    schedule: Schedule,
    random: torch.Generator,
    progress: Progress,
    stepper: Stepper,
    curve: Samples,
    history: list[HistoryPoint],
) -> None:
    """Take the steps that are left, and add a point to the history after each."""
    last = schedule.steps
    for step in range(len(history) + 1, last + 1):
        progress.check()
        loss = _loss(network, data, schedule.batch, random)
        stepper.step(loss.total)
        value = float(loss.labelled)
        figures = {"step": float(step), "loss": value}
        accuracy: float | None = None
        if len(curve) and (step % max(1, schedule.steps // VALIDATIONS) == 0 or step == last):
            accuracy = float((predict(network, curve, curve.present) == curve.classes).float().mean())
            figures["validation_accuracy"] = accuracy
            network.train()
        history.append(HistoryPoint(step, value, accuracy))
        progress.report(
            step / last,
            message("training, step {step} of {steps}, loss {value:.2f}", step=step, steps=schedule.steps, value=value),
            figures,
        )


def _by_rate(network: MamolNetwork, pace: float) -> dict[float, list[torch.nn.Parameter]]:
    """Sort what is trainable by its learning rate."""
    experts = {id(one) for one in network.expert_matrices()}
    sorted_by_rate: dict[float, list[torch.nn.Parameter]] = {}
    for one in network.parameters():
        if one.requires_grad:
            rate = LEARNING_RATE * (pace if id(one) in experts else 1.0)
            sorted_by_rate.setdefault(rate, []).append(one)
    return sorted_by_rate


def with_noise(network: MamolNetwork, batch: Samples, deviation: float, random: torch.Generator) -> Samples:
    """Add noise to the features, drawn on the CPU, and hide dates; see ``NOISE`` for how much each sensor gets."""
    noisy = []
    for stem, one in zip(network.each_stem(), batch.features):
        measured = stem.measured(one)
        count = stem.feature_count if measured is None else int(measured.sum())
        share = 0.0 if stem.has_one_band else math.sqrt(min(1.0, count / NOISY_FEATURES))
        noise = deviation * share * torch.randn(one.shape, generator=random).to(one.device)
        noisy.append(one + (noise if measured is None else noise * measured))
    return with_dates_dropped(network, replace(batch, features=tuple(noisy)), random)


def with_dates_dropped(network: MamolNetwork, batch: Samples, random: torch.Generator) -> Samples:
    """Hide some dates of the series of each pixel; without series nothing is drawn."""
    stems = network.each_stem()
    features = (stem.with_dates_dropped(one, random) for stem, one in zip(stems, batch.features))
    return replace(batch, features=tuple(features))


def _loss(network: MamolNetwork, data: Fit, size: int, random: torch.Generator) -> Loss:
    """Draw a batch and compute its loss."""
    if data.taught is None:
        batch = _draw(data.training, size, random)
        noisy = with_noise(network, batch, NOISE, random)
        return classification_loss(network, noisy, draw_patterns(batch.present, random))
    labelled = max(1, round(size * LABELLED_PART))
    own, taught = _draw(data.training, labelled, random), data.taught.draw(size - labelled, random)
    noisy = with_noise(network, joined([own, taught.samples]), TAUGHT_NOISE, random)
    shown = torch.cat([draw_patterns(own.present, random), taught.shown])
    return classification_loss(network, noisy, shown, taught.answers)


def _draw(samples: Samples, count: int, random: torch.Generator) -> Samples:
    return samples.take(torch.randint(len(samples), (count,), generator=random))


def labelled_weight(network: MamolNetwork) -> float:
    """Return the weight of labelled pixels beside a teacher's."""
    return LABELLED_WEIGHT_OF_SERIES if network.has_series else LABELLED_WEIGHT


def classification_loss(network: MamolNetwork, batch: Samples, shown: Tensor, answers: Tensor | None = None) -> Loss:
    """Compute the loss of a batch.

    Args:
        network: the network.
        batch: N pixels: labelled ones, then those the teacher answered for.
        shown: (N, M), bool: the sensors the network may use.
        answers: (n, K), the teacher's answers for the last n pixels; None when all are labelled.

    Returns:
        In all, cross-entropy with the labels plus the balance term; where there are answers,
        :func:`labelled_weight` times the first plus ``TEACHER_WEIGHT`` times the cross-entropy with the answers.
    """
    prediction = network(batch.features, shown)
    count = len(batch) if answers is None else len(batch) - len(answers)
    labelled = functional.cross_entropy(prediction.logits[:count], batch.classes[:count])
    learnt = labelled
    if answers is not None:
        taught = functional.cross_entropy(prediction.logits[count:], answers)
        learnt = labelled_weight(network) * labelled + TEACHER_WEIGHT * taught
    return Loss(learnt + BALANCE * prediction.balance, labelled.detach())
