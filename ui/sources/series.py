"""From QGIS layers to the dates of one sensor: what a layer says of its days, and the sensor that a series makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from qgis.core import Qgis, QgsDateTimeRange, QgsRasterLayer, QgsRasterLayerTemporalProperties
from qgis.PyQt.QtCore import Qt

from ...core.contracts.masks import Mask
from ...core.contracts.sensors import Acquisition, SensorSource
from ...core.contracts.series import SeriesFile
from ...core.errors import SensorError
from ...core.matching.dates import days_in, without_days
from ...core.message import message
from ...core.model.spec import SensorSpec
from .layer_properties import data_band_names

FROM_LAYER = message("from the layer's temporal properties")


def series_files(layer: QgsRasterLayer, source: SensorSource, date: str = "") -> tuple[SeriesFile, ...]:
    """Describe a layer as dates of a series. Call it on the main thread; it reads no pixel.

    Args:
        layer: a raster layer.
        source: the same layer as a sensor, with the bands that were chosen.
        date: the day, as the analyst gives it; empty takes the layer's temporal properties, where it has any.
    """
    whole = SeriesFile(source.path, date, bands=source.bands, settings=source.settings)
    if date.strip():
        return (whole,)
    of_bands = _days_of_bands(layer)
    if of_bands:
        wanted = source.bands or tuple(of_bands)
        groups: dict[str, tuple[int, ...]] = {}
        for band in wanted:
            if band in of_bands:
                groups[of_bands[band]] = (*groups.get(of_bands[band], ()), band)
        return tuple(replace(whole, date=day, origin=FROM_LAYER, bands=bands) for day, bands in groups.items())
    day = _day_of(layer)
    return (replace(whole, date=day, origin=FROM_LAYER) if day else whole,)


def as_series(sources: Sequence[SensorSource], acquisitions: tuple[Acquisition, ...]) -> SensorSource:
    """Build the sensor that several rasters make together.

    Args:
        sources: the rasters, each as a sensor; all are read in one way.
        acquisitions: their dates.

    Raises:
        SensorError: there is no date, or the rasters are read in different ways.
    """
    first = sources[0]
    if not acquisitions:
        raise SensorError(message("The series '{first}' has no date. Choose at least one.", first=first.name))
    require_alike(sources)
    return replace(first, path=acquisitions[0].path, bands=(), masks=(), acquisitions=acquisitions)


def require_alike(sources: Sequence[SensorSource]) -> None:
    """Refuse rasters of one series that are read in different ways: a series is read in one.

    Args:
        sources: the rasters, each as a sensor of the same name.

    Raises:
        SensorError: settings of their layers, scale, offset or kind differ.
    """
    first = sources[0]
    for other in sources[1:]:
        for what, own, wanted in (
            (message("settings (CRS, no data)"), other.settings, first.settings),
            (message("scale and offset"), (other.scale, other.offset), (first.scale, first.offset)),
            (message("kind of values"), other.kind, first.kind),
        ):
            if own != wanted:
                raise SensorError(
                    message(
                        "The layers of series '{first}' have different {what}: '{path}' and '{path_2}'. Set the same "
                        "for all of them.",
                        first=first.name,
                        what=what,
                        path=first.path,
                        path_2=other.path,
                    )
                )


def series_of_layers(parts: Sequence[tuple[QgsRasterLayer, SensorSource]]) -> SensorSource:
    """Build a series of layers whose names say their days. Call it on the main thread.

    Args:
        parts: layers, each as a sensor of the same name.

    Returns:
        The sensor. A day that neither a layer's temporal properties nor its name says is empty: the job looks for it.

    Raises:
        SensorError: the layers are read in different ways.
    """
    dates: list[Acquisition] = []
    for layer, source in parts:
        found = days_in(layer.name())
        named = found.likely if found.days else None
        for file in series_files(layer, source):
            # A stack whose bands have dates is not of one day, whatever its name says.
            is_one = named is not None and not file.date and dates_in_bands(layer, source.bands) < 2
            day = named.text if is_one and named is not None else file.date
            dates.append(Acquisition(file.path, day, file.bands, file.masks))
    return as_series([source for _, source in parts], tuple(dates))


def with_mask(files: Sequence[SeriesFile], mask: Mask | None) -> tuple[SeriesFile, ...]:
    """Return rasters of a series with one more mask, that of their layer."""
    return tuple(files) if mask is None else tuple(replace(file, masks=(*file.masks, mask)) for file in files)


def takes_series(sensor: SensorSpec) -> bool:
    """Return whether a model knows a sensor as a series of dates."""
    return bool(getattr(sensor, "is_series", False))


def dates_in_bands(layer: QgsRasterLayer, bands: tuple[int, ...] = ()) -> int:
    """Return how many dates the names of a layer's bands hold, 0 where not every band has one."""
    names = data_band_names(layer, bands)
    days = [days_in(name).likely for name in names]
    return len({day.text for day in days if day is not None}) if days and all(days) else 0


def series_name(layers: Sequence[QgsRasterLayer]) -> str:
    """Return a name for the series that layers make: what their names have in common, without days."""
    names = [without_days(layer.name()) for layer in layers]
    return names[0] if names and len(set(names)) == 1 else ""


def _day_of(layer: QgsRasterLayer) -> str:
    properties = cast(QgsRasterLayerTemporalProperties, layer.temporalProperties())
    if not properties.isActive() or properties.mode() != Qgis.RasterTemporalMode.FixedTemporalRange:
        return ""
    return _day(properties.fixedTemporalRange())


def _days_of_bands(layer: QgsRasterLayer) -> dict[int, str]:
    """Return the day of each band; QGIS has had such ranges since 3.38."""
    properties = cast(QgsRasterLayerTemporalProperties, layer.temporalProperties())
    mode = getattr(Qgis.RasterTemporalMode, "FixedRangePerBand", None)
    if mode is None or not properties.isActive() or properties.mode() != mode:
        return {}
    return {band: _day(span) for band, span in sorted(properties.fixedRangePerBand().items()) if _day(span)}


def _day(span: QgsDateTimeRange) -> str:
    begin = span.begin()
    return begin.toUTC().date().toString(Qt.DateFormat.ISODate) if begin.isValid() else ""
