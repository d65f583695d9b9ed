"""What each date of the series is worth in the view of a map."""

from __future__ import annotations

import math

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window

from ..contracts.limits import BLOCK_SIZE
from ..contracts.preview import ViewDates, ViewDatesRequest
from ..device import device_failures, limited_threads
from ..evaluation.class_matching import match_reference
from ..message import message
from ..progress import PartOfProgress, Progress
from ..raster.labels.layers import read_reference
from ..raster.source.block_cache import block_cache
from .date_worth import MOST_PIXELS, NO_CLASS, Pixels, estimate, joined
from .preview_grid import Detail
from .preview_memory import PreviewMemory
from .preview_tiles import PreviewTiles

MOST_QUESTIONS = 640_000
"""Pixels times dates times orders that are asked about: somebody waits for it. Orders, not pixels, make the error."""
FEWEST_PIXELS = 200
READING_PART = 0.2
"""Part of the progress that reading takes."""


@device_failures()
@block_cache()
@torch.inference_mode()
def value_dates(memory: PreviewMemory, request: ViewDatesRequest, progress: Progress) -> ViewDates:
    """Estimate what each date of the series adds in a view, on some of the pixels for its figures.

    Sensors that are no series are there from the beginning. With a reference its labelled pixels are asked about.

    Args:
        memory: kept from one preview to the next; what sensors say of the view is in it afterwards.
        request: the view, the reference, and how many orders of adding the dates are drawn.
        progress: told about every order; asked now and then whether to stop.

    Returns:
        The values, with their standard errors.

    Raises:
        MamolError: a sentence about what is wrong with model, sensors, extent or reference.
        Cancelled: when it is no longer wanted.
    """
    noted: list[str] = []
    with memory.held(progress), limited_threads(), PreviewTiles(request.view, Detail.FIGURES, memory) as opened:
        grid, labels, matched_by = opened.pixels.picture, None, ""
        if request.reference is not None:
            classes = opened.spec.classes
            reference = match_reference(
                request.reference, grid, classes, request.reference_classes, noted.append, progress=progress
            )
            labels, matched_by = read_reference(reference.labels, grid), reference.matched_by
        questions = 2 * max(2, request.orders) * max(1, sum(map(len, opened.days().values())))
        most = min(MOST_PIXELS, max(FEWEST_PIXELS, MOST_QUESTIONS // questions))
        pixels = _draw(opened, labels, most, PartOfProgress(progress, 0.0, READING_PART))
        values = (
            estimate(opened.days(), opened.runner, pixels, request.orders, PartOfProgress(progress, READING_PART, 1.0))
            if pixels is not None
            else ()
        )
        count = len(pixels.pattern) if pixels is not None else 0
        return ViewDates(values, count, tuple(noted), matched_by)


def _draw(opened: PreviewTiles, labels: NDArray[np.uint16] | None, most: int, progress: Progress) -> Pixels | None:
    """Read what the sensors say of at most so many pixels of the picture, evenly drawn among those with a label."""
    table = np.full(65_536, NO_CLASS, dtype=np.int64)
    values = [entry.value for entry in opened.spec.classes]
    table[values] = np.arange(len(values))
    windows = list(opened.pixels.tiles(BLOCK_SIZE))
    every = max(1, math.ceil(sum(_count(place, labels) for _, place in windows) / most))
    found: list[Pixels] = []
    for number, (tile, place) in enumerate(windows):
        progress.report(number / len(windows), message("looking at the dates in view"))
        count = _count(place, labels)
        if not count:
            continue
        own = None if labels is None else labels[place.toslices()].reshape(-1)
        places = (np.arange(count) if own is None else np.flatnonzero(own))[every // 2 :: every]
        features, pattern = opened.features(tile, places, progress)
        kept = torch.nonzero(pattern > 0)[:, 0]
        truth = np.full(len(places), NO_CLASS, dtype=np.int64) if own is None else table[own[places]]
        taken = [None if one is None else one.index_select(1, kept.to(one.device)) for one in features]
        found.append(Pixels(taken, pattern[kept], truth[kept.numpy()]))
    return joined(found) if found else None


def _count(place: Window, labels: NDArray[np.uint16] | None) -> int:
    """Count the pixels of a part of the picture that may be asked about."""
    return int(place.width * place.height) if labels is None else int((labels[place.toslices()] > 0).sum())
