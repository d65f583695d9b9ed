"""What of a result's expert shares the map shows: one expert, three as colours, the dominant one, the entropy."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from typing import Any, cast

from qgis.core import QgsContrastEnhancement, QgsLayerTreeGroup, QgsMultiBandColorRenderer, QgsProject, QgsRasterLayer

from ...core.contracts.outputs import OutputKind, map_kind
from ...core.contracts.routing import ExpertMapRequest, ExpertShares
from ...core.errors import OutputError
from ...core.message import message
from ..language.words import shown, tr
from .kept_results import KIND_PROPERTY, RUN_PROPERTY, KeptResult
from .legends import fold, name_legend, tidy_legend
from .styles import dominant_renderer, expert_renderer, router_entropy_renderer

VIEW_PROPERTY = "mamol/expert_view"


class Shown(str, Enum):
    """What there is to see."""

    ONE = "one"
    THREE = "three"
    DOMINANT = "dominant"
    ENTROPY = "router_entropy"


MAP_OF = {
    Shown.ONE: OutputKind.EXPERTS,
    Shown.THREE: OutputKind.EXPERTS,
    Shown.DOMINANT: OutputKind.DOMINANT,
    Shown.ENTROPY: OutputKind.ROUTER_ENTROPY,
}


@dataclass(frozen=True)
class ExpertView:
    """A choice: what is shown, and names of the experts: one, or those in red, green and blue."""

    shown: Shown
    experts: tuple[str, ...] = ()


def stored_view(layer: QgsRasterLayer) -> ExpertView | None:
    """Return the choice kept with a layer of expert shares, hence with the project; None where there is none."""
    text: Any = layer.customProperty(VIEW_PROPERTY)
    try:
        data = json.loads(text)
        return ExpertView(Shown(data["shown"]), tuple(str(name) for name in data["experts"]))
    except (KeyError, TypeError, ValueError):
        return None


def show_view(view: ExpertView, result: KeptResult, shares: ExpertShares) -> None:
    """Draw a result's layer again, show it, and hide the result's other maps (main thread).

    Args:
        view: what to show; ``result`` has the map that it needs.
        result: the result.
        shares: names of the experts, and how far their shares go.
    """
    experts = result.layers[OutputKind.EXPERTS]
    layer = result.layers[MAP_OF[view.shown]]
    provider, places = layer.dataProvider(), [shares.names.index(name) for name in view.experts]
    if view.shown is Shown.ONE:
        layer.setRenderer(expert_renderer(provider, places[0] + 1, shares.reaches[places[0]]))
        name_legend(layer, view.experts)
    elif view.shown is Shown.THREE:
        layer.setRenderer(_three(layer, places, shares))
        reaches = [tr("0 to {reaches:.0f} %", reaches=100 * shares.reaches[place]) for place in places]
        name_legend(layer, [f"{name}, {reach}" for name, reach in zip(view.experts, reaches)])
    layer.triggerRepaint()
    experts.setCustomProperty(VIEW_PROPERTY, json.dumps({"shown": view.shown.value, "experts": view.experts}))
    QgsProject.instance().setDirty(True)
    _show_only(layer, result)


def add_expert_map(made: ExpertMapRequest, result: KeptResult, shares: ExpertShares) -> QgsRasterLayer:
    """Add a map that was made of expert shares to the result, below the map of expert shares.

    Raises:
        OutputError: QGIS cannot open it.
    """
    kind = made.kind
    layer = QgsRasterLayer(made.path, f"{shown(map_kind(kind).label)} · {result.name}")
    if not layer.isValid():
        raise OutputError(
            message(
                "'{path}' was written, but QGIS cannot open it: {summary}",
                path=made.path,
                summary=layer.error().summary(),
            )
        )
    experts = result.layers[OutputKind.EXPERTS]
    layer.setCustomProperty(KIND_PROPERTY, kind.value)
    layer.setCustomProperty(RUN_PROPERTY, experts.customProperty(RUN_PROPERTY))
    provider = layer.dataProvider()
    if kind is OutputKind.DOMINANT:
        sensors = result.run.sensor_names
        layer.setRenderer(dominant_renderer(provider, shares.names, sensors))
    else:
        layer.setRenderer(router_entropy_renderer(provider))
    QgsProject.instance().addMapLayer(layer, False)
    node = QgsProject.instance().layerTreeRoot().findLayer(experts.id())
    group = cast(QgsLayerTreeGroup, node.parent())
    group.insertLayer(group.children().index(node) + 1, layer)
    tidy_legend(layer)
    return layer


def _three(layer: QgsRasterLayer, places: list[int], shares: ExpertShares) -> QgsMultiBandColorRenderer:
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, places[0] + 1, places[1] + 1, places[2] + 1)
    setters = (
        renderer.setRedContrastEnhancement, renderer.setGreenContrastEnhancement, renderer.setBlueContrastEnhancement
    )  # fmt: skip
    for place, set_enhancement in zip(places, setters):
        stretch = QgsContrastEnhancement(provider.dataType(place + 1))
        stretch.setMinimumValue(0.0)
        stretch.setMaximumValue(shares.reaches[place])
        stretch.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        set_enhancement(stretch)
    return renderer


def _show_only(shown: QgsRasterLayer, result: KeptResult) -> None:
    """Check a layer and the groups it is in, and uncheck the result's others, which would cover it."""
    root = QgsProject.instance().layerTreeRoot()
    for layer in result.layers.values():
        node = root.findLayer(layer.id())
        if node is not None and layer.id() != shown.id():
            node.setItemVisibilityChecked(False)
            # A long legend above would push the one of the layer that is shown out of sight.
            fold(node)
    node = root.findLayer(shown.id())
    if node is not None:
        node.setItemVisibilityCheckedParentRecursive(True)
        fold(node, opened=True)
