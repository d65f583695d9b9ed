"""From a QGIS layer to what GDAL opens: the only thing a job may keep of a layer."""

from __future__ import annotations

import re
from pathlib import PurePath

from qgis.core import QgsMapLayer, QgsRasterLayer

from ..core.errors import RasterError
from ..core.matching import Candidate
from ..core.requests import SensorSource

_PROVIDER_OPTIONS = re.compile(r"\|(option|credential):.*$", re.DOTALL)


def raster_path(layer: QgsMapLayer) -> str:
    """Give what GDAL opens for a raster layer. Call it on the main thread.

    Args:
        layer: any layer.

    Returns:
        A file path or another GDAL data source string.

    Raises:
        RasterError: where the layer is no raster, is broken, or comes from a service.
    """
    if not isinstance(layer, QgsRasterLayer):
        raise RasterError(f"Layer '{layer.name()}' is not a raster. Choose a raster layer.")
    if layer.providerType() != "gdal":
        raise RasterError(
            f"Layer '{layer.name()}' comes from a {layer.providerType().upper()} service and holds pictures, "
            "not measurements. Save it as a GeoTIFF (Export, Save As, raw data) and use that."
        )
    if not layer.isValid():
        raise RasterError(f"Layer '{layer.name()}' is broken: its file cannot be read. Repair its source.")
    return _PROVIDER_OPTIONS.sub("", layer.source())


def sensor_source(layer: QgsMapLayer, name: str) -> SensorSource:
    """Describe a raster layer as a sensor's source. Call it on the main thread.

    Args:
        layer: the layer the analyst chose.
        name: the sensor's name; empty takes the layer's.

    Returns:
        The sensor's name and what GDAL opens.

    Raises:
        RasterError: where the layer is no raster, is broken, or comes from a service.
    """
    return SensorSource(name=name.strip() or layer.name(), path=raster_path(layer))


def candidate(layer: QgsRasterLayer) -> Candidate:
    """Describe a raster layer for :func:`~mamol.core.matching.match_sensors`."""
    path = _PROVIDER_OPTIONS.sub("", layer.source())
    return Candidate(name=layer.name(), bands=layer.bandCount(), file_name=PurePath(path).name)
