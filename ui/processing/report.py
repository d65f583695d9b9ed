"""The algorithm ``mamol:report``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.contracts.report import ReportRequest
from ...core.errors import RasterError
from ...core.message import message
from ...core.progress import Progress
from ..language.words import tr
from ..layers.kept_results import run_of
from ..report.job import ReportQuestion, run_report
from ..sources.labels import LabelSource, label_source
from ..sources.rasters import raster_path, unused_settings
from .algorithm import MamolAlgorithm, Results
from .label_layer import (
    RADIUS_HELP,
    SELECTED_HELP,
    field_parameter,
    label_parameter,
    radius_parameter,
    read_label_layer,
    selected_parameter,
)
from .listings import REPORT

MAPS = {
    "CONFIDENCE": (message("Confidence"), message("The confidence map of the same run. Left empty: no confidences.")),
    "EXPERTS": (
        message("Expert shares"),
        message("The map of expert shares of the same run. Left empty: no expert tables."),
    ),
    "DOMINANT": (
        message("Dominant expert"),
        message("The dominant expert map of the same run. Left empty: derived from the expert shares."),
    ),
}


class ReportAlgorithm(MamolAlgorithm):
    """Writes maps, tables and charts of a result as one HTML file."""

    listing = REPORT
    introduction = message(
        "Writes one self-contained HTML file about a result of Classify: small maps with legends, the area and "
        "confidence of each class, which experts contribute where, accuracies if a reference is given, and how "
        "the maps were made."
    )
    modules = ("sklearn", "rasterio")
    _question: ReportQuestion

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 (the name QGIS calls)
        """Declare parameters and results."""
        self.add(
            QgsProcessingParameterRasterLayer("CLASSIFIED", tr("Class map")),
            tr("A class map made by Classify; how it was made is read from its metadata."),
        )
        for name, (description, explanation) in MAPS.items():
            self.add(QgsProcessingParameterRasterLayer(name, description, optional=True), explanation)
        self.add(
            label_parameter("REFERENCE", tr("Reference"), optional=True),
            tr(
                "The reference labels: a raster of class values (0 and nodata mean unlabelled), or points, lines or "
                "polygons with a class field. Left empty: no accuracies."
            ),
        )
        self.add(
            field_parameter(),
            tr("The class field of points, lines or polygons: names or values of the map's classes."),
        )
        self.add(radius_parameter(), RADIUS_HELP, advanced=True)
        self.add(selected_parameter(), SELECTED_HELP, advanced=True)
        self.add(
            QgsProcessingParameterString("TITLE", tr("Title"), optional=True),
            tr("The scenario's name. Left empty: the name of the model."),
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", tr("Report"), "HTML (*.html)"),
            tr("The HTML file to write; it is self-contained."),
        )
        self.add_numbers(
            MEAN_CONFIDENCE=tr("Mean confidence"),
            PIXELS=tr("Pixels of the map"),
            VALID_PIXELS=tr("Pixels with a class"),
            OA=tr("Overall accuracy"),
            AA=tr("Average accuracy"),
            KAPPA=tr("Cohen's kappa"),
        )

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take the maps out of their layers."""
        layers = {name: self.parameterAsRasterLayer(parameters, name, context) for name in ("CLASSIFIED", *MAPS)}
        classes = layers["CLASSIFIED"]
        if classes is None:
            raise RasterError(message("The class map cannot be read. Choose a raster layer."))
        paths = {name: raster_path(layer) if layer is not None else None for name, layer in layers.items()}
        reference: LabelSource | None = None
        if parameters.get("REFERENCE"):
            reference = read_label_layer(self, parameters, context, "REFERENCE")
        request = ReportRequest(
            classes=raster_path(classes),
            report_path=self.parameterAsFileOutput(parameters, "OUTPUT", context),
            confidence=paths["CONFIDENCE"],
            experts=paths["EXPERTS"],
            dominant=paths["DOMINANT"],
            name=self.parameterAsString(parameters, "TITLE", context).strip(),
            run=run_of(classes),
        )
        notes = unused_settings(layer for layer in layers.values() if layer is not None)
        self._question = ReportQuestion(request, label_source(classes), reference, notes)

    def run_job(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> Results:
        """Write the report, and return its figures."""
        result = run_report(self._question, progress)
        for sentence in result.warnings:
            progress.warn(sentence)
        figures = result.figures
        found: Results = {
            "OUTPUT": result.report_path,
            "PIXELS": figures.pixels,
            "VALID_PIXELS": figures.classified,
        }
        if figures.confidence == figures.confidence:
            found["MEAN_CONFIDENCE"] = figures.confidence
        if result.accuracy is not None:
            accuracy = result.accuracy.accuracy
            found |= {"OA": accuracy.overall, "AA": accuracy.average, "KAPPA": accuracy.kappa}
        return found
