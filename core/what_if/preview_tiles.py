"""The tiles of a view: what each sensor says of them, and the classes with some of the sensors."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from contextlib import ExitStack

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window

from ..contracts.masks import drawn_mask
from ..contracts.preview import Removal, View
from ..contracts.run_record import file_stamp, source_stamps
from ..inference.device import choose_device
from ..inference.given_sensors import GridOptions, check_sensors, grid_options
from ..inference.preview_engine import PreviewEngine, SensorFeatures, TileAnswer
from ..model.file import load_model
from ..model.spec import ModelSpec
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.sensor_masks import polygon_mask
from ..raster.sensors import SensorBlock, SensorStack, open_sensors
from .preview_grid import PreviewGrid, preview_grid
from .preview_memory import PreviewMemory

_SMALL = 1024


class PreviewTiles:
    """Answers about a view's tiles from memory, or from the sensors' files; a context manager.

    Everything is remembered with the state of the files it came from, so a file that changed is read anew.

    Args:
        view: model, sensors and what the map shows.
        is_first: whether the pixels are those of the coarse picture.
        memory: held by this job.

    Attributes:
        spec: the model.
        sensors: index in the model of each sensor at hand, by name, in the model's order.
        pixels: the picture's grid.

    Raises:
        MamolError: a sentence about what is wrong with model, sensors or extent.
    """

    def __init__(self, view: View, is_first: bool, memory: PreviewMemory) -> None:
        self._view = view
        self._memory = memory
        self._opened = ExitStack()
        self._stack: SensorStack | None = None
        device = choose_device(view.device)
        model = ("model", view.model_path, file_stamp(view.model_path), str(device))
        self.spec, self._engine = memory.remembered(model, lambda: _load(view.model_path, device), lambda _: _SMALL)
        check_sensors(view.sensors, self.spec)
        given = {source.name for source in view.sensors if not source.is_off}
        self.sensors = {name: index for index, name in enumerate(self.spec.sensor_names) if name in given}
        ground = view.reference, view.cover, view.pixel_size
        self._files = (*model, view.sensors, source_stamps(view.sensors), *ground)
        native = memory.remembered(("grid", self._files), self._native_grid, lambda _: _SMALL)
        self.pixels: PreviewGrid = preview_grid(view, native, is_first)

    def __enter__(self) -> PreviewTiles:
        return self

    def __exit__(self, *_: object) -> None:
        self._opened.close()

    def answer(
        self, tile: Window, present: Sequence[str], removals: Sequence[Removal], progress: Progress
    ) -> TileAnswer:
        """Classify a tile of the view.

        Args:
            tile: whole pixels of the grid; its edges are multiples of ``pixels.every``.
            present: names of the sensors that are on.
            removals: polygons in which sensors are taken away.
            progress: asked now and then whether to stop.

        Raises:
            MamolError: a file cannot be read, or a polygon cannot be used.
            Cancelled: the job is no longer wanted.
        """
        masks = {name: self._mask(name, tile, removals) for name in self.sensors if name in present}
        keys = tuple((name, None if mask is None else mask.tobytes()) for name, mask in masks.items())

        chosen = self._chosen(tile)

        def make() -> TileAnswer:
            given = {}
            for name, mask in masks.items():
                given[self.sensors[name]] = self._features(name, tile, mask, progress).chosen(chosen)
            return self._engine.answer(given, len(chosen), progress)

        key = ("answer", *self._place(tile), self.pixels.every, keys)
        return self._memory.remembered(key, make, lambda answer: answer.size)

    def _chosen(self, tile: Window) -> NDArray[np.int64]:
        """Give the places, row by row, of the pixels in the middle of the picture's."""
        every = self.pixels.every
        places = np.arange(int(tile.width * tile.height)).reshape(int(tile.height), -1)
        return places[every // 2 :: every, every // 2 :: every].reshape(-1)

    def _features(self, name: str, tile: Window, mask: NDArray[np.bool_] | None, progress: Progress) -> SensorFeatures:
        """Give what a sensor says of a tile; it is not there where ``mask``, which has the halo too, is True."""

        def make() -> SensorFeatures:
            progress.check()
            block = self._sensors().read(name, tile, self._engine.halo)
            if mask is not None:
                block = SensorBlock(np.where(mask, np.float32(0), block.values), block.valid & ~mask)
            return self._engine.describe(self.sensors[name], block)

        key = ("features", *self._place(tile), name, None if mask is None else mask.tobytes())
        return self._memory.remembered(key, make, lambda features: features.size)

    def _mask(self, name: str, tile: Window, removals: Sequence[Removal]) -> NDArray[np.bool_] | None:
        """Say where a sensor is taken away, in a tile with its halo; None where nowhere."""
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

    def _native_grid(self) -> Grid:
        sensors, known = self._view.sensors, self.spec.sensors_by_name
        with open_sensors(sensors, known, self._view.reference, **self._options()) as stack:
            return stack.grid

    def _options(self) -> GridOptions:
        return grid_options(self._view, self.spec)


def _load(path: str, device: torch.device) -> tuple[ModelSpec, PreviewEngine]:
    spec, network = load_model(path, device)
    return spec, PreviewEngine(network, spec.sensor_names)
