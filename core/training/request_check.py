"""Whether what is asked of a training can work at all."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from pathlib import Path

from ..contracts.labels import ClassEntry, LabelRaster
from ..contracts.limits import MOST_SENSORS
from ..contracts.strict_json import LONGEST_TEXT, is_text
from ..contracts.train import TrainRequest
from ..errors import LabelError, MamolError, OutputError, SensorError
from ..message import message
from ..raster.labels.layers import shows
from .scene_requests import check_scenes, label_layers_of, scenes_of, sensors_of

LARGEST_SEED = 2**31 - 1
MOST_FOLDS = 20
MOST_BUFFER = 20
SHOWN_OF_NAME = 40


def check_request(request: TrainRequest) -> None:
    """Check what is asked for before anything is read.

    Args:
        request: the request.

    Raises:
        MamolError: what cannot work, and what to do.
    """
    count = len(sensors_of(request))
    if not 1 <= count <= MOST_SENSORS:
        raise SensorError(
            message(
                "{count} sensors were chosen; a model takes 1 to {most_sensors}.",
                count=count,
                most_sensors=MOST_SENSORS,
            )
        )
    check_scenes(request)
    if not request.model_path.strip():
        raise OutputError(message("No file was chosen to save the model to."))
    if not 0 <= request.seed <= LARGEST_SEED:
        raise MamolError(
            message(
                "The seed is {seed}; choose a whole number from 0 to {largest_seed:,}.",
                seed=request.seed,
                largest_seed=LARGEST_SEED,
            )
        )
    if not 0 <= request.inner_buffer <= MOST_BUFFER:
        raise LabelError(
            message(
                "The inner buffer of labelled places is {inner_buffer} pixels; choose 0 to {most_buffer}.",
                inner_buffer=request.inner_buffer,
                most_buffer=MOST_BUFFER,
            )
        )
    if not 1 <= request.folds <= MOST_FOLDS:
        raise MamolError(
            message(
                "Accuracy cannot be measured in {folds} folds; choose 1 (one split) to {most_folds}.",
                folds=request.folds,
                most_folds=MOST_FOLDS,
            )
        )
    _refuse_labels_as_sensor(request)


def _refuse_labels_as_sensor(request: TrainRequest) -> None:
    """Refuse a sensor that shows the network the labels themselves."""
    scenes = scenes_of(request)
    layers = [layer.labels for scene in scenes for layer in label_layers_of(scene)]
    rasters = [labels for labels in layers if isinstance(labels, LabelRaster)]
    for sensor, labels in itertools.product([one for scene in scenes for one in scene.sensors], rasters):
        if shows(sensor, labels):
            raise LabelError(
                message(
                    "Sensor '{sensor}' is the label layer itself ('{file}'): the model would only copy the labels, "
                    "and its accuracy would say nothing. Leave that sensor out, or choose other labels.",
                    sensor=sensor.name,
                    file=Path(labels.path).name,
                )
            )


def check_class_names(classes: Sequence[ClassEntry]) -> None:
    """Check that a model can keep the names of its classes, before anything is learnt.

    Raises:
        LabelError: one is too long, or holds what no file can.
    """
    for entry in classes:
        if not is_text(entry.name):
            raise LabelError(
                message(
                    "A model cannot keep the class name that begins '{name}': it has {length:,} characters, of "
                    "{longest:,} at most, or invalid ones. Choose another class field, or rename the class.",
                    name="".join(one for one in entry.name[:SHOWN_OF_NAME] if one.isprintable()),
                    length=len(entry.name),
                    longest=LONGEST_TEXT,
                )
            )
