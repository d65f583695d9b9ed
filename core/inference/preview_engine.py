"""Classifying with features that are kept per sensor, so that taking one sensor away computes the others' no more."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..device import tile_threads
from ..model.network import MamolNetwork
from ..progress import Progress
from ..raster.sensors import SensorBlock
from .runner import Batch, NetworkRunner, batch_of
from .subset_engine import NO_CLASS
from .tile_workers import settle_worker

NOTHING_HIDDEN: Mapping[int, Collection[int]] = MappingProxyType({})
PATIENCE_SECONDS = 0.05
"""So often the question is asked whether it is still wanted."""


def run_side_by_side(calls: Iterable[Callable[[], None]], progress: Progress) -> None:
    """Make calls in as many threads as there are cores; none of them runs any more afterwards.

    Args:
        calls: what to do, in any order, without gradients.
        progress: asked now and then, in the calling thread, whether to stop.

    Raises:
        Cancelled: when it is no longer wanted.
    """

    def alone(call: Callable[[], None]) -> None:
        with torch.inference_mode():
            call()

    pool = ThreadPoolExecutor(tile_threads(), "MaMOL batch worker", settle_worker)
    try:
        waiting = {pool.submit(alone, call) for call in calls}
        while waiting:
            progress.check()
            done, waiting = wait(waiting, PATIENCE_SECONDS)
            for future in done:
                future.result()
    finally:
        pool.shutdown(cancel_futures=True)


@dataclass(frozen=True)
class SensorFeatures:
    """What a stem says of one sensor's pixels in a tile of N.

    Attributes:
        features: (features, N); None where the sensor sees none of the pixels, or they are encoded.
        valid: (N,), bool: the pixels it sees.
        encoded: (rows, N), of the network; None where it is still to be asked.
        dates: (T, rows, N), what a series is encoded from when dates are hidden; None where it is not kept.
    """

    features: Tensor | None
    valid: NDArray[np.bool_]
    encoded: Tensor | None = None
    dates: Tensor | None = None

    def chosen(self, places: NDArray[np.int64]) -> SensorFeatures:
        """Return those of some of the pixels."""
        if len(places) == len(self.valid):
            return self
        features = self.features
        if features is not None:
            features = features.index_select(1, torch.from_numpy(places).to(features.device))
        return SensorFeatures(features, self.valid[places])

    @property
    def _tensors(self) -> tuple[Tensor | None, ...]:
        return self.features, self.encoded, self.dates

    @property
    def size(self) -> int:
        """Bytes."""
        return self.valid.nbytes + sum(4 * one.numel() for one in self._tensors if one is not None)


@dataclass(frozen=True)
class TileAnswer:
    """Classes of a tile of N pixels.

    Attributes:
        winner: (N,), int32, index of the most likely class; ``NO_CLASS`` where no sensor sees the pixel.
        confidence: (N,), float32, its probability; 0 where there is no class.
    """

    winner: NDArray[np.int32]
    confidence: NDArray[np.float32]

    @property
    def size(self) -> int:
        """Bytes."""
        return self.winner.nbytes + self.confidence.nbytes

    def of(self, places: NDArray[np.int64]) -> TileAnswer:
        """Return those of some of the pixels."""
        return TileAnswer(self.winner[places], self.confidence[places])


class PreviewEngine:
    """Classifies tiles whose features are known.

    Args:
        network: in evaluation mode, on its device.
        names: the sensors' names, in the model's order.

    Attributes:
        runner: runs the network.
        halo: pixels of context that a tile needs on each side.
        encodes_ahead: whether :meth:`encoded` spares later answers anything.
    """

    def __init__(self, network: MamolNetwork, names: tuple[str, ...]) -> None:
        self.runner = NetworkRunner(network, names)
        self._sensors = len(names)
        self.halo = self.runner.halo
        self.encodes_ahead = self.runner.encodes_columns

    @torch.inference_mode()
    def describe(self, sensor: int, block: SensorBlock) -> SensorFeatures:
        """Compute a sensor's features.

        Args:
            sensor: its index in the model.
            block: its pixels, with the network's halo around the tile.
        """
        rows, columns = (size - self.halo for size in block.valid.shape)
        inside = block.valid[self.halo : rows, self.halo : columns].reshape(-1)
        if not inside.any():
            return SensorFeatures(None, inside)
        return SensorFeatures(self.runner.features(sensor, block), inside)

    @torch.inference_mode()
    def without_days(self, sensor: int, seen: SensorFeatures, hidden: Collection[int] | None) -> SensorFeatures:
        """Return a series' features with some days missing, see :func:`~mamol.core.model.dates.without_days`."""
        if seen.features is None or not hidden:
            return seen
        features = self.runner.without_days(sensor, seen.features, hidden)
        return SensorFeatures(features, self.runner.sees_any(sensor, features).numpy())

    @torch.inference_mode()
    def encoded(
        self,
        seen: Mapping[int, SensorFeatures],
        progress: Progress,
        hidden: Mapping[int, Collection[int]] = NOTHING_HIDDEN,
        keep: Collection[int] = (),
    ) -> dict[int, SensorFeatures]:
        """Encode sensors' pixels, which does not depend on the other sensors: an answer has the rest to do.

        Args:
            seen: features, or dates, by index in the model.
            progress: asked now and then whether to stop.
            hidden: by index, numbers of the days of a series that are missing.
            keep: indexes of the series whose dates are to be kept; none of theirs may be hidden.

        Returns:
            The same sensors, with the encoded pixels, and dates where wanted, in place of the features.
        """
        made, calls = {}, []
        for sensor, one in seen.items():
            given = one.features if one.dates is None else one.dates
            if given is None:
                made[sensor] = one
                continue
            days, valid = hidden.get(sensor, ()), one.valid
            if days:
                valid = self.runner.sees_any(sensor, given, days).numpy()
            dates = self.runner.kept_dates(sensor, given) if sensor in keep else None
            columns, parts = self.runner.columns(sensor, given, days, dates)
            made[sensor] = SensorFeatures(None, valid, columns, dates)
            calls += parts
        run_side_by_side(calls, progress)
        return made

    @torch.inference_mode()
    def answer(
        self,
        given: Mapping[int, SensorFeatures],
        count: int,
        progress: Progress,
        known: Iterable[tuple[NDArray[np.int64], TileAnswer]] = (),
    ) -> TileAnswer:
        """Classify a tile.

        Args:
            given: features by index in the model, encoded or not, of the sensors that are there.
            count: pixels of the tile, N.
            progress: asked before each batch whether to stop.
            known: places of pixels whose answers are known, and these; they are not asked again.
        """
        features: list[Tensor | None] = [None] * self._sensors
        columns: list[Tensor | None] = [None] * self._sensors
        pattern = np.zeros(count, dtype=np.int64)
        for sensor, one in given.items():
            features[sensor], columns[sensor] = one.features, one.encoded
            pattern |= one.valid.astype(np.int64) << sensor
        winner = torch.full((count,), NO_CLASS, dtype=torch.int32)
        confidence = torch.zeros(count)
        for places, answer in known:
            where = torch.from_numpy(places)
            winner[where], confidence[where] = torch.from_numpy(answer.winner), torch.from_numpy(answer.confidence)
            pattern[places] = 0

        def ask(value: int, batch: Batch) -> None:
            best, found = self.runner.ask_columns(columns, features, value, batch).probability.max(0)
            winner[batch.place], confidence[batch.place] = found.int(), best

        questions: list[Callable[[], None]] = []
        size = self.runner.batch
        for value in np.unique(pattern[pattern > 0]).tolist():
            where = torch.from_numpy(np.flatnonzero(pattern == value))
            if self.runner.device.type == "cpu":
                parts = (where[start : start + size] for start in range(0, len(where), size))
                questions += [partial(ask, value, batch_of(part)) for part in parts]
            else:
                for _ in self.runner.passes(where, partial(ask, value), progress):
                    pass
        run_side_by_side(questions, progress)
        return TileAnswer(winner.numpy(), confidence.numpy())
