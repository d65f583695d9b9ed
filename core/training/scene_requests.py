"""The scenes of a training request, and what must not be true of them; nothing is read."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace

from ..contracts.cleaning import LabelChoice
from ..contracts.labels import LabelFeatures, LabelLayer, LabelLayers, LabelRaster
from ..contracts.scenes import TrainingScene
from ..contracts.sensors import SensorSource
from ..contracts.train import TrainRequest
from ..errors import LabelError, SensorError
from ..message import message
from ..text import counted, listed

FIRST_NAME = "scene 1"


def scenes_of(request: TrainRequest) -> tuple[TrainingScene, ...]:
    """Return the scenes of a request, also where it has but one."""
    name = request.scene_name.strip() or FIRST_NAME
    first = TrainingScene(name, request.sensors, request.labels, request.classes, request.scene_date)
    return (first, *request.scenes)


def request_for(request: TrainRequest, scene: TrainingScene) -> TrainRequest:
    """Return the request as if one of its scenes were the only one; that of a single scene is the request itself."""
    if not request.scenes:
        return request
    return replace(request, sensors=scene.sensors, labels=scene.labels, classes=scene.classes, scenes=())


def label_layers_of(scene: TrainingScene) -> tuple[LabelLayer, ...]:
    """Return the label layers of a scene, also where it has but one."""
    labels = scene.labels
    return labels.layers if isinstance(labels, LabelLayers) else (LabelLayer(labels, scene.classes),)


def sensors_of(request: TrainRequest) -> tuple[SensorSource, ...]:
    """Return each sensor of a request once, as the first scene that has it gives it."""
    if not request.scenes:
        return request.sensors
    found: dict[str, SensorSource] = {}
    for scene in scenes_of(request):
        for source in scene.sensors:
            found.setdefault(source.name, source)
    return tuple(found.values())


def check_scenes(request: TrainRequest) -> None:
    """Refuse scenes that cannot be trained on together.

    Raises:
        SensorError: a scene has no name, no sensor, no sensor that others have too, or is listed twice.
        LabelError: a scene has no labels.
    """
    scenes = scenes_of(request)
    if len(scenes) == 1:
        return
    refuse_nameless(scenes)
    for scene in scenes:
        refuse_without_sensor(scene)
        if not has_labels(scene):
            raise LabelError(
                message("Scene '{scene}' has no labels. Choose labels for it, or leave it out.", scene=scene.name)
            )
    refuse_same_files(scenes)
    _refuse_strangers(scenes)


def refuse_nameless(scenes: Sequence[TrainingScene]) -> None:
    """Refuse scenes without a name, or with one that another has.

    Raises:
        SensorError: that is so.
    """
    names = [scene.name.strip() for scene in scenes]
    if not all(names):
        raise SensorError(message("A scene has no name. Give each scene a name of its own."))
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise SensorError(
            message(
                "Two scenes are called '{twice}'. Give each scene a name of its own, and list it once.", twice=twice[0]
            )
        )


def refuse_without_sensor(scene: TrainingScene) -> None:
    """Refuse a scene without a sensor.

    Raises:
        SensorError: it has none.
    """
    if not scene.sensors:
        raise SensorError(
            message("Scene '{scene}' has no sensor. Give it at least one, or leave it out.", scene=scene.name)
        )


def has_labels(scene: TrainingScene) -> bool:
    """Return whether a scene has labels, as far as that is known before a file is read."""
    return any(_has_labels(layer) for layer in label_layers_of(scene))


def _has_labels(layer: LabelLayer) -> bool:
    labels = layer.labels
    if isinstance(labels, LabelRaster):
        return bool(labels.path)
    return isinstance(labels, LabelFeatures) and bool(labels.features)


def refuse_same_files(scenes: Sequence[TrainingScene]) -> None:
    """Refuse a scene that is there under two names: its fields would be trained on and held out at once.

    Raises:
        SensorError: two scenes have the same rasters.
    """
    seen: dict[tuple[object, ...], str] = {}
    for scene in scenes:
        rasters = (raster for source in scene.sensors for raster in source.rasters)
        files = tuple(sorted((os.path.realpath(path), bands) for path, bands in rasters))
        if files in seen:
            raise SensorError(
                message(
                    "Scenes '{seen}' and '{scene}' have the same rasters: it is one scene, listed twice. Leave one of "
                    "them out, or give its labels as a second label layer of the other.",
                    seen=seen[files],
                    scene=scene.name,
                )
            )
        seen[files] = scene.name


def _refuse_strangers(scenes: tuple[TrainingScene, ...]) -> None:
    """Refuse scenes that no sensor joins with the first, directly or by way of others."""
    sensors = {scene.name: {source.name for source in scene.sensors} for scene in scenes}
    joined, waiting = set(sensors[scenes[0].name]), [scene.name for scene in scenes[1:]]
    while waiting:
        near = [name for name in waiting if sensors[name] & joined]
        if not near:
            own = listed(sorted(sensors[waiting[0]]))
            raise SensorError(
                message(
                    "Scene '{waiting}' has no sensor in common with the others: it has {own}, they have {joined}. "
                    "Sensors are matched by name; rename them, or train a model of its own.",
                    waiting=waiting[0],
                    own=own,
                    joined=listed(sorted(joined)),
                )
            )
        joined.update(*(sensors[name] for name in near))
        waiting = [name for name in waiting if name not in near]


def told_of_strange_choices(choices: Sequence[LabelChoice], names: Sequence[str]) -> list[str]:
    """Describe the choices about labels of scenes that are not among those there are.

    Args:
        choices: about single labels.
        names: of the scenes.
    """
    strange = [one.scene for one in choices if one.scene and one.scene not in names]
    if not strange:
        return []
    one = len(strange) == 1
    return [
        message(
            "{choices} about labels {is_or_are} of {scenes}, not among the scenes here, and {was_or_were} passed over.",
            choices=counted(len(strange), "choice"),
            is_or_are=message("is") if one else message("are"),
            scenes=listed([f"'{name}'" for name in dict.fromkeys(strange)]),
            was_or_were=message("was") if one else message("were"),
        )
    ]
