"""From suspicious pixels to labelled places: why a place is suspicious, how much, and in which words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import find_objects, label, maximum_filter, minimum_filter

from ..contracts.cleaning import LabelReason, SuspiciousPlace
from ..contracts.labels import ClassEntry
from ..contracts.sensors import Extent
from ..message import joined, message, with_capital
from ..raster.grid import Grid
from .pixels import CheckedPixels
from .suspicion import CrossFitted

MOST_PART = 0.5
"""Part of a place's pixels that must be suspicious for the place to be."""
FEW_INSIDE = 0.2
"""Part of the pixels inside a place that may be suspicious where only its edge is."""
LEAST_OF_EACH = 4
"""Pixels of a place's edge and of its inside that are needed to compare them."""
SMALL = 4
"""Pixels of a place that may lie inside another class by mistake."""
LEAST_AROUND, MOST_AROUND = 3, 0.75
"""Labelled pixels around it, and the part of them that must be of one other class."""
WEIGHTS = {LabelReason.FAR: 0.4, LabelReason.NEIGHBOURS: 0.4, LabelReason.EDGE: 0.2, LabelReason.CONFLICT: 0.6}

Numbers = NDArray[np.int32]
Labels = NDArray[np.uint16]


@dataclass(frozen=True)
class Found:
    """What was found about places 1 to P; index 0 is no place.

    Attributes:
        classes: (P + 1,), class index of each.
        pixels: (P + 1,), labelled pixels of each.
        contradicted: (P + 1,), part of its pixels that the model contradicts.
        against: (P + 1,), probability of the suggested class, mean over its pixels.
        suggested: (P + 1,), index of the most probable class; -1 where not known.
        far: (P + 1,), bool.
        edge: (P + 1,), bool: its inside agrees, its edge does not.
        inside: (P + 1,), class value around a small place; 0 where there is none.
    """

    classes: NDArray[np.int64]
    pixels: NDArray[np.int64]
    contradicted: NDArray[np.float64]
    against: NDArray[np.float64]
    suggested: NDArray[np.int64]
    far: NDArray[np.bool_]
    edge: NDArray[np.bool_]
    inside: NDArray[np.int64]


def judge_places(
    labels: Labels,
    places: Numbers,
    pixels: CheckedPixels,
    classes: NDArray[np.int64],
    fitted: CrossFitted,
    wrong: NDArray[np.bool_],
    far: NDArray[np.bool_],
) -> Found:
    """Gather what was found about pixels for each place.

    Args:
        labels: (height, width), class values; 0 is unlabelled.
        places: (height, width), number of each labelled pixel's place.
        pixels: the N pixels that were looked at.
        classes: (N,), their class indexes; -1 is unlabelled.
        fitted: what the cross-fitted model says of them.
        wrong: (N,), those that it contradicts.
        far: (N,), those that are far from their class.
    """
    numbers, size = pixels.of(places), int(places.max(initial=0)) + 1

    def share(which: NDArray[np.bool_], among: NDArray[np.bool_]) -> NDArray[np.float64]:
        totals = np.bincount(numbers[among], minlength=size)
        found = np.bincount(numbers[among & which], minlength=size)
        result: NDArray[np.float64] = found / np.maximum(totals, 1)
        return result

    used = numbers > 0
    asked = fitted.asked & used
    count = fitted.probability.shape[1]
    summed = np.zeros((size, count))
    np.add.at(summed, numbers[asked], fitted.probability[asked])
    totals = np.bincount(numbers[asked], minlength=size)
    mean = summed / np.maximum(totals, 1)[:, None]
    inner = (maximum_filter(places, 3, mode="nearest") == minimum_filter(places, 3, mode="nearest"))[
        pixels.rows, pixels.columns
    ]
    enough = np.ones(size, dtype=bool)
    for part in (inner, ~inner):
        enough &= np.bincount(numbers[asked & part], minlength=size) >= LEAST_OF_EACH
    of_place = np.full(size, -1, dtype=np.int64)
    of_place[numbers[used]] = classes[used]
    contradicted = share(wrong, asked)
    edge = enough & (contradicted < MOST_PART) & (share(wrong, asked & ~inner) >= MOST_PART)
    edge &= share(wrong, asked & inner) <= FEW_INSIDE
    return Found(
        of_place,
        np.bincount(places.reshape(-1), minlength=size),
        contradicted,
        mean.max(1),
        np.where(totals > 0, mean.argmax(1), -1),
        share(far, used) >= MOST_PART,
        edge,
        classes_around(labels, places),
    )


