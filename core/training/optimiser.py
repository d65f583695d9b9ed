"""The optimiser both stages share: AdamW, warm-up, linear decay, clipped gradients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor, nn

WARM_UP = 0.1
CLIP = 1.0


class Stepper:
    """AdamW(0.9, 0.98), weight decay 0.02, 10 % warm-up then linear decay, gradients clipped at 1.

    The values are those of arXiv 2511.11460.

    Args:
        parameters: what to train, by its highest learning rate.
        steps: number of steps in all.
    """

    def __init__(self, parameters: Mapping[float, Sequence[nn.Parameter]], steps: int) -> None:
        self._parameters = [one for group in parameters.values() for one in group]
        groups = [{"params": list(group), "lr": rate} for rate, group in parameters.items()]
        self._optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.02)
        warm_up = max(1, int(steps * WARM_UP))

        def factor(step: int) -> float:
            return min((step + 1) / warm_up, max(0.0, (steps - step) / max(1, steps - warm_up)))

        self._schedule = torch.optim.lr_scheduler.LambdaLR(self._optimiser, factor)

    def step(self, loss: Tensor) -> None:
        """Take one step down the gradient of ``loss``."""
        self._optimiser.zero_grad(set_to_none=True)
        torch.autograd.backward(loss)
        nn.utils.clip_grad_norm_(self._parameters, CLIP)
        self._optimiser.step()
        self._schedule.step()
