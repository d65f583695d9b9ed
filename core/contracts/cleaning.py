"""Checking labels, choosing what becomes of them, and where to label next: frozen, plain data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Optional, Union

from .labels import ClassEntry, LabelLayers, Labels
from .scenes import TrainingScene
from .sensors import Cover, Extent, SensorSource


class LabelAction(str, Enum):
    """What becomes of a labelled place in training: left out, or given another class."""

    EXCLUDE = "exclude"
    RELABEL = "relabel"


@dataclass(frozen=True)
class LabelChoice:
    """What the analyst decided about one labelled place; the label layer itself is not touched.

    A place is found again by a point that lies in it, so a choice holds for polygons, points and rasters alike, and
    whatever their features are numbered.

    Attributes:
        x, y: a point in the place.
        crs: WKT or "EPSG:n" of the point.
        action: what becomes of the place.
        class_name: the class it had when the choice was made; where it has another by now the choice is passed over.
            Empty takes it with any class.
        new_class: the name of the class it gets; for RELABEL.
        scene: the name of the further scene whose label it is; empty is the first, or only, scene.
    """

    x: float
    y: float
    crs: str
    action: LabelAction
    class_name: str = ""
    new_class: str = ""
    scene: str = ""


def choices_of(choices: Iterable[LabelChoice], *scenes: str) -> tuple[LabelChoice, ...]:
    """Return the choices about the labels of a scene.

    Args:
        choices: about any.
        scenes: the names the scene goes by; the first has the empty one too.
    """
    return tuple(one for one in choices if one.scene in scenes)


class LabelReason(str, Enum):
    """Why a labelled place is suspicious."""

    MODEL = "model"
    FAR = "far"
    NEIGHBOURS = "neighbours"
    CONFLICT = "conflict"
    EDGE = "edge"


@dataclass(frozen=True)
class SuspiciousPlace:
    """A labelled place (polygon, point, patch of a raster) that may be wrong.

    Attributes:
        x, y: a point in it, in the CRS of its extent.
        extent: the rectangle around it, in the CRS of its scene.
        class_name: the class it is labelled with; empty where labels of different classes meet.
        suggested: the class that a model of the other places gives it; empty where that is its own or not known.
        pixels: labelled pixels in it.
        score: how suspicious it is, 0 to 1; several reasons add up.
        reasons: why, the weightiest first.
        why: the same as a sentence.
        scene: the name of the further scene it lies in; empty in the first, or only, scene.
    """

    x: float
    y: float
    extent: Extent
    class_name: str
    suggested: str
    pixels: int
    score: float
    reasons: tuple[LabelReason, ...]
    why: str
    scene: str = ""


@dataclass(frozen=True)
class CheckLabelsRequest:
    """Look for labels that may be wrong.

    Attributes:
        sensors: those of training; the first is the reference.
        labels: as training takes them.
        classes: names and colours by code of the labels.
        output: the GeoPackage of points to write; None writes none.
        choices: what was decided before: the labels are checked as the choices leave them, and their effect on the
            accuracy of a forest is measured.
        most: how many places are listed.
        seed: of every random choice.
        cover: which ground is used where the sensors do not cover the same.
        pixel_size: edge of a pixel in metres; None is the reference's own.
        scenes: further scenes that a model is trained on; each one's labels are checked among themselves.
        scene_name: what the first scene is called where there are others; empty is "scene 1".
    """

    sensors: tuple[SensorSource, ...]
    labels: Union[Labels, LabelLayers]
    classes: tuple[ClassEntry, ...] = ()
    output: Optional[str] = None
    choices: tuple[LabelChoice, ...] = ()
    most: int = 200
    seed: int = 0
    cover: Cover = Cover.UNION
    pixel_size: Optional[float] = None
    scenes: tuple[TrainingScene, ...] = ()
    scene_name: str = ""


@dataclass(frozen=True)
class CleaningEffect:
    """What choices change in the accuracy of a forest, on the same held-out pixels: those whose label they left alone.

    Attributes:
        before: overall accuracy of a forest that learnt the labels as they are, 0 to 1.
        after: of one that learnt them as the choices leave them.
        pixels: pixels that both were asked about.
        excluded: labelled pixels that were left out.
        relabelled: labelled pixels that got another class.
    """

    before: float
    after: float
    pixels: int
    excluded: int
    relabelled: int


@dataclass(frozen=True)
class CheckLabelsResult:
    """What was found.

    Attributes:
        places: the suspicious places, the most suspicious first.
        crs: WKT of the first scene, and of the places in it.
        classes: the classes of the labels, of all scenes.
        checked: labelled places that were looked at.
        accuracy: cross-validated overall accuracy of a forest on the labels as they were checked, 0 to 1; NaN where no
            ground could be held out.
        effect: of the choices; None where there are none, or nothing could be measured.
        output: the GeoPackage that was written, or None.
        seconds: time of the whole job.
        warnings: sentences the analyst should read.
    """

    places: tuple[SuspiciousPlace, ...]
    crs: str
    classes: tuple[ClassEntry, ...]
    checked: int
    accuracy: float
    effect: Optional[CleaningEffect]
    output: Optional[str]
    seconds: float
    warnings: tuple[str, ...] = ()
