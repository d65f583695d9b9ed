"""Outputs that are an input as well: an output may be overwritten, what the job reads may not."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
    QgsProviderRegistry,
)

from ...core.errors import OutputError
from ...core.message import message
from .sensor_masks import MASKS

LAYERS = (QgsProcessingParameterMapLayer, QgsProcessingParameterRasterLayer, QgsProcessingParameterVectorLayer)


def refuse_inputs_as_outputs(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Refuse to overwrite a file that is read: layers, tables, models and masks. Call it on the main thread.

    Raises:
        OutputError: a sentence naming the file.
    """
    outputs = [Path(path) for path in _outputs(algorithm, parameters) if os.path.lexists(path)]
    sources = tuple(_inputs(algorithm, parameters, context)) if outputs else ()
    for path in outputs:
        if any(_is_same(path, source) for source in sources):
            raise OutputError(
                message(
                    "'{path}' is one of the inputs and would be overwritten. Choose another output file.",
                    path=path.name,
                )
            )


def _is_same(path: Path, source: str) -> bool:
    # What is no file, or is gone, is written over by nobody.
    with suppress(OSError, ValueError):
        return path.samefile(source)
    return False


def _outputs(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> Iterator[str]:
    """Return the files that are named as outputs, as they stand: to evaluate them would announce layers to load."""
    for definition in algorithm.parameterDefinitions():
        if definition.isDestination():
            value = parameters.get(definition.name())
            if isinstance(value, QgsProcessingOutputLayerDefinition):
                value = value.sink.staticValue()
            if isinstance(value, (str, os.PathLike)) and str(value):
                yield str(value)


def _inputs(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Iterator[str]:
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if definition.isDestination() or parameters.get(name) in (None, ""):
            continue
        if isinstance(definition, QgsProcessingParameterFile):
            yield str(algorithm.parameterAsFile(parameters, name, context))
        elif isinstance(definition, QgsProcessingParameterMultipleLayers):
            yield from map(_file_of, algorithm.parameterAsLayerList(parameters, name, context))
        elif isinstance(definition, LAYERS):
            yield _file_of(algorithm.parameterAsLayer(parameters, name, context))
        elif name == MASKS:
            yield from _masks(parameters[name], context)


def _masks(given: Any, context: QgsProcessingContext) -> Iterator[str]:
    for entry in given if isinstance(given, (list, tuple)) else str(given).split(","):
        if isinstance(entry, QgsMapLayer):
            yield _file_of(entry)
        elif str(entry or "").strip():
            source = str(entry).strip().partition("|")[0]
            yield _file_of(QgsProcessingUtils.mapLayerFromString(source, context)) or source


def _file_of(layer: QgsMapLayer | None) -> str:
    """Return the file of a layer; "" where it is in none."""
    if layer is None:
        return ""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("path") or layer.source().partition("|")[0])
