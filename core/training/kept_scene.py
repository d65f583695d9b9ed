"""What stems and trunk have learnt of a scene without labels: kept, and taken up where the layers are the same."""

from __future__ import annotations

import torch
from torch import Tensor

from ..message import message
from ..model.network import MamolNetwork
from .learnt import SCENE, Learnt, digest, fits, set_chance
from .presets import Schedule
from .samples import Samples

LEARNT = ("stems.", "trunk.")
"""Tensors that the stage trains; it looks at no class."""
RANDOM = "random"


class SceneBegin:
    """Stems and trunk before and after the stage; without a file nothing is kept or found.

    Args:
        learnt: the file.
        network: before the stage, its bins cut.
        scene: pixels of the scene.
        schedule: of the stage.
        random: source of chance, on the CPU.
    """

    def __init__(
        self, learnt: Learnt, network: MamolNetwork, scene: Samples, schedule: Schedule, random: torch.Generator
    ) -> None:
        self._learnt, self._network, self._random = learnt, network, random
        self._key = ""
        if learnt.path:
            settings = (network.shape, schedule.scene_steps, schedule.batch)
            self._key = digest(*self._tensors().values(), *scene.features, scene.present, settings)

    def take_up(self) -> bool:
        """Put stems, trunk and chance where they were after the stage; return whether that could be done."""
        part = self._learnt.find(SCENE, self._key)
        if part is None:
            if self._learnt.is_unused(SCENE):
                self._learnt.tell(
                    message(
                        "What is kept of the scene comes from other layers, bands, seed, preset or held-out ground: "
                        "the scene is learnt again."
                    )
                )
            return False
        own = self._tensors()
        if not fits(part, {**own, RANDOM: self._random.get_state()}) or not set_chance(self._random, part[RANDOM]):
            self._learnt.tell(message("What is kept of the scene is damaged: the scene is learnt again."))
            return False
        with torch.no_grad():
            for name, value in own.items():
                value.copy_(part[name])
        self._learnt.tell(message("The trunk was not trained on the scene again: the layers are those that are kept."))
        return True

    def keep(self) -> None:
        """Keep stems, trunk and chance as they are."""
        self._learnt.keep(SCENE, self._key, {**self._tensors(), RANDOM: self._random.get_state()})

    def _tensors(self) -> dict[str, Tensor]:
        return {name: value for name, value in self._network.state_dict().items() if name.startswith(LEARNT)}
