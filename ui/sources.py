"""From a QGIS layer to what GDAL opens: the only thing a job may keep of a layer."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import PurePath

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from ..core.errors import RasterError
from ..core.matching import Candidate
from ..core.raster.local_source import objection_to_name
from ..core.requests import SensorSource
from .layer_bands import data_band_names

_PROVIDER_OPTIONS = re.compile(r"\|(option|credential):.*$", re.DOTALL)


def raster_path(layer: QgsMapLayer) -> str:
    """Give what GDAL opens for a raster layer. Call it on the main thread.

    Args:
        layer: any layer.

    Returns:
        A file path or another GDAL data source string.

    Raises:
        RasterError: where the layer is no raster, is broken, comes from a service, or is no file of this computer.
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
    path = _path(layer)
    reason = objection_to_name(path)
    if reason is not None:
        raise RasterError(f"Layer '{layer.name()}' is not read: {reason}.")
    return path


def require_layers(sources: Iterable[SensorSource], whose: str) -> None:
    """Refuse sources that a saved project names but shows no layer of. Call it on the main thread.

    A record in a project file may name any file; the analyst sees, and can take away, layers only.

    Args:
        sources: what a record says was read.
        whose: what the record belongs to, for the sentence ("this result").

    Raises:
        RasterError: one of them is not the source of a layer of the open project.
    """
    layers = QgsProject.instance().mapLayers().values()
    known = {_same_spelling(_path(layer)) for layer in layers if isinstance(layer, QgsRasterLayer)}
    for source in sources:
        for path in source.files:
            if _same_spelling(path) not in known:
                raise RasterError(
                    f"'{source.name}' of {whose} was read from '{path[:200]}', which is not a layer of this "
                    "project. Add that file as a layer, then try again."
                )


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
    names = data_band_names(layer)
    return Candidate(layer.name(), len(names) or layer.bandCount(), PurePath(_path(layer)).name, names)


def _path(layer: QgsRasterLayer) -> str:
    return _PROVIDER_OPTIONS.sub("", layer.source())


def _same_spelling(path: str) -> str:
    return os.path.normcase(os.path.normpath(path))
