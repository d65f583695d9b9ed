"""A network between two steps: kept where a training ends, taken up where another begins in the same way."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor

from ..contracts.train import HistoryPoint
from ..message import message
from ..model.network import MamolNetwork
from ..progress import Progress
from .learnt import STEPS, Learnt, digest, fits, set_chance
from .stepper import Stepper

NETWORK, OPTIMISER, RANDOM, HISTORY = "network.", "optimiser.", "random", "history"
NOT_ASKED = -1.0
"""Stands in the history where accuracy was not looked at."""


class KeptSteps:
    """The steps of one network; without a file nothing is kept or found.

    Args:
        learnt: the file, or None.
        network: as the first step finds it.
        stepper: that takes the steps.
        random: source of chance, on the CPU.
        given: all else that the steps depend on.
    """

    def __init__(
        self,
        learnt: Learnt | None,
        network: MamolNetwork,
        stepper: Stepper,
        random: torch.Generator,
        given: Sequence[object],
    ) -> None:
        self._learnt = learnt if learnt is not None and learnt.path else None
        self._network, self._stepper, self._random = network, stepper, random
        self._key = ""
        if self._learnt:
            trained = [name for name, one in network.named_parameters() if one.requires_grad]
            self._key = digest(*network.state_dict().values(), trained, random.get_state(), *given)

    def take_up(self, last: int, progress: Progress) -> list[HistoryPoint]:
        """Put the network where an earlier training left it; return its history, which is empty where there is none.

        Args:
            last: number of steps in all.
            progress: told of it.
        """
        part = self._learnt.find(STEPS, self._key) if self._learnt else None
        if self._learnt is None or part is None:
            if self._learnt and self._learnt.is_unused(STEPS):
                self._learnt.tell(
                    message(
                        "The training that was cancelled had other labels, layers or settings: its steps are not "
                        "taken up."
                    )
                )
            return []
        state = {NETWORK + name: value for name, value in self._network.state_dict().items()}
        # What never had a gradient has no memory.
        numbers = {name.split(".")[1] for name in part if name.startswith(OPTIMISER)}
        remembered = {
            OPTIMISER + name: value for name, value in self._stepper.wanted().items() if name.split(".")[0] in numbers
        }
        memory = {name[len(OPTIMISER) :]: part[name] for name in remembered if name in part}
        wanted = {**state, **remembered, RANDOM: self._random.get_state()}
        history = part.get(HISTORY, torch.zeros(0, 2))
        is_curve = 0 < len(history) <= last and history.shape[1:] == (2,)
        if not is_curve or not fits(part, wanted) or not set_chance(self._random, part[RANDOM]):
            self._learnt.tell(message("The steps that are kept are damaged and are not taken up."))
            return []
        taken = len(history)
        with torch.no_grad():
            for name, value in self._network.state_dict().items():
                value.copy_(part[NETWORK + name])
        self._stepper.go_on(memory, taken)
        self._learnt.tell(
            message(
                "Training goes on after step {taken:,} of {last:,}, where an earlier one with the same labels, layers "
                "and settings was cancelled.",
                taken=taken,
                last=last,
            )
            if taken < last
            else message("A network that an earlier training had finished, before it was cancelled, was taken up.")
        )
        return [
            HistoryPoint(step, loss, None if accuracy == NOT_ASKED else accuracy)
            for step, (loss, accuracy) in enumerate(history.tolist(), 1)
        ]

    def keep(self, history: Sequence[HistoryPoint]) -> None:
        """Keep the network as it is after the last step of a history."""
        if not self._learnt or not history or not all(math.isfinite(one.loss) for one in history):
            return
        part: dict[str, Tensor] = {NETWORK + name: value for name, value in self._network.state_dict().items()}
        part |= {OPTIMISER + name: value for name, value in self._stepper.memory().items()}
        part[RANDOM] = self._random.get_state()
        curve = [
            (one.loss, NOT_ASKED if one.validation_accuracy is None else one.validation_accuracy) for one in history
        ]
        part[HISTORY] = torch.tensor(curve, dtype=torch.float64)
        self._learnt.keep(STEPS, self._key, part)
