"""The algorithm ``mamol:agreement``."""

from __future__ import annotations

import json
import math
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputString,
    QgsProcessingParameterField,
    QgsProcessingParameterVectorLayer,
)

from ...core import api
from ...core.contracts.agreement import AgreementRequest
from ...core.errors import AssessmentError
from ...core.message import message
from ...core.text import counted, listed
from ..assess.sample_layer import LABEL_FIELDS
from ..language.words import tr
from ..sources.sample_points import SampleSource, sample_source
from .algorithm import FeedbackProgress, MamolAlgorithm, Results
from .listings import AGREEMENT


class AgreementAlgorithm(MamolAlgorithm):
    """Compares the labels of two interpreters."""

    listing = AGREEMENT
    introduction = message(
        "Compares what two interpreters saw at the same points of a sample: the share of points with the same "
        "class, and Cohen's kappa. Each point counts once, so the figures are about the interpreters and not "
        "about the map. Points that one of them did not label, or could not tell, are left out and counted."
    )
    modules = ("sklearn", "rasterio")
    _first: SampleSource
    _second: SampleSource

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 (the name QGIS calls)
        """Declare parameters and results."""
        kinds = [QgsProcessing.SourceType.TypeVectorPoint]
        self.add(
            QgsProcessingParameterVectorLayer("SAMPLE", tr("Sample"), types=kinds),
            tr("Points with the labels of the first interpreter, such as those of mamol:sampledesign."),
        )
        self.add(
            QgsProcessingParameterField("FIELD", tr("Labels of the first"), LABEL_FIELDS[0], "SAMPLE"),
            tr("The field with the class the first interpreter saw. Blank and 'cannot tell' mean unlabelled."),
        )
        self.add(
            QgsProcessingParameterVectorLayer("OTHER", tr("Sample of the second"), types=kinds, optional=True),
            tr(
                "The same points with the labels of the second interpreter, where these are in a layer of their own. "
                "Points are the same by their number, those without one by their place. Left empty: the layer of the "
                "first."
            ),
        )
        self.add(
            QgsProcessingParameterField(
                "OTHER_FIELD", tr("Labels of the second"), LABEL_FIELDS[1], "SAMPLE", optional=True
            ),
            tr(
                "The field with the class the second interpreter saw; with a layer of their own a field of that one "
                "('{label_fields}' where it has none of this name).",
                label_fields=LABEL_FIELDS[0],
            ),
        )
        self.add_numbers(
            AGREEMENT=tr("Share of points with the same class, 0 to 1"),
            KAPPA=tr("Cohen's kappa"),
            N=tr("Points that both labelled"),
            SAME=tr("Points with the same class"),
            ONE_ONLY=tr("Points that only one of them labelled"),
        )
        self.addOutput(QgsProcessingOutputString("DIFFERING", tr("Numbers of the points at which they differ")))
        self.addOutput(
            QgsProcessingOutputString("TABLE", tr("Points by class of the first (rows) and of the second, as JSON"))
        )

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take the points out of their layers."""
        layer = self.parameterAsVectorLayer(parameters, "SAMPLE", context)
        if layer is None:
            raise AssessmentError(message("The sample cannot be read. Choose a layer of labelled points."))
        field = self.parameterAsString(parameters, "FIELD", context).strip()
        own = self.parameterAsVectorLayer(parameters, "OTHER", context)
        other = self.parameterAsString(parameters, "OTHER_FIELD", context).strip()
        if own is not None and other not in own.fields().names():
            other = LABEL_FIELDS[0]
        if (own is None or own.id() == layer.id()) and field == other:
            raise AssessmentError(
                message(
                    "Both interpreters have the field '{field}' of the same layer, so nothing is compared. Choose the "
                    "second one's field, or layer.",
                    field=field,
                )
            )
        self._first = sample_source(layer, field)
        self._second = sample_source(own if own is not None else layer, other)

    def run_job(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress) -> Results:
        """Compare, and return the figures."""
        first, second = self._first.read(progress), self._second.read(progress)
        for sentence in dict.fromkeys((*first.notes, *second.notes)):
            progress.warn(sentence)
        found = api.agreement(AgreementRequest(first, second), progress)
        kappa = tr("not defined") if math.isnan(found.kappa) else f"{found.kappa:.2f}"
        share = tr("{share:.1f} % the same class, kappa {kappa}", share=100 * found.share, kappa=kappa)
        progress.inform(tr("{points} labelled by both: {share}.", points=counted(found.points, "point"), share=share))
        if found.differing:
            progress.inform(tr("They differ at points {str}.", str=listed(list(map(str, found.differing)))))
        results: Results = {
            "AGREEMENT": found.share,
            "N": found.points,
            "SAME": found.same,
            "ONE_ONLY": found.one_only,
            "DIFFERING": ",".join(map(str, found.differing)),
            "TABLE": json.dumps({"classes": found.classes, "points": found.matrix}),
        }
        if not math.isnan(found.kappa):
            results["KAPPA"] = found.kappa
        return results
