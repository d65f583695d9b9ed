"""Burning labelled polygons into a grid."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.features import rasterize

from ..errors import LabelError
from ..requests import LabelPolygons
from .grid import Grid
from .polygon_shapes import placed_polygon

_LARGEST_VALUE = 65535


def rasterise(labels: LabelPolygons, grid: Grid, warn: Callable[[str], None] | None = None) -> npt.NDArray[np.uint16]:
    """Give each pixel the class of the last polygon that holds its centre.

    Args:
        labels: the polygons; class 0 labels nothing.
        grid: the pixels.
        warn: told of polygons that had to be left out.

    Returns:
        Class values, uint16, (height, width); 0 is unlabelled.

    Raises:
        LabelError: no polygon, none with a usable geometry, an unknown CRS, or a class value
            that is not a whole number of 0 to 65,535.
    """
    crs = _crs(labels)
    if not labels.features:
        raise LabelError(f"The label layer '{labels.name}' has no polygons. Choose another, or draw some.")
    with rasterio.Env():
        values = [_class_value(value, labels.name) for _, value in labels.features]
        placed = [placed_polygon(geometry, crs, grid.crs) for geometry, _ in labels.features]
        shapes = [(geometry, value) for geometry, value in zip(placed, values) if geometry is not None and value]
        unusable = placed.count(None)
        if unusable == len(placed):
            raise LabelError(
                f"None of the polygons of the label layer '{labels.name}' can be used: they are empty, broken, or "
                "have no place in the reference sensor's coordinate reference system. Repair them (Fix geometries)."
            )
        if unusable and warn is not None:
            warn(
                f"{unusable} of the {len(placed)} polygons of the label layer '{labels.name}' are empty or broken and "
                "were left out."
            )
        result = np.zeros((grid.height, grid.width), dtype=np.uint16)
        if shapes:
            rasterize(shapes, out=result, transform=grid.transform, all_touched=False)
    return result


def _crs(labels: LabelPolygons) -> CRS:
    try:
        crs = CRS.from_user_input(labels.crs)
    except CRSError:
        crs = None
    if not crs:
        raise LabelError(
            f"The label layer '{labels.name}' has no coordinate reference system that is known; set it in the layer's "
            "properties."
        )
    return crs


def _class_value(value: Any, name: str) -> int:
    """Check a class value, which may be a whole number written as a float."""
    whole = not isinstance(value, bool) and isinstance(value, (int, float, np.number)) and float(value).is_integer()
    if not whole or not 0 <= int(value) <= _LARGEST_VALUE:
        raise LabelError(
            f"The label layer '{name}' has the class value {value!r}. Class values are whole numbers from 1 to 65,535; "
            "choose another field."
        )
    return int(value)
