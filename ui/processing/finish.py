"""The algorithm ``mamol:finish``."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ...core import api
from ...core.contracts.finish import (
    LEAST_WINDOW,
    MOST_WINDOW,
    USUAL_SMOOTHNESS,
    USUAL_WINDOW,
    AreaUnit,
    FinishRequest,
    Smoothing,
)
from ...core.contracts.outputs import OutputKind
from ...core.errors import RasterError
from ...core.message import message
from ...core.progress import Progress
from ..language.words import tr
from ..layers.styles import style_class_polygons, style_classes
from ..setup.dependencies import SHAPELY, optional_command
from ..sources.labels import LabelSource, label_source
from ..sources.rasters import raster_path, unused_settings
from .algorithm import MamolAlgorithm, Results
from .listings import FINISH
from .result_styles import refuse_open_outputs, style_polygons_when_loaded, style_when_loaded

SMOOTHINGS = [one.value for one in Smoothing]
UNITS = [one.value for one in AreaUnit]


class FinishAlgorithm(MamolAlgorithm):
    """Makes of a class map one that may be handed over."""

    listing = FINISH
    introduction = message(
        "Finishes a class map: smooths it, gives patches below a mapping unit to a neighbouring class, and draws "
        "the patches as polygons. Each step is optional, and they are done in this order. Pixels without a class "
        "stay so. The metadata of the results say what was done."
    )
    modules = ("sklearn", "rasterio")
    _paths: dict[str, str]
    _map: LabelSource
    _notes: tuple[str, ...]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 (the name QGIS calls)
        """Declare parameters and results."""
        self.add(
            QgsProcessingParameterRasterLayer("CLASSIFIED", tr("Class map")),
            tr("A raster with one band of class values; 0 and nodata mean no class."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("PROBABILITIES", tr("Probabilities"), optional=True),
            tr(
                "The map of probabilities of the same run: the same grid, one band per class, named as in the class "
                "map. Bayesian smoothing needs it; small patches go to their most probable neighbouring class. Left "
                "empty: they go to their largest neighbour."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                "SMOOTHING", tr("Smoothing"), SMOOTHINGS, defaultValue=Smoothing.NONE.value, usesStaticStrings=True
            ),
            tr(
                "bayes: each class's logit moves towards its mean in the window, the more the less it varies there, "
                "and the largest is the class. majority: the most common class of the window."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "WINDOW", tr("Smoothing window (pixels)"), defaultValue=USUAL_WINDOW, minValue=LEAST_WINDOW,
                maxValue=MOST_WINDOW,
            ),
            tr(
                "Edge of the smoothing window: an odd number from {least_window} to {most_window}.",
                least_window=LEAST_WINDOW, most_window=MOST_WINDOW,
            ),
        )  # fmt: skip
        self.add(
            QgsProcessingParameterNumber(
                "SMOOTHNESS", tr("Smoothness"), QgsProcessingParameterNumber.Type.Double, USUAL_SMOOTHNESS, minValue=0.0
            ),
            tr(
                "For bayes: the variance that logits of one class are expected to have by chance. Above 0; the "
                "larger, the smoother."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MAPPING_UNIT", tr("Mapping unit"), QgsProcessingParameterNumber.Type.Double, 0.0, minValue=0.0
            ),
            tr(
                "Patches with a smaller area go to a neighbouring class; patches share the edges of pixels. 0: all "
                "stay."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                "UNIT", tr("Mapping unit is in"), UNITS, defaultValue=AreaUnit.HECTARES.value, usesStaticStrings=True
            ),
            tr("hectares (on the ellipsoid where the CRS is geographic) or pixels."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("CONFIDENCE", tr("Confidence"), optional=True),
            tr(
                "The confidence map of the same run, for the mean confidence of each polygon: that of the class map "
                "before it was finished. Left empty: no mean confidence."
            ),
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Finished map")),
            tr("The finished class map, with the class names and colours."),
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "POLYGONS",
                tr("Polygons"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=False,
            ),
            tr(
                "A GeoPackage with a polygon for each patch of the finished map: class, name, area_ha and, with a "
                "confidence map, confidence."
            ),
        )
        self.add(
            QgsProcessingParameterDistance(
                "SIMPLIFY", tr("Tolerance of the polygons"), 0.0, "CLASSIFIED", optional=True, minValue=0.0
            ),
            tr(
                "Simplifies the lines of the polygons, all together, so that there is neither gap nor overlap and no "
                "polygon is lost: about the root of the area of the triangles that are cut off, in the units of the "
                "map's CRS. The outline of the map stays, and area_ha is that of the pixels. 0: none. Needs the "
                "Python package shapely, 2.1 or later, which is optional; to install it for the Python of QGIS: "
            )
            + f"“{optional_command(SHAPELY)}”.",
        )
        self.add_numbers(
            CHANGED=tr("Pixels whose class changed"),
            MERGED=tr("Patches that went to a neighbouring class"),
            SMALL=tr("Patches below the mapping unit without a neighbour, which stay"),
            POLYGON_COUNT=tr("Polygons"),
            PIXELS=tr("Pixels of the map"),
            VALID_PIXELS=tr("Pixels with a class"),
        )

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take the maps out of their layers, and look whether the outputs are free."""
        names = ("OUTPUT", "POLYGONS")
        outputs = {name: str(self.parameterAsOutputLayer(parameters, name, context)) for name in names}
        refuse_open_outputs(outputs.values(), context)
        layers = {
            name: self.parameterAsRasterLayer(parameters, name, context)
            for name in ("CLASSIFIED", "PROBABILITIES", "CONFIDENCE")
        }
        classes = layers["CLASSIFIED"]
        if classes is None:
            raise RasterError(message("The class map cannot be read. Choose a raster layer."))
        given = {name: layer for name, layer in layers.items() if layer is not None}
        self._paths = {**outputs, **{name: raster_path(layer) for name, layer in given.items()}}
        self._map = label_source(classes)
        self._notes = unused_settings(given.values())

    def run_job(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> Results:
        """Finish the map, have the results styled when they are loaded, and return figures and paths."""
        for sentence in self._notes:
            progress.warn(sentence)
        _, known = self._map.read(progress=progress)
        paths = self._paths
        request = FinishRequest(
            classes=paths["CLASSIFIED"],
            output=paths["OUTPUT"],
            probabilities=paths.get("PROBABILITIES"),
            confidence=paths.get("CONFIDENCE"),
            polygons=paths["POLYGONS"] or None,
            smoothing=Smoothing(self.parameterAsEnumString(parameters, "SMOOTHING", context)),
            window=self.parameterAsInt(parameters, "WINDOW", context),
            smoothness=self.parameterAsDouble(parameters, "SMOOTHNESS", context),
            mapping_unit=self.parameterAsDouble(parameters, "MAPPING_UNIT", context),
            unit=AreaUnit(self.parameterAsEnumString(parameters, "UNIT", context)),
            map_classes=known,
            simplify=self.parameterAsDouble(parameters, "SIMPLIFY", context),
        )
        result = api.finish(request, progress)
        classes, pixels = result.classes, result.class_pixels
        draw = partial(style_classes, classes=classes, pixels=pixels)
        style_when_loaded(context, result.output, OutputKind.CLASSES.value, draw)
        found: Results = {
            "OUTPUT": result.output,
            "CHANGED": result.changed_pixels,
            "MERGED": result.merged_patches,
            "SMALL": result.small_patches,
            "POLYGON_COUNT": result.polygon_count,
            "PIXELS": result.pixels,
            "VALID_PIXELS": result.valid_pixels,
        }
        if result.polygons:
            draw_polygons = partial(style_class_polygons, field="class", classes=classes, pixels=pixels)
            style_polygons_when_loaded(context, result.polygons, draw_polygons)
            found["POLYGONS"] = result.polygons
        return found
