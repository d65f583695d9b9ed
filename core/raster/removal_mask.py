"""Pixels that lie in polygons drawn on the map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ..requests import LabelPolygons
from .grid import Grid
from .label_polygons import rasterise


def removal_mask(polygons: Sequence[tuple[Mapping[str, Any], str]], grid: Grid) -> npt.NDArray[np.bool_]:
    """Say which pixels have their centre in one of the polygons.

    Args:
        polygons: GeoJSON-like geometries, each with its CRS.
        grid: the pixels.

    Returns:
        bool, (height, width).

    Raises:
        LabelError: a polygon is broken, or has no place in the grid's CRS.
    """
    mask = np.zeros((grid.height, grid.width), dtype=np.bool_)
    for geometry, crs in polygons:
        mask |= rasterise(LabelPolygons(((geometry, 1),), crs, "drawn on the map"), grid) > 0
    return mask
