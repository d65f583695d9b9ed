"""The algorithm ``mamol:wheretolabel``."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
)

from ...core import api
from ...core.contracts.next_labels import NextLabelsRequest
from ...core.contracts.sensors import Extent
from ...core.message import message
from ...core.progress import Progress
from ..language.words import tr
from ..layers.label_points import style_wanted_labels
from ..sources.labels import LabelSource
from .algorithm import MamolAlgorithm, Results
from .grid_parameters import (
    COVER_HELP,
    MODEL_PIXELS_HELP,
    cover_parameter,
    extent_parameter,
    pixel_size_parameter,
    read_cover,
    read_extent,
    read_pixel_size,
)
from .label_layer import field_parameter, label_parameter, read_label_layer
from .listings import WHERE_TO_LABEL
from .result_styles import refuse_open_outputs, style_polygons_when_loaded
from .run_parameters import MODELS, add_device
from .scene_list import SCENE_NAME, SCENES, read_training_scenes, scenes_to_search_parameters
from .sensor_layers import (
    BANDS_HELP,
    NAMES_HELP,
    SensorLayers,
    bands_parameter,
    layers_parameter,
    names_parameter,
    read_sensor_layers,
)
from .sensor_masks import MASKS_HELP, masks_parameter
from .sensor_values import KINDS_HELP, SCALES_HELP, kinds_parameter, scales_parameter
from .series_dates import DATES_HELP, dates_parameter


class WhereToLabelAlgorithm(MamolAlgorithm):
    """Looks for places where one more label would help."""

    listing = WHERE_TO_LABEL
    introduction = message(
        "Looks for the places where one more label would help a model most: where combinations of its sensors "
        "disagree, where it is not confident, and where the class it gives is rare. The places are spread over "
        "the scene and written as points with an empty field 'class', ready to be labelled and trained on."
    ) + message(
        " With further scenes the places come from all of them, by the same score; where the scenes have several CRSs "
        "the points are in longitude and latitude."
    )
    _sensors: SensorLayers
    _labels: LabelSource | None = None
    _extent: Extent | None = None

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 (the name QGIS calls)
        """Declare parameters and results."""
        integer = QgsProcessingParameterNumber.Type.Integer
        self.add(QgsProcessingParameterFile("MODEL", tr("Model"), fileFilter=tr(MODELS)), tr("A trained MaMOL model."))
        self.add(layers_parameter(), tr("The scene: one raster per sensor; sensors may be missing."))
        self.add(
            names_parameter(),
            tr(
                "The model's sensor name of each raster, in the same order. Left empty: the layers' names. "
                "{names_help}",
                names_help=NAMES_HELP,
            ),
        )
        self.add(bands_parameter(), BANDS_HELP, advanced=True)
        self.add(masks_parameter(), MASKS_HELP)
        self.add(dates_parameter(), DATES_HELP)
        self.add(cover_parameter(), COVER_HELP.format(tr("model's first sensor")))
        self.add(scales_parameter(), SCALES_HELP, advanced=True)
        self.add(kinds_parameter(), KINDS_HELP, advanced=True)
        self.add(extent_parameter(), tr("The area to search. Left empty: the area of COVER."))
        self.add(
            label_parameter("LABELS", tr("Labels that exist"), optional=True),
            tr(
                "What is labelled already: no place is chosen there, and classes with few labels count more. Left "
                "empty: classes of little area in the map count more."
            ),
        )
        self.add(field_parameter(), tr("The class field of these labels, if they are points, lines or polygons."))
        self.add(
            QgsProcessingParameterNumber("COUNT", tr("Number of places"), integer, 20, minValue=1, maxValue=1000),
            tr("How many places to choose."),
        )
        self.add(
            QgsProcessingParameterNumber("SEED", tr("Seed"), integer, defaultValue=0, minValue=0),
            tr("Of the choice of tiles where the scene is large: the same seed gives the same places."),
            advanced=True,
        )
        self.add(pixel_size_parameter(), MODEL_PIXELS_HELP, advanced=True)
        for parameter, explanation in scenes_to_search_parameters():
            self.add(parameter, explanation, advanced=True)
        add_device(self)
        self.add(
            QgsProcessingParameterVectorDestination(
                "OUTPUT", tr("Places to label"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            tr(
                "The GeoPackage of points to write; its name ends in .gpkg. Fields: rank, class (to fill in), score, "
                "disagreement, confidence, mapped and other class, why."
            )
            + tr(" The field scene names the scene of each point where there are several."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                "MAP", tr("How much a label would help"), optional=True, createByDefault=False
            ),
            tr("A map of the same score, 0 to 1, for every pixel; then the whole area is searched, tile by tile.")
            + tr(" Of one scene only: not with SCENES."),
        )
        self.add_numbers(N=tr("Places chosen"), PIXELS=tr("Pixels searched"))

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take sensors and labels out of the layers."""
        self._sensors = read_sensor_layers(self, parameters, context)
        if parameters.get("LABELS") not in (None, ""):
            self._labels = read_label_layer(self, parameters, context, "LABELS")
        refuse_open_outputs([str(parameters.get("MAP") or "")], context)
        self._extent = read_extent(self, parameters, context)

    def run_job(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> Results:
        """Choose the places, and return how many there are."""
        model = self.parameterAsFile(parameters, "MODEL", context)
        spec = api.read_model(model)
        labels, classes = self._labels.read((), progress) if self._labels is not None else (None, ())
        sensors = self._sensors.for_model(spec).sources(progress)
        table = self.parameterAsFile(parameters, SCENES, context)
        request = NextLabelsRequest(
            model_path=model,
            sensors=sensors,
            output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            map_path=self.parameterAsOutputLayer(parameters, "MAP", context) or None,
            labels=labels,
            classes=classes,
            count=self.parameterAsInt(parameters, "COUNT", context),
            extent=self._extent,
            seed=self.parameterAsInt(parameters, "SEED", context),
            device=self.parameterAsEnumString(parameters, "DEVICE", context),
            cover=read_cover(self, parameters, context),
            pixel_size=read_pixel_size(self, parameters, context),
            scenes=read_training_scenes(table, (), classes, labels, progress, sensors, needs_labels=False),
            scene_name=self.parameterAsString(parameters, SCENE_NAME, context).strip(),
        )
        draw = partial(style_wanted_labels, classes=[entry.name for entry in spec.classes])
        style_polygons_when_loaded(context, str(request.output), draw)
        result = api.next_labels(request, progress)
        results = {"OUTPUT": result.output, "N": len(result.places), "PIXELS": result.looked_at}
        return {**results, "MAP": result.map_path} if result.map_path else results
