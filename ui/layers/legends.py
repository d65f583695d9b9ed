"""What stands beside a layer's name in the layer panel: without QGIS's "Band 1: class (Palette)" above it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsLayerTreeLayer, QgsLayerTreeNode, QgsMapLayerLegendUtils, QgsRasterLayer

from ...core.contracts.outputs import OutputKind
from .kept_results import KIND_PROPERTY

_PREFIX = "legend/"
_NAMED_BANDS = (OutputKind.EXPERTS.value, OutputKind.PROBABILITIES.value, OutputKind.DATES.value)


def tidy_legend(layer: QgsRasterLayer) -> None:
    """Take the name of the band out of a layer's legend; where it names an expert, a class or a sensor, it stays.

    QGIS keeps this with the layer's place in the layer tree, hence with the project; where the layer has none yet,
    nothing happens. To be called again with every renderer.
    """
    node = _node(layer)
    if node is None:
        return
    if layer.customProperty(KIND_PROPERTY) in _NAMED_BANDS:
        name_legend(layer, [layer.dataProvider().generateBandName(layer.renderer().usesBands()[0]).partition(": ")[2]])
        return
    _forget(node)
    entries = len(layer.legend().createLayerTreeModelLegendNodes(node))
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, entries)))
    layer.legendChanged.emit()


def name_legend(layer: QgsRasterLayer, names: Sequence[str]) -> None:
    """Write these names for the first entries of a layer's legend."""
    node = _node(layer)
    if node is None:
        return
    _forget(node)
    for entry, name in enumerate(names):
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, entry, name)
    layer.legendChanged.emit()


def _node(layer: QgsRasterLayer) -> QgsLayerTreeLayer | None:
    project = layer.project()
    return project.layerTreeRoot().findLayer(layer.id()) if project is not None else None


def _forget(node: QgsLayerTreeLayer) -> None:
    for key in node.customProperties():
        if key.startswith(_PREFIX):
            node.removeCustomProperty(key)


def fold(node: QgsLayerTreeNode, opened: bool = False) -> None:
    """Fold a node of the layer tree, or open it.

    The layer panel at times misses the state of a new node; a change of that state it never misses.
    """
    node.setExpanded(not opened)
    node.setExpanded(opened)
