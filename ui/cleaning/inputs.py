"""What the Train page gives its tools for labels: sensors and labels as they stand on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Optional, Union

from qgis.core import QgsMapLayer

from ...core.contracts.labels import ClassEntry, LabelLayers, Labels
from ...core.contracts.sensors import SensorSource


@dataclass(frozen=True)
class TrainingInputs:
    """Sensors and labels of the Train page.

    Attributes:
        sensors: the first is the reference.
        labels: None where there are none.
        classes: names and colours by code of the labels.
        layers: that a job reads.
        before: wraps a job's function, so that masks are read before it.
    """

    sensors: tuple[SensorSource, ...]
    labels: Optional[Union[Labels, LabelLayers]]
    classes: tuple[ClassEntry, ...]
    layers: tuple[QgsMapLayer, ...]
    before: Callable[[Callable[..., Any]], Callable[..., Any]]


InputsOf = Callable[[], TrainingInputs]
"""Returns what stands on the page; raises a MamolError where that cannot be used."""
