"""What training has seen: some of its pixels, what their features matter, and how far held-out pixels are from them.

The area of applicability after Meyer and Pebesma (2021, Methods in Ecology and Evolution 12, 1620-1633), see
``core/model/likeness.py``. A feature weighs what it matters to the network: how much the lead of the likeliest class
changes with it, in the mean over training pixels and patterns drawn as in training. The index up to which a pixel
counts as seen comes, per pattern, from ground that was held out: the largest one that is no outlier there (beyond the
upper quartile by more than 1.5 times the distance of the quartiles).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..model.likeness import Likeness, SeenPixels
from ..model.network import MamolNetwork, pattern_values
from ..model.trust import ApplicabilityRecord, LikenessMeasure
from ..patterns import all_patterns, draw_patterns
from .held_out import HeldOut, cross_fitted
from .samples import Role, Samples, described

MOST_NUMBERS = 131_072
"""Of the training pixels kept, times two bytes: a quarter of a megabyte, and as many products for every pixel."""
MOST_KEPT, FEWEST_KEPT = 1_000, 64
MOST_FEATURES = 96
LEAST_SHARE = 0.99
"""Part of the weighted variance that the features compared have together."""
CANDIDATES, WEIGHED, PAIRED, COMPARED = 8_000, 1_000, 400, 3_000
"""Training pixels to choose from, to weigh features with and to measure mean distances with; held-out pixels
compared."""
WHISKER = 1.5


@dataclass(frozen=True)
class Seen:
    """What one network's training has seen, and the dissimilarity of the pixels that were held out from it.

    Attributes:
        pixels: the training pixels kept.
        record: without limits.
        compared: (n,), places of the held-out pixels that were compared.
        own: (n,), their index with the sensors each has.
        by_pattern: by pattern, (n,), their index; NaN for those that have not all its sensors.
    """

    pixels: SeenPixels
    record: ApplicabilityRecord
    compared: Tensor
    own: NDArray[np.float64]
    by_pattern: dict[int, NDArray[np.float64]]


def look_back(network: MamolNetwork, samples: Samples, seed: int) -> Seen:
    """Write down what a trained network has seen, and compare the held-out pixels with it.

    Args:
        network: trained, with the rule for its answers set or not.
        samples: training, validation and scene pixels.
        seed: of what is drawn; the training's own source of chance is left alone.
    """
    random = torch.Generator().manual_seed(seed)
    training, validation = (samples.with_role(role) for role in (Role.TRAINING, Role.VALIDATION))
    training = _some(training, CANDIDATES, random)
    means = _matters(network, _some(training, WEIGHED, random), random)
    training, validation = described(network, training), described(network, validation)
    places, weights = _features(training, means)
    weighted = torch.cat(
        [f[:, at].cpu() * w for f, at, w in zip(training.features, places, weights) if len(at)], dim=1
    ).float()
    present, width = training.present.cpu(), weighted.shape[1]
    kept = min(len(weighted), max(FEWEST_KEPT, min(MOST_KEPT, MOST_NUMBERS // width)))
    chosen = _spread(weighted, kept)
    pixels = SeenPixels(torch.cat(weights).float(), weighted[chosen].half(), present[chosen])
    some = torch.randperm(len(weighted), generator=random)[:CANDIDATES]
    distances = _mean_distances(weighted[some], present[some], [len(at) for at in places])
    listed = tuple(tuple(at.tolist()) for at in places)
    record = ApplicabilityRecord(listed, kept, distances, (0.0,) * len(distances))
    compared = torch.sort(torch.randperm(len(validation), generator=random)[:COMPARED]).values
    likeness = Likeness(record, pixels)
    held = validation.take(compared.to(validation.present.device))
    by_pattern = _indexes(likeness, held)
    own = np.full(len(compared), math.nan)
    patterns = pattern_values(held.present).cpu().numpy()
    for pattern, found in by_pattern.items():
        own = np.where(patterns == pattern, found, own)
    return Seen(pixels, record, compared, own, by_pattern)


def settle_limits(held: Sequence[HeldOut], folds: Sequence[Seen], final: Seen) -> ApplicabilityRecord:
    """Find the index up to which a pixel counts as seen, and measure accuracy on both sides of it.

    Args:
        held: for each fold what its network says of the pixels held out there.
        folds: for each of ``held`` what its training has seen.
        final: what the network that is written has seen.

    Returns:
        The record of ``final`` with limits from all folds, and what accuracy is inside and outside limits that come
        from the other parts of the held-out ground.
    """
    sensors = len(final.record.features)
    everywhere = [np.ones(len(one.compared), dtype=np.bool_) for one in folds]
    limits = _limits(folds, everywhere, sensors)
    return ApplicabilityRecord(
        final.record.features, final.record.kept, final.record.distances, limits, _measure(held, folds, sensors)
    )


def _some(samples: Samples, most: int, random: torch.Generator) -> Samples:
    chosen = torch.sort(torch.randperm(len(samples), generator=random)[:most]).values
    return samples.take(chosen.to(samples.present.device))


def _matters(network: MamolNetwork, pixels: Samples, random: torch.Generator) -> list[Tensor]:
    """Compute how much the lead of the likeliest class changes with each feature, per sensor (F,)."""
    shown = draw_patterns(pixels.present, random)
    features = [given.detach().clone().requires_grad_(True) for given in pixels.features]
    network.eval()
    with torch.enable_grad():
        logits = network(features, shown).logits
        best = logits.topk(2, dim=1).values
        found = torch.autograd.grad((best[:, 0] - best[:, 1]).sum(), features, allow_unused=True)
    counts = shown.sum(0).clamp_min(1)
    return [
        stem.described_weights(
            torch.zeros(given.shape[1]) if slope is None else (slope.abs().sum(0) / counts[sensor]).detach().cpu()
        )
        for sensor, (stem, given, slope) in enumerate(zip(network.each_stem(), features, found))
    ]


def _features(training: Samples, slopes: Sequence[Tensor]) -> tuple[list[Tensor], list[Tensor]]:
    """Choose the features that are compared, and their weights, per sensor: at least one of each."""
    parts = []
    for sensor, slope in enumerate(slopes):
        there = training.features[sensor][training.present[:, sensor]].cpu()
        spread = there.std(0, unbiased=False) if len(there) else torch.zeros(len(slope))
        parts.append((slope * spread).square())
    every = torch.cat(parts)
    total = float(every.sum())
    if total <= 0:
        # An untrained network minds nothing: all features are alike then.
        slopes = [torch.ones_like(slope) for slope in slopes]
        every, total = torch.ones(len(every)), float(len(every))
    ordered, order = every.sort(descending=True, stable=True)
    enough = int(torch.searchsorted(ordered.cumsum(0), LEAST_SHARE * total)) + 1
    wanted = torch.zeros(len(every), dtype=torch.bool)
    wanted[order[: min(enough, MOST_FEATURES)]] = True
    places, weights, start = [], [], 0
    for slope in slopes:
        mine = wanted[start : start + len(slope)]
        if not bool(mine.any()):
            mine = torch.zeros_like(mine)
            mine[int(every[start : start + len(slope)].argmax())] = True
        places.append(torch.nonzero(mine)[:, 0])
        # A sensor that does not matter at all counts a little, so that its pattern has distances.
        weights.append(slope[mine].clamp_min(1e-3 * float(max(one.max() for one in slopes))))
        start += len(slope)
    largest = max(float(one.max()) for one in weights)
    return places, [one / largest for one in weights]


def _spread(weighted: Tensor, count: int) -> Tensor:
    """Choose pixels (count,) so that no other of (N, D) is far from one: each is the farthest from those before."""
    first = int((weighted - weighted.mean(0)).square().sum(1).argmin())
    chosen = [first]
    nearest = (weighted - weighted[first]).square().sum(1)
    while len(chosen) < count:
        chosen.append(int(nearest.argmax()))
        nearest = torch.minimum(nearest, (weighted - weighted[chosen[-1]]).square().sum(1))
    return torch.tensor(chosen)


def _mean_distances(weighted: Tensor, present: Tensor, sizes: Sequence[int]) -> tuple[float, ...]:
    """Compute by pattern the mean distance between two training pixels that have all its sensors."""
    sensors = present.shape[1]
    parts = torch.split(weighted, list(sizes), dim=1)
    found = [0.0] * 2**sensors
    for pattern in all_patterns(sensors):
        used = [sensor for sensor in range(sensors) if pattern >> sensor & 1]
        rows = torch.nonzero(present[:, used].all(1))[:PAIRED, 0]
        if len(rows) > 1:
            found[pattern] = round(float(torch.pdist(torch.cat([parts[s][rows] for s in used], 1)).mean()), 6)
    return tuple(found)


def _indexes(likeness: Likeness, pixels: Samples) -> dict[int, NDArray[np.float64]]:
    sensors = pixels.present.shape[1]
    features = [given.T.contiguous() for given in pixels.features]
    values = pattern_values(pixels.present).cpu().numpy()
    found = {}
    for pattern in all_patterns(sensors):
        index = likeness.index(features, pattern).numpy().astype(np.float64)
        found[pattern] = np.where(values & pattern == pattern, index, math.nan)
    return found


def _limits(folds: Sequence[Seen], chosen: Sequence[NDArray[np.bool_]], sensors: int) -> tuple[float, ...]:
    """Find the limit of each pattern from some of the held-out pixels.

    A pattern that none of them has gets the smallest limit of as many sensors, or else of any.
    """
    found: dict[int, float] = {}
    for pattern in all_patterns(sensors):
        index = np.concatenate([one.by_pattern[pattern][mine] for one, mine in zip(folds, chosen)])
        index = index[np.isfinite(index)]
        if len(index):
            found[pattern] = _whisker(index)
    limits = [0.0] * 2**sensors
    for pattern in all_patterns(sensors):
        alike = [limit for other, limit in found.items() if bin(other).count("1") == bin(pattern).count("1")]
        limits[pattern] = round(found.get(pattern, min(alike or found.values(), default=0.0)), 6)
    return tuple(limits)


def _whisker(index: NDArray[np.float64]) -> float:
    """Return the largest index that is no outlier."""
    low, high = np.quantile(index, (0.25, 0.75))
    return float(index[index <= high + WHISKER * (high - low)].max())


def _measure(held: Sequence[HeldOut], folds: Sequence[Seen], sensors: int) -> LikenessMeasure | None:
    """Measure accuracy inside and outside, each part of the held-out ground with the limits of the others."""
    parts = [
        (number, chosen[one.compared].numpy(), rule.apply(said.own).argmax(1) == said.classes)
        for number, (said, one, fitted) in enumerate(zip(held, folds, cross_fitted(held)))
        for chosen, rule in fitted
    ]
    if len(parts) < 2:
        return None
    right, inside = [], []
    for number, mine, answers in parts:
        one = folds[number]
        others = [np.ones(len(each.compared), dtype=np.bool_) for each in folds]
        others[number] = ~mine if len(folds) == 1 else np.zeros(len(one.compared), dtype=np.bool_)
        limits = np.array(_limits(folds, others, sensors))
        patterns = held[number].own.patterns[one.compared].numpy()
        right.append(answers[one.compared].numpy()[mine])
        inside.append((one.own <= limits[patterns])[mine])
    is_right, is_inside = np.concatenate(right), np.concatenate(inside)
    if not len(is_right):
        return None
    return LikenessMeasure(
        _mean(is_right[is_inside]), _mean(is_right[~is_inside]), float((~is_inside).mean()), len(is_right)
    )


def _mean(values: NDArray[np.bool_]) -> float | None:
    return float(values.mean()) if len(values) else None
