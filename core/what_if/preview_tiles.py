"""The tiles of a view: what each sensor says of them, and the classes with some of the sensors."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import replace
from functools import partial
from types import MappingProxyType

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window

from ..contracts.days import day_number
from ..contracts.limits import BLOCK_SIZE
from ..contracts.masks import drawn_mask
from ..contracts.preview import Removal, View
from ..contracts.run_record import file_stamp, source_stamps
from ..contracts.sensors import SensorSource
from ..device import choose_device
from ..errors import RasterError, SensorError
from ..inference.date_check import date_notes
from ..inference.given_sensors import GridOptions, check_sensors, grid_options
from ..inference.preview_engine import PreviewEngine, SensorFeatures, TileAnswer, run_side_by_side
from ..inference.runner import NetworkRunner
from ..inference.value_check import check_values
from ..inference.value_matching import by_scene_statistics
from ..model.file import load_model
from ..model.network import MamolNetwork
from ..model.spec import ModelSpec
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.sensor_masks import polygon_mask
from ..raster.sensors import SensorStack, open_sensors
from .preview_grid import Detail, PreviewGrid, preview_grid
from .preview_memory import PreviewMemory

_SMALL = 1024
PART_FOR_DATES = 0.6
"""Of the memory, for what series are encoded from when dates are hidden."""
NOTHING_HIDDEN: Mapping[str, frozenset[int]] = MappingProxyType({})


class PreviewTiles:
    """Answers about a view's tiles from memory, or from the sensors' files; a context manager.

    Everything is remembered with the state of the files it came from, so a file that changed is read anew.

    Args:
        view: model, sensors and what the map shows.
        detail: how many pixels are wanted.
        memory: held by this job.

    Attributes:
        spec: the model.
        sensors: index in the model of each sensor at hand, by name, in the model's order.
        pixels: the picture's grid.
        notes: what Classify says of these sensors before it reads their values.

    Raises:
        MamolError: a sentence about what is wrong with model, sensors or extent.
    """

    def __init__(self, view: View, detail: Detail, memory: PreviewMemory) -> None:
        self._view = view
        self._memory = memory
        self._opened = ExitStack()
        self._stack: SensorStack | None = None
        device = choose_device(view.device)
        model = ("model", view.model_path, file_stamp(view.model_path), str(device))
        made = memory.remembered(model, lambda: _load(view.model_path, device), lambda _: _SMALL)
        self.spec, self._network, self._engine = made
        check_sensors(view.sensors, self.spec)
        by_scene: tuple[str, ...] = ()
        if self.spec.scene_statistics:
            key = ("statistics", *model, view.sensors, source_stamps(view.sensors), view.reference)
            matched, by_scene = memory.remembered(key, self._by_scene_statistics, lambda _: _SMALL)
            self._view = view = replace(view, sensors=matched)
        given = {source.name for source in view.sensors if not source.is_off}
        self.sensors = {name: index for index, name in enumerate(self.spec.sensor_names) if name in given}
        ground = view.reference, view.cover, view.pixel_size
        self._files = (*model, view.sensors, source_stamps(view.sensors), *ground)
        self._native, notes = memory.remembered(("grid", self._files), self._native_grid, lambda _: _SMALL)
        self.notes = (*by_scene, *notes)
        self.pixels: PreviewGrid = preview_grid(view, self._native, detail)

    def __enter__(self) -> PreviewTiles:
        return self

    def __exit__(self, *_: object) -> None:
        self._opened.close()

    def answer(
        self,
        tile: Window,
        present: Sequence[str],
        removals: Sequence[Removal],
        progress: Progress,
        hidden: Mapping[str, frozenset[int]] = NOTHING_HIDDEN,
    ) -> TileAnswer:
        """Classify a tile of the view.

        Args:
            tile: whole pixels of the grid; its edges are multiples of ``pixels.every``.
            present: names of the sensors that are on.
            removals: polygons in which sensors are taken away.
            progress: asked now and then whether to stop.
            hidden: by sensor, the numbers of the days of a series that count as missing.

        Raises:
            MamolError: a file cannot be read, or a polygon cannot be used.
            Cancelled: the job is no longer wanted.
        """
        masks = self._masks(tile, present, removals)
        hidden = _some(hidden)
        every = self.pixels.every
        chosen = _chosen(tile, every)

        def make() -> TileAnswer:
            known = self._known(tile, masks, hidden)
            if every > 1 and 1 in known:
                return known[1].of(chosen)
            parts = [(_chosen(tile, other), answer) for other, answer in known.items()] if every == 1 else []
            given = self._given(tile, masks, chosen, hidden, progress)
            return self._engine.answer(given, len(chosen), progress, parts)

        key = self._answer_key(tile, masks, hidden, every)
        return self._memory.remembered(key, make, lambda answer: answer.size)

    def choose(self, detail: Detail) -> None:
        """Choose other pixels of the same view."""
        self.pixels = preview_grid(self._view, self._native, detail)

    def knows(
        self,
        present: Sequence[str],
        removals: Sequence[Removal],
        hidden: Mapping[str, frozenset[int]] = NOTHING_HIDDEN,
    ) -> bool:
        """Return whether :meth:`answer` would answer for the whole view from memory; see there for the arguments."""
        hidden = _some(hidden)
        keys = (
            self._answer_key(tile, self._masks(tile, present, removals), hidden, self.pixels.every)
            for tile, _ in self.pixels.tiles(BLOCK_SIZE)
        )
        return all(self._memory.kept(key) is not None for key in keys)

    def _masks(
        self, tile: Window, present: Sequence[str], removals: Sequence[Removal]
    ) -> dict[str, NDArray[np.bool_] | None]:
        """Return where each sensor that is on is taken away; None is nowhere."""
        return {name: self._mask(name, tile, removals) for name in self.sensors if name in present}

    def _known(
        self, tile: Window, masks: Mapping[str, NDArray[np.bool_] | None], hidden: Mapping[str, frozenset[int]]
    ) -> dict[int, TileAnswer]:
        """Return what is known of a tile from pictures with fewer or more of its pixels, by how many each way are one.

        Only where a pixel has the same bits whatever pixels it is asked with.
        """
        if not self._engine.encodes_ahead:
            return {}
        answers = {
            every: self._memory.kept(self._answer_key(tile, masks, hidden, every))
            for every in {1, *(preview_grid(self._view, self._native, detail).every for detail in Detail)}
        }
        return {every: answer for every, answer in answers.items() if answer is not None}

    def _answer_key(
        self,
        tile: Window,
        masks: Mapping[str, NDArray[np.bool_] | None],
        hidden: Mapping[str, frozenset[int]],
        every: int,
    ) -> Hashable:
        keys = tuple(
            (name, None if mask is None else mask.tobytes(), tuple(sorted(hidden.get(name, ()))))
            for name, mask in masks.items()
        )
        return ("answer", *self._place(tile), every, keys)

    def value_notes(self, progress: Progress, is_in_haste: bool) -> tuple[str, ...]:
        """Return what Classify says of the sensors' values; they are looked at once, everywhere, as a view moves.

        Args:
            progress: asked between the parts of the sample whether to stop.
            is_in_haste: whether nothing is told where they were not looked at yet.

        Raises:
            Cancelled: the job is no longer wanted.
        """

        def look() -> tuple[str, ...]:
            with self._as_classify() as stack:
                return check_values(stack, self.spec, self._network, stack.grid.whole, progress)

        key = ("values", self._files)
        if is_in_haste and self._memory.kept(key) is None:
            return ()
        try:
            return self._memory.remembered(key, look, lambda _: _SMALL)
        except (RasterError, SensorError) as error:
            # Classify refuses this; what is in view may be sound, and dates can be hidden here.
            return (str(error),)

    @property
    def runner(self) -> NetworkRunner:
        """What runs the network."""
        return self._engine.runner

    def features(
        self, tile: Window, places: NDArray[np.int64], progress: Progress
    ) -> tuple[list[torch.Tensor | None], torch.Tensor]:
        """Return what the sensors at hand say of some of the picture's pixels in a tile.

        Args:
            tile: as in :meth:`answer`.
            places: (n,), of the picture's pixels in the tile, row by row.
            progress: asked now and then whether to stop.

        Returns:
            Per sensor of the model its features, (F, n), None for one that sees no pixel; and the patterns, (n,).
        """
        chosen = _chosen(tile, self.pixels.every)[places]
        found: list[torch.Tensor | None] = [None] * len(self.spec.sensor_names)
        pattern = torch.zeros(len(places), dtype=torch.long)
        masks = dict.fromkeys(self.sensors)
        keys = {name: ("features", *self._place(tile), name, None) for name in masks}
        for name, whole in self._features(tile, masks, keys, progress).items():
            seen, index = whole.chosen(chosen), self.sensors[name]
            found[index] = seen.features
            if seen.features is not None:
                pattern |= torch.from_numpy(seen.valid).long() << index
        return found, pattern

    def days(self) -> dict[str, tuple[int, ...]]:
        """Return the numbers of the days of each series at hand that are not off."""
        given = {source.name: source for source in self._view.sensors if source.is_series}
        return {
            name: tuple(sorted({day_number(one.date) for one in given[name].acquisitions if not one.is_off}))
            for name in self.sensors
            if name in given
        }

    def _given(
        self,
        tile: Window,
        masks: Mapping[str, NDArray[np.bool_] | None],
        chosen: NDArray[np.int64],
        hidden: Mapping[str, frozenset[int]],
        progress: Progress,
    ) -> dict[int, SensorFeatures]:
        """Return what sensors say of the chosen pixels, by index in the model, as far on the way as it can be kept.

        Encoded pixels are kept where that can be: they are what a flip needs. Those of a series with hidden days are
        not, for there are as many as places of a slider; what they are encoded from is, date by date.
        """
        place, every, ahead = self._place(tile), self.pixels.every, self._engine.encodes_ahead
        own = {name: (name, None if mask is None else mask.tobytes()) for name, mask in masks.items()}
        keys = {name: ("dates" if name in hidden else "encoded", *place, every, *own[name]) for name in masks}
        found = {name: self._memory.kept(keys[name]) for name in masks if ahead}
        missing = {name: masks[name] for name in masks if found.get(name) is None}
        features = self._features(tile, missing, {name: ("features", *place, *own[name]) for name in missing}, progress)
        new = {self.sensors[name]: found.pop(name) for name in hidden if found.get(name) is not None}
        for name, seen in features.items():
            index, some = self.sensors[name], seen.chosen(chosen)
            if ahead:
                new[index] = some
            else:
                found[name] = self._engine.without_days(index, some, hidden.get(name))
        days = {self.sensors[name]: hidden[name] for name in masks if name in hidden}
        keep = {self.sensors[name] for name in self._with_dates() if name in missing and masks[name] is None} - set(
            days
        )
        for index, made in self._engine.encoded(new, progress, days, keep).items() if new else ():
            name = self.spec.sensor_names[index]
            if made.dates is not None:
                kept = replace(made, encoded=None)
                key = ("dates", *keys[name][1:])
                self._memory.remembered(key, partial(_same, kept), lambda one: one.size)
                made = replace(made, dates=None)
            found[name] = (
                made
                if name in hidden
                else self._memory.remembered(keys[name], partial(_same, made), lambda one: one.size)
            )
        return {self.sensors[name]: found[name] for name in masks}

    def _with_dates(self) -> list[str]:
        """Name the series of which dates are kept, those with the most bands first, as far as there is room."""
        if not self._engine.encodes_ahead:
            return []
        days, bands = self.days(), self.spec.sensors_by_name
        pixels, taken, names = self.pixels.picture.height * self.pixels.picture.width, 0, []
        for name in sorted(days, key=lambda one: -bands[one].bands):
            taken += 4 * pixels * len(days[name]) * self._engine.runner.date_rows(self.sensors[name])
            if taken > PART_FOR_DATES * self._memory.limit:
                break
            names.append(name)
        return names

    def _features(
        self,
        tile: Window,
        masks: Mapping[str, NDArray[np.bool_] | None],
        keys: Mapping[str, Hashable],
        progress: Progress,
    ) -> dict[str, SensorFeatures]:
        """Return what sensors say of a tile, by name; one is not there where its mask, which has the halo too, is True.

        Where all pixels are encoded next and that is kept, the features are not: they would take as much again.
        """
        made = {name: self._memory.kept(key) for name, key in keys.items()}
        stack = self._sensors() if any(one is None for one in made.values()) else None

        def describe(name: str) -> None:
            if stack is None:
                return
            block = stack.read(name, tile, self._engine.halo)
            mask = masks[name]
            made[name] = self._engine.describe(self.sensors[name], block if mask is None else block.without(mask))

        fresh = [name for name, one in made.items() if one is None]
        if fresh:
            run_side_by_side([partial(describe, name) for name in fresh], progress)
        series = self.days()
        for name in fresh:
            if self.pixels.every > 1 or name in series or not self._engine.encodes_ahead:
                self._memory.remembered(keys[name], partial(_same, made[name]), lambda one: one.size)
        return made

    def _mask(self, name: str, tile: Window, removals: Sequence[Removal]) -> NDArray[np.bool_] | None:
        """Describe where a sensor is taken away, in a tile with its halo; None where nowhere."""
        own = [drawn_mask((removal.geometry,), removal.crs) for removal in removals if removal.sensor == name]
        if not own:
            return None
        halo = self._engine.halo
        around = Window(tile.col_off - halo, tile.row_off - halo, tile.width + 2 * halo, tile.height + 2 * halo)
        part = self.pixels.grid.part(around)
        mask: NDArray[np.bool_] = np.logical_or.reduce([polygon_mask(drawn, part) for drawn in own])
        return mask if mask.any() else None

    def _place(self, tile: Window) -> tuple[Hashable, ...]:
        return (self._files, self.pixels.step, tuple(map(int, (tile.col_off, tile.row_off, tile.width, tile.height))))

    def _sensors(self) -> SensorStack:
        """Open the files, now that something has to be read."""
        if self._stack is None:
            self._stack = self._opened.enter_context(
                open_sensors(
                    self._view.sensors,
                    self.spec.sensors_by_name,
                    self._view.reference,
                    self.pixels.step,
                    **self._options(),
                )
            )
        return self._stack

    def _by_scene_statistics(self) -> tuple[tuple[SensorSource, ...], tuple[str, ...]]:
        view = self._view
        return by_scene_statistics(view.sensors, self.spec, view.reference, self._options(), Progress())

    def _native_grid(self) -> tuple[Grid, tuple[str, ...]]:
        with self._as_classify() as stack:
            return stack.grid, (*stack.warnings, *date_notes(self.spec, self._network, stack.days))

    def _as_classify(self) -> AbstractContextManager[SensorStack]:
        """Open the sensors on the pixels of Classify."""
        sensors, known = self._view.sensors, self.spec.sensors_by_name
        return open_sensors(sensors, known, self._view.reference, **self._options())

    def _options(self) -> GridOptions:
        return grid_options(self._view, self.spec)


def _chosen(tile: Window, every: int) -> NDArray[np.int64]:
    """Return the places in a tile, row by row, of the pixels in the middle of the picture's."""
    places = np.arange(int(tile.width * tile.height)).reshape(int(tile.height), -1)
    return places[every // 2 :: every, every // 2 :: every].reshape(-1)


def _same(one: SensorFeatures) -> SensorFeatures:
    return one


def _load(path: str, device: torch.device) -> tuple[ModelSpec, MamolNetwork, PreviewEngine]:
    spec, network = load_model(path, device)
    return spec, network, PreviewEngine(network, spec.sensor_names)


def _some(hidden: Mapping[str, frozenset[int]]) -> dict[str, frozenset[int]]:
    """Leave out the sensors of which no day is hidden."""
    return {name: days for name, days in hidden.items() if days}
