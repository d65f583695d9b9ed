"""The other maps of a class map's run: those beside it in the layer tree."""

from __future__ import annotations

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsRasterLayer

from ...core.contracts.outputs import OutputKind
from .kept_results import KIND_PROPERTY


def group_of(layer: QgsMapLayer | None) -> QgsLayerTreeGroup | None:
    """Return the group of a layer in the layer tree; None where it is in none."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id()) if layer is not None else None
    parent = node.parent() if node is not None else None
    return parent if isinstance(parent, QgsLayerTreeGroup) and parent.parent() is not None else None


def run_mate(layer: QgsMapLayer | None, kind: OutputKind) -> QgsRasterLayer | None:
    """Return the map of a kind in the group of a class map; None where there is none."""
    group = group_of(layer)
    for node in group.findLayers() if group is not None else ():
        other = node.layer()
        if isinstance(other, QgsRasterLayer) and other.customProperty(KIND_PROPERTY) == kind.value:
            return other
    return None


def is_class_map(layer: QgsMapLayer | None) -> bool:
    """Return whether a layer is marked as a class map of ours."""
    return isinstance(layer, QgsRasterLayer) and layer.customProperty(KIND_PROPERTY) == OutputKind.CLASSES.value
