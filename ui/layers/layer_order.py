"""Which layer is drawn above which: by the layer tree, or by an order of its own that the analyst has switched on."""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import QgsLayerTree, QgsLayerTreeNode, QgsMapLayer


def lift_above(root: QgsLayerTree, layer: QgsMapLayer, others: Collection[str]) -> None:
    """Put a layer just above the topmost of some others, unless it is above all of them already.

    Args:
        root: the project's layer tree.
        layer: one of its layers.
        others: ids of layers; those that are not in the tree are passed over.
    """
    nodes = root.findLayers()
    order = [node.layerId() for node in nodes]
    above = (
        [node for node in nodes[: order.index(layer.id())] if node.layerId() in others] if layer.id() in order else []
    )
    if above:
        top: QgsLayerTreeNode = above[0]
        while top.parent() is not root:
            top = top.parent()
        node = root.findLayer(layer.id())
        # The copy comes first: a layer without a node is removed from the project.
        root.insertChildNode(root.children().index(top), node.clone())
        node.parent().removeChildNode(node)
    if root.hasCustomLayerOrder():
        drawn = [one.id() for one in root.customLayerOrder()]
        if layer.id() in drawn and any(other in others for other in drawn[: drawn.index(layer.id())]):
            bring_forward(root, layer)


def bring_forward(root: QgsLayerTree, layer: QgsMapLayer) -> None:
    """Draw a layer first in an order that is not the layer tree's, where there is one: new layers come last there."""
    if root.hasCustomLayerOrder():
        root.setCustomLayerOrder([layer, *(one for one in root.customLayerOrder() if one.id() != layer.id())])
