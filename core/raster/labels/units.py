"""Ground units of the labels (fields, plots, patches): accuracy is measured on units that were not trained on."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window
from scipy.ndimage import find_objects
from scipy.ndimage import label as connected

from ...contracts.labels import LabelPolygons, LabelRaster, Labels
from ..grid import Grid
from ..tiles import tiles
from .codes import resolve_codes
from .labelled_pixels import read_labels
from .polygons import PolygonBurner
from .rasters import Codes, open_codes

_TILE = 2048
_EIGHT_NEIGHBOURS = np.ones((3, 3), dtype=np.int8)


def read_units(labels: Labels, grid: Grid, window: Window | None = None) -> npt.NDArray[np.int32]:
    """Read which ground unit each labelled pixel belongs to.

    Of polygons, the analyst's group, or else each polygon. Of a raster, what its raster of units says; where it says
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
    if isinstance(labels, LabelPolygons):
        return _of_polygons(labels, grid, grid.whole if window is None else window)
    units = _of_raster(labels, grid)
    return units if window is None else units[window.toslices()]


def _of_polygons(labels: LabelPolygons, grid: Grid, area: Window) -> npt.NDArray[np.int32]:
    burner, codes = PolygonBurner(labels, grid), dict(labels.codes or ())
    values = [codes[code] for code in burner.codes]
    units = np.zeros((int(area.height), int(area.width)), dtype=np.int32)
    for tile in tiles(area, _TILE):
        top, left = tile.row_off - int(area.row_off), tile.col_off - int(area.col_off)
        units[top : top + tile.height, left : left + tile.width] = burner.burn_units(values, tile)
    return units


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
    rest = np.where(units > 0, np.uint16(0), classes)
    for value, box in enumerate(find_objects(rest.astype(np.int32)), 1):
        if box is None:
            continue
        patches, number = connected(rest[box] == value, structure=_EIGHT_NEIGHBOURS, output=np.int32)
        units[box][patches > 0] = patches[patches > 0] + last
        last += number
    return units


def _given_units(path: str, grid: Grid) -> Codes:
    """Read a raster of units, (height, width); NaN where it has none."""
    units = np.full((grid.height, grid.width), np.nan)
    with open_codes(LabelRaster(path), grid, "the layer of units") as reader:
        for tile in tiles(grid.whole, _TILE):
            units[tile.toslices()] = reader.read(tile)
        if not reader.states_nodata:
            units[units == 0] = np.nan
    return units
