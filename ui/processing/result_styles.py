"""Styles the maps that were made when Processing loads them into the project."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...core.contracts.classify import ClassifyResult
from ...core.contracts.outputs import OutputKind, map_kind
from ...core.errors import OutputError, RasterError
from ...core.message import message
from ..language.words import shown
from ..layers.finished_layers import POLYGONS
from ..layers.kept_results import KIND_PROPERTY, mark_layer
from ..layers.legends import tidy_legend
from ..layers.results_group import group_name
from ..layers.styles import style_output
from ..sources.rasters import raster_source

Draw = Callable[[QgsRasterLayer], None]

# QGIS calls a post-processor after the algorithm is gone and keeps no Python object alive: here
# they live on, as many as several runs at once can need.
_KEPT: deque[QgsProcessingLayerPostProcessorInterface] = deque(maxlen=256)


class ResultStyle(QgsProcessingLayerPostProcessorInterface):
    """Draws one map as the dock draws it.

    Args:
        kind: what the raster holds, kept with the layer.
        draw: gives a layer its renderer.
    """

    def __init__(self, kind: str, draw: Draw) -> None:
        super().__init__()
        self._kind = kind
        self._draw = draw

    def postProcessLayer(  # noqa: N802 (the name QGIS calls)
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Set the layer's renderer (main thread)."""
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            layer.setCustomProperty(KIND_PROPERTY, self._kind)
            self._draw(layer)
            tidy_legend(layer)


class PolygonStyle(QgsProcessingLayerPostProcessorInterface):
    """Draws polygons.

    Args:
        draw: gives a layer its renderer.
    """

    def __init__(self, draw: Callable[[QgsVectorLayer], None]) -> None:
        super().__init__()
        self._draw = draw

    def postProcessLayer(  # noqa: N802 (the name QGIS calls)
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Set the layer's renderer (main thread)."""
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            layer.setCustomProperty(KIND_PROPERTY, POLYGONS)
            self._draw(layer)


def style_polygons_when_loaded(
    context: QgsProcessingContext, path: str, draw: Callable[[QgsVectorLayer], None]
) -> None:
    """Have polygons styled if Processing is going to load them.

    Args:
        context: Processing's context of this run.
        path: the file.
        draw: gives a layer its renderer.
    """
    if context.willLoadLayerOnCompletion(path):
        style = PolygonStyle(draw)
        _KEPT.append(style)
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(style)


def style_when_loaded(context: QgsProcessingContext, path: str, kind: str, draw: Draw) -> None:
    """Have a map styled if Processing is going to load it.

    Args:
        context: Processing's context of this run.
        path: the map.
        kind: what it holds, kept with the layer.
        draw: gives a layer its renderer.
    """
    if context.willLoadLayerOnCompletion(path):
        style = ResultStyle(kind, draw)
        _KEPT.append(style)
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(style)


def load_as_group(context: QgsProcessingContext, result: ClassifyResult) -> None:
    """Have the maps of a run loaded into the project, styled, in a group as the dock makes it.

    Args:
        context: Processing's context of this run; without a project nothing is loaded.
        result: what Classify gave.
    """
    project = context.project()
    if project is None:
        return
    name = group_name(result)
    for position, output in enumerate(result.outputs):
        label = f"{shown(map_kind(output.kind).label)} · {name}"
        details = QgsProcessingContext.LayerDetails(label, project, label)
        # QGIS groups and orders by itself since 3.32; before, the layer is moved when it is there.
        groups = hasattr(details, "groupName")
        if groups:
            details.groupName, details.layerSortKey = name, len(result.outputs) - position
        draw = partial(_draw_in_group, result=result, kind=output.kind, group="" if groups else name)
        style = ResultStyle(output.kind.value, draw)
        _KEPT.append(style)
        details.setPostProcessor(style)
        context.addLayerToLoadOnCompletion(output.path, details)


def _draw_in_group(layer: QgsRasterLayer, result: ClassifyResult, kind: OutputKind, group: str) -> None:
    """Style a map of a run, and put it into a group; only the first map is checked, so that no layer hides it."""
    mark_layer(layer, kind, result)
    style_output(layer, kind, result)
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer.id())
    if node is None:
        return
    is_first = kind is result.outputs[0].kind
    parent = node.parent()
    if group and isinstance(parent, QgsLayerTreeGroup):
        target = root.findGroup(group) or root.insertGroup(0, group)
        moved = node.clone()
        target.insertChildNode(0 if is_first else -1, moved)
        parent.removeChildNode(node)
        node = moved
    node.setItemVisibilityChecked(is_first)


def refuse_open_outputs(paths: Iterable[str], context: QgsProcessingContext) -> None:
    """Refuse to overwrite the file of a layer of the project. Call it on the main thread.

    Args:
        paths: the files to be; empty ones are passed over.
        context: knows the project.

    Raises:
        OutputError: a sentence naming file and layer.
    """
    project = context.project()
    wanted = {Path(path).resolve(): path for path in paths if path}
    for layer in project.mapLayers().values() if project is not None and wanted else ():
        source = _file_of(layer)
        if source in wanted:
            raise OutputError(
                message(
                    "'{source}' is open in the project as layer '{layer}'. Remove that layer, or choose another file.",
                    source=source.name,
                    layer=layer.name(),
                )
            )


def _file_of(layer: QgsMapLayer) -> Path | None:
    if isinstance(layer, QgsVectorLayer):
        # A name that no file can have is none of the outputs.
        with suppress(OSError, ValueError):
            return Path(layer.source().partition("|")[0]).resolve()
    if not isinstance(layer, QgsRasterLayer):
        return None
    try:
        return Path(raster_source(layer).path).resolve()
    except RasterError:
        return None
