"""The labelled pixels of one scene after another, for spectra: each read as training reads it beside the others."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager

from ..contracts.sensors import SensorSource
from ..contracts.spectra import SpectraRequest
from ..contracts.train import TrainRequest
from ..errors import LabelError, RasterError, SensorError
from ..message import joined, message
from ..model.spec import SensorSpec, TrainingGrid
from ..progress import PartOfProgress, Progress
from ..raster.labels.layers import read_layers
from ..raster.reference_grid import training_grid
from ..raster.sensors import SensorStack, open_sensors
from ..text import listed
from ..training.scene_requests import sensors_of
from ..training.scenes import told_of_codes
from ..training.start import sensor_specs
from .class_pixels import ClassPixels, read_class_pixels
from .one_scene import chosen_labels, layers_to_check
from .scene_differences import SensorFacts, differences_of, facts_of


class SceneReader:
    """Reads one scene after another; what the first with a sensor has is the measure for the others.

    Args:
        names: of the scenes; a single one has none.
        training: the training that they are of.
    """

    def __init__(self, names: Sequence[str], training: TrainRequest) -> None:
        self._names = tuple(names)
        self._order = [source.name for source in sensors_of(training)]
        self._known: dict[str, SensorSpec] = {}
        self._firsts: dict[str, int] = {}
        self._grid: TrainingGrid | None = None
        self._number = -1
        self._facts: dict[int, dict[str, SensorFacts]] = {}
        self._bands: dict[tuple[int, str], tuple[str, ...]] = {}
        self._unlike: dict[tuple[int, str], str] = {}

    @property
    def _is_one_of_several(self) -> bool:
        return len(self._names) > 1

    def read(self, request: SpectraRequest, progress: Progress) -> ClassPixels:
        """Read the labelled pixels of the next scene.

        Raises:
            LabelError: its labels cannot be read, or lie where the sensors have no data.
            RasterError: a sensor cannot be read.
            SensorError: likewise.
            Cancelled: when the progress says so.
        """
        self._number += 1
        with self._opened(request) as stack:
            for sentence in (*told_of_codes(stack, self._known), *stack.warnings):
                progress.warn(sentence)
            labels = read_layers(layers_to_check(request), stack.grid, progress.warn, progress)
            chosen = chosen_labels(labels, request, stack.grid, progress.warn)
            pixels = read_class_pixels(stack, chosen, PartOfProgress(progress, 0.0, 0.9))
            if not any(valid.any() for valid in pixels.valid.values()):
                raise LabelError(
                    message("The labels lie where the sensors have no data. Check the no-data values of the sensors.")
                )
            if self._is_one_of_several:
                self._facts[self._number] = facts_of(stack, request.sensors, progress)
            self._learn(stack, pixels)
        return pixels

    def apart(self, numbers: Sequence[int]) -> Collection[tuple[int, str]]:
        """Return which sensors of which scenes cannot be pooled with the others.

        Args:
            numbers: of the scenes that were read; what is returned counts their places among these.
        """
        return {(numbers.index(number), name) for number, name in self._unlike if number in numbers}

    def differences(self) -> list[str]:
        """Return sentences about what differs between the scenes that were read."""
        if not self._is_one_of_several:
            return []
        there = {self._names[number]: facts for number, facts in self._facts.items()}
        unlike = [told for (number, _), told in self._unlike.items() if number in self._facts]
        return [*unlike, *self._lacking(), *differences_of(there, self._compared())]

    def _compared(self) -> set[tuple[str, str]]:
        """Return scene and sensor whose values are those of the first scene's bands."""
        pairs = ((number, name) for number, facts in self._facts.items() for name in facts)
        return {(self._names[number], name) for number, name in pairs if (number, name) not in self._unlike}

    def _lacking(self) -> list[str]:
        """Return a sentence about scenes that lack a sensor."""
        lacking = []
        for name in dict.fromkeys(name for facts in self._facts.values() for name in facts):
            without = [f"'{self._names[number]}'" for number, facts in self._facts.items() if name not in facts]
            if without:
                lacking.append(message("'{name}' in {scenes}", name=name, scenes=listed(without)))
        if not lacking:
            return []
        return [
            message(
                "A sensor is not in every scene ({lacking}): its spectra, and the distances of all sensors together, "
                "are of the scenes that have it.",
                lacking=joined(lacking, "; "),
            )
        ]

    def _opened(self, request: SpectraRequest) -> AbstractContextManager[SensorStack]:
        """Open the sensors as training does: bands and pixels are those of the scenes before."""
        is_first = self._grid is None
        known = {source.name: self._known[source.name] for source in request.sensors if source.name in self._known}
        sources = sorted(request.sensors, key=lambda one: self._order.index(one.name)) if known else request.sensors
        if known:
            known = self._alike(sources, known, request)
        return open_sensors(
            sources,
            known,
            request.sensors[0].name if is_first else None,
            is_training=True,
            model_grid=self._grid,
            order=() if is_first else self._order,
            cover=request.cover,
            pixel_size=request.pixel_size,
        )

    def _alike(
        self, sources: Sequence[SensorSource], known: dict[str, SensorSpec], request: SpectraRequest
    ) -> dict[str, SensorSpec]:
        """Return the sensors that have the bands they have in the scenes before; the others are noted."""
        alike = {}
        for source in sources:
            if source.name not in known:
                continue
            own = {source.name: known[source.name]}
            try:
                with open_sensors(
                    (source,),
                    own,
                    is_training=True,
                    model_grid=self._grid,
                    order=self._order,
                    cover=request.cover,
                    pixel_size=request.pixel_size,
                ):
                    alike.update(own)
            except (RasterError, SensorError) as error:
                # What is wrong with it by itself is raised here.
                with open_sensors((source,), {}, is_training=True, model_grid=self._grid, order=self._order):
                    self._note_unlike(
                        source.name,
                        message(
                            "Sensor '{name}' of scene '{scene}' is not read as in scene '{first}', and a model could "
                            "not be trained on both: {error}",
                            name=source.name,
                            scene=self._names[self._number],
                            first=self._names[self._firsts[source.name]],
                            error=error,
                        ),
                    )
        return alike

    def _learn(self, stack: SensorStack, pixels: ClassPixels) -> None:
        """Take note of the bands, the dates and the pixels of the scene that was read."""
        for spec in sensor_specs(stack):
            self._known.setdefault(spec.name, spec)
            first = self._firsts.setdefault(spec.name, self._number)
            self._bands[self._number, spec.name] = pixels.bands[spec.name]
            if spec.name in stack.days and pixels.bands[spec.name] != self._bands[first, spec.name]:
                self._note_unlike(
                    spec.name,
                    message(
                        "The dates of '{name}', a series, are others in scene '{scene}' than in scene '{first}'.",
                        name=spec.name,
                        scene=self._names[self._number],
                        first=self._names[first],
                    ),
                )
        self._grid = self._grid or training_grid(stack.grid)

    def _note_unlike(self, name: str, why: str) -> None:
        told = message("{why} Its values there are not pooled; choose the scene to see them.", why=why)
        self._unlike.setdefault((self._number, name), told)


def classes_of_some(names: Sequence[str], pixels: Sequence[ClassPixels]) -> list[str]:
    """Return a sentence about classes that are not labelled in every scene.

    Args:
        names: of the scenes.
        pixels: of each scene.
    """
    scenes = {
        entry.name: [name for name, one in zip(names, pixels) if any(own.name == entry.name for own in one.classes)]
        for each in pixels
        for entry in each.classes
    }
    together: dict[tuple[str, ...], list[str]] = {}
    for name, own in scenes.items():
        if len(own) < len(names):
            together.setdefault(tuple(own), []).append(f"'{name}'")
    some = [
        message("{classes} only in {scenes}", classes=listed(own), scenes=listed([f"'{one}'" for one in where]))
        for where, own in together.items()
    ]
    if not some:
        return []
    return [
        message(
            "Not every class has labels in every scene ({some}): what such a class differs by may be the scene.",
            some=joined(some, "; "),
        )
    ]
