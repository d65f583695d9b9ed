"""Rasters whose numbers are codes of categories: how they are told from measurements, and which codes they hold."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, Resampling
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..contracts.sensors import SensorKind
from ..errors import RasterError
from ..matching.bands import count_bands
from ..message import message
from .direct_reading import equals
from .grid import Grid
from .labels.raster_classes import read_raster_classes
from .sensor_file import CATEGORICAL, SensorFile, SensorReading
from .source.bands_asked_once import data_bands
from .source.opening import Layer, reading

MOST_CATEGORIES = 64
LARGEST_CODE = 2**24
"""Beyond it float32 does not hold every whole number."""
_SIDE = 2048


@dataclass(frozen=True)
class Codes:
    """What a band holds in the part that the grid covers.

    Attributes:
        counts: pixels by number, of an even sample; empty where they are not all whole numbers.
        names: of the codes that have one.
        evidence: why the numbers may be codes ("class names", "a colour table"); empty where nothing says so.
        looks_continuous: whether the colours are those of a picture or a ramp: shades of grey only.
    """

    counts: dict[int, int]
    names: dict[int, str]
    evidence: str
    looks_continuous: bool

    @property
    def codes(self) -> tuple[int, ...]:
        """The codes that occur, in order."""
        return tuple(sorted(self.counts))


def evidence_of(dataset: DatasetReader, path: str, index: int) -> tuple[str, dict[int, str], bool]:
    """Look for what says that a band's numbers are codes, without reading pixels.

    Returns:
        The evidence, the names by code, and whether there are only shades of grey.
    """
    known = read_raster_classes(dataset, path, index)
    names = {int(value): str(name) for value, name in known.names.items()}
    if len(names) >= 2:
        return message("class names"), names, False
    colours = set(known.colours.values())
    is_integer = np.dtype(dataset.dtypes[index - 1]).kind in "iu"
    if len(colours) >= 2 and (is_integer or dataset.colorinterp[index - 1] == ColorInterp.palette):
        return message("a colour table"), names, all(colour[1:3] == colour[3:5] == colour[5:7] for colour in colours)
    return "", names, False


def codes_within(layer: Layer, dataset: DatasetReader, index: int, grid: Grid) -> Codes:
    """Read an even sample of the part of a band that the grid covers, and count its numbers.

    Raises:
        MamolError: of the layer's type; the file cannot be read.
    """
    evidence, names, is_grey = evidence_of(dataset, layer.path, index)
    window = part_covered(Grid.of(dataset), grid)
    data = sample_of_band(layer, dataset, index, window, _SIDE)
    values, counts = np.unique(data, return_counts=True)
    is_whole = all(float(value).is_integer() and abs(float(value)) <= LARGEST_CODE for value in values[:100_000])
    found = {int(value): int(count) for value, count in zip(values, counts)} if is_whole else {}
    return Codes(found, names, evidence, is_grey)


def part_covered(native: Grid, grid: Grid) -> Window:
    """Return the window of a raster's own pixels around what a grid covers of it; all where that cannot be told."""
    xs, ys = grid.points_in(native.crs)
    if not len(xs):
        return native.whole
    columns, rows = ~native.transform * (xs, ys)
    left, right = max(0, math.floor(columns.min())), min(native.width, math.ceil(columns.max()))
    top, bottom = max(0, math.floor(rows.min())), min(native.height, math.ceil(rows.max()))
    if left >= right or top >= bottom:
        return native.whole
    return Window(left, top, right - left, bottom - top)


def sample_of_band(layer: Layer, dataset: DatasetReader, index: int, window: Window, longest: int) -> NDArray[Any]:
    """Read the numbers of a band that are data, from an even sample of a window.

    Args:
        layer: the raster, for messages.
        dataset: the open raster.
        index: the band, from 1.
        window: the part to look at.
        longest: pixels along the longer edge of the sample, at most.

    Returns:
        (n,), in the type of the band; pixels without data are left out.

    Raises:
        MamolError: of the layer's type; the file cannot be read.
    """
    step = max(1.0, max(window.width, window.height) / longest)
    shape = max(1, round(window.height / step)), max(1, round(window.width / step))
    with reading(layer):
        numbers = dataset.read(index, window=window, out_shape=shape, resampling=Resampling.nearest)
        there = dataset.read_masks(index, window=window, out_shape=shape, resampling=Resampling.nearest) > 0
    nodata = dataset.nodatavals[index - 1]
    if nodata is not None:
        there &= ~equals(numbers, nodata)
    return np.asarray(numbers[there & np.isfinite(numbers)])


_MOST_LOOKED_AT = 8


