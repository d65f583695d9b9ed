"""The job that draws a sample: a class map in, a layer of points out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from ..contracts.assess import (
    Allocation,
    DrawnPoint,
    SampleDesign,
    SampleDesignRequest,
    SampleDesignResult,
    Strata,
    Stratum,
)
from ..contracts.labels import ClassEntry
from ..contracts.limits import MOST_SAMPLE_POINTS
from ..errors import AssessmentError
from ..files.digest import sha256_of
from ..files.names import FileKind
from ..files.replaced import replaced_file
from ..message import message
from ..progress import NotingProgress, PartOfProgress, Progress
from ..raster.labels.raster_classes import read_raster_classes
from ..raster.pixel_area import area_warnings
from ..raster.source.block_cache import block_cache
from ..raster.source.opening import short_name
from ..text import counted, listed
from .allocation import FEWEST, allocate, needed_points
from .draw import Drawn, draw
from .sample_file import write_sample
from .strata import ClassMap, StrataMap, open_beside, open_strata

_FEW_POINTS = 10


@block_cache()
def sample_design(request: SampleDesignRequest, progress: Progress) -> SampleDesignResult:
    """Draw random points in the strata of a map and write them as a layer to be labelled.

    The layer does not show the map's classes: strata and weights are kept in its metadata, and the numbers of the
    points are in no order.

    Args:
        request: the map, the strata, and how many points.
        progress: told of tiles; asked whether to stop.

    Returns:
        The points with their strata.

    Raises:
        RasterError: a map cannot be read, or is of another grid.
        AssessmentError: what is asked for cannot be drawn.
        OutputError: the layer cannot be written.
        Cancelled: when the progress says so; nothing is written.
    """
    check_request(request)
    noted = NotingProgress(progress)
    sources = [path for path in (request.classes_map, request.pattern, request.confidence) if path]
    output = replaced_file(request.output, sources, FileKind.POINTS, noted.warn)
    with output as part, open_strata(request, noted.warn) as strata:
        digest = map_digest(request.classes_map)
        census = strata.census(PartOfProgress(noted, 0.0, 0.5))
        if not census:
            raise AssessmentError(
                message(
                    "The map '{classes_map}' has no pixel with a class, so no point can be drawn. Choose a class map.",
                    classes_map=short_name(request.classes_map),
                )
            )
        classes = strata.classes
        legend = classes.legend(request.classes)
        values = sorted({code >> 16 for code in census if code >> 16} or legend)
        entries = classes.entries(values, request.classes)
        parts = strata.named(census, {entry.value: entry.name for entry in entries}, _second_names(request, classes))
        pixels = [one.pixels for one in parts]
        size = _size(request, parts)
        wanted = allocate(size, pixels, request.allocation, request.floor).tolist()
        drawn = draw(
            strata,
            {code: one[0] for code, one in census.items()},
            wanted,
            request.seed,
            request.minimum_distance,
            PartOfProgress(noted, 0.5, 0.95),
        )
        design = _design(request, strata, digest, parts, entries, list(drawn.values()))
        for sentence in _warnings(request, design, wanted, size, legend, classes):
            noted.warn(sentence)
        noted.check()
        write_sample(part, request.output, design)
    progress.report(1.0, message("sample written"))
    return SampleDesignResult(request.output, design, tuple(noted.warnings))


def check_request(request: SampleDesignRequest) -> None:
    """Check the numbers of a request.

    Raises:
        AssessmentError: one of them makes no sense.
    """
    if request.size is not None and not 1 <= request.size <= MOST_SAMPLE_POINTS:
        raise AssessmentError(
            message(
                "The sample needs 1 to {most_sample_points:,} points, not {size:,}. Change the number.",
                most_sample_points=MOST_SAMPLE_POINTS,
                size=request.size,
            )
        )
    if request.size is None and not 0 < request.target_error < 0.5:
        raise AssessmentError(
            message(
                "The standard error to reach is {target_error:g}; it must lie between 0 and 0.5, such as 0.01.",
                target_error=request.target_error,
            )
        )
    expected = [request.expected_accuracy, *(share for _, share in request.expected_by_class)]
    if not all(0 <= share <= 1 for share in expected):
        raise AssessmentError(message("The expected accuracies must lie between 0 and 1. Correct them."))
    if request.floor < 0 or not request.minimum_distance >= 0:
        raise AssessmentError(message("Fewest points and minimum distance cannot be negative. Correct them."))
    if request.seed < 0:
        raise AssessmentError(message("The seed cannot be negative. Choose a whole number from 0 on."))


def map_digest(path: str) -> str:
    """Return the SHA-256 of a map's file.

    Raises:
        AssessmentError: it is not one file, or cannot be read.
    """
    try:
        return sha256_of(Path(path))
    except (OSError, ValueError) as error:
        raise AssessmentError(
            message(
                "The map '{path}' is not one file that can be read, so a sample could not be recognized as drawn from "
                "it. Save the map as a GeoTIFF and use that.",
                path=short_name(path),
            )
        ) from error


def _size(request: SampleDesignRequest, parts: Sequence[Stratum]) -> int:
    """Return how many points are wanted, before strata get their least."""
    if request.size is not None:
        return request.size
    expected = dict(request.expected_by_class)
    rights = [expected.get(one.value, request.expected_accuracy) for one in parts]
    size = needed_points([one.pixels for one in parts], rights, request.target_error)
    if size > MOST_SAMPLE_POINTS:
        raise AssessmentError(
            message(
                "A standard error of {target_error:g} needs {size:,} points, more than {most_sample_points:,}. Ask "
                "for a larger error.",
                target_error=request.target_error,
                size=size,
                most_sample_points=MOST_SAMPLE_POINTS,
            )
        )
    return max(size, 1)


def _second_names(request: SampleDesignRequest, classes: ClassMap) -> dict[int, str]:
    """Return the names of the patterns, as their map has them."""
    if request.strata is not Strata.PATTERNS or not request.pattern:
        return {}
    return pattern_names(request.pattern, classes)


def pattern_names(path: str, classes: ClassMap) -> dict[int, str]:
    """Read what a map of the sensors present calls its patterns."""
    with open_beside(path, message("the map of the sensors present"), classes.grid) as beside:
        return dict(read_raster_classes(beside.dataset, path, 1).names)


def _design(
    request: SampleDesignRequest,
    strata: StrataMap,
    digest: str,
    parts: tuple[Stratum, ...],
    entries: tuple[ClassEntry, ...],
    drawn: Sequence[Drawn],
) -> SampleDesign:
    """Put the points together, numbered in random order."""
    grid = strata.classes.grid
    members = np.concatenate([np.full(len(one.rows), place) for place, one in enumerate(drawn)])
    rows = np.concatenate([one.rows for one in drawn])
    columns = np.concatenate([one.columns for one in drawn])
    weights = np.array([part.pixels / max(1, len(one.rows)) for part, one in zip(parts, drawn)])
    order = np.random.default_rng((request.seed, 1)).permutation(len(rows))
    xs, ys = grid.transform * (columns + 0.5, rows + 0.5)
    points = tuple(
        DrawnPoint(
            number,
            int(members[place]),
            int(rows[place]),
            int(columns[place]),
            float(xs[place]),
            float(ys[place]),
            float(weights[members[place]]),
        )
        for number, place in enumerate(order.tolist(), 1)
    )
    return SampleDesign(
        map_name=short_name(request.classes_map),
        map_sha256=digest,
        strata=request.strata,
        parts=parts,
        points=points,
        transform=tuple(float(number) for number in tuple(grid.transform)[:6]),
        width=grid.width,
        height=grid.height,
        crs=str(grid.crs.to_wkt()),
        seed=request.seed,
        minimum_distance=request.minimum_distance,
        classes=entries,
    )


def _warnings(
    request: SampleDesignRequest,
    design: SampleDesign,
    wanted: Sequence[int],
    size: int,
    legend: dict[int, ClassEntry],
    classes: ClassMap,
) -> Iterator[str]:
    """Say what an analyst should know of a sample."""
    got = np.bincount([point.stratum for point in design.points], minlength=len(design.parts)).tolist()
    names = [one.name for one in design.parts]
    values = {entry.value for entry in design.classes}
    yield from classes.told
    if request.strata is not Strata.NONE:
        if len(values) == 1:
            yield (
                message(
                    "The map has one class only, '{classes}': the sample can find what was missed, but not compare "
                    "classes.",
                    classes=design.classes[0].name,
                )
            )
        absent = [f"'{entry.name}'" for value, entry in sorted(legend.items()) if value not in values]
        if absent:
            yield message(
                "No pixel has {absent}, so there is no stratum for {it_or_them}.",
                absent=listed(absent),
                it_or_them=message("it") if len(absent) == 1 else message("them"),
            )
    short = [
        message("'{names}' {got} of {wanted}", names=names[place], got=got[place], wanted=wanted[place])
        for place in range(len(got))
        if got[place] < wanted[place]
    ]
    if short:
        yield (
            message(
                "With {minimum_distance:g} m between points there is not enough room: {short}. Choose a shorter "
                "distance, or fewer points.",
                minimum_distance=request.minimum_distance,
                short=listed(short),
            )
        )
    if request.minimum_distance > 0:
        yield (
            message(
                "Points that keep a distance are not quite independent draws: the intervals are those of points "
                "without one, and rather too wide."
            )
        )
    lone = [f"'{names[place]}'" for place in range(len(got)) if got[place] < FEWEST and design.parts[place].pixels > 1]
    if lone:
        yield message("Too few points for an interval of their own: {lone}.", lone=listed(lone))
    few = [f"'{names[place]}' ({got[place]})" for place in range(len(got)) if FEWEST <= got[place] < _FEW_POINTS]
    if few and request.strata is not Strata.NONE:
        yield (
            message(
                "Fewer than {few_points} points, so wide intervals: {few}. Ask for a floor per stratum, or more "
                "points.",
                few_points=_FEW_POINTS,
                few=listed(few),
            )
        )
    total = sum(got)
    if total > size:
        yield (
            message(
                "{points} instead of {size:,}, so that each stratum has {its_floor_or_two}.",
                points=counted(total, "point"),
                size=size,
                its_floor_or_two=message("its floor") if request.allocation is Allocation.FLOOR else message("two"),
            )
        )
    elif total < size and not short:
        yield message(
            "{points} instead of {size:,}: the map has no more pixels.", points=counted(total, "point"), size=size
        )
    yield from area_warnings(classes.grid, classes.grid.whole)
