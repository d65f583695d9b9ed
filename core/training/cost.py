"""How long the parts of a training take: for the bar while it runs, and for the page before it starts. Needs no torch.

The figures are processor seconds of one core with AVX2, counted in runs of the fast preset. Shares of the bar need no
more than their ratios; for times they are multiplied by the machine's pace, which is what the last training there
took over what was expected, or what ``pace.py`` measures in half a second.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..contracts.train import Preset, TrunkSource
from ..machine import usable_cores
from ..model.spec import component_count
from .presets import SCHEDULES, Schedule

SCALES = 4
"""Numbers that each band or component gives: itself, and over three windows."""
HELD_OUT = 0.2
"""Part of the labels that is held out, its buffer left aside."""
START = 2.0
"""Opening files, reading labels, and writing."""
READ = 2.8e-7
"""A band of a pixel of the tiles that are read."""
MOST_READ = 64 * 128**2
STEP, TOKEN_STEP = 0.010, 0.0038
"""A step, and what each token of a pixel adds to one of 512 pixels. They were counted with three
blocks; these, and ``ANSWER``, are scaled by what one block takes to three on a processor with AVX-512."""
TREE = 6.7e-8
"""A tree, for each pixel, each doubling of the pixels, and each root of the features."""
REGRESSION = 3.4e-8
"""A regression, for each pixel, feature and class."""
ANSWER = 6e-6
"""A token of a pixel that is asked about."""
MOST_LEARNT, MOST_REGRESSED, SIMPLE_TREES = 20_000, 6_000, 100
EVERY_PATTERN = 4
PARALLEL = 0.75
"""What a second core adds to a step; the rest of the cores likewise."""
STARTING_FROM_SCENE = (TrunkSource.TUNED, TrunkSource.SCENE)


@dataclass(frozen=True)
class Work:
    """What a training has to deal with.

    Attributes:
        bands: of each sensor.
        classes: their number.
        labelled: labelled pixels.
        pixels: of the grids of all scenes.
        scenes: their number.
    """

    bands: tuple[int, ...]
    classes: int
    labelled: int
    pixels: int
    scenes: int = 1

    @property
    def features(self) -> int:
        """Numbers that the stems make of a pixel."""
        return sum(SCALES * component_count(bands) for bands in self.bands)


@dataclass(frozen=True)
class StageCosts:
    """Seconds of the parts of one network's training: reading, the scene, the teacher, the labels, and measuring."""

    read: float
    scene: float
    teacher: float
    steps: float
    measure: float
    simple: float

    @property
    def total(self) -> float:
        """Seconds in all."""
        return self.read + self.stages + self.simple

    @property
    def stages(self) -> float:
        """Seconds from the first stage to the network's answers for what was held out."""
        return self.scene + self.teacher + self.steps + self.measure


def stage_costs(schedule: Schedule, trunk: TrunkSource, work: Work, cores: int = 1) -> StageCosts:
    """Guess how long each part of one network's training takes.

    Args:
        schedule: of the preset.
        trunk: where its weights come from.
        work: what it has to deal with.
        cores: that the network's steps may use; forests and regressions use one.
    """
    sensors, speed = len(work.bands), core_speed(cores)
    learnt = min(work.labelled, schedule.labelled_pixels) * (1 - HELD_OUT)
    asked = min(work.labelled, schedule.labelled_pixels) * HELD_OUT
    step = (STEP + TOKEN_STEP * (sensors + 1) * schedule.batch / 512) / speed
    read = min(work.pixels, MOST_READ) * sum(work.bands) * READ
    scene = schedule.scene_steps * step if trunk in STARTING_FROM_SCENE else 0.0
    patterns = 2**sensors - 1
    taught = patterns if sensors <= EVERY_PATTERN else 2 * sensors + 1
    member = _forest(min(learnt, MOST_LEARNT * schedule.scenes), work.features, schedule.trees)
    member += _regression(min(learnt, MOST_REGRESSED), work.features, work.classes)
    # Each combination is asked about once with windows and once without.
    teacher = 2 * taught * 0.6 * member if schedule.trees else 0.0
    answers = (asked + min(work.pixels, 2_000)) * patterns * (sensors + 1) * ANSWER / speed
    simple = _forest(min(learnt, MOST_LEARNT), work.features, SIMPLE_TREES)
    simple += _regression(min(learnt, MOST_LEARNT), work.features, work.classes)
    return StageCosts(read, scene, teacher, schedule.steps * step, answers, simple)


def training_seconds(
    preset: Preset, trunk: TrunkSource, work: Work, folds: int = 1, train_on_all: bool = False, pace: float = 1.0
) -> float:
    """Guess how long a training takes.

    Args:
        preset: how long to train.
        trunk: where the trunk's weights come from.
        work: what it has to deal with.
        folds: in how many parts accuracy is measured.
        train_on_all: whether one more network learns all labels.
        pace: how many times as long as on the machine of the figures it takes here.
    """
    each = stage_costs(SCHEDULES[preset].for_scenes(work.scenes), trunk, work, usable_cores())
    return pace * (START + each.total * folds + (each.total - each.simple) * train_on_all)


def core_speed(cores: int) -> float:
    """Return how many times as fast as one core so many take a step."""
    return 1 + PARALLEL * (cores - 1)


def _forest(pixels: float, features: int, trees: int) -> float:
    return TREE * trees * pixels * math.log2(max(2.0, pixels)) * math.sqrt(max(1, features))


def _regression(pixels: float, features: int, classes: int) -> float:
    return REGRESSION * pixels * features * classes
