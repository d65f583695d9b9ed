"""Puts the rasters of a run into the project, as one group on top of the layer tree."""

from __future__ import annotations

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsRasterLayer

from ...core.contracts.classify import ClassifyResult
from ...core.contracts.masks import drawn_polygons
from ...core.contracts.outputs import MAPS, Output, OutputKind, map_kind
from ...core.contracts.season import dates_used
from ...core.errors import OutputError
from ...core.message import message
from ...core.model.experts import possible_experts
from ...core.text import places_text, sensors_text
from ..language.words import shown, tr
from .kept_results import mark_layer
from .legends import fold, tidy_legend
from .styles import style_output

LONGEST_OPEN_LEGEND = 24


def group_name(result: ClassifyResult) -> str:
    """Name the group after the model and the sensors used, so that neighbours differ early in a narrow panel.

    Returns:
        "fields · all sensors", "fields · without SAR" where fewer are absent than used, or "fields · SAR + DSM"; with
        "SAR off in 2 polygons" where that was drawn, and "S2: 10 of 20 dates" where some of a series are off.
    """
    used = [sensor for sensor in (result.run.sensors if result.run is not None else ()) if sensor.is_used]
    drawn = [(sensor.name, drawn_polygons(sensor.masks)) for sensor in used]
    places = [places_text(name, count) for name, count in drawn if count]
    dates = [
        tr("{name}: {used} of {total} dates", name=sensor.name, used=count[0], total=count[1])
        for sensor in used
        if (count := dates_used(sensor))
    ]
    absent = sensors_text(result.sensors_used, result.sensors_absent)
    sensors = ", ".join(map(shown, [absent, *places, *dates]))
    return f"{result.model_name} · {sensors}"


def add_results(result: ClassifyResult, project: QgsProject | None = None, name: str = "") -> QgsLayerTreeGroup:
    """Add the rasters of a run as styled layers (main thread).

    Only the first is checked (the class map, where it was made), so that no layer hides it.

    Args:
        result: what Classify gave.
        project: where to; None is the open project.
        name: of the group; empty takes :func:`group_name`.

    Returns:
        The new group, on top of the layer tree.

    Raises:
        OutputError: when QGIS cannot open a raster; nothing is added then.
    """
    project = QgsProject.instance() if project is None else project
    order = [one.kind for one in MAPS]
    outputs = sorted(result.outputs, key=lambda output: order.index(output.kind))
    name = name or group_name(result)
    layers = [_open(output, result, name) for output in outputs]
    group = project.layerTreeRoot().insertGroup(0, name)
    for position, (output, layer) in enumerate(zip(outputs, layers)):
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        tidy_legend(layer)
        node.setItemVisibilityChecked(position == 0)
        fold(node, opened=position == 0 and _legend_length(output.kind, result) <= LONGEST_OPEN_LEGEND)
    fold(group, opened=True)
    return group


def _open(output: Output, result: ClassifyResult, name: str) -> QgsRasterLayer:
    # In a list of layers there is no group to tell one class map from another.
    layer = QgsRasterLayer(output.path, f"{shown(map_kind(output.kind).label)} · {name}")
    if not layer.isValid():
        raise OutputError(
            message(
                "'{path}' was written, but QGIS cannot open it: {summary}",
                path=output.path,
                summary=layer.error().summary(),
            )
        )
    mark_layer(layer, output.kind, result)
    style_output(layer, output.kind, result)
    return layer


def _legend_length(kind: OutputKind, result: ClassifyResult) -> int:
    if kind is OutputKind.CLASSES:
        return sum(count > 0 for count in result.class_pixels.values())
    if kind is OutputKind.PATTERN:
        return sum(count > 0 for count in result.pattern_pixels.values())
    if kind is OutputKind.DOMINANT:
        return len(possible_experts(result.expert_names, result.sensors_used))
    return 1
