"""A model of a scene, trained with the fast preset, for what is measured on its maps."""

from __future__ import annotations

from pathlib import Path

from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.sensors import SensorSource
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.progress import Progress
from mamol.core.training.train import train

from .study.sets import StudySet


def train_fast(scene: StudySet, model: Path) -> tuple[SensorSource, ...]:
    """Train on a scene's own labels, on the CPU.

    Args:
        scene: a scene that is at hand.
        model: the file to write.

    Returns:
        The scene's sensors.
    """
    sensors = tuple(SensorSource(name, str(scene.folder / file)) for name, file in scene.sensors.items())
    labels = LabelRaster(str(scene.folder / scene.labels))
    train(TrainRequest(sensors, labels, str(model), preset=Preset.FAST, device="cpu"), Progress())
    return sensors
