"""Ground units of the labels (fields, plots, patches): accuracy is measured on units that were not trained on."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window
from scipy.ndimage import find_objects
from scipy.ndimage import label as connected

from ...contracts.labels import LabelFeatures, LabelRaster, Labels
from ...message import message
from ..grid import Grid
from ..tiles import tiles
from .codes import resolve_codes
from .features import FeatureBurner, has_points
from .labelled_pixels import read_labels
from .rasters import Codes, open_codes

_TILE = 2048
_EIGHT_NEIGHBOURS = np.ones((3, 3), dtype=np.int8)


def read_units(labels: Labels, grid: Grid, window: Window | None = None) -> npt.NDArray[np.int32]:
    """Read which ground unit each labelled pixel belongs to.

    Of features, the analyst's group, or else each line and polygon, and each patch of one class of points whose pixels
    touch, corners included. Of a raster, what its raster of units says; where it says
    nothing, or there is none, each patch of one class whose pixels touch, corners included.

    Args:
        labels: the labels.
        grid: the reference grid.
        window: the part of the grid to return; None is all of it. The numbers are those of the whole.

    Returns:
        (height, width) of the window, from 1, the same for the pixels of one unit; 0 where
        :func:`.labelled_pixels.read_labels` labels nothing.

    Raises:
        LabelError: the labels, or the raster of units, cannot be read.
    """
    if labels.codes is None:
        labels = resolve_codes(labels, grid)
    if isinstance(labels, LabelFeatures):
        return _of_features(labels, grid, grid.whole if window is None else window)
    units = _of_raster(labels, grid)
    return units if window is None else units[window.toslices()]


def units_kind(labels: Labels) -> str:
    """Return what the ground units of labels are: "fields" that the analyst named or drew, or else "patches".

    Points without a group are scattered places, as the pixels of a raster are.
    """
    if isinstance(labels, LabelRaster):
        return "patches" if labels.units_path is None else "fields"
    return "patches" if not labels.units and are_points(labels) else "fields"


def are_points(labels: Labels) -> bool:
    """Return whether labels are points, or points among other features."""
    return isinstance(labels, LabelFeatures) and has_points(labels)


def _of_features(labels: LabelFeatures, grid: Grid, area: Window) -> npt.NDArray[np.int32]:
    burner, codes = FeatureBurner(labels, grid), dict(labels.codes or ())
    values = np.array([codes[code] for code in burner.codes], dtype=np.uint16)
    joined = not labels.units and are_points(labels)
    # Points join over the edges of a window: their numbers are those of the whole only where the whole is looked at.
    whole = grid.whole if joined else area
    units = np.zeros((int(whole.height), int(whole.width)), dtype=np.int32)
    classes, pointed = np.zeros(units.shape, dtype=np.uint16), np.zeros(units.shape, dtype=bool)
    for tile in tiles(whole, _TILE):
        top, left = tile.row_off - int(whole.row_off), tile.col_off - int(whole.col_off)
        place = slice(top, top + tile.height), slice(left, left + tile.width)
        units[place] = burner.burn_units(values, tile)
        if joined:
            classes[place], _ = burner.burn(values, tile)
            pointed[place] = burner.burn_points(tile)
    if not joined:
        return units
    _number_patches(np.where(pointed, classes, np.uint16(0)), units, int(burner.units.max(initial=0)))
    part: npt.NDArray[np.int32] = units[area.toslices()]
    return part


def _number_patches(classes: npt.NDArray[np.uint16], units: npt.NDArray[np.int32], last: int) -> None:
    """Number the patches of one class, (height, width), 0 is none, from the one after ``last`` on."""
    for value, box in enumerate(find_objects(classes.astype(np.int32)), 1):
        if box is None:
            continue
        patches, number = connected(classes[box] == value, structure=_EIGHT_NEIGHBOURS, output=np.int32)
        units[box][patches > 0] = patches[patches > 0] + last
        last += number


def _of_raster(labels: LabelRaster, grid: Grid) -> npt.NDArray[np.int32]:
    classes = read_labels(labels, grid)
    units = np.zeros(classes.shape, dtype=np.int32)
    last = 0
    if labels.units_path is not None:
        given = _given_units(labels.units_path, grid)
        said = (classes > 0) & ~np.isnan(given)
        found, places = np.unique(given[said], return_inverse=True)
        units[said] = places.reshape(-1) + 1
        last = len(found)
    _number_patches(np.where(units > 0, np.uint16(0), classes), units, last)
    return units


def _given_units(path: str, grid: Grid) -> Codes:
    """Read a raster of units, (height, width); NaN where it has none."""
    units = np.full((grid.height, grid.width), np.nan)
    with open_codes(LabelRaster(path), grid, message("the layer of units")) as reader:
        for tile in tiles(grid.whole, _TILE):
            units[tile.toslices()] = reader.read(tile)
        if not reader.states_nodata:
            units[units == 0] = np.nan
    return units
