"""Learning the scene without labels once for all networks that begin alike.

Bins, stems and trunk learn from the scene before experts, head and votes have a say, so the rows of a scene, a seed and
a schedule whose stems and trunk have one shape share that stage. It is learnt with the adapters of MaMOL's default in
the network; they are not used, but what is drawn for them is, so that the default comes out to the bit as if it had
learnt on its own.
"""

from __future__ import annotations

import time
from collections.abc import Hashable
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

import torch
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture
from mamol.core.progress import Progress
from mamol.core.training.presets import Schedule
from mamol.core.training.pretraining import train_scene_trunk
from mamol.core.training.samples import Role
from mamol.core.training.stages import fit_bins
from mamol.core.training.start import set_statistics
from torch import Tensor

from .prepare import Prepared

OTHERS = ("adapters.", "head.", "sensor_heads.", "temperature", "logit_prior")
"""What the first stage neither trains nor uses."""
_learnt: WeakKeyDictionary[Prepared, dict[Hashable, StageOne]] = WeakKeyDictionary()


@dataclass(frozen=True)
class StageOne:
    """A network's begin, and the states of chance after it.

    Attributes:
        tensors: stems, trunk and placeholders, by name.
        random: state of the generator that training draws from.
        noise: torch's own state, which noise comes from.
        seconds: how long it took.
    """

    tensors: dict[str, Tensor]
    random: Tensor
    noise: Tensor
    seconds: float

    def go_on(self, network: MamolNetwork, random: torch.Generator) -> None:
        """Put a fresh network, and chance, where they are after the first stage."""
        own = network.state_dict()
        with torch.no_grad():
            for name, value in self.tensors.items():
                own[name].copy_(value)
        random.set_state(self.random)
        torch.set_rng_state(self.noise)


def stage_one(scene: Prepared, seed: int, shape: Architecture, schedule: Schedule) -> StageOne:
    """Learn a scene without labels, or give what was learnt for another row with the same stems and trunk."""
    usual = Architecture()
    shape = replace(
        shape, adapter_blocks=usual.adapter_blocks, rank=usual.rank, dynamic_experts=usual.dynamic_experts,
        top_k=usual.top_k, pattern_width=usual.pattern_width,
    )  # fmt: skip
    key = (seed, shape, schedule.scene_steps, schedule.batch)
    known = _learnt.setdefault(scene, {})
    if key not in known:
        known[key] = _learn(scene, seed, shape, schedule)
    return known[key]


def _learn(scene: Prepared, seed: int, shape: Architecture, schedule: Schedule) -> StageOne:
    torch.manual_seed(seed)
    random = torch.Generator().manual_seed(seed)
    start = time.perf_counter()
    network = build_network(shape, scene.sensors, len(scene.class_names))
    set_statistics(network, scene.statistics)
    fit_bins(network, scene.samples, random)
    train_scene_trunk(network, scene.samples.with_role(Role.SCENE), schedule, random, Progress())
    tensors = {name: value for name, value in network.state_dict().items() if not name.startswith(OTHERS)}
    return StageOne(tensors, random.get_state(), torch.get_rng_state(), time.perf_counter() - start)
