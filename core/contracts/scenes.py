"""Several scenes: those that one model is trained on, and those that are classified in one go; frozen, plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

from ..message import message
from ..text import counted, listed
from .classify import ClassifyRequest, ClassifyResult
from .labels import ClassEntry, LabelFeatures, LabelLayers, Labels
from .sensors import SensorSource

NO_LABELS = LabelFeatures((), "", "")
"""Of a scene that has none; only the search for places to label takes such a scene."""


@dataclass(frozen=True)
class TrainingScene:
    """A place, or a date, that a model is trained on beside others: sensors and labels on a grid of their own.

    Attributes:
        name: what it is called; no two scenes share a name.
        sensors: at least one. A sensor is the same in all scenes that have one of its name; it may be missing here.
        labels: where the class of a pixel comes from; classes of one name are one class in all scenes.
        classes: names and colours by value in the labels, as in :class:`~mamol.core.contracts.train.TrainRequest`.
        date: when it was seen, for people; empty where not known.
    """

    name: str
    sensors: tuple[SensorSource, ...]
    labels: Union[Labels, LabelLayers]
    classes: tuple[ClassEntry, ...] = ()
    date: str = ""


@dataclass(frozen=True)
class SceneToClassify:
    """One scene of several that are classified with one model.

    Attributes:
        name: what it is called.
        request: its sensors and maps.
        date: when it was seen: the day of a raster that alone is a sensor which the model knows as a series.
    """

    name: str
    request: ClassifyRequest
    date: str = ""


@dataclass(frozen=True)
class ClassifyBatchRequest:
    """Classify several scenes, one after another; no two may write the same file."""

    scenes: tuple[SceneToClassify, ...]


@dataclass(frozen=True)
class BatchOutcome:
    """What became of a scene: its result, or else the sentence that says what was wrong with it."""

    name: str
    request: ClassifyRequest
    result: ClassifyResult | None
    problem: str = ""


@dataclass(frozen=True)
class ClassifyBatchResult:
    """Scenes that were classified, or not.

    Attributes:
        scenes: what became of each, in the order asked for.
        seconds: time of the whole job.
        warnings: sentences the analyst should read, each with the scene's name; the failed ones come first.
    """

    scenes: tuple[BatchOutcome, ...]
    seconds: float
    warnings: tuple[str, ...] = ()

    @property
    def done(self) -> tuple[BatchOutcome, ...]:
        """The scenes that were classified."""
        return tuple(scene for scene in self.scenes if scene.result is not None)

    @property
    def failed(self) -> tuple[BatchOutcome, ...]:
        """The scenes that were not."""
        return tuple(scene for scene in self.scenes if scene.result is None)

    @property
    def summary(self) -> str:
        """How many scenes were classified, and which were not, in a sentence."""
        summary = message(
            "{done} of {scenes} classified.", done=len(self.done), scenes=counted(len(self.scenes), "scene")
        )
        if self.failed:
            names = listed([f"'{one.name}'" for one in self.failed])
            summary += message(" Not classified: {names}.", names=names)
        return summary
