"""The parameters LAYERS, NAMES, BANDS and MASKS: rasters, what each is as a sensor, and where it is not to be used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ...core import api
from ...core.contracts.sensors import SensorSource
from ...core.errors import SensorError
from ...core.matching.band_choice import names_wavelengths
from ...core.matching.names import distinct_names, read_bands, read_names
from ...core.matching.sensors import Candidate, MatchedBy, sensors_of
from ...core.model.spec import ModelSpec
from ...core.progress import Progress
from ..common.sensor_choice import ValueReading
from ..sources.masks import MaskSource, SensorMasks
from ..sources.rasters import candidate, sensor_source, with_bands
from .sensor_masks import read_masks
from .sensor_values import read_values

LAYERS, NAMES, BANDS = "LAYERS", "NAMES", "BANDS"
BANDS_HELP = (
    "The bands of each raster to use, in this order: one entry per raster, separated by semicolons, blank for all "
    "bands (“1,2;3-6;”). Wavelengths choose the bands that lie there, without those marked as bad (“400-1000 nm;”). "
    "This way one stacked file can serve as several sensors."
)
NAMES_HELP = "Put a name with a comma in double quotes; scripts may pass a list."


@dataclass(frozen=True)
class SensorLayers:
    """What was taken out of the layers.

    Attributes:
        rasters: the layers as sensors, named after themselves, in their order.
        candidates: names, bands and file names, in the same order.
        given: what NAMES holds: text, or a list.
        masks: of each layer, or None, in the same order.
        values: how each layer's numbers are understood, in the same order.
    """

    rasters: tuple[SensorSource, ...]
    candidates: tuple[Candidate, ...]
    given: str | tuple[str, ...]
    masks: tuple[MaskSource | None, ...]
    values: tuple[ValueReading, ...]

    def named(self, progress: Progress) -> SensorLayers:
        """Return the layers under the names given, or their own; those that share one are told apart, and told.

        Raises:
            SensorError: there is not one name for each layer.
        """
        names = read_names(self.given, len(self.rasters), [one.name for one in self.candidates])
        if not names:
            names, sentences = distinct_names(self.candidates)
            for sentence in sentences:
                progress.warn(sentence)
        return self._called(names)

    def matched(self, spec: ModelSpec) -> SensorLayers:
        """Return the layers under the names of a model's sensors: those given, or those found.

        Raises:
            SensorError: there is not one name for each layer, or which sensor one is cannot be told.
        """
        names = read_names(self.given, len(self.rasters), spec.sensor_names)
        if names:
            return self._called(names)
        # Layers of one name were told apart in training, and are again.
        known = distinct_names(self.candidates)[0]
        told_apart = [replace(one, name=name) for one, name in zip(self.candidates, known)]
        found = sensors_of(spec, told_apart)
        guessed = {name for name, by in found if by is MatchedBy.BANDS}
        return self._called([name for name, _ in found], guessed)

    @property
    def names(self) -> tuple[str, ...]:
        """The sensors' names, in the order of the layers."""
        return tuple(raster.name for raster in self.rasters)

    def sources(self, progress: Progress) -> tuple[SensorSource, ...]:
        """Return the sensors with their masks, which are read now (the job's thread).

        Raises:
            RasterError: a mask cannot be used.
            Cancelled: when the analyst cancelled.
        """
        named = ((raster.name, mask) for raster, mask in zip(self.rasters, self.masks) if mask is not None)
        sensors = tuple(values.applied_to(raster) for raster, values in zip(self.rasters, self.values))
        return SensorMasks(tuple(named)).add_to(sensors, progress)

    def _called(self, names: Sequence[str], guessed: set[str] | frozenset[str] = frozenset()) -> SensorLayers:
        pairs = zip(self.rasters, names)
        return replace(self, rasters=tuple(replace(one, name=name, guessed=name in guessed) for one, name in pairs))


def layers_parameter() -> QgsProcessingParameterMultipleLayers:
    """Build the parameter LAYERS."""
    return QgsProcessingParameterMultipleLayers(LAYERS, "Sensors", QgsProcessing.SourceType.TypeRaster)


def names_parameter() -> QgsProcessingParameterString:
    """Build the parameter NAMES."""
    return QgsProcessingParameterString(NAMES, "Sensor names, separated by commas", optional=True)


def bands_parameter() -> QgsProcessingParameterString:
    """Build the parameter BANDS."""
    return QgsProcessingParameterString(BANDS, "Sensor bands, separated by semicolons", optional=True)


def read_sensor_layers(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> SensorLayers:
    """Take the sensors out of the layers (main thread).

    Raises:
        RasterError: where a layer is no raster file, or a mask cannot be used.
        SensorError: where no layer was given, or a band that is not there.
    """
    layers = cast("list[QgsRasterLayer]", algorithm.parameterAsLayerList(parameters, LAYERS, context))
    if not layers:
        raise SensorError("No sensor is chosen. Choose at least one raster layer.")
    rasters = tuple(sensor_source(layer, "") for layer in layers)
    given = parameters.get(NAMES)
    names: str | tuple[str, ...] = (
        tuple(str(name) for name in given)
        if isinstance(given, (list, tuple))
        else str(algorithm.parameterAsString(parameters, NAMES, context))
    )
    bands = _bands(algorithm, parameters, context, layers)
    masks = read_masks(algorithm, parameters, context, len(layers))
    return SensorLayers(
        tuple(with_bands(raster, numbers) for raster, numbers in zip(rasters, bands)),
        tuple(candidate(layer, numbers) for layer, numbers in zip(layers, bands)),
        names,
        masks,
        read_values(algorithm, parameters, context, len(layers)),
    )


def _bands(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    layers: Sequence[QgsRasterLayer],
) -> list[tuple[int, ...]]:
    """Read BANDS: text, or a list of texts or of numbers; none for a layer stands for all."""
    given = parameters.get(BANDS)
    if isinstance(given, (list, tuple)):
        entries = [",".join(map(str, one)) if isinstance(one, (list, tuple)) else str(one or "") for one in given]
    else:
        entries = str(algorithm.parameterAsString(parameters, BANDS, context)).split(";")
    if not any(entry.strip() for entry in entries):
        return [()] * len(layers)
    if len(entries) != len(layers):
        raise SensorError(
            f"BANDS must have one entry per raster: {len(layers)}, not {len(entries)}. Give them in the same order, "
            "separated by semicolons, blank for all bands."
        )
    return [_chosen(entry, layer) for entry, layer in zip(entries, layers)]


def _chosen(entry: str, layer: QgsRasterLayer) -> tuple[int, ...]:
    """Read one entry; only where it names wavelengths is the file asked for them."""
    what = f"layer '{layer.name()}'"
    if not names_wavelengths(entry):
        return read_bands(entry, layer.bandCount(), what)
    bands = api.describe_bands(sensor_source(layer, ""))
    numbered = [replace(band, number=number) for number, band in enumerate(bands, 1)]
    return api.choose_bands(entry, numbered, what).numbers
