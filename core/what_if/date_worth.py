"""What each date of a series is worth: Shapley values over sampled orders of the dates, with their standard error.

Twenty dates have a million combinations, so the mean over all orders of adding them (see ``survey.py``) is estimated
from some orders drawn at random (Castro, Gómez and Tejada 2009, Computers & Operations Research 36, 1726-1730), each
with its reverse. Sensors that are no series are there from the beginning.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window
from torch import Tensor

from ..contracts.days import day_text
from ..contracts.limits import BLOCK_SIZE
from ..contracts.season import DateValue
from ..inference.given_sensors import read_tile
from ..inference.runner import NetworkRunner
from ..message import message
from ..progress import Progress
from ..raster.labels.labelled_pixels import LabelReader
from ..raster.sensors import SensorStack
from ..raster.tiles import tiles

MOST_PIXELS = 2_000
"""Pixels that are asked about, evenly drawn among those labelled, or without a reference among all."""
NO_CLASS = -1


@dataclass(frozen=True)
class Pixels:
    """Pixels that are asked about.

    Attributes:
        features: per sensor (F, n); None for one that sees none of them.
        pattern: (n,), bit m is sensor m; not 0.
        truth: (n,), index of the reference's class; -1 where there is none.
    """

    features: list[Tensor | None]
    pattern: Tensor
    truth: NDArray[np.int64]


@torch.inference_mode()
def worth_of_dates(
    stack: SensorStack,
    runner: NetworkRunner,
    classes: Sequence[int],
    known: LabelReader | None,
    window: Window,
    orders: int,
    progress: Progress,
) -> tuple[DateValue, ...]:
    """Estimate what each date adds, on average over the orders in which the dates may be added.

    Args:
        stack: the open sensors.
        runner: runs the network.
        classes: class value of each of the model's classes.
        known: reads the class values of the reference; None leaves accuracy out.
        window: the part to look at.
        orders: how many orders are drawn, at least two; their reverses come on top.
        progress: told about every order; asked before each batch whether to stop.

    Returns:
        Every date of every series, in order; nothing where no sensor is a series, or sees a pixel that is asked about.
    """
    pixels = _draw(stack, runner, classes, known, window, progress) if stack.days else None
    return estimate(stack.days, runner, pixels, orders, progress) if pixels is not None else ()


def estimate(
    days: Mapping[str, Sequence[int]], runner: NetworkRunner, pixels: Pixels, orders: int, progress: Progress
) -> tuple[DateValue, ...]:
    """Estimate what each date adds from what is known of some pixels.

    Args:
        days: the numbers of each series' days, by sensor.
        runner: runs the network.
        pixels: those that are asked about.
        orders: how many orders are drawn, at least two; their reverses come on top.
        progress: told about every order; asked before each batch whether to stop.

    Returns:
        Every date of every series, in order; nothing where there is no pixel.
    """
    players = [(name, day) for name, own in days.items() for day in own]
    if not players or not len(pixels.pattern):
        return ()
    random = np.random.default_rng(0)
    full = _answers(days, runner, pixels, frozenset(players), progress)
    memory: dict[frozenset[tuple[str, int]], tuple[float, float]] = {}
    order = np.arange(len(players))
    added = np.zeros((2 * max(2, orders), len(players), 2))
    for number in range(len(added)):
        progress.report(
            number / len(added),
            message("asking what dates are worth, order {number} of {added}", number=number + 1, added=len(added)),
        )
        order = order[::-1] if number % 2 else random.permutation(len(players))
        shown: frozenset[tuple[str, int]] = frozenset()
        before = _worth(days, runner, pixels, shown, full, memory, progress)
        for place in order:
            shown |= {players[place]}
            after = _worth(days, runner, pixels, shown, full, memory, progress)
            added[number, place] = np.subtract(after, before)
            before = after
    pairs = added.reshape(-1, 2, len(players), 2).mean(1)
    means, errors = pairs.mean(0), pairs.std(0, ddof=1) / math.sqrt(len(pairs))
    has_truth = bool((pixels.truth >= 0).any())
    return tuple(
        DateValue(name, day_text(day), mean[0], error[0], *((mean[1], error[1]) if has_truth else (math.nan, math.nan)))
        for (name, day), mean, error in zip(players, means.tolist(), errors.tolist())
    )


def _draw(
    stack: SensorStack,
    runner: NetworkRunner,
    classes: Sequence[int],
    known: LabelReader | None,
    window: Window,
    progress: Progress,
) -> Pixels | None:
    """Read some pixels' features."""
    table = np.full(65_536, NO_CLASS, dtype=np.int64)
    table[list(classes)] = np.arange(len(classes))
    windows = list(tiles(window, BLOCK_SIZE))
    counts = [_labelled(known, tile) for tile in windows]
    every = max(1, math.ceil(sum(counts) / MOST_PIXELS))
    found: list[Pixels] = []
    for tile, count in zip(windows, counts):
        if not count:
            continue
        own = None if known is None else known.read(tile).reshape(-1)
        places = np.arange(count) if own is None else np.flatnonzero(own)
        chosen = torch.from_numpy(places[every // 2 :: every])
        blocks = read_tile(stack, tile, runner.halo, progress)
        features, pattern = runner.prepare(blocks, int(tile.height), int(tile.width))
        kept = chosen[pattern[chosen] > 0]
        truth = np.full(len(kept), NO_CLASS, dtype=np.int64) if own is None else table[own[kept.numpy()]]
        taken = [None if one is None else one.index_select(1, kept.to(one.device)) for one in features]
        found.append(Pixels(taken, pattern[kept], truth))
    return joined(found) if found else None


def _labelled(known: LabelReader | None, tile: Window) -> int:
    """Count the pixels of a tile that may be asked about."""
    return int(tile.width * tile.height) if known is None else int((known.read(tile) > 0).sum())


def joined(parts: Sequence[Pixels]) -> Pixels:
    """Put pixels of several tiles together; at least one."""
    features: list[Tensor | None] = []
    for sensor in range(len(parts[0].features)):
        widths = [one.features[sensor] for one in parts]
        given = next((one for one in widths if one is not None), None)
        features.append(
            None
            if given is None
            else torch.cat(
                [
                    given.new_zeros(len(given), len(part.pattern)) if one is None else one
                    for part, one in zip(parts, widths)
                ],
                dim=1,
            )
        )
    return Pixels(features, torch.cat([one.pattern for one in parts]), np.concatenate([one.truth for one in parts]))


def _worth(
    days: Mapping[str, Sequence[int]],
    runner: NetworkRunner,
    pixels: Pixels,
    shown: frozenset[tuple[str, int]],
    full: NDArray[np.int64],
    memory: dict[frozenset[tuple[str, int]], tuple[float, float]],
    progress: Progress,
) -> tuple[float, float]:
    """Return the shares that agree with the map of all dates, and that are right."""
    if shown not in memory:
        answers = _answers(days, runner, pixels, shown, progress)
        labelled = pixels.truth >= 0
        right = float((answers == pixels.truth)[labelled].mean()) if labelled.any() else 0.0
        memory[shown] = float((answers == full).mean()), right
    return memory[shown]


def _answers(
    days: Mapping[str, Sequence[int]],
    runner: NetworkRunner,
    pixels: Pixels,
    shown: frozenset[tuple[str, int]],
    progress: Progress,
) -> NDArray[np.int64]:
    """Return the class index of each pixel with some dates, -1 where no sensor sees it then."""
    hidden = {name: frozenset(day for day in own if (name, day) not in shown) for name, own in days.items()}
    return winners(runner, *runner.up_to(pixels.features, pixels.pattern, hidden), progress)


def winners(
    runner: NetworkRunner, features: Sequence[Tensor | None], pattern: Tensor, progress: Progress
) -> NDArray[np.int64]:
    """Return the index of the most likely class of n pixels, (n,); -1 where no sensor sees them.

    Args:
        runner: runs the network.
        features: per sensor (F, n).
        pattern: (n,), bit m is sensor m.
        progress: asked before each batch whether to stop.
    """
    found = np.full(len(pattern), NO_CLASS, dtype=np.int64)
    for value in torch.unique(pattern[pattern > 0]).tolist():
        where = torch.nonzero(pattern == value)[:, 0]
        for batch, answer in runner.passes(where, partial(runner.ask, features, value), progress):
            place = batch.place if isinstance(batch.place, slice) else batch.place.numpy()
            found[place] = answer.probability.argmax(0).numpy()
    return found
