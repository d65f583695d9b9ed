"""The patches of a class map: connected pixels of one class, with their areas and neighbours, whatever the strips.

Pixels are connected where they share an edge, as for GDAL's sieve by default.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window
from scipy.ndimage import label
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..errors import RasterError
from ..message import message

Classes = NDArray[np.uint16]
Ids = NDArray[np.int32]
Read = Callable[[Window], Classes]


def joined(pairs: Ids, count: int) -> tuple[int, Ids]:
    """Number the groups that pairs make of ``count`` things: how many there are, and the group of each."""
    ones = np.ones(len(pairs), dtype=np.int8)
    graph = coo_matrix((ones, (pairs[:, 0], pairs[:, 1])), shape=(count, count))
    groups, of_each = connected_components(graph, directed=False)
    return int(groups), of_each.astype(np.int32)


def _label_strip(values: Classes) -> tuple[Ids, int]:
    """Number the patches of a strip from 1 on, 0 where there is no class; the number of the last."""
    labels = np.zeros(values.shape, dtype=np.int32)
    last = 0
    for value in np.unique(values[values > 0]).tolist():
        is_class = values == value
        own, count = label(is_class)
        labels[is_class] = own[is_class] + last
        last += int(count)
    return labels, last


class PatchLabels:
    """The patches of a whole map, numbered from 0; made by :func:`find_patches`.

    A strip's patches are numbered anew whenever they are asked for: that is quicker than to keep them on disk.

    Args:
        read: returns the class values of whole rows.
        strips: the map's, from the top down.
        first: the number, before patches are joined across strips, of each strip's first.
        patch_of: the patch of each of these.
        count: how many patches there are.
    """

    def __init__(
        self, read: Read, strips: tuple[Window, ...], first: tuple[int, ...], patch_of: Ids, count: int
    ) -> None:
        self._read = read
        self.strips = strips
        self._first = first
        self._patch_of = patch_of
        self.count = count

    def each(self) -> Iterator[tuple[Window, Classes, Ids]]:
        """Yield each strip with its class values and the patch of every pixel, both (height, width); -1 is none."""
        for strip, first in zip(self.strips, self._first):
            values = self._read(strip)
            labels, _ = _label_strip(values)
            patches = np.full(labels.shape, -1, dtype=np.int32)
            seen = labels > 0
            patches[seen] = self._patch_of[labels[seen] + (first - 1)]
            yield strip, values, patches


def find_patches(read: Read, strips: tuple[Window, ...], most: int, on_strip: Callable[[], None]) -> PatchLabels:
    """Number the patches of a map.

    Args:
        read: returns the class values of whole rows.
        strips: the map's, from the top down.
        most: so many there may be.
        on_strip: called before each strip.

    Raises:
        RasterError: there are more.
    """
    first: list[int] = []
    seams: list[Ids] = []
    begins: list[NDArray[np.int64]] = []
    total = 0
    above: tuple[Classes, Ids] | None = None
    for strip in strips:
        on_strip()
        values = read(strip)
        labels, count = _label_strip(values)
        if total + count > most:
            raise RasterError(
                message(
                    "The class map has more than {most:,} patches, too many for a mapping unit or polygons. Smooth it "
                    "first (with a larger window), or finish it in parts.",
                    most=most,
                )
            )
        if above is not None:
            same = (above[0] == values[0]) & (values[0] > 0)
            seams.append(np.unique(np.stack([above[1][same], labels[0][same] + (total - 1)], axis=1), axis=0))
        # A copy: a view would keep the whole strip.
        above = values[-1].copy(), labels[-1] + (total - 1)
        first.append(total)
        begins.append(_first_pixels(labels, count) + int(strip.row_off) * labels.shape[1])
        total += count
    pairs = np.concatenate(seams).astype(np.int32) if seams else np.zeros((0, 2), dtype=np.int32)
    groups, patch_of = joined(pairs, total)
    # By their first pixel, for these numbers break ties: they must not depend on the strips.
    begin = np.full(groups, np.iinfo(np.int64).max)
    np.minimum.at(begin, patch_of, np.concatenate(begins))
    number = np.empty(groups, dtype=np.int32)
    number[begin.argsort()] = np.arange(groups, dtype=np.int32)
    return PatchLabels(read, strips, tuple(first), number[patch_of], groups)


def _first_pixels(labels: Ids, count: int) -> NDArray[np.int64]:
    """Return the index of the first pixel of each of the patches 1 to ``count``, row by row."""
    flat = labels.reshape(-1)
    first = np.zeros(count + 1, dtype=np.int64)
    # Of several that are written to one place the last one stays.
    first[flat[::-1]] = np.arange(flat.size - 1, -1, -1)
    return first[1:]


@dataclass
class PatchTable:
    """What is known of N patches.

    Attributes:
        value: (N,), class values.
        area: (N,), in the unit that was asked for.
        pixels: (N,), how many.
        borders: (E, 2), pairs of patches that share an edge of a pixel, each once, the lower number first.
    """

    value: Classes
    area: NDArray[np.float64]
    pixels: NDArray[np.int64]
    borders: Ids


def tabulate(labels: PatchLabels, row_areas: Callable[[Window], NDArray[np.float64]], with_borders: bool) -> PatchTable:
    """Measure the patches.

    Args:
        labels: the patches.
        row_areas: returns the area of a pixel in each row of a strip.
        with_borders: whether neighbours are wanted.
    """
    value = np.zeros(labels.count, dtype=np.uint16)
    area, pixels = np.zeros(labels.count), np.zeros(labels.count, dtype=np.int64)
    borders: list[Ids] = []
    above: Ids | None = None
    for strip, values, patches in labels.each():
        seen = patches >= 0
        here = patches[seen]
        value[here] = values[seen]
        add_by_patch(area, here, row_areas(strip).repeat(int(strip.width)).reshape(patches.shape)[seen])
        add_by_patch(pixels, here, np.ones(len(here)))
        if with_borders:
            borders.append(_pairs(_touching(patches, above)))
            above = patches[-1].copy()
    found = unique_pairs(np.concatenate(borders)) if borders else np.zeros((0, 2), dtype=np.int32)
    return PatchTable(value, area, pixels, found)


def add_by_patch(sums: NDArray[Any], patches: Ids, numbers: NDArray[np.float64]) -> None:
    """Add numbers up by patch, in place; those of a strip are few among all, and are looked at alone."""
    if not len(patches):
        return
    present, place = np.unique(patches, return_inverse=True)
    sums[present] += np.bincount(place, weights=numbers).astype(sums.dtype)


def _touching(patches: Ids, above: Ids | None) -> Iterable[tuple[Ids, Ids]]:
    yield patches[:, :-1], patches[:, 1:]
    yield patches[:-1], patches[1:]
    if above is not None:
        yield above, patches[0]


def _pairs(sides: Iterable[tuple[Ids, Ids]]) -> Ids:
    found = []
    for one, other in sides:
        differ = (one != other) & (one >= 0) & (other >= 0)
        found.append(np.stack([one[differ], other[differ]], axis=1))
    return unique_pairs(np.concatenate(found))


def unique_pairs(pairs: Ids) -> Ids:
    """Return each pair once, the lower number first, in rising order."""
    low, high = pairs.min(axis=1).astype(np.int64), pairs.max(axis=1).astype(np.int64)
    keys = np.unique(low << 32 | high) if len(pairs) else np.zeros(0, dtype=np.int64)
    found: Ids = np.stack([keys >> 32, keys & 0xFFFFFFFF], axis=1).astype(np.int32)
    return found
