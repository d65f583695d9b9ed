"""Masks from QGIS layers: described on the main thread, read by the thread of the job, as labels are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer, QgsVectorLayerFeatureSource, QgsWkbTypes

from ...core.contracts.masks import Mask, MaskPolygons, MaskRaster
from ...core.contracts.sensors import SensorSource
from ...core.errors import RasterError
from ...core.message import message
from ...core.progress import Progress
from .extents import crs_text
from .rasters import raster_source

MOST_CORNERS = 200_000
"""They are kept in the project with each result; more would make it slow to save."""
_FEATURES_BETWEEN_CHECKS = 500


@dataclass(frozen=True)
class MaskSource:
    """What the main thread takes out of a mask's layer.

    Attributes:
        raster: the mask, when the layer is a raster.
        features: a feature source, when the layer holds polygons.
        crs: of the polygons.
        name: the layer's name, for messages.
    """

    raster: MaskRaster | None
    features: Any
    crs: str
    name: str

    def read(self, progress: Progress) -> Mask:
        """Read the mask. Call it off the main thread: it may take seconds.

        Raises:
            RasterError: the layer has no polygon, or too many corners.
            Cancelled: when the analyst cancelled.
        """
        if self.raster is not None:
            return self.raster
        polygons, corners = [], 0
        for number, feature in enumerate(self.features.getFeatures()):
            if number % _FEATURES_BETWEEN_CHECKS == 0:
                progress.check()
            geometry = feature.geometry()
            if not geometry.isNull() and not geometry.isEmpty():
                corners += geometry.constGet().nCoordinates()
                polygons.append(str(geometry.asJson()))
            if corners > MOST_CORNERS:
                raise RasterError(
                    message(
                        "The mask '{name}' has more than {most_corners:,} vertices. Rasterize it (Raster > Conversion "
                        "> Rasterize) and use the raster.",
                        name=self.name,
                        most_corners=MOST_CORNERS,
                    )
                )
        if not polygons:
            raise RasterError(
                message("The mask '{name}' has no polygon. Draw one, or choose another mask or none.", name=self.name)
            )
        return MaskPolygons(tuple(polygons), self.crs, self.name)


def mask_source(
    layer: QgsMapLayer, band: int = 1, values: tuple[int, ...] = (), bits: tuple[int, ...] = ()
) -> MaskSource:
    """Describe a mask's layer. Call it on the main thread; it reads no pixel and no feature.

    Args:
        layer: a raster layer, or a layer of polygons.
        band: of a raster, from 1.
        values: of a raster, that mean "not usable"; empty is all but 0.
        bits: of a raster's values, of which any that is set means "not usable", instead of values.

    Raises:
        RasterError: the layer cannot be a mask.
    """
    name = layer.name()
    if isinstance(layer, QgsRasterLayer):
        return MaskSource(_mask_raster(layer, band, values, bits), None, "", name)
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise RasterError(
            message("The mask '{name}' is neither a raster nor polygons. Choose another layer.", name=name)
        )
    if not layer.isValid():
        raise RasterError(message("The mask '{name}' cannot be read. Repair its data source.", name=name))
    if not layer.crs().isValid():
        raise RasterError(message("The mask '{name}' has no CRS. Set it in the layer's properties.", name=name))
    return MaskSource(None, QgsVectorLayerFeatureSource(layer), crs_text(layer.crs()), name)


def _mask_raster(layer: QgsRasterLayer, band: int, values: tuple[int, ...], bits: tuple[int, ...]) -> MaskRaster:
    source = raster_source(layer)
    if source.bands and not 1 <= band <= layer.bandCount():
        raise RasterError(
            message(
                "The mask '{layer}' has no band {band}: it has {band_count}. Choose another band.",
                layer=layer.name(),
                band=band,
                band_count=layer.bandCount(),
            )
        )
    settings = source.settings
    return MaskRaster(
        source.path,
        layer.name(),
        source.band(band),
        values,
        crs=settings.crs,
        nodata=settings.nodata,
        ignored_nodata=settings.ignored_nodata,
        bits=bits,
    )


@dataclass(frozen=True)
class SensorMasks:
    """Masks by sensor, to be read by the job's thread."""

    sources: tuple[tuple[str, MaskSource], ...] = ()

    @property
    def key(self) -> tuple[Any, ...]:
        """What tells masks apart without looking at polygons, which their layer's id does."""
        return tuple((name, source.raster, source.name) for name, source in self.sources)

    def add_to(self, sensors: tuple[SensorSource, ...], progress: Progress) -> tuple[SensorSource, ...]:
        """Read the masks, and return the sensors with them (worker thread).

        Raises:
            RasterError: a mask cannot be used.
            Cancelled: when the analyst cancelled.
        """
        used = {sensor.name for sensor in sensors if not sensor.is_off}
        read: Mapping[str, Mask] = {name: mask.read(progress) for name, mask in self.sources if name in used}
        return tuple(
            replace(sensor, masks=(*sensor.masks, read[sensor.name])) if sensor.name in read else sensor
            for sensor in sensors
        )

    def before(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return a job's function that first reads the masks into its request's sensors, or its view's."""
        return partial(_run_with_masks, self, function) if self.sources else function


def _run_with_masks(masks: SensorMasks, function: Callable[..., Any], request: Any, progress: Progress) -> Any:
    if hasattr(request, "view"):
        view = replace(request.view, sensors=masks.add_to(request.view.sensors, progress))
        return function(replace(request, view=view), progress)
    return function(replace(request, sensors=masks.add_to(request.sensors, progress)), progress)
