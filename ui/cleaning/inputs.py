"""What the Train page gives its tools for labels: sensors and labels as they stand on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Optional, Union

from qgis.core import QgsMapLayer

from ...core.contracts.labels import ClassEntry, LabelLayers, Labels
from ...core.contracts.sensors import SensorSource
from ..sources.scenes import DescribedScene


@dataclass(frozen=True)
class TrainingInputs:
    """Sensors and labels of the Train page.

    Attributes:
        sensors: the first is the reference.
        labels: None where there are none.
        classes: names and colours by code of the labels.
        layers: that a job reads.
        before: wraps a job's function, so that masks are read before it.
        scenes: returns further scenes, and the layers of these that a job reads; raises a MamolError where one cannot
            be used, or has no labels: unless it is told, by False, that it needs none.
        scene_name: of the first scene, where it has one.
    """

    sensors: tuple[SensorSource, ...]
    labels: Optional[Union[Labels, LabelLayers]]
    classes: tuple[ClassEntry, ...]
    layers: tuple[QgsMapLayer, ...]
    before: Callable[[Callable[..., Any]], Callable[..., Any]]
    scenes: Callable[..., tuple[tuple[DescribedScene, ...], list[QgsMapLayer]]] = lambda *_: ((), [])
    scene_name: str = ""


InputsOf = Callable[[], TrainingInputs]
"""Returns what stands on the page; raises a MamolError where that cannot be used."""
