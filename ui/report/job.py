"""The report of a scenario as a worker thread writes it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...core import api
from ...core.contracts.report import ReportRequest, ReportResult
from ...core.progress import Progress
from ..common.reference_choice import ReferenceSource
from ..sources.labels import LabelSource


@dataclass(frozen=True)
class ReportQuestion:
    """What the main thread knows of a report.

    Attributes:
        request: without the reference.
        classes: the class map, whose classes the reference may name; None where it is no layer.
        reference: the reference labels; None leaves accuracies out.
        notes: what is to be told besides the report's own warnings.
    """

    request: ReportRequest
    classes: LabelSource | None
    reference: ReferenceSource | None
    notes: tuple[str, ...] = ()


def run_report(asked: ReportQuestion, progress: Progress) -> ReportResult:
    """Read the reference and write the report (worker thread)."""
    request = asked.request
    if asked.reference is not None:
        known = asked.classes.read(progress=progress)[1] if asked.classes is not None else ()
        labels, classes = asked.reference.read(progress=progress)
        request = replace(request, map_classes=known, reference=labels, reference_classes=classes)
    result = api.report(request, progress)
    return replace(result, warnings=(*asked.notes, *result.warnings))
