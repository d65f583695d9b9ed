"""How much of a view each date of a series shows: what has data and is under no mask."""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import ExitStack

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..contracts.sensors import Acquisition, Extent
from ..contracts.series import DateInView, SeriesSharesRequest
from ..errors import ExtentError, MamolError, RasterError
from ..message import message
from ..progress import Progress
from .date_facts import read_masked
from .grid import Grid
from .sensor_masks import open_mask, read_masks
from .source.bands_asked_once import data_bands
from .source.block_cache import block_cache
from .source.opening import Layer, open_raster, reading, require_place, short_name

There = npt.NDArray[np.bool_]
MOST_PIXELS = 128 * 128
"""Looked at of each date; of a larger view an even sample."""


@block_cache()
def series_shares(request: SeriesSharesRequest, progress: Progress | None = None) -> tuple[DateInView, ...]:
    """Measure how much of a view each date shows.

    Args:
        request: the dates, and the view.
        progress: how far it is, and whether to stop.

    Returns:
        In the order of the dates; a file that holds several is opened once.

    Raises:
        Cancelled: the answer is no longer wanted.
    """
    progress = progress or Progress()
    shares: dict[int, DateInView] = {}
    by_file: dict[str, list[int]] = {}
    for place, one in enumerate(request.acquisitions):
        by_file.setdefault(one.path, []).append(place)
    for number, (path, places) in enumerate(by_file.items()):
        progress.check()
        progress.report(number / len(by_file), message("looking at {path}", path=short_name(path)))
        dates = [request.acquisitions[place] for place in places]
        try:
            measured = _of_file(path, dates, request, progress)
        except MamolError as error:
            measured = [DateInView(math.nan, math.nan, str(error))] * len(dates)
        shares.update(zip(places, measured))
    return tuple(shares[place] for place in range(len(shares)))


def _of_file(
    path: str, dates: Sequence[Acquisition], request: SeriesSharesRequest, progress: Progress
) -> list[DateInView]:
    layer, extent = (
        Layer(message("the raster '{path}'", path=short_name(path)), path, RasterError, request.settings),
        request.extent,
    )
    with rasterio.Env(), open_raster(layer) as dataset:
        require_place(dataset, layer)
        native = Grid.of(dataset)
        window = _window(native, extent)
        grid = native.coarser(math.ceil(math.sqrt(max(1.0, window.width * window.height / MOST_PIXELS))))
        part = _window(grid, extent)
        every = data_bands(dataset)
        bands = sorted({band for one in dates for band in one.bands or every})
        if bands and not set(bands) <= set(dataset.indexes):
            raise RasterError(
                message(
                    "'{file_name}' has no band {bands}. Look for its dates again.",
                    file_name=layer.file_name,
                    bands=max(bands),
                )
            )
        with reading(layer):
            there = _there(dataset, bands, window, (int(part.height), int(part.width)))
        where = {band: place for place, band in enumerate(bands)}
        measured = []
        for one in dates:
            progress.check()
            valid = there[[where[band] for band in one.bands or every]].all(axis=0)
            measured.append(_with_masks(one, valid, grid, part))
        return measured


def _there(dataset: DatasetReader, bands: Sequence[int], window: Window, shape: tuple[int, int]) -> There:
    """Return where the bands (B, h, w) have data."""
    values = read_masked(dataset, bands, window=window, out_shape=(len(bands), *shape))
    there: There = ~np.ma.getmaskarray(values)  # type: ignore[no-untyped-call]
    there &= np.isfinite(values.data)
    return there


def _with_masks(one: Acquisition, valid: There, grid: Grid, part: Window) -> DateInView:
    if not one.masks:
        return DateInView(float(valid.mean()), 0.0)
    try:
        with ExitStack() as opened:
            readers = [opened.enter_context(open_mask(mask, one.date, grid)) for mask in one.masks]
            masked = read_masks(readers, part)
    except MamolError as error:
        return DateInView(float(valid.mean()), math.nan, str(error))
    return DateInView(float((valid & ~masked).mean()), float(masked.mean()))


def _window(grid: Grid, extent: Extent | None) -> Window:
    try:
        return grid.window(extent)
    except ExtentError:
        return grid.whole
