"""The algorithm ``mamol:assess``."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsWkbTypes,
)

from ...core import api
from ...core.contracts.assess import INSIDE, OUTSIDE, AssessResult, Estimate, SampleKind
from ...core.errors import AssessmentError, RasterError
from ...core.message import message
from ..assess.assess_job import AssessQuestion
from ..language.words import tr
from ..sources.labels import LabelSource, label_source
from ..sources.rasters import raster_path, unused_settings
from ..sources.sample_points import SampleSource, sample_source
from .algorithm import FeedbackProgress, MamolAlgorithm, Results
from .listings import ASSESS

KINDS = (
    SampleKind.AS_DRAWN,
    SampleKind.STRATIFIED,
    SampleKind.RANDOM,
    SampleKind.SYSTEMATIC,
    SampleKind.PURPOSIVE,
)
_KIND_NAMES = [
    message("As drawn by MaMOL (known to the layer)"),
    message("Stratified by the map's classes"),
    message("Simple random"),
    message("Systematic (a grid of points)"),
    message("Purposive (chosen by somebody)"),
]
MAPS = {
    "OTHER": (
        message("Map to compare with"),
        message("Another class map of the same pixels, to compare on the same points."),
    ),
    "PATTERN": (
        message("Sensors present"),
        message("The map of the sensors present of the same run, for accuracy by sensors present."),
    ),
    "APPLICABILITY": (
        message("Applicability"),
        message("The map of applicability of the same run, for accuracy inside and outside of it."),
    ),
    "TOMORROW": (
        message("Sensors present in a map to come"),
        message(
            "A raster of the sensors that will be present, with the same bit mask, on any grid: accuracy and areas to "
            "expect are forecast for it. Needs 'Sensors present'."
        ),
    ),
}


class AssessAlgorithm(MamolAlgorithm):
    """Estimates accuracy and areas from a labelled sample."""

    listing = ASSESS
    introduction = message(
        "Estimates overall, user's and producer's accuracy of a class map, and the area that each class really "
        "has, with 95 % intervals, from a sample of labelled points (Olofsson et al. 2014; Stehman 2014 where "
        "strata are not the map's classes). Results are OA and its half interval OA_CI and, for each class value "
        "n, UA_n, PA_n and AREA_n (hectares) with UA_CI_n, PA_CI_n and AREA_CI_n. Points that were not drawn by "
        "chance, and polygons, give figures without intervals and areas."
    )
    modules = ("sklearn", "rasterio")
    _map: LabelSource
    _sample: SampleSource | None
    _polygons: LabelSource | None
    _paths: dict[str, str | None]
    _notes: tuple[str, ...] = ()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 (the name QGIS calls)
        """Declare parameters and results."""
        self.add(
            QgsProcessingParameterRasterLayer("MAP", tr("Class map")),
            tr("The map to assess: one band of class values; 0 and nodata mean no class."),
        )
        kinds = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterVectorLayer("SAMPLE", tr("Sample"), types=kinds),
            tr(
                "Labelled points, such as those of mamol:sampledesign; or polygons, which give figures without "
                "intervals."
            ),
        )
        self.add(
            QgsProcessingParameterField("FIELD", tr("Class field"), "label", "SAMPLE"),
            tr(
                "The field with the class that is really there: names or values of the map's classes. Blank and "
                "'cannot tell' mean unlabelled."
            ),
        )
        self.add(
            QgsProcessingParameterEnum("KIND", tr("Kind of sample"), _KIND_NAMES, defaultValue=0),
            tr(
                "How the points were chosen, which decides how figures and intervals are estimated. Points drawn by "
                "mamol:sampledesign know it; of others you have to say."
            ),
        )
        for name, (description, explanation) in MAPS.items():
            self.add(QgsProcessingParameterRasterLayer(name, description, optional=True), explanation)
        self.add(
            QgsProcessingParameterString("HIDDEN", tr("Sensors hidden in the map to come"), optional=True),
            tr(
                "Names of sensors, separated by commas, where 'Sensors present in a map to come' is a mask, of clouds "
                "say: they will be absent where it is not 0, and present elsewhere; the others are as in 'Sensors "
                "present'. Empty: it is a map of the sensors."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), "HTML (*.html)", optional=True, createByDefault=False
            ),
            tr("An HTML page with accuracies, areas and the error matrix in points and in shares of the area."),
        )
        self.add_numbers(
            OA=tr("Overall accuracy"),
            OA_CI=tr("Overall accuracy, half of the 95 % interval"),
            N=tr("Number of points used"),
            LEFT_OUT=tr("Points left out"),
            DIFFERENCE=tr("Difference in accuracy from the map to compare with"),
            DIFFERENCE_CI=tr("Difference in accuracy, half of the 95 % interval"),
            MCNEMAR=tr("Exact McNemar test, p"),
            OA_INSIDE=tr("Overall accuracy inside the area of applicability"),
            OA_INSIDE_CI=tr("The same, half of the 95 % interval"),
            OA_OUTSIDE=tr("Overall accuracy outside the area of applicability"),
            OA_OUTSIDE_CI=tr("The same, half of the 95 % interval"),
            AREA_OUTSIDE=tr("Hectares of the map outside the area of applicability"),
            FORECAST_OA=tr("Overall accuracy forecast"),
            FORECAST_OA_CI=tr("Overall accuracy forecast, half of the 95 % interval"),
        )

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take maps and sample out of their layers."""
        layer = self.parameterAsRasterLayer(parameters, "MAP", context)
        if layer is None:
            raise RasterError(message("The class map cannot be read. Choose a raster layer."))
        raster_path(layer)
        self._map = label_source(layer)
        points = self.parameterAsVectorLayer(parameters, "SAMPLE", context)
        if points is None:
            raise AssessmentError(message("The sample cannot be read. Choose a layer of labelled points."))
        field = self.parameterAsString(parameters, "FIELD", context).strip()
        self._sample = self._polygons = None
        if points.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
            self._polygons = label_source(points, field)
        else:
            self._sample = sample_source(points, field)
        layers = {name: self.parameterAsRasterLayer(parameters, name, context) for name in MAPS}
        self._paths = {name: raster_path(one) if one is not None else None for name, one in layers.items()}
        self._notes = unused_settings(one for one in layers.values() if one is not None)

    def run_job(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress) -> Results:
        """Assess, and return the figures."""
        for sentence in self._notes:
            progress.warn(sentence)
        asked = AssessQuestion(
            classes=self._map,
            sample=self._sample,
            polygons=self._polygons,
            kind=KINDS[self.parameterAsEnum(parameters, "KIND", context)],
            other_map=self._paths["OTHER"],
            pattern=self._paths["PATTERN"],
            tomorrow=self._paths["TOMORROW"],
            applicability=self._paths["APPLICABILITY"],
            hidden=tuple(
                name.strip()
                for name in self.parameterAsString(parameters, "HIDDEN", context).split(",")
                if name.strip()
            ),
            report_path=self.parameterAsFileOutput(parameters, "REPORT", context) or None,
        )
        result = api.assess(asked.request(progress), progress)
        progress.inform(result.method)
        for one in result.classes:
            progress.inform(tr("Class {entry} is '{entry_2}'.", entry=one.entry.value, entry_2=one.entry.name))
        results: Results = {"N": result.points, "LEFT_OUT": result.left_out, **dict(figures(result))}
        return {**results, "REPORT": result.report_path} if result.report_path else results


