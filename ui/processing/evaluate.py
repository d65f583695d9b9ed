"""The algorithm ``mamol:evaluate``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from ...core import api
from ...core.contracts.evaluate import EvaluateRequest
from ...core.contracts.labels import LabelRaster
from ...core.errors import RasterError
from ...core.message import message
from ...core.report.names import in_words
from ..language.words import tr
from ..sources.labels import LabelSource, label_source
from .algorithm import FeedbackProgress, MamolAlgorithm, Results
from .label_layer import (
    RADIUS_HELP,
    SELECTED_HELP,
    field_parameter,
    label_parameter,
    radius_parameter,
    read_label_layer,
    selected_parameter,
)
from .listings import EVALUATE
from .more_labels import MoreLabels, more_reference_parameters, read_more_labels


class EvaluateAlgorithm(MamolAlgorithm):
    """Compares a class map with reference labels."""

    listing = EVALUATE
    introduction = message(
        "Compares a class map with reference labels on the map's grid. Classes are matched by name where both "
        "have names, otherwise by value. Pixels without a reference label are left out; so are pixels without a "
        "class in the map, and their number is reported. Reference pixels of classes that the map does not have "
        "count as errors."
    )
    modules = ("sklearn", "rasterio")
    _classified: LabelSource
    _reference: LabelSource
    _more: MoreLabels

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 (the name QGIS calls)
        """Declare parameters and results."""
        self.add(
            QgsProcessingParameterRasterLayer("CLASSIFIED", tr("Class map")),
            tr("A raster with one band of class values; 0 and nodata mean no class."),
        )
        self.add(
            label_parameter("REFERENCE", tr("Reference")),
            tr(
                "The reference labels: a raster of class values (nodata means unlabelled; 0 does if no nodata value "
                "is set), or points, lines or polygons with a class field."
            ),
        )
        self.add(
            field_parameter(),
            tr("The class field of points, lines or polygons: names or values of the map's classes."),
        )
        self.add(radius_parameter(), RADIUS_HELP, advanced=True)
        self.add(selected_parameter(), SELECTED_HELP, advanced=True)
        for parameter, explanation in more_reference_parameters():
            self.add(parameter, explanation, advanced=True)
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), "HTML (*.html)", optional=True, createByDefault=False
            ),
            tr("An HTML page with the confusion matrix, producer's and user's accuracies."),
        )
        self.add_numbers(
            OA=tr("Overall accuracy"),
            AA=tr("Average accuracy"),
            KAPPA=tr("Cohen's kappa"),
            N=tr("Number of pixels compared"),
            LEFT_OUT=tr("Reference pixels left out because the map has no class there"),
            UNKNOWN=tr("Pixels of classes that the map does not have, counted as errors"),
        )
        self.addOutput(QgsProcessingOutputString("MATCHED_BY", tr("How classes were matched: name or value")))

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take map and reference out of their layers."""
        layer = self.parameterAsRasterLayer(parameters, "CLASSIFIED", context)
        if layer is None:
            raise RasterError(message("The class map cannot be read. Choose a raster layer."))
        self._classified = label_source(layer)
        self._reference = read_label_layer(self, parameters, context, "REFERENCE")
        self._more = read_more_labels(self, parameters, context)

    def run_job(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress) -> Results:
        """Compare, and return the figures."""
        classified, known = self._classified.read(progress=progress)
        if not isinstance(classified, LabelRaster):
            raise RasterError(message("The class map is not a raster. Choose a raster layer."))
        reference, classes = self._reference.read(progress=progress)
        request = EvaluateRequest(
            classified=classified.path,
            reference=self._more.joined(reference, classes, (), progress),
            classes=known,
            reference_classes=classes,
            report_path=self.parameterAsFileOutput(parameters, "REPORT", context) or None,
            settings=classified.settings,
        )
        result = api.evaluate(request, progress)
        progress.inform(
            tr("Classes were matched by {matched_by}.", matched_by=in_words("matched by", result.matched_by))
        )
        if result.dates:
            progress.inform(tr("The map was made from these dates: {dates}.", dates=result.dates))
        results = {
            "OA": result.accuracy.overall,
            "AA": result.accuracy.average,
            "KAPPA": result.accuracy.kappa,
            "N": result.accuracy.count,
            "LEFT_OUT": result.left_out_pixels,
            "UNKNOWN": result.unknown_pixels,
            "MATCHED_BY": result.matched_by,
        }
        return {**results, "REPORT": result.report_path} if result.report_path else results
