"""A teacher for the pixels without labels: the network itself and trees, both shown every sensor.

Few labels and many unlabelled pixels are what an analyst has. Forests, and boosted trees where they know as much, learn
the labelled training pixels, with every sensor that is there, and are asked about pixels drawn from the whole scene;
the network, by then trained on the labels alone, is asked too, and the answers are averaged: the two err differently.
They are averaged once more over near pixels that look alike (:func:`averaged_over_neighbours`). The network then learns
these answers with sensors taken away at random (generalised distillation, Lopez-Paz et al. 2016, arXiv 1511.03643):
what one sensor alone can tell is learnt from the whole scene, not from the labelled pixels only. No label of a
validation pixel is seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..model.network import MamolNetwork, pattern_values
from ..patterns import pattern_row
from ..progress import PartOfProgress, Progress
from .samples import Samples, joined, predict_logits
from .trees import tree_answers

ALIKE = 0.3
"""Standard deviation of the weight over the difference in features: the root of their mean square difference within a
sensor, whose squares are summed over sensors. Features have unit variance."""


def averaged_over_neighbours(answers: Tensor, samples: Samples, halo: int, progress: Progress) -> Tensor:
    """Average the answers for each pixel with those for its neighbours among the samples.

    A neighbour is at most ``2 halo`` rows and columns away and is seen by the same sensors. It counts
    exp(-d^2 / (2 halo^2)) exp(-f^2 / (2 ``ALIKE``^2)), d pixels away and f in features; the pixel itself counts 1.

    Args:
        answers: (N, K), float32, the probability of each class.
        samples: the N pixels, on the CPU, all of one grid; none twice.
        halo: half of the largest window that features are computed in, in pixels; with 0, where pixels have no
            surroundings, answers are returned as they are.
        progress: asked before every row of neighbours whether to stop.

    Returns:
        (N, K), float32, probabilities again.
    """
    total, weight = answers.clone(), torch.ones(len(answers), 1)
    patterns = pattern_values(samples.present)
    for (rows, columns), one, other in _pairs(samples.places, 2 * halo, progress):
        together = patterns[one] == patterns[other]
        one, other = one[together], other[together]
        near = (rows**2 + columns**2) / (2.0 * halo**2)
        share = torch.exp(-near - _difference(samples, one, other) / (2.0 * ALIKE**2))
        # Neither `one` nor `other` holds a pixel twice, so nothing is lost in adding.
        total[one] += share[:, None] * answers[other]
        total[other] += share[:, None] * answers[one]
        weight[one] += share[:, None]
        weight[other] += share[:, None]
    return total / weight


def _difference(samples: Samples, one: Tensor, other: Tensor) -> Tensor:
    """Return the squared difference in features, (n,), of n pairs of pixels that are seen by the same sensors."""
    total = torch.zeros(len(one))
    for features, there in zip(samples.features, samples.present.T):
        squares = (features[one] - features[other]).square().mean(1)
        total += torch.where(there[one], squares, 0.0)
    return total


def _pairs(places: Tensor, reach: int, progress: Progress) -> Iterator[tuple[tuple[int, int], Tensor, Tensor]]:
    """Yield, for each step to a neighbour in half of all directions, the pixels that have one there, and these.

    The other half of the directions are the same pairs the other way round.

    Yields:
        The step (rows, columns), and two index tensors (n,): pixels, and their neighbours.
    """
    rows, columns = places.long().T
    width = int(columns.max()) + 1 + reach if len(places) else 1
    keys, order = (rows * width + columns).sort()
    for down in range(reach + 1):
        progress.check()
        for right in range(-reach if down else 1, reach + 1):
            wanted = keys + down * width + right
            found = torch.searchsorted(keys, wanted).clamp_max(len(keys) - 1)
            met = keys[found] == wanted
            yield (down, right), order[met], order[found[met]]


MOST_PIXELS = 20_000
"""Labelled pixels the trees learn at most."""
MOST_PATTERNS = 3
"""Patterns of missing data that get a teacher of their own, the most common first."""
LEAST_PIXELS = 20
NETWORK_PART = 0.15
"""Weight of the network's own answers against the trees'. They are far surer of themselves, and so count for more
than this says. With 0.15 the mean is within a point of the better of the two on every scene tried, with 0.5 it is the
network's answer alone, three points worse where forests do better (docs/decisions/0009-*.md)."""
LARGEST_WEIGHT = 20.0


