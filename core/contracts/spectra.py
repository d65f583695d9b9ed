"""Regions grown from a click, and how the classes of labels differ in the sensors: frozen, plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional, Union

from .cleaning import LabelChoice
from .labels import ClassEntry, LabelLayers, Labels
from .scenes import TrainingScene
from .sensors import Cover, SensorSource


@dataclass(frozen=True)
class GrowRequest:
    """Grow a region of like pixels from a point.

    Attributes:
        sensor: whose pixels are compared.
        x, y: the point.
        crs: WKT or "EPSG:n" of the point.
        tolerance: how far a pixel may be from those around the point: the root of the mean square difference of its
            bands, each in standard deviations of the ground around; 0 is the pixel alone.
    """

    sensor: SensorSource
    x: float
    y: float
    crs: str
    tolerance: float = 0.5


@dataclass(frozen=True)
class GrownRegion:
    """A region.

    Attributes:
        geometry: a GeoJSON-like polygon along the edges of pixels.
        crs: WKT of it.
        pixels: how many it holds.
        warnings: sentences the analyst should read.
    """

    geometry: Mapping[str, Any]
    crs: str
    pixels: int
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class SpectraRequest:
    """Compute the mean and spread of each class in each sensor, and how well classes can be told from one another.

    Attributes:
        sensors: the first is the reference.
        labels: as training takes them.
        classes: names and colours by code of the labels.
        choices: about labelled places, as in training.
        cover, pixel_size: as in :class:`.train.TrainRequest`.
        scenes: further scenes that a model is trained on; they are read as training reads them.
        scene_name: what the first scene is called where there are others; empty is "scene 1".
    """

    sensors: tuple[SensorSource, ...]
    labels: Union[Labels, LabelLayers]
    classes: tuple[ClassEntry, ...] = ()
    choices: tuple[LabelChoice, ...] = ()
    cover: Cover = Cover.UNION
    pixel_size: Optional[float] = None
    scenes: tuple[TrainingScene, ...] = ()
    scene_name: str = ""


@dataclass(frozen=True)
class ClassSpectrum:
    """A class in a sensor: the mean and standard deviation of each band over some of its labelled pixels."""

    entry: ClassEntry
    pixels: int
    mean: tuple[float, ...]
    spread: tuple[float, ...]


@dataclass(frozen=True)
class Separability:
    """The Jeffries-Matusita distance of two classes, 0 (the same) to 2 (apart); NaN where there are too few pixels."""

    first: str
    second: str
    distance: float


@dataclass(frozen=True)
class SensorSpectra:
    """What one sensor, or all together, shows of the classes.

    Attributes:
        sensor: its name; empty is all sensors together, which have no spectra.
        bands: their names; numbers where they have none.
        wavelengths: in nanometres; empty where not known.
        classes: those that have pixels in it.
        pairs: every two of them, those hardest to tell apart first.
    """

    sensor: str
    bands: tuple[str, ...]
    wavelengths: tuple[float, ...]
    classes: tuple[ClassSpectrum, ...]
    pairs: tuple[Separability, ...]


@dataclass(frozen=True)
class SceneSpectra:
    """The classes of one scene of several, in each sensor, and in all of its sensors together last."""

    name: str
    sensors: tuple[SensorSpectra, ...]


@dataclass(frozen=True)
class SpectraResult:
    """The classes in each sensor, and in all sensors together last where there are several.

    Attributes:
        sensors: of several scenes the pixels of all together.
        warnings: sentences the analyst should read.
        scenes: of several scenes each by itself; empty of one.
    """

    sensors: tuple[SensorSpectra, ...]
    warnings: tuple[str, ...] = ()
    scenes: tuple[SceneSpectra, ...] = ()
