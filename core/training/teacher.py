"""A teacher for the pixels without labels: forests and regressions for every combination of sensors.

Few labels and many unlabelled pixels are what an analyst has. Simple classifiers (:mod:`.members`) learn the labelled
training pixels with one combination of sensors each, and are asked about pixels drawn from the scene; the network then
learns their answers, shown just these sensors. Two teachers have a say in each answer: the one that sees the
combination alone tells what its sensors can tell; the one that sees all sensors a pixel has tells what the missing ones
saw (generalised distillation, Lopez-Paz et al. 2016, arXiv 1511.03643), which carries from the few labels to the whole
scene. Each answer is averaged over near pixels that look alike (:mod:`.neighbours`). No label of a validation pixel is
seen, nor are its features.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..model.network import MamolNetwork, pattern_values
from ..model.series_stem import SeriesStem
from ..model.stem import Stem
from ..patterns import KEEP_ALL, all_patterns, draw_patterns, pattern_row
from ..progress import PartOfProgress, Progress
from .between import with_pixels_between
from .learnt import ANSWERS, Learnt, digest, fits
from .members import MOST_ITERATIONS, Answers, member_answers
from .neighbours import Told, averaged_over_neighbours
from .samples import Role, Samples, described, joined

MOST_PIXELS = 20_000
"""Labelled pixels of a scene that a member learns at most."""
MOST_ASKED, MOST_ANSWERS = 16_000, 80_000
"""Pixels of a scene that are asked about, and answers in all: with more combinations fewer pixels each."""
FEWEST_ASKED = 4_000
"""Pixels between pixels are asked about too up to here: where there is a series, and where a combination of sensors was
seen at few pixels, most of which the teacher has learnt."""
MOST_OWN = 3
"""Combinations of sensors, as pixels have them, that get a teacher of their own, the most common first."""
EVERY_PATTERN = 4
"""Sensors up to which every combination gets a teacher; with more, those of one sensor, of all but one, and of all."""
LEAST_PIXELS = 20
ALL_SENSORS_PART = 0.75
"""Weight of the teacher that sees all sensors a pixel has in what the network learns to say with some of them."""
LARGEST_WEIGHT = 20.0


@dataclass(frozen=True)
class Lesson:
    """What the teacher says of n pixels, and what the network is to be shown when it learns to say so.

    Attributes:
        shown: (M,), bool: the sensors the network may use.
        index: (n,), the pixels, among those of :class:`Taught`.
        answers: (n, K), the probability of each class.
        weights: (n,), how often each pixel is to be drawn: more where the teacher is sure, and such that the classes
            come as often as among the training pixels.
        chance: how often the lesson is to be drawn, against the others.
        is_own: whether these are all the sensors that its pixels have.
    """

    shown: Tensor
    index: Tensor
    answers: Tensor
    weights: Tensor
    chance: float
    is_own: bool


@dataclass(frozen=True)
class TaughtBatch:
    """Pixels to learn: n samples, the sensors shown, (n, M) bool, and the teacher's answers, (n, K)."""

    samples: Samples
    shown: Tensor
    answers: Tensor


@dataclass(frozen=True)
class Taught:
    """Pixels of the scene with a teacher's answers.

    Attributes:
        samples: N pixels.
        lessons: what the teacher says of them, a combination of sensors each; at least one.
        is_complete: whether every combination has a lesson; else those without are learnt from the lessons of the
            sensors that pixels have.
    """

    samples: Samples
    lessons: tuple[Lesson, ...]
    is_complete: bool

    def to(self, device: torch.device) -> Taught:
        """Return the same on a device; what is drawn by stays on the CPU."""
        return replace(self, samples=self.samples.to(device))

    def draw(self, count: int, random: torch.Generator) -> TaughtBatch:
        """Draw ``count`` pixels, each with a lesson.

        Args:
            count: number of pixels.
            random: source of chance, on the CPU.
        """
        chances = torch.tensor([lesson.chance for lesson in self.lessons])
        drawn = torch.multinomial(chances, count, replacement=True, generator=random)
        places: list[Tensor] = []
        shown: list[Tensor] = []
        answers: list[Tensor] = []
        present = self.samples.present
        for number, lesson in enumerate(self.lessons):
            size = int((drawn == number).sum())
            if not size:
                continue
            chosen = torch.multinomial(lesson.weights, size, replacement=True, generator=random)
            place = lesson.index[chosen].to(present.device)
            varies = lesson.is_own and not self.is_complete
            places.append(place)
            shown.append(
                draw_patterns(present[place], random) if varies else lesson.shown.to(present.device).expand(size, -1)
            )
            answers.append(lesson.answers[chosen].to(present.device))
        return TaughtBatch(self.samples.take(torch.cat(places)), torch.cat(shown), torch.cat(answers))


