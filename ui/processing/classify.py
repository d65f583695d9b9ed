"""The algorithm ``mamol:classify``."""

from __future__ import annotations

import math
from functools import partial
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
)

from ...core import api
from ...core.contracts.classify import ClassifyRequest, ClassifyResult
from ...core.contracts.outputs import MAPS, Output, OutputKind
from ...core.contracts.sensors import Extent
from ...core.message import message, with_capital
from ...core.text import outside_text
from ..language.words import tr
from ..layers.kept_results import mark_layer
from ..layers.styles import style_output
from .algorithm import FeedbackProgress, MamolAlgorithm, Results
from .grid_parameters import (
    MEMORY_HELP,
    MODEL_GRID_HELP,
    extent_parameter,
    memory_parameter,
    read_extent,
)
from .listings import CLASSIFY
from .result_styles import refuse_open_outputs, style_when_loaded
from .run_parameters import add_device, add_map_options, add_model, read_map_options
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


class ClassifyAlgorithm(MamolAlgorithm):
    """Classifies with the sensors at hand."""

    listing = CLASSIFY
    introduction = message(
        "Classifies land cover with a MaMOL model and whichever of its sensors are present. A sensor that is not "
        "given is absent everywhere; where its layer has no data, it is absent at those pixels."
    )
    modules: tuple[str, ...] = ("torch", "safetensors", "rasterio")
    _sensors: SensorLayers
    _extent: Extent | None

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 (the name QGIS calls)
        """Declare parameters and results."""
        self.add_scene()
        for row in MAPS:
            optional = row.kind is not OutputKind.CLASSES
            destination = QgsProcessingParameterRasterDestination(
                map_parameter(row.kind), with_capital(row.label), optional=optional, createByDefault=not optional
            )
            self.add(destination, row.help)
        add_device(self)
        self.add(memory_parameter(), MEMORY_HELP, advanced=True)
        self.add_figures()

    def add_scene(self) -> None:
        """Declare the parameters that say what is classified: model, sensors, and the area."""
        add_model(self)
        self.add(
            layers_parameter(),
            tr("The rasters of the sensors present: any of the model's. ") + MODEL_GRID_HELP,
        )
        self.add(
            names_parameter(),
            tr(
                "The sensor of each raster, in the same order. Left empty: matched by layer name, file name or number "
                "of bands. {names_help}",
                names_help=NAMES_HELP,
            ),
        )
        self.add(bands_parameter(), BANDS_HELP, advanced=True)
        self.add(masks_parameter(), MASKS_HELP)
        self.add(dates_parameter(), DATES_HELP)
        self.add(scales_parameter(), SCALES_HELP, advanced=True)
        self.add(kinds_parameter(), KINDS_HELP, advanced=True)
        self.add(
            extent_parameter(),
            tr("The area to classify. Left empty: the area given by COVER."),
        )
        add_map_options(self)

    def add_figures(self) -> None:
        """Declare the figures among the results."""
        self.add_numbers(
            MEAN_CONFIDENCE=tr("Mean confidence"),
            PIXELS=tr("Pixels in the extent"),
            VALID_PIXELS=tr("Pixels with at least one sensor"),
            OUTSIDE=tr("Share of the pixels that are unlike anything trained on, 0 to 1"),
            SECONDS=tr("Seconds"),
        )

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take the sensors out of their layers, read the extent, and look whether the outputs are free."""
        refuse_open_outputs((self._output(row.kind, parameters, context) for row in MAPS), context)
        self._sensors = read_sensor_layers(self, parameters, context)
        self._extent = read_extent(self, parameters, context)

    def run_job(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress) -> Results:
        """Classify, have the maps styled when they are loaded, and return figures and paths."""
        model_path = self.parameterAsFile(parameters, "MODEL", context)
        sensors = self._sensors.for_model(api.read_model(model_path))
        paths = {row.kind: self._output(row.kind, parameters, context) for row in MAPS}
        request = ClassifyRequest(
            model_path=model_path,
            sensors=sensors.sources(progress),
            outputs=tuple(Output(kind, path) for kind, path in paths.items() if path),
            extent=self._extent,
            **read_map_options(self, parameters, context),
        )
        result = api.classify(request, progress)
        for output in result.outputs:
            draw = partial(draw_map, kind=output.kind, result=result)
            style_when_loaded(context, output.path, output.kind.value, draw)
        return {
            **{map_parameter(output.kind): output.path for output in result.outputs},
            **self.figures(result, progress),
        }

    def figures(self, result: ClassifyResult, progress: FeedbackProgress) -> Results:
        """Return the figures of a result, and tell what of the scene is unlike training."""
        if not math.isnan(result.outside_share):
            progress.inform(outside_text(result.outside_share, result.outside_is_sampled) + ".")
        return {
            "MEAN_CONFIDENCE": result.mean_confidence,
            "PIXELS": result.pixels,
            "VALID_PIXELS": result.valid_pixels,
            **({} if math.isnan(result.outside_share) else {"OUTSIDE": result.outside_share}),
            "SECONDS": result.seconds,
        }

    def _output(self, kind: OutputKind, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return str(self.parameterAsOutputLayer(parameters, map_parameter(kind), context))


def map_parameter(kind: OutputKind) -> str:
    """Return the name of the parameter with a map's path; DATES is the one with the days of the rasters."""
    return "DATES_USED" if kind is OutputKind.DATES else kind.name


def draw_map(layer: QgsRasterLayer, kind: OutputKind, result: ClassifyResult) -> None:
    """Style a map, and write into its layer what it was made from."""
    mark_layer(layer, kind, result)
    style_output(layer, kind, result)
