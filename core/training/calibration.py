"""Making confidence honest: a temperature per number of sensors, fitted on validation pixels.

Temperature scaling (Guo et al. 2017, arXiv 1706.04599): logits are divided by one number chosen
to minimise the cross-entropy of pixels that were not trained on. The most likely class, and with it
every accuracy, stays what it is.
"""

from __future__ import annotations

import math

import torch
from scipy.optimize import minimize_scalar
from torch import Tensor
from torch.nn import functional

from ..model.network import MamolNetwork
from .patterns import keep_some
from .prediction import predict_logits
from .samples import Samples

LARGEST_TEMPERATURE = 20.0


def calibrate(network: MamolNetwork, validation: Samples, random: torch.Generator) -> tuple[float, ...]:
    """Set the network's temperatures, one for each number of sensors that see a pixel.

    Args:
        network: trained; its ``temperature`` is changed in place.
        validation: samples set aside.
        random: source of chance, on the CPU: which of its sensors each pixel keeps.

    Returns:
        The temperatures for 1 to M sensors; above 1 where the network was too sure of itself. A
        number of sensors that no pixel has gets the temperature of the next smaller one.
    """
    network.temperature.fill_(1.0)
    found: list[float] = []
    for count in range(1, len(network.temperature) + 1):
        pixels = validation.take(torch.nonzero(validation.present.sum(1) >= count)[:, 0])
        if not len(pixels):
            found.append(found[-1] if found else 1.0)
            continue
        # On the CPU: not every device has double precision.
        logits = predict_logits(network, pixels, keep_some(pixels.present, count, random)).cpu().double()
        found.append(_temperature(logits, pixels.classes.cpu()))
    network.temperature.copy_(torch.tensor(found))
    return tuple(found)


def _temperature(logits: Tensor, classes: Tensor) -> float:
    """Find the number that the logits are best divided by."""
    found = minimize_scalar(
        lambda logarithm: _cross_entropy(logits, classes, math.exp(logarithm)),
        bounds=(-math.log(LARGEST_TEMPERATURE), math.log(LARGEST_TEMPERATURE)),
        method="bounded",
    )
    return math.exp(float(found.x))


def _cross_entropy(logits: Tensor, classes: Tensor, temperature: float) -> float:
    return float(functional.cross_entropy(logits / temperature, classes))
