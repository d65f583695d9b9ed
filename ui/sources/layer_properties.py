"""What a raster layer's properties say otherwise than its file: no data, CRS; and what kind of source it has."""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Sequence

from qgis.core import QgsRaster, QgsRasterLayer, QgsRasterRange

from ...core.contracts.layer_settings import LayerSettings, NodataRange
from ...core.message import message
from .extents import crs_text

# "Band 1: red" where QGIS is English, "Kanal 1: red" where it is German.
_NUMBER = re.compile(r"^\D+\d+(: )?")


def data_band_names(layer: QgsRasterLayer, chosen: tuple[int, ...] = ()) -> tuple[str, ...]:
    """Return the descriptions of the bands that are no alpha, "" where none. Call it on the main thread.

    Alpha bands say where there is data; they are no measurement.

    Args:
        layer: a raster layer.
        chosen: numbers of the bands to use, from 1; empty is all.
    """
    provider = layer.dataProvider()
    if provider is None or not layer.isValid():
        return ()
    alpha = QgsRaster.ColorInterpretation.AlphaBand
    bands = range(1, layer.bandCount() + 1)
    kept = [band for band in bands if provider.colorInterpretation(band) != alpha] or list(bands)[:1]
    return tuple(_NUMBER.sub("", provider.generateBandName(band)) for band in chosen or kept)


_SAVE = message("Save it as a GeoTIFF (Export > Save As, raw data) and use that")
_OF_SOURCES = {
    "wms": (
        "WMS",
        message(
            "is a web map (WMS, WMTS or XYZ tiles), which holds pictures, not measurements. Use the source raster as "
            "a file"
        ),
    ),
    "arcgismapserver": (
        "ARCGISMAPSERVER",
        message(
            "is a web map (ArcGIS map server), which holds pictures, not measurements. Use the source raster as a file"
        ),
    ),
    "wcs": ("WCS", message("comes from a coverage service (WCS); only files can be read. {save}", save=_SAVE)),
    "postgresraster": (
        "database",
        message("is in a PostgreSQL database; only files can be read. {save}", save=_SAVE),
    ),
    "virtualraster": (
        message("computed on the fly"),
        message("is computed on the fly by QGIS; only files can be read. {save}", save=_SAVE),
    ),
}


def objection_to_source(layer: QgsRasterLayer) -> tuple[str, str] | None:
    """Describe why a raster layer's pixels cannot be read from its source.

    Args:
        layer: a raster layer.

    Returns:
        What it is in a word or two, and the end of a sentence that begins with the layer; None where GDAL reads it.
    """
    provider = str(layer.providerType())
    if provider == "gdal":
        return None
    other = (
        provider.upper(),
        message("comes from the provider '{provider}'; only files can be read. {save}", provider=provider, save=_SAVE),
    )
    return _OF_SOURCES.get(provider, other)


def settings_of(layer: QgsRasterLayer, bands: Sequence[int] = ()) -> LayerSettings:
    """Read what the analyst set in a layer's properties. Call it on the main thread.

    Args:
        layer: a valid layer of a raster file.
        bands: number in the file of each of the layer's bands; empty where they are the file's own.

    Returns:
        CRS, where it is not the file's; values that mean no data; bands whose own such value is switched off.
    """
    provider = layer.dataProvider()
    numbers = list(bands) or list(range(1, layer.bandCount() + 1))
    ranges, ignored = [], []
    for number_here, number in enumerate(numbers, 1):
        ranges += [_range(one, number) for one in provider.userNoDataValues(number_here)]
        if provider.sourceHasNoDataValue(number_here) and not provider.useSourceNoDataValue(number_here):
            ignored.append(number)
    crs = layer.crs()
    differs = crs.isValid() and crs != provider.crs()
    return LayerSettings(crs_text(crs) if differs else None, tuple(ranges), tuple(ignored))


def _range(one: QgsRasterRange, band: int) -> NodataRange:
    """Return QGIS's range with both ends included; an end that is NaN is open."""
    kinds = QgsRasterRange.BoundsType
    lowest, highest = one.min(), one.max()
    if one.bounds() in (kinds.IncludeMax, kinds.Exclusive):
        lowest = math.nextafter(lowest, math.inf)
    if one.bounds() in (kinds.IncludeMin, kinds.Exclusive):
        highest = math.nextafter(highest, -math.inf)
    most = sys.float_info.max
    return NodataRange(
        band,
        -most if math.isnan(lowest) else max(lowest, -most),
        most if math.isnan(highest) else min(highest, most),
    )
