"""Geometries out of well-known binary (OGC 06-103r4, section 8), many at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    # Some milliseconds of a QGIS that starts.
    import numpy.typing as npt

    Numbers = npt.NDArray[np.int64]

POINT, LINE, POLYGON = 1, 2, 3
MULTI = 3
"""What the number of a kind has more where it has several parts."""


@dataclass(frozen=True)
class Unpacked:
    """Geometries as :class:`mamol.core.contracts.packed_features.PackedFeatures` holds them, but those that are empty.

    Attributes:
        kept: (n,), bool, which geometries these are: those that are not empty.
        kinds: of each its kind.
        part_counts: of each the number of its parts.
        ring_counts: of each part the number of its rings.
        lengths: of each ring the number of its positions.
        positions: (positions, 2).
    """

    kept: npt.NDArray[np.bool_]
    kinds: npt.NDArray[np.uint8]
    part_counts: Numbers
    ring_counts: Numbers
    lengths: Numbers
    positions: npt.NDArray[np.float64]


def unpack(data: bytes, lengths: Numbers) -> Unpacked | None:
    """Read geometries of well-known binary.

    Args:
        data: one geometry after the other, little-endian.
        lengths: (n,), of each the number of its bytes; 0 is no geometry.

    Returns:
        What they hold, heights and measures left out. None where one of them is no plain point, line or polygon, has an
        empty part, or a position that is not finite: then they are to be read one by one.
    """
    raw = np.frombuffer(data + bytes(8), dtype=np.uint8)
    numbers = _from_every_byte(raw, np.dtype("<u4"))
    starts = np.cumsum(lengths) - lengths
    there = lengths > 0
    kinds, widths = np.zeros(len(lengths), dtype=np.int64), np.full(len(lengths), 2, dtype=np.int64)
    codes = numbers[starts[there] + 1].astype(np.int64)
    kinds[there], widths[there] = codes % 1000, np.array([2, 3, 3, 4])[np.minimum(codes // 1000, 3)]
    if (raw[starts[there]] != 1).any() or (codes >= 4000).any() or (kinds[there] < POINT).any():
        return None
    if (kinds[there] > POLYGON + MULTI).any():
        return None
    several = kinds > MULTI
    parts = np.where(there, 1, 0)
    parts[several] = numbers[starts[several] + 5]
    cursors = np.where(several, starts + 9, starts)
    empty = ~there | (parts == 0)
    counted = there & ((kinds == LINE) | (kinds == POLYGON))
    empty[counted] |= numbers[starts[counted] + 5] == 0
    doubles = _from_every_byte(raw, np.dtype("<f8"))
    points = np.flatnonzero(kinds == POINT)
    empty[points] |= np.isnan(doubles[starts[points] + 5]) | np.isnan(doubles[starts[points] + 13])
    parts[empty] = 0
    rings = _walk(numbers, cursors, parts, widths)
    if rings is None:
        return None
    owners, first, at, counts, is_new = rings
    place = np.repeat(at - 8 * widths[owners] * first, counts) + 8 * np.repeat(widths[owners], counts) * np.arange(
        counts.sum()
    )
    positions = np.stack([doubles[place], doubles[place + 8]], axis=1)
    if not np.isfinite(positions).all():
        return None
    new = np.flatnonzero(is_new)
    return Unpacked(
        kept=~empty,
        kinds=kinds[~empty].astype(np.uint8),
        part_counts=parts[~empty].astype(np.int64),
        ring_counts=np.diff(np.append(new, len(counts))).astype(np.int64),
        lengths=counts,
        positions=positions,
    )


def _from_every_byte(raw: npt.NDArray[np.uint8], dtype: np.dtype[Any]) -> npt.NDArray[Any]:
    """Return the numbers that start at each byte."""
    return np.ndarray((len(raw) - dtype.itemsize + 1,), dtype, buffer=raw.data, strides=(1,))


def _walk(
    numbers: npt.NDArray[Any], cursors: Numbers, parts: Numbers, widths: Numbers
) -> tuple[Numbers, Numbers, Numbers, Numbers, npt.NDArray[np.bool_]] | None:
    """Go from ring to ring, in all geometries side by side.

    Returns:
        Of each ring, in order: its geometry, the number of positions before it, the byte where its positions start,
        how many it has, and whether a part starts with it. None where one has none.
    """
    cursors, parts, rings = cursors.copy(), parts.copy(), np.zeros_like(parts)
    found: list[tuple[Numbers, Numbers, Numbers, npt.NDArray[np.bool_]]] = []
    active = np.flatnonzero(parts > 0)
    while len(active):
        at = cursors[active]
        is_new = rings[active] == 0
        kinds = np.where(is_new, numbers[at + 1] % 1000, POLYGON)
        opened = is_new & (kinds == POLYGON)
        rings[active[opened]] = numbers[at[opened] + 5]
        if (rings[active[opened]] == 0).any():
            return None
        # A ring begins with its length, so does a line after its header; a point has none.
        at = at + np.where(opened, 9, np.where(is_new, 5, 0))
        has_length = kinds != POINT
        counts = np.ones(len(active), dtype=np.int64)
        counts[has_length] = numbers[at[has_length]]
        if (counts == 0).any():
            return None
        at = at + np.where(has_length, 4, 0)
        found.append((active, at, counts, is_new))
        cursors[active] = at + 8 * widths[active] * counts
        in_rings = kinds == POLYGON
        rings[active[in_rings]] -= 1
        parts[active[rings[active] == 0]] -= 1
        active = active[parts[active] > 0]
    if not found:
        nothing = np.zeros(0, dtype=np.int64)
        return nothing, nothing, nothing, nothing, np.zeros(0, dtype=bool)
    owners, at, counts, is_new = (np.concatenate(one) for one in zip(*found))
    order = np.argsort(owners, kind="stable")
    counts = counts[order]
    return owners[order], np.cumsum(counts) - counts, at[order], counts, is_new[order]
