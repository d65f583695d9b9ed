"""The scenes a model is trained on: open, with their labels, and read one after another into one set of samples.

Each scene keeps its own grid. Where pixels of several are together, as if the grids lay below one another with a gap
in between, a row tells which scene a pixel is from, and no two scenes have neighbours or a ground unit in common.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from ..contracts.labels import ClassEntry
from ..contracts.scenes import TrainingScene
from ..contracts.sensors import SensorSource
from ..contracts.train import TrainRequest
from ..errors import MamolError, RasterError
from ..inference.value_check import strange_codes
from ..message import message
from ..progress import Progress
from ..raster.reference_grid import training_grid
from ..raster.sensor_file import CATEGORICAL
from ..raster.sensors import SensorStack, open_sensors
from .label_layers import Weights
from .packed_split import PackedSplit
from .scene_requests import scenes_of
from .split import Split
from .start import Start, sensor_specs

GAP = 64
"""Rows between two scenes: more than windows reach."""


@dataclass(frozen=True)
class OpenScene:
    """A scene whose sensors are open.

    Attributes:
        scene: as it was asked for.
        stack: its open sensors.
        first_row: of its grid, where the pixels of several scenes are together.
    """

    scene: TrainingScene
    stack: SensorStack
    first_row: int = 0

    @property
    def name(self) -> str:
        """What it is called."""
        return self.scene.name


@dataclass(frozen=True)
class Grounds:
    """The labels of all scenes, and what of them is held out; units have numbers of their own in every scene.

    Attributes:
        splits: of each scene.
        first_rows: of each scene.
        classes: of all scenes.
        weights: of each scene how often each pixel, (height, width), is learnt; None where all are as often.
        edges: of each scene the labelled pixels, (height, width), that may be mixed and are not trained on, or None.
    """

    splits: tuple[Split | PackedSplit, ...]
    first_rows: tuple[int, ...]
    classes: tuple[ClassEntry, ...]
    weights: tuple[Weights, ...] = ()
    edges: tuple[NDArray[np.bool_] | None, ...] = ()

    @property
    def is_weighted(self) -> bool:
        """Whether some pixels are learnt more often than others."""
        return any(own is not None for own in self.weights)

    def edges_of(self, number: int) -> NDArray[np.bool_] | None:
        """Return the pixels of a scene that may be mixed; None is none."""
        return self.edges[number] if self.edges else None

    @property
    def folds(self) -> int:
        """Number of folds, the same in all scenes."""
        return self.splits[0].folds

    @property
    def kind(self) -> str:
        """What the units are, "fields", "patches" or "blocks": the least of what the scenes have."""
        kinds = {split.kind for split in self.splits}
        return kinds.pop() if len(kinds) == 1 else "blocks" if "blocks" in kinds else "fields"

    @property
    def shared(self) -> float:
        """Share of the held-out pixels whose own field or patch is also trained on, 0 to 1."""
        if len(self.splits) == 1:
            return self.splits[0].shared
        held = [int(np.count_nonzero(split.held)) for split in self.splits]
        return sum(split.shared * count for split, count in zip(self.splits, held)) / max(1, sum(held))

    @property
    def unmeasured(self) -> tuple[int, ...]:
        """Values of classes that are trained but held out in no scene."""
        if len(self.splits) == 1:
            return self.splits[0].unmeasured
        there = {entry.value for entry in self.classes}
        for split in self.splits:
            there -= set(np.unique(split.labels[split.held > 0]).tolist())
        return tuple(sorted(there))

    def last_units(self) -> tuple[int, ...]:
        """Return the largest number of a ground unit in each scene; smaller ones are of the scenes before."""
        found, last = [], 0
        for split in self.splits:
            last = int(split.units.max(initial=last))
            found.append(last)
        return tuple(found)

    def split(self, number: int) -> Split:
        """Return the split of a scene, spread over its grid."""
        split = self.splits[number]
        return split.spread() if isinstance(split, PackedSplit) else split

    def scene_of(self, places: Tensor) -> NDArray[np.int64]:
        """Return the number, from 0, of the scene that each of the places (n, 2) is in."""
        rows = places[:, 0].cpu().numpy()
        return np.asarray(np.searchsorted(np.asarray(self.first_rows), rows, side="right") - 1, dtype=np.int64)

    def units_at(self, places: Tensor) -> NDArray[np.int64]:
        """Return the ground unit of each labelled pixel at the places (n, 2)."""
        own, found = self.scene_of(places), np.zeros(len(places), dtype=np.int64)
        rows, columns = places.cpu().long().numpy().T
        for number, split in enumerate(self.splits):
            here = own == number
            if here.any():
                found[here] = split.units_at(rows[here] - self.first_rows[number], columns[here])
        return found

    def weights_at(self, places: Tensor) -> NDArray[np.float32]:
        """Return how often each labelled pixel at the places (n, 2) is learnt."""
        own, found = self.scene_of(places), np.ones(len(places), dtype=np.float32)
        rows, columns = places.cpu().long().numpy().T
        for number, weights in enumerate(self.weights):
            here = own == number
            if weights is not None and here.any():
                found[here] = weights[rows[here] - self.first_rows[number], columns[here]]
        return found


@contextmanager
def open_scenes(request: TrainRequest, begin: Start, progress: Progress) -> Iterator[tuple[OpenScene, ...]]:
    """Open the sensors of all scenes; they are closed when the context is left.

    The first scene is opened as one that is alone; the others have pixels of its size, and their sensors the bands
    that the first scene with them has.

    Args:
        request: what to train on, and how.
        begin: what training starts from.
        progress: asked before each scene whether to stop.

    Raises:
        SensorError: as :func:`~mamol.core.raster.sensors.open_sensors`.
        RasterError: likewise; or a sensor has other bands in one scene than in another.
        Cancelled: when the progress says so.
    """
    names = [source.name for source in begin.sources]
    known, firsts = dict(begin.known), dict.fromkeys(begin.known, "")
    found: list[OpenScene] = []
    model_grid, row = None, 0
    scenes = scenes_of(request)
    with ExitStack() as opened:
        for scene in scenes:
            progress.check()
            sources: list[SensorSource] = sorted(scene.sensors, key=lambda one: names.index(one.name))
            reference = scene.sensors[0].name if scene.sensors and not found else None
            opening = open_sensors(
                sources,
                known,
                reference,
                is_training=True,
                model_grid=model_grid,
                order=names if found else (),
                cover=request.cover,
                pixel_size=request.pixel_size,
            )
            with _about(scene, len(scenes) > 1, firsts):
                stack = opened.enter_context(opening)
            found.append(OpenScene(scene, stack, row))
            row += stack.grid.height + GAP
            model_grid = model_grid or training_grid(stack.grid)
            for spec in sensor_specs(stack, None, known):
                known.setdefault(spec.name, spec)
                firsts.setdefault(spec.name, scene.name)
        yield tuple(found)


@contextmanager
def _about(scene: TrainingScene, is_one_of_several: bool, firsts: dict[str, str]) -> Iterator[None]:
    """Say of which scene an error is, and which scene's bands are the measure."""
    try:
        yield
    except MamolError as error:
        if not is_one_of_several:
            raise
        shared = [name for name in (source.name for source in scene.sensors) if firsts.get(name)]
        if not isinstance(error, RasterError):
            shared = []
        like = next((name for name in shared if f"'{name}'" in str(error)), None)
        hint = (
            message(" Sensor '{like}' has the bands it has in scene '{firsts}'.", like=like, firsts=firsts[like])
            if like
            else ""
        )
        raise type(error)(
            message("Scene '{scene}': {error}{hint}", scene=scene.name, error=error, hint=hint)
        ) from error


