"""Showing a place on the map."""

from __future__ import annotations

import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas

from ...core.contracts.sensors import Extent

AROUND = 6.0
"""How many times as wide as the place the map becomes at least."""
FEWEST_PIXELS = 40.0
"""How many pixels wide the map becomes at least: a pixel alone says nothing of where it lies."""


def show_extent(canvas: QgsMapCanvas | None, extent: Extent, pixels: int | None = None) -> None:
    """Move the map to a rectangle, with some ground around it, and let it flash.

    Args:
        canvas: the map; None shows nothing.
        extent: the rectangle, in any CRS; where it cannot be transformed the map stays.
        pixels: how many pixels the place in it has, where that is known: the fewer, the more ground is shown around.
    """
    if canvas is None:
        return
    crs = QgsCoordinateReferenceSystem.fromWkt(extent.crs) if extent.crs.lstrip()[:5].upper() != "EPSG:" else None
    if crs is None or not crs.isValid():
        crs = QgsCoordinateReferenceSystem(extent.crs)
    box = QgsRectangle(extent.left, extent.bottom, extent.right, extent.top)
    shape = QgsGeometry.fromRect(box)
    transform = QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    try:
        wide = transform.transformBoundingBox(box)
    except QgsCsException:
        return
    wide.scale(AROUND if pixels is None else max(AROUND, FEWEST_PIXELS / math.sqrt(max(pixels, 1))))
    canvas.setExtent(wide)
    canvas.refresh()
    canvas.flashGeometries([shape], crs)
