"""The values of labelled pixels, by class: of one scene, or of several that lie one after another."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..contracts.days import day_text
from ..contracts.labels import ClassEntry
from ..errors import SensorError
from ..message import message
from ..progress import Progress
from ..raster.date_sizes import DateSizes
from ..raster.labels.choices import ChosenLabels, number_places
from ..raster.labels.layers import joint_value
from ..raster.sensors import SensorStack
from ..raster.tiles import tiles
from ..text import listed
from .one_scene import class_indexes
from .pixels import draw_pixels
from .series_values import by_band_and_day

OF_PLACE = 200
"""Pixels of a place that are looked at."""
_TILE = 256

Values = NDArray[np.float64]
Validity = Mapping[str, NDArray[np.bool_]]


@dataclass(frozen=True)
class ClassPixels:
    """N labelled pixels.

    Attributes:
        classes: those they may have.
        indexes: (N,), the place of each one's class among these.
        values: of each sensor (N, bands); of a series band after band, each over its dates.
        valid: of each sensor (N,), where it has data.
        bands: of each sensor, what its columns are called.
        wavelengths: of each sensor, in nanometres; empty where they are not known, or it is a series.
    """

    classes: tuple[ClassEntry, ...]
    indexes: NDArray[np.int64]
    values: Mapping[str, Values]
    valid: Validity
    bands: Mapping[str, tuple[str, ...]]
    wavelengths: Mapping[str, tuple[float, ...]]


def read_class_pixels(stack: SensorStack, chosen: ChosenLabels, progress: Progress) -> ClassPixels:
    """Read some pixels of every labelled place, at most 200 of each.

    Args:
        stack: the open sensors.
        chosen: the labels.
        progress: told about every tile, and about dates that are odd or show nothing.

    Raises:
        RasterError: a file cannot be read to its end.
        Cancelled: when the progress says so.
    """
    drawn = draw_pixels(number_places(chosen.labels, chosen.units), 0, OF_PLACE)
    sizes = {name: DateSizes(name, days) for name, days in stack.days.items()}
    values, valid, seen, rows, columns = _read(stack, drawn, sizes, progress)
    for sentence in (*_odd_dates(sizes), *_dates_left_out(stack, seen)):
        progress.warn(sentence)
    names = {
        name: tuple(one or str(number) for number, one in enumerate(stack.band_names[name], 1)) for name in stack.names
    }
    for name, days in stack.days.items():
        values[name], names[name] = by_band_and_day(values[name], seen[name], days, names[name])
    wavelengths = {name: () if name in stack.days else tuple(stack.readings[name].wavelengths) for name in stack.names}
    indexes = class_indexes(chosen.labels[rows, columns].astype(np.int64), chosen.classes)
    return ClassPixels(chosen.classes, indexes, values, valid, names, wavelengths)


def pooled(parts: Sequence[ClassPixels], apart: Collection[tuple[int, str]]) -> ClassPixels:
    """Put the pixels of several scenes one after another; classes of one name are one class.

    Args:
        parts: of each scene.
        apart: number of a scene and name of a sensor whose values there cannot be put to those of the others.

    Returns:
        The pixels; a sensor that a scene lacks, or has otherwise, has no data there.
    """
    joined: dict[str, ClassEntry] = {}
    values_of = [[joint_value(entry, joined) for entry in one.classes] for one in parts]
    classes = tuple(sorted(joined.values(), key=lambda entry: entry.value))
    places = {entry.value: place for place, entry in enumerate(classes)}
    indexes = [
        np.array([places[value] for value in own], dtype=np.int64)[one.indexes] for own, one in zip(values_of, parts)
    ]
    values, valid, bands, wavelengths = {}, {}, {}, {}
    for name in dict.fromkeys(name for one in parts for name in one.values):
        has = [number for number, one in enumerate(parts) if name in one.values and (number, name) not in apart]
        first = parts[has[0]]
        bands[name], wavelengths[name] = first.bands[name], first.wavelengths[name]
        columns = first.values[name].shape[1]
        values[name] = np.concatenate(
            [
                one.values[name] if number in has else np.zeros((len(one.indexes), columns))
                for number, one in enumerate(parts)
            ]
        )
        valid[name] = np.concatenate(
            [
                one.valid[name] if number in has else np.zeros(len(one.indexes), dtype=np.bool_)
                for number, one in enumerate(parts)
            ]
        )
    return ClassPixels(classes, np.concatenate(indexes), values, valid, bands, wavelengths)


def coloured_like(pooled_pixels: ClassPixels, pixels: ClassPixels) -> ClassPixels:
    """Return the pixels of a scene whose classes have the colours that they have among all scenes."""
    colours = {entry.name: entry.colour for entry in pooled_pixels.classes}
    return replace(pixels, classes=tuple(replace(entry, colour=colours[entry.name]) for entry in pixels.classes))


def _odd_dates(sizes: Mapping[str, DateSizes]) -> Iterator[str]:
    """Yield a sentence about each series with a date of another scale: it is shown, but no model can learn it."""
    for one in sizes.values():
        try:
            one.check()
        except SensorError as error:
            yield str(error)


def _dates_left_out(stack: SensorStack, seen: Validity) -> Iterator[str]:
    """Yield a sentence about each series of which no labelled pixel is seen on some dates."""
    for name, days in stack.days.items():
        empty = [day_text(day) for day, is_seen in zip(days, seen[name].any(0)) if not is_seen]
        if empty and len(empty) < len(days):
            yield message(
                "'{name}' has no data on {empty} at the labelled pixels that were read: its spectra leave these dates "
                "out.",
                name=name,
                empty=listed(empty),
            )


def _read(
    stack: SensorStack, drawn: NDArray[np.bool_], sizes: Mapping[str, DateSizes], progress: Progress
) -> tuple[dict[str, Values], Validity, Validity, NDArray[np.int64], NDArray[np.int64]]:
    """Read the drawn pixels of each sensor, and where they lie; blocks of series are shown to ``sizes``.

    Returns:
        Values (N, bands), of a series (N, T bands); where they are valid, (N,); of each series which dates are seen,
        (N, T); rows and columns.
    """
    windows = [window for window in tiles(stack.grid.whole, _TILE) if drawn[window.toslices()].any()]
    values: dict[str, list[NDArray[np.float32]]] = {name: [] for name in stack.names}
    valid: dict[str, list[NDArray[np.bool_]]] = {name: [] for name in stack.names}
    seen: dict[str, list[NDArray[np.bool_]]] = {name: [] for name in stack.days}
    rows, columns = [], []
    for number, window in enumerate(windows):
        progress.check()
        progress.report(number / len(windows), message("reading labelled pixels"))
        y, x = np.nonzero(drawn[window.toslices()])
        rows.append(y + int(window.row_off))
        columns.append(x + int(window.col_off))
        for name in stack.names:
            block = stack.read(name, window)
            values[name].append(block.values[:, y, x].T)
            valid[name].append(block.valid[y, x])
            if block.seen is not None:
                sizes[name].add(block)
                seen[name].append(block.seen[:, y, x].T)
    return (
        {name: np.concatenate(parts).astype(np.float64) for name, parts in values.items()},
        {name: np.concatenate(parts) for name, parts in valid.items()},
        {name: np.concatenate(parts) for name, parts in seen.items()},
        np.concatenate(rows),
        np.concatenate(columns),
    )
