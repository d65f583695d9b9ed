"""From a QGIS layer to what GDAL opens: the only thing a job may keep of a layer."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import PurePath

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from ...core.contracts.layer_settings import LayerSettings
from ...core.contracts.sensors import SensorSource
from ...core.errors import RasterError
from ...core.matching.sensors import Candidate
from ...core.message import joined, message
from ...core.raster.source.local_source import file_and_bands, objection_to_name
from ..settings import Settings
from .layer_properties import data_band_names, objection_to_source, settings_of

_PROVIDER_OPTIONS = re.compile(r"\|(option|credential):.*$", re.DOTALL)
_OF_VARIABLES = (".nc", ".nc4", ".h5", ".hdf")


@dataclass(frozen=True)
class RasterSource:
    """What GDAL opens for a raster layer, and how it is to be read.

    Attributes:
        path: a file path, or another data source string.
        bands: numbers in the file of the layer's bands; empty where they are the file's own.
        settings: what the layer's properties say otherwise than the file.
    """

    path: str
    bands: tuple[int, ...]
    settings: LayerSettings

    def band(self, number: int) -> int:
        """Return the number in the file of one of the layer's bands, both from 1."""
        return self.bands[number - 1] if self.bands else number


def raster_source(layer: QgsMapLayer) -> RasterSource:
    """Return what GDAL opens for a raster layer, and what was set in the layer. Call it on the main thread.

    Args:
        layer: any layer.

    Raises:
        RasterError: where the layer is no raster, is broken, comes from a service, or is no file of this computer.
    """
    if not isinstance(layer, QgsRasterLayer):
        if PurePath(layer.source()).suffix.casefold() in _OF_VARIABLES:
            raise RasterError(
                message(
                    "Layer '{layer}' is a file of several variables, not a raster. Choose the variables in it, each of "
                    'which is a raster: NETCDF:"{file}":variable.',
                    layer=layer.name(),
                    file=PurePath(layer.source()).name,
                )
            )
        raise RasterError(message("Layer '{layer}' is not a raster. Choose a raster layer.", layer=layer.name()))
    objection = objection_to_source(layer)
    if objection is not None:
        raise RasterError(message("Layer '{layer}' {objection}.", layer=layer.name(), objection=objection[1]))
    path, bands = file_and_bands(_path(layer))
    reason = objection_to_name(path)
    if reason is not None:
        raise RasterError(message("Layer '{layer}' cannot be read: {reason}.", layer=layer.name(), reason=reason))
    if not layer.isValid():
        raise RasterError(message("Layer '{layer}' cannot be read. Repair its data source.", layer=layer.name()))
    return RasterSource(path, bands, settings_of(layer, bands))


def raster_path(layer: QgsMapLayer) -> str:
    """Return what GDAL opens for a raster layer whose file is read as it is. Call it on the main thread.

    Args:
        layer: any layer.

    Returns:
        A file path or another GDAL data source string.

    Raises:
        RasterError: where the layer is no raster, is broken, comes from a service, is no file of this computer, or
            shows some bands of a file only.
    """
    source = raster_source(layer)
    if source.bands:
        raise RasterError(
            message(
                "Layer '{layer}' shows only some bands of '{path}'. Choose the file itself.",
                layer=layer.name(),
                path=PurePath(source.path).name,
            )
        )
    return source.path


def unused_settings(layers: Iterable[QgsRasterLayer]) -> tuple[str, ...]:
    """Return a sentence for each layer whose properties say otherwise than its file, where the file is what is read."""
    sentences = []
    for layer in layers:
        words = raster_source(layer).settings.described()
        if words:
            sentences.append(
                message(
                    "Settings in the properties of layer '{layer}' are ignored here ({words}): its file is read as it "
                    "is.",
                    layer=layer.name(),
                    words=joined(words, "; "),
                )
            )
    return tuple(sentences)


def require_layers(sources: Iterable[SensorSource], whose: str) -> None:
    """Refuse sources that a saved project names but shows no layer of. Call it on the main thread.

    A record in a project file may name any file; the analyst sees, and can take away, layers only.

    Args:
        sources: what a record says was read.
        whose: what the record belongs to, for the sentence ("this result").

    Raises:
        RasterError: one of them is not the source of a layer of the open project.
    """
    for source in sources:
        unknown = unchosen_files(source.files, in_folders=source.is_series)
        if unknown:
            raise RasterError(
                message(
                    "'{source}' of {whose} was read from '{unknown}', which is not a layer of this project. Add that "
                    "file as a layer, then try again.",
                    source=source.name,
                    whose=whose,
                    unknown=unknown[0][:200],
                )
            )


def unchosen_files(files: Iterable[str], in_folders: bool = True) -> tuple[str, ...]:
    """Return the files that are neither layers of the open project nor in a folder of which series were made here.

    Call it on the main thread.

    Args:
        files: what a record or a project names.
        in_folders: whether such folders count.
    """
    layers = QgsProject.instance().mapLayers().values()
    known = {_same_spelling(file_and_bands(_path(one))[0]) for one in layers if isinstance(one, QgsRasterLayer)}
    folders = {_same_spelling(folder) for folder in (Settings().series_folders if in_folders else ())}
    return tuple(
        path
        for path in files
        if _same_spelling(path) not in known and _same_spelling(str(PurePath(path).parent)) not in folders
    )


def sensor_source(layer: QgsMapLayer, name: str) -> SensorSource:
    """Describe a raster layer as a sensor's source. Call it on the main thread.

    Args:
        layer: the layer the analyst chose.
        name: the sensor's name; empty takes the layer's.

    Returns:
        The sensor's name, what GDAL opens, and how it is to be read.

    Raises:
        RasterError: where the layer is no raster, is broken, or comes from a service.
    """
    source = raster_source(layer)
    settings = source.settings
    return SensorSource(
        name=name.strip() or layer.name(),
        path=source.path,
        bands=source.bands,
        nodata=settings.nodata,
        ignored_nodata=settings.ignored_nodata,
        crs=settings.crs,
    )


def with_bands(source: SensorSource, numbers: tuple[int, ...]) -> SensorSource:
    """Choose among a layer's bands, which may be some of its file's already.

    Args:
        source: of the layer.
        numbers: of the layer's bands, from 1; none for all.
    """
    if not numbers:
        return source
    return replace(source, bands=tuple(source.bands[number - 1] if source.bands else number for number in numbers))


def candidate(layer: QgsRasterLayer, bands: tuple[int, ...] = ()) -> Candidate:
    """Describe a raster layer, or some of its bands, for :func:`~mamol.core.matching.sensors.match_sensors`."""
    file, named = file_and_bands(_path(layer))
    path = PurePath(file)
    # Bands that a source names are all wanted, also one that would count as transparency.
    names = data_band_names(layer, bands or (tuple(range(1, layer.bandCount() + 1)) if named else ()))
    return Candidate(layer.name(), len(names) or layer.bandCount(), path.name, path.parent.name, names)


def _path(layer: QgsRasterLayer) -> str:
    return _PROVIDER_OPTIONS.sub("", layer.source())


def raster_address(layer: QgsRasterLayer) -> str:
    """Return what GDAL would open for a layer, without looking at it; "" where GDAL is not what reads it."""
    return file_and_bands(_path(layer))[0] if layer.providerType() == "gdal" else ""


def _same_spelling(path: str) -> str:
    return os.path.normcase(os.path.normpath(path))
