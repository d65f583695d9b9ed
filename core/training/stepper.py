"""Steps down the gradient, and what has to be remembered to go on between two of them."""

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
        self._rates, self._steps, self._taken = list(parameters), steps, 0
        self._optimiser = _adamw([{"params": list(group), "lr": rate} for rate, group in parameters.items()])

    def step(self, loss: Tensor) -> None:
        """Take one step down the gradient of ``loss``, a scalar."""
        warm_up = max(1, int(self._steps * WARM_UP))
        left = max(0.0, (self._steps - self._taken) / max(1, self._steps - warm_up))
        for group, rate in zip(self._optimiser.param_groups, self._rates):
            group["lr"] = rate * min((self._taken + 1) / warm_up, left)
        self._optimiser.zero_grad(set_to_none=True)
        torch.autograd.backward(loss)
        nn.utils.clip_grad_norm_(self._parameters, CLIP)
        self._optimiser.step()
        self._taken += 1

    def memory(self) -> dict[str, Tensor]:
        """Return what the optimiser remembers of the steps before, by name; nothing before the first."""
        state = self._optimiser.state_dict()["state"]
        return {f"{number}.{name}": value for number, one in state.items() for name, value in one.items()}

    def wanted(self) -> dict[str, Tensor]:
        """Return tensors of the names and shapes that :meth:`memory` has after a step."""
        found: dict[str, Tensor] = {}
        for number, one in enumerate(self._parameters):
            found[f"{number}.step"] = torch.tensor(0.0)
            found |= {f"{number}.{name}": torch.empty_like(one, device="meta") for name in ("exp_avg", "exp_avg_sq")}
        return found

    def go_on(self, memory: Mapping[str, Tensor], taken: int) -> None:
        """Take up what :meth:`memory` gave after so many steps."""
        state: dict[int, dict[str, Tensor]] = {}
        for key, value in memory.items():
            number, _, name = key.partition(".")
            # Copies: the optimiser changes them in place.
            state.setdefault(int(number), {})[name] = value.clone()
        groups = self._optimiser.state_dict()["param_groups"]
        self._optimiser.load_state_dict({"state": state, "param_groups": groups})
        self._taken = taken


def _adamw(groups: list[dict[str, object]]) -> torch.optim.AdamW:
    """Make the optimiser, in one pass over the numbers where this torch and device can."""
    try:
        return torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.02, fused=True)
    except RuntimeError:
        # Before torch 2.4 not on a processor.
        return torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.02)
