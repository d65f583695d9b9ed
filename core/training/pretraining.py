"""Stage 1, trunk sources "tuned" and "scene": learn the trunk from the analyst's own layers, without labels.

Sensors are hidden at random, and the fused CLS token must tell what every sensor that is really
there sees (its stem features): from the sensors shown, reconstruct the sensors masked.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..message import message
from ..model.initial import Linear
from ..model.network import MamolNetwork
from ..patterns import draw_patterns
from ..progress import Progress
from .fitting import with_dates_dropped
from .presets import Schedule
from .samples import Samples, described
from .stepper import Stepper

LEARNING_RATE = 1e-3


def train_scene_trunk(
    network: MamolNetwork, samples: Samples, schedule: Schedule, random: torch.Generator, progress: Progress
) -> float:
    """Train stems and trunk, without adapters, to reconstruct masked sensors from the others.

    Args:
        network: changed in place; its adapters and head are not touched.
        samples: pixels of the scene, labelled or not, on the network's device.
        schedule: number of steps and batch size.
        random: source of chance, on the CPU.
        progress: told about every step.

    Returns:
        The loss at the end: mean squared error in standard deviations, averaged over the last
        tenth of the steps.
    """
    width = network.head.in_features
    decoders = nn.ModuleList(
        nn.Sequential(Linear(width, width, random), nn.GELU(), Linear(width, stem.described_count, random))
        for stem in network.each_stem()
    ).to(samples.present.device)
    network.train()
    trained = [*network.stems.parameters(), *network.trunk.parameters(), *decoders.parameters()]
    stepper = Stepper({LEARNING_RATE: trained}, schedule.scene_steps)
    losses: list[float] = []
    for step in range(schedule.scene_steps):
        progress.check()
        batch = samples.take(torch.randint(len(samples), (schedule.batch,), generator=random))
        shown = draw_patterns(batch.present, random, keep_all=0.1)
        loss = reconstruction_loss(network, decoders, batch, shown, random)
        stepper.step(loss)
        losses.append(float(loss.detach()))
        progress.report(
            (step + 1) / schedule.scene_steps, message("pretraining on the scene, step {step}", step=step + 1), {}
        )
    last = losses[-max(1, len(losses) // 10) :]
    return sum(last) / len(last)


def reconstruction_loss(
    network: MamolNetwork, decoders: nn.ModuleList, batch: Samples, shown: Tensor, random: torch.Generator
) -> Tensor:
    """Compare what the fused token tells of each sensor with what the sensor saw.

    Args:
        network: the network; its adapters are left out.
        decoders: per sensor, fused token to features.
        batch: N pixels.
        shown: (N, M), bool: the sensors the network may use.
        random: source of chance, on the CPU: which dates of a series are hidden.

    Returns:
        The squared error averaged over features, then over all sensors really there.
    """
    hidden = with_dates_dropped(network, batch, random)
    fused = network.fuse(network.sensor_tokens(hidden.features), shown)
    errors = [
        (decoder(fused) - target).square().mean(1)
        for decoder, target in zip(decoders, described(network, batch).features)
    ]
    there = batch.present.to(fused.dtype)
    total: Tensor = (torch.stack(errors, dim=1) * there).sum() / there.sum()
    return total
