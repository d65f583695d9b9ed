"""The parameters LAYERS, NAMES, BANDS, MASKS and DATES: rasters, which sensor each is, where and of which day."""

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
from ...core.contracts.series import SeriesFile
from ...core.errors import SensorError
from ...core.matching.band_choice import names_wavelengths
from ...core.matching.names import distinct_names, read_bands, read_names
from ...core.matching.sensors import Candidate, MatchedBy, sensors_of
from ...core.message import message
from ...core.model.spec import ModelSpec
from ...core.progress import Progress
from ...core.text import listed
from ..common.sensor_choice import ValueReading
from ..language.words import tr
from ..sources.masks import MaskSource, SensorMasks
from ..sources.rasters import candidate, sensor_source, with_bands
from ..sources.series import dates_in_bands, series_files, takes_series, with_mask
from .sensor_masks import read_masks
from .sensor_values import read_values
from .series_dates import FIND, read_dates, series_of

LAYERS, NAMES, BANDS = "LAYERS", "NAMES", "BANDS"
BANDS_HELP = message(
    "The bands of each raster to use, in this order: one entry per raster, separated by semicolons, blank for all "
    "bands (“1,2;3-6;”). Wavelengths choose the bands that lie there, without those marked as bad (“400-1000 "
    "nm;”). This way one stacked file can serve as several sensors."
)
NAMES_HELP = message(
    "Rasters of one name are the dates of a series. Put a name with a comma in double quotes; scripts may pass a list."
)
_MOST_NAMED = 4


@dataclass(frozen=True)
class SensorLayers:
    """What was taken out of the layers.

    Attributes:
        rasters: the layers as sensors, named after themselves, in their order.
        candidates: names, bands and file names, in the same order.
        given: what NAMES holds: text, or a list.
        masks: of each layer, or None, in the same order.
        values: how each layer's numbers are understood, in the same order.
        files: of each layer what it is as dates of a series, in the same order.
        dates: of each layer a day, ``*`` or nothing, as DATES has it.
        dated: of each layer how many dates the names of its bands hold.
    """

    rasters: tuple[SensorSource, ...]
    candidates: tuple[Candidate, ...]
    given: str | tuple[str, ...]
    masks: tuple[MaskSource | None, ...]
    values: tuple[ValueReading, ...]
    files: tuple[tuple[SeriesFile, ...], ...]
    dates: tuple[str, ...]
    dated: tuple[int, ...]

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
        return self._matched(spec)._as_known(spec)

    def for_model(self, spec: ModelSpec) -> SensorLayers:
        """Return the layers under the names of a model's sensors, with dates only where the model has them.

        Raises:
            SensorError: as for :meth:`matched`; or a sensor without dates in the model is given with dates.
        """
        found = self.matched(spec)
        plain = {sensor.name for sensor in spec.sensors if not takes_series(sensor)}
        for name in found.names:
            places = [place for place, raster in enumerate(found.rasters) if raster.name == name]
            if name in plain and (len(places) > 1 or found.dates[places[0]]):
                raise SensorError(found._dateless(name, places))
        return found

    def _matched(self, spec: ModelSpec) -> SensorLayers:
        names = read_names(self.given, len(self.rasters), spec.sensor_names)
        if names:
            return self._called(names)
        # Layers of one name were told apart in training, and are again.
        known = distinct_names(self.candidates)[0]
        told_apart = [replace(one, name=name) for one, name in zip(self.candidates, known)]
        found = sensors_of(spec, told_apart)
        guessed = {name for name, by in found if by is MatchedBy.BANDS}
        return self._called([name for name, _ in found], guessed)

    def _as_known(self, spec: ModelSpec) -> SensorLayers:
        """Have the dates found of rasters that are sensors which the model knows as series."""
        known = {sensor.name for sensor in spec.sensors if takes_series(sensor)}
        # One * for all rasters is for those that are series.
        given = ("",) * len(self.dates) if set(self.dates) == {FIND} else self.dates
        dates = (date or (FIND if one.name in known else "") for one, date in zip(self.rasters, given))
        return replace(self, dates=tuple(dates))

    def _dateless(self, name: str, places: Sequence[int]) -> str:
        """Say that a sensor which has no dates in the model is given with dates."""
        if len(places) > 1:
            return message(
                "Sensor '{name}' has no dates in this model, but NAMES gives it {places} rasters ({layers}), as dates "
                "of a series. Give it one of them, or use a model that was trained on the series.",
                name=name,
                places=len(places),
                layers=listed([f"'{self.candidates[place].name}'" for place in places], _MOST_NAMED),
            )
        return message(
            "Sensor '{name}' has no dates in this model, but DATES gives '{layer}' the date {date}. Leave its entry in "
            "DATES blank, or use a model that was trained on a series.",
            name=name,
            layer=self.candidates[places[0]].name,
            date=self.dates[places[0]],
        )

    @property
    def names(self) -> tuple[str, ...]:
        """The sensors' names, in the order of the layers; a series has one."""
        return tuple(dict.fromkeys(raster.name for raster in self.rasters))

    def sources(self, progress: Progress) -> tuple[SensorSource, ...]:
        """Return the sensors with their masks, which are read now (the job's thread).

        Layers of one name are the dates of a series, and so is one alone that has an entry in DATES.

        Raises:
            RasterError: a mask cannot be used.
            SensorError: layers cannot be one series.
            Cancelled: when the analyst cancelled.
        """
        sensors = [values.applied_to(raster) for raster, values in zip(self.rasters, self.values)]
        made = []
        for name in self.names:
            places = [place for place, raster in enumerate(self.rasters) if raster.name == name]
            first = places[0]
            if len(places) > 1 or self.dates[first]:
                made.append(self._series([sensors[place] for place in places], places, progress))
                continue
            if self.dated[first] > 1:
                progress.warn(
                    tr(
                        "The bands of sensor '{name}' have {dated} dates in their names: it looks like a series, but "
                        "is used as a plain sensor. Put * for it in DATES to use it as a series.",
                        name=name,
                        dated=self.dated[first],
                    )
                )
            mask = self.masks[first]
            own = ((name, mask),) if mask is not None else ()
            made += SensorMasks(own).add_to((sensors[first],), progress)
        return tuple(made)

    def _series(self, sensors: Sequence[SensorSource], places: Sequence[int], progress: Progress) -> SensorSource:
        files: list[SeriesFile] = []
        for place in places:
            mask = self.masks[place]
            files += with_mask(self.files[place], mask.read(progress) if mask is not None else None)
        return series_of(sensors, files, progress)

    def _called(self, names: Sequence[str], guessed: set[str] | frozenset[str] = frozenset()) -> SensorLayers:
        pairs = zip(self.rasters, names)
        return replace(self, rasters=tuple(replace(one, name=name, guessed=name in guessed) for one, name in pairs))


