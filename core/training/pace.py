"""How fast a machine trains, measured in half a second: what ``cost.py`` multiplies its figures by."""

from __future__ import annotations

import time

import numpy as np
import torch
from sklearn.ensemble import ExtraTreesClassifier

from ..device import choose_device, limited_threads
from ..machine import usable_cores
from .cost import core_speed

STEPS, TREES = 12, 20
REFERENCE_STEPS, REFERENCE_TREES = 0.45, 0.12
"""Seconds that both take on one core of the machine of the figures of ``cost.py``."""
TREES_PART = 0.3
"""Part of a usual training's time that trees and regressions take."""
SLOWEST, FASTEST = 50.0, 0.02


def measure_pace(wanted: str = "auto") -> float:
    """Return how many times as long as on the reference machine a training takes here.

    Args:
        wanted: the device, as in a training's request.
    """
    device = choose_device(wanted)
    with limited_threads():
        steps = _steps(device) * core_speed(usable_cores()) / REFERENCE_STEPS
        trees = _trees() / REFERENCE_TREES
    return min(SLOWEST, max(FASTEST, TREES_PART * trees + (1 - TREES_PART) * steps))


def _steps(device: torch.device) -> float:
    """Time steps like those of a network: 512 pixels with four tokens of 64 numbers."""
    random = torch.Generator().manual_seed(0)
    block = torch.nn.TransformerEncoderLayer(64, 4, 256, batch_first=True, norm_first=True).to(device)
    values = torch.randn(512, 4, 64, generator=random).to(device)
    begin = 0.0
    for step in range(STEPS + 1):
        if step == 1:
            # The first one sets things up.
            begin = time.perf_counter()
        block.zero_grad(set_to_none=True)
        torch.autograd.backward(block(values).square().mean())
        float(block.linear1.weight.grad.sum() if block.linear1.weight.grad is not None else 0.0)
    return time.perf_counter() - begin


def _trees() -> float:
    """Time some trees."""
    random = np.random.default_rng(0)
    table, classes = random.normal(size=(2_000, 64)).astype(np.float32), random.integers(0, 8, 2_000)
    begin = time.perf_counter()
    ExtraTreesClassifier(TREES, n_jobs=1, random_state=0).fit(table, classes)
    return time.perf_counter() - begin
