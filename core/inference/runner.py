"""Runs a network over the pixels of a tile: features of its sensors, then batches of pixels that share a pattern."""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar, Union, cast

import torch
from torch import Tensor

from ..contracts.days import day_text
from ..contracts.routing import DateShare
from ..device import is_out_of_memory, turn_on
from ..model.choose_predictor import predictor_of
from ..model.dates import date_rows, dates_seen, days_of, sees_any, weights_of_dates, without_days
from ..model.network import MamolNetwork
from ..model.predictor import Answer, ColumnPredictor
from ..model.series_stem import SeriesStem
from ..model.stem import Stem
from ..progress import Progress
from ..raster.sensors import SensorBlock
from .work_plan import SMALLEST_BATCH, first_batch

Made = TypeVar("Made")


@dataclass(frozen=True)
class Batch:
    """Some of a tile's pixels.

    Attributes:
        place: their indexes, as a slice where they lie side by side.
        count: their number, n.
    """

    place: Union[slice, Tensor]
    count: int

    def of(self, layers: Tensor) -> Tensor:
        """Take these pixels' columns: (..., N) to (..., n)."""
        if isinstance(self.place, slice):
            return layers[..., self.place]
        return layers.index_select(-1, self.place.to(layers.device))


def batch_of(index: Tensor) -> Batch:
    """Build a batch of pixels given by their indexes (n,), in rising order."""
    first, last = int(index[0]), int(index[-1])
    if last - first + 1 == len(index):
        return Batch(slice(first, last + 1), len(index))
    return Batch(index, len(index))