def layers_parameter() -> QgsProcessingParameterMultipleLayers:
    """Build the parameter LAYERS."""
    return QgsProcessingParameterMultipleLayers(LAYERS, tr("Sensors"), QgsProcessing.SourceType.TypeRaster)


def names_parameter() -> QgsProcessingParameterString:
    """Build the parameter NAMES."""
    return QgsProcessingParameterString(NAMES, tr("Sensor names, separated by commas"), optional=True)


def bands_parameter() -> QgsProcessingParameterString:
    """Build the parameter BANDS."""
    return QgsProcessingParameterString(BANDS, tr("Sensor bands, separated by semicolons"), optional=True)


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
        raise SensorError(message("No sensor is chosen. Choose at least one raster layer."))
    rasters = tuple(sensor_source(layer, "") for layer in layers)
    given = parameters.get(NAMES)
    names: str | tuple[str, ...] = (
        tuple(str(name) for name in given)
        if isinstance(given, (list, tuple))
        else str(algorithm.parameterAsString(parameters, NAMES, context))
    )
    bands = _bands(algorithm, parameters, context, layers)
    masks = read_masks(algorithm, parameters, context, len(layers))
    dates = read_dates(algorithm, parameters, context, len(layers))
    chosen = tuple(with_bands(raster, numbers) for raster, numbers in zip(rasters, bands))
    days = ("" if date == FIND else date for date in dates)
    return SensorLayers(
        chosen,
        tuple(candidate(layer, numbers) for layer, numbers in zip(layers, bands)),
        names,
        masks,
        read_values(algorithm, parameters, context, len(layers)),
        tuple(series_files(layer, source, day) for layer, source, day in zip(layers, chosen, days)),
        dates,
        tuple(dates_in_bands(layer, numbers) for layer, numbers in zip(layers, bands)),
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
            message(
                "BANDS must have one entry per raster: {layers}, not {entries}. Give them in the same order, "
                "separated by semicolons, blank for all bands.",
                layers=len(layers),
                entries=len(entries),
            )
        )
    return [_chosen(entry, layer) for entry, layer in zip(entries, layers)]


def _chosen(entry: str, layer: QgsRasterLayer) -> tuple[int, ...]:
    """Read one entry; only where it names wavelengths is the file asked for them."""
    what = tr("layer '{layer}'", layer=layer.name())
    if not names_wavelengths(entry):
        return read_bands(entry, layer.bandCount(), what)
    bands = api.describe_bands(sensor_source(layer, ""))
    numbered = [replace(band, number=number) for number, band in enumerate(bands, 1)]
    return api.choose_bands(entry, numbered, what).numbers