def teach(
    network: MamolNetwork,
    training: Samples,
    scene: Samples,
    trees: int,
    seed: int,
    progress: Progress,
    scenes: int = 1,
    learnt: Learnt | None = None,
) -> Taught | None:
    """Let classifiers learn the training pixels and answer for the scene's; the network has no part in it.

    Args:
        network: whose stems the features are of; it is not looked at otherwise.
        training: labelled pixels.
        scene: pixels of the scene; their classes are not looked at.
        trees: number of trees of a forest; 0 asks nobody.
        seed: of chance.
        progress: told about the members, asked every few trees whether to stop.
        scenes: that the pixels are from; for each as many are learnt and asked about as where it is alone.
        learnt: keeps the members' answers, and has those of an earlier training; None keeps nothing.

    Returns:
        The answers, on the CPU, or None where there is no pixel to ask about, nobody to ask, or only one class to tell.
    """
    training, scene = (samples.to(torch.device("cpu")) for samples in (training, scene))
    known = described(network, training)
    classroom = _Classroom(network, known, trees, seed, scenes * MOST_PIXELS, learnt or Learnt())
    patterns = classroom.patterns(scene) if trees else []
    if not patterns:
        return None
    random = torch.Generator().manual_seed(seed)
    pixels = scene.take(_some(len(scene), scenes * min(MOST_ASKED, MOST_ANSWERS // len(patterns)), random))
    stems = network.each_stem()
    apart, scarce, seen = 2 * network.shape.halo + 1, patterns, len(pixels)
    if any(isinstance(stem, SeriesStem) for stem in stems):
        pixels = with_pixels_between(pixels, stems, FEWEST_ASKED, apart, random)
    else:
        pixels, scarce = _with_scarce_patterns(pixels, stems, patterns, apart, random)
    asked = described(network, pixels)
    own = classroom.own_answers(asked, PartOfProgress(progress, 0.0, 0.2))
    if own is None:
        return None
    told: list[Told] = []
    for number, pattern in enumerate(patterns):
        part = PartOfProgress(progress, 0.2 + 0.7 * number / len(patterns), 0.2 + 0.7 * (number + 1) / len(patterns))
        answers = classroom.told(pattern, asked, own, len(asked) if pattern in scarce else seen, part)
        if answers is not None:
            told.append(answers)
    lessons = classroom.lessons(told, asked, PartOfProgress(progress, 0.9, 1.0))
    every = len(lessons) == 2 ** scene.present.shape[1] - 1
    return Taught(pixels, tuple(_with_chances(lessons, asked)), every) if lessons else None


class _Classroom:
    """Labelled pixels that members learn, with one combination of sensors or another.

    Args:
        network: whose stems the features are of.
        training: labelled pixels, on the CPU, described as trees need them.
        trees: of a forest.
        seed: of chance.
        most: labelled pixels a member learns at most.
        learnt: where answers are kept.
    """

    def __init__(
        self, network: MamolNetwork, training: Samples, trees: int, seed: int, most: int, learnt: Learnt
    ) -> None:
        self._most, self._learnt = most, learnt
        self._classes = network.head.out_features
        self._halo = network.shape.halo
        self._own = [stem.pixel_columns for stem in network.each_stem()]
        random = torch.Generator().manual_seed(seed)
        self._training = training
        self._trees, self._seed, self._random = trees, seed, random

    def patterns(self, scene: Samples) -> list[int]:
        """List the combinations of sensors that can be taught: labelled pixels and pixels of the scene have them."""
        sensors = scene.present.shape[1]
        counts = (1, sensors - 1, sensors) if sensors > EVERY_PATTERN else range(1, sensors + 1)
        return [
            pattern
            for pattern in all_patterns(sensors)
            if bin(pattern).count("1") in counts
            and self._can_learn(_having(self._training, pattern))
            and bool(_having(scene, pattern).any())
        ]

    def own_answers(self, asked: Samples, progress: Progress) -> tuple[Tensor, Tensor] | None:
        """Answer for each pixel with all the sensors it has.

        Returns:
            (N, K) answers, and (N,) bool which pixels have one; None where none has.
        """
        answers = torch.zeros(len(asked), self._classes)
        answered = torch.zeros(len(asked), dtype=torch.bool)
        patterns = _common_patterns(asked.present)
        for number, pattern in enumerate(patterns):
            part = PartOfProgress(progress, number / len(patterns), (number + 1) / len(patterns))
            if self._can_learn(_having(self._training, pattern)):
                own = pattern_values(asked.present) == pattern
                answers[own] = self._ask(pattern, asked.take(torch.nonzero(own)[:, 0]), part)
                answered |= own
        return (answers, answered) if bool(answered.any()) else None

    def told(
        self, pattern: int, asked: Samples, own: tuple[Tensor, Tensor], count: int, progress: Progress
    ) -> Told | None:
        """Answer with one combination of sensors; None where no pixel with an answer has it.

        The first ``count`` pixels are used; those between pixels come last, for combinations that have few others.
        """
        row = pattern_row(pattern, asked.present.shape[1])
        answers, answered = own
        index = torch.nonzero((_having(asked, pattern) & answered)[:count])[:, 0]
        if not len(index):
            return None
        pixels = asked.take(index)
        told, fewer = answers[index], pattern_values(pixels.present) != pattern
        if bool(fewer.any()):
            alone = self._ask(pattern, pixels.take(torch.nonzero(fewer)[:, 0]), progress)
            told[fewer] = ALL_SENSORS_PART * told[fewer] + (1 - ALL_SENSORS_PART) * alone
        return Told(row, index, told)

    def lessons(self, told: Sequence[Told], asked: Samples, progress: Progress) -> list[Lesson]:
        """Build what is to be learnt of what was told."""
        prior = torch.bincount(self._training.classes, minlength=self._classes) / len(self._training)
        averages = averaged_over_neighbours(told, asked, self._halo, progress)
        lessons = []
        for one, answers in zip(told, averages):
            is_own = bool((asked.present[one.index] == one.shown).all(1).any())
            lessons.append(Lesson(one.shown, one.index, answers, _weights(answers, prior), 1.0, is_own))
        return lessons

    def _can_learn(self, having: Tensor) -> bool:
        classes = self._training.classes[having]
        return len(classes) >= LEAST_PIXELS and bool((classes != classes[0]).any())

    def _ask(self, pattern: int, asked: Samples, progress: Progress) -> Tensor:
        """Let members learn and answer with the sensors of a pattern: (n, K), float32."""
        row = pattern_row(pattern, asked.present.shape[1])
        learning = torch.nonzero(_having(self._training, pattern))[:, 0]
        known = self._training.take(learning[_some(len(learning), self._most, self._random)])
        views = (False, True) if self._halo else (True,)
        key = self._digest(row, known, asked)
        kept = self._learnt.find(ANSWERS, key)
        shape = torch.empty(len(asked), self._classes)
        if kept is not None and fits(kept, {ANSWERS: shape}):
            return kept[ANSWERS]
        total: Answers | float = 0.0
        for number, alone in enumerate(views):
            part = PartOfProgress(progress, number / len(views), (number + 1) / len(views))
            tables = self._table(known, row, alone), known.classes.numpy(), self._table(asked, row, alone)
            answers = member_answers(*tables, self._classes, self._trees, self._seed, part)
            total = total + answers / len(views)
        answers_of_all = torch.from_numpy(np.asarray(total, dtype=np.float32))
        self._learnt.keep(ANSWERS, key, {ANSWERS: answers_of_all})
        return answers_of_all

    def _digest(self, row: Tensor, known: Samples, asked: Samples) -> str:
        """Digest what the answers come from; empty where nothing is kept."""
        if not self._learnt.path:
            return ""
        there = [number for number, is_there in enumerate(row.tolist()) if is_there]
        features = [one.features[number] for one in (known, asked) for number in there]
        return digest(row, known.classes, *features, self._classes, self._trees, self._seed, MOST_ITERATIONS)

    def _table(self, samples: Samples, row: Tensor, alone: bool) -> NDArray[np.float32]:
        """Put the features of the sensors in ``row`` side by side, (n, F); ``alone`` leaves out the surroundings."""
        columns = [
            features[:, own] if alone else features
            for features, own, there in zip(samples.features, self._own, row.tolist())
            if there
        ]
        table: NDArray[np.float32] = torch.cat(columns, dim=1).numpy()
        return table


def _with_scarce_patterns(
    asked: Samples, stems: Sequence[Stem], patterns: Sequence[int], apart: int, random: torch.Generator
) -> tuple[Samples, list[int]]:
    """Add pixels between pixels for the combinations of sensors with few pixels, most of which were learnt.

    A spectrum that was flown over the fields alone is seen at labelled pixels only, and there the teacher repeats what
    it was told.

    Args:
        asked: N pixels.
        stems: of the sensors.
        patterns: combinations that are taught.
        apart: see :func:`.between.with_pixels_between`.
        random: source of chance.

    Returns:
        The pixels, and after them the new ones; and the combinations they are for.
    """
    scarce = []
    new = asked.roles & int(Role.TRAINING) == 0
    for pattern in sorted(patterns, key=lambda one: -bin(one).count("1")):
        having = _having(asked, pattern)
        others = int((having[: len(new)] & new).sum())
        if others >= FEWEST_ASKED or 2 * others >= int(having[: len(new)].sum()):
            continue
        scarce.append(pattern)
        missing = FEWEST_ASKED - others - int(having[len(new) :].sum())
        if missing <= 0:
            continue
        those = asked.take(torch.nonzero(having)[:, 0])
        both = with_pixels_between(those, stems, len(those) + missing, apart, random)
        made_up = both.take(torch.arange(len(those), len(both)))
        below = torch.tensor([int(asked.places[:, 0].max()), 0], dtype=asked.places.dtype)
        scene = torch.full_like(made_up.roles, int(Role.SCENE))
        made_up = replace(made_up, roles=scene, places=made_up.places + below)
        asked = joined([asked, made_up])
    return asked, scarce


def _having(samples: Samples, pattern: int) -> Tensor:
    """Return which of N pixels have all sensors of a pattern, (N,) bool."""
    return (samples.present | ~pattern_row(pattern, samples.present.shape[1])).all(1)


def _some(count: int, most: int, random: torch.Generator) -> Tensor:
    """Return at most ``most`` of ``count`` indexes, in order."""
    if count <= most:
        return torch.arange(count)
    return torch.randperm(count, generator=random)[:most].sort().values


def _common_patterns(present: Tensor) -> list[int]:
    patterns, counts = np.unique(pattern_values(present).numpy(), return_counts=True)
    return [int(value) for value in patterns[np.argsort(-counts, kind="stable")][:MOST_OWN] if value > 0]


def _with_chances(lessons: Sequence[Lesson], asked: Samples) -> list[Lesson]:
    """Set how often each lesson is drawn: as often with one sensor as with two, and more often with all there are."""
    counts = [int(lesson.shown.sum()) for lesson in lessons]
    own = [float((pattern_values(asked.present) == pattern_values(one.shown[None])).sum()) for one in lessons]
    found = []
    for lesson, count, pixels in zip(lessons, counts, own):
        even = 1 / (len(set(counts)) * counts.count(count))
        whole = pixels / sum(own) if sum(own) else even
        found.append(replace(lesson, chance=(1 - KEEP_ALL) * even + KEEP_ALL * whole))
    return found


def _weights(answers: Tensor, prior: Tensor) -> Tensor:
    """Weigh pixels by how sure the teacher is, squared, and by how rare their classes are in the scene."""
    rarity = prior / answers.mean(0).clamp_min(1e-4)
    weights: Tensor = (answers @ rarity).clamp_max(LARGEST_WEIGHT) * answers.max(1).values.square()
    return weights
