"""The algorithm ``mamol:classifymosaic``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core import api
from ...core.contracts.mosaic import ClusterRequest, MosaicRequest
from ...core.contracts.outputs import MAPS
from ...core.errors import OutputError
from ...core.message import message
from ...core.own_process import python_interpreter
from ..classify.cluster_form import TILE_SIZE
from ..language.words import tr
from ..setup.dependencies import DISTRIBUTED
from .algorithm import FeedbackProgress, Results
from .classify import ClassifyAlgorithm
from .grid_parameters import (
    MEMORY_HELP,
    memory_parameter,
    read_extent,
)
from .listings import CLASSIFY_MOSAIC
from .result_styles import load_as_group
from .run_parameters import add_device, read_map_options
from .sensor_layers import read_sensor_layers

KINDS = [row.kind for row in MAPS]


class ClassifyMosaicAlgorithm(ClassifyAlgorithm):
    """Classifies a large scene in worker processes or on a cluster."""

    listing = CLASSIFY_MOSAIC
    introduction = message(
        "Classifies a large scene tile by tile: in worker processes of this machine, or on the machines of a Dask "
        "cluster. The maps are those of “Classify”, pixel for pixel. A run that was stopped can go on where it "
        "was."
    )
    modules = ("torch", "safetensors", "rasterio", DISTRIBUTED.module)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 (the name QGIS calls)
        """Declare parameters and results."""
        self.add_scene()
        self.add(
            QgsProcessingParameterEnum(
                "MAPS",
                tr("Maps"),
                [kind.value for kind in KINDS],
                allowMultiple=True,
                defaultValue=[KINDS[0].value],
                usesStaticStrings=True,
            ),
            tr("The maps to make."),
        )
        self.add(
            QgsProcessingParameterString("SCHEDULER", tr("Address of the scheduler"), optional=True),
            tr(
                "Where a Dask scheduler answers, as it prints it: tcp://10.0.0.1:8786. Layers, model and folder must "
                "have the same paths on all its machines. Give only one you trust: whoever runs it can run programs "
                "here. Left empty: worker processes are started on this machine."
            ),
        )
        self.add(
            QgsProcessingParameterNumber("WORKERS", tr("Workers"), optional=True),
            tr(
                "How many worker processes to start on this machine, from 1 to its cores. Left empty: one for each "
                "core but one. Not with an address."
            ),
        )
        self.add(
            QgsProcessingParameterNumber("TILE_SIZE", tr("Tile size (pixels)"), defaultValue=TILE_SIZE),
            tr(
                "Edge of the part that a worker does at once, a multiple of 256. Best are at least ten tiles per "
                "worker."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean("RESUME", tr("Keep whole tiles, and go on from them"), defaultValue=True),
            tr(
                "When the run is cancelled or fails, keep the tiles that are done, hidden beside the folder; with the "
                "same parameters the next run goes on from there. What a run with other parameters has kept is not "
                "touched, and a sentence says what is different. Unticked: start anew, and remove what was kept."
            ),
        )
        add_device(self, "cpu", tr("Where the workers compute. With graphics cards start one worker for each card."))
        self.add(memory_parameter(), MEMORY_HELP + tr(" It is the limit of each worker."), advanced=True)
        self.add(
            QgsProcessingParameterFolderDestination("FOLDER", tr("Folder for the mosaic")),
            tr(
                "A new or empty folder, on storage that all machines share. It gets classes.vrt and the like, which "
                "are the maps, and their tiles."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean("LOAD", tr("Load the maps into the project"), defaultValue=True),
            tr("Add the maps to the project, styled, as a group."),
        )
        self.add_figures()

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take the sensors out of their layers, and read the extent."""
        self._sensors = read_sensor_layers(self, parameters, context)
        self._extent = read_extent(self, parameters, context)

    def run_job(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress) -> Results:
        """Classify, have the maps loaded, and return figures and the folder."""
        model_path = self.parameterAsFile(parameters, "MODEL", context)
        folder = self.parameterAsString(parameters, "FOLDER", context)
        if not folder:
            raise OutputError(message("No folder is given for the mosaic. Choose a new or empty one."))
        chosen = self.parameterAsEnumStrings(parameters, "MAPS", context)
        has_workers = parameters.get("WORKERS") not in (None, "")
        mosaic = MosaicRequest(
            model_path=model_path,
            sensors=self._sensors.for_model(api.read_model(model_path)).sources(progress),
            kinds=tuple(kind for kind in KINDS if kind.value in chosen),
            folder=folder,
            extent=self._extent,
            tile_size=self.parameterAsInt(parameters, "TILE_SIZE", context),
            resume=self.parameterAsBool(parameters, "RESUME", context),
            refuse_other=True,
            **read_map_options(self, parameters, context),
        )
        request = ClusterRequest(
            mosaic,
            self.parameterAsString(parameters, "SCHEDULER", context).strip() or None,
            self.parameterAsInt(parameters, "WORKERS", context) if has_workers else None,
            str(python_interpreter()),
        )
        result = api.classify_on_cluster(request, progress)
        if self.parameterAsBool(parameters, "LOAD", context):
            load_as_group(context, result)
        for output in result.outputs:
            progress.inform(f"{output.kind.value}: {output.path}")
        return {"FOLDER": folder, **self.figures(result, progress)}
