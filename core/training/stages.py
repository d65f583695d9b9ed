"""The order of training: the scene without labels, the teacher, the labels and the teacher's answers."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from ..contracts.train import HistoryPoint, TrunkSource
from ..device import worker_threads
from ..message import message
from ..model.network import MamolNetwork
from ..progress import PartOfProgress, Progress
from .class_prior import ask_scene
from .cost import STARTING_FROM_SCENE, StageCosts, Work, stage_costs
from .fitting import Fit, experts_pace, fit, freeze_for_stage_two
from .held_out import HeldOut, UnitsAt, ask_held_out, fit_rule
from .kept_scene import SceneBegin
from .label_layers import WeightsAt, repeated
from .learnt import Learnt
from .presets import Schedule
from .pretraining import train_scene_trunk
from .samples import Role, Samples
from .teacher import Taught, teach


@dataclass(frozen=True)
class Trained:
    """What training a network gives beside its numbers.

    Attributes:
        history: the training curve.
        held: what it says of the validation pixels and of the scene, before its answers are settled.
    """

    history: tuple[HistoryPoint, ...]
    held: HeldOut


class Stages:
    """Trains a network whose stems have their standardisation.

    1. The stems' bins are cut at the quantiles of all samples; what goes on from a model has them.
    2. Trunk sources "tuned" and "scene": stems and trunk learn to reconstruct hidden sensors; no labels.
    3. A teacher of simple classifiers learns the labelled pixels and answers for the scene's.
    4. Stems, experts and heads learn labels and answers, with "tuned" and "scratch" the trunk too. Where there is no
       teacher, they learn the labels alone, and all trunks but "scratch" stay frozen.
    5. The temperatures are fitted on the validation pixels; part of the class prior is taken out of the answers of each
       pattern, and the temperatures are fitted anew. Without validation pixels the answers are left as they are.

    Args:
        network: changed in place; on the samples' device.
        samples: training, validation and scene pixels.
        schedule: how long each stage takes.
        trunk: where the trunk's weights come from.
        seed: of the teacher.
        random: source of chance, on the CPU.
        units: gives the number of each labelled pixel's ground unit by its place; None takes squares of ground.
        weights: gives how often each labelled pixel is learnt by its place; None is once.
        learnt: where what is learnt is kept, and what was learnt before; None keeps nothing.
    """

    def __init__(
        self,
        network: MamolNetwork,
        samples: Samples,
        schedule: Schedule,
        trunk: TrunkSource,
        seed: int,
        random: torch.Generator,
        units: UnitsAt | None = None,
        weights: WeightsAt | None = None,
        learnt: Learnt | None = None,
    ) -> None:
        self.network = network
        self.samples = samples
        self.schedule = schedule
        self.trunk = trunk
        self.seed = seed
        self.random = random
        self.units = units
        self.weights = weights
        self.learnt = learnt if learnt is not None else Learnt()

    def run(self, progress: Progress) -> Trained:
        """Go through all stages.

        Args:
            progress: told about every step.

        Returns:
            The training curve, and what the network says of the validation pixels.

        Raises:
            Cancelled: when the analyst stopped the job.
        """
        training, scene = (self.samples.with_role(role) for role in (Role.TRAINING, Role.SCENE))
        training = repeated(training, self.weights)
        validation = self.samples.with_role(Role.VALIDATION)
        first, answered, learnt = self._ends()
        self.learn_scene(scene, PartOfProgress(progress, 0.0, first))
        network, schedule, random = self.network, self.schedule, self.random
        taught = self.ask_teacher(training, scene, PartOfProgress(progress, first, answered))
        if taught is not None:
            taught = taught.to(network.head.weight.device)
        freeze_for_stage_two(network, self.trunk, taught is not None)
        data, part = Fit(training, validation, taught), PartOfProgress(progress, answered, learnt)
        history = fit(network, data, schedule, random, part, experts_pace(network, self.trunk), self.learnt)
        progress.report(learnt, message("asking about ground that was held out"))
        network.temperature.fill_(1.0)
        network.logit_prior.zero_()
        if network.has_series:
            network.date_doubt.zero_()
            network.usual_dates.copy_(usual_dates(network, training))
        held = ask_held_out(network, validation, self.units, ask_scene(network, training, scene, random), random)
        if len(validation):
            fit_rule([held], held.scene).set_in(network)
        return Trained(history, held)

    def learn_scene(self, scene: Samples, progress: Progress) -> None:
        """Cut the bins, and let stems and trunk learn the scene without labels, where the trunk's source says so."""
        if self.trunk != TrunkSource.MODEL:
            fit_bins(self.network, self.samples, self.random)
        if not starts_from_scene(self.trunk):
            return
        begin = SceneBegin(self.learnt, self.network, scene, self.schedule, self.random)
        if not begin.take_up():
            train_scene_trunk(self.network, scene, self.schedule, self.random, progress)
            begin.keep()

    def ask_teacher(self, training: Samples, scene: Samples, progress: Progress) -> Taught | None:
        """Train the teacher and let it answer for the scene's pixels; see :func:`.teacher.teach`."""
        trees, scenes = self.schedule.trees, self.schedule.scenes
        return teach(self.network, training, scene, trees, self.seed, progress, scenes, self.learnt)

    def _ends(self) -> tuple[float, float, float]:
        """Return the parts of the time after which the scene is learnt, the teacher has answered, labels are learnt."""
        stems = list(self.network.each_stem())
        labelled = int((self.samples.roles & int(Role.TRAINING | Role.VALIDATION) > 0).sum())
        work = Work(
            tuple(stem.basis.shape[0] for stem in stems), self.network.head.out_features, labelled, len(self.samples)
        )
        costs: StageCosts = stage_costs(self.schedule, self.trunk, work, worker_threads())
        ends = (costs.scene, costs.scene + costs.teacher, costs.scene + costs.teacher + costs.steps)
        first, second, third = (end / costs.stages for end in ends)
        return first, second, third


def starts_from_scene(trunk: TrunkSource) -> bool:
    """Return whether stems and trunk learn the scene without labels first."""
    return trunk in STARTING_FROM_SCENE


def usual_dates(network: MamolNetwork, training: Samples) -> torch.Tensor:
    """Return how many dates of each series the middle one of the training pixels sees, (M,); 1 for a single raster."""
    found = []
    for stem, features, there in zip(network.each_stem(), training.features, training.present.T):
        seen = stem.dates_seen(features[there])
        found.append(1.0 if seen is None or not len(seen) else max(1.0, float(seen.median())))
    return torch.tensor(found)


def fit_bins(network: MamolNetwork, samples: Samples, random: torch.Generator) -> None:
    """Cut the bins of every stem at the quantiles of the samples its sensor sees; validation pixels are left out."""
    learnt = (samples.roles & ~int(Role.VALIDATION)) > 0
    for stem, features, there in zip(network.each_stem(), samples.features, samples.present.T):
        stem.fit_bins(features[there & learnt], random)
