"""SCENES, SCENE_NAME, LEAVE_SCENES_OUT, SCENE_STATISTICS: further scenes that one model is trained on."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...core import api
from ...core.contracts.labels import ClassEntry, LabelLayers, Labels
from ...core.contracts.scenes import NO_LABELS, TrainingScene
from ...core.contracts.sensors import SensorSource
from ...core.errors import LabelError, MamolError
from ...core.matching.scene_table import SceneEntry
from ...core.message import message
from ...core.progress import Progress
from ..language.words import tr
from ..sources.labels import labels_from_layer
from ..sources.scenes import named_like

SCENES, SCENE_NAME, LEAVE_SCENES_OUT = "SCENES", "SCENE_NAME", "LEAVE_SCENES_OUT"
SCENE_STATISTICS = "SCENE_STATISTICS"
SCENE_FILES = message("Scenes (*.csv *.json *.txt)")
TABLE_HELP = message(
    "A CSV table with a row for each sensor of each scene, and the columns scene, sensor, raster and, where "
    "wanted, {columns}bands; or the same as JSON. Paths are relative to the file. A scene may lack sensors that "
    "others have. Rows of one sensor in one scene are the dates of a series: their column date is the day of each "
    "raster, blank to have it found, and * for a raster that alone holds several dates."
)
SCENES_HELP = (
    message(
        "Further scenes that the model learns from, beside the sensors and labels above: other places or dates, each "
        "on a grid of its own. "
    )
    + TABLE_HELP.format(columns=message("date, labels, field, "))
    + message(" Sensors and classes are matched by their names.")
)
SCENE_NAME_HELP = message(
    "What the scene of the sensors and labels above is called in the report. Left empty: scene 1."
)
SCENES_TO_SEARCH_HELP = (
    message(
        "Further scenes to search, beside the sensors above, each on a grid of its own; the places come from all of "
        "them. "
    )
    + TABLE_HELP.format(columns=message("labels, field, "))
    + message(" Sensors have the model's names. Labels say what is labelled already; a scene may have none.")
)
SCENE_TO_SEARCH_NAME_HELP = message(
    "What the scene of the sensors above is called in the field scene. Left empty: scene 1."
)
LEAVE_SCENES_OUT_HELP = message(
    "Train once more without each scene, and measure accuracy on it: what to expect of a scene the model has not "
    "seen. Takes one more training run per scene."
)
SCENE_STATISTICS_HELP = message(
    "Bring each scene's values to those of the first, by a scale and an offset of each band from its own "
    "statistics, in training and wherever the model is used. For scenes with other light, season or calibration; "
    "it does harm where the land cover is another. Otherwise all scenes share means and scales."
)


def scenes_parameters() -> tuple[tuple[QgsProcessingParameterDefinition, str], ...]:
    """Build the four parameters, each with its help."""
    leave_out = QgsProcessingParameterBoolean(LEAVE_SCENES_OUT, tr("Leave each scene out once"), defaultValue=False)
    own = QgsProcessingParameterBoolean(SCENE_STATISTICS, tr("Statistics of each scene"), defaultValue=False)
    return (*named_scenes_parameters(), (leave_out, LEAVE_SCENES_OUT_HELP), (own, SCENE_STATISTICS_HELP))


def named_scenes_parameters() -> tuple[tuple[QgsProcessingParameterDefinition, str], ...]:
    """Build SCENES and SCENE_NAME, each with its help."""
    table = QgsProcessingParameterFile(SCENES, tr("Further scenes"), optional=True, fileFilter=tr(SCENE_FILES))
    name = QgsProcessingParameterString(SCENE_NAME, tr("Name of this scene"), optional=True)
    return (table, SCENES_HELP), (name, SCENE_NAME_HELP)


def scenes_to_search_parameters() -> tuple[tuple[QgsProcessingParameterDefinition, str], ...]:
    """Build SCENES and SCENE_NAME of a search, each with its help."""
    (table, _), (name, _) = named_scenes_parameters()
    return (table, SCENES_TO_SEARCH_HELP), (name, SCENE_TO_SEARCH_NAME_HELP)


def read_training_scenes(
    path: str,
    known: Sequence[ClassEntry],
    first: Sequence[ClassEntry],
    first_labels: Labels | LabelLayers | None,
    progress: Progress,
    sensors: Sequence[SensorSource] = (),
    needs_labels: bool = True,
) -> tuple[TrainingScene, ...]:
    """Read the scenes of a table, and their labels. Call it off the main thread.

    Args:
        path: of the table; empty is none.
        known: classes that the analyst gave.
        first: those of the first scene, which name what has no name of its own.
        first_labels: of the first scene; None where it has none.
        progress: asked before each scene whether to stop.
        sensors: of the first scene; what is a series there is one in every scene.
        needs_labels: whether a scene without labels is refused.

    Raises:
        MamolError: the table, or a scene's labels, cannot be used.
        Cancelled: when the analyst cancelled.
    """
    scenes = []
    series = [source.name for source in sensors if source.is_series]
    for entry in api.read_scene_table(path, progress, series) if path else ():
        progress.check()
        scenes.append(_scene(entry, known, first, first_labels, needs_labels))
    return tuple(scenes)


def _scene(
    entry: SceneEntry,
    known: Sequence[ClassEntry],
    first: Sequence[ClassEntry],
    first_labels: Labels | LabelLayers | None,
    needs_labels: bool,
) -> TrainingScene:
    if not entry.labels and not needs_labels:
        return TrainingScene(entry.name, entry.sensors, NO_LABELS, date=entry.date)
    if not entry.labels:
        raise LabelError(
            message(
                "Scene '{entry}' has no labels. Give a file under 'labels' in its first row, or leave it out.",
                entry=entry.name,
            )
        )
    try:
        labels, classes = labels_from_layer(entry.labels, entry.field, known)
    except MamolError as error:
        raise type(error)(message("Scene '{entry}': {error}", entry=entry.name, error=error)) from error
    return TrainingScene(entry.name, entry.sensors, labels, named_like(classes, first, first_labels), entry.date)