def figures(result: AssessResult) -> Iterator[tuple[str, float]]:
    """Yield the figures of an assessment by the names of Processing's results; what is not known is left out."""
    rows: list[tuple[str, str, Estimate]] = [("OA", "OA_CI", result.overall)]
    for one in result.classes:
        number = one.entry.value
        for name, estimate in (("UA", one.users), ("PA", one.producers), ("AREA", one.area)):
            rows.append((f"{name}_{number}", f"{name}_CI_{number}", estimate))
    if result.comparison is not None:
        rows.append(("DIFFERENCE", "DIFFERENCE_CI", result.comparison.difference))
        rows.append(("MCNEMAR", "", Estimate(result.comparison.mcnemar)))
    if result.forecast is not None:
        rows.append(("FORECAST_OA", "FORECAST_OA_CI", result.forecast.overall))
    for part, where in ((INSIDE, "INSIDE"), (OUTSIDE, "OUTSIDE")):
        for found in (one for one in result.applicability if one.pattern == part):
            rows.append((f"OA_{where}", f"OA_{where}_CI", found.overall))
            if part == OUTSIDE:
                rows.append(("AREA_OUTSIDE", "", Estimate(found.hectares)))
    for name, interval_name, estimate in rows:
        if not math.isnan(estimate.value):
            yield name, estimate.value
            if not math.isnan(estimate.error):
                yield interval_name, estimate.half_width
