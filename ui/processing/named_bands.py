"""Sources that name some bands of a file ("vrt://a.tif?bands=1,2"), which Processing does not open by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingUtils, QgsRasterLayer

from ...core.raster.source.local_source import file_and_bands


def open_named_bands(parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
    """Have Processing find the layers of all such sources among an algorithm's parameters.

    Args:
        parameters: of the algorithm.
        context: its context, which keeps the layers.
    """
    for value in parameters.values():
        for entry in value if isinstance(value, (list, tuple)) else (value,):
            if isinstance(entry, str) and file_and_bands(entry)[0] != entry:
                layer_from_text(entry, context)


def layer_from_text(text: str, context: QgsProcessingContext) -> QgsMapLayer | None:
    """Return the layer, or the layer of the file, that a text names; None where there is none."""
    known = QgsProcessingUtils.mapLayerFromString(text, context)
    if known is not None or file_and_bands(text)[0] == text:
        return known
    layer = QgsRasterLayer(text, text.rpartition("/")[2].partition("?")[0], "gdal")
    return context.temporaryLayerStore().addMapLayer(layer) if layer.isValid() else None
