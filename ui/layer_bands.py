"""The bands of a raster layer that hold data, as QGIS knows them without reading the file."""

from __future__ import annotations

import re

from qgis.core import QgsRaster, QgsRasterLayer

_NUMBER = re.compile(r"^Band \d+(: )?")


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
