"""Styles the maps Classify made when Processing loads them into the project."""

from __future__ import annotations

from collections import deque

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from ...core.requests import Output, OutputKind
from ...core.results import ClassifyResult
from ..layers.kept_results import mark_layer
from ..layers.styles import style_output

# QGIS calls a post-processor after the algorithm is gone and keeps no Python object alive: here
# they live on, as many as several runs at once can need.
_KEPT: deque[ResultStyle] = deque(maxlen=256)


class ResultStyle(QgsProcessingLayerPostProcessorInterface):
    """Draws one map as the dock draws it.

    Args:
        kind: what the raster holds.
        result: names, colours and counts.
    """

    def __init__(self, kind: OutputKind, result: ClassifyResult) -> None:
        super().__init__()
        self._kind = kind
        self._result = result

    def postProcessLayer(  # noqa: N802 (the name QGIS calls)
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Give the layer its renderer (main thread)."""
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            mark_layer(layer, self._kind, self._result)
            style_output(layer, self._kind, self._result)


def style_when_loaded(context: QgsProcessingContext, output: Output, result: ClassifyResult) -> None:
    """Have a map styled if Processing is going to load it.

    Args:
        context: Processing's context of this run.
        output: the map.
        result: what Classify gave.
    """
    if context.willLoadLayerOnCompletion(output.path):
        style = ResultStyle(output.kind, result)
        _KEPT.append(style)
        context.layerToLoadOnCompletionDetails(output.path).setPostProcessor(style)
