"""The parameter MASKS: a mask for each of the sensors' rasters, blank where there is none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from ...core.errors import RasterError
from ...core.matching.names import split_list
from ...core.message import message
from ...core.raster.source.local_source import file_and_bands
from ..language.words import tr
from ..sources.masks import MaskSource, mask_source


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


MASKS = "MASKS"
MASKS_HELP = message(
    "Where not to use a sensor, such as under clouds: one mask layer per raster, in the same order, separated by "
    "commas, blank for none (“,clouds.tif,”). A raster masks where its value is not 0, or is one of the values given "
    "after it (“scl.tif|values=3 8 9”; “|band=2” for another band); polygons mask their inside. Where the mask has no "
    "data, or does not reach, the sensor is used. Put a path with a comma in double quotes."
)
_OPTIONS = ("values", "band")


def masks_parameter() -> QgsProcessingParameterString:
    """Build the parameter MASKS."""
    return QgsProcessingParameterString(MASKS, tr("Sensor masks, separated by commas"), optional=True)


def read_masks(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, count: int
) -> tuple[MaskSource | None, ...]:
    """Describe the masks (main thread); polygons and pixels are read later.

    Args:
        algorithm: the algorithm that runs.
        parameters: its parameters; MASKS may be text, or a list of layers and texts.
        context: Processing's context.
        count: how many rasters there are.

    Returns:
        A mask, or None, for each raster.

    Raises:
        RasterError: there is not one for each raster, or a layer cannot be a mask.
    """
    given = parameters.get(MASKS)
    entries = list(given) if isinstance(given, (list, tuple)) else _split(algorithm, parameters, context)
    if not any(_is_given(entry) for entry in entries):
        return (None,) * count
    if len(entries) != count:
        raise RasterError(
            message(
                "MASKS must have one entry per raster: {count}, not {entries}. Give them in the same order, separated "
                "by commas, blank for none.",
                count=count,
                entries=len(entries),
            )
        )
    return tuple(_mask(entry, context) if _is_given(entry) else None for entry in entries)


def _split(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
    return list(split_list(str(algorithm.parameterAsString(parameters, MASKS, context))))


def _is_given(entry: Any) -> bool:
    return isinstance(entry, QgsMapLayer) or bool(str(entry or "").strip())


def _mask(entry: Any, context: QgsProcessingContext) -> MaskSource:
    if isinstance(entry, QgsMapLayer):
        return mask_source(entry)
    source, values, band = _options(str(entry).strip())
    layer = layer_from_text(source, context)
    if layer is None:
        raise RasterError(
            message(
                "The mask '{source}' cannot be read: there is no such layer or file. Choose another, or none.",
                source=source,
            )
        )
    return mask_source(layer, band, values)


def _options(text: str) -> tuple[str, tuple[int, ...], int]:
    """Take "|values=3 8" and "|band=2" off the end of a source."""
    found: dict[str, tuple[int, ...]] = {}
    source = text
    while "|" in source:
        rest, _, option = source.rpartition("|")
        name, _, numbers = option.partition("=")
        if name.strip().lower() not in _OPTIONS:
            break
        try:
            found[name.strip().lower()] = tuple(int(number) for number in numbers.split())
        except ValueError:
            raise RasterError(
                message("'{option}' of the mask '{rest}' is not valid: use whole numbers.", option=option, rest=rest)
            ) from None
        source = rest
    band: Sequence[int] = found.get("band", (1,))
    if len(band) != 1:
        raise RasterError(
            message("The mask '{source}' needs one band, not '{str}'.", source=source, str=" ".join(map(str, band)))
        )
    return source, found.get("values", ()), band[0]
