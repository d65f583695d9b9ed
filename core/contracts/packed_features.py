"""Many labelled features in a few arrays: they read as a sequence of geometry and class, one made at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Union, overload

import numpy as np

if TYPE_CHECKING:
    # Some milliseconds of a QGIS that starts.
    import numpy.typing as npt

    Numbers = npt.NDArray[np.int64]

KINDS = ("Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon")
"""Kinds of geometry, by their number in :attr:`PackedFeatures.kinds` less one: that of well-known binary."""

Feature = tuple[Mapping[str, Any], int]


@dataclass(frozen=True, eq=False)
class PackedFeatures(Sequence[Feature]):
    """F features: points, lines or polygons, flat, without a height.

    A feature has parts, a part has rings (a polygon's outline and holes; a line or a point is one ring), a ring has
    positions. Each list of starts has one more item, the end.

    Attributes:
        kinds: (F,), of each feature the place in :data:`KINDS`, from 1.
        codes: (F,), of each feature its class.
        parts: (F + 1,), where the parts of each feature start.
        rings: (parts + 1,), where the rings of each part start.
        ends: (rings + 1,), where the positions of each ring start.
        positions: (positions, 2), finite.
    """

    kinds: npt.NDArray[np.uint8]
    codes: Numbers
    parts: Numbers
    rings: Numbers
    ends: Numbers
    positions: npt.NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.kinds)

    @overload
    def __getitem__(self, place: int) -> Feature: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Feature]: ...

    def __getitem__(self, place: Union[int, slice]) -> Union[Feature, Sequence[Feature]]:
        if isinstance(place, slice):
            return tuple(self[one] for one in range(*place.indices(len(self))))
        number = range(len(self))[place]
        return self._geometry(number), int(self.codes[number])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(one == two for one, two in zip(self, other))

    __hash__ = None  # type: ignore[assignment]

    def _geometry(self, number: int) -> Mapping[str, Any]:
        kind = KINDS[int(self.kinds[number]) - 1]
        parts = [self._part(part) for part in range(int(self.parts[number]), int(self.parts[number + 1]))]
        if kind == "Point":
            return {"type": kind, "coordinates": tuple(parts[0][0][0])}
        if kind == "Polygon":
            return {"type": kind, "coordinates": parts[0]}
        if kind == "MultiPolygon":
            return {"type": kind, "coordinates": parts}
        lines = [rings[0] for rings in parts]
        if kind == "MultiPoint":
            return {"type": kind, "coordinates": [line[0] for line in lines]}
        return {"type": kind, "coordinates": lines[0] if kind == "LineString" else lines}

    def _part(self, part: int) -> list[list[list[float]]]:
        first, last = int(self.rings[part]), int(self.rings[part + 1])
        return [self.positions[self.ends[ring] : self.ends[ring + 1]].tolist() for ring in range(first, last)]

    def ring_owners(self) -> Numbers:
        """Return the feature that each ring is of, (rings,)."""
        starts = self.rings[self.parts]
        return np.repeat(np.arange(len(self), dtype=np.int64), np.diff(starts))


def pack(
    kinds: npt.NDArray[np.uint8],
    codes: Numbers,
    part_counts: Numbers,
    ring_counts: Numbers,
    lengths: Numbers,
    positions: npt.NDArray[np.float64],
) -> PackedFeatures:
    """Build packed features from counts.

    Args:
        kinds: of each feature its kind.
        codes: of each its class.
        part_counts: of each the number of its parts.
        ring_counts: of each part the number of its rings.
        lengths: of each ring the number of its positions.
        positions: (positions, 2).
    """
    return PackedFeatures(kinds, codes, _starts(part_counts), _starts(ring_counts), _starts(lengths), positions)


def _starts(counts: Numbers) -> Numbers:
    return np.append(0, np.cumsum(counts)).astype(np.int64)


Features = Union[tuple[Feature, ...], PackedFeatures]


def codes_of(features: Features) -> list[Any]:
    """Return the class of each feature, as it was given."""
    if isinstance(features, PackedFeatures):
        return list(features.codes.tolist())
    return [code for _, code in features]


def count_codes(features: Features) -> Mapping[int, int]:
    """Count the features of each class."""
    if isinstance(features, PackedFeatures):
        codes, counts = np.unique(features.codes, return_counts=True)
        return dict(zip(codes.tolist(), counts.tolist()))
    return Counter(int(code) for _, code in features)


def count_kinds(features: Features) -> Counter[str]:
    """Count the features of each kind of geometry, as :func:`kinds_of` names them."""
    if isinstance(features, PackedFeatures):
        counts = np.bincount(features.kinds, minlength=len(KINDS) + 1)[1:].tolist()
        return Counter({kind: count for kind, count in zip(KINDS, counts) if count})
    return Counter(kinds_of(features))


def kinds_of(features: Features) -> Iterator[str]:
    """Return of each feature the kind of its geometry; an empty text where it has none."""
    if isinstance(features, PackedFeatures):
        yield from (KINDS[kind - 1] for kind in features.kinds.tolist())
        return
    for geometry, _ in features:
        yield str(geometry.get("type")) if isinstance(geometry, Mapping) else ""
