"""The algorithm ``mamol:sampledesign``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ...core import api
from ...core.contracts.assess import Allocation, SampleDesignRequest, Strata
from ...core.contracts.labels import LabelRaster
from ...core.errors import OutputError, RasterError
from ...core.message import message
from ...core.progress import Progress
from ...core.text import counted
from ..assess.design_form import read_bands
from ..language.words import tr
from ..sources.labels import LabelSource, label_source
from ..sources.rasters import raster_path, unused_settings
from .algorithm import MamolAlgorithm, Results
from .listings import SAMPLE_DESIGN
from .result_styles import refuse_open_outputs

STRATA = (Strata.CLASSES, Strata.PATTERNS, Strata.CONFIDENCE, Strata.NONE)
ALLOCATIONS = (Allocation.FLOOR, Allocation.PROPORTIONAL, Allocation.EQUAL)
_STRATA_NAMES = [
    message("Classes"),
    message("Classes and sensors present"),
    message("Classes and confidence"),
    message("None (simple random sample)"),
]
_ALLOCATION_NAMES = [
    message("Proportional, with a floor per stratum"),
    message("Proportional to area"),
    message("Equal numbers"),
]


class SampleDesignAlgorithm(MamolAlgorithm):
    """Draws points in the strata of a class map."""

    listing = SAMPLE_DESIGN
    introduction = message(
        "Draws random points in the strata of a class map, to assess the map with (mamol:assess). Label the "
        "points in the field 'label' with the class that is really there: a class name or value, or 'cannot "
        "tell'. The layer does not show the map's class, so that it cannot sway the interpreter; strata, weights "
        "and the map's SHA-256 are kept in its metadata. Keep the layer as a GeoPackage and do not move its "
        "points."
    )
    modules = ("sklearn", "rasterio")
    _map: LabelSource
    _paths: dict[str, str | None]
    _notes: tuple[str, ...] = ()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 (the name QGIS calls)
        """Declare parameters and results."""
        integer, double = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterRasterLayer("MAP", tr("Class map")),
            tr("The map to assess: one band of class values; 0 and nodata mean no class, and get no points."),
        )
        self.add(
            QgsProcessingParameterEnum("STRATA", tr("Strata"), _STRATA_NAMES, defaultValue=0),
            tr(
                "What the map is divided by before points are drawn in each part. Classes make sure that rare classes "
                "get points; with sensors present, accuracy can be given for each set of sensors; with confidence, "
                "points go where the model is in doubt."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer("PATTERN", tr("Sensors present"), optional=True),
            tr("The map of the sensors present of the same run, for strata by it."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("CONFIDENCE", tr("Confidence"), optional=True),
            tr("The confidence map of the same run, for strata by it."),
        )
        self.add(
            QgsProcessingParameterString("BANDS", tr("Edges of the confidence bands"), defaultValue="0.5, 0.8"),
            tr("Inner edges of the bands of confidence, rising, between 0 and 1."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("SIZE", tr("Number of points"), integer, optional=True, minValue=1),
            tr("How many points to draw. Left empty: as many as overall accuracy needs for the standard error below."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "TARGET_ERROR",
                tr("Standard error to reach"),
                double,
                defaultValue=0.01,
                minValue=0.0001,
                maxValue=0.4999,
            ),
            tr(
                "Standard error that overall accuracy should have; the 95 % interval is about twice as wide on each "
                "side."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "EXPECTED", tr("Expected accuracy"), double, defaultValue=0.8, minValue=0.0, maxValue=1.0
            ),
            tr("User's accuracy that is expected of the classes, to compute the number of points from."),
        )
        self.add(
            QgsProcessingParameterEnum("ALLOCATION", tr("Allocation"), _ALLOCATION_NAMES, defaultValue=0),
            tr(
                "How points are shared out among the strata. Proportional is best for overall accuracy, equal numbers "
                "for the user's accuracy of rare classes; a floor is between the two. Each stratum gets at least two "
                "points."
            ),
        )
        self.add(
            QgsProcessingParameterNumber("FLOOR", tr("Floor per stratum"), integer, defaultValue=50, minValue=2),
            tr("Fewest points of a stratum, for the allocation with a floor."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MIN_DISTANCE", tr("Minimum distance (m)"), double, defaultValue=0.0, minValue=0.0
            ),
            tr("Metres on the ground between any two points; 0 for none."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("SEED", tr("Seed"), integer, defaultValue=0, minValue=0),
            tr("The same seed draws the same points."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Sample"), QgsProcessing.SourceType.TypeVectorPoint),
            tr("The GeoPackage of points to write; its name ends in .gpkg."),
        )
        self.add_numbers(N=tr("Number of points"), STRATA_COUNT=tr("Number of strata"))
        self.addOutput(QgsProcessingOutputString("MAP_SHA256", tr("SHA-256 of the class map")))

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take the maps out of their layers, and look whether the output is free."""
        refuse_open_outputs([str(self.parameterAsOutputLayer(parameters, "OUTPUT", context))], context)
        layer = self.parameterAsRasterLayer(parameters, "MAP", context)
        if layer is None:
            raise RasterError(message("The class map cannot be read. Choose a raster layer."))
        self._map = label_source(layer)
        raster_path(layer)
        layers = {name: self.parameterAsRasterLayer(parameters, name, context) for name in ("PATTERN", "CONFIDENCE")}
        self._paths = {name: raster_path(one) if one is not None else None for name, one in layers.items()}
        self._notes = unused_settings(one for one in layers.values() if one is not None)

    def run_job(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> Results:
        """Draw the points, and return how many there are."""
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        _refuse_labelled(output)
        for sentence in self._notes:
            progress.warn(sentence)
        classes, known = self._map.read(progress=progress)
        if not isinstance(classes, LabelRaster):
            raise RasterError(message("The class map is not a raster. Choose a raster layer."))
        has_size = parameters.get("SIZE") not in (None, "")
        request = SampleDesignRequest(
            classes_map=classes.path,
            output=output,
            strata=STRATA[self.parameterAsEnum(parameters, "STRATA", context)],
            pattern=self._paths["PATTERN"],
            confidence=self._paths["CONFIDENCE"],
            bands=read_bands(self.parameterAsString(parameters, "BANDS", context)),
            size=self.parameterAsInt(parameters, "SIZE", context) if has_size else None,
            target_error=self.parameterAsDouble(parameters, "TARGET_ERROR", context),
            expected_accuracy=self.parameterAsDouble(parameters, "EXPECTED", context),
            allocation=ALLOCATIONS[self.parameterAsEnum(parameters, "ALLOCATION", context)],
            floor=self.parameterAsInt(parameters, "FLOOR", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            minimum_distance=self.parameterAsDouble(parameters, "MIN_DISTANCE", context),
            classes=known,
            settings=classes.settings,
        )
        design = api.sample_design(request, progress).design
        return {
            "OUTPUT": request.output,
            "N": len(design.points),
            "STRATA_COUNT": len(design.parts),
            "MAP_SHA256": design.map_sha256,
        }


def _refuse_labelled(path: str) -> None:
    """Refuse to overwrite the labels of a sample: nobody asks before, as the dock does."""
    from ...core.assessment.sample_file import labels_in

    labels = labels_in(path)
    if labels:
        raise OutputError(
            message(
                "'{name}' is a sample with labels at {points}, which would be lost. Choose another file, or delete "
                "that one first.",
                name=Path(path).name,
                points=counted(labels, "point"),
            )
        )
