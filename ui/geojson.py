"""Polygons between QGIS and core: GeoJSON-like data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from qgis.core import QgsGeometry, QgsPointXY

DIGITS = 12


def geojson_of(shape: QgsGeometry) -> Mapping[str, Any]:
    """Give a polygon as GeoJSON-like data."""
    parsed: Mapping[str, Any] = json.loads(shape.asJson(DIGITS))
    return parsed


def polygon_of(geometry: Mapping[str, Any]) -> QgsGeometry:
    """Give the polygon, or the polygons, of GeoJSON-like data."""
    if geometry["type"] == "MultiPolygon":
        return QgsGeometry.fromMultiPolygonXY([_rings(part) for part in geometry["coordinates"]])
    return QgsGeometry.fromPolygonXY(_rings(geometry["coordinates"]))


def _rings(coordinates: Any) -> list[list[QgsPointXY]]:
    return [[QgsPointXY(*position[:2]) for position in ring] for ring in coordinates]
