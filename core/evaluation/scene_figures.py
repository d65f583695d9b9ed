"""A class map in figures: pixels, area and mean confidence of each class, in one pass over the tiles."""

from __future__ import annotations

import math
from contextlib import ExitStack

import numpy as np
import rasterio
from rasterio.io import DatasetReader

from ..contracts.labels import LabelRaster
from ..contracts.limits import BLOCK_SIZE, LARGEST_CLASS_VALUE
from ..contracts.report import ClassFigures, SceneFigures
from ..errors import RasterError
from ..message import message
from ..progress import Progress
from ..raster.confidence_values import require_confidence
from ..raster.grid import Grid
from ..raster.labels.labelled_pixels import class_entries
from ..raster.pixel_area import area_warnings, row_areas
from ..raster.source.opening import Layer, open_raster, reading, require_class_map
from ..raster.tiles import tiles
from .evaluate import read_class_values


def scene_figures(classes: str, confidence: str | None, progress: Progress) -> SceneFigures:
    """Measure a class map.

    Args:
        classes: the class map.
        confidence: the map of confidence of the same run, or None.
        progress: told about every tile; asked before each whether to stop.

    Raises:
        RasterError: a map cannot be read, is no class map, or the two are not of one run.
        Cancelled: when the analyst stopped it.
    """
    layer = Layer(message("the class map"), classes, RasterError)
    pixels = np.zeros(LARGEST_CLASS_VALUE + 1, dtype=np.int64)
    hectares, sums, known = (np.zeros(len(pixels)) for _ in range(3))
    told: dict[str, None] = {}
    with rasterio.Env(), ExitStack() as opened:
        dataset = opened.enter_context(open_raster(layer))
        require_class_map(dataset, layer)
        grid = Grid.of(dataset)
        beside = _open_beside(opened, confidence, grid)
        windows = list(tiles(grid.whole, 4 * BLOCK_SIZE))
        for number, tile in enumerate(windows):
            progress.check()
            progress.report(number / len(windows), message("measuring the classes"))
            values = read_class_values(dataset, layer, tile, told.setdefault).reshape(-1)
            areas = row_areas(grid, tile).repeat(int(tile.width))
            pixels += np.bincount(values, minlength=len(pixels))
            hectares += np.bincount(values, weights=areas, minlength=len(pixels))
            if beside is not None:
                with reading(beside[0]):
                    shares = beside[1].read(1, window=tile).reshape(-1)
                    seen = (values > 0) & np.isfinite(shares) & (beside[1].read_masks(1, window=tile).reshape(-1) > 0)
                require_confidence(shares[seen], beside[0].file_name)
                sums += np.bincount(values[seen], weights=shares[seen], minlength=len(pixels))
                known += np.bincount(values[seen], minlength=len(pixels))
        warnings = (*told, *area_warnings(grid, grid.whole))
    found = (np.flatnonzero(pixels[1:]) + 1).tolist()
    if not found:
        empty = message("No pixel of '{file_name}' has a class: there is nothing to report.", file_name=layer.file_name)
        warnings = (empty, *warnings)
    entries = class_entries(LabelRaster(classes), found)
    rows = [
        ClassFigures(
            entry,
            int(pixels[entry.value]),
            float(hectares[entry.value]) if pixels[entry.value] else 0.0,
            float(sums[entry.value] / known[entry.value]) if known[entry.value] else math.nan,
        )
        for entry in entries
    ]
    mean = float(sums.sum() / known.sum()) if known.any() else math.nan
    return SceneFigures(tuple(sorted(rows, key=lambda row: -row.pixels)), int(pixels.sum()), mean, tuple(warnings))


def _open_beside(opened: ExitStack, path: str | None, grid: Grid) -> tuple[Layer, DatasetReader] | None:
    """Open the map of confidence, which must be of the same grid."""
    if path is None:
        return None
    layer = Layer(message("the map of confidence"), path, RasterError)
    dataset = opened.enter_context(open_raster(layer))
    if Grid.of(dataset) != grid:
        raise RasterError(
            message(
                "The class map and the map of confidence are from different runs: their grids differ. Choose maps of "
                "one run."
            )
        )
    return layer, dataset