def codes_to_use(file: SensorFile, picked: tuple[int, ...]) -> Codes | tuple[str, ...]:
    """Return the codes of a sensor that is to be categorical, or else sentences why it is read as numbers.

    Args:
        file: the open file; no model knows the sensor.
        picked: numbers of the bands to choose from.

    Raises:
        RasterError: the analyst wants categories, and the file cannot be read as such.
    """
    source, layer = file.source, file.layer
    if source.kind == SensorKind.CONTINUOUS:
        return ()
    if len(picked) > 1:
        if source.kind == SensorKind.CATEGORICAL:
            raise RasterError(
                message(
                    "Sensor '{source}' is to be read as categories, but '{file_name}' has {count_bands}. Choose the "
                    "one band with the categories.",
                    source=source.name,
                    file_name=layer.file_name,
                    count_bands=count_bands(len(picked)),
                )
            )
        # Not of a cube: each band's tables are read from the file.
        coded = [
            band
            for band in picked[:_MOST_LOOKED_AT]
            if evidence_of(file.dataset, source.path, band)[0] == "class names"
        ]
        return tuple(
            message(
                "Band {band} of sensor '{source}' has class names, but is read as numbers like the other bands. To "
                "read it as categories, add it as a sensor of its own.",
                band=band,
                source=source.name,
            )
            for band in coded
        )
    if source.kind == SensorKind.AUTO and not evidence_of(file.dataset, source.path, picked[0])[0]:
        return ()
    codes = codes_within(layer, file.dataset, picked[0], file.grid)
    if source.kind == SensorKind.CATEGORICAL:
        if not codes.counts or len(codes.counts) > MOST_CATEGORIES:
            what = (
                message("{counts} different values", counts=len(codes.counts))
                if codes.counts
                else message("no whole numbers that could be codes")
            )
            raise RasterError(
                message(
                    "Sensor '{source}' is to be read as categories, but '{file_name}' has {what}; at most "
                    "{most_categories} categories can be used. Reclassify it, or set its kind to continuous.",
                    source=source.name,
                    file_name=layer.file_name,
                    what=what,
                    most_categories=MOST_CATEGORIES,
                )
            )
        return codes
    numbers = message("is read as numbers although its file has {evidence}", evidence=codes.evidence)
    remedy = message("If they are category codes, set its kind to categorical (KINDS in Processing)")
    if len(codes.counts) > MOST_CATEGORIES:
        return (
            message(
                "Sensor '{source}' {numbers}: with {counts} different values it is an image in false colours, or has "
                "too many categories. If it holds codes, reclassify it to at most {most_categories} categories; an "
                "image is better saved as bands of red, green and blue.",
                source=source.name,
                numbers=numbers,
                counts=len(codes.counts),
                most_categories=MOST_CATEGORIES,
            ),
        )
    if len(codes.counts) < 2:
        return (
            message(
                "Sensor '{source}' {numbers}: it has fewer than two different codes here. {remedy}.",
                source=source.name,
                numbers=numbers,
                remedy=remedy,
            ),
        )
    if codes.looks_continuous:
        return (
            message(
                "Sensor '{source}' {numbers}: its colours are shades of grey. {remedy}.",
                source=source.name,
                numbers=numbers,
                remedy=remedy,
            ),
        )
    return codes


def category_reading(
    file: SensorFile,
    band: int,
    codes: tuple[int, ...],
    found: Codes | None,
    step: int,
    names: Sequence[str] | None = None,
) -> SensorReading:
    """Return the reading of a band as a layer per category.

    Args:
        file: the open file.
        band: its number.
        codes: of the categories.
        found: what the file holds, where its categories are new; None where a model knows them.
        step: pixels of the reference along the edge of one of the grid's.
        names: of the categories, where a model knows them.
    """
    source = file.source
    named = [(found.names.get(code) or str(code)) if found else str(code) for code in codes]
    notes = []
    averaged = file.finer > 1 + 1e-6 and step == 1
    how = (
        message("resampled to each category's share of the pixel's area")
        if averaged
        else message("each pixel keeps its code")
    )
    if found is not None:
        why = message(" (its file has {evidence})", evidence=found.evidence) if source.kind == SensorKind.AUTO else ""
        shown = ", ".join(named[:8]) + (", ..." if len(named) > 8 else "")
        otherwise = (
            message(" If the values are measurements, set its kind to continuous (KINDS in Processing).") if why else ""
        )
        notes.append(
            message(
                "Sensor '{source}' is read as {codes} categories{why}: {shown}; {how}, not interpolated.",
                source=source.name,
                codes=len(codes),
                why=why,
                shown=shown,
                how=how,
            )
            + otherwise
        )
    return SensorReading(
        (band,),
        (band,) * len(codes),
        tuple(names) if names is not None else tuple(named),
        kind=CATEGORICAL,
        categories=tuple(codes),
        left_out=tuple(
            message("band {other}: not chosen", other=other) for other in data_bands(file.dataset) if other != band
        ),
        resampling=Resampling.average if averaged else Resampling.nearest,
        notes=tuple(notes),
    )
