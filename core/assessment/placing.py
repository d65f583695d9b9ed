"""Labelled points on the pixels of a map: which of them count, and why the others do not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Optional, Union

import numpy as np
import numpy.typing as npt
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..contracts.assess import CANNOT_TELL, LabelledPoint, LabelledSample, SampleDesign
from ..errors import AssessmentError
from ..raster.grid import Grid, moved
from ..text import counted, plain

Places = npt.NDArray[np.int64]
Label = Union[int, str]
Warn = Callable[[str], None]


@dataclass(frozen=True)
class PlacedPoints:
    """The n points that count.

    Attributes:
        rows: (n,), of the map.
        columns: (n,).
        stratum: (n,), place of the design's stratum; 0 without a design.
        labels: n classes seen.
        left_out: points that do not count.
    """

    rows: Places
    columns: Places
    stratum: Places
    labels: tuple[Label, ...]
    left_out: int

    def only(self, kept: npt.NDArray[np.bool_]) -> PlacedPoints:
        """Return some of the points, (n,) bool."""
        labels = tuple(label for label, keep in zip(self.labels, kept.tolist()) if keep)
        lost = int(np.count_nonzero(~kept))
        return PlacedPoints(self.rows[kept], self.columns[kept], self.stratum[kept], labels, self.left_out + lost)


@dataclass(frozen=True)
class _Spot:
    """A labelled point with its pixel; None where it is outside the map."""

    point: LabelledPoint
    pixel: Optional[tuple[int, int]]
    stratum: int = 0


def place_points(sample: LabelledSample, grid: Grid, design: SampleDesign | None, warn: Warn) -> PlacedPoints:
    """Find the pixels of labelled points.

    Args:
        sample: the points.
        grid: the map's.
        design: how they were drawn, if that is what they are to be used by.
        warn: told of every point that does not count, and why.

    Returns:
        Points with a label, each pixel once.

    Raises:
        AssessmentError: none is left, the CRS is unknown, or the points were drawn on other pixels.
    """
    if design is not None:
        _check_grid(design, grid, sample.name)
    spots = [_Spot(point, pixel) for point, pixel in zip(sample.points, _pixels(sample, grid))]
    total = len(spots)
    if design is not None:
        spots = _as_drawn(spots, design, sample.name, warn)
    inside = [spot for spot in spots if spot.pixel is not None]
    if not inside:
        raise AssessmentError(
            f"No point of the sample '{sample.name}' lies on the map. Choose the sample that was drawn from this map, "
            "and check the CRS of both."
        )
    _tell(warn, len(spots) - len(inside), "lies outside the map", "lie outside the map", sample.name)
    labelled = [spot for spot in inside if is_labelled(spot.point.label)]
    if not labelled:
        raise AssessmentError(
            f"No point of the sample '{sample.name}' has a label. Label the points, or choose another field."
        )
    missing = len(inside) - len(labelled)
    if missing:
        warn(
            f"{counted(missing, 'point')} of the sample '{sample.name}' {'has' if missing == 1 else 'have'} no label "
            "and "
            f"{'is' if missing == 1 else 'are'} left out: the figures hold if the others of their stratum are like "
            "them."
        )
    kept = _once(labelled, sample.name, warn)
    pixels = np.array([spot.pixel for spot in kept], dtype=np.int64).reshape(-1, 2)
    if not len(pixels):
        raise AssessmentError(
            f"All points of the sample '{sample.name}' contradict one another: pixels have several labels. Correct "
            "them."
        )
    strata = np.array([spot.stratum for spot in kept], dtype=np.int64)
    labels = tuple(spot.point.label for spot in kept if spot.point.label is not None)
    return PlacedPoints(pixels[:, 0], pixels[:, 1], strata, labels, total - len(kept))


def is_labelled(label: Label | None) -> bool:
    """Return whether a label names a class: it is not empty, nor "cannot tell"."""
    return label is not None and (not isinstance(label, str) or plain(label) not in ("", plain(CANNOT_TELL)))


def _check_grid(design: SampleDesign, grid: Grid, name: str) -> None:
    """Refuse a map of other pixels than those the points were drawn from."""
    numbers = [float(number) for number in tuple(grid.transform)[:6]]
    size = abs(grid.transform.determinant) ** 0.5
    alike = np.allclose(numbers, design.transform, rtol=1e-9, atol=1e-6 * size)
    if (design.width, design.height) != (grid.width, grid.height) or not alike:
        raise AssessmentError(
            f"The sample '{name}' was drawn from '{design.map_name}', which has other pixels than this map. "
            "Choose that map, or one of the same pixels."
        )


def _pixels(sample: LabelledSample, grid: Grid) -> list[tuple[int, int] | None]:
    """Return row and column of each point."""
    try:
        crs = CRS.from_user_input(sample.crs)
    except CRSError as error:
        raise AssessmentError(
            f"The sample '{sample.name}' has no known CRS. Set it in the layer's properties."
        ) from error
    xs = np.array([point.x for point in sample.points], dtype=np.float64)
    ys = np.array([point.y for point in sample.points], dtype=np.float64)
    new_xs, new_ys = moved(crs, grid.crs, xs, ys)
    if len(new_xs) != len(xs):
        # Some have no place there: one by one, to know which.
        pairs = [moved(crs, grid.crs, xs[place : place + 1], ys[place : place + 1]) for place in range(len(xs))]
        new_xs = np.array([one[0][0] if len(one[0]) else np.inf for one in pairs])
        new_ys = np.array([one[1][0] if len(one[1]) else np.inf for one in pairs])
    found: list[tuple[int, int] | None] = []
    for x, y in zip(new_xs.tolist(), new_ys.tolist()):
        column, row = ~grid.transform * (x, y) if np.isfinite(x) and np.isfinite(y) else (-1.0, -1.0)
        inside = 0 <= column < grid.width and 0 <= row < grid.height
        found.append((int(row), int(column)) if inside else None)
    return found


def _as_drawn(spots: Sequence[_Spot], design: SampleDesign, name: str, warn: Warn) -> list[_Spot]:
    """Keep the points that are where they were drawn, and give them their strata."""
    drawn = {point.number: point for point in design.points}
    known = [spot for spot in spots if spot.point.number in drawn]
    _tell(warn, len(spots) - len(known), "was not drawn with it", "were not drawn with it", name)
    kept = []
    for spot in known:
        point = drawn[spot.point.number or 0]
        if spot.pixel == (point.row, point.column):
            kept.append(_Spot(spot.point, spot.pixel, point.stratum))
    shifted = len(known) - len(kept)
    if shifted:
        warn(
            f"{counted(shifted, 'point')} of the sample '{name}' {'was' if shifted == 1 else 'were'} moved to another "
            f"pixel since the sample was drawn and {'is' if shifted == 1 else 'are'} left out. Move them back, and "
            "label "
            "what is there."
        )
    gone = len(drawn.keys() - {spot.point.number for spot in known})
    if gone:
        warn(
            f"{counted(gone, 'point')} of the {len(drawn):,} that were drawn {'is' if gone == 1 else 'are'} no longer "
            "in "
            f"the sample '{name}': the figures hold if the others of their stratum are like them."
        )
    if not kept:
        raise AssessmentError(
            f"No point of the sample '{name}' is where it was drawn. Use the layer as it was written, or say how the "
            "points were chosen."
        )
    return kept


def _once(spots: Sequence[_Spot], name: str, warn: Warn) -> list[_Spot]:
    """Keep each pixel once; where its labels differ, not at all."""
    groups: dict[tuple[int, int] | None, list[_Spot]] = {}
    for spot in spots:
        groups.setdefault(spot.pixel, []).append(spot)
    kept = []
    twice = contradicting = 0
    for group in groups.values():
        labels = {plain(str(spot.point.label)) for spot in group}
        if len(labels) == 1:
            kept.append(group[0])
            twice += len(group) - 1
        else:
            contradicting += len(group)
    _tell(warn, twice, "is in the sample twice", "are in the sample more than once", name, "counted once")
    _tell(
        warn,
        contradicting,
        "shares its pixel with one of another label",
        "share their pixel with one of another label",
        name,
    )
    return kept


def _tell(warn: Warn, number: int, one: str, several: str, name: str, outcome: str = "left out") -> None:
    if number:
        verb = "is" if number == 1 else "are"
        warn(
            f"{counted(number, 'point')} of the sample '{name}' {one if number == 1 else several} and {verb} {outcome}."
        )