def classes_around(labels: Labels, places: Numbers) -> NDArray[np.int64]:
    """Find the small places that lie inside labels of another class.

    Args:
        labels: (height, width), class values; 0 is unlabelled.
        places: (height, width), number of each labelled pixel's place.

    Returns:
        (P + 1,), the class value around each place; 0 where there is none, or the place is not small.
    """
    sizes = np.bincount(places.reshape(-1))
    result = np.zeros(len(sizes), dtype=np.int64)
    rows, columns = np.nonzero((places > 0) & (sizes <= SMALL)[places])
    if not len(rows):
        return result
    height, width = labels.shape
    seen = []
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            y, x = rows + down, columns + right
            there = (y >= 0) & (y < height) & (x >= 0) & (x < width)
            own, y, x = places[rows[there], columns[there]].astype(np.int64), y[there], x[there]
            other = (labels[y, x] > 0) & (places[y, x] != own)
            seen.append(np.stack([own[other], y[other] * width + x[other], labels[y, x][other].astype(np.int64)]))
    around = np.unique(np.concatenate(seen, axis=1), axis=1)
    if not around.shape[1]:
        return result
    totals = np.bincount(around[0], minlength=len(sizes))
    pairs, counts = np.unique(around[[0, 2]], axis=1, return_counts=True)
    own_class = np.zeros(len(sizes), dtype=np.int64)
    own_class[places[rows, columns]] = labels[rows, columns]
    total = totals[pairs[0]]
    is_inside = (total >= LEAST_AROUND) & (counts >= MOST_AROUND * total) & (pairs[1] != own_class[pairs[0]])
    result[pairs[0][is_inside]] = pairs[1][is_inside]
    return result


def suspicious_places(
    found: Found, places: Numbers, grid: Grid, classes: Sequence[ClassEntry], most: int
) -> tuple[list[SuspiciousPlace], int]:
    """List the places that are suspicious.

    Args:
        found: what was found about places.
        places: (height, width), number of each labelled pixel's place.
        grid: the pixels.
        classes: by class index.
        most: how many are listed.

    Returns:
        The most suspicious first, and how many there are.
    """
    by_value = {entry.value: entry.name for entry in classes}
    is_model = (found.contradicted >= MOST_PART) & (found.suggested >= 0) & (found.suggested != found.classes)
    flags = {
        LabelReason.MODEL: is_model,
        LabelReason.FAR: found.far,
        LabelReason.NEIGHBOURS: found.inside > 0,
        LabelReason.EDGE: found.edge,
    }
    strengths = {
        reason: np.where(flag, found.against if reason is LabelReason.MODEL else WEIGHTS[reason], 0.0)
        for reason, flag in flags.items()
    }
    score = 1 - np.prod([1 - strength for strength in strengths.values()], axis=0)
    score[found.classes < 0] = 0
    ranked = [int(one) for one in np.lexsort((-found.pixels, -score)) if score[one] > 0]
    boxes = find_objects(places)
    listed = []
    for number in ranked[:most]:
        reasons = sorted(
            (reason for reason, flag in flags.items() if flag[number]), key=lambda one: -strengths[one][number]
        )
        name = classes[found.classes[number]].name
        model = classes[found.suggested[number]].name if is_model[number] else ""
        around = by_value.get(int(found.inside[number]), "")
        part = "all" if found.contradicted[number] == 1 else f"{100 * found.contradicted[number]:.0f} %"
        words = {
            LabelReason.MODEL: message(
                "{part} of it looks like '{model}' to a random forest trained on other places", part=part, model=model
            ),
            LabelReason.FAR: message("its values are far from all other places of '{name}'", name=name),
            LabelReason.NEIGHBOURS: message("it lies inside labels of '{around}'", around=around),
            LabelReason.EDGE: message("its inside agrees, its edge does not: mixed pixels (an inner buffer helps)"),
        }
        box = boxes[number - 1]
        if box is None:
            raise AssertionError("a place has pixels")
        listed.append(
            _place(places[box] == number, box, grid, name, model or around, float(score[number]), reasons, words)
        )
    return listed, len(ranked)


def conflict_places(conflicts: NDArray[np.bool_], grid: Grid, most: int) -> tuple[list[SuspiciousPlace], int]:
    """List the places where labels of different classes meet, the largest first.

    Args:
        conflicts: (height, width).
        grid: the pixels.
        most: how many are listed.

    Returns:
        The places, and how many there are.
    """
    numbered, count = label(conflicts, np.ones((3, 3)))
    sizes = np.bincount(numbered.reshape(-1))[1:]
    boxes = find_objects(numbered)
    words = {
        LabelReason.CONFLICT: message("labels of different classes overlap here: the pixels are left out of training")
    }
    reasons = [LabelReason.CONFLICT]
    listed = [
        _place(numbered[boxes[one]] == one + 1, boxes[one], grid, "", "", WEIGHTS[LabelReason.CONFLICT], reasons, words)
        for one in np.argsort(-sizes, kind="stable")[:most]
    ]
    return listed, int(count)


def _place(
    own: NDArray[np.bool_],
    box: tuple[slice, slice],
    grid: Grid,
    name: str,
    suggested: str,
    score: float,
    reasons: Sequence[LabelReason],
    words: dict[LabelReason, str],
) -> SuspiciousPlace:
    rows, columns = np.nonzero(own)
    nearest = int(np.argmin((rows - rows.mean()) ** 2 + (columns - columns.mean()) ** 2))
    top, left = box[0].start, box[1].start
    x, y = grid.transform * (left + int(columns[nearest]) + 0.5, top + int(rows[nearest]) + 0.5)
    corners = [grid.transform * (column, row) for column in (left, box[1].stop) for row in (top, box[0].stop)]
    xs, ys = zip(*corners)
    extent = Extent(min(xs), min(ys), max(xs), max(ys), str(grid.crs.to_wkt()))
    why = joined((words[reason] for reason in reasons), "; ")
    return SuspiciousPlace(
        float(x), float(y), extent, name, suggested, len(rows), score, tuple(reasons), with_capital(why) + "."
    )
