"""What is known of the dates of a raster, and a look at some of their numbers: how large, and whether there are any."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..matching.dates import Day
from .band_facts import scaling_tags
from .fill_values import FillValue, FillValues
from .source.bands_asked_once import data_bands
from .source.opening import Layer, reading
from .usable_bands import spread_windows

SEVERAL, WRITTEN = "several", "written"
_SIDE, _PER_AXIS, _MOST_BANDS = 64, 2, 900
_COARSE, _MOST_NUMBERS = 96, 2048


@dataclass(frozen=True)
class DateFacts:
    """One date of a raster.

    Attributes:
        day: the day, or None where none was found.
        bands: numbers of its bands, from 1.
        names: of these, without days; "" where they have none.
        origin: whence the day is.
        problem: why the day cannot be used; empty where it can.
        valid: part of a sample of pixels with data in all of its bands; None where none was read.
        stored: size of the numbers as they are stored, NaN where there are none or none were read.
        size: the same with the file's scale and offset.
        fill: a value of many pixels that may stand for "no data".
        doubt: why the day may be another: SEVERAL days are named, or no more than a MONTH or a DAY_OF_YEAR, or it is
            the one on which the file was WRITTEN; else empty.
        ground: the edges of its raster.
    """

    day: Day | None
    bands: tuple[int, ...]
    names: tuple[str, ...]
    origin: str
    problem: str = ""
    valid: float | None = None
    stored: float = math.nan
    size: float = math.nan
    fill: FillValue | None = None
    doubt: str = ""
    ground: tuple[float, ...] = ()


@dataclass(frozen=True)
class FileFacts:
    """What one raster holds.

    Attributes:
        dates: in the order of its bands.
        sentences: what is odd about it.
    """

    dates: tuple[DateFacts, ...]
    sentences: tuple[str, ...] = ()


def with_values(layer: Layer, dataset: DatasetReader, dates: Sequence[DateFacts]) -> tuple[DateFacts, ...]:
    """Read a few windows of all bands at once, or a coarse overview, and measure each date's numbers."""
    bands = [band for one in dates for band in one.bands]
    with reading(layer):
        blocks = _sample(dataset, bands)
    measured, place = [], 0
    for one in dates:
        part = slice(place, place + len(one.bands))
        place += len(one.bands)
        measured.append(_measured(dataset, one, [block[part] for block in blocks]))
    return tuple(measured)


def _sample(dataset: DatasetReader, bands: Sequence[int]) -> list[npt.NDArray[Any]]:
    factors = dataset.overviews(bands[0])
    if factors:
        step = max(dataset.height, dataset.width) / _COARSE
        shape = (len(bands), max(1, round(dataset.height / step)), max(1, round(dataset.width / step)))
        return [read_masked(dataset, bands, out_shape=shape)]
    side = _SIDE if len(bands) <= _MOST_BANDS else _SIDE // 2
    windows = spread_windows(Window(0, 0, dataset.width, dataset.height), side, _PER_AXIS)
    return [read_masked(dataset, bands, window=window) for window in windows]


def _measured(dataset: DatasetReader, one: DateFacts, blocks: Sequence[Any]) -> DateFacts:
    count = len(one.bands)
    numbers = np.concatenate([np.asarray(block.data).reshape(count, -1) for block in blocks], axis=1)
    numbers = numbers.astype(np.float64)
    there = np.concatenate([~np.ma.getmaskarray(block).reshape(count, -1) for block in blocks], axis=1)  # type: ignore[no-untyped-call]
    there &= np.isfinite(numbers)
    valid = float(there.all(axis=0).mean())
    fills = FillValues(any(dataset.nodatavals[band - 1] is not None for band in one.bands))
    fills.add(numbers, there)
    stored, size = [], []
    for band, row, known in zip(one.bands, numbers, there):
        if known.any():
            scale, offset = scaling_tags(dataset, band) or (1.0, 0.0)
            some = row[known][:: 1 + int(known.sum()) // _MOST_NUMBERS]
            stored.append(_size(some))
            size.append(stored[-1] if (scale, offset) == (1.0, 0.0) else _size(some * scale + offset))
    return replace(
        one,
        valid=valid,
        stored=max(stored, default=math.nan),
        size=max(size, default=math.nan),
        fill=fills.found(range(count)),
    )


def _size(numbers: npt.NDArray[np.float64]) -> float:
    return float(np.percentile(np.abs(numbers), 95))


def read_masked(dataset: DatasetReader, bands: Sequence[int], **where: Any) -> Any:
    """Read bands as a masked array (B, h, w).

    Args:
        dataset: an open raster.
        bands: numbers, from 1.
        where: window and shape, as rasterio takes them; the shape with the number of bands.
    """
    numbers = dataset.read(list(bands), masked=True, **where)
    alphas = sorted(set(dataset.indexes) - set(data_bands(dataset)) - set(bands))
    if not alphas:
        return numbers
    if "out_shape" in where:
        where = {**where, "out_shape": (len(alphas), *where["out_shape"][1:])}
    hidden = (dataset.read(alphas, **where) == 0).any(axis=0)
    return np.ma.masked_array(  # type: ignore[no-untyped-call]
        numbers.data,
        np.ma.getmaskarray(numbers) | hidden,  # type: ignore[no-untyped-call]
    )
