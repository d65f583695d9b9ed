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
from ..message import message
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
            message(
                "No point of the sample '{sample}' lies on the map. Choose the sample that was drawn from this map, "
                "and check the CRS of both.",
                sample=sample.name,
            )
        )
    _tell(warn, len(spots) - len(inside), message("lies outside the map"), message("lie outside the map"), sample.name)
    labelled = [spot for spot in inside if is_labelled(spot.point.label)]
    if not labelled:
        raise AssessmentError(
            message(
                "No point of the sample '{sample}' has a label. Label the points, or choose another field.",
                sample=sample.name,
            )
        )
    missing = len(inside) - len(labelled)
    if missing:
        warn(
            message(
                "{points} of the sample '{sample}' {has_or_have} no label and {is_or_are} left out: the figures hold "
                "if the others of their stratum are like them.",
                points=counted(missing, "point"),
                sample=sample.name,
                has_or_have=message("has") if missing == 1 else message("have"),
                is_or_are=message("is") if missing == 1 else message("are"),
            )
        )
    kept = _once(labelled, sample.name, warn)
    pixels = np.array([spot.pixel for spot in kept], dtype=np.int64).reshape(-1, 2)
    if not len(pixels):
        raise AssessmentError(
            message(
                "All points of the sample '{sample}' contradict one another: pixels have several labels. Correct them.",
                sample=sample.name,
            )
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
            message(
                "The sample '{name}' was drawn from '{map_name}', which has other pixels than this map. Choose that "
                "map, or one of the same pixels.",
                name=name,
                map_name=design.map_name,
            )
        )


def _pixels(sample: LabelledSample, grid: Grid) -> list[tuple[int, int] | None]:
    """Return row and column of each point."""
    try:
        crs = CRS.from_user_input(sample.crs)
    except CRSError as error:
        raise AssessmentError(
            message("The sample '{sample}' has no known CRS. Set it in the layer's properties.", sample=sample.name)
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
    _tell(warn, len(spots) - len(known), message("was not drawn with it"), message("were not drawn with it"), name)
    kept = []
    for spot in known:
        point = drawn[spot.point.number or 0]
        if spot.pixel == (point.row, point.column):
            kept.append(_Spot(spot.point, spot.pixel, point.stratum))
    shifted = len(known) - len(kept)
    if shifted:
        warn(
            message(
                "{points} of the sample '{name}' {was_or_were} moved to another pixel since the sample was drawn and "
                "{is_or_are} left out. Move them back, and label what is there.",
                points=counted(shifted, "point"),
                name=name,
                was_or_were=message("was") if shifted == 1 else message("were"),
                is_or_are=message("is") if shifted == 1 else message("are"),
            )
        )
    gone = len(drawn.keys() - {spot.point.number for spot in known})
    if gone:
        warn(
            message(
                "{points} of the {drawn:,} that were drawn {is_or_are} no longer in the sample '{name}': the figures "
                "hold if the others of their stratum are like them.",
                points=counted(gone, "point"),
                drawn=len(drawn),
                is_or_are=message("is") if gone == 1 else message("are"),
                name=name,
            )
        )
    if not kept:
        raise AssessmentError(
            message(
                "No point of the sample '{name}' is where it was drawn. Use the layer as it was written, or say how "
                "the points were chosen.",
                name=name,
            )
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
    _tell(
        warn,
        twice,
        message("is in the sample twice"),
        message("are in the sample more than once"),
        name,
        message("counted once"),
    )
    _tell(
        warn,
        contradicting,
        message("shares its pixel with one of another label"),
        message("share their pixel with one of another label"),
        name,
    )
    return kept


def _tell(warn: Warn, number: int, one: str, several: str, name: str, outcome: str = message("left out")) -> None:
    if number:
        verb = "is" if number == 1 else "are"
        warn(
            message(
                "{points} of the sample '{name}' {one} and {verb} {outcome}.",
                points=counted(number, "point"),
                name=name,
                one=one if number == 1 else several,
                verb=verb,
                outcome=outcome,
            )
        )
