"""Writes the rasters of what-if while the tiles go by."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..contracts.labels import ClassEntry
from ..contracts.what_if import SensorValue, WhatIfRequest
from ..inference.subset_engine import NO_CLASS, SubsetTile
from ..progress import Progress
from ..raster.writing.map_file import OutputLayer
from ..raster.writing.output_set import OutputSet
from .flips import FlipLegend, FlipStore, flip_codes

SENSITIVITY_NODATA = -9999.0
AGREEMENT_NODATA = -1.0

Floats = NDArray[np.float32]


def sensitivity_layer(path: str, sensors: tuple[str, ...]) -> OutputLayer:
    """Describe the raster of sensitivities: a band per sensor, -1 to 1."""
    return OutputLayer(path, "float32", SENSITIVITY_NODATA, sensors)


def sensitivity(tile: SubsetTile, sensors: Sequence[int]) -> Floats:
    """Return by how much the winning class loses probability when a sensor is taken away.

    Args:
        tile: the result of N pixels.
        sensors: indexes of the n sensors in the model.

    Returns:
        (n, N); negative where the class gains. Where the sensor is the only one all is lost; nodata
        where it does not see the pixel.
    """
    drop = tile.confidence[0] - tile.kept
    there = np.stack([tile.pattern >> sensor & 1 for sensor in sensors]) > 0
    return np.where(there, drop, np.float32(SENSITIVITY_NODATA))


def agreement_layer(path: str) -> OutputLayer:
    """Describe the raster of agreement: 0 to 1."""
    return OutputLayer(path, "float32", AGREEMENT_NODATA, ("agreement",))


def agreement(tile: SubsetTile) -> Floats:
    """Return the share of the combinations, but the whole one, that give a pixel the class all sensors give it.

    Returns:
        (1, N). A combination that does not see the pixel does not agree; with a single sensor there
        is no other combination, and the share is 1. Nodata where no sensor sees the pixel.
    """
    others = tile.winner[1:]
    share = (others == tile.winner[0]).mean(axis=0, dtype=np.float32) if len(others) else np.float32(1)
    return np.where(tile.pattern > 0, share, np.float32(AGREEMENT_NODATA))[None].astype(np.float32)


class MapWriter:
    """Writes one job's rasters.

    Args:
        request: which rasters to write where.
        sensors: index in the model of each sensor at hand, by name, in the model's order.
        subsets: all their combinations as patterns of the model, all sensors first.
        classes: the model's classes, in the network's order.
        outputs: the rasters of :func:`map_layers`, open for writing.
        store: what :func:`flip_store` made.
    """

    def __init__(
        self,
        request: WhatIfRequest,
        sensors: dict[str, int],
        subsets: Sequence[int],
        classes: Sequence[ClassEntry],
        outputs: OutputSet,
        store: FlipStore | None,
    ) -> None:
        self._request = request
        self._sensors = sensors
        self._classes = classes
        self._outputs = outputs
        self._store = store
        self._candidates = flip_candidates(request, sensors)
        positions = {subset: position for position, subset in enumerate(subsets)}
        self._without = [positions.get(subsets[0] & ~(1 << sensors[name])) for name in self._candidates]

    def add(self, tile: SubsetTile, place: Window) -> None:
        """Write a tile at a window relative to the rasters' first pixel."""
        shape = (-1, int(place.height), int(place.width))
        request = self._request
        if request.sensitivity_path:
            drop = sensitivity(tile, tuple(self._sensors.values()))
            self._outputs.write(request.sensitivity_path, drop.reshape(shape), place)
        if request.agreement_path:
            self._outputs.write(request.agreement_path, agreement(tile).reshape(shape), place)
        if self._store is not None:
            nothing = np.full_like(tile.winner[0], NO_CLASS)
            after = [nothing if position is None else tile.winner[position] for position in self._without]
            codes = np.stack([flip_codes(tile.winner[0], one, len(self._classes)) for one in after])
            self._store.add(codes.reshape(shape), place)

    def finish(self, values: Sequence[SensorValue], progress: Progress) -> tuple[str | None, FlipLegend | None]:
        """Write the flips, now that it is known what each sensor is worth.

        Args:
            values: of every sensor.
            progress: asked now and then whether to stop.

        Returns:
            The sensor that is taken away, and names and colours of the flips; None and None where
            no flips are asked for.
        """
        path = self._request.flips_path
        if self._store is None or not path:
            return None, None
        worth = {value.sensor: value.agreement for value in values}
        removed = max(self._candidates, key=lambda name: worth[name])
        position = self._candidates.index(removed)
        legend = FlipLegend(self._store.counts[position], self._classes)
        for window, codes in self._store.read(position):
            progress.check()
            self._outputs.write(path, legend.values(codes), window)
        self._outputs.name_values(path, legend.entries)
        return removed, legend


def flip_candidates(request: WhatIfRequest, sensors: dict[str, int]) -> tuple[str, ...]:
    """Return the sensors that may be the one taken away in the flips."""
    return tuple(sensors) if request.removed is None else (request.removed,)


def map_layers(request: WhatIfRequest, sensors: dict[str, int]) -> list[OutputLayer]:
    """Describe the rasters asked for."""
    layers = []
    if request.sensitivity_path:
        layers.append(sensitivity_layer(request.sensitivity_path, tuple(sensors)))
    if request.agreement_path:
        layers.append(agreement_layer(request.agreement_path))
    if request.flips_path:
        layers.append(OutputLayer(request.flips_path, "uint16", 0, ("flip",)))
    return layers


def flip_store(request: WhatIfRequest, sensors: dict[str, int]) -> AbstractContextManager[FlipStore | None]:
    """Make what keeps the flips; None where none are asked for.

    Raises:
        OutputError: the disk for temporary files is full.
    """
    return FlipStore(len(flip_candidates(request, sensors))) if request.flips_path else nullcontext()
