"""Which experts work where: usage by pattern and by class, and what the dynamic router's choices tell of either."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from mamol.core.evaluation.expert_tables import association, dominance, dominant_shares, has_collapsed
from mamol.core.model.network import MamolNetwork
from mamol.core.patterns import all_patterns, pattern_row
from mamol.core.training.samples import Samples
from numpy.typing import NDArray
from torch import Tensor, nn

from .prepare import Prepared

DIGITS = 4
"""Decimals of the shares that are kept."""


@dataclass(frozen=True)
class Watched:
    """What the adapters did with N pixels.

    Attributes:
        usage: (N, E), each expert's share of what the adapters added: dynamic, shared, one per sensor.
        gates: (N, K_d), gates of the dynamic experts, averaged over the tokens that count and over the adapters.
    """

    usage: NDArray[np.float32]
    gates: NDArray[np.float32]


@torch.no_grad()
def watch(network: MamolNetwork, samples: Samples, shown: Tensor, batch: int = 4096) -> Watched:
    """Classify pixels batch by batch and keep what the adapters did.

    Args:
        network: with the experts of MaMOL.
        samples: N pixels.
        shown: (N, M), bool: the sensors the network may use.
        batch: pixels at once.
    """
    network.eval()
    experts = network.shape.dynamic_experts
    usage = [np.zeros((0, experts + 1 + len(network.stems)), dtype=np.float32)]
    gates = [np.zeros((0, experts), dtype=np.float32)]
    for start in range(0, len(samples), batch):
        index = torch.arange(start, min(start + batch, len(samples)))
        with _gates_of(network.adapters, experts) as found:
            prediction = network(samples.take(index).features, shown[index], with_expert_shares=True)
            usage.append(prediction.expert_shares.numpy())
        gates.append(torch.stack(found).mean(0).numpy())
    return Watched(np.concatenate(usage), np.concatenate(gates))


@contextmanager
def _gates_of(adapters: nn.ModuleList, experts: int) -> Iterator[list[Tensor]]:
    """Note the dynamic gates of every run of an adapter, (N, K_d), averaged over the tokens that count."""
    found: list[Tensor] = []

    def note(_: nn.Module, given: tuple[Any, ...], made: tuple[Any, ...]) -> None:
        gates, counts = made[1].gates[..., :experts], given[2]
        weight = gates.new_ones(gates.shape[:2]) if counts is None else counts.to(gates.dtype).expand(gates.shape[:2])
        found.append((gates * weight[..., None]).sum(1) / weight.sum(1, keepdim=True).clamp_min(1.0))

    hooks = [adapter.register_forward_hook(note) for adapter in adapters]
    try:
        yield found
    finally:
        for hook in hooks:
            hook.remove()


def routing_record(network: MamolNetwork, scene: Prepared) -> dict[str, Any]:
    """Return the routing of the test pixels that every sensor sees, as JSON data.

    Returns:
        ``experts``: E names. ``usage_by_pattern``: by pattern, mean usage of each expert. ``usage_by_class``: by
        class name, the same under the full pattern. ``by_usage`` and ``by_gate``: what the dynamic expert with the
        largest usage, or gate, tells of class and pattern; see :func:`choices`.
    """
    sensors = len(scene.sensors)
    pixels = scene.test.take(torch.nonzero(scene.test.present.all(1))[:, 0])
    classes = pixels.classes.numpy()
    watched = {
        pattern: watch(network, pixels, pattern_row(pattern, sensors).expand(len(pixels), -1))
        for pattern in all_patterns(sensors)
    }
    whole = watched[2**sensors - 1].usage
    experts = network.shape.dynamic_experts
    return {
        "experts": [f"dynamic {k + 1}" for k in range(experts)]
        + ["shared", *(f"{sensor.name} only" for sensor in scene.sensors)],
        "usage_by_pattern": {str(pattern): _mean(one.usage) for pattern, one in watched.items()},
        "usage_by_class": {scene.class_names[k]: _mean(whole[classes == k]) for k in np.unique(classes)},
        "by_usage": choices([one.usage[:, :experts] for one in watched.values()], classes),
        "by_gate": choices([one.gates for one in watched.values()], classes),
    }


def choices(weights: Sequence[NDArray[np.float32]], classes: NDArray[np.int64]) -> dict[str, Any]:
    """Measure what the dominant expert says of class and pattern; each pixel counts once per pattern.

    Args:
        weights: per pattern (N, K_d), weights of the dynamic experts.
        classes: (N,), the pixels' classes.

    Returns:
        ``dominant``: share of pixels and patterns in which each expert is dominant. ``class`` and ``pattern``: mutual
        information in bits, and over the smaller entropy. ``collapsed``: whether one expert dominates nearly all.
        Pixels to which no dynamic expert added anything are left out.
    """
    dominant = np.concatenate([dominance(one) for one in weights])
    chosen = dominant >= 0
    shares = dominant_shares(dominant, weights[0].shape[1])
    of_class = association(dominant[chosen], np.tile(classes, len(weights))[chosen])
    of_pattern = association(dominant[chosen], np.repeat(np.arange(len(weights)), len(classes))[chosen])
    return {
        "dominant": shares.round(DIGITS).tolist(),
        "class": [of_class.bits, of_class.share],
        "pattern": [of_pattern.bits, of_pattern.share],
        "collapsed": has_collapsed(shares),
    }


def _mean(usage: NDArray[np.float32]) -> list[float]:
    return [round(float(value), DIGITS) for value in usage.mean(0)]