def told_of_scenes(opened: Sequence[OpenScene]) -> tuple[str, ...]:
    """Return what the analyst should know of the rasters, with the scene's name where there are several."""
    if len(opened) == 1:
        return opened[0].stack.warnings
    told, there = [], set[str]()
    for one in opened:
        told += [about(one.name, sentence) for sentence in one.stack.warnings]
        told += [about(one.name, sentence) for sentence in told_of_codes(one.stack, there)]
        there.update(one.stack.names)
    for one, other in itertools.combinations(opened, 2):
        if one.stack.grid.overlaps(other.stack.grid):
            told.append(
                message(
                    "Scenes '{one}' and '{other}' overlap on the ground: a field that is held out in one may be "
                    "trained on in the other, and accuracy be less on other ground. Leave each scene out once, or "
                    "label other fields, to measure it.",
                    one=one.name,
                    other=other.name,
                )
            )
    return tuple(told)


def told_of_codes(stack: SensorStack, there: Collection[str]) -> list[str]:
    """Return a sentence about each categorical sensor of a scene with codes that an earlier scene with it has not.

    Args:
        stack: the open sensors of the scene.
        there: names of the sensors of earlier scenes, whose categories they have here.

    Raises:
        RasterError: a file cannot be read to its end.
    """
    told = []
    for name, reading in stack.readings.items():
        if name not in there or reading.kind != CATEGORICAL:
            continue
        share, most, more = strange_codes(stack, name)
        if share:
            told.append(
                message(
                    "{share:.1%} of the pixels of sensor '{name}' have codes that it does not have in the first scene "
                    "with it ({most}{more}): they count as none of its categories.",
                    share=share,
                    name=name,
                    most=most,
                    more=more,
                )
            )
    return told


def about(name: str, sentence: str) -> str:
    """Return a sentence about one scene of several."""
    return message("Scene '{name}': {sentence}", name=name, sentence=sentence)
