"""Making confidence honest: one temperature, fitted on validation pixels.

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
from .fitting import predict_logits
from .patterns import draw_patterns
from .samples import Samples

LARGEST_TEMPERATURE = 20.0


def calibrate(network: MamolNetwork, validation: Samples, random: torch.Generator) -> float:
    """Set the network's temperature.

    Args:
        network: trained; its ``temperature`` is changed in place.
        validation: samples set aside; each is looked at with a pattern drawn at random, so that
            one temperature serves them all.
        random: source of chance, on the CPU.

    Returns:
        The temperature; above 1 where the network was too sure of itself.
    """
    network.temperature.fill_(1.0)
    # On the CPU: not every device has double precision.
    logits = predict_logits(network, validation, draw_patterns(validation.present, random)).cpu().double()
    classes = validation.classes.cpu()
    found = minimize_scalar(
        lambda logarithm: _cross_entropy(logits, classes, math.exp(logarithm)),
        bounds=(-math.log(LARGEST_TEMPERATURE), math.log(LARGEST_TEMPERATURE)),
        method="bounded",
    )
    temperature = math.exp(float(found.x))
    network.temperature.fill_(temperature)
    return temperature


def _cross_entropy(logits: Tensor, classes: Tensor, temperature: float) -> float:
    return float(functional.cross_entropy(logits / temperature, classes))
