"""The parameters LAYERS, NAMES and MASKS: rasters, which sensor each of them is, and where it is not to be used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ...core.errors import SensorError
from ...core.matching import Candidate
from ...core.progress import Progress
from ...core.requests import SensorSource
from ..mask_sources import MaskSource, SensorMasks
from ..sources import candidate, raster_path
from .sensor_masks import read_masks
from .sensor_values import ValueReading, read_values

LAYERS, NAMES = "LAYERS", "NAMES"


@dataclass(frozen=True)
class SensorLayers:
    """What was taken out of the layers.

    Attributes:
        paths: what GDAL opens, in the order of the layers.
        candidates: names, bands and file names, in the same order.
        names: the names given in NAMES, in the same order; empty where none were.
        masks: of each layer, or None, in the same order.
        values: how each layer's numbers are understood, in the same order.
    """

    paths: tuple[str, ...]
    candidates: tuple[Candidate, ...]
    names: tuple[str, ...]
    masks: tuple[MaskSource | None, ...]
    values: tuple[ValueReading, ...]

    def sources(self, names: Sequence[str], progress: Progress) -> tuple[SensorSource, ...]:
        """Give the sensors, with these names in the order of the layers; reads the masks (the job's thread).

        Raises:
            RasterError: a mask cannot be used.
            Cancelled: when the analyst cancelled.
        """
        named = ((name, mask) for name, mask in zip(names, self.masks) if mask is not None)
        sensors = tuple(
            SensorSource(name, path, scale=values.scale, offset=values.offset, kind=values.kind)
            for name, path, values in zip(names, self.paths, self.values)
        )
        return SensorMasks(tuple(named)).add_to(sensors, progress)


def layers_parameter() -> QgsProcessingParameterMultipleLayers:
    """Make the parameter LAYERS."""
    return QgsProcessingParameterMultipleLayers(LAYERS, "Sensors", QgsProcessing.SourceType.TypeRaster)


def names_parameter() -> QgsProcessingParameterString:
    """Make the parameter NAMES."""
    return QgsProcessingParameterString(NAMES, "Names of the sensors, separated by commas", optional=True)


def read_sensor_layers(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> SensorLayers:
    """Take the sensors out of the layers (main thread).

    Raises:
        RasterError: where a layer is no raster file, or a mask cannot be used.
        SensorError: where no layer was given, or not one name for each layer.
    """
    layers = algorithm.parameterAsLayerList(parameters, LAYERS, context)
    if not layers:
        raise SensorError("No sensor is chosen. Choose at least one raster layer.")
    names = tuple(name.strip() for name in algorithm.parameterAsString(parameters, NAMES, context).split(","))
    if not any(names):
        names = ()
    if names and (len(names) != len(layers) or not all(names)):
        raise SensorError(
            f"{len(layers)} layers were chosen, but the names are '{', '.join(names)}'. "
            "Give one name for each layer, in the same order, or none."
        )
    paths = tuple(raster_path(layer) for layer in layers)
    masks = read_masks(algorithm, parameters, context, len(layers))
    values = read_values(algorithm, parameters, context, len(layers))
    return SensorLayers(paths, tuple(candidate(layer) for layer in layers), names, masks, values)
