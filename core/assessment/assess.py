"""The job that assesses a map: a class map and a labelled sample in, accuracies and areas with intervals out."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from contextlib import ExitStack

import numpy as np
import numpy.typing as npt

from ..contracts.assess import (
    INSIDE,
    OUTSIDE,
    AssessRequest,
    AssessResult,
    ClassAssessment,
    Estimate,
    Forecast,
    LabelledSample,
    MapComparison,
    PatternAssessment,
    SampleDesign,
    SampleKind,
    Strata,
)
from ..contracts.labels import ClassEntry, LabelPolygons
from ..contracts.layer_settings import AS_THE_FILE
from ..errors import AssessmentError, RasterError
from ..evaluation.report_pictures import assessed_map_figures
from ..files.names import FileKind
from ..files.replaced import ReplacedFiles, output_error
from ..message import joined, message
from ..progress import NotingProgress, PartOfProgress, Progress
from ..raster.pixel_area import area_warnings
from ..raster.source.block_cache import block_cache
from ..raster.source.opening import short_name
from ..report.assessment_page import assessment_report_html
from .building import Census, build_sample
from .coming import areas_to_come
from .comparing import by_pattern, compare_maps, forecast, other_map_notes, places_among
from .design import map_digest, pattern_names
from .estimators import Sample
from .placing import PlacedPoints, place_points
from .polygons import assess_polygons
from .seen_classes import match_labels
from .strata import ClassMap, MapBeside, StrataMap, open_beside, open_class_map, values_at

APPLICABILITY = {INSIDE: message("inside: like training"), OUTSIDE: message("outside: unlike anything trained on")}
"""Values of a map of applicability, and what they are called."""

Places = npt.NDArray[np.int64]
Warn = Callable[[str], None]


@block_cache()
def assess(request: AssessRequest, progress: Progress) -> AssessResult:
    """Estimate accuracy and class areas from a labelled sample, with 95 % intervals where it was drawn by chance.

    Args:
        request: the map and the sample.
        progress: told of tiles; asked whether to stop.

    Returns:
        Overall, user's and producer's accuracy, areas, and the error matrix.

    Raises:
        RasterError: a map cannot be read, or is of another grid.
        AssessmentError: the sample cannot be used.
        LabelError: the polygons cannot be used.
        OutputError: the report cannot be written.
        Cancelled: when the progress says so; nothing is written.
    """
    noted = NotingProgress(progress)
    beside = (request.other_map, request.pattern, request.tomorrow, request.applicability)
    inputs = [path for path in (request.classes_map, *beside) if path]
    with ReplacedFiles(inputs, noted.warn) as files:
        report = files.add(request.report_path, FileKind.PAGE) if request.report_path else None
        result = _assessed(request, noted)
        noted.check()
        if report is not None:
            try:
                report.write_text(assessment_report_html(result, request, _pictures(result, request)), encoding="utf-8")
            except OSError as error:
                raise output_error(request.report_path or report, error) from error
            files.commit()
    progress.report(1.0, message("assessed"))
    return result


def _pictures(result: AssessResult, request: AssessRequest) -> str:
    """Draw the maps that the report shows."""
    whole = sum(one.mapped_hectares for one in result.classes) or math.nan
    shares = [(one.entry, one.mapped_hectares / whole) for one in result.classes]
    known = {one.pattern: one.hectares for one in result.applicability if one.pattern in APPLICABILITY}
    inside = known.get(INSIDE, 0.0) / (sum(known.values()) or math.nan)
    return assessed_map_figures(request.classes_map, shares, request.applicability, inside)


def _assessed(request: AssessRequest, progress: NotingProgress) -> AssessResult:
    if isinstance(request.sample, LabelPolygons):
        return assess_polygons(request, request.sample, progress)
    for sentence in request.sample.notes:
        progress.warn(sentence)
    if request.tomorrow and not request.pattern:
        raise AssessmentError(
            message(
                "A forecast needs the map of the sensors present at the sample as well. Choose it, or leave the "
                "forecast out."
            )
        )
    with ExitStack() as opened:
        classes = opened.enter_context(open_class_map(request.classes_map, request.settings, warn=progress.warn))
        grid = classes.grid
        beside = None
        if request.pattern:
            beside = opened.enter_context(open_beside(request.pattern, message("the map of the sensors present"), grid))
        census = _census(classes, beside, PartOfProgress(progress, 0.0, 0.7))
        for sentence in classes.told:
            progress.warn(sentence)
        if not census.pixels:
            raise RasterError(
                message(
                    "The map '{file_name}' has no pixel with a class. Choose a class map.",
                    file_name=classes.layer.file_name,
                )
            )
        kind, design = _kind(request, request.sample, progress.warn)
        points = place_points(request.sample, grid, design, progress.warn)
        mapped_values = values_at(classes, points.rows, points.columns, PartOfProgress(progress, 0.7, 0.8))
        if kind is not SampleKind.AS_DRAWN and not (mapped_values > 0).all():
            points, mapped_values = _on_classes(points, mapped_values, request.sample.name, progress.warn)
        legend = {**classes.legend(request.classes)}
        occurring = sorted(census.pixels)
        legend.update({entry.value: entry for entry in classes.entries(occurring, request.classes)})
        entries, seen = match_labels(points.labels, legend, occurring, request.sample_classes, progress.warn)
        places = {entry.value: place for place, entry in enumerate(entries)}
        mapped = np.array([places.get(value, -1) for value in mapped_values.tolist()], dtype=np.int64)
        if (mapped < 0).any():
            progress.warn(
                message(
                    "The map has no class at {sum} points that were drawn where another map had one: they count as "
                    "errors.",
                    sum=int((mapped < 0).sum()),
                )
            )
        sample, method = build_sample(kind, design, points, mapped, seen, entries, census, grid, progress.warn)
        if grid.crs.is_geographic:
            method = joined((method, message("The CRS is geographic: areas are those on the ellipsoid.")))
        for sentence in area_warnings(grid, grid.whole):
            progress.warn(sentence)
        intervals = kind is not SampleKind.PURPOSIVE
        comparison = _compared(request, classes, sample, points, entries, intervals, progress)
        patterns, expected = _patterns(request, classes, beside, sample, points, entries, census, intervals, progress)
        trusted = _applicability(request, classes, sample, points, intervals, progress)
    return _result(
        request,
        kind,
        sample,
        entries,
        census,
        points.left_out,
        method,
        intervals,
        comparison,
        patterns,
        expected,
        trusted,
        progress,
    )


def _census(classes: ClassMap, beside: MapBeside | None, progress: Progress) -> Census:
    strata = Strata.PATTERNS if beside is not None else Strata.CLASSES
    pixels: dict[int, int] = {}
    hectares: dict[int, float] = {}
    patterns: dict[int, float] = {}
    for code, (count, area) in StrataMap(classes, strata, beside, ()).census(progress).items():
        value, pattern = divmod(code, 1 << 16)
        pixels[value] = pixels.get(value, 0) + count
        hectares[value] = hectares.get(value, 0.0) + area
        patterns[pattern] = patterns.get(pattern, 0.0) + area
    return Census(pixels, hectares, patterns if beside is not None else {})


def _kind(request: AssessRequest, sample: LabelledSample, warn: Warn) -> tuple[SampleKind, SampleDesign | None]:
    """Return how the points were chosen, and their design where that is what counts."""
    design = sample.design
    if request.kind is not SampleKind.AS_DRAWN:
        if design is not None:
            warn(
                message(
                    "The sample '{sample}' knows how it was drawn ({strata} as strata), but is taken as {kind}, as "
                    "you chose. Its own strata and weights are not used.",
                    sample=sample.name,
                    strata=design.strata.value,
                    kind=request.kind.value,
                )
            )
        return request.kind, None
    if design is None:
        told = message(
            "The sample '{sample}' does not say how its points were drawn. Say how they were chosen: stratified "
            "by the map's classes, simple random, systematic or purposive.",
            sample=sample.name,
        )
        if any(point.number is not None for point in sample.points):
            copied = message("It looks like a copy: the layer that was written when the sample was drawn knows.")
            raise AssessmentError(joined((told, copied)))
        raise AssessmentError(told)
    if map_digest(request.classes_map) != design.map_sha256:
        warn(
            message(
                "The sample '{sample}' was drawn from another map, or '{map_name}' has changed since (its SHA-256 "
                "differs). Its strata are those of that map, so the intervals hold; they are wider the more the two "
                "maps differ.",
                sample=sample.name,
                map_name=design.map_name,
            )
        )
    return (SampleKind.RANDOM if design.strata is Strata.NONE else SampleKind.AS_DRAWN), design


def _on_classes(points: PlacedPoints, values: Places, name: str, warn: Warn) -> tuple[PlacedPoints, Places]:
    """Leave out points where the map has no class: they are not in the ground that is assessed."""
    kept = values > 0
    lost = int((~kept).sum())
    if not kept.any():
        raise AssessmentError(
            message(
                "The map has no class at any point of the sample '{name}'. Choose a map that covers them.", name=name
            )
        )
    warn(
        message(
            "The map has no class at {lost:,} points of the sample '{name}', which are left out.", lost=lost, name=name
        )
    )
    return points.only(kept), values[kept]


def _compared(
    request: AssessRequest,
    classes: ClassMap,
    sample: Sample,
    points: PlacedPoints,
    entries: Sequence[ClassEntry],
    intervals: bool,
    progress: Progress,
) -> MapComparison | None:
    if not request.other_map:
        return None
    with open_class_map(request.other_map, AS_THE_FILE, message("the other map"), classes.grid) as other:
        values = values_at(other, points.rows, points.columns, PartOfProgress(progress, 0.8, 0.85))
        theirs = places_among(values, other.legend(), entries, classes.legend(request.classes))
    name = short_name(request.other_map)
    for sentence in other_map_notes(values, theirs, name):
        progress.warn(sentence)
    right, other_right = sample.mapped == sample.reference, theirs == sample.reference
    return compare_maps(sample, right, other_right, name, intervals)


def _patterns(
    request: AssessRequest,
    classes: ClassMap,
    beside: MapBeside | None,
    sample: Sample,
    points: PlacedPoints,
    entries: Sequence[ClassEntry],
    census: Census,
    intervals: bool,
    progress: Progress,
) -> tuple[tuple[PatternAssessment, ...], Forecast | None]:
    if beside is None or request.pattern is None:
        return (), None
    at_points = values_at(beside, points.rows, points.columns, PartOfProgress(progress, 0.85, 0.9))
    names = pattern_names(request.pattern, classes)
    rows = by_pattern(sample, at_points, census.patterns, names, intervals)
    if not request.tomorrow:
        return rows, None
    if not intervals:
        raise AssessmentError(message("A forecast needs a sample that was drawn by chance. Leave the forecast out."))
    measure = PartOfProgress(progress, 0.9, 0.95)
    values = np.array([0, *(entry.value for entry in entries)], dtype=np.int64)[sample.mapped + 1]
    parts, areas = areas_to_come(
        request, classes, beside, values, at_points, lambda coming, told: _census(coming, None, told), measure
    )
    expected = forecast(sample, parts, areas, entries)
    if expected.unknown > 0:
        progress.warn(
            message(
                "Of {unknown:.2%} of the area to come nothing is forecast: no labelled point has its sensors.",
                unknown=max(expected.unknown, 0.0001),
            )
            if not request.hidden
            else message(
                "Of {unknown:.2%} of the area under the mask to come nothing is forecast: no labelled point is of its "
                "class and has its sensors.",
                unknown=max(expected.unknown, 0.0001),
            )
        )
    return rows, expected


def _applicability(
    request: AssessRequest, classes: ClassMap, sample: Sample, points: PlacedPoints, intervals: bool, progress: Progress
) -> tuple[PatternAssessment, ...]:
    """Estimate accuracy inside and outside of the area of applicability."""
    if not request.applicability:
        return ()
    with open_beside(request.applicability, message("the map of applicability"), classes.grid) as beside:
        areas = _census(classes, beside, PartOfProgress(progress, 0.95, 0.99)).patterns
        progress.check()
        strange = sorted(set(areas) - {0, *APPLICABILITY})
        if strange:
            raise AssessmentError(
                message(
                    "'{applicability}' holds the value {strange}. A map of applicability has 1 inside and 2 outside: "
                    "this is another map. Choose the map of the same run, or leave it out.",
                    applicability=short_name(request.applicability),
                    strange=strange[0],
                )
            )
        at_points = values_at(beside, points.rows, points.columns, PartOfProgress(progress, 0.99, 1.0))
    if not set(areas) & set(APPLICABILITY):
        raise AssessmentError(
            message(
                "'{applicability}' says nowhere whether the map is like training. Choose the map of applicability of "
                "the same run, or leave it out.",
                applicability=short_name(request.applicability),
            )
        )
    return by_pattern(sample, at_points, areas, {0: message("not known"), **APPLICABILITY}, intervals)


def _result(
    request: AssessRequest,
    kind: SampleKind,
    sample: Sample,
    entries: Sequence[ClassEntry],
    census: Census,
    left_out: int,
    method: str,
    intervals: bool,
    comparison: MapComparison | None,
    patterns: tuple[PatternAssessment, ...],
    expected: Forecast | None,
    trusted: tuple[PatternAssessment, ...],
    progress: NotingProgress,
) -> AssessResult:
    """Compute the figures."""
    nothing = Estimate(math.nan)
    knows_area = intervals and census.has_area
    size = len(entries)
    counts = sample.matrix(size)
    figures = [
        ClassAssessment(
            entry,
            _bare(sample.users(place), intervals),
            _bare(sample.producers(place), intervals),
            sample.class_area(place) if knows_area else nothing,
            census.hectares.get(entry.value, 0.0),
            int(counts[:, place].sum()),
        )
        for place, entry in enumerate(entries)
    ]
    shares = sample.proportions(size).tolist() if intervals else []
    return AssessResult(
        kind=kind,
        overall=_bare(sample.overall(), intervals),
        classes=tuple(figures),
        matrix=tuple(tuple(row) for row in counts.tolist()),
        proportions=tuple(tuple(row) for row in shares),
        points=len(sample.mapped),
        left_out=left_out,
        hectares=sample.area if knows_area else math.nan,
        method=method,
        warnings=tuple(progress.warnings),
        report_path=request.report_path,
        comparison=comparison,
        patterns=patterns,
        forecast=expected,
        applicability=trusted,
    )


def _bare(estimate: Estimate, with_interval: bool) -> Estimate:
    return estimate if with_interval else Estimate(estimate.value)
