"""What an analyst decided about single labelled places, carried out on the grid; the label layer is not touched."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform as transform_points
from scipy.ndimage import binary_dilation, find_objects, maximum_filter, minimum_filter
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ...contracts.cleaning import LabelAction, LabelChoice
from ...contracts.labels import ClassEntry
from ...contracts.limits import LARGEST_CLASS_VALUE
from ...errors import LabelError
from ...message import message
from ...palette import class_colour
from ...text import counted
from ..grid import Grid
from ..source.opening import READ_ERRORS

_HALF_OF_THE_NEIGHBOURS = ((0, 1), (1, -1), (1, 0), (1, 1))
_EIGHT_NEIGHBOURS = np.ones((3, 3), dtype=bool)

Labels = npt.NDArray[np.uint16]
Numbers = npt.NDArray[np.int32]


@dataclass(frozen=True)
class ChosenLabels:
    """Labels as choices leave them.

    Attributes:
        labels: (height, width), class values; 0 is unlabelled.
        units: (height, width), the ground unit of each labelled pixel; 0 is unlabelled.
        classes: those that occur, by value.
        excluded: pixels that were left out.
        relabelled: pixels that got another class.
    """

    labels: Labels
    units: Numbers
    classes: tuple[ClassEntry, ...]
    excluded: int = 0
    relabelled: int = 0


def number_places(labels: Labels, units: Numbers) -> Numbers:
    """Number the labelled places: pixels of one class and one ground unit that touch, corners included.

    Args:
        labels: (height, width), 0 is unlabelled.
        units: (height, width), the ground unit of each labelled pixel.

    Returns:
        (height, width), from 1 on; 0 where nothing is labelled.
    """
    places = np.zeros(labels.shape, dtype=np.int32)
    inside = labels > 0
    count = int(np.count_nonzero(inside))
    if not count:
        return places
    places[inside] = np.arange(count, dtype=np.int32)
    height, width = labels.shape
    pairs = []
    for down, right in _HALF_OF_THE_NEIGHBOURS:
        one = slice(0, height - down), slice(max(0, -right), width - max(0, right))
        other = slice(down, height), slice(max(0, right), width + min(0, right))
        same = inside[one] & (labels[one] == labels[other]) & (units[one] == units[other])
        pairs.append(np.stack([places[one][same], places[other][same]]))
    edges = np.concatenate(pairs, axis=1)
    graph = coo_matrix((np.ones(edges.shape[1], dtype=np.int8), (edges[0], edges[1])), shape=(count, count))
    _, members = connected_components(graph, directed=False)
    places[inside] = members + 1
    return places


def apply_choices(
    labels: Labels,
    units: Numbers,
    classes: Sequence[ClassEntry],
    choices: Sequence[LabelChoice],
    grid: Grid,
    warn: Callable[[str], None],
    are_patches: bool = False,
) -> ChosenLabels:
    """Leave out or relabel the places that the analyst chose.

    Args:
        labels: (height, width), class values; 0 is unlabelled.
        units: (height, width), the ground unit of each labelled pixel.
        classes: those that occur.
        choices: one for each place; of several for one place the last counts.
        grid: the pixels.
        warn: told what was done, and which choices fit no label any more.
        are_patches: whether units are patches of one class: a relabelled place joins the patch of its class it touches.

    Raises:
        LabelError: a choice names no class to relabel to, or a CRS that is not known, or there are too many classes.
    """
    if not choices:
        return ChosenLabels(labels, units, tuple(classes))
    entries = {entry.name: entry for entry in classes}
    names = {entry.value: entry.name for entry in classes}
    places = number_places(labels, units)
    chosen: dict[int, LabelChoice] = {}
    lost = 0
    for choice, pixel in _placed(choices, grid):
        place = 0 if pixel is None else int(places[pixel])
        if pixel is None or not place or choice.class_name not in ("", names[int(labels[pixel])]):
            lost += 1
            continue
        chosen[place] = choice
    labels, units = labels.copy(), units.copy()
    boxes = find_objects(places)
    excluded = relabelled = 0
    for place, choice in chosen.items():
        box = boxes[place - 1]
        if box is None:
            raise AssertionError("a place that was found has pixels")
        own = places[box] == place
        if choice.action == LabelAction.EXCLUDE:
            labels[box][own] = 0
            units[box][own] = 0
            excluded += int(own.sum())
            continue
        entry = _entry_of(choice, entries)
        relabelled += int(own.sum())
        labels[box][own] = entry.value
        if are_patches:
            _join_patch(labels, units, box, own, entry.value)
    for sentence in _told(excluded, relabelled, lost):
        warn(sentence)
    there = set(np.unique(labels).tolist())
    kept = sorted((entry for entry in entries.values() if entry.value in there), key=lambda entry: entry.value)
    return ChosenLabels(labels, units, tuple(kept), excluded, relabelled)


def edge_pixels(labels: Labels, pixels: int, warn: Callable[[str], None]) -> npt.NDArray[np.bool_]:
    """Return the labelled pixels so near to ground that is labelled otherwise, or not at all, that they may be mixed.

    Args:
        labels: (height, width), class values; 0 is unlabelled.
        pixels: rows and columns of an edge, 1 or more.
        warn: told how many pixels these are, and of places that are all edge, which are kept whole.

    Returns:
        (height, width), bool; the scene's own border is no edge.
    """
    size = 2 * pixels + 1
    inner = (maximum_filter(labels, size, mode="nearest") == minimum_filter(labels, size, mode="nearest")) & (
        labels > 0
    )
    places = number_places(labels, np.ones(labels.shape, dtype=np.int32))
    wide = np.zeros(int(places.max(initial=0)) + 1, dtype=bool)
    wide[places[inner]] = True
    edges = (labels > 0) & ~inner & wide[places]
    narrow = int(len(wide) - 1 - np.count_nonzero(wide))
    if edges.any():
        many = counted(int(edges.sum()), message("labelled pixel"))
        warn(
            message(
                "{many} within {pixels} of the edge of labelled places may be mixed: not trained on.",
                many=many,
                pixels=counted(pixels, "pixel"),
            )
        )
    if narrow:
        verb = "is" if narrow == 1 else "are"
        warn(
            message(
                "{labelled_places} {verb} too narrow for an inner buffer and {verb} kept whole.",
                labelled_places=counted(narrow, "labelled place"),
                verb=verb,
            )
        )
    return np.asarray(edges)


def moved_to(crs: CRS, points: Sequence[tuple[float, float, str]]) -> list[tuple[float, float]]:
    """Compute where points are in a CRS; what has no place there is infinite.

    Args:
        crs: the one to move to.
        points: x, y and CRS of each.

    Raises:
        LabelError: the CRS of a point is not known.
    """
    by_crs: dict[str, list[int]] = defaultdict(list)
    for number, (_, _, text) in enumerate(points):
        by_crs[text].append(number)
    found = [(0.0, 0.0)] * len(points)
    for text, numbers in by_crs.items():
        try:
            own = CRS.from_user_input(text)
            xs, ys = transform_points(own, crs, [points[n][0] for n in numbers], [points[n][1] for n in numbers])
        except (CRSError, *READ_ERRORS) as error:
            raise LabelError(
                message(
                    "The choices about labels are in a CRS that is not known ('{text}'). Check the labels again.",
                    text=text[:80],
                )
            ) from error
        for number, x, y in zip(numbers, xs, ys):
            found[number] = (float(x), float(y))
    return found


def _placed(choices: Sequence[LabelChoice], grid: Grid) -> list[tuple[LabelChoice, tuple[int, int] | None]]:
    """Find the row and column of each choice, in their order; None outside the grid."""
    found: list[tuple[LabelChoice, tuple[int, int] | None]] = []
    for choice, point in zip(choices, moved_to(grid.crs, [(one.x, one.y, one.crs) for one in choices])):
        column, row = ~grid.transform * point
        is_inside = 0 <= row < grid.height and 0 <= column < grid.width
        found.append((choice, (int(row), int(column)) if is_inside else None))
    return found


def _entry_of(choice: LabelChoice, entries: dict[str, ClassEntry]) -> ClassEntry:
    """Return the class to relabel to; one that no label has is added."""
    name = choice.new_class.strip()
    if not name:
        raise LabelError(
            message(
                "A place of class '{class_name}' is to be relabelled, but to which class is missing. Choose one.",
                class_name=choice.class_name,
            )
        )
    if name not in entries:
        value = max((entry.value for entry in entries.values()), default=0) + 1
        if value > LARGEST_CLASS_VALUE:
            raise LabelError(
                message(
                    "There is no class value left for the new class '{name}'. Relabel to a class of the labels.",
                    name=name,
                )
            )
        entries[name] = ClassEntry(value, name, class_colour(name, value, {one.colour for one in entries.values()}))
    return entries[name]


def _join_patch(
    labels: Labels, units: Numbers, box: tuple[slice, slice], own: npt.NDArray[np.bool_], value: int
) -> None:
    """Give a relabelled place the ground unit of the patch of its new class that it touches."""
    rows, columns = (slice(max(0, part.start - 1), part.stop + 1) for part in box)
    inside = np.zeros(labels[rows, columns].shape, dtype=bool)
    top, left = box[0].start - rows.start, box[1].start - columns.start
    inside[top : top + own.shape[0], left : left + own.shape[1]] = own
    around = binary_dilation(inside, _EIGHT_NEIGHBOURS) & ~inside & (labels[rows, columns] == value)
    if around.any():
        found, counts = np.unique(units[rows, columns][around], return_counts=True)
        units[rows, columns][inside] = found[counts.argmax()]


def _told(excluded: int, relabelled: int, lost: int) -> list[str]:
    sentences = []
    for number, what in ((excluded, message("left out")), (relabelled, message("given another class"))):
        if number:
            verb = "was" if number == 1 else "were"
            sentences.append(
                message(
                    "{labelled_pixels} {verb} {what}, as chosen when the labels were checked.",
                    labelled_pixels=counted(number, "labelled pixel"),
                    verb=verb,
                    what=what,
                )
            )
    if lost:
        one = lost == 1
        sentences.append(
            message(
                "{choices} about labels {fits_or_fit} no label any more (moved, removed, or of another class by now) "
                "and {was_or_were} passed over. Check the labels again.",
                choices=counted(lost, "choice"),
                fits_or_fit=message("fits") if one else message("fit"),
                was_or_were=message("was") if one else message("were"),
            )
        )
    return sentences
