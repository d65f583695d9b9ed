"""An assessment as a worker thread does it: layers read, the request built, the map assessed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...core import api
from ...core.contracts.assess import AssessRequest, AssessResult, LabelledSample, SampleKind
from ...core.contracts.labels import ClassEntry, LabelPolygons, LabelRaster
from ...core.errors import AssessmentError, RasterError
from ...core.message import message
from ...core.progress import Progress
from ..sources.labels import LabelSource
from ..sources.sample_points import SampleSource


@dataclass(frozen=True)
class AssessQuestion:
    """What the main thread knows of an assessment.

    Attributes:
        classes: the class map's layer.
        sample: the layer of points; None where ``polygons`` is given.
        polygons: the layer of polygons, or None.
        kind: how the points were chosen.
        other_map, pattern, tomorrow, report_path: as in :class:`~mamol.core.contracts.assess.AssessRequest`.
        notes: what is to be told besides the job's own warnings.
        applicability: as ``pattern``.
        hidden: as in :class:`~mamol.core.contracts.assess.AssessRequest`.
    """

    classes: LabelSource
    sample: SampleSource | None
    polygons: LabelSource | None = None
    kind: SampleKind = SampleKind.AS_DRAWN
    other_map: str | None = None
    pattern: str | None = None
    tomorrow: str | None = None
    report_path: str | None = None
    notes: tuple[str, ...] = ()
    applicability: str | None = None
    hidden: tuple[str, ...] = ()

    def request(self, progress: Progress) -> AssessRequest:
        """Read the layers and build the request (worker thread).

        Raises:
            RasterError: the map is not a raster.
            AssessmentError: the sample cannot be used.
        """
        classes, known = self.classes.read(progress=progress)
        if not isinstance(classes, LabelRaster):
            raise RasterError(message("The class map is not a raster. Choose a raster layer."))
        sample, sample_classes = self._read_sample(known, progress)
        return AssessRequest(
            classes_map=classes.path,
            sample=sample,
            kind=self.kind,
            classes=known,
            report_path=self.report_path,
            other_map=self.other_map,
            pattern=self.pattern,
            tomorrow=self.tomorrow,
            sample_classes=sample_classes,
            settings=classes.settings,
            applicability=self.applicability,
            hidden=self.hidden,
        )

    def _read_sample(
        self, known: tuple[ClassEntry, ...], progress: Progress
    ) -> tuple[LabelledSample | LabelPolygons, tuple[ClassEntry, ...]]:
        if self.sample is not None:
            return self.sample.read(progress), ()
        labels, classes = self.polygons.read(known, progress) if self.polygons is not None else (None, ())
        if not isinstance(labels, LabelPolygons):
            raise AssessmentError(
                message("The sample holds neither points nor polygons. Choose a layer of labelled points.")
            )
        return labels, classes


def run_assess(asked: AssessQuestion, progress: Progress) -> AssessResult:
    """Assess the map (worker thread)."""
    result = api.assess(asked.request(progress), progress)
    return replace(result, warnings=(*asked.notes, *result.warnings))
