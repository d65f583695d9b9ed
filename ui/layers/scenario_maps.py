"""The class map of a kept scenario, as a layer."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsLayerTreeNode, QgsMapLayer, QgsProject, QgsRasterLayer

from ...core.contracts.scenario import Scenario
from ...core.errors import MamolError, OutputError
from ...core.message import message
from ..sources.rasters import raster_path
from .preview_layer import bring_forward
from .scenario_names import scenario_name
from .styles import style_classes


def open_scenario(scenario: Scenario) -> QgsRasterLayer:
    """Open the class map of a scenario once more, in the colours of its classes; this layer is in no project.

    Raises:
        MamolError: the map is no layer of the project, or QGIS cannot open it.
    """
    _layer_of(scenario)
    layer = QgsRasterLayer(scenario.classes_path, scenario_name(scenario))
    if not layer.isValid():
        raise OutputError(
            message(
                "QGIS cannot open '{classes_path}': {summary}",
                classes_path=scenario.classes_path,
                summary=layer.error().summary(),
            )
        )
    style_classes(layer, scenario.classes, dict.fromkeys(scenario.class_hectares, 1))
    return layer


def show_scenario(scenario: Scenario) -> QgsRasterLayer:
    """Bring the class map of a scenario to the top of the map, and tick it.

    Raises:
        MamolError: the map is no layer of the project: what a project names is read only where it shows it.
    """
    root = QgsProject.instance().layerTreeRoot()
    layer = _layer_of(scenario)
    top: QgsLayerTreeNode = root.findLayer(layer.id())
    while top.parent() != root:
        top = top.parent()
    if root.children()[0] != top:
        # The copy comes first: a layer without a node is removed from the project.
        root.insertChildNode(0, top.clone())
        root.removeChildNode(top)
    root.findLayer(layer.id()).setItemVisibilityCheckedParentRecursive(True)
    bring_forward(root, layer)
    return layer


def layer_of_scenario(scenario: Scenario) -> QgsRasterLayer | None:
    """Return the project's layer of a scenario's class map, if it has one."""
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        layer = node.layer()
        if isinstance(layer, QgsRasterLayer) and layer.isValid() and _is_at(layer, scenario.classes_path):
            return layer
    return None


def _layer_of(scenario: Scenario) -> QgsRasterLayer:
    layer = layer_of_scenario(scenario)
    if layer is None:
        raise OutputError(
            message(
                "The class map of this scenario ('{classes_path}') is no layer of this project any more. Add the file "
                "as a layer, then try again.",
                classes_path=scenario.classes_path[:200],
            )
        )
    return layer


def _is_at(layer: QgsMapLayer, path: str) -> bool:
    try:
        return Path(raster_path(layer)) == Path(path)
    except MamolError:
        return False
