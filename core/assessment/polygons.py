"""Polygons as a reference: shares of their pixels, without intervals."""

from __future__ import annotations

import math

from ..contracts.assess import AssessRequest, AssessResult, ClassAssessment, Estimate, SampleKind
from ..contracts.evaluate import EvaluateRequest
from ..contracts.labels import LabelPolygons
from ..evaluation.evaluate import evaluate
from ..message import message
from ..progress import NotingProgress
from .building import purposive_method


def assess_polygons(request: AssessRequest, polygons: LabelPolygons, progress: NotingProgress) -> AssessResult:
    """Compare a map with polygons, whose pixels are no sample: neighbours are alike, and somebody chose them.

    Args:
        request: the map, and the polygons' class names.
        polygons: the reference.
        progress: told of tiles and warnings.

    Raises:
        RasterError, LabelError: map or polygons cannot be used.
        Cancelled: when the progress says so.
    """
    asked = EvaluateRequest(
        request.classes_map,
        polygons,
        request.classes,
        reference_classes=request.sample_classes,
        settings=request.settings,
    )
    found = evaluate(asked, progress)
    beside = (
        ("comparison", request.other_map),
        (message("accuracy by sensors"), request.pattern),
        (message("accuracy inside and outside of the area of applicability"), request.applicability),
    )
    for name, path in beside:
        if path:
            progress.warn(message("Polygons give no {name}: draw a sample of points for it.", name=name))
    if request.kind not in (SampleKind.AS_DRAWN, SampleKind.PURPOSIVE):
        progress.warn(
            message("Polygons are no {kind} sample of pixels: they are taken as purposive.", kind=request.kind.value)
        )
    accuracy, nothing = found.accuracy, Estimate(math.nan)
    size = len(found.classes)
    rows = tuple(tuple(accuracy.confusion[seen][mapped] for seen in range(size)) for mapped in range(size))
    classes = tuple(
        ClassAssessment(
            entry,
            Estimate(accuracy.users[place]),
            Estimate(accuracy.producers[place]),
            nothing,
            math.nan,
            sum(accuracy.confusion[place]),
        )
        for place, entry in enumerate(found.classes)
    )
    return AssessResult(
        kind=SampleKind.PURPOSIVE,
        overall=Estimate(accuracy.overall),
        classes=classes,
        matrix=(*rows, (0,) * size),
        proportions=(),
        points=accuracy.count,
        left_out=found.left_out_pixels,
        hectares=math.nan,
        method=purposive_method(message("pixels of the polygons")),
        warnings=tuple(progress.warnings),
        report_path=request.report_path,
    )