@dataclass(frozen=True)
class Taught:
    """Pixels of the scene with a teacher's answers.

    Attributes:
        samples: N pixels.
        answers: (N, K), the teacher's probability of each class.
        weights: (N,), how often each pixel is to be drawn: more where the teacher is sure, and such
            that the classes come as often as among the training pixels.
    """

    samples: Samples
    answers: Tensor
    weights: Tensor


@dataclass(frozen=True)
class TreeAnswers:
    """Pixels of the scene with what trees say of them.

    Attributes:
        samples: N pixels.
        answers: (N, K), float32, the probability of each class.
    """

    samples: Samples
    answers: Tensor


def teach(network: MamolNetwork, training: Samples, trees: TreeAnswers, progress: Progress) -> Taught:
    """Let the network answer where trees have, take the mean, and average that over near pixels that look alike.

    Args:
        network: trained on the labels, not calibrated; it is not changed.
        training: labelled pixels.
        trees: what they say.
        progress: asked now and then whether to stop.

    Returns:
        The same pixels, on the network's device.
    """
    device = network.head.weight.device
    samples = trees.samples.to(device)
    own = predict_logits(network, samples, samples.present).softmax(1).cpu()
    both = NETWORK_PART * own + (1 - NETWORK_PART) * trees.answers
    answers = averaged_over_neighbours(both, trees.samples, network.shape.halo, progress)
    prior = torch.bincount(training.classes.cpu(), minlength=answers.shape[1]) / len(training)
    return Taught(samples, answers.to(device), _weights(answers, prior))


def ask_trees(
    training: Samples, scene: Samples, classes: int, trees: int, seed: int, progress: Progress
) -> TreeAnswers | None:
    """Let trees answer for the scene's pixels; no network has a part in it.

    Args:
        training: labelled pixels.
        scene: pixels of the scene; their classes are not looked at.
        classes: number of classes, K.
        trees: number of trees of a forest; 0 asks nobody.
        seed: of the trees.
        progress: asked whether to stop before every tree.

    Returns:
        The pixels whose sensors are those of a common pattern, on the CPU, or None where there is no pixel to
        ask about, no tree to ask, or only one class to tell.
    """
    training, scene = (samples.to(torch.device("cpu")) for samples in (training, scene))
    taught: list[Samples] = []
    told: list[Tensor] = []
    patterns = _common_patterns(scene.present) if trees else []
    for number, pattern in enumerate(patterns):
        row = pattern_row(pattern, scene.present.shape[1])
        learning = torch.nonzero((training.present | ~row).all(1))[:, 0]
        if len(learning) > MOST_PIXELS:
            drawn = torch.randperm(len(learning), generator=torch.Generator().manual_seed(seed))[:MOST_PIXELS]
            learning = learning[drawn.sort().values]
        known, asked = training.take(learning), scene.take(_with_pattern(scene, row))
        if len(known) < LEAST_PIXELS or len(np.unique(known.classes)) < 2:
            continue
        part = PartOfProgress(progress, number / len(patterns), (number + 1) / len(patterns))
        tables = _table(known, row), known.classes.numpy(), _table(asked, row)
        told.append(torch.from_numpy(tree_answers(*tables, classes, trees, seed, part).astype(np.float32)))
        taught.append(asked)
    return TreeAnswers(joined(taught), torch.cat(told)) if taught else None


def _common_patterns(present: Tensor) -> list[int]:
    patterns, counts = np.unique(pattern_values(present).numpy(), return_counts=True)
    return [int(value) for value in patterns[np.argsort(-counts, kind="stable")][:MOST_PATTERNS] if value > 0]


def _with_pattern(samples: Samples, row: Tensor) -> Tensor:
    return torch.nonzero((samples.present == row).all(1))[:, 0]


def _table(samples: Samples, row: Tensor) -> NDArray[np.float32]:
    """Put the features of the sensors in ``row`` side by side, (n, features)."""
    columns = [one for one, there in zip(samples.features, row.tolist()) if there]
    table: NDArray[np.float32] = torch.cat(columns, dim=1).numpy()
    return table


def _weights(answers: Tensor, prior: Tensor) -> Tensor:
    """Weigh pixels by how sure the teacher is, squared, and by how rare their classes are in the scene."""
    rarity = prior / answers.mean(0).clamp_min(1e-4)
    weights: Tensor = (answers @ rarity).clamp_max(LARGEST_WEIGHT) * answers.max(1).values.square()
    return weights
