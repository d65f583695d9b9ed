"""The algorithm ``mamol:classifybatch``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ...core import api
from ...core.contracts.classify import ClassifyRequest
from ...core.contracts.outputs import MAPS
from ...core.matching.scene_table import read_scene_table
from ...core.message import message
from ..classify.batch_form import build_batch_request
from ..language.words import tr
from .algorithm import FeedbackProgress, MamolAlgorithm, Results
from .grid_parameters import (
    MEMORY_HELP,
    memory_parameter,
)
from .listings import CLASSIFY_BATCH
from .run_parameters import add_device, add_map_options, add_model, read_map_options
from .scene_list import SCENE_FILES, SCENES, TABLE_HELP

KINDS = [row.kind for row in MAPS]


class ClassifyBatchAlgorithm(MamolAlgorithm):
    """Classifies several scenes in one go."""

    listing = CLASSIFY_BATCH
    introduction = message(
        "Classifies a list of scenes with one MaMOL model, one after another. A scene that cannot be classified "
        "stops no other; the log says which, and why. Existing files are never overwritten: new ones get a number."
    )
    modules = ("torch", "safetensors", "rasterio")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 (the name QGIS calls)
        """Declare parameters and results."""
        add_model(self)
        self.add(
            QgsProcessingParameterFile(SCENES, tr("Scenes"), fileFilter=tr(SCENE_FILES)),
            TABLE_HELP.format(columns="") + tr(" Sensors have the names the model knows them by."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "MAPS",
                tr("Maps"),
                [kind.value for kind in KINDS],
                allowMultiple=True,
                defaultValue=[KINDS[0].value],
                usesStaticStrings=True,
            ),
            tr("The maps to make of each scene."),
        )
        add_map_options(self)
        add_device(self)
        self.add(memory_parameter(), MEMORY_HELP, advanced=True)
        self.add(
            QgsProcessingParameterFolderDestination("FOLDER", tr("Folder for the maps")),
            tr("Where the maps are saved, named after model, scene and map. They are not loaded into the project."),
        )
        self.add_numbers(CLASSIFIED=tr("Scenes classified"), FAILED=tr("Scenes that failed"), SECONDS=tr("Seconds"))
        self.addOutput(QgsProcessingOutputString("SUMMARY", tr("Summary")))

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take nothing from layers: scenes are files."""

    def run_job(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress) -> Results:
        """Classify the scenes, and return how many there are, and where."""
        entries = read_scene_table(self.parameterAsFile(parameters, SCENES, context))
        chosen = self.parameterAsEnumStrings(parameters, "MAPS", context)
        folder = self.parameterAsString(parameters, "FOLDER", context)
        plan = ClassifyRequest(
            self.parameterAsFile(parameters, "MODEL", context),
            (),
            (),
            **read_map_options(self, parameters, context),
        )
        kinds = tuple(kind for kind in KINDS if kind.value in chosen)
        scenes = [(entry.name, entry.sensors) for entry in entries]
        dates = [entry.date for entry in entries]
        result = api.classify_batch(build_batch_request(plan, scenes, kinds, folder, dates=dates), progress)
        for scene in result.done:
            for output in scene.request.outputs:
                progress.inform(f"{scene.name}: {output.path}")
        progress.inform(result.summary)
        return {
            "FOLDER": folder,
            "CLASSIFIED": len(result.done),
            "FAILED": len(result.failed),
            "SECONDS": result.seconds,
            "SUMMARY": result.summary,
        }
