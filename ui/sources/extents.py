"""Places on the map as core wants them: a CRS as text, a rectangle with its CRS."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from ...core.contracts.sensors import Extent


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return a CRS as "EPSG:n", or as WKT 2 where it has no such number."""
    authority = str(crs.authid())
    if authority.startswith("EPSG:"):
        return authority
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))


def extent_of(box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> Extent:
    """Return a rectangle with its CRS; a point has neither width nor height, nor has a layer without an extent.

    From 3.34 on QGIS has no numbers for the latter.
    """
    if box.isNull():
        return Extent(0.0, 0.0, 0.0, 0.0, crs_text(crs))
    return Extent(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), crs_text(crs))
