"""Where to label next: what is asked, and what comes back; frozen, plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Union

from .labels import ClassEntry, LabelLayers, Labels
from .scenes import TrainingScene
from .sensors import Cover, Extent, SensorSource


@dataclass(frozen=True)
class NextLabelsRequest:
    """Look for the places where one more label would help a model most.

    Attributes:
        model_path: the model file.
        sensors: the scene.
        output: the GeoPackage of points to write; None writes none.
        map_path: the raster of how much a label would help, 0 to 1; None writes none.
        labels: what is labelled already: there no place is chosen, and classes with few labels count more; None in
            every scene takes the classes' areas in the map instead.
        classes: names by code of the labels.
        count: how many places.
        extent: the part to look at; None is the ground of ``cover``.
        seed: of the choice of tiles where the scene is large.
        device, cover, pixel_size: as in :class:`.classify.ClassifyRequest`.
        scenes: further scenes to look at; their labels may be :data:`.scenes.NO_LABELS`. A map is of one scene only.
        scene_name: what the first scene is called where there are others; empty is "scene 1".
    """

    model_path: str
    sensors: tuple[SensorSource, ...]
    output: Optional[str] = None
    map_path: Optional[str] = None
    labels: Optional[Union[Labels, LabelLayers]] = None
    classes: tuple[ClassEntry, ...] = ()
    count: int = 20
    extent: Optional[Extent] = None
    seed: int = 0
    device: str = "auto"
    cover: Cover = Cover.UNION
    pixel_size: Optional[float] = None
    scenes: tuple[TrainingScene, ...] = ()
    scene_name: str = ""


@dataclass(frozen=True)
class PlaceToLabel:
    """A pixel where a label would help.

    Attributes:
        x, y: its centre, in the CRS of its extent.
        score: how much a label would help, 0 to 1.
        disagreement: part of the combinations of sensors that give another class than all sensors together, 0 to 1.
        confidence: of the class with all sensors, 0 to 1.
        mapped: the class with all sensors.
        other: the class that most of the combinations that disagree give; empty where none does.
        why: the same as a sentence.
        extent: the rectangle around the pixel, in the CRS of its scene.
        scene: the name of its scene; empty where there is one only.
    """

    x: float
    y: float
    score: float
    disagreement: float
    confidence: float
    mapped: str
    other: str
    why: str
    extent: Extent
    scene: str = ""


@dataclass(frozen=True)
class NextLabelsResult:
    """Where to label next.

    Attributes:
        places: spread over the scenes, those where a label helps most first.
        crs: WKT of the points that were written: that of the scenes where they have but one, else longitude and
            latitude (EPSG:4326).
        classes: the model's classes.
        looked_at: pixels that were looked at.
        output, map_path: what was written, or None.
        seconds: time of the whole job.
        warnings: sentences the analyst should read.
    """

    places: tuple[PlaceToLabel, ...]
    crs: str
    classes: tuple[ClassEntry, ...]
    looked_at: int
    output: Optional[str]
    map_path: Optional[str]
    seconds: float
    warnings: tuple[str, ...] = ()