class NetworkRunner:
    """A network, its predictor, and how many pixels its device takes at a time.

    Args:
        network: in evaluation mode, on its device.
        names: the sensors' names, in the model's order.
        groups: for each class the place of its group, where the probabilities of groups are wanted; None for those of
            the classes.

    Attributes:
        device: where the network is.
        halo: pixels of context that a tile needs on each side.
        batch: pixels per pass; halves when the device runs out of memory.
        experts: number of experts: dynamic, shared, one per sensor.
        encodes_columns: whether :meth:`columns` can be asked.
    """

    def __init__(self, network: MamolNetwork, names: tuple[str, ...], groups: Sequence[int] | None = None) -> None:
        self.device = network.head.weight.device
        self.halo = network.shape.halo
        self.batch = first_batch(self.device)
        self.experts = network.shape.dynamic_experts + 1 + len(names)
        self._names = names
        self._stems = network.each_stem()
        self._predictor = predictor_of(network)
        self._groups = None if groups is None else torch.tensor(groups)
        self.encodes_columns = self._predictor.encodes_columns
        self._encoded_rows = network.shape.tokens * network.shape.width + network.head.out_features

    def prepare(self, blocks: Mapping[str, SensorBlock], height: int, width: int) -> tuple[list[Tensor | None], Tensor]:
        """Compute what the network is asked with.

        Args:
            blocks: the sensors that are there, with the network's halo around the tile.
            height: of the tile without halo.
            width: of the tile without halo.

        Returns:
            Per sensor the stem's features, (features, N), None for one that sees no pixel; and the patterns, (N,),
            int64, bit m is sensor m.
        """
        features: list[Tensor | None] = [None] * len(self._names)
        pattern = torch.zeros(height * width, dtype=torch.long)
        halo = self.halo
        for index, name in enumerate(self._names):
            block = blocks.get(name)
            if block is None or not block.valid[halo : halo + height, halo : halo + width].any():
                continue
            features[index] = self.features(index, block)
            valid = torch.from_numpy(block.valid)
            pattern |= valid[halo : halo + height, halo : halo + width].reshape(-1).long() * (1 << index)
        return features, pattern

    def features(self, sensor: int, block: SensorBlock) -> Tensor:
        """Compute a stem's features in full precision: on the device, or on the CPU where the device has no room.

        Args:
            sensor: its index in the model.
            block: its pixels, with the network's halo around the tile.

        Returns:
            (features, N), for the tile without halo.
        """
        stem, values, valid = self._stems[sensor], torch.from_numpy(block.values), torch.from_numpy(block.there)
        try:
            with turn_on(self.device):
                return stem.feature_layers(values.to(self.device), valid.to(self.device), block.days)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error) or self.device.type == "cpu":
                raise
            return _on_cpu(stem).feature_layers(values, valid, block.days)

    def without_days(self, sensor: int, features: Tensor, hidden: Collection[int]) -> Tensor:
        """Return a sensor's features, (features, N), in which some days of a series count as missing."""
        stem = self._stems[sensor]
        return without_days(stem, features, hidden) if hidden and isinstance(stem, SeriesStem) else features

    def up_to(
        self, features: Sequence[Tensor | None], pattern: Tensor, hidden: Mapping[str, Collection[int]]
    ) -> tuple[list[Tensor | None], Tensor]:
        """Return features and patterns in which some days of series count as missing.

        Args:
            features: per sensor (features, n).
            pattern: (n,), bit m is sensor m.
            hidden: by sensor, the numbers of the days that are missing.
        """
        shown, present = list(features), pattern.clone()
        for sensor, (name, given) in enumerate(zip(self._names, features)):
            if given is not None and hidden.get(name):
                left = self.without_days(sensor, given, hidden[name])
                shown[sensor] = left
                present[~self.sees_any(sensor, left)] &= ~(1 << sensor)
        return shown, present

    def sees_any(self, sensor: int, features: Tensor, hidden: Collection[int] = ()) -> Tensor:
        """Return which pixels have a date of a series that is not hidden, (n,) bool, on the CPU.

        Args:
            sensor: its index in the model.
            features: (features, n), or what was kept of dates, (T, rows, n).
            hidden: numbers of the days that are missing.
        """
        stem = self._stems[sensor]
        if not isinstance(stem, SeriesStem):
            raise ValueError("one raster has no dates")
        return sees_any(features if features.ndim == 3 else date_rows(stem, features), hidden).cpu()

    def kept_dates(self, sensor: int, features: Tensor) -> Tensor:
        """Return room for what is kept of a series' dates, (T, rows, N), to be filled by :meth:`columns`."""
        dates = len(features) // self._stems[sensor].row_width
        return torch.empty(dates, self.date_rows(sensor), features.shape[1])

    def date_rows(self, sensor: int) -> int:
        """Return how many numbers are kept of a date of a series."""
        return cast(ColumnPredictor, self._predictor).date_rows(sensor)

    def dates_seen(self, features: Sequence[Tensor | None], pattern: Tensor) -> Tensor:
        """Count the dates of each sensor at each pixel: (sensors, N), int32; one raster is one date.

        Args:
            features: per sensor (features, N), None for one that sees no pixel.
            pattern: (N,), bit m is sensor m.
        """
        found = []
        for sensor, (stem, given) in enumerate(zip(self._stems, features)):
            if given is not None and isinstance(stem, SeriesStem):
                found.append(dates_seen(stem, given).cpu().int())
            else:
                found.append((pattern >> sensor & 1).int())
        return torch.stack(found)

    def date_shares(self, features: Sequence[Tensor | None], pattern: Tensor) -> dict[str, tuple[DateShare, ...]]:
        """Describe how much each date weighs, by series; means over the pixels that the series sees.

        Args:
            features: per sensor (features, n).
            pattern: (n,), bit m is sensor m.
        """
        found = {}
        for sensor, (name, stem, given) in enumerate(zip(self._names, self._stems, features)):
            there = pattern >> sensor & 1 > 0
            if given is None or not isinstance(stem, SeriesStem) or not bool(there.any()):
                continue
            own = given[:, there.to(given.device)]
            seen = (date_rows(stem, own)[:, -2] > 0).float().mean(1).tolist()
            shares = weights_of_dates(stem, own).mean(1).tolist()
            found[name] = tuple(map(DateShare, map(day_text, days_of(stem, own)), seen, shares))
        return found

    def described(self, features: Sequence[Tensor | None]) -> list[Tensor | None]:
        """Describe features, per sensor (features, n), by as many numbers as the model's own: (described, n)."""
        return [None if given is None else stem.described(given.T).T for given, stem in zip(features, self._stems)]

    def passes(
        self, where: Tensor, predict: Callable[[Batch], Made], progress: Progress
    ) -> Iterator[tuple[Batch, Made]]:
        """Predict pixels batch by batch; the batch halves when memory runs out.

        Args:
            where: (n,), the pixels, in rising order.
            predict: what to do with a batch.
            progress: asked before each batch whether to stop.
        """
        start = 0
        while start < len(where):
            progress.check()
            batch = batch_of(where[start : start + self.batch])
            failed = False
            try:
                with turn_on(self.device):
                    made = predict(batch)
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error) or self.batch <= SMALLEST_BATCH:
                    raise
                failed = True
            if failed:
                # Only now is nothing of the failed pass held any more, and its memory can go back to the card.
                self._halve()
                continue
            yield batch, made
            del made
            start += batch.count

    def encode(self, features: Sequence[Tensor | None], pattern: int, batch: Batch) -> list[Any]:
        """Let each of the pattern's sensors say what it sees in some pixels; None for the others."""
        return [
            self._predictor.encode(sensor, batch.of(feature)) if feature is not None and pattern >> sensor & 1 else None
            for sensor, feature in enumerate(features)
        ]

    def columns(
        self, sensor: int, features: Tensor, hidden: Collection[int] = (), keep: Tensor | None = None
    ) -> tuple[Tensor, list[Callable[[], None]]]:
        """Encode a sensor's pixels ahead, to be asked in whatever batches and patterns.

        Args:
            sensor: its index in the model.
            features: (F, N); or, of a series, what was kept of its dates, (T, rows, N).
            hidden: of a series, numbers of the days that are missing.
            keep: of a series, :meth:`kept_dates`, to be filled too; nothing may be hidden then.

        Returns:
            The encoded columns (rows, N), which hold anything yet, and the calls that fill them, each a part.
        """
        predictor = cast(ColumnPredictor, self._predictor)
        is_series = isinstance(self._stems[sensor], SeriesStem)
        # Of a series one more: the dates lacking.
        made = torch.empty(self._encoded_rows + is_series, features.shape[-1])

        def fill(start: int) -> None:
            place = slice(start, start + self.batch)
            part = features[..., place]
            if features.ndim == 3:
                found = predictor.encode_dates(sensor, part, hidden)
            elif is_series:
                found = predictor.encode_series(sensor, part, hidden, None if keep is None else keep[..., place])
            else:
                found = predictor.encode(sensor, part)
            made[:, place] = found[:, : part.shape[-1]]

        return made, [partial(fill, start) for start in range(0, features.shape[-1], self.batch)]

    def predict(self, encoded: Sequence[Any], pattern: int, count: int, with_expert_shares: bool = False) -> Answer:
        """Answer for ``count`` pixels that :meth:`encode` encoded."""
        answer = self._predictor.predict(encoded, pattern, count, with_expert_shares)
        return answer if self._groups is None else answer.of_groups(self._groups)

    def ask(
        self, features: Sequence[Tensor | None], pattern: int, batch: Batch, with_expert_shares: bool = False
    ) -> Answer:
        """Answer for some pixels of a tile.

        Args:
            features: as :meth:`prepare` gave them.
            pattern: what to ask with, one or more of the sensors that see these pixels.
            batch: the pixels.
            with_expert_shares: whether to measure the experts' shares.
        """
        return self.predict(self.encode(features, pattern, batch), pattern, batch.count, with_expert_shares)

    def ask_columns(
        self, columns: Sequence[Tensor | None], features: Sequence[Tensor | None], pattern: int, batch: Batch
    ) -> Answer:
        """Answer for some pixels of a tile, of which some sensors' are encoded.

        Args:
            columns: per sensor what :meth:`columns` made; None where it is not encoded.
            features: of those sensors, as :meth:`prepare` gave them.
            pattern: what to ask with, one or more of the sensors that see these pixels.
            batch: the pixels.
        """
        encoded = self.encode(
            [None if made is not None else one for made, one in zip(columns, features)], pattern, batch
        )
        for sensor, made in enumerate(columns):
            if made is not None and pattern >> sensor & 1:
                encoded[sensor] = batch.of(made)
        return self.predict(encoded, pattern, batch.count)

    def _halve(self) -> None:
        self.batch = max(SMALLEST_BATCH, self.batch // 2)
        if self.device.type == "cuda":
            torch.cuda.empty_cache()


def _on_cpu(stem: Stem) -> Stem:
    """Copy a stem to the CPU."""
    return copy.deepcopy(stem).cpu()
