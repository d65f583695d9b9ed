"""Labels on the reference grid, from a raster or from polygons."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..errors import LabelError
from ..palette import default_colour
from ..requests import ClassEntry, LabelPolygons, LabelRaster, Labels
from .alignment import AlignedReader, align
from .class_table import read_class_table
from .grid import Grid
from .label_polygons import rasterise
from .opening import Layer, open_raster, require_place
from .raster_classes import RasterClasses, read_raster_classes
from .tiles import tiles
from .warping import WINDOWS_ALIKE

__all__ = ["class_entries", "read_class_table", "read_labels"]

LARGEST_VALUE = 65535
_TILE = 2048
_BLACK = "#000000"


def read_labels(
    labels: Labels, grid: Grid, window: Window | None = None, warn: Callable[[str], None] | None = None
) -> npt.NDArray[np.uint16]:
    """Read labels on a grid.

    A raster on another grid is sampled at the grid's pixel centres, polygons likewise; where
    polygons overlap the later one counts.

    Args:
        labels: a raster or polygons.
        grid: the reference grid.
        window: the part of the grid to read; None is all of it.
        warn: told of polygons that had to be left out, and where a raster is read otherwise than its file says.

    Returns:
        Class values, uint16, (height, width) of the window; 0 is unlabelled.

    Raises:
        LabelError: the labels cannot be read or placed, a value is not a whole number of 0 to
            65,535, or, when the whole grid is read, no pixel of it is labelled.
    """
    area = grid.whole if window is None else window
    if isinstance(labels, LabelPolygons):
        values = rasterise(labels, grid.part(area), warn)
        name = labels.name
    else:
        values = _read_raster(labels, grid, area, warn)
        name = _layer(labels).file_name
    if window is None and not values.any():
        raise LabelError(
            f"The label layer '{name}' labels no pixel of the reference sensor. Check that it covers the same place, "
            "and that its class values are not 0 or nodata."
        )
    return values


def class_entries(
    labels: Labels, present_values: Iterable[int], given: tuple[ClassEntry, ...] = ()
) -> tuple[ClassEntry, ...]:
    """Name and colour the values that occur.

    Args:
        labels: where the values are from; a raster's own class names and colours are used.
        present_values: the values that occur, 1 to 65535.
        given: names and colours that go before the raster's.

    Returns:
        One class per value, by value; one nobody names is "class 7" with a colour of its own.

    Raises:
        LabelError: the label raster cannot be read.
    """
    values = sorted({int(value) for value in present_values})
    known = {entry.value: entry for entry in given}
    own = RasterClasses({}, {})
    if isinstance(labels, LabelRaster) and not known.keys() >= set(values):
        with rasterio.Env(), open_raster(_layer(labels)) as dataset:
            _check_band(labels, dataset.count)
            own = read_raster_classes(dataset, labels.path, labels.band)
    # Tables are filled up with black: where several values are black, none of them was meant to be.
    blacks = [value for value in values if own.colours.get(value) == _BLACK]
    colours = {value: colour for value, colour in own.colours.items() if colour != _BLACK or len(blacks) == 1}
    return tuple(
        known.get(value)
        or ClassEntry(value, own.names.get(value) or f"class {value}", colours.get(value) or default_colour(value))
        for value in values
    )


def _layer(labels: LabelRaster) -> Layer:
    return Layer("the label layer", labels.path, LabelError, labels.settings)


def _check_band(labels: LabelRaster, count: int) -> None:
    if not 1 <= labels.band <= count:
        raise LabelError(f"The label layer '{_layer(labels).file_name}' has no band {labels.band}, only {count}.")


def _read_raster(
    labels: LabelRaster, grid: Grid, window: Window, warn: Callable[[str], None] | None
) -> npt.NDArray[np.uint16]:
    layer = _layer(labels)
    result = np.zeros((int(window.height), int(window.width)), dtype=np.uint16)
    with rasterio.Env(**WINDOWS_ALIKE), open_raster(layer, warn=warn) as dataset:
        _check_band(labels, dataset.count)
        require_place(dataset, layer)
        if not grid.overlaps(Grid.of(dataset)):
            raise LabelError(
                f"The label layer '{layer.file_name}' does not overlap the reference sensor. Choose labels of the same "
                "place, or check the coordinate reference systems."
            )
        with align(layer, dataset, grid, (labels.band,), Resampling.nearest) as reader:
            for tile in tiles(window, _TILE):
                top, left = tile.row_off - int(window.row_off), tile.col_off - int(window.col_off)
                result[top : top + tile.height, left : left + tile.width] = _read_tile(reader, tile, layer)
    return result


def _read_tile(reader: AlignedReader, tile: Window, layer: Layer) -> npt.NDArray[np.uint16]:
    """Read one tile and refuse what is no class value."""
    values = np.zeros((1, tile.height, tile.width), dtype=np.float32)
    valid = np.zeros((tile.height, tile.width), dtype=np.bool_)
    reader.read_into(values, valid, tile)
    # float32 holds every whole number up to 2**24, so class values come through unchanged.
    wrong = (values[0] < 0) | (values[0] > LARGEST_VALUE) | (values[0] != np.rint(values[0]))
    if wrong.any():
        value = float(values[0][wrong][0])
        raise LabelError(
            f"The label layer '{layer.file_name}' has the value {int(value) if value.is_integer() else value}. Class "
            "values are whole numbers from 1 to 65,535; 0 and nodata mean unlabelled."
        )
    classes: npt.NDArray[np.uint16] = values[0].astype(np.uint16)
    return classes
