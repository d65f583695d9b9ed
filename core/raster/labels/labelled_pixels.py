"""Labels on the reference grid, from a raster or from features."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Protocol

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.windows import Window

from ...contracts.labels import ClassEntry, LabelFeatures, LabelRaster, Labels
from ...errors import LabelError
from ...message import joined, message
from ...palette import class_colour
from ...text import counted
from ..grid import Grid
from ..source.opening import Layer, open_raster
from ..tiles import tiles
from .codes import resolve_codes, to_classes
from .features import FeatureBurner
from .raster_classes import RasterClasses, read_raster_classes
from .rasters import CodeReader, check_band, open_codes

_TILE = 2048
_BLACK = "#000000"


class LabelReader(Protocol):
    """Labels that are open on a grid; a pixel has the same class whatever window it is read in."""

    def read(self, window: Window) -> npt.NDArray[np.uint16]:
        """Return class values, (height, width); 0 is unlabelled."""

    def notes(self) -> tuple[str, ...]:
        """Return what the analyst should know of what was read up to now."""


@contextmanager
def open_labels(labels: Labels, grid: Grid, warn: Callable[[str], None] | None = None) -> Iterator[LabelReader]:
    """Open labels while the context lasts, to read them window by window.

    Args:
        labels: a raster or features. Those that do not know their codes are looked through first.
        grid: the reference grid.
        warn: told what was found out then.

    Raises:
        LabelError: the labels cannot be read or placed, or what they hold is no class.
    """
    if labels.codes is None:
        labels = resolve_codes(labels, grid, warn)
    if isinstance(labels, LabelFeatures):
        yield _FeatureLabels(labels, grid)
        return
    with open_codes(labels, grid) as reader:
        yield _RasterLabels(reader, dict(labels.codes or ()))


def read_labels(
    labels: Labels, grid: Grid, window: Window | None = None, warn: Callable[[str], None] | None = None
) -> npt.NDArray[np.uint16]:
    """Read labels on a grid, once; see :func:`open_labels` for reading many windows.

    A raster on another grid is sampled at the grid's pixel centres, polygons likewise; a polygon that covers no centre
    labels the pixel that holds it, as a point does, and a line those it passes through. Where features of different
    classes meet, nothing is labelled.

    Args:
        labels: a raster or features. Those that do not know their codes are looked through first.
        grid: the reference grid.
        window: the part of the grid to read; None is all of it.
        warn: told what was left out, mapped or guessed, and where a raster is read otherwise than its file says.

    Returns:
        Class values of the map, uint16, (height, width) of the window; 0 is unlabelled.

    Raises:
        LabelError: the labels cannot be read or placed, what they hold is no class, or, when the whole grid is read, no
            pixel of it is labelled.
    """
    area = grid.whole if window is None else window
    values = np.zeros((int(area.height), int(area.width)), dtype=np.uint16)
    with open_labels(labels, grid, warn) as reader:
        for tile in tiles(area, _TILE):
            top, left = tile.row_off - int(area.row_off), tile.col_off - int(area.col_off)
            values[top : top + tile.height, left : left + tile.width] = reader.read(tile)
        notes = reader.notes()
    if warn is not None:
        for sentence in notes:
            warn(sentence)
    if window is None and not values.any():
        name = labels.name if isinstance(labels, LabelFeatures) else _layer(labels).file_name
        why = notes if isinstance(labels, LabelFeatures) else ()
        raise LabelError(
            joined(
                [
                    message(
                        "The label layer '{name}' has no labelled pixel inside the reference sensor's extent. Check "
                        "that it covers the same area, and that its class values are not 0 or no data.",
                        name=name,
                    ),
                    *why,
                ],
                " ",
            )
        )
    return values


def class_entries(
    labels: Labels, present_values: Iterable[int], given: tuple[ClassEntry, ...] = ()
) -> tuple[ClassEntry, ...]:
    """Name and colour the values that occur.

    Args:
        labels: where the values are from; a raster's own class names and colours are used.
        present_values: class values of the map that occur, 1 to 65535.
        given: names and colours that go before the raster's, by code of the labels.

    Returns:
        One class per value, by value; one nobody names is "class 7", after its code, with a colour of its own.

    Raises:
        LabelError: the label raster cannot be read.
    """
    values = sorted({int(value) for value in present_values})
    codes = {value: code for code, value in labels.codes or ()}
    named = {entry.value: entry for entry in given}
    known = {value: named.get(codes.get(value, value)) for value in values}
    own = RasterClasses({}, {})
    if isinstance(labels, LabelRaster) and None in known.values():
        layer = _layer(labels)
        with rasterio.Env(), open_raster(layer) as dataset:
            check_band(labels, dataset.count, layer)
            own = read_raster_classes(dataset, labels.path, labels.band)
    # Tables are filled up with black: where several values are black, none of them was meant to be.
    blacks = [value for value in values if own.colours.get(codes.get(value, value)) == _BLACK]
    colours = {code: colour for code, colour in own.colours.items() if colour != _BLACK or len(blacks) == 1}
    entries: list[ClassEntry] = []
    for value in values:
        code, entry = codes.get(value, value), known[value]
        name = entry.name if entry else own.names.get(code) or default_name(code)
        taken = {earlier.colour for earlier in entries}
        colour = entry.colour if entry else colours.get(code) or class_colour(name, value, taken)
        entries.append(ClassEntry(value, name, colour))
    return tuple(entries)


def default_name(code: int) -> str:
    """Return the name of a class that nobody names, after its code in the labels."""
    return f"class {code}"


class _RasterLabels:
    """Labels of a raster."""

    def __init__(self, reader: CodeReader, values: dict[int, int]) -> None:
        self._reader = reader
        self._values = values

    def read(self, window: Window) -> npt.NDArray[np.uint16]:
        return to_classes(self._reader.read(window), self._values, self._reader.layer.file_name)

    def notes(self) -> tuple[str, ...]:
        return self._reader.notes


class _FeatureLabels:
    """Labels of features, which count the pixels where classes meet."""

    def __init__(self, labels: LabelFeatures, grid: Grid) -> None:
        self._labels = labels
        self._burner = FeatureBurner(labels, grid)
        values = dict(labels.codes or ())
        self._values = np.array([values[code] for code in self._burner.codes], dtype=np.uint16)
        self._overlaps = 0

    def read(self, window: Window) -> npt.NDArray[np.uint16]:
        classes, overlaps = self._burner.burn(self._values, window)
        self._overlaps += int(np.count_nonzero(overlaps))
        return classes

    def notes(self) -> tuple[str, ...]:
        return (*self._labels.notes, *self._burner.notes(), *self._overlap_note())

    def _overlap_note(self) -> Iterator[str]:
        if not self._overlaps:
            return
        one, noun = self._overlaps == 1, self._burner.noun
        verb = (
            (message("lies in") if one else message("lie in")) if noun == "polygons" else ("holds" if one else "hold")
        )
        yield (
            message(
                "{pixels} {verb} {noun} of different classes of the label layer '{labels}' and {is_or_are} left out.",
                pixels=counted(self._overlaps, "pixel"),
                verb=verb,
                noun=noun,
                labels=self._labels.name,
                is_or_are=message("is") if one else message("are"),
            )
        )


def _layer(labels: LabelRaster) -> Layer:
    return Layer(message("the label layer"), labels.path, LabelError, labels.settings)
